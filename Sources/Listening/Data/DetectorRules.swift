/// The detectors of the specification that are no label of the development sets, as data. The form is in `RuleFile`.
enum DetectorRules {
  static let french = #"""
    rule judgement.person judgement
    match (vous|tu) (etes|es) [vraiment|tellement|trop|tres|si|assez|plutot] (lent|lents|lente|desorganise*|difficile*|complique*|penible*|borne*|agressif*|agressive*|froid|froide|confus|radin|exigeant*|imprevisible*|irritant*|insupportable*|bordelique*|instable*|susceptible*|tetu*|ingrat*)
    match (vous|tu) (manquez|manques) de (serieux|rigueur|respect|professionnalisme|organisation)
    match (c'est|c'etait) (n'importe quoi|pas serieux|honteux|inadmissible|indigne)
    direct
    yes Vous êtes vraiment désorganisé.
    no Vous êtes très attendu jeudi.

    rule mind-reading.intent mind_reading
    match (vous|tu) (faites|fais) expres
    match [en fait] (vous|tu) (voulez|veux|cherchez|cherches|essayez|essaies) (juste|seulement|me|m'|nous|surtout) (me|a|gagner|payer|pieger|avoir|faire|rouler|arnaquer|moins)
    match (vous|tu) (vous en|t'en) (fichez|fiches|foutez|fous|moquez|moques)
    match (vous|tu) (pensez|penses) que je (suis|ne)
    statement
    yes Vous faites exprès de ne pas répondre.
    no Vous voulez deux versions.

    rule irony.thanks irony
    match (bravo|felicitations|genial|super|parfait|merci beaucoup|bien joue) #mark ... (retard|encore|a cause|rien|casse|rate|oublie|perdu|vraiment bravo|fallait|en panne|faute)
    match (quelle|belle|magnifique) (organisation|efficacite|reactivite|ponctualite) #mark $$
    yes Bravo, encore un retard !
    no Bravo pour la maquette.

    rule consequence.dated consequence
    match (sans|faute de) (reglement|paiement|reponse|retour|validation|nouvelles) .. (#date|#time|avant|d'ici|sous|le) ... (je|j'|nous)
    match (passe|au dela de|apres) (le #date|#date|#duration) , (je|nous) (suspend*|arrete*|factur*|transmet*|envoi*)
    yes Sans règlement le 30 mai, j’enverrai une mise en demeure.
    no Sans sucre, merci.

    rule softener.figure softener
    match (juste|un petit peu|un tout petit|si possible|quand vous pourrez|peutetre|eventuellement|je voulais juste|petite|petit) ... (#amount|#percent|facture|acompte|reglement|paiement|solde)
    match (#amount|#percent|facture|acompte|reglement|paiement) ... (si possible|quand vous pourrez|quand vous voudrez|si ca ne vous derange pas|si ca ne vous ennuie pas)
    unless clause (petite|petit) (entreprise|dejeuner)
    yes Je vous appelle juste pour la petite facture.
    no La facture est de 900 €.

    rule cornering.yes-no cornering_question
    match (oui ou non|c'est oui ou c'est non|alors c'est oui|vous allez payer|tu vas payer)
    unless clause (quand|quel|quelle|comment|combien)
    question
    yes Vous allez payer, oui ou non ?
    no Vous allez payer par virement.
    no Quand est-ce que vous allez payer ?

    rule reformulation.formula reformulation
    match (si je comprends bien|si j'ai bien compris|si je vous suis|si je resume|pour resumer|vous me dites que|vous dites que|autrement dit|en d'autres termes|donc pour vous|ce que j'entends|si je vous entends bien|si j'entends bien|je reformule|si je traduis|si je redis)
    yes Si je comprends bien, le délai vous inquiète.
    yes Si je vous entends bien, c’est l’attente qui pèse.
    no Vous entendez ce bruit ?
    no Je comprends.

    rule personal-taking.me personal_taking
    match (vous m'attaquez|tu m'attaques|apres tout ce que|c'est injuste|vous m'insultez|vous me prenez pour|je ne merite pas|c'est personnel|vous m'en voulez|vous me blessez)
    yes Après tout ce que j’ai fait pour vous.
    no Après tout, c’est simple.

    rule but-after.apology but_after
    match (desole|desolee|navre*|mes excuses|pardon|je comprends|j'entends|je concois|je sais) ..6 [,] mais
    yes Désolé, mais j’avais prévenu.
    no Désolé du retard. Je livre demain.

    rule conditional-apology.if conditional_apology
    match si (ca|cela|je) .. (vous|t') [a|ai] (gene|blesse|vexe|choque|offense|derange|froisse|heurte|deplu)
    with message (excuse* | desole | navre* | pardon* | regrette*)
    match si (vous avez|tu as) ete (gene|gene*|blesse*|vexe*|choque*|froisse*|offense*)
    yes Je m’excuse si cela vous a gêné.
    no Dites-moi si cela vous gêne.

    rule responsibility.mine responsibility
    match (c'est|c'etait) [entierement|totalement|bien] (mon erreur|ma faute|ma responsabilite|moi qui ai)
    match (j'ai fait une erreur|je me suis trompe*|j'en suis responsable|j'assume|j'ai oublie|j'ai eu tort|l'erreur vient de moi|l'erreur est de mon cote)
    affirmative
    yes C’est mon erreur.
    no Ce n’est pas ma faute.

    rule repair.offer repair
    match (je|nous) (corrige*|repare*|refais|refaisons|remplace*|rembourse*|reprends|remets|prends a ma charge|retablis|restaure*) 
    affirmative
    yes Je corrige la page ce soir.
    no Je ne corrige pas.

    rule repair.clitic repair
    match (je|nous) (vous|te|le|la|les|l') [le|la|les] (corrige|corrigeons|repare|reparons|refais|refaisons|remplace|remplacons|rembourse|remboursons|retablis|restaure)
    match (je vais|nous allons|on va) [vous|te|le|la|les] [le|la|les] (corriger|reparer|refaire|remplacer|rembourser|retablir|restaurer)
    affirmative
    yes Je vous la refais demain matin.
    yes Nous allons corriger la page.
    no Je ne vous le rembourse pas.
    no Vous allez corriger la page.

    rule repair.no-repeat repair
    match (pour que|afin que) (ca|cela|ceci) ne [se] (reproduise|arrive|recommence) plus
    match (ca|cela) ne se (reproduira|reproduit) (plus|pas)
    match (je mets|j'ai mis|nous mettons) en place .. (relecture|controle|verification|double|alerte|liste|sauvegarde*)
    yes Je fais relire par une collègue pour que cela ne se reproduise plus.
    yes J’ai mis en place une double vérification.
    no Je mets en place la table.

    rule several-requests.questions several_requests
    match (^|et) [pour|a|de|par] (qui|quand|quel|quelle|quels|pourquoi|comment|combien)
    count 2
    question
    yes Qui s’en occupe, pourquoi ça traîne, et pour quand c’est prévu ?
    yes Quand est-ce que vous payez, et par quel moyen ?
    no Quel jour part le virement ?
    no Je sais qui décide et quand.

    list YES = oui | ok | okay | de accord | c'est de accord | entendu | c'est entendu | c'est bon | c'est note | tres bien | pas de souci | pas de probleme | aucun souci | aucun probleme | sans probleme | sans souci | bien sur | bien entendu | avec plaisir | volontiers | ca marche | ca roule | ca joue | comptez sur moi | d'accord
    list SOON = demain | ce soir | aujourd'hui | cet apres midi | cette nuit | tout de suite | dans l'heure | dans la journee | dans la soiree | a la premiere heure | sous 24 heures | sous vingt quatre heures | immediatement

    rule reflex-yes.bare reflex_yes
    match ^^ (oui|ok|de accord|pas de souci|pas de probleme|bien sur|avec plaisir|sans probleme|aucun souci|ca marche) [#mark] [oui|ok|de accord|pas de souci|pas de probleme|bien sur|avec plaisir|sans probleme|ca marche] $$
    match ^^ (oui|ok|de accord|pas de souci|bien sur) [#mark] (je m'en occupe|je le fais|je vous fais ca|je vous le fais|c'est comme si c'etait fait|je m'y mets) [tout de suite|ce soir|demain|ce week end] $$
    match ^^ [bon|alors|ah|allez|ben|eh bien|parfait] [#mark] [bon|alors|allez] [#mark] [de accord|oui] [#mark] @YES [#mark] ... (vous aurez|vous avez|tu auras|vous l'aurez|vous l'avez|tu l'auras|vous les aurez) .. [#mark] @SOON
    match ^^ [bon|alors|ah|allez|ben|eh bien|parfait] [#mark] [bon|alors|allez] [#mark] [de accord|oui] [#mark] @YES [#mark] ... (je|on|nous) [vous|te|t'] [le|la|l'|les] (envoie|envoies|fais|fait|faisons|livre|livrons|rends|rend|rendons|renvoie|renvoyons|boucle|bouclons|termine|terminons|finis|finit|prepare|preparons|refais|corrige|corrigeons|mets|met|donne|monte|pose) ... [#mark] @SOON
    match ^^ [bon|alors|ah|allez|ben|eh bien|parfait] [#mark] [bon|alors|allez] [#mark] [de accord|oui] [#mark] @YES [#mark] ... (ce sera|c'est|tout sera|ca sera|tout est|ce sera tout) [deja|bien|tout] (pret|prete|prets|fait|livre|livres|fini|termine|boucle|en ligne) .. [#mark] @SOON
    match ^^ [bon|alors|ah|allez|ben|eh bien|parfait] [#mark] [bon|alors|allez] [#mark] [de accord|oui] [#mark] @YES [#mark] ... (je m'y mets|je m'en occupe|je m'en charge|on s'y met|on s'en occupe) .. [#mark] @SOON
    statement
    unless message (si|a condition|contre|en echange|en contrepartie|moyennant|sous reserve|supplement|tarif|prix|avenant|#amount|verifi*|planning|agenda|regarde)
    unless message (pas|plus|avant) (demain|ce soir|aujourd'hui|tout de suite|cette nuit|dans l'heure)
    unless message (devis|facture*|recap|recapitulatif|compte rendu|virement|reglement|paiement|reponse|relance|rappelle|attestation|contrat)
    yes Oui, pas de souci.
    yes D’accord, je vous fais ça ce soir.
    yes c’est d’accord, vous aurez tout ça… demain
    yes Entendu, ce sera prêt demain.
    no D’accord, je vous envoie le devis demain.
    no D’accord, je le fais contre 80 €.
    no Oui, à condition de décaler la livraison.

    rule unpriced.gift unpriced_concession
    match (je vous|je te|je) (l'offre|offre|fais cadeau|fais grace|le fais gratuitement|fais ca gratuitement|l'ajoute gratuitement)
    match (c'est cadeau|c'est offert|gratuitement|je ne compte pas|sans supplement)
    unless message (en echange|a condition|si vous|si tu|contre|en contrepartie|sous reserve)
    unless clause (ne|pas|non) ..3 gratuit*
    yes Allez, c’est cadeau.
    no Je vous l’offre si vous signez avant vendredi.

    rule unpriced.discount unpriced_concession
    match (je|nous) (vous|te) (fais|accorde|accorderai|ferai|faisons|consens) .. (remise|rabais|ristourne|reduction|geste|fleur)
    match je (baisse|descends|reduis|casse) .. (prix|tarif|facture|devis)
    affirmative
    unless message (en echange|a condition|si vous|si tu|contre|en contrepartie|sous reserve)
    yes Bon, je vous fais une petite remise.
    yes Allez, je baisse mon prix.
    no Je ne baisse pas mon tarif.
    no Je vous fais une remise si vous réglez aujourd’hui.

    rule trade.condition trade
    match (oui|d'accord|possible|je peux|je veux bien|ok) ... (si|a condition|en echange|contre|moyennant|sous reserve)
    match (en echange|en contrepartie|a condition (que|de)|moyennant)
    unless clause (voir|savoir|demander|verifier|comme|regarder|dire) si
    unless clause si (possible|besoin|ca vous|cela vous|vous voulez|vous preferez|tu veux|tu preferes|jamais)
    unless clause contre (vous|toi|personne|votre gre)
    yes D’accord, si l’acompte est versé avant.
    yes En échange, vous validez la maquette sous 48 heures.
    no Je peux voir si c’est possible.
    no Oui, si vous voulez.
    no D’accord pour jeudi.

    rule document.cited document_cited
    match (devis|contrat|bon de commande|cahier des charges|avenant|bon a tirer|facture|cgv|compte rendu|mail) ..3 (du #date|numero|n°|article|page|clause|signe le|#number|#date)
    match (article|clause|page) #number
    yes Le devis du 3 mars, article 4, le prévoit.
    no Je prépare un devis.

    rule fogging.maybe fogging
    match (c'est possible|vous avez peutetre raison|il y a du vrai|je peux comprendre que vous|ca se peut) [,|.] ... (et|,|je maintiens|mon|ma|le prix|je)
    yes C’est possible, et mon tarif reste de 600 €.
    no Est-ce possible ?

    rule jargon.trade jargon
    match (backlog|sprint|wireframe*|mvp|kpi|roi|crm|cms|api|dns|ssl|seo|backend|frontend|staging|process|scope|brief|workflow|roadmap|feedback*|asap|deadline*|reporting|onboarding|livrable*|benchmark*|mindset|synergie*|scalable|responsive|framework|deploiement|rollback|ticket*|pipeline)
    yes On fera un rollback en staging.
    no On revient à la version d’hier.
    """#

  static let english = #"""
    rule judgement.person judgement
    match you are [really|so|too|very|quite|just|being] (slow|disorganised|disorganized|difficult|complicated|stubborn|aggressive|cold|confusing|unpredictable|irritating|impossible|messy|unstable|touchy|ungrateful|demanding|unfair|unreasonable|unreliable)
    match you lack (rigour|rigor|respect|professionalism|organisation|organization)
    match (that is|this is) (ridiculous|nonsense|unprofessional|shameful|outrageous|not serious)
    direct
    yes You are really disorganised.
    no You are very welcome on Thursday.

    rule mind-reading.intent mind_reading
    match you [just|only|really] (want|are trying|try) to (trick|trap|avoid|get|pay less|use|fool|save|take|win|make me)
    match you (just|only) want
    match you do not (care|give a)
    match you (think|believe) (i am|that i am) (stupid|a|an|your)
    match you are doing (this|it) on purpose
    statement
    yes You're trying to avoid paying.
    no You want two versions.

    rule irony.thanks irony
    match (great job|well done|bravo|fantastic|brilliant|wonderful|thanks a lot|congratulations) #mark ... (late|again|because|nothing|broken|missed|forgot|lost|crash*|another|fault)
    match (what|such) (great|amazing|impressive) (organisation|organization|timing|punctuality|service) #mark $$
    yes Great job, late again!
    no Great job on the mockup.

    rule consequence.dated consequence
    match without (payment|an answer|approval|news|your reply) .. (#date|by|before|within) ... (i|we)
    match (after|past) (#date|that date|#duration) , (i|we) [will] (suspend|pause|stop|charge|send|hand)
    yes Without payment by May 30 I will send a formal notice.
    no Without sugar, thanks.

    rule softener.figure softener
    match (just|a little|a tiny|kind of|if possible|whenever you can|maybe|perhaps|sorry but|small) ... (#amount|#percent|invoice|deposit|payment|balance|bill)
    match (#amount|#percent|invoice|deposit|payment) ... (if possible|whenever you can|whenever|if that is ok|if you do not mind|no rush)
    unless clause small business
    yes I'm just calling about the small invoice.
    no The invoice is $900.

    rule cornering.yes-no cornering_question
    match (yes or no|are you going to pay|will you pay)
    unless clause (when|which|what|how)
    question
    yes Are you going to pay, yes or no?
    no You will pay by card.
    no When will you pay?

    rule reformulation.formula reformulation
    match (if i understand|if i understood|so you are saying|so what you are saying|let me see if i|to sum up|in other words|what i hear is|so for you|you are telling me|if i am hearing you|if i hear you right|let me say that back|let me play that back|to say it back)
    yes If I understand correctly, the deadline worries you.
    yes If I hear you right, the waiting was the worst.
    no Can you hear me?
    no I understand.

    rule personal-taking.me personal_taking
    match (after all i have done|after everything i|that is unfair|you are attacking me|i do not deserve|this is personal|you are insulting me|that hurts me|you take me for)
    yes After all I've done for you.
    no After all, it's simple.

    rule but-after.apology but_after
    match (sorry|apologies|i apologize|i understand|i hear you|i get it|i see|i know) ..6 [,] but
    yes Sorry, but I had warned you.
    no Sorry for the delay. I deliver tomorrow.

    rule conditional-apology.if conditional_apology
    match if (you were|i|that|it|this|anyone was|anybody was) .. (offended|upset|hurt|bothered|annoyed|caused|felt)
    with message (sorry|apolog*|regret)
    yes I'm sorry if you were offended.
    no Tell me if that bothers you.

    rule responsibility.mine responsibility
    match (my mistake|my fault|my error|my oversight|my responsibility|i made a mistake|i was wrong|i got it wrong|i own|i take responsibility|i take full responsibility|that is on me|i forgot)
    affirmative
    yes That's my mistake.
    no It's not my fault.

    rule repair.offer repair
    match (i|we) (will|am|are|am going to) [also|now|then] (fix*|correct*|repair*|redo*|replac*|refund*|restor*|cover*|reprint*|resend*|put* it right)
    affirmative
    yes I'll fix the page tonight.
    no I won't fix it.

    rule repair.no-repeat repair
    match so [that] (it|this|that) (does not|will not|can not) happen again
    match (make|making) sure (it|this|that) (does not|will not|never) happen* [again]
    match (i|we) (have|am|are) (put|putting|set|setting) [up] in place .. (check|checks|review|backup|backups|alert|list|proofreading)
    yes I've added a second reading so it doesn't happen again.
    yes I'm putting in place a weekly check.
    no It happens again and again.
    no I've put the cups in place.

    rule several-requests.questions several_requests
    match (^|and) [by|to|for] (who|when|which|what|why|how)
    count 2
    question
    yes Who's dealing with it, why is it dragging on, and when is it planned for?
    yes When do you pay, and how?
    no Which day does it go out?
    no I know who decides and when.

    list YES = yes | ok | okay | sure | sure thing | no problem | of course | fine | it is fine | that is fine | alright | all right | absolutely | will do | no worries | happy to | consider it done | agreed | deal | you got it | sounds good
    list SOON = tomorrow | tonight | today | this evening | this afternoon | right away | straight away | within the hour | by the end of the day | first thing | within 24 hours | immediately

    rule reflex-yes.bare reflex_yes
    match ^^ (yes|ok|sure|no problem|of course|fine|alright|absolutely|will do|no worries|happy to) [#mark] [yes|ok|sure|no problem|of course|fine|alright|absolutely|will do|no worries|happy to] $$
    match ^^ (yes|ok|sure|no problem|of course|fine) [#mark] (i will do it|i will do that|i will get on it|consider it done|i am on it|leave it to me) [now|tonight|right away|tomorrow|straight away] $$
    match ^^ [well|oh|right|ah] [#mark] [yes|ok|fine] [#mark] @YES [#mark] ... (you will have|you will get|you have) .. [#mark] @SOON
    match ^^ [well|oh|right|ah] [#mark] [yes|ok|fine] [#mark] @YES [#mark] ... (i|we) [will|am|are] [have|get|just] (send|sending|deliver|delivering|do|doing|finish|finishing|get|fix|fixing|redo|turn|put|make|prepare|hand) ... [#mark] @SOON
    match ^^ [well|oh|right|ah] [#mark] [yes|ok|fine] [#mark] @YES [#mark] ... (it will|it is|that will|all of it will|everything will) be .. (ready|done|finished|live|online|with you|delivered|there) .. [#mark] @SOON
    statement
    unless message (if|provided|as long as|on condition|in exchange|in return|for an extra|extra|price|rate|charge|#amount|check*|diary|calendar|schedule)
    unless message (not|never|before) (tomorrow|tonight|today|straight away|right away)
    unless message (quote|invoice|recap|summary|minutes|payment|transfer|answer|reply|call|ring|contract|reminder)
    yes Sure, no problem.
    yes OK, I'll do it tonight.
    yes It's fine, you'll have it all… tomorrow.
    yes Of course, it'll be ready tonight.
    no OK, I'll send you the quote tomorrow.
    no OK, I'll do it for $80.
    no Yes, if the deadline moves.

    rule unpriced.gift unpriced_concession
    match (for free|free of charge|at no cost|no charge|on the house|i will throw it in|i will throw that in|i will not charge|my treat)
    unless message (in exchange|in return|if you|provided|as long as|on condition)
    unless clause (not|never|no longer) ..3 (for free|free)
    yes Fine, it's on the house.
    no It's free of charge if you sign by Friday.

    rule unpriced.discount unpriced_concession
    match i (can|will|could) [give|offer] you .. (discount|rebate)
    match i (can|will|could) (take|knock) .. off
    match i (can|will) (lower|reduce|drop|cut) (my|the) (price|rate|bill|fee|quote)
    affirmative
    unless message (in exchange|in return|if you|provided|as long as|on condition)
    unless clause (take|knock) .. (day|week|afternoon|morning|hat|coat) off
    yes Alright, I'll give you a small discount.
    yes I can knock fifty euros off.
    no I won't lower my rate.
    no I'll take the day off.

    rule trade.condition trade
    match (yes|ok|fine|sure|i can|possible|happy to) ... (if|provided|in exchange|in return|as long as|on condition)
    match (in exchange|in return for|on condition that|provided that)
    unless clause (see|check|ask|know|tell|wonder|as|even) if
    unless clause if (possible|need be|that helps|you like|you want|you prefer|you wish|ever)
    yes Yes, if the deposit is paid first.
    yes In exchange, you approve the mockup within two days.
    no I can see if it's possible.
    no Sure, if you like.
    no Yes for Thursday.

    rule document.cited document_cited
    match (quote|contract|purchase order|brief|amendment|proof|invoice|terms|minutes|email) ..3 (of #date|dated|number|section|page|clause|signed on|#number|#date|article)
    match (section|clause|page|article) #number
    yes The quote of March 3, section 4, says so.
    no I'm preparing a quote.

    rule fogging.maybe fogging
    match (you may be right|that is possible|there is some truth|that may be|you might be right|could be) [,|.] ... (and|my|i|the price|still)
    yes You may be right, and my rate stays $600.
    no Is that possible?

    rule jargon.trade jargon
    match (backlog|sprint|wireframe*|mvp|kpi|roi|crm|cms|api|dns|ssl|seo|backend|frontend|staging|workflow|roadmap|onboarding|deliverable*|benchmark*|mindset|synerg*|scalable|framework|rollback|pipeline|bandwidth|leverage|stakeholder*|touch base|circle back|refactor*|devops)
    yes We'll do a rollback in staging.
    no We'll go back to yesterday's version.
    """#
}
