/// What is said about the rules: a line of heads, then the advice in French and in English.
///
/// Heads: the beginning of the rule's id, detector, reliability, source. A rule takes the longest beginning that fits.
enum RuleNotesData {
  static let text = #"""
    gratitude | - | A | CV2: thanks in the first exchange go with talks that stay civil
    fr Un merci précis (pour quoi ?) porte plus loin qu’un merci seul.
    en A precise thank-you (for what?) carries further than a bare one.
    apology | D23 | A | AP1: an apology has up to six parts; owning the fault counts most
    fr Dites ce qui vous revient, puis ce que vous réparez : c’est ce qui compte le plus.
    en Say what was yours, then what you repair: that counts most.
    overapology | - | A | AP1: asking forgiveness counts least; repeated excuses tire
    fr Une excuse suffit. Ensuite : ce que vous faites, et pour quand.
    en One apology is enough. Then: what you will do, and by when.
    hedge | D10 | A | RC1, CV1: hedges soften; useful when disagreeing, costly on a limit, a price or a date
    fr Pour une limite, un prix ou une date, dites-le sans adoucir : « c’est… », « il me faut… ».
    en For a limit, a price or a date, say it plainly: "it is…", "I need…".
    blame | D01 | A | CV2, DE1, NV1: an accusation by "you" invites a counter-attack
    fr Dites le fait et son effet : « j’ai reçu les textes le 12, la livraison passe au 20 ».
    en State the fact and its effect: "I got the texts on the 12th, so delivery moves to the 20th".
    absolute | D02 | A | DE1, NV1: generalisations are easy to deny
    fr Remplacez « toujours » ou « jamais » par un fait daté.
    en Replace "always" or "never" with one dated fact.
    justification | D20 | B | RC1: explaining at length reads as lecturing or as an excuse
    fr Une raison suffit ; la suite de votre phrase peut être ce que vous proposez.
    en One reason is enough; use the rest of the sentence for what you offer.
    threat | D08 | A | DESC: announce a consequence you control, calmly, once
    fr Annoncez une suite prévue et datée plutôt qu’une menace : « sans règlement le 30, je suspends ».
    en Announce a dated, agreed consequence instead: "without payment by the 30th, I pause the work".
    insult | D06 | A | CV1, NV1: judging the person ends the listening
    fr Gardez le désaccord sur le travail : ce qui manque, ce que vous attendez.
    en Keep the disagreement on the work: what is missing, what you expect.
    empathy | D18 | B | s3, RC1: acknowledging opens; a concrete noun of theirs does more than a formula
    fr Nommez ce qui les touche, concrètement, puis laissez-leur la parole.
    en Name what is hitting them, concretely, then let them speak.
    question | D15 | A | STATE, s3: an open question lets the other say what matters
    fr Posez-la seule, et attendez la réponse.
    en Ask it alone, and wait for the answer.
    request | D13 | B | DESC, OSBD, DEAR MAN: one clear request with an object and a date
    fr Une seule demande à la fois, avec sa date.
    en One request at a time, with its date.
    boundary | - | B | AS1, s1: a limit is said calmly and firmly, without excuse
    fr Dite une fois, sans vous justifier, une limite tient mieux.
    en Said once, without justification, a limit holds better.
    deflection | - | B | AP1: hiding who did it costs more trust than the mistake
    fr Dites qui : « j’ai oublié… », puis la réparation.
    en Say who: "I forgot…", then the repair.
    filler | - | A | s4: hesitations weaken what follows
    fr Une pause silencieuse fait mieux que « euh » ou « du coup ».
    en A silent pause does better than "um" or "like".
    judgement | D03 | B | NV1: an adjective on the person is heard as an attack
    fr Décrivez ce que vous avez vu plutôt que ce que la personne est.
    en Describe what you saw rather than what the person is.
    mind-reading | D04 | B | HC1, Toltec 3: intentions are guesses
    fr Vous prêtez une intention. Demandez-la : « qu’attendez-vous de… ? ».
    en You are guessing an intention. Ask: "what are you hoping for?"
    grievances | D05 | B | s0: a list of complaints answers none
    fr Choisissez le reproche qui compte et laissez les autres.
    en Pick the one complaint that matters and leave the others.
    irony | D06 | C | CV1: irony is read as attack more often than as humour
    fr Est-ce ironique ? Par écrit, cela se lit souvent comme une attaque.
    en Is this ironic? In writing it often reads as an attack.
    shouting | D07 | A | capitals and repeated marks are read as shouting
    fr Les capitales et les « !! » se lisent comme des cris.
    en Capitals and "!!" read as shouting.
    consequence | D09 | B | DESC: an announced consequence, dated, is allowed and clear
    fr Bien : une suite datée, qui dépend de vous. Dites-la une seule fois.
    en Good: a dated consequence in your hands. Say it once.
    softener | D10 | A | s4, CV1: softeners around an amount or a limit invite bargaining
    fr Dites le montant ou la limite sans « juste » ni « un petit peu ».
    en Say the amount or the limit without "just" or "a little".
    amount | D11 | A | s4: a figure with its currency is said, not hinted
    fr Le montant est dit, avec sa devise.
    en The amount is said, with its currency.
    date | D12 | A | RE1: an absolute date beats a relative one
    fr Une date est dite. Le jour et le quantième ensemble évitent les malentendus.
    en A date is said. Weekday and day together avoid misunderstandings.
    several-requests | D14 | B | an evasive client answers the easier of two requests
    fr Deux demandes : on répondra à la plus facile. Gardez-en une.
    en Two requests: they will answer the easier one. Keep one.
    cornering | D16 | B | CV2: direct, cornering questions go with talks that derail
    fr Question fermée qui coince : proposez plutôt deux dates.
    en A cornering question: offer two dates instead.
    empathy-concrete | D18 | B | s3, RC1: naming what happened to them does more than a formula
    fr Vous nommez ce qui lui arrive : c’est ce qui s’entend.
    en You name what happened to them: that is what gets heard.
    reformulation | D17 | B | RC1, s3: saying back their words shows listening
    fr Vous reprenez ses mots : c’est ce qui montre l’écoute.
    en You take up their words: that is what shows listening.
    personal-taking | D19 | A | Toltec 2, s3: taking it personally moves the talk to you
    fr Revenez aux faits : ce n’est pas de vous qu’il s’agit.
    en Go back to the facts: it is not about you.
    but-after | D21 | A | AP1, DESC: "but" cancels what stands before it
    fr Le « mais » efface ce qui précède. Mettez un point, puis la suite.
    en "But" cancels what came before. Put a full stop, then go on.
    conditional-apology | D22 | A | AP1: "if you were offended" doubts the harm
    fr Ôtez le « si » : excusez-vous du fait, pas de son ressenti.
    en Drop the "if": apologise for the act, not for their feeling.
    responsibility | D24 | B | AP1: owning the fault is the part that counts most
    fr Vous prenez votre part : c’est l’essentiel d’une excuse.
    en You own your part: that is the core of an apology.
    repair | D23 | B | AP1: the offer of repair counts second
    fr Une réparation concrète. Ajoutez la date si elle manque.
    en A concrete repair. Add the date if it is missing.
    repair.no-repeat | D23 | B | AP1: a promise not to repeat counts when it says how
    fr Vous dites ce qui change : c’est ce qui rend la promesse crédible.
    en You say what changes: that makes the promise credible.
    reflex-yes | D25 | B | s4: a yes to a demand that costs should have its price or its condition
    fr Un oui immédiat à une demande qui coûte : prenez le temps, ou donnez le prix.
    en An instant yes to a demand that costs: take your time, or name the price.
    unpriced | D26 | B | s2, s4: nothing given without something in exchange
    fr Vous donnez sans rien en échange. Ajoutez « en échange de… » ou « si… ».
    en You give with nothing in exchange. Add "in exchange for…" or "if…".
    trade | D27 | A | s4: a commitment asked for in return is taken as professional
    fr Une concession contre une autre : bien.
    en A concession for a concession: good.
    document | D28 | A | s1: the quote or the contract is what a reminder of the rules leans on
    fr Le document est cité : ajoutez l’article si vous l’avez.
    en The document is cited: add the clause if you have it.
    dodged | D29 | C | a question left unanswered comes back
    fr Avez-vous répondu à sa question ?
    en Did you answer their question?
    repetition | D30 | B | AS1: repeat the request in other words, not word for word
    fr Mot pour mot, la répétition agace. Même demande, autres mots.
    en Word for word, repetition irritates. Same request, other words.
    fogging | D31 | C | AS1: agree with what may be true and keep your position
    fr Vous concédez ce qui est possible sans lâcher votre position ?
    en Are you granting what may be true while keeping your position?
    jargon | D32 | A | s0, s1: a word the client does not know is a wall
    fr Dites-le avec un mot que le client emploie.
    en Say it with a word the client uses.
    monologue | D33 | A | beyond 60 words the last idea is the one that is heard
    fr Plus de soixante mots : gardez l’idée qui compte.
    en More than sixty words: keep the idea that matters.
    too-short | D33 | A | one word leaves the other guessing
    fr Très court : dites-en assez pour qu’on n’ait pas à deviner.
    en Very short: say enough that nobody has to guess.
    """#
}
