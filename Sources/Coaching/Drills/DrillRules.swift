/// The drill's own rules, as data. The form is told in `RuleFile`; the moves named there are of no account here.
enum DrillRules {
  static let french = #"""
    rule drill.softener softener
    match quand vous (pourrez|voudrez|aurez le temps|aurez un moment|aurez une minute)
    match si (possible|vous pouvez|vous voulez bien|ca ne vous derange pas|ca ne vous ennuie pas|ca ne vous embete pas)
    match (eventuellement|un petit peu|tranquillement|rien ne presse|sans urgence|ce n'est pas urgent|ce n'est pas grave|si jamais)
    match (juste|petit rappel|petite question|un petit)
    unless clause (prix juste|c'est juste|juste apres|juste avant)
    yes Quand vous pourrez, pour la facture.
    yes Je voulais juste vous demander les 300 €.
    no Le solde est de 300 €, à régler le 30.

    rule drill.vague hedge
    match (bientot|prochainement|des que possible|au plus vite|rapidement|un de ces jours|on verra|on se tient au courant|a l'occasion|dans les meilleurs delais|a peu pres|dans la semaine|on se recontacte)
    match (j'essaie|j'essaierai|je vais essayer|je ferai mon possible|je ferai au mieux|je fais au mieux|je vais voir)
    yes Je vais essayer.
    yes On se tient au courant.
    no Je livre mardi.

    rule drill.refusal boundary
    match ^ [alors|donc|la|merci|desole] non !plus
    match (je|j'|on|nous) [ne|n'] .. (pas|plus|aucun|aucune) !(de (souci|probleme))
    match (impossible|hors de question|pas possible|hors devis|hors forfait)
    match (ce|ca|cela) (ne|n') .. (pas|plus)
    match ca va pas etre possible
    unless clause (sais|pense|crois|comprends|vois|dis|suis) (pas|plus)
    unless clause (ou|pourquoi|dis pas|dirais pas|dire) non
    unless clause ne (veux|voudrais|voulais) pas (vous|te)
    yes Non, je garde mon tarif.
    yes Je ne travaille pas le dimanche.
    yes Pas possible avant le 8.
    yes Ça ne va pas être possible.
    no Je ne sais pas trop.
    no On fait ça, ou non ?

    rule drill.excuse justification
    match (parce que|parce qu'|vu que|vu qu'|car je|car j'|puisque je|comme je suis|c'est que je|c'est juste que)
    match (je suis|on est|j'ai ete|je me sens) ..2 (deborde*|creve*|epuise*|malade*|fatigue*|submerge*|sous l'eau|a la bourre|charrette|pris|prise|coince*|overbooke*|souffrant*)
    match (j'ai|j'aurai|j'avais) ..2 (trop de|un empechement|des soucis|un rendez vous|tellement de|deja quelque chose|pas le temps|plein de|un autre client|un deces)
    match (mon|ma|mes) (fils|fille|enfants|mari|femme|comptable|mere|pere|ordinateur|voiture|associe|associee|banque*|conjoint)
    match (mon|notre) (planning|emploi du temps|agenda) (est|ne|deborde*)
    match (j'aurais [bien|beaucoup] aime|j'aurais [bien] voulu|j'aimerais bien|en temps normal|contre vous|n'y suis pour rien)
    yes Non, parce que je suis en vacances.
    yes Je suis complètement débordée.
    no Non. Mon tarif reste de 600 €.

    rule drill.attack blame
    match (vous|tu) (etes|es) [encore] (toujours|tout le temps|constamment|systematiquement)
    unless clause (bienvenu*|libre*|en droit|joignable*)
    yes Vous êtes toujours en retard.
    no Vous êtes toujours le bienvenu.

    rule drill.fact date
    match (#number|#duration|#percent|#time)
    yes J’ai compté 4 versions.
    no Vous changez souvent d’avis.

    rule drill.agreement empathy
    match (c'est possible|ca se peut|ca peut|il y a du vrai|il se peut|peutetre|peut etre|sans doute|effectivement|en effet|libre a vous|c'est votre avis|c'est un avis|c'est une facon de voir|c'est vrai|ca arrive|on peut (le|la) (voir|dire|penser))
    match vous avez [peutetre|sans doute] [peut etre] (raison|le droit)
    match je (comprends|l'entends|l'entend|vois|note|concois|sais|vous crois|vous suis) [que|qu'|votre|,|$]
    match (j'entends|j'en conviens|vous trouvez|vous le pensez|vous pouvez (le penser|trouver|penser)|vous pourriez)
    unless clause ne .. pas
    yes C’est possible.
    yes Vous avez peut-être raison là-dessus.
    no Ce n’est pas vrai.

    rule drill.position boundary
    match (je|j'|on) (maintiens|garde|reste|m'en tiens|m'y tiens|continue|confirme|conserve|facture|travaille|livre|tiens|propose|vous propose)
    match (mon|ma|mes|le|la|les|notre|nos|ce|cette) ..4 (reste*|ne change*|ne bouge*|tient|tiennent|demeure*|est [toujours] (de|a|le|la|au|celui|celle|ferme|fixe)|sera*|n'a pas change|n'ont pas change)
    match (c'est|ca fait|cela fait|ca reste|on reste a) #amount
    match (mon|ma|mes|nos|notre|le|la|les) ..2 (est|sont) (celui|celle|ceux|celles|#amount|de #amount)
    match c'est (mon|ma|le|la|celui|ce) ..2 (tarif|prix|metier|methode|facon|montant|devis|date|que nous|qui)
    yes C’est possible, et mon tarif reste de 600 €.
    yes Peut-être. Je garde cette version.
    yes Peut-être. Ça fait 600 €.
    yes J’entends. Mes prix sont ceux du devis.
    no C’est possible.

    rule drill.offer concrete_request
    match (je|nous|on) [vous|le|la|les|l'|te] [le|la|les|l'] (propose|proposons|livre|livrons|envoie|envoyons|rends|remets|donne|pose|vise|commence|demarre|reponds|reviens|rappelle|prevois|note|bloque|termine|finis|part|dit|cale|fixe|montre|fais|attaque|reserve|prends)
    match (je|nous|on) [vous|le|la|les|l'] (peux|peut|pouvons|pourrai) [vous|le|la|les|l'|y] [le|la|les] (*er|*ir|*re|*oir)
    match vous (l'|la|le|les) (aurez|avez|recevrez|recevez)
    match vous (aurez|recevrez|recevez)
    match (ce sera|c'est possible|c'est faisable|c'est jouable|comptez|sera pret|sera prete|seront pretes|seront prets|rendez vous|plutot)
    yes Je livre mardi 24.
    yes Vous l’aurez jeudi matin.
    no C’est trop court.

    rule drill.condition trade
    match si _ ... (je|j'|c'est|alors|on|oui|vous|nous|le|la)
    match (je|j'|on|nous|oui|possible|ok|d'accord) ... (si|a condition|en echange|contre|moyennant|des que|une fois que|sous reserve)
    match (seulement si|uniquement si|a condition|tant que|sous reserve)
    unless clause si (possible|vous voulez|ca ne vous)
    yes Si vous réglez aujourd’hui, je retire 3 %.
    yes Je peux le faire contre un acompte de 40 %.
    no Je le fais volontiers.

    rule drill.next-step concrete_request
    match (je|nous|on) [vous|le|la|les|l'|te|m'|me|se|nous] [le|la|les|l'|en] (envoie|envoyons|rappelle|confirme|adresse|transmets|prepare|commence|mets|livre|cale|fixe|retrouve|voit|fais|note|attends|reviens|reparle|corrige|pose|bloque|relance|appelle|poste|termine|cloture|ouvre|demarre|reprends|reprend|ecris|remets|passe)
    match vous [me|m'|l'|le|la|les|nous] [le|la|les|l'] (envoyez|rappelez|confirmez|recevez|recevrez|aurez|validez|signez|reglez|virez|renvoyez|faites|dites|payez|versez|transmettez|repondez|retournez|avez)
    match (on se (voit|reparle|retrouve|rappelle|appelle)|rendez vous|prochaine etape)
    match ^ a #date
    yes Je vous envoie le récapitulatif ce soir.
    yes Très bien. À lundi, merci.
    yes Vous me confirmez lundi.
    no Merci beaucoup, au revoir.

    rule drill.giving-in unpriced_concession
    match (je|on) [vous|te] (baisse|peux baisser|vous fais une remise|fais une remise|fais un geste|fais cadeau|l'offre|offre|refais tout|recommence tout|rembourse|laisse tomber|vous laisse tomber|m'arrangerai|m'arrange)
    match (tant pis|c'est cadeau|c'est offert|gratuitement|cadeau|pour rien|ne vous inquietez pas pour (ca|l'argent)|oubliez (ca|la facture)|comme vous voulez|comme vous voudrez|ce que vous voulez)
    unless message (si (vous|on|l'|le|la|j')|en echange|contre|a condition|moyennant|en contrepartie)
    unless clause (ne|n'|pas|rien|jamais) ..2 (baisse|gratuit*|offre|rembourse|refais|cadeau|offert)
    yes D’accord, je baisse un peu.
    yes Comme vous voulez.
    no Je ne baisse pas mes prix.
    no Je baisse de 5 % si vous réglez aujourd’hui.

    rule drill.instant-yes reflex_yes
    match ^^ [euh] (oui|ok|bien sur|pas de souci|pas de probleme|sans probleme|avec plaisir|ca marche|d'accord|aucun souci|entendu|evidemment) ... (demain|ce soir|cette nuit|tout de suite|immediatement|sans faute|dans l'heure|dans la journee|je m'y mets|je me debrouille|je m'arrange|ce weekend|ce week end)
    match (je m'y mets tout de suite|je fais ca tout de suite|je m'en occupe tout de suite|je vais me debrouiller|je me debrouille)
    unless message (si (vous|on|l'|le|la)|a condition|contre|en echange|moyennant)
    yes Oui, vous aurez tout ça demain.
    yes Pas de souci, je m’y mets.
    no Oui, mardi 24 à midi.

    rule drill.listening reformulation
    match (ce qui vous|ce que vous) .. (c'est|est|,)
    match (donc|alors|ainsi) , [pour vous|vous|ce]
    match si je (resume|comprends|vous suis|vous entends)
    match vous (voulez dire|dites) (que|qu')
    match ^ (racontez|dites m'en plus|expliquez moi|je vous ecoute) [tout|un peu]
    yes Ce qui vous inquiète, c’est la date.
    yes Vous voulez dire que la page est vide ?
    yes Aïe. Racontez.
    no Je corrige ça demain.
    """#

  static let english = #"""
    rule drill.softener softener
    match (when|whenever) you (can|get a chance|get a moment|have a moment|have time|get round to it|get around to it)
    match if (possible|you can|you could|that is ok|that is okay|that is alright|you do not mind|it is not too much trouble|it is not too much)
    match (no rush|no hurry|no pressure|not urgent|just|a tiny bit|a little bit|a small favour|a small favor|at some point|if ever)
    unless clause (just (after|before|as)|only just)
    yes Whenever you can, about the invoice.
    yes I just wanted to ask for the $300.
    no The balance is $300, due on the 30th.

    rule drill.vague hedge
    match (soon|shortly|asap|at some stage|one of these days|we will see|in due course|when possible|as quickly as possible|as soon as possible|sometime|touch base|keep in touch|let us talk|or so|stay in touch|be in touch)
    match (i will try|i will do my best|i will see what i can do|i try|let me see what i can)
    unless clause (sooner|so soon)
    yes I'll try.
    yes We'll be in touch soon.
    no I deliver on Tuesday.

    rule drill.refusal boundary
    match ^ [so|then|thanks but|thank you but|sorry|but] no !(problem|worries|doubt|rush|one|idea)
    match (i|we) (will|do|can|am|are|would|shall|have) not
    match (i|we) (pass|decline|never|will pass|will decline|have to decline|keep my)
    match (that|it|this) (is|will|does|would) not
    match (not possible|not included|out of scope|not on|not available|off the table|not something i do)
    unless clause (i|we) (do|can|am|will|would|have) not (know|think|sure|mind|understand|see why|say no|want to (upset|offend|bother|disappoint))
    yes No, my rate stays.
    yes I don't work on Sundays.
    yes That isn't in the quote.
    no I don't know.
    no No problem, I'll do it.

    rule drill.excuse justification
    match (because|since i|as i am|it is just that|the thing is|you see ,|due to)
    match (i am|i have been|i feel|we are) ..2 (swamped|slammed|exhausted|sick|ill|tired|overwhelmed|buried|snowed under|flat out|busy|underwater|unwell|overbooked|stretched|knackered)
    match (i have|i had) ..2 (too much|so much|a lot on|a family|a doctor*|another|other clients|plans|an emergency|a thing on|no time)
    match my (kids|kid|son|daughter|husband|wife|accountant|mother|mum|mom|dad|car|laptop|boss|bank|partner|family)
    match my (calendar|schedule|diary) (is|does|will)
    match (i would love to|i wish i could|normally i would|it is not you|any other week|under normal circumstances|nothing i can do)
    yes No, because I'm on holiday.
    yes I'm completely swamped.
    no No. My rate stays at $600.

    rule drill.fact date
    match (#number|#duration|#percent|#time)
    yes I count four versions.
    no You change your mind a lot.

    rule drill.agreement empathy
    match (that is possible|that may be|it may be|could be|that could be|there is some truth|there may be some truth|fair enough|fair point|fair|perhaps|maybe|true|that is true|possibly|that happens|point taken|that is one way|that is a view|noted)
    match you (may|might|could) [well] (be|have|think|feel|find|prefer|see|say|call|put)
    match (i hear (you|that)|i can see|i see|i understand|i can understand|i get that|i know it|i know that|you are entitled|you are free|you are right|i take the point|i see how|i appreciate)
    unless clause (not|never) (true|fair|possible|understand|see|get|right)
    yes That may be.
    yes You could be right about that.
    no That's not true.

    rule drill.position boundary
    match (i|we) (keep|stay|stand|stick|hold|am keeping|am staying|am sticking|will keep|still|charge|work|deliver|am happy with|offer|recommend|propose|confirm|am comfortable|remain|am standing)
    match (my|our|the|this|that|your) ..4 (stays|stay|remains|remain|does not change|do not change|has not changed|have not changed|stands|still|holds|is #amount|is #number|is the same|is (firm|fixed|what|how|due|in))
    match (is|are|am) still
    match (that|this|it) is (my|the|our|how|what) [i|we|rate|price|one|way|fee|day]
    yes That may be, and my rate stays at $600.
    yes Perhaps. I'm keeping this version.
    no That's possible.

    rule drill.offer concrete_request
    match (i|we) (can|could|will|am going to|would) [still|also|then] [have|get|do|send|deliver|start|offer|give|show|make|finish|promise|commit|book|put|come|confirm|let|be|hand|ship|aim|block|turn|look|call]
    match (i|we) (offer|suggest|propose|deliver|send|start|finish|have|am free|am booked|recommend)
    match you (will|can) (have|get|see|receive)
    match (let us (say|do|make it|aim for|go for|book)|how about|what about|the earliest|it will be|it would be|make it|my next|works for me|is possible|is doable)
    yes I can deliver on Tuesday the 24th.
    yes You'll have it on Thursday morning.
    no That's too short.

    rule drill.condition trade
    match (if|once|provided|as long as) _ ... (i|we|then|it|you|the|that|yes)
    match (i|we|yes|sure|fine|ok|possible|happy to|that works) ... (if|provided|in exchange|in return|as long as|on condition|once|against)
    match (only if|as long as|provided|on condition)
    unless clause if (possible|that is ok|you do not mind|you like|you want|you could)
    yes If you pay today, I take off 3%.
    yes Deal, as long as the deposit lands on Friday.
    yes Only if you sign today.
    yes I can do it once the deposit is in.
    no I'm glad to do it.

    rule drill.next-step concrete_request
    match (i|we) [will|am going to|are going to|can] [then|now|also] (send|call|ring|confirm|email|write|start|put|deliver|book|fix|meet|speak|talk|prepare|post|follow|get|chase|note|invoice|wait|close|open|finish|hand|ship|update|come|go|have|block|schedule)
    match you [will|can|are going to] [then] (send|call|confirm|get|receive|have|sign|pay|return|reply|transfer|wire|email|check|approve|let me know|review)
    match (let us (speak|talk|meet)|next step|next up|see you|talk on|speak on)
    yes I'll send the summary tonight.
    yes You confirm on Monday.
    no Thanks a lot, goodbye.

    rule drill.giving-in unpriced_concession
    match (i|we) (can|could|will|am happy to|would) [always|also|certainly|just|probably] (drop the price|lower|knock|come down|do it for free|throw in|throw it in|waive|redo everything|start over|refund|let it go|take off|discount|reduce|give you a discount|match it|work something out|do it for nothing|do it anyway|squeeze it in|squeeze that in)
    match (never mind|forget (it|about it|the invoice)|for free|no charge|on the house|whatever you (like|want|prefer|think)|up to you|as you (like|wish)|my treat|for nothing|free of charge|do not worry about (it|the money|paying))
    unless message (if (you|we|the|i)|in exchange|in return|provided|on condition|as long as|once)
    unless clause (not|never|nothing|no longer) ..3 (lower|free|discount|reduce|drop|refund)
    yes Sure, I can knock something off.
    yes Whatever you like.
    no I don't lower my rates.
    no I can knock off 5% if you pay today.

    rule drill.instant-yes reflex_yes
    match ^^ [um] (yes|ok|sure|of course|no problem|absolutely|fine|alright|will do|no worries|happy to|certainly) ... (tomorrow|tonight|right away|straight away|immediately|first thing|today|on it|by morning|this weekend|i will manage|i will make it work|squeeze)
    match (i am on it|i will get right on it|i will get on it now|i will drop everything|i will make it work|i will manage somehow)
    unless message (if (you|we|the|i)|in exchange|in return|provided|on condition|as long as|once)
    yes Yes, you'll have it all tomorrow.
    yes Sure, I'll get right on it.
    no Yes, Tuesday the 24th at noon.

    rule drill.listening reformulation
    match (what (worries|bothers|annoys|matters to|upsets|frustrates|gets) you) ... (is|,)
    match (so|then) , [for you|you|what]
    match (so|it sounds like|sounds like|if i (hear|follow) you|you are saying|so you) [you|the|what|,]
    yes What worries you is the date.
    no I'll fix that tomorrow.
    """#
}
