/// The rules that find moves in French, as data. The form is told in `RuleFile`.
enum FrenchMoves {
  static let lists = #"""
    list DATE = #date | #time | cette semaine | cet apresmidi | ce (soir|matin|mois) | fin (de semaine|de mois|du mois|de journee) | (semaine|mois) prochain* | la fin (du mois|de la semaine|de journee|de la journee) | (sous|dans|d'ici) (#duration|huitaine|quinzaine|quinze jours|une semaine|un mois) | week end
    list APO = desole | navre* | toutes mes excuses | mes excuses | mille excuses | excuses | excuse moi | excusez moi | excuse nous | excusez nous | je m'excuse | nous nous excusons | de m'excuser | d'excuser | m'excuser | pardon | pardonnez* | pardonne moi | confus | confuse | mea culpa | je regrette | autant pour moi | au temps pour moi
    list EMO = frustr* | penible* | difficile* | dur | dure | stress* | inquiet* | inquiete* | agac* | enerv* | rageant | decu* | decev* | deception | fatig* | epuis* | lourd | angoiss* | colere | fache* | pression | presse | pressee | peur | pese | pesent | pesant | compt* dessus | urgent* | deborde* | desagreable | embetant | genant | ennuy* | contrari* | blesse* | blessant | vexant | vexe* | humili* | injuste | moment | patience | attente | attendre | attendu | embarrass* | choc | choque* | surpris* | surprise | surprend* | douloureux | triste | tristesse | complique* | irrit* | furieu* | furax | reaction | mecontent* | ressent* | soucis | crainte* | doute* | hesit* | importan* | desempare* | perdu | perdus | tendu* | delicat* | contrarie* | coup | bloque* | bouleverse* | insupportable | exaspere* | exasper* | impatien* | peine | galere* | deroutant | deroute* | malmene* | secoue* | seul | seule | tracass* | sous l'eau | croulez | croules | crouler | dans l'embarras | en difficulte | eprouvant* | pas facile | pas evident | pas simple | pas drole
    list NEGNOUN = imbecile* | idiot | idiote | idiots | idiotes | con | conne | cons | connard* | connasse* | cretin* | debile* | abruti* | nul | nulle | nuls | nulles | minable* | incompetent* | incapable* | amateur | amateurs | guignol* | clown* | charlot* | bouffon* | escroc* | voleur* | menteu* | radin* | pingre* | rapace* | parasite* | pauvre type | ringard* | stupide* | ridicule* | lamentable* | pathetique* | bon a rien | bons a rien | tocard* | branquignol* | naze* | merdique* | torchon* | ignare* | inculte* | mal eleve* | malpoli* | malhonnete* | hypocrite* | mytho* | grotesque* | affligeant* | mediocre* | bete | betes | crapule* | plouc* | debutant* | irresponsable* | cinglé* | malade mental | fou | folle | fainéant* | faineant* | feignant* | paresseu* | nullard* | gamin | gamins | enfant gate | tete de linotte | boulet* | truand* | charlatan* | arnaqueu* | pas professionnel* | pas tres professionnel* | pas serieu* | tout sauf professionnel* | tout sauf serieu* | bras casse* | sans gene | vautour* | grippe sou* | demeure* | absurde* | catastrophique* | immonde* | hideu* | aveugle* | sourd* | ane | anes | incultes | zero | zeros | laid | moche* | de merde | creti* | crevard* | niaiseux | niaiseuse | epais | cruche | gourde | burne | andouille* | cornichon* | tanche | quiche | feignasse* | pignouf* | pauvres types | moins que rien
    list OAF = imbecile* | idiot | idiote | idiots | idiotes | con | conne | cons | connard* | connasse* | cretin* | abruti* | minable* | incapable* | incompetent* | amateur | amateurs | guignol* | clown* | charlot* | bouffon* | escroc* | voleur* | menteu* | radin* | pingre* | rapace* | parasite* | pauvre type | pauvres types | tocard* | branquignol* | naze* | ignare* | bon a rien | bons a rien | bonne a rien | boulet* | truand* | charlatan* | arnaqueu* | bras casse* | crapule* | plouc* | debile* | debutant* | niaiseux | niaiseuse | epais | cruche | gourde | burne | burnes | andouille* | cornichon* | buse | buses | tanche | quiche | feignasse* | faineant* | bonhomme | rigolo | rigolos | pignouf* | blaireau* | ane | anes | nullard* | hypocrite* | mytho | mythos | crevard* | moins que rien
    list FAULTY = debile* | stupide* | ridicule* | nul | nulle | nuls | nulles | minable* | lamentable* | pathetique* | idiot | idiote | idiots | idiotes | grotesque* | pourri* | merdique* | ringard* | incompetent* | mediocre* | absurde* | naze* | de merde | moche* | affligeant* | bidon | indigent* | a chier | hideu* | a pleurer | a vomir | insipide* | bete | betes | immonde* | catastrophique*
    list WORK = idee* | proposition* | brief* | logo* | site* | page* | plan | plans | plaquette* | maquette* | affiche* | devis | texte* | slogan* | concept* | projet* | demande* | remarque* | question* | presentation* | cahier des charges | consigne* | excuse* | reponse* | mail* | courriel* | message* | dessin* | design | charte* | travail | boulot | montage* | boutique* | societe | boite | entreprise | agence* | equipe* | service* | gout* | gouts | organisation | methode* | methodes | strategie* | campagne* | photo* | video* | article* | blog | offre* | raisonnement* | argument* | code | couleur* | mise en page | catalogue* | produit* | documentation | tableau* | planning* | commentaire* | avis | ecriture | style | orthographe | facon* | maniere* | attitude | comportement
    list LIMIT = #time | #amount | #percent | #duration | #date | #number | travail* | boulot | projet* | acompte* | contrat* | commande* | prix | tarif* | remise* | rabais | week end* | weekend* | lundi* | mardi* | mercredi* | jeudi* | vendredi* | samedi* | dimanche* | soir | soirs | soiree | nuit | nuits | vacances | appel* | telephone | portable | message* | mail* | courriel* | whatsapp | sms | texto* | vocal | vocaux | reunion* | retouche* | modifi* | correction* | maquette* | fichier* | devis | client* | perimetre | page* | gratuit* | gratis | heure* | delai* | paie* | paye* | paiement* | factur* | signe* | signature | d'avance | supplement* | urgen* | ton | insult* | crie* | hurl* | menac* | traite* | parle* | brief* | livr* | publi* | heberg* | support | donnees | sans | avant | tant | apres | en dessous | au dela | plus bas | de plus | negoci* | respect* | collabor* | budget | argent | source* | droits | adresse* | numero* | perso* | prive* | noms | partage* | planning | demain | semaine* | mois | version* | demande* | confiden* | plus loin | entendre | site* | serveur* | logo* | photo* | video* | midi | mission* | chantier* | studio | credit | renouvel* | condition* | rendezvous | solde | maximum | troisieme | quatrieme | cinquieme | engagement* | intervention* | deplacement*
    list HARM = supprim* | efface* | effacer* | (coupe|couper*|couperai|coupons) | bloque | bloquer* | ferme | ferm* le | debranch* | desactiv* | huissier* | avocat* | tribunal | tribunaux | justice | plainte | proces | attaqu* | poursui* | poursuites | prud'hommes | avis negatif* | mauvais avis | reseaux sociaux | la presse | je quitte | je pars | je me casse | je claque | (j'arrete|arreter|arrete) tout | je laisse tout | je lache tout | balanc* | reputation | (sache|saura|sauront) | regrett* | le payer | consequence* | divulgu* | (publie|publier*) .. (avis|partout|conversation*|echange*|messages|tout) | mise en demeure | recouvrement | contentieux | hors ligne | retire | je retire | ruin* | de mes nouvelles | je vous lache | je te lache | fini* entre nous | partout | tout le monde | concurrent* | denonc* | signal* | je raconte | je vous plante
    list FAULT = oublie* | menti | mentis | rate* | loupe* | casse* | plante* | perdu | perdue | neglige* | ignore* | abandonne* | laisse tomber | laisse traine* | gache* | ruine* | foire* | sabote* | trahi | triche* | bacle* | traine* | tarde* | retarde* | bloque* | fait perdre | mis en retard | fait attendre | fait n'importe quoi | merde | merdoye* | dormi | faute* | trompe* | embrouille* | manque a | manque de | fait trainer | disparu | zappe* | roule* | raconte n'importe quoi | derape* | bousille* | merdé* | depasse les bornes | coule | saboté*
    list PRAISE = mots justes | bons mots | bon mot | le sourire | sourire | rire | bonne humeur | de bonne humeur | bons conseils | bonne* idee* | bonnes idees | le mot juste | croissants | attentionne* | bon gout | magnifique* | une solution | du soin | merci | dans les temps | dans l'heure | dans la (journee|minute|foulee) | en avance | d'avance | le meme jour | a l'heure | a temps | rubis sur l'ongle | ponctuel* | correctement | rapidement | vite | tout de suite | le jour meme | gentiment | loyalement | honnetement | avec (respect|confiance|patience|gentillesse|bienveillance|soin|le sourire) | respecte* mon | respecte* nos | respecte* mes | tenu (parole|vos|tes) | confiance | soutenu* | soutenez | encourage* | a l'ecoute | disponible* | correct | correcte | corrects | juste | clair | claire | clairs | reactif* | reactive* | patient* | bienveillant* | aimable* | charmant* | gentil* | agreable* | franc | franche | fiable* | serieux | serieuse | professionnel* | honnete* | loyal* | genereu* | super | parfait* | genial* | exemplaire*
    list VICE = oublie* (un anniversaire|de (remercier|dire merci)) | leve* la voix | eleve* la voix | rale | rale* | perdu patience | de mauvaise humeur | d'histoires | hesite* a | en retard | retard | decu* | deçu* | un (souci|probleme|reproche) | de (souci|probleme|reproche|retard|mauvaise foi) | fait (attendre|defaut|faux bond|de reproche|d'histoires|de difficulte*) | laisse* (tomber|en plan) | manque (de respect|a votre parole|un (paiement|rendez vous|delai)) | plaint | plainte | plaints | trahi* | menti | ete (en retard|desagreable*|impoli*|injuste*|mechant*) | discute mes | negocie mes | rien a vous reprocher
    list EXCUSE = panne* | malade* | grippe* | gastro | covid | fievre | migraine* | hopital | hospitalise* | deces | enterrement | train* | metro | bus | voiture* | avion | embouteillage* | bouchons | pneu | wifi | internet | connexion* | fibre | reseau | enfant* | fille | fils | bebe | ecole | nounou | creche | femme | mari | greve* | demenag* | vacances | pont | ferie* | conge* | deborde* | surcharge* | submerge* | sous l'eau | fatigue* | epuise* | reveil* | telephone* | batterie | ordinateur* | ordi | logiciel | serveur* | disque dur | mise a jour | plantage* | plante | plantait | bug* | support | fournisseur* | imprimeur* | sous traitant* | banque | comptable* | stagiaire* | associe* | autre client | autres clients | autres dossiers | autre projet | autres projets | urgence* | reunion* | loyer* | charges | inflation | matieres premieres | cout* | electricite | essence | energie | licence* | abonnement* | taxe* | cotisation* | impot* | meteo | canicule | neige | orage | inondation | chat | chien | chaudiere | fuite | travaux | banlieue | budget* .. (mince|serre|petit) | etais seul* | pas eu le temps | manque de temps | pas dormi | mal dormi | retard* | facteur | la poste | transporteur* | coupure* | prefecture | papier | assurance* | formation*
    """#

  static let warm = #"""
    rule gratitude.thanks gratitude
    match merci !(de|d'|du conseil) !(sherlock|capitaine|captain|einstein|genie|champion)
    match merci (de|d') (votre|ta|ton|vos|tes|cet|cette|ce|l'|la|tout|tant|rien|cela|ça) !rien
    match merci (d'|de) (avoir|etre|l'avoir|m'avoir|nous avoir|vous etre|t'etre|m'|me|nous) *e
    match merci (d'|de) [m'|me|nous|l'|les|vous|t'] (avoir|etre)
    match merci du (retour|temps|coup|partage|signalement|soutien|fond|travail|rappel)
    match (grand|mille|tous mes|infiniment) (merci|mercis|remerciements)
    match (je|nous) [ne] (vous|te) [en] (remercie|remercions) !de !d'
    match (je|nous) (vous|te) (remercie|remercions) [de|d'] [tout|encore|vivement|beaucoup|votre|ta|ton|pour|avoir|m'avoir|l'avoir|vos]
    match je tiens a (vous|te) remercier
    match [tous] mes remerciements
    match (reconnaissant|reconnaissante|reconnaissants)
    match sais gre
    match c'est [tres|vraiment|super|bien|trop] (gentil|gentille|sympa|aimable|adorable|chic|genereux|delicat) [de|d'|a]
    match (gentil|sympa|aimable) (a|de) (vous|toi|votre part|ta part|m'avoir|d'avoir)
    match (j'apprecie|nous apprecions|j'ai apprecie|j'ai beaucoup apprecie|j'apprecie beaucoup)
    match (plaisir|bonheur|ravi|ravie|heureux|heureuse|content|contente|chance|honneur) [reel] (de|d') [avoir] (travailler|travaille|collaborer|collabore|bosser|bosse|travaille)
    match (m'avez|m'as) .. (sauve|bien aide|beaucoup aide|enleve une epine|facilite)
    match (votre|ta) (aide|confiance|patience|reactivite|disponibilite) .. (touche|precieu*|compte beaucoup|m'a sauve|fait plaisir)
    match (ca|cela) me touche
    match chapeau (et|,) merci
    match merci (d'avance|par avance)
    match plaisir (a|de) (travailler|collaborer|bosser|echanger|discuter) avec (vous|toi|votre|ton)
    match (te|vous) suis [tres|vraiment|infiniment] redevable
    match merci de penser a (moi|nous) $
    unless message (sans|non) merci
    unless message merci (pour|de) rien
    unless message grace a vous .. (perdu|rate|retard)
    unless message a cause (de|d') (vous|toi|votre|vos|ta|tes)
    unless message encore (une|un) (surprise|retard|bug|bogue|erreur|panne|probleme|changement|oubli|report|mauvaise)
    unless sentence merci (de|d') [me|m'|nous] avoir (fait (perdre|rater|attendre|poireauter|passer pour)|laisse (tomber|en plan|seul|seule|sans)|plante*|menti|ignore*|oublie*|ruine*|gache*|perdu)
    unless clause (direz|diras|dire|dira|diront|diriez) merci
    unless clause (ne|n') (vous|te) [en] (remercie|remercions|remercierai) (pas|plus)
    unless sentence merci de [ne|bien|me|m'|nous|vous|le|la|les|y|lui|te|t'|l'|n'] [pas|plus|vouloir|le|la|les] !(votre|notre|avoir|etre) (*er|*ir|*oir|*dre|*tre|*ire)
    unless message merci ... (genie|champion|sherlock|captain|je sais tout|einstein|l'artiste|evidence)
    unless message merci qui
    unless message (bravo|super) [et|,] merci !(pour|a|d'|de|beaucoup (pour|de|d')|encore pour)
    unless message tres peu pour moi
    unless clause (le|un|ce|votre|ton|du) merci
    yes Merci pour votre confiance.
    yes Je vous remercie d'avoir attendu.
    yes merci de m'avoir prévenu
    yes Merci d'avance pour votre aide.
    yes J'ai eu grand plaisir à travailler avec vous.
    no Merci de m'envoyer le fichier avant lundi.
    no Merci pour rien.
    no Non merci, sans façon.
    no Merci de m'avoir laissé tomber en pleine campagne.
    no Génial, encore un retard, merci !
    no Vous me direz merci plus tard.
    no On ne vous remercie pas.
    no Ce genre de blague, très peu pour moi, merci.

    rule apology.sorry apology
    match (je suis|suis|nous sommes|j'en suis) [vraiment|tres|tellement|tout|toute|sincerement|bien|infiniment|si|profondement] (confus|confuse) !(,|quant|sur|par|entre|dans|avec)
    match ^ [vraiment|tres|tellement|toute] (confus|confuse) (pour|de|d'|du)
    match ^^ (excuse|excusez) [,] (je|j'|si|pour|de|d'|le|la)
    match (desole|navre*) !(d'apprendre|d'entendre|de voir|de savoir|pour (votre|ta) (perte|situation|associe|pere|mere)|pour ce (qui|que) (vous|tu|te|t'|il)|de ce que (vous|tu)|pour vous|pour toi|de ce qui (vous|t')|que (vous|tu|votre|ta|ton|vos|tes)|de lire|a|(pour|de) (votre|ta|ton|vos|tes) (perte|grand*|maman|mere|pere|papa|chat|chien|chienne|fils|fille|femme|mari|accident|sante|deuil|famille|frere|soeur|ami|amie|oncle|tante|proche*|maison|cambriolage|inondation|licenciement|echec|maladie|divorce))
    match ^ [et|alors|mais|,] (excusez|excuse) (mon|ma|mes|notre|nos|ce|cette|cet|le|la|l'|les) 
    match (se cusez|se cuse) [moi|nous|pour]
    match [toutes] mes [plus|plates|sinceres] [sinceres|plates] excuses
    match (nos|mille|toutes nos) [sinceres] excuses
    match (excusez|excuse) (moi|nous)
    match (je m'|nous nous) [en] (excuse|excusons)
    match (un million|des milliers|un millier|mille fois) [d'|de] (excuses|pardons)
    match j'ai eu tort ... je (le|l') regrette
    match (je|nous) .. (prie|supplie|demande|tiens a|voudrais|souhaite|dois) .. (d'excuser|m'excuser|de m'excuser|nous excuser|de nous excuser|pardon)
    match (presente|presenter|presentons|dois|devons|doit) [des|mes|nos|mes plus plates] excuses
    match veuillez [bien] (m'|nous) excuser
    match (^ | alors | oh | oui) pardon !?
    match pardon (pour|de|d'|du|,|si|encore|je|j')
    match (pardonnez|pardonne) (moi|nous|mon|ma|mes|ce|cette)
    match (mea culpa|autant pour moi|au temps pour moi)
    match je [m'en] [suis] regrette [sincerement|vraiment|beaucoup|profondement] (de|d'|mon|ma|mes|ce|cet|cette|le|la|l'|que)
    match (je|j') m'en (veux|voulais) (de|d'|pour)
    affirmative
    direct
    unless sentence (pardon|excusez moi|excuse moi) !(de|d'|pour|du) ... (?|disiez|disais|comment|quoi)
    unless sentence (vos|tes|leurs) excuses
    unless sentence (attends|attendons|veux|voulons|exige|exigeons|aimerais|merite|meritons|vous demande|te demande|demandons) .. excuses
    unless sentence (inutile|pas besoin|pas la peine|refuse|arretez|arrete|cessez) de (vous|t'|m'|s') excuser
    unless sentence (vous|tu) .. (devez|devriez|pourriez|pouvez) .. (excuser|excuses)
    unless sentence tu [me|m'|nous|lui|leur] (dois|devrais|pourrais) .. (excuser|excuses)
    unless sentence desole que (ca|cela|ce)
    unless clause (paysage*|plaine*|village*|quartier*|lieu*|endroit*|etendue*|air|rue*) [_] (desole|navre*)
    unless clause (desole|navre*) que ..8 (pour|chez) (vous|toi)
    unless sentence (voudriez|voudrais|voulez|veux|veut|aimeriez|aimerais|attendez|attends|exigez|exiges|faudrait|faut|demandez|demandes) [pas|aussi|en plus|encore|maintenant|donc|peutetre] que (je|nous|on) ..2 (excuse|excusions|demande|demandions|presente|presentions|sois|dise)
    unless sentence pourquoi (je|devrais je|est ce que je|faudrait il que je|on) .. (excuser|excuse|excuserais) ... ?
    unless sentence je regrette (votre|ta|vos|tes)
    unless clause !on _ (est|etait|sont|etaient|serait|a l'air|avait l'air|semble|semblait) [tres|vraiment|sincerement|bien|tellement|si] (desole*|navre*|confus*)
    unless clause (desole*|navre*|pardon) (ne|n') (est|suffit|suffira|regle|reglera|repare|reparera|paie|paye|change|changera)
    yes Désolée pour le retard.
    yes Je vous prie d'excuser cette erreur.
    yes Je vous dois des excuses pour hier.
    yes Je m'en excuse sincèrement.
    yes Pardon de le demander, c'est possible pour vous lundi ?
    no Pardon ?
    no Je ne suis pas désolé d'avoir refusé.
    no J'attends des excuses de votre part.
    no Ma collègue était navrée de ce contretemps.
    no Navré ne suffit pas.
    no Désolé pour ce qui vous arrive.
    no Tu me dois des excuses.
    no Tu veux que je m'excuse d'avoir raison ?
    no Le plan de salle est un peu confus.
    no Je suis confuse, on se voit lundi ou mardi ?
    no Désolée pour ton chien, il était si doux.
    no Navré que votre livraison soit tombée le jour de la grève.
    no Désolé que le salon ait si mal tourné pour vous.
    yes Excusez mon silence de la semaine.
    yes scuse, j'ai oublié de joindre la photo
    yes Désolé que le devis parte si tard, je l'avais laissé en brouillon.

    rule empathy.understanding empathy
    match (je|nous|on) (comprends|comprenons|comprend|concois|concevons) [bien|tout a fait|tres bien|parfaitement|aussi|totalement|vraiment|completement] (que|qu'|votre|ta|ton|vos|tes|l'|la|le|les|combien|a quel point|cette|ce|$|,)
    match je (vous|te) comprends
    match (je|nous|j') (entends|vois|sais|imagine|devine|mesure|realise|sens|ressens|percois|reconnais|admets|note|peux comprendre|peux imaginer|me doute|m'imagine) ... @EMO
    match j'imagine (votre|ta|vos|tes|a quel point|combien|bien|comme|l'effet)
    match je me (doute|mets|rends compte) (que|bien|a votre place|a ta place|de la|de l') ...
    match j'ai bien conscience
    match (ca|cela|ce|c') [a] (doit|devait|du|peut|a du) [vous|te|t'] [bien|vraiment] (etre|faire|mettre|avoir|sembler|peser|paraitre) ... @EMO
    match (c'est|il est|ca parait|cela parait) [tout a fait|bien|parfaitement|completement|tellement] (normal|normale|comprehensible|legitime|naturel|humain) (que|qu'|d'|de|,|$)
    match a (votre|ta) place
    match (votre|ta|vos|tes) .. (legitime*|comprehensible*|justifie*|normale|normal)
    match vous avez (raison|le droit|toutes les raisons) (de|d') (etre|vous|en|attendre|reagir|le|ne|trouver|poser|vouloir)
    match tu as (raison|le droit) (de|d') (etre|te|t'|en|le)
    match (desole|navre*|triste) (d'apprendre|d'entendre|de voir|de savoir|pour vous|pour toi|de lire|que vous|que tu|de ce qui|pour ce (qui|que) (vous|tu|te|t'|il)|de ce que (vous|tu)|pour (votre|ta))
    match (pas|rien de|jamais) [tres|bien] (facile|evident|simple|agreable|drole|marrant|reposant|confortable) (pour|a|de)
    match (quel|quelle) (epreuve|galere|choc|coup dur|deception|semaine|stress|frustration|histoire|journee|poisse)
    match (je compatis|de tout coeur|bon courage|mes condoleances|condoleances|je partage (votre|ta))
    match (je suis|on est|nous sommes) (avec vous|de tout coeur)
    match (j'entends|j'ai entendu|j'ai bien entendu|je prends au serieux|je mesure) (votre|ta|vos|tes|bien|l'|la|ce|que) [que]
    match (vous semblez|tu sembles|vous avez l'air|tu as l'air|je vous sens|je te sens) [tres|vraiment|bien|un peu|si] @EMO
    match (je|nous) (mesure|mesurons|realise|realisons) [a quel point|combien|bien] .. (compte|comptait|compter) pour (vous|toi)
    affirmative
    unless sentence (si je comprends bien|si j'ai bien compris|si je vous comprends)
    unless sentence (vous devez comprendre|vous devriez comprendre|comprenez que|il faut comprendre)
    unless clause (comprends|vois|entends|sais) (pas|rien|plus|mal)
    unless clause je comprends [bien|tres bien] (la|le|les|l'|ce|cette) (phrase*|mot*|chiffre*|texte|idee|principe|calcul|tableau|regle*|code|langue|logique|ligne*|consigne*|notice|date*|prix|budget|site|page*|fichier*|contrat|devis|facture*|francais|italien|espagnol)
    unless clause je comprends (la consigne|le brief|le fichier|le plan|le cahier|la demande|l'anglais|le schema)
    unless clause je comprends mieux
    unless clause (sais|vois) que (je|j')
    unless sentence (votre|ta) (mepris|incompetence|betise)
    unless sentence (ne me (regarde|concerne)|plus mon probleme) ... bon courage
    yes Je comprends votre inquiétude.
    yes Ça a dû être pénible pour toute l'équipe.
    yes Vous semblez épuisée ces jours-ci.
    yes Désolée pour ce qui vous arrive.
    no Je ne comprends pas votre demande.
    no Si je comprends bien, vous voulez deux pages.
    no Je comprends le tableau, pas la dernière ligne.
    no Je comprends bien l'idée.
    no Ça ne me regarde pas, bon courage.

    rule empathy.not-easy empathy
    match (c'est|ce n'est|c'etait|ce doit etre|ca n'a|ca ne doit) .. (pas|jamais) [du] [etre|ete] [tres|bien] (facile|evident|simple|agreable|drole|marrant|confortable) .. (pour vous|pour toi|a vivre|d'attendre|de)
    match (ca|cela) [ne] doit pas etre [tres|toujours|bien] (simple|facile|evident|drole|marrant|agreable|reposant)
    yes Ce n'est pas évident pour vous en ce moment.
    yes Ça doit pas être drôle de tout refaire seul.
    no Ce n'est pas compatible avec votre logo.
    no Ça ne doit pas être imprimé en couleur.

    rule question.open open_question
    match comment !(vont|va (la|le|votre|ta|ton|l')|allez|vas|ca va|ca s'ecrit|vous appelez|tu t'appelles|dire|dirais|dirai) .. !(osez|oses|peut on)
    match (qu'est ce que|qu'est ce qui|qu'est ce qu'|quest ce)
    match (^|et|alors|mais|donc) (que|qu') [en|vous|y|te|lui] (pensez|penses|diriez|dites|souhaitez|voulez|aimeriez|attendez|attendiez|voudriez|proposez|proposeriez|feriez|faites|recherchez|cherchez|ressentez|imaginez|entendez|craignez|redoutez|mettez|retenez|faut|faudrait|changeriez|preferez|conseillez|suggerez|reprochez|manque|voyez|veux|attends|aimerais|voudrais|souhaites|proposes|cherches|entends|ferais|reste|representerait|represente|signifie|evoque)
    match (en|de|a|sur|avec|par|vers) quoi !(que ce soit)
    match (pourquoi !pas|pour quelle raison|pour quelles raisons)
    match (vous|tu|ca|on|il) .. (quoi|comment) !(dans|sur|au|a|comme)
    match d'ou (vient|viennent|vous vient)
    match (quel|quelle|quels|quelles) [est|sont|serait|etait|seraient] [votre|ta|ton|vos|tes|la|le|les|l'] [vrai|vraie|principale|principal|plus|premiere] [grande|grand|gros|grosse] (ressenti|besoin*|objectif*|priorite*|crainte*|avis|attente*|raison*|idee*|vision|inquietude*|contrainte*|difficulte*|obstacle*|risque*|critere*|impression*|experience|histoire|point|intention*|but|enjeu*|reaction|sentiment*|emotion*|ambiance|souci*|solution*|piste*|chose*)
    match (quel|quelle) (effet|image|impression|message|resultat|experience|place|role|changement|suite) ...
    match (que|qu') (puis|pouvons|pourrais|pourrions|peut|pourrait) (je|nous|on) faire
    question
    unless sentence (comment|pourquoi) [est ce que] .. (osez|oses|avez vous pu|as tu pu|pouvez vous|peux tu|peut on) ... (oubli*|rater|laisser|ignorer|ne pas|pareil|pareille|dire ca|faire ca|croire|penser|vous plaindre|a ce point)
    unless sentence comment (osez|oses)
    unless sentence (pourquoi) ... (ne|n') .. (pas|jamais|rien)
    unless sentence pourquoi (vous|tu) .. (pas|jamais|rien|encore|toujours)
    unless sentence (qu'est ce que) .. (foutez|fous|fabriquez|fichez|attendez pour|coute|ca coute|le prix|l'heure)
    unless sentence (qu'est ce qui|qu'est ce que) .. (vous prend|te prend|ne va pas chez)
    unless sentence (combien|quelle heure|quel jour|quelle date|quel montant|quel prix)
    unless sentence de quoi (parlez vous|il s'agit|vous parlez)
    unless sentence (pardon|hein) , (comment|quoi)
    unless sentence (pourquoi) ... (toujours|jamais|encore|sans cesse)
    unless clause y a quoi (dans|sur|a|au|comme)
    yes Comment avez-vous vécu ces deux mois ?
    yes De quoi auriez-vous besoin pour avancer ?
    yes Que puis-je faire pour vous soulager ?
    no Comment osez-vous ?
    no À quelle heure on se voit ?
    no Pourquoi pas mercredi ?
    no Y a quoi au menu ?
    no Comment va votre famille ?
    no Quel genre de papier utilisez-vous ?

    rule question.tell-me open_question
    match (parlez|parle|racontez|raconte|expliquez|explique|decrivez|decris) (moi|nous|m'en) [un peu|plutot] (de|du|des|d'|ce|comment|pourquoi|votre|ta|vos|ton|la|le|l'|les|en|plus|davantage|qui|$)
    match (racontez|decrivez|expliquez|precisez|developpez) (votre|vos|la|le|ce|comment|l'|les)
    match (dites|dis) [moi|nous|m'|m'en] [un peu|plutot|en] (ce que|ce qu'|ce qui|comment|pourquoi|en quoi|en plus|plus|davantage|de quoi|vos|m'en plus)
    match (m'en|nous en) dire [un peu] (plus|davantage)
    match (j'aimerais|je voudrais|aidez moi a|aide moi a) .. (comprendre|savoir|connaitre) (ce que|ce qu'|ce qui|comment|pourquoi|en quoi|vos|votre|de quoi)
    match (je me demande|je me demandais) (ce que|ce qu'|ce qui|comment|pourquoi|en quoi)
    match (je vous ecoute|je suis tout ouie) , (qu'est|comment|quoi|racontez)
    unless sentence (quand|combien|quelle heure|quel jour|quelle date)
    unless sentence (moi|nous|savoir|demande|demandais|a|avec|pour|chez) qui
    unless sentence (pourquoi|comment) .. (pas|jamais|rien|osez)
    unless sentence (comment|pourquoi) .. @FAULT
    yes Parlez-moi de votre équipe.
    yes Dites-m'en plus sur vos attentes.
    yes Dites-moi ce qui vous tient à cœur.
    no Dites-moi quand vous êtes libre.
    no Dites-moi qui valide chez vous.
    """#

  static let requests = #"""
    rule request.dated concrete_request
    match ^ [bonjour|alors|donc|et|svp|ok|bon|sinon|du coup|euh|maintenant] *ez !vous !que
    match ^ [bonjour|alors|donc|et|svp|ok|bon] (envoie|paie|paye|regle|confirme|donne|renvoie|verse|valide|signe|rappelle|transmets|fais|livre|corrige|appelle|depose|relis|complete|choisis|previens|reponds|dis|mets|prevois|vire|rembourse|retourne|remplis|ajoute|passe|prepare|fournis|bloque) [moi|nous|le|la|les|ca|lui|en]
    match (pouvez|pourriez) vous
    match (peux|pourrais) tu
    match (vous|tu) (pouvez|pourriez|peux|pourrais) ..5 (*er|*ir|*oir|*re) 
    match (j'ai|j'aurais|nous avons|on a) besoin
    match il (me|nous) (faut|faudrait|les faut|le faut|la faut)
    match merci (de|d') !(votre|notre|avoir|etre|m'avoir|nous avoir|m'etre|vous etre|l'avoir|vos|ta|ton) [bien|ne|me|m'|nous|vous|le|la|les|y|lui|l'] [vouloir|le|la|les|me] !(avoir|etre|votre|notre) (*er|*ir|*oir|*re)
    match je (vous|te) (prie|demande|saurais gre|serais reconnaissant|serais reconnaissante) (de|d')
    match je (vous|te) remercie (de|d') [bien] [vouloir|me|m'|nous|le|la|les|ne] !(votre|notre|avoir|etre) (*er|*ir|*oir|*re)
    match (j'attends|nous attendons|j'attend|j'exige) (votre|vos|le|la|les|ton|ta|tes|un|une|de vous|de recevoir|#amount)
    match (je compte sur|nous comptons sur|je m'attends a)
    match (j'aimerais|je voudrais|je souhaite|je souhaiterais|je veux) [bien] (recevoir|avoir|que (vous|tu)|votre|vos|un|une|le|la|les)
    match veuillez
    match priere de
    match (doit|doivent|devra|devront) (etre|nous parvenir|me parvenir|arriver)
    match (est|sont) a (verser|regler|payer|rendre|envoyer|retourner|signer|virer|valider)
    match (il faut|il faudrait) (que|qu') (vous|tu)
    match (vous devez|tu dois|vous devriez) (me|m'|nous|le|payer|regler|envoyer|verser|signer|valider)
    match (serait|est) (il|ce) possible (de|d'|que)
    match (est ce possible|c'est possible) (de|d'|que|pour)
    match (dernier delai|date limite|a regler|a payer|a me retourner|a envoyer)
    match (tu|vous) (m'envoies|m'envoyez|me paies|me payez|me regles|me reglez|me renvoies|me confirmes|me confirmez|me donnes|me donnez|me fais|me faites|valides|validez|paies|payez|reglez|regles|confirmez)
    match (vous|tu) (avez|as) jusqu'(a|au) ... pour [me|m'|nous|le|la|les] *er
    match (il faut|il faudrait) (que|qu') (les|le|la|l'|#amount) ... (soit|soient|arrive*|parte*)
    match ^ [bonjour|alors|donc|et|ok|bon|sinon] faites (moi|nous) [un|une|le|la|parvenir]
    with message (@DATE | #amount | #percent | #duration)
    unless sentence ou (je|j'|on)
    unless sentence (vous|tu) (pouvez|peux|pourriez) (compter|arreter|etre|toujours|me joindre|m'appeler|choisir|voir|garder|avoir)
    unless sentence ^^ si (vous|tu) *ez
    unless sentence j'ai besoin de (temps|reflechir|reposer|faire)
    unless clause besoin (de|d') (faire|finir|terminer|verifier)
    unless sentence (pouvez|pourriez|peux|pourrais) (vous|tu) (me) (dire|rappeler) (quand|a quelle|quel|pourquoi|si|comment|ce)
    unless sentence pourriez vous patienter
    unless clause (avez|etes|serez|aurez|savez|voulez) vous
    unless sentence soit (vous|tu) ... soit
    unless clause si (vous|tu) [me|m'|nous] (validez|valides|approuvez|approuves)
    unless clause besoin (de|d') (vacances|repos|conge*|sommeil|souffler|air)
    yes Pouvez-vous me renvoyer le devis signé d'ici vendredi ?
    yes Merci de régler les 300 € avant le 30.
    yes Vous avez jusqu'à mardi pour verser le solde.
    yes Faites-moi un retour sous 24 h.
    yes Il faudrait que les 300 € soient virés le 12.
    no Envoyez-moi la photo quand vous voulez.
    no Je vous envoie tout demain.
    no Merci d'avoir attendu jusqu'à mardi.
    no Je vous remercie de votre patience depuis lundi.
    no Soit vous signez demain, soit j'arrête.
    no Je mets la page en ligne demain si vous validez.
    no J'ai besoin de repos la semaine prochaine.

    rule boundary.habit boundary
    match (je|nous|on|j') (ne|n') [me|m'|vous|te|nous|y|en|le|la|les] (travaill* | repond* | prends | prend | prenons | fais | faisons | fait | participe* | commence* | commencons | avance* | avancons | demarre* | livre* | livrons | decroche* | accepte* | acceptons | baisse* | baissons | negocie* | discute | discuterai | brade* | lis | lisons | ecoute* | consulte* | depasse* | regarde* | rappelle* | retouche* | modifie* | deplace* | reviens | reviendrai | assure* | assurons | propose* | offre* | offrons | donne* | partage* | continue* | continuons | continuerai | poursui* | renouvelle* | reprends | reprendrai | reconduis | supporte* | tolere* | laisse* | laisserai | resterai | reste | sors | ferai | prendrai | travaillerai | publie* | signe* | valide* | corrige* | cede* | descends | descendrai | facture* | inclus | couvre* | sous traite* | gere* | traite* | interviens | intervenons | souhaite* | veux | voulons | cherche* | code* | imprime* | forme* | remets) [plus|jamais|pas|rien|aucun|que|qu'|donc|simplement] ..5 (pas|plus|jamais|rien|aucun*|que|qu'|ni|sans|_)
    match je (travaille|reponds|prends|fais|decroche|commence|baisse|negocie|lis|livre|accepte|bosse) (pas|plus|jamais)
    match (je|nous|on) (ne|n') (peux|peut|pouvons|vais|pourrai|souhaite|veux) [vraiment|simplement|donc] (pas|plus) [vous|me|te|y|en|le|la] (accepter|travailler|commencer|avancer|continuer|ajouter|inclure|baisser|livrer|descendre|demarrer|aller|faire|offrir|prendre|absorber|intervenir|assurer|etre|participer|laisser|traiter|poursuivre|rester|reprendre|accorder|repondre|depasser|m'engager|rappeler|garder|consacrer|aller)
    match je (peux|veux|vais) (pas|plus) (faire|travailler|continuer|accepter|commencer|baisser|prendre)
    match je (prefere|prefererais|prefererai|souhaite|souhaiterais|tiens a|aimerais|voudrais) ... ne (pas|plus)
    match ^ [et|non|mais|donc] (sans|pas de|pas d') (acompte|contrat|signature|devis signe|bon de commande|paiement|reglement|validation) ..3 [,] (pas de|pas d'|rien|aucun*)
    match ^ [et|non|mais|donc] (sans|pas de|pas d') (acompte|contrat|signature|devis signe|bon de commande|paiement|reglement|validation) ..3 [,] (je|nous|on) ..4 (pas|plus|rien|jamais|aucun*)
    unless clause (trouve|retrouve|comprends|vois|sais|pense|crois|excuser|m'excuser|recois|souviens|connais|arrive|retrouver|trouver|comprendre)
    unless clause (ne|n') fais que
    unless clause fais pas (expres|confiance|attention|le malin)
    unless clause ne (veux|voulais|souhaite) pas (vous|te) (deranger|embeter|vexer|blesser|ennuyer|faire perdre)
    unless clause (prends|prend) pas (mal|ca)
    unless clause ne fait (rien|pas beau)
    unless sentence (vous|tu) ..3 (payez|paies|reglez|regles|signez|choisissez) ..4 ou (je|j'|tout)
    unless clause (accepte|acceptons) pas (les|le|de|ce) (cookies|notifications|fichier*|format|carte*|code|mot de passe|invitations)
    unless clause ne (cherche|cherchais|veux|voulais|souhaite|souhaitais) pas [a] (vous|te|etre) (mettre|vexer|blesser|presser|brusquer|embeter|accabler|juger|decevoir|mentir|inquieter|retenir|faire|desagreable|lourd|lourde|insistant*)
    unless clause (lis|reste|sors|prends) pas (le|l'|de|longtemps|ce soir|encore) (anglais|allemand|chinois|espagnol|italien|cafe|sucre|the)
    unless clause (plus|pas) (longtemps|encore dessus)
    unless clause me rappelle (plus|pas)
    unless clause (prends|prend) (pas|plus) (le|la|l'|de) (train|bus|metro|avion|voiture|velo|tram|ascenseur|cafe|dessert|petit)
    with sentence @LIMIT
    unless clause (lis|ecoute|regarde) pas (la suite|les (critiques|avis|journaux))
    unless clause laisse* pas (tomber|seul|seule)
    unless clause (vous|te) (prends|prenais|traite|traitais|cherche|reproche|donne|demande|souhaite|fais|laisse|lis) pas [tort|querelle|noise] (pour|d'|de|tort|querelle|noise|la lune|le mal|pourquoi|comment|si)
    unless clause (veux|souhaite|cherche) pas [de|d'|la|les|des|vous|te|a] (guerre|histoires|ennuis|mal|dire|conflit|polemique|avoir raison|probleme*|dispute*|manquer|rater)
    unless clause (ne|n') (fais|regarde|lis|ecoute|prends|sors|participe|cherche|consulte|propose|donne|offre|partage) (pas|plus|jamais|rien) [de|d'|la|le|les|l'|beaucoup|au|aux|mon|mes] (sport|tele|television|roman*|radio|musique|gym|velo|foot|cuisine|horoscope*|journal|journaux|medicament*|sucre|poids|age|avion|soleil|dessert*|photo de vacances|cadeau*|cher de|marathon*|loto|voyage*|escalier*|autoroute)
    unless clause (fais|fait) pas (mon age|mes #number|le (poids|difficile|malin|fier)|semblant|cas|partie|fortune|la tete|la fine bouche|long feu)
    unless clause (reste|suis|resterai) pas (fache*|insensible|longtemps|indifferent*|les bras croises|de marbre)
    unless clause ne (descends|reviens|reprends|avance|continue|donne|cede) (pas|plus) (en (ville|vacances)|du (desert|pain)|de souffle|tres vite|aussi vite|bien)
    yes Je ne réponds pas aux messages le dimanche.
    yes Je ne peux pas commencer sans le bon de commande.
    yes Je n'accepte pas les appels après 18 h.
    no Je ne trouve pas le fichier.
    no Je ne comprends pas la question.
    no Je n'accepte pas les cookies.
    no Je ne veux pas vous mettre la pression.
    no Je ne discute pas : vous réglez aujourd'hui ou je ferme tout.
    no Je ne me rappelle plus son nom.
    no Je ne prends pas le bus demain.
    no Je ne vous prends pas pour un débutant.
    no Je ne te traite pas de menteur.
    no J'ai eu tort de livrer sans contrat, c'est noté.
    no Je ne fais pas de sport le matin.
    no Je ne cherche pas les histoires.
    no Je ne fais pas mon âge, il paraît.
    no Je ne prends pas l'autoroute.
    no Je ne te laisse pas tomber, promis.
    yes Sans contrat, on ne démarre rien.
    yes Sans acompte, pas de réservation.

    rule boundary.refusal boundary
    match (c'est|ce sera|ca sera|la reponse est|ce serait|reste) [donc|un] non
    match (non|desole) [,] [mais] [je] [ce] (ne sera|n'est|ne serait|n'est malheureusement) pas possible
    match ce (ne|n') (sera|est|serait) [malheureusement|donc] (pas|plus) (possible|negociable|envisageable|compris|inclus|acceptable|dans ma|dans mes|dans le|prevu|mon role|mon metier|a moi de)
    match (n'est|ne sont|n'etait|ne fait|ne font) [tout simplement|vraiment] (pas|plus) [vraiment|du tout] (negociable*|comprise*|compris|inclus*|prevu*|dans ma|dans mes|dans notre|dans le|partie|couvert*|a discuter|mon role|gratuit*|acceptable*)
    match pas (compris|comprise|inclus|inclusé|inclue|prevu*) (dans|au|par)
    match (hors|en dehors) (devis|forfait|contrat|perimetre|du devis|du forfait|du contrat|du perimetre|de mes horaires|budget)
    match (non|pas) (inclus*|negociable*|comprise|comprises)
    match au dela (de|d'|du|des) ... (factur*|payant*|devis|supplement*|en plus|avenant|compte|tarif*|€|#amount|s'ajoute*)
    match au dela , ...
    match (chaque|toute|tout) .. (supplementaire|en plus|de plus|additionnel*|hors|modification|retouche|retour|changement|heure|demande) ..5 (factur*|payant*|devis|supplement|tarif*|#amount|avenant)
    match (sera|seront|est|sont) .. (factur*|majore*|en supplement|en option|payant*) ..
    match (mon|mes|nos|notre|le|ce) (prix|tarif|tarifs|tjm|taux|devis|forfait|montant) [journalier] (ne change|ne bouge|reste*|est ferme|est fixe|est le meme|ne baisse|n'est pas|ne descend|est a prendre|est de #amount [par jour|par heure|ht|ttc|l'heure|la journee] (et|,|.) [il|c'est|ca|cela|ce] (n'est|ne|non|ferme|pas))
    match (l'|un|mon) acompte .. (avant (de|le (debut|demarrage|lancement)|tout|toute|que|mon|chaque)|a verser|obligatoire|prealable|requis|demande|necessaire|conditionne|non negociable)
    match pas de _ , pas de _
    match pas d' _ , pas de _
    match sans acompte
    match (je|nous) [vous|te] (refuse|refusons|decline|m'oppose)
    match (j'exige|nous exigeons|je demande (a|d') etre|je demande (le|du) respect|je demande (un|a ce) )
    match (merci|priere|je vous prie|je vous demande|veuillez) (de|d'|de bien vouloir) [me|m'|ne|nous|bien vouloir] [pas|plus] (rester|parler|respecter|moderer|vouvoyer|insulter|m'appeler|appeler|crier|changer de ton|baisser|tutoyer|hurler|couper) 
    match (je mets|je souhaite mettre|je prefere mettre|nous mettons) (fin|un terme)
    match (nous arretons|on arrete|on s'arrete) (ici|la $|la (collaboration|mission|conversation|discussion|relation|prestation)|notre|cette (collaboration|mission|conversation|discussion)|le (projet|contrat|travail|dossier)|nos|apres ca|si)
    match (j'arrete|je m'arrete|je cesse|je stoppe|je raccroche|je suspends|nous suspendons|je me retire) (ici|la|notre|la|le|cette|apres|l'|si|nos|au|les|mes|a) 
    match (notre|cette|la) (collaboration|mission|relation|prestation) (s'arrete|prend fin|se termine|s'achevera|ne sera pas|touche a sa fin)
    match (uniquement|seulement|exclusivement) (par|en|le|les|pendant|sur|aux|du|au|de|a|apres|avec|pour|si)
    match (je suis|nous sommes|joignable|disponible) .. (joignable*|disponible*|ferme*|injoignable*|indisponible*) .. (de|du|jusqu'|entre|que|le|apres|pendant|en)
    match mes horaires
    match (je|on|nous) (m'en|s'en|nous en) (tiens|tient|tenons) (a|au|aux|la)
    match (je|nous) (limite|limitons|plafonne|me limite)
    match (#number|deux|trois|une) .. (aller retours|retours|corrections|modifications|allers retours|versions|heures) .. (maximum|max|compris*|inclus*|pas plus)
    match (maximum|pas plus|au maximum) [de|,] (#number|#duration)
    match (comme prevu|conformement|selon|d'apres) .. (contrat|devis|conditions|cgv|accord) ... (penalite*|interet*|suspend*|factur*|acompte|s'applique*|arret*)
    match (penalite*|interet*|indemnite) .. s'appliqu*
    match (il faudra|cela demande|ca demande|ce sera) (un|avec un) (nouveau|autre) (devis|avenant|forfait)
    match (je|on|nous) (fonctionne|fonctionnons|travaille|travaillons) (uniquement|seulement|toujours|exclusivement) 
    match jamais sans (acompte|contrat|devis|accord|signature)
    match je me reserve le droit
    match ma regle (est|c'est)
    match je (vais|dois) devoir (refuser|decliner|dire non|arreter)
    match (pas|plus) (question|envisageable) (de|d'|que|pour)
    match (pas|jamais) (le|les) (soir|week end|dimanche|samedi|weekend|jours feries|dimanches)
    match je garde .. (mon|mes|le|les|ma) (soir*|week end*|dimanche*|tarif*|prix|vendredi*)
    match (j'ai decide|j'ai choisi|je prefere|je propose|je vous propose|nous preferons) [de|d'|qu'|que] ..2 (mettre fin|arreter (ici|la)|s'arrete la|s'arreter la|nous arretions|en reste la)
    match je ne suis (plus|pas) disponible (pour|avant|le|la|les)
    match (tout|toute|tous les) (echange*|demande*|message*) (passe|passent) par _
    unless clause (magasin|boutique|restaurant|fichier|page|parking) .. (ferme|fermee|pas)
    unless clause (sera|est) .. (facture|facturee) (le|au nom|a l'attention|en|par|lundi|mardi)
    unless clause (j'arrete|je m'arrete) (a|au|la) (gare|feu|station|boulangerie)
    unless clause je (me) limite .. moi
    unless clause (vous|tu) (n'etes|n'es) pas
    unless sentence oui ou [c'est|bien] non
    unless message pas (de|d') ... (a vous de voir|a toi de voir)
    unless clause glisse* dans
    unless clause reste (une|un) (fourchette|estimation|ordre)
    unless clause (refuse|refuses|refusons|decline) (rarement|jamais|parfois|souvent|de croire|d'y croire)
    unless clause (pouvez|pourriez|peux|pourrais|pouvoir|merci de|veuillez|versez|reglez|virez|payez|besoin) ..6 acompte
    unless clause (je|nous|vous|on) .. (ai|avons|avez|a) (bien)? (recu|verse|paye|regle) .. acompte
    yes Ce n'est pas compris dans le forfait.
    yes Chaque retouche supplémentaire est facturée 60 €.
    yes Mes horaires sont du lundi au jeudi.
    yes Je préfère que nous arrêtions là.
    yes Mon tarif est de 90 € l'heure, il n'est pas négociable.
    yes L'acompte est versé avant le démarrage.
    yes Toute demande passe par mail.
    no Le magasin est fermé.
    no La facture est en pièce jointe.
    no Mon tarif est de 90 €.
    no On arrête le tournage à midi.
    no C'est oui ou c'est non ?
    no Pourriez-vous virer l'acompte avant mardi ?
    no Je refuse rarement un café.
    """#

  static let terms = #"""
    rule boundary.terms boundary
    match (on va|je propose d'|je prefere|nous allons) en rester la
    match ce sera [donc] mon dernier (chantier|reportage|projet|mois|contrat|dossier|mandat|travail)
    match je (prefere|prefererais) [donc|autant] ne pas (reprendre|prendre|accepter|poursuivre|continuer|renouveler|signer|travailler)
    match (je prefere|je tiens a ce|je demande|j'aimerais|je veux|je souhaite) (qu'|que) (on|nous) [se|nous] (parle*|reste*|garde*|vouvoie|respecte*|ecoute*) ..4 (sans crier|correctement|polis|poli|respect|calme|calmement|courtois|courtoisie|poliment|ton)
    match on (reste|se parle|garde) ..3 (poli|polis|correct|corrects|correctement|poliment|courtois) , c'est tout ce que je demande
    match (tant que|tant qu') ... (n'est pas|n'a pas|n'ai pas|est ouverte|pas regle*|pas paye*|pas signe*) ... (pause|a l'arret|suspendu*|j'attends|je ne|rien|arret)
    match (mets|mettons|met) en pause (tant|si|quand|jusqu'|des)
    match (le contrat|l'accord|notre accord|notre contrat|notre convention|la convention|l'article|la clause|les conditions) [de _] (prevoit|prevoient|precise|stipule|dit que|le dit|limite) !(bien)
    match (le forfait|le devis) (comprend|couvre|limite|prevoit) ... (pas|maximum|suivant*|supplement*|au dela|en plus|a part)
    match (c'est|selon|d'apres|voir) (l'article|la clause) [#number|un|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|qu'on|que]
    match comme (convenu|prevu|signe|stipule) [a la signature|au contrat|dans le contrat|au devis|ensemble] , ..8 (solde|acompte|supplement|penalite*|attend*|paie|payant*|factur*|arret*)
    match en cas (d'annulation|de retard|de report|d'arret) , ... (acquis*|du|due|dus|facture*|perdu*|%|#percent|retenu*|garde*)
    match (partent|part|livre*|remis|remise) [une fois|apres|des] [que] (le|la) (solde|paiement|reglement|facture) (regle*|recu*|paye*|solde*)
    match (reste*|est) (du|due|dus|acquis|acquise|acquises) , (c'est|meme|quoi)
    match (les|la|le) (remarque*|demande*|retour*|question*|echange*|travail|boulot|correction*) , c'est [uniquement] (par|en|a) (ecrit|mail|courriel|telephone|rendezvous)
    match (pour le travail|pour le boulot|pour les commandes) , c'est (par|en|le|au)
    match passe (#time|#number|dix huit heures|midi|minuit|dix neuf heures|vingt heures) ..2 , ... (eteint|coupe|ferme*|reponds plus|decroche plus|eteins|coupee)
    match (l'atelier|le studio|le bureau|l'agence|le cabinet|la boutique|mon bureau) (ferme|ouvre) (a|de|le|entre) (#time|#number|cinq|six|sept|huit|neuf|midi|lundi|mercredi)
    match (mon|mes|nos) (prix|tarif|tarifs|tjm|taux) [plancher|minimum] [est|sont] ... (ne bouge|ne baisse|ne change|plancher|pas moins|ferme|minimum)
    match mon (prix|tarif) (plancher|minimum)
    match ma vie (privee|personnelle) (reste|est|ne)
    match (le|les) (lundi*|mardi*|mercredi*|jeudi*|vendredi*|samedi*|dimanche*|soir*|week end*|vacances) , [moi] (je ne|je suis (avec|en famille|pas|off|ferme*)|c'est (repos|off|famille|non|ferme|mort)|il n'y a pas|y a pas|rien)
    match (le|les) (lundi*|mardi*|mercredi*|jeudi*|vendredi*|samedi*|dimanche*|soir*|week end*) [moi] je suis pas (dispo|disponible|joignable|la)
    match je (decroche|reponds|travaille|recois|prends les appels) [que|seulement] (le|les|de|entre|du) ... , les autres (jours|heures)
    match c'est la regle (chez|de|ici|pour) [nous|moi|l'|la]
    match je travaille sur (devis|commande|rendezvous|bon de commande|contrat) (signe|ferme|uniquement)
    match je ne (referai|refais|ferai|reprendrai) pas .. (gratuit*|gratis|pour rien|sans supplement|une (troisieme|quatrieme|cinquieme))
    match moi je touche pas (au|a la|aux|a l')
    match ce que mes clients me (confient|disent) , je n'en parle
    match , je raccroche $$
    statement
    unless message (sinon|ou alors|avocat|tribunal)
    unless clause (que|qu'|si) (vous|tu) ..3 (en rester la)
    yes On va en rester là pour cette semaine.
    yes Je préfère qu'on se parle calmement.
    yes La clause prévoit un supplément par visite.
    yes Le mardi, je suis avec ma fille, rien avant le lendemain.
    yes Les demandes, c'est par écrit.
    yes Passé 19 h, mon portable est coupé.
    no Le mardi, il fait toujours beau.
    no Le contrat est sur votre bureau.
    no Le forfait comprend trois pages et un formulaire.
    yes Le forfait couvre deux essais, le suivant est en plus.
    no Le studio ouvre sur une cour.
    no L'agence a prévu un apéritif.
    no Tu préfères en rester là ?
    """#

  static let risks = #"""
    rule overapology.piling over_apology
    match @APO
    count 2
    affirmative
    unless message (vos|des|attends) excuses
    unless message pardon ?
    yes Pardon, pardon, encore désolé.
    no Désolé pour hier, le fichier est joint.

    rule overapology.superlative over_apology
    match (tellement|infiniment|terriblement|affreusement|horriblement|atrocement|trop trop|mille fois|extremement|profondement|vraiment vraiment|si si|absolument) (desole|navre*|confus|confuse)
    match desole desole
    match mille (excuses|pardons|fois pardon)
    match (desole|navre*) (mille fois|du fond du coeur|infiniment)
    match mes plus plates excuses
    match (pardonnez|pardonne) moi ... (supplie|prie|grace|pitie)
    match je (vous|t') en (supplie|conjure)
    match (^ | par | ayez | aie | ayez donc) pitie !(fait|pour|de (lui|eux|elle))
    match (je suis|me mets|me jette|a vos pieds|suis presque) a genoux (devant|pour|s'|$)
    match (vous|t') [en] implore
    match (excuse|excuses|pardon|platement) ..3 a genoux
    match (je ne|j') sais [plus|pas] [pas|plus] [comment|ou] .. (excuser|faire pardonner|me mettre)
    match (ne|n') m'en (voulez|veux|veuillez) (pas|surtout)
    match (je|j'|ma|mon|mes) .. (impardonnable*|inexcusable*)
    match (^ | c'est | c'etait) [vraiment|absolument|tout simplement] (impardonnable|inexcusable) (de ma|,|$)
    match (comment|jamais|pourrai jamais) .. (me|m') faire pardonner
    match (j'ai|j'en ai) [tellement|si|vraiment|trop] honte !(de (dire|l'avouer|vous|toi|lui|eux)|pour (vous|toi|lui|eux))
    match je (m'en veux) (tellement|terriblement|enormement|a mort|beaucoup|trop)
    affirmative
    unless message (vous etes|vous avez ete|vous|tu) .. (impardonnable|inexcusable)
    unless clause (desole|navre*) (d'apprendre|d'entendre|de (lire|voir|savoir)|pour (vous|toi|votre|ta|ton|ce qui|ce que)|que (vous|tu)|de ce qui)
    unless message (c'etait|c'est) impardonnable (de votre|de ta)
    yes Je suis infiniment navré.
    yes J'ai tellement honte.
    no Je suis vraiment désolé.
    no Ton affiche fait pitié.
    no J'ai honte de dire que je ne l'ai pas lu.
    no Pitié pour mes yeux, ce jaune brûle.
    no Votre silence est inexcusable.
    yes Par pitié, ne m'en veux pas, je suis impardonnable.

    rule overapology.self-abasement over_apology
    match (je suis|je ne suis|j'ai ete|je me sens|quel|quelle) [qu'|que] [vraiment|trop|tellement|si|bien|le|la|un|une|juste|completement] [vraiment] [roi|reine|pauvre|sombre|gros|grosse|vrai|vraie|piètre] [des] (nul|nulle|idiot|idiote|debile|minable|incapable|imbecile|abruti|abrutie|incompetent|incompetente|pitoyable|lamentable|merde|boulet|catastrophe|moins que rien|bon a rien|bonne a rien|honteux|honteuse|crétin|cretin|cretine|pathetique|con|conne|rate|stupide) !(?)
    match (derniere|dernier|reine|roi) des (idiot*|imbecile*|derniers|dernieres|nul*|cretin*|abruti*|ane*|con|cons|connes|gourdes|incapables)
    match (je ne|j') (vaux|sers|merite) [vraiment] (rien|a rien|pas)
    match je suis (trop|tellement|vraiment trop) (bete|con|conne|lourd|lourde)
    match (je sais|je me doute) que je suis (lourd*|penible*|casse pieds|embetant*|chiant*|insistant*)
    match (je suis|j'ai ete) en dessous de tout
    unless message vous etes
    unless clause (vous|tu) .. (nul|idiot|incapable)
    unless clause nul* (en|avec|pour)
    yes Je suis nul, comme d'habitude.
    no Je me sens bête, j'ai perdu le lien.

    rule overapology.legitimate over_apology
    match (@APO | je m'en veux) ... (deranger|derange|embeter|embete|insister|insiste|relancer|relance|importuner|ennuyer|de demander|demander|vous demande|d'appeler|vous appeler|prendre .. temps|encore moi|poser .. question|reclamer|harceler|parler d'argent|parler argent|vous ecrire|de vous rappeler|revenir vers vous|revenir dessus|revenir la dessus|exister|saouler)
    match (je suis) .. (desole|confus*) .. d'(insister|etre lourd)
    affirmative
    unless clause (sans|pas) (vous|te) (deranger)
    unless clause (j'ai oublie|j'aurais du|je n'ai pas)
    yes Désolé de vous relancer.
    yes Pardon de vous embêter encore.
    no Désolé, j'ai oublié la pièce jointe.

    rule hedge.claim hedge
    match !(ca|cela|qui|il|elle|ce|on) peutetre
    match peutetre (que|qu'|,|pas|un|une|pouvoir|possible|pourriez|pourrais)
    match (je|j') (crois|pense) (que|qu'|$)
    match [enfin] je (crois|pense) (bien) que
    match (me|m') semble
    match (il|ca|cela) (semble|semblerait|se pourrait|se peut|parait) [bien] (que|qu')
    match (j'ai|j'avais|j'aurais) (l'impression|comme l'impression|le sentiment|tendance)
    match on dirait
    match (eventuellement|probablement|vraisemblablement|possiblement|hypothetiquement|plausiblement)
    match sans doute
    match a priori
    match je (me disais|me demandais|m'etais dit|me suis dit)
    match je me demande (si|ce|s')
    match si (possible|jamais|eventuellement)
    match si (ca|cela) (ne|n') (vous|te|t') (ennuie|derange|embete|gene|pose) [pas|aucun]
    match si (ca|cela) (vous|te|t') (ennuie|derange|embete|gene) pas
    match si (vous|tu) (aviez|avais|avez|as) (le temps|un moment|une minute|deux minutes|la possibilite|cinq minutes)
    match si (vous|tu) (le voulez|voulez bien|veux bien|etes d'accord|pouvez|pouviez|peux|pouvais|voulez|veux) [,|$]
    match (en quelque sorte|plus ou moins|quelque peu|d'une certaine maniere|un tantinet|une sorte de|un petit peu)
    match (je|j') (suppose|presume|imagine) (que|qu'|$)
    match je ne sais pas (si|trop|vraiment|bien)
    match (je|j') [ne] (suis|sais) pas [tout a fait|completement|totalement|vraiment|tres|trop|absolument] (sur|sure|certain|certaine|convaincu*) 
    match pas forcement
    match (normalement|theoriquement|en principe|en theorie|idealement|dans l'ideal) 
    match (je voulais|je voudrais|je souhaitais|j'appelle|je vous appelle|j'appelais|je vous ecris|c'etait|c'est) juste
    match juste (une petite|un petit|vous dire|savoir|voir si|pour savoir|pour voir|vous demander)
    match (je dirais|je dirai) (que|qu'|,|$)
    match sauf erreur
    match (je me trompe|je peux me tromper|j'ai peutetre tort)
    match quand (vous|tu) (pourrez|pourras|aurez|auras|voudrez|voudras|pouvez|peux|voulez) [un|le|,]
    match (j'oserais|j'aurais aime|je n'ose|j'ose a peine)
    match j'ai cru (comprendre|voir)
    match a mon (humble) avis
    match d'apres ce que j'ai (cru|pu)
    match (plutot|assez) (oui|non) je
    match ce n'est (pas grand chose|rien de grave|qu'un detail|qu'une suggestion|qu'une idee)
    match il y a (peutetre|des chances)
    match (on|nous) (pourrait|pourrions) peutetre
    unless clause je (pense|crois) (a|en|aux|au|souvent|fort)
    unless clause (vous|tu) .. (peutetre vu|peutetre deja)
    unless clause tout peutetre
    unless clause (il y a|ils|elles) .. normalement .. (h|#time)
    unless clause au dessus
    unless sentence (je ne crois|je ne pense) pas a
    yes Il faudrait peut-être revoir le planning.
    yes Je pense que ça irait.
    yes Je voulais juste savoir où en est le paiement.
    no Je pense à vous pour la suite.
    no Pourriez-vous m'appeler un peu plus tard ?

    rule filler.hesitation filler
    match (euh|euhh|hum|hmm|heum|mmh|bouh|pff)
    match (^^ | ^) [bon|alors|ouais|oui|non|et] (ben|bah) 
    match (du coup|en fait|bref|genre|en gros|voila|tu vois|vous voyez|tu sais|quoi|hein bon|comment dire|je veux dire|bon ben|disons|enfin bref) $$
    match ^^ [et|alors|bon|donc|oui|non|ouais] (du coup|en fait|genre|bref|en gros|disons|comment dire|je veux dire|tu vois|vous voyez|tu sais|voila) ,
    match , [bon|enfin] (genre|du coup|en fait|tu vois|vous voyez|comment dire|voila quoi|disons|en gros|je veux dire|bref|quoi|voila|tu sais|vous savez|enfin) ,
    match voila quoi
    match (je ne|je) sais (pas|plus) (comment dire|quoi dire|comment le dire)
    match enfin (voila|bref|je veux dire|tu vois|vous voyez)
    weak (du coup|en fait|genre !(de|d')|en gros !caracteres|voila !(le|la|les|un|une|ce|mon|ma|mes|votre|nos|notre|deux|trois|pourquoi|comment|ou|donc|qui|#number)|tu vois|vous voyez|hein|enfin bon|bref|bon|alors|ben|bah|quoi $|comment dire|en vrai|disons|donc voila|tout ca|machin|truc|quoi ,)
    unless clause (vous voyez|tu vois) (le|la|les|ce|cette|un|une|ca|comment|mon|ma|pourquoi|que)
    unless sentence (de|a|en|sur|pour|avec|vers|par|quelque) quoi $$
    unless sentence (faites|faire|veux|voulez|attendez|attends|dire|dites|est|proposez|pensez|fait|cherchez|cherches|penses|disiez) [donc] quoi $$
    unless message (en bon|bon a tirer|bon de commande|bon courage|bon week end|bon pour|bonne|un bon|le bon|du bon|est bon|c'est bon) 
    unless clause (votre|ton|vos|ce|mon|quel|son|leur|tout|bon|mauvais|meme|sans|autre) genre
    unless clause ce que je veux dire
    unless clause ben (est|a|sera|vous|va|s'en|s'occupe|travaille|gere|m'a|avait|et)
    yes Euh, je voulais vous parler du devis.
    yes Bon ben voilà, quoi.
    no Voilà le devis corrigé.
    no Quel genre de photo voulez-vous ?
    no Alors, on commence lundi.
    no Vous voyez ce que je veux dire ?
    no Ben s'en occupe cette semaine.
    no On n'a rien d'autre dans ce genre.

    rule deflection.impersonal deflection
    match il y a [bien|sans doute|visiblement] eu (un|une|des|quelques|comme|erreur|confusion|maldonne) ... (probleme*|erreur*|souci*|bug*|malentendu*|confusion*|couac*|rate|rates|oubli*|incident*|cafouillage*|dysfonctionnement*|loupe*|quiproquo*|pepin*|imprevu*|melange*|maldonne|flottement*|perte*|manque*|erreurs|accroc*|decalage*|retard*)
    match (il|y) [a|y] (a|y) (du|a du) (y avoir|se passer) ... 
    match (il a du|il aura du) y avoir
    match (erreur*|probleme*|bug*|souci*|oubli*|incident*|confusion*|faute*|coquille*|malentendu*|couac*|retard*|anomalie*) ..2 (s'est|se sont|est|sont|a|ont) [deja|malheureusement|encore] (produit*|glisse*|survenu*|arrive|arrivee|apparu*|eu lieu|intervenu*|faufile*|introduit*|passe*|invite*)
    match (erreur*|maladresse*|faute*|betise*) ..2 (a|ont) ete (commise*|faite*|fait|commis)
    match (a|ont|est|sont|s'est|se sont|aurait|auraient) [malheureusement|visiblement|apparemment|manifestement|sans doute] [ete] [malencontreusement|malheureusement|visiblement|un peu|mal|completement] (perdu|perdue|perdus|perdues|egare*|efface*|oublie|oubliee|oublies|oubliees|casse*|ecrase*|envole*|volatilise*|neglige*|melange*|inverse*|casse*|endommage*|embrouille*|abime*|rate|ratee|decale*|zappe*|brouille*|intervertie*|intervertis|omis|omise|omises|laisse*  de cote|mis de cote|saute|sautee|mal *) 
    match (n'a|n'ont|n'avait|n'est|ne sont|n'avaient) [malheureusement|visiblement|apparemment] (pas|jamais) [ete|bien] [ete] [correctement|bien|toujours] (transmis*|fait|faite|faits|faites|communique*|pris*|prevenu*|prevue|traite*|reporte*|suivi*|respecte*|verifie*|relu*|passee|passe|remonte*|redescendu*|circule*|partage*|sauvegarde*|enregistre*|applique*|mis a jour|mise a jour|mises a jour|relaye*|pris en compte|prise en compte|fonctionne)
    match on (ne m'a|ne nous a|m'a|nous a) [pas|mal|rien|jamais] [tout] (transmis|dit|prevenu*|informe*|donne|explique|passe|averti*|envoye|signale|communique|mal .. )
    match on a [un peu|tout simplement|du|sans doute] (oublie|perdu|rate|loupe|zappe|neglige|mal)
    match personne ne (m'a|nous a) (dit|prevenu*|informe*|transmis|averti*|explique|signale)
    match quelque chose ..2 (s'est|se soit|a|n'a|ait) .. (mal|cloche|plante|deraille|coince|fonctionne|bugue|echappe|foire|marche)
    match (ca|cela|les choses|tout|le projet|l'envoi) (s'est|se sont|a|ont|n'a|ne s'est) [pas|un peu] [vite|malheureusement] (mal|perdu*|plante|bugue|foire|coince|deraille|echappe|derape|traine|embrouille|egare)
    match (passe|passee|passes|tombe|tombee|tombes) (a la trappe|entre les mailles|aux oubliettes|a l'as)
    match (le|un) (message|courrier|mail|dossier|paquet) [ne] s'est (perdu|egare)
    match s'est[] (glisse|glissee|glissees|perdu|perdue|egare|egaree|mal|melange|melangee)
    match (des|les) (delais|consignes|regles|etapes) .. (n'ont|ont) [pas] ete .. (respectes|suivies|depasses|sautees|respectees|oubliees)
    match la faute a pas de chance
    match ce sont des choses qui arrivent
    match (ca|cela) arrive $
    match (il|ca) (semblerait|semble|parait) .. (erreur|bug|probleme|oubli|coquille)
    match (mail|message|fichier|colis|courrier|dossier|commande) (n'est|n'a) (apparemment|visiblement|manifestement) (pas|jamais) _
    match apparemment [,] (le|la|les|l'|votre|vos|mon|mes) _ (n'est|n'a|ne sont|n'ont) (pas|jamais) (parti*|passe*|arrive*|suivi*|ete)
    match (n'a|n'ont) [malheureusement] pas pu etre (tenu*|respecte*|honore*|livre*|fait*|assure*)
    match (la|une) decision a ete prise
    match (mauvaise|fausse) manipulation (a|aurait) _
    match on a eu (un|une|quelques|des) [petit|petits] (couac*|pepin*|souci*|loupe*|rate|rates|bug*|imprevu*)
    unless sentence (j'ai|je n'ai|nous avons|c'est moi|ma faute|mon erreur|par moi|de ma part|de mon fait|par mes soins|mon oubli|vous avez|tu as)
    unless message (pas grave|a tout le monde)
    unless clause par (moi|notre|nos|mon|ma|mes|votre|vos|la directrice|le directeur|l'equipe)
    unless clause (validee|valide|envoyee|mise en ligne|livre|livree|signe|signee) (le|hier|par)
    statement
    unless sentence (voici|voila|explique*|expliquer|comprendre|savoir|comment) (comment|pourquoi)
    unless sentence ((votre|ta) faute|a cause de (vous|toi|votre|vos|ta))
    unless clause par (le|la|l'|les|un|une) (livreur*|transporteur*|facteur*|poste|imprimeur*|coursier*|prestataire*|hebergeur*|stagiaire*|client*|banque)
    yes Il y a eu une confusion dans les fichiers.
    yes Une coquille s'est glissée dans le texte.
    yes La date n'a pas pu être tenue.
    yes Une fausse manipulation a effacé le dossier.
    no J'ai perdu le fichier.
    no La page a été validée hier.
    no Voici comment l'erreur est survenue.
    no C'est à cause de vous que l'envoi a été perdu.
    no Le carton a été perdu par le transporteur.
    no Ça arrive lundi par la poste.

    rule justification.chain justification
    match @EXCUSE ... [,|et|puis] ... @EXCUSE ... [,|et|puis] ... @EXCUSE
    match (parce que|car|comme|vu que|etant donne que|a cause de|avec|entre|j'ai eu|j'avais|j'etais|etait|est tombe|y a eu|il y a eu|mon|ma|mes|le|la|a plante|c'est) ..2 @EXCUSE ... (et|puis|en plus|sans compter|plus|apres|ensuite|aussi|, mon|, ma|, mes|, le|, la|, les|, j'etais|, j'ai|, un|, une|et que) ... @EXCUSE
    match (parce que|car|puisque|comme|vu que) ... (et que|et parce que|et puis que|et puis|sans compter que|en plus|et aussi|et comme|et vu que|, que) ..
    match (parce que|car|vu que|puisque) ... (parce que|vu que|puisque) ..
    match (d'abord|deja) .. @EXCUSE ... (ensuite|puis|et puis|apres)
    statement
    unless message (votre|vos|chez vous|votre equipe) .. @EXCUSE
    unless message (vous etes|vous serez|sera|seront|aura|inclut|comprend|inclus|propose|voici|ci joint|comprennent|pouvez vous|formation .. comprise)
    unless message (demain|prochain* | on regarde)
    unless message (depannage|assistance|maintenance|garantie|couvre)
    unless sentence (je comprends|je sais|j'imagine|prenez soin)
    yes J'étais débordé, et puis mon ordinateur est tombé en panne.
    yes C'est plus cher parce que les charges ont augmenté et que le loyer aussi.
    no Je décale à jeudi parce que mercredi est férié.
    no Le forfait comprend la mise à jour du serveur.

    rule justification.not-my-fault justification
    match (pas|jamais) [de] (ma|notre) faute
    match (j'y|je n'y|nous n'y) [suis|sommes] .. pour rien
    match (ca|cela|ce) ne (vient|depend) pas de (moi|nous) , (c'est|le|la|les|mon|ma)
    match (c'est|ce n'est) pas moi , (c'est|le|la|mon|ma|mes|les)
    match (c'est|ce serait) la faute (du|de la|de l'|a|au|des|a mon|de mon|de ma)
    match je ne suis pas responsable (de|du|,|,)
    unless sentence (pas|jamais) (votre|ta) faute
    unless sentence (vous|tu) .. pour rien
    yes Ce n'est pas ma faute, l'imprimeur a eu du retard.
    no Ce n'est pas votre faute.

    rule threat.or-else threat
    match (sinon|sans quoi|faute de quoi) ... @HARM
    match ^ autrement !: ... @HARM
    match ou [alors|bien] (je|j'|on|nous|mon|mes|vous|ce|c'|ca|tout|plus|le site|votre site|la page|votre) ..5 @HARM
    match (payez|paie|paye|payes|reglez|regle|virez|repondez|reponds|signez|fermez la|taisez vous|arretez|rappelez) ..8 ou [alors] (je|j'|on) (raccroche|recupere|reprends|retire|debranche|suspends|mets un avis|poste un avis|laisse un avis|bloque|m'en vais|coupe)
    match si ... (je laisse tout|je lache tout|je quitte (le|la|tout)|je me casse|je claque|je vous lache|je te lache|je vous plante|je raconte)
    match si !((je|j'|on|nous) !(ne|n'|suis pas)) ... (je|j'|on|nous|tout|mon|mes|(vous|tu) (aurez|auras|entendrez|allez|vas|serez|seras|recevrez|verrez|paierez|regretterez)|(ce|c'|ca) (sera|est|va|finira|serait|ira)) ..4 @HARM
    match (je|j'|on|nous|c'|tout) ..2 @HARM ... (si|tant que|a moins que)
    match (encore|un autre|une autre|une seule|un seul) (un|une|_) ... et (je|j'|on|c'est) ..3 (quitte|arrete|pars|coupe|laisse|lache|fini|raccroche|retire|bloque|plante|ferme|annule|resilie|termine|dehors|claque)
    match (un|une) _ de plus et (je|j'|on|c'est)
    match (soit|ou) (vous|tu) ... (soit|ou) (je|j'|tout|vous|c'est|on|tu) ... 
    match (au prochain|a la prochaine|au moindre) ... (je|j'|c'est|on) ..2 (quitte|arrete|pars|coupe|laisse|bloque|fini|supprime|ferme|annule|retire|raccroche)
    direct
    unless message (comme prevu|comme convenu|conformement|prevu au contrat|selon le contrat|prevu par|prevues|article|clause)
    unless clause si .. (je|on) .. (demarre|commence|livre|offre|fais|peux)
    unless sentence sinon (je|on) (vous|te) (rappelle|appelle|envoie|propose|laisse|tiens)
    unless sentence (il faut|on va|je vais|je peux|je dois) .. (supprimer|effacer|fermer|publier|retirer) .. (le|la|les) (page|doublon*|ligne|article|image*|photo*|bandeau|onglet)
    unless sentence (souhaitez|voulez|voudriez|preferez) (vous|que)
    unless clause (bloque|bloquer|bloquons) .. (creneau|date|temps|journee|heure|place|semaine|matinee)
    unless sentence si (vous|tu) (validez|valides|etes d'accord|es d'accord|voulez|veux|preferez|preferes|souhaitez|confirmez|confirmes|approuvez|avez besoin|as besoin|supprimez|supprimes|effacez|fermez|coupez)
    unless sentence (quel|quelle|plutot|entre|lequel) ... ou ... ?
    yes Payez ou je coupe le site.
    yes Si ce n'est pas réglé demain, vous aurez affaire à mon avocat.
    yes Payez 800 € avant jeudi ou je coupe le serveur.
    yes Répondez aujourd'hui ou je raccroche pour de bon.
    yes Si je n'ai pas de virement lundi, je coupe le serveur.
    no Si vous validez ce soir, je publie demain.
    no Envoyez le logo, sinon je vous rappelle jeudi.
    no Si vous supprimez cette ligne, le tableau se décale.
    no Si vous avez besoin d'un avocat, je peux vous en indiquer un.
    no Plutôt le logo bleu, ou le même que votre concurrent ?
    no Si vous voulez, je bloque un créneau jeudi.
    no Si je supprime le bandeau, ça vous va ?
    no On va faire autrement : deux appels par semaine, téléphone coupé le soir.

    rule threat.open threat
    match (vous allez|tu vas) (voir (de quel|de quoi|a qui|ce qui vous attend|ce qui t'attend)|voir $ !,|le regretter|regretter|le payer|entendre parler|comprendre $|me le payer|vous en mordre|avoir de mes) !(que|le|la|les|comme|,)
    match (vous allez|tu vas) .. (regretter|mordre les doigts|le payer cher|entendre parler)
    match (aurez|auras) (affaire|de mes nouvelles|des nouvelles)
    match (entendrez|entendras) parler de (moi|mon)
    match (regretterez|regretteras|paierez cher|paieras cher)
    match mon avocat (vous|va|prendra|s'en|se charge|est|aura|te|sera|attend|attendra)
    match mes avocats
    match (on se|nous nous) (verra|verrons|retrouve|retrouvera|retrouverons|voit) (au|devant) (tribunal|juge|le juge|la justice|les tribunaux|aux prud'hommes)
    match je (vous|te|t') (attaque|attaquerai|poursuis|poursuivrai|colle|trainerai|traine|ferai payer|detruirai|ruinerai|denonce|denoncerai) 
    match (je porte|je vais porter|je porterai|je depose|je deposerai) plainte
    match (je vais|je peux|je compte|je n'hesiterai pas a) .. (publier|raconter|balancer|poster|dire) .. (partout|tout|a tout le monde|vos|comment vous|sur les reseaux|sur google|la verite)
    match tout le monde (saura|va savoir|sera au courant) !(ou|comment (faire|utiliser|s'y)|quoi faire|de la|des)
    match (dernier avertissement|derniere sommation|derniere chance !(de|d'|pour|avant))
    match (ce serait|il serait|serait) [vraiment] (dommage|bete|regrettable|facheux) (que|qu'|si|s'|pour)
    match dommage (que|qu'|si|s') ... (arrive*|disparai*|tombe*|appren*|saches*|plante*|fuit*|perd*|sache*|circul*)
    match a (vos|tes) risques
    match (vous etes|tu es|vous voila) prevenu*
    match (ne venez|viens) pas (vous plaindre|pleurer|te plaindre)
    match (je sais|on sait) (ou vous|ou tu|des choses|certaines choses)
    match (il|ca|cela) (vous|te) [en] coutera [tres] cher
    match (j'ai|je garde|c'est moi qui ai) [encore|toujours] (les|vos|tes|tous vos|tous les) (acces|codes|mots de passe|fichiers|cles) ... (,|et|,  dommage|ne l'oubliez|n'oubliez)
    match (je vous|je te) (deconseille|conseille) (de|vivement de|fortement de) (me|ne pas|jouer|payer)
    match (vos clients|vos concurrents|la presse|votre patron|vos partenaires|votre direction|les reseaux) ((seront|seraient) [tous|vite|ravis|contents] (informe*|au courant|prevenu*|d'apprendre|de savoir)|(aimeraient|vont|adoreraient|adorera|devraient) [tous|tout|bien] (savoir|apprendre|entendre parler|etre au courant|decouvrir ce que|decouvrir comment)|(sauront|saurait|apprendront) !(ou|comment (faire|utiliser|s'y)))
    match (un|mon|le) (huissier|avocat) (passera|viendra|frappera|va vous)
    match (faites|fais) attention a (vous|toi|ce que (vous|tu) _)
    match (je vous|je te) (le|la) ferai payer
    match (je vais|on va) (vous|te) (pourrir|ruiner|detruire|griller|faire payer)
    match ca va (mal finir|chauffer|barder|saigner|mal se passer)
    match n'oubliez pas (qui|que c'est moi|que j'ai|ce que je sais)
    direct
    unless message (comme prevu|comme convenu|conformement)
    unless clause (vous allez|tu vas) voir (le|la|les|que|comme|un|une|ce)
    unless clause affaire a (ma|mon|notre|un|une|_ qui|sophie|_ pendant) ..2 (collegue|associe*|equipe|assistant*|remplacant*|pendant|conge*|absence)
    unless clause affaire a _ (pendant|durant|le temps|cette|lundi|mardi|mercredi|jeudi|vendredi|a partir)
    unless clause nouvelles (#date|demain|bientot|tres vite|rapidement|des que|dans|avant|cette|la semaine)
    unless clause prevenu* (par|des|automatiquement|le|la|a chaque|en cas|quand|lorsque|du|de)
    unless clause dommage (que|qu'|si|s') (on|nous|je|j')
    unless clause dommage (que|qu') ca (tombe|arrive) (un|le|pendant|a|en)
    unless clause mon avocat .. (relire|relit|relu|verifie*|regarde*|vacances|conge*|valide*|jette|lit)
    unless clause (seront|vont|sauront) .. (menu|nouveau|nouvelle|ouverture|lancement|promo*)
    unless clause je (vous|te|t') (colle|traine) (ca|cela|le|la|les|un (lien|visuel|logo))
    yes Vous allez le regretter.
    yes On se retrouvera au tribunal.
    yes Vos clients sauront comment vous traitez vos fournisseurs.
    yes Ça vous coûtera cher.
    no Mon avocat relit le contrat.
    no Vous allez voir, le résultat est superbe.
    no Vos clients seront ravis de la nouvelle carte.
    no Vos clients vont adorer ce visuel.
    no Tout le monde saura où cliquer.
    no Vous allez voir votre enseigne en grand.
    no Vous aurez affaire à ma collègue.
    no Vous serez prévenu par mail.
    no Faites attention à ce que le texte reste lisible.
    no Ce serait dommage qu'on manque la foire.
    no Mon avocat va relire le bail.
    no Je te colle ça ce soir dans le dossier.

    rule insult.addressee insult
    match (vous|tu|t'|t) [ne|n'|m'] (etes|es|etiez|avez ete|as ete|as l'air|avez l'air|restez) [vraiment|qu'|que|tous|tout|trop|tellement|tout simplement|juste|completement|franchement|quand meme|donc|bien|ben|carrement|totalement|surtout] [vraiment|qu'|que|un|une|des|le|la|les|juste] [vraiment|beau|belle|gros|grosse|pauvre|sacre|sacree|petit|petite|vrai|vraie|vrais|fameux|espece de|bande de|tas de] @NEGNOUN
    match (vous|tu) (faites|fais) [vraiment|juste] (pitie|rire|honte|de la peine)
    match (vous|tu) (faites|fais) (un|une|de|des) [beau|belle|sacre|bel|fameux|beaux] @OAF
    match (quel|quelle|quels) [gros|pauvre|sale|vrai] @OAF (vous|tu) (faites|fais|etes|es)
    match (t|ta|tu) [est|es] [trop|vraiment|un|une] [gros|sale|pauvre] (con|conne|debile|nul|nulle|naze) [ou|$|,|comme|mec]
    match (bande|espece) de [_] (@NEGNOUN | @OAF | petit chef*)
    match (tabarnak|crisse|maudit|calisse|sacre|sapre) [que|de|d'] [tu es|t'es] [ben] (@NEGNOUN | @OAF)
    match (vous|tu) [n'|ne] (etes|es|formez) [vraiment|tous|qu'|que|juste] [une|un|d'une] (tas|boite|equipe|troupe|armee|ramassis|bande) de (@NEGNOUN | @OAF)
    match (votre|ton|ta|vos) (equipe|boite|agence|service|bureau|societe|compta) [,] (c'est|est|sont) [vraiment|juste|qu'] (une|un) (tas|boite|equipe|troupe|armee|ramassis|bande) de (@NEGNOUN | @OAF)
    match ^ [quelle|sale] bande de _ $
    match (^ | encore une | quelle | belle | quoi cette) (boite|equipe|troupe|armee|ramassis|bande) de (@NEGNOUN | @OAF)
    match (@NEGNOUN | @OAF) comme (vous|toi)
    match (@NEGNOUN | @OAF) (dans|de) (votre|ton) genre
    match (vous etes|tu es|t'es) [vraiment|completement|tellement|franchement|juste|trop] (ingerable*|de mauvaise foi|d'une mauvaise foi|d'une betise|d'une nullite|d'une incompetence)
    match c'est [vraiment|juste|completement|tellement] (debile|stupide|grotesque|idiot|nul) comme (idee|remarque|question|demande|proposition|reponse)
    match (votre|ton|ta|vos|tes|cette|ce|cet) [_] @WORK [_] [_] [est|sont|etait] [vraiment|franchement] [nul|moche|laid] a (vomir|gerber|chier|pleurer|pleurer de rire)
    match (idee|demande|question|brief|travail|logo|site) de (demeure*|debile*|cretin*|abruti*|attarde*)
    match (diplome|permis) ... pochette surprise
    match (votre|ton|ta|vos|tes) ..3 [est|sont|etait] [vraiment|d'|une|un|juste|completement|tout simplement|totalement|du|de|tellement|carrement|qu'] [la|une|un|vaste|grosse|vraie|vrai|belle|immense] [vaste|grosse|vraie|vrai] (blague|plaisanterie|torchon|merde|honte|poubelle|insulte|daube|desastre|cirque|farce|nullite|rigolade|vomi|naufrage) !(pour vous|que vous|d'avoir)
    match (votre|ton|ta|vos|tes|que vous|que tu) ... , [c'est] (un vrai|une vraie|un|quel) (torchon|desastre|navet|naufrage|foutoir) !(pour|naturel)
    match (ce|cet|cette|c'est) [_] [_] [votre|ton|ta|un|de] [vrai] (torchon|daube|foutage de gueule|grand n'importe quoi)
    match c'est n'importe quoi (votre|ton|ta|vos|tes) @WORK
    match (votre|ton|ta|vos|tes|quel|quelle|quelles|quels) [_] @WORK [_] [_] [est|sont|etait|etaient|de] [vraiment|trop|franchement|completement|juste|tellement|totalement|carrement] @FAULTY
    match (votre|ton|ta|vos|tes) @FAULTY @WORK
    match (votre|ton|ta|vos|tes) [assistante|assistant|secretaire|chef|patron|patronne|collegue*|graphiste*|developpeu*|comptable*|associe*|equipe|stagiaire|commercial*|gars] (est|sont) [vraiment|trop|juste|completement] [un|une|des|le|la] [vrai|vraie|gros|grosse|sacre|sacree|pauvre] (@OAF | nul | nulle | nuls | stupide* | bete)
    match (votre|ton|ta) [_] (incompetence|betise|stupidite|mediocrite|nullite|ignorance|amateurisme)
    match comme (l'|un|une|le|la|des) @OAF (que vous etes|que tu es)
    match (vous|tu) ..5 comme (un|une|des) @OAF
    match (les|des) (clients|gens|types|patrons|boites|personnes|prestataires) comme (vous|toi) [,] (c'est|me|m'|nous|sont|font|donnent|meritent|devraient|ne|n'|on|il)
    match (marre|assez|ras le bol|a cause|eviter|fuir) ..2 (clients|gens|types|patrons|boites|personnes|prestataires) comme (vous|toi)
    match ^^ [quel|quelle|quels|pauvre|sale|gros|bonjour|salut|alors|eh|he|non mais quel|mais quel|bande de|vraiment|maudit|crisse de] [de|d'] @OAF (,|$$)
    match ^ [espece de|pauvre|sale|gros|petit|maudit] @OAF $$
    match ^ (pauvre|sale|gros|grosse|maudit) (@OAF | nul | nulle) $
    match ^ (minable|abruti|connard|cretin|imbecile|idiot|idiote|tocard|escroc|andouille|guignol|bouffon|charlot) $
    match ^ [_] (connard*|salaud*|salope|salopes|salopard*|enfoire*|encule*) $
    match (toi|vous|tu) ..4 (sale|pauvre|gros|grosse) @OAF
    match (faut|faudrait|fallait|il faut) [vraiment] etre .. (aveugle|idiot*|bete|con|debile|fou|folle|tordu|sourd|stupide|inconscient|nul|malade|demeure|bouche) .. pour
    match meme (un|une|le|la|ma|mon) (enfant|gosse|gamin|gamine|bebe|singe|perroquet|aveugle|ane|grand mere|mamie|chien|chat|stagiaire|daltonien) ... (ferait|aurait|saurait|comprendrait|reussirait|verrait)
    match (mon|ma|un|une) (neveu|niece|chien|chat|fils|fille|gamin|stagiaire|enfant|grand mere|mamie) .. (ferait|aurait fait|saurait|s'en sortirait) (mieux|pareil|ca en)
    match (monsieur|madame|miss|mister) [je] (sais tout|j'ai toujours raison|parfait|parfaite|le genie)
    match (bravo|felicitations|merci|bien joue|chapeau) [pour vos lumieres] [,] [le|l'|les|petit|monsieur] (genie|genies|champion|championne|champions|einstein|sherlock|capitaine|captain|lumieres)
    match (vous n'y|tu n'y|vous ne|tu ne|vous|tu) (connaissez|connais|comprenez|comprends|pigez) [vraiment|decidement|strictement|jamais] (rien|que dalle|rien a rien|rien du tout)
    match (vous ne|tu ne|vous|tu) (savez|sais) [vraiment|meme] (rien faire|pas lire|pas compter|meme pas lire|meme pas compter)
    match (n'avez|n'as|as|avez) jamais [rien] compris (a votre|a ton|rien|a quoi)
    match (vous|tu) [ne] (sers|servez) a rien
    match (rien|que du vide) dans (la tete|le crane|le ciboulot)
    match ^ [et|alors] (apprenez|apprends) [d'abord|deja|donc] a (lire|compter|ecrire|reflechir|travailler|parler|vous exprimer)
    match (vous savez|tu sais|savez vous) (lire|compter|reflechir|ecrire) [,|ou|?|au moins]
    match (votre|ton|ta|vous|tu|ce|du|quel) ..4 (travail|boulot|job) de (cochon|sagouin|amateur|amateurs|porc|singe|goret|merde|stagiaire)
    match ^ [du|quel|c'est du] (travail|boulot) de (cochon|sagouin|amateur|amateurs|porc|singe|goret|merde)
    match (t'es|tu es|vous etes) [vraiment|completement|totalement|carrement] (a cote de la plaque|a l'ouest !(de|du|d'|des)|bouche|bouches|bouchee|limite $|pas net|pas finaud|lent a|dur de la|long a)
    match (vous|tu|t'es) ..3 (lent|long|dur|dure) (a la detente|de la feuille|d'oreille|a comprendre)
    match (c'est|votre _ est|ton _ est|ta _ est) [vraiment|du] (foutage|du foutage de gueule)
    match (votre|ton|ta|vos|tes) _ [_] (est|sont) [vraiment] (mal fichu*|mal foutu*|bacle*)
    match (^ | oh | alors | mais) [,] ta gueule
    match ^ [alors|mais|oh|bon|allez] (ferme la|fermez la) ($|ou|et|@OAF)
    match (va te faire|allez vous faire) (foutre|voir|cuire|mettre|enculer)
    match (casse toi !(pas|une)|cassez vous d'ici|je vous emmerde|je t'emmerde)
    match ^ [alors|allez] (degage|degagez) [de la|d'ici] $
    match (vous etes|tu es) (le|la|les) pire* !(ami*|chose)
    match (ton|ta|votre|vos|tes) ..3 (me degoute*|fait pitie|fait honte|font pitie)
    match (vous|tu|t'|t) [n'|ne] (etes|es) pas [tres|bien|franchement|vraiment|ben] (malin|maligne|malins|fute*|finaud*|intelligent*|competent*|doue*)
    match (vous|tu) me degoute*
    match (vous|tu|ton|votre|vos|tes|toi) ..5 (cerveau|gout|gouts|qi|cervelle) (de|d') [un|une] [_] (moineau|huitre|maternelle|poule|chiottes|poisson rouge|bulot|moule|mouche|bigorneau|puce)
    match (vous|tu|votre|ton) ..3 niveau (de|d') [la] (maternelle|moineau|zero)
    direct
    unless clause ^ [moi|et|mais|,] (je|j') (suis|me sens|ai ete|etais|ne suis|passe|me trouve)
    unless clause (je|j') [me|m'|ne] (suis|sens|etais|ai ete|fais|passe|trouve|comporte*|comportais) ..4 (@NEGNOUN | @OAF)
    unless clause (theme|titre|slogan|film|club|section|version|intitule|nomme|piece|roman) (des|du|de|d'|s'appelle|intitule*) [_] @NEGNOUN
    unless clause (vous n'etes|tu n'es) pas (si|un|une|des|idiot*|bete|seul|responsable|stupide|nul|aveugle|fou|folle|sourd*) !professionnel*
    unless message (amateur|amateurs) (de|d'|eclaire*|du)
    unless sentence (aucune|pas de|il n'y a pas de|ma|mes|une) (question*|remarque*) [_] (bete*|idiote*|stupide*)
    unless clause (question|remarque) [peutetre|un peu|surement] (bete|idiote|stupide)
    unless clause (clients|gens|personnes) comme (vous|toi) .. (rare*|precieu*|agreable*|super|genial*|en or|formidable*|ador*)
    unless clause (bel*|tres belle|bonne|jolie|belle) (artiste|as)
    unless clause @NEGNOUN [que] (je|j') (fais|suis|etais|ai|me)
    unless clause (vous n'etes|tu n'es|n'etes vous|n'es tu) pas [tres|vraiment] serieu* $
    unless clause (pas|rien de|jamais|aucunement|aucun|aucune|ni) [si|du tout|completement|totalement|tellement|plus|vraiment|pour|de|d'|un|une] [un|une|des] (bete*|absurde*|ridicule*|moche*|nul|nulle|stupide*|idiot|idiote|mediocre*|@OAF)
    unless clause (un|une|le|la|cette|ce|en|des|plusieurs|deux|par) (espece*|tas|bande*) de !(@NEGNOUN | @OAF)
    unless clause (la|cette|ma|leur|par une|avec une|a une|contre une|c'etait une|sont une|etait une|etaient une|d'une) bande de
    unless clause (vous etes|tu es) [encore|un|une|tous] debutant*
    unless clause (sourd*|aveugle*) (de naissance|depuis|d'une|d'un|a l'oreille)
    unless clause (quel|quelle) .. (j'ai|je|ai je|j'avais)
    unless clause nul* et non
    unless sentence (quel|quelle) [_] @OAF , (je|j'|moi)
    unless sentence (si|tellement) (simple*|clair*|facile*|intuitif*|intuitive*|bien) ... (meme|qu'un|un enfant)
    unless sentence meme (un|une) ... (s'en servir|utiliser|l'utiliser|s'y retrouver|suivre|l'installer)
    unless clause (clients|gens|personnes) comme (vous|toi) .. (en redemande|j'en voudrais|fidele*|motive*|tous les jours)
    unless clause (fou|folle|fous|folles) (de (travail|joie|rage|bonheur)|amoureu*)
    unless clause ^ [et|que|quand|comme|hier|avant] (il|elle|ils|elles|on|ca|mon _|ma _|mes _|notre _|le _|la _|les _) (est|sont|etait|etaient) [vraiment|un|une|des|juste|trop|tellement] [un|une|des] [vrai|vrais|vraie|gros] (@NEGNOUN | @OAF)
    unless clause (me|m'|nous|lui|leur) (prends|prenez|traite*|fais passer|faites passer|fait passer) .. (@NEGNOUN | @OAF)
    unless clause (traite*|prends|prend) (pas) ..3 (@NEGNOUN | @OAF)
    unless clause (sans|pas de|quel|quelle) [_] (temps|journee|semaine|meteo|matinee|soiree|hiver|ete|route|circulation|vent|pluie) [_] @FAULTY
    unless clause (journee|semaine|temps|match|trajet|train|meteo|nuit|vacances) .. (nul|nulle|pourri*|moche*)
    unless clause comme (un|une|des) @OAF .. (j'|je)
    unless sentence (si|quand|meme si) (vous|tu) (etes|es|etiez|etais) ..3 (@NEGNOUN | @OAF)
    yes Vous êtes des incapables.
    yes Même un enfant ferait mieux.
    yes Quelle proposition ridicule.
    yes Espèce de tocard !
    yes Vous êtes des bons à rien.
    yes Vous êtes un incapable !
    yes C'est stupide comme remarque.
    yes Encore une équipe de guignols.
    yes Ta plaquette est moche.
    yes Quel clown vous faites !
    yes t'es vraiment une andouille
    yes Ton assistant est une quiche.
    yes Tu ne sers à rien.
    yes Votre cahier des charges est une vaste blague.
    no Je suis nul en orthographe.
    no Le club des amateurs de vélo a validé.
    no Quel imbécile je fais, je me suis trompé de pièce jointe.
    no Votre idée n'est pas bête du tout.
    no Il reste un tas de photos à trier.
    no Vous n'êtes pas sérieux ?
    no Tout recommencer la veille, c'est l'horreur.
    no Saleté d'imprimante, elle a bourré.
    no Quelle semaine pourrie, trois pannes.
    no Moi en comptabilité, c'est la honte.
    no Je ferme la fenêtre, ça souffle.
    no Ma fille était dégoûtée après le match.
    no Aucune question n'est idiote.
    no Tu me prends pour un idiot ?
    no Mon voisin est un clown.
    no Si tu étais bête, ça se saurait.
    no Vous êtes débutant ? On prendra le temps.
    no Casse-toi pas la tête, je m'en charge.
    no Un contrat sans date est nul.
    no Tu as loué une troupe de clowns pour le goûter.
    no Quel idiot, j'ai oublié mes lunettes.
    yes Vous n'êtes pas très malin.
    yes Ton service, c'est une bande de charlots.
    yes ta maquette elle est moche
    no C'est si clair que même un enfant comprendrait.
    yes Rends-moi mes plans, escroc.

    rule insult.indirect insult
    match (votre|ton|ta|vos|tes|ce|cette|c'est quoi) ... , on dirait [qu'|que|une|un|le|la] ..6 (stagiaire|gamin|enfant|gosse|singe|bourre|kermesse|cm1|cp|poubelle|chat|aveugle|maternelle|manche)
    match on dirait (une|un|le|la) (redaction|dessin|travail|devoir|oeuvre) (de|d') (cm1|cp|maternelle|gamin|enfant|gosse|college*)
    match (ne vaut|ne valent|vaut|valent) pas un (clou|sou|kopeck|rond|pet)
    match (vous|tu) .. (avez|as) autant de _ (qu'|que|de) [un|une]
    match (vous|tu|t') .. (avez|as) (le|la|l') (qi|sens _ _|memoire|cervelle|gout|charme|finesse|tact|elegance) (d'|de|des) (un|une|l'|affaires d'une|la) 
    match (n'avez|n'as|avez|as) pas invente (l'eau|la poudre|le fil|la roue|l'eau tiede|l'eau chaude)
    match (plus|mieux|aussi) _ [mieux] que (vous|toi) avec (un|une|votre|ton)
    match se debrouille* mieux que (vous|toi)
    match un gamin de (maternelle|cp|cinq ans|six ans)
    match un (gamin|gosse|enfant|singe|eleve) [de _] (aurait|saurait|ferait|comprendrait)
    match (j'ai affaire a|je travaille avec|je parle a) [des|un|une] (amateur*|incapable*|debutant*|gamin*|incompetent*)
    match ca sent (l'amateurisme|le rechauffe|l'amateur|le bacle)
    match sent (le rechauffe|l'amateurisme|le bacle)
    match (y a|il y a) quelqu'un la haut
    match vide entre les [deux] oreilles
    match (et vous|et toi) , ca fait deux
    match (retournez|retourne) a (vos|tes|votre|ta) (napperons|poupees|jeux|coloriages|fourneaux|bureau|lego)
    match (aussi peu|si peu) de (jugeote|cervelle|bon sens|gout|matiere grise)
    match question de neurones
    match (distribuait|distribution de) (l'intelligence|la cervelle|le bon sens)
    match (le plus|la plus) (competent|competente|intelligent|malin|serieux) , c'est (le|la|l')
    match (petit|petits) chef* a la
    match on (se demande|se demandait) comment le monde
    match merci pour vos lumieres
    match bravo [,] (l' artiste*|les artistes) ... (encore|digne|vraiment)
    match (on tient|quels|quel|sacre) (les cerveaux|cerveau*|genie*|champion*) du (siecle|mois|jour)
    match (tu es|t'es|vous etes|es) pas (vite vite|vite|finaud|une lumiere|une fleche|un genie|malin) [,|$|toi|vous]
    match bete (comme (tes|vos) pieds|a manger du foin)
    match (pour emballer|emballer) du poisson
    match c'est de la (bouillie|soupe|daube)
    match (vos|tes) gros doigts
    match (yeux d'occasion|arracheur de dents)
    match (mon pauvre|ma pauvre) (monsieur|dame|ami|vieux|garcon|fille) , (vous|tu)
    direct
    unless clause ^ [moi] (je|j'|moi) (suis|me sens|ai (autant|le|la)|n'ai (pas|autant)|manque)
    unless clause (il|elle|ils|elles) .. (a|ont|est) ..2 (pas|autant|le)
    yes Votre affiche, on dirait un dessin de maternelle.
    yes Tes conseils ne valent pas un clou.
    yes Vous n'avez pas inventé la poudre.
    yes Mon chat se débrouille mieux que vous.
    no On dirait que la pluie s'arrête.
    no Cette vieille chaise ne vaut pas grand-chose.
    no Elle a autant de patience qu'un ange.

    rule blame.because-of-you blame
    match (a cause|par la faute) (de|d') (vous|toi|vos|votre|ta|ton|tes|ton equipe)
    match (par|de|c'est) (votre|ta) faute
    match (votre|ta|ton|vos|tes) [propre|propres|eternel*|enieme*|foutu*|manque de] (negligence*|retard*|erreur*|oubli*|silence|faute*|lenteur*|manque|mensonge*|betise*|indecision*|changements d'avis|desorganisation|laxisme|incoherence*|mauvaise foi|inaction|caprice*|indifference) ... (nous|m'|me|bloque*|coute*|oblige*|met|mettent|retard*|a|ont|font|fait|est|sont|,|$)
    match c'est (vous|toi) (qui|et personne|le probleme|la cause|le responsable|le fautif)
    match (probleme|panne|erreur|faute|retard|bug|souci) , c'est (vous|toi)
    match (vient|viennent|venait) (de|d') (vous|chez vous|votre cote|toi|chez toi|vos|ton cote) [,|et|$|uniquement]
    match (vous etes|tu es|vous etiez) [le|la|les|en|entierement|totalement|seul*|clairement] [seul*] (responsable*|tort|fautif*|cause|coupable*|en cause|a l'origine)
    affirmative
    direct
    question
    yes C'est à cause de vos retards ?
    no Ce n'est pas votre faute ?

    rule blame.cause blame
    match (a cause|par la faute) (de|d') (vous|toi|vos|votre|ta|ton|tes)
    match (par|de|c'est) (votre|ta) faute
    match (votre|ta|ton|vos|tes) [propre|propres|eternel*|enieme*|foutu*] (negligence*|retard*|erreur*|oubli*|silence*|faute*|lenteur*|manque de|mensonge*|betise*|indecision*|changements d'avis|desorganisation|laxisme|incoherence*|mauvaise foi|inaction|caprice*|indifference)
    match c'est (vous|toi) (qui|et personne|le probleme|la cause|le responsable|le fautif)
    match (probleme|panne|erreur|faute|retard|bug|souci) , c'est (vous|toi)
    match (vous etes|tu es|vous etiez) [le|la|les|en|entierement|totalement|seul*|clairement] [seul*] (responsable*|tort|fautif*|cause|coupable*|en cause|a l'origine)
    affirmative
    direct
    statement
    unless clause (vous etes|tu es) [le|la] responsable (de|du|des) (projet|site|communication|compte|produit|marketing|achats|boutique|equipe|la communication|dossier)
    unless clause (malgre|pour|pardonne*|excuse*|c'est) (votre|ta) (erreur|retard|oubli) .. (grave|rien)
    unless clause c'est (vous|toi) qui (avez|as) [tout] (trouve*|eu (l'idee|la bonne|le bon|raison)|propose*|invente*|choisi*|raison|sauve*|gagne*|bien fait)
    unless clause c'est (vous|toi) qui (payez|paies|connaissez|connais|commandez|decidez|decides|choisissez|choisis|voyez|vois|savez|pouvez)
    unless clause pas grave
    yes Tout est bloqué à cause de votre silence.
    yes C'est votre faute.
    no Ce n'est pas votre faute.
    no C'est vous qui décidez.
    no C'est vous qui avez eu l'idée du titre.
    no C'est toi qui connais tes clients.

    rule blame.failure blame
    match (vous|tu) ..2 (avez|as|aviez|avais|auriez|aurais) ..3 @FAULT
    match (vous|tu) ..2 (vous etes|t'es|tu es|t'etais) ..2 (trompe*|plante*|loupe*|emmele*|moque*|fichu*|foutu*)
    match (vous|tu) (ne|n') [m'|me|nous|l'|y|en|les|le|la|lui] (avez|as|aviez|avais) (pas|rien|jamais|meme pas|toujours pas|toujours rien|aucun*) ..3 (repondu|respecte*|paye*|regle*|lu|lus|lue|tenu*|prevenu*|envoye*|fait|fourni*|ecoute*|verifie*|donne*|livre*|assure*|pris|prise|dit|rappele*|valide*|suivi*|rendu*|informe*|relu*|tenu|bouge*|leve|anticipe*|pense|prevu*|daigne|ose|foutu|consulte*|honore*|regarde*)
    match (vous|tu) (avez|as|m'avez|m'as|nous avez|nous as) (pas|rien|jamais) (repondu|respecte*|paye*|lu|tenu*|prevenu*|envoye*|fait|fourni*|ecoute*|verifie*|donne*|livre*|dit)
    match (vous|tu) (ne|n') [me|m'|nous|y|en|le|la|les|vous|te] (respect*|repond*|pay*|paie*|ten*|tiens|lis|lisez|ecout*|envoy*|envoi*|assum*|prev*|regl*|fait*|fais|livr*|fourni*|rappel*|verifi*|prenez|prends|suiv*|suis|vous rendez|rends|foutez|fichez|decroch*|anticip*|tranch*|valid*) (pas|jamais|rien|plus|meme|aucun*|que|toujours)
    match (vous|tu) [me|m'|nous|vous|te] [encore|toujours|sans cesse] (oubliez|oublies|exagerez|exageres|abusez|abuses|mentez|mens|trainez|traines|ralentissez|bloquez|bloques|ignorez|ignores|gachez|gaches|negligez|negliges|derangez|sabotez|trahissez|harcelez|menez en bateau|baladez|balades|faites trainer|faites perdre|fais perdre|faites attendre|fais attendre|laissez tomber|laisses tomber|mettez en retard|mets en retard|mettez en difficulte|mettez devant|mettez dans|mets dans|prenez pour (un|une|des|votre|le|la|l')|prends pour (un|une|des|ton|le|la|l')|coupez la parole|manquez de respect|manques de respect|depassez les bornes|vous moquez|te moques|cherchez des excuses|rejetez|fichez de|foutez de)
    match (vous|tu) ... (avez|as|aviez|avais|changez|changes|faites|fais|demandez|demandes|revenez|reviens) [encore] ... (sans me|sans nous|sans m'|dans mon dos|derriere mon dos) (le|la|les|en|prevenir|dire|demander|avertir|consulter|informer|*)
    match (vous|tu) ..2 (avez|as) ..4 (trop tard|en retard|au dernier moment|a la derniere minute|hors delai|n'importe comment|n'importe quoi|de travers)
    match (vous|tu) (etes|es|arrivez|arrives|payez|paies|livrez|rendez|repondez|reponds) [encore|toujours] ..2 (en retard|trop tard|au dernier moment|a la derniere minute|hors delai)
    match (vous|tu) ..2 (avez|as) encore !(le|la|les|une|un|de|du|des|quelque*|besoin|jusqu*|droit|vu|deux|trois|#number|#duration|toute|tout le|recu|moyen) (tout|une fois|rien|oublie|*e|*i|*u)
    match encore (vous|toi) qui
    match (vous|tu) ... (auriez|aurais) [quand meme|pu|vraiment|bien] (du|pu|mieux fait)
    match (vous|tu) n'(auriez|aurais) (pas|jamais) (du|pu)
    match (il|ca) [ne] fallait [pas|me|m'|nous] (pas|le|me|m'|nous|verifier|lire|prevenir|dire|repondre|y penser|reflechir|toucher)
    match ^ fallait (pas|me|le|lire|verifier|prevenir|y penser)
    match si (vous|tu) (aviez|avais|m'aviez|m'avais|n'aviez|nous aviez|l'aviez|n'avais|ne m'aviez) !(une|des|du|de|plus|moins|besoin|envie|encore|assez|tout|carte|la|le|les|un (budget|conseil|choix|doute|souhait|voeu|peu|creneau)|#number|#amount|#duration)
    match si (vous|tu) (lisiez|lisais|ecoutiez|ecoutais|repondiez|repondais)
    match (vous|tu) (m'|nous|me l'|l') (aviez|avais) [pourtant|bien|clairement] (dit|promis|assure*|jure|garanti|certifie|annonce|affirme)
    match (vous|tu) (aviez|avais) [pourtant|bien] (dit|promis|assure*|jure|garanti)
    match (vous|tu) [m'|nous] (avez|as) [pourtant|bien] (promis|jure|fait croire|assure)
    match (vous|tu) [me|nous] (promettez|promets) 
    match (comment|pourquoi) ... (vous|tu) ... (oubli*|oses|osez|rate|rater|ratez|laisse* passer|pas repond*|pas respect*|n'avez|n'as|mentez|mens|plante*|trahi*)
    match (comment|pourquoi) ..3 (vous|tu) ..2 (ne|pas|encore|jamais|pu) !si
    match (comment|pourquoi) [est ce que] (vous|tu) (ne|n'|osez|oses|pouvez|peux|avez pu|as pu|avez|as|faites|fais) .. (pas|jamais|oublier|rater|laisser|dire|encore|pareil|croire|faire)
    match comment (pouvez|peux|avez|as) (vous|tu) [pu] (oublier|rater|laisser|ignorer|perdre|ne pas|me|etre|faire|manquer|dire|oser|confondre|casser|publier|envoyer|accepter)
    match comment (osez|oses)
    match (qu'est ce que|que) (vous|tu) (foutez|fichez|fabriquez|fabriques|fous|attendez|attends) (pour|encore|$|la|donc|au)
    match (vous|tu) (attendez|attends|foutez|fabriquez) quoi
    match je (vous|te|t') (l'avais|avais|ai) [bien|pourtant|deja] (dit|prevenu*|averti*|repete)  [que|,|$|dix|cent|mille|trois]
    match combien de fois ... (vous|te|faut|faudra|je dois)
    match (avec|chez) (vous|toi) , (c'est|il|on|rien|tout|jamais !$)
    match (vous|tu) ... (toujours|jamais|sans arret|sans cesse|constamment|a chaque fois|tout le temps|systematiquement)
    match (a chaque fois|chaque fois|toujours) [que] (vous|tu) 
    match (vous|tu) (n'avez qu'a|n'as qu'a|n'aviez qu'a|n'avais qu'a)
    match (vous|tu) (refusez|refuses|continuez|continues|persistez) (de|d'|a) ..
    match (vous|tu) [en] faites [vraiment] (expres|qu'a votre tete)
    match je (perds|paie|paye|me retrouve|suis bloque*) ... (par|grace a|a cause de) (vous|toi|votre|vos)
    direct
    unless clause (rien|pas|jamais) [du tout] (oublie*|rate*|perdu|casse*|manque) !(de|a)
    unless clause (vous|tu) .. (n'avez|n'as|n'avez pas|n'etes|n'es) .. (pas) .. (oublie*|rate*|tort|trompe*|perdu|a vous excuser|besoin|a vous)
    unless sentence (vous|tu) ... toujours (ete|su|fait|eu) .. (un plaisir|agreable*|gentil*|correct*|clair*|reactif*|ponctuel*|bien|confiance|disponible*|la|professionnel*|bienveillant*|a l'ecoute|super|genial*|loyal*|honnete*|parfait*|serieu*|patient*)
    unless clause (vous|tu) (pouvez|peux|pourrez|pourras|serez|seras|etes|es) toujours (me|m'|nous|le|la|les|compter|ecrire|appeler|revenir|choisir|bienvenu*|la|la bas|en (ligne|contact|place|vacances|conge*|poste|charge|cours|attente|deplacement|reunion|reflexion|recherche|train)|au (courant|bureau|meme|point|travail)|d'accord|interesse*|disponible*|libre*|partant*)
    unless clause si jamais
    unless sentence (aviez|avais) (dit|parle) ... ?
    unless clause toujours (pas|rien|aucun*) (recu)
    unless clause (je|j'|nous) .. (toujours|jamais|oublie*)
    unless clause (n'avez|n'as) jamais (ete|eu|vu) .. (aussi|satisfait*|mieux)
    unless clause (avez|as) toujours (le|la|les|mon|vos|un|une|ce|besoin|envie|acces|#number)
    unless clause (vous|tu) ... (voulez|veux|souhaitez|utilisez|travaillez|habitez) toujours
    unless sentence (si|quand|lorsque|des que) (vous|tu) (ne|n') .. (pas|plus) .. (, je|je peux|je vous)
    unless clause (faites|fais) (pas|rien) (de mal|d'autre)
    unless clause ne (vous|t') (inquiet*|fait* pas)
    unless clause (vous|tu) (ne|n') (payez|paies|paye|reglez|payerez|paierez) (que|qu'|rien|pas (la|les|l'|de|d'|avant|deux|plus))
    unless clause (vous|tu) (ne|n') (prenez|prends|faites|fais) (aucun risque|pas de risque)
    unless sentence si (vous|tu) ... (avec plaisir|volontiers|avec joie|ravi|ravie|ravis|content|contente|heureux|heureuse|enchante*)
    unless clause (quoi|ou|si|quand|lequel|laquelle) .. (vous|tu) [y|en] (bloquez|bloques)
    unless clause (vous|tu) [y|en] (bloquez|bloques) (sur|a|dans|quelque part|encore|$)
    unless sentence chaque fois que (vous|tu) ... , [alors] *ez
    unless sentence chaque fois que (vous|tu) (publiez|cliquez|ouvrez|avez besoin|souhaitez|voulez|enregistrez|commandez|ajoutez|passez)
    unless clause (avec|chez|pour|de|a|comme) (vous|toi) ..3 (toujours|jamais)
    unless clause (vous|tu) .. (avez|as|etes|es|aviez|avais|m'avez|m'as) toujours ..3 @PRAISE
    unless clause (vous|tu) [me|m'|nous] !(promet*|dites|dis|voulez|veux|exigez|exiges|demandez|demandes|oubliez|oublies|refusez|refuses|pretend*) _ toujours ..4 @PRAISE
    unless clause (vous|tu) (ne|n') [me|m'|nous] (laissez|laisses|avez laisse|as laisse) jamais (passer|tomber|trainer|attendre)
    unless clause (vous|tu) (ne|n') [me|m'|nous] (faites|fais) jamais (attendre|faux bond|d'histoires)
    unless clause (vous|tu) (ne|n') ..2 (avez|as|etes|es) jamais ..2 @VICE
    unless clause (vous|tu) (ne|n') [m'|me|nous|l'|y|en|les|le|la|lui] (avez|as|avons) (pas|rien|plus|jamais) (a|eu a) *r
    unless clause (n'|ne) [m'|me|nous|l'|lui] (avez|as) pas encore (dit|choisi|precise|decide|confirme|indique|donne|envoye|valide|tranche|mentionne)
    unless clause si (vous|tu) (continuez|continues|refusez|refuses)
    unless clause continuez a (me faire confiance|recevoir|nous faire)
    unless clause (vous|tu) .. (n'avez|n'as) pas encore .. (recu|vu)
    unless clause en retard pour (ton|votre|le|un|une|ta)
    unless clause si (vous|tu) (ne|n') [me|m'|nous|y|le|la|les] !(aviez|avais|etiez|etais) (*ez|paies|payes|reponds|signes|regles|viens|fais) (pas|plus|rien)
    unless clause (auriez|aurais) du [deja] (recevoir|avoir recu|voir arriver)
    unless clause comme si (vous|tu)
    unless message fallait pas ... merci
    unless message merci ... fallait pas
    unless sentence ^ (vous|tu) [y|en|le|la|les] !(etes|es|arrivez|arrives|oubliez|oublies|dites|dis) _ toujours ... ?
    unless clause (vous|tu) (ne|n') [me|m'|nous] _ jamais ..2 (un anniversaire|la voix|patience|le sourire|un merci|de (remercier|sourire)|mechant*)
    unless sentence (chez|avec) (vous|toi) , (jamais|toujours) $
    unless clause (comme|ainsi que|tel que) (vous|tu) (me|m'|nous|l'|le|la|les|aviez|avais)
    unless clause trompe* de (numero|porte|bureau|etage|bouton)
    unless clause (vous vous|tu te) (prenez|prends) pour
    unless clause (rien|pas) [ete] (fait|dit) (de|d') (mal|grave|travers|tel|mechant)
    unless clause (auriez|aurais) du (voir|etre la|venir|gouter|entendre|assister|me voir|m'entendre|nous voir|te voir|vous voir)
    unless clause (n'avez|n'as|avez|as) jamais [rien] (compris|su lire|eu une idee|eu la moindre idee|eu une seule idee)
    unless clause (rassure*|content*|heureu*|soulage*|chance|prefere*|mieux|vaut) (que|qu') (vous|tu) ..3 (pas|jamais|oublie*|rate*|perdu)
    unless clause (collegue|livreur|voisin|facteur|client|comptable) .. (avant|apres|comme) (vous|toi)
    unless clause (oublie*|laisse*|perdu) (votre|ton|ta|vos|tes) (parapluie|echarpe|manteau|lunettes|veste|chapeau|gants|sac|chargeur|stylo|tasse|telephone|cles)
    unless clause (rate*|loupe*|manque) (un|une|mon|le|la) (appel|bus|train|avion|beau|bel|belle|bonne|super|fete|coche|metro|marche)
    unless clause perdu (votre|ton|ta|un|une) (mere|pere|chien|chat|emploi|proche|mari|femme|pari|bouton)
    unless clause y a toujours (moyen|une solution|un moyen|de la place)
    yes Vous avez encore oublié les visuels.
    yes Tu n'as pas répondu à mes trois mails.
    yes Pourquoi vous ne m'avez pas prévenu ?
    yes Vous auriez dû relire.
    yes Avec toi, c'est jamais le bon moment.
    yes Vous avez encore tout changé.
    yes Si vous m'aviez écouté, on n'en serait pas là.
    yes Tu es toujours en retard.
    no Vous n'avez rien oublié.
    no Vous avez validé la maquette mardi.
    no Vous pouvez toujours m'appeler.
    no Vous avez toujours répondu très vite.
    no Vous ne m'avez jamais laissé tomber.
    no Si vous m'aviez prévenu, je vous aurais aidé avec plaisir.
    no À quel endroit tu bloques dans le formulaire ?
    no Vous n'avez pas à fournir de justificatif.
    no Vous n'avez pas encore choisi la couleur.
    no Vous avez encore deux retouches comprises.
    no Chaque fois que vous imprimez, vérifiez le format.
    no Si tu avais carte blanche, tu changerais quoi ?
    no Tu m'envoies toujours tes textes en avance.
    no Vous ne laissez jamais traîner une facture.
    no Si vous ne réglez pas lundi, je mettrai le chantier en pause.
    no Vous auriez dû recevoir la confirmation.
    no Faites comme si vous n'aviez rien entendu.
    no Tu n'as rien dit de mal.
    no Vous auriez dû goûter le gâteau, un délice.
    no Tu te prends pour une star.
    no Tu as oublié ton parapluie à l'atelier.
    no Vous avez raté un bel orage.

    rule blame.accusation blame
    match de quel droit
    match qui (vous|t') (a|avait) [donc] (permis|autorise*|donne le droit|donne la permission|dit de|demande de|prie de)
    match qu'est ce qui (vous|t') (a|avait) pris (de|d'|$)
    match grace a (vous|toi) , (j'ai|nous avons|on a|je|on) ... (nuit|week end|perdu|refai*|refaire|recommenc*|poireaut*|attend*|redo*|galer*|rate*|retard|paye*|rappeler|dimanche)
    match on n'en serait pas la si (vous|tu)
    match sans (vos|tes|votre|ta|ton) (lubies|changements|caprices|retards|retard|erreur*|oubli*|lenteur|hesitation*|indecision|mensonge*|negligence) [de _] ..3 , (la|le|les|on|nous|j'|je|tout|ca)
    match (retard|erreur|malentendu|probleme|bug|souci|faute|panne|confusion) [,] [il|elle|ca] (vient|viennent|venait) (de|d') (vous|toi|chez vous|chez toi|(votre|ton|ta|vos|tes) (cote|bureau|equipe|service|part|bord|gens))
    match (vous|tu) (m'|nous|me|m') (avez|as) [encore|carrement|vraiment] (laisse* poireauter|fait poireauter|lache*|laisse* tomber|laisse* en plan|laisse* seul*|mis dans|mise dans|cache*|raccroche|jete*|poignarde*|ment|roule*|balade*|menti)
    match (vous|tu) (m'|nous) (avez|as) (donne|file|fourni|envoye|transmis|remis|passe) (la mauvaise|le mauvais|les mauvais*|l' ancien*|une vieille|un vieux|une ancienne|un faux|une fausse|de faux|des faux)
    match (vous|tu) (avez|as) (debauche|pique|vole|recrute|appele) (mon|ma|mes|nos|notre) (assistante|assistant|apprenti*|client*|stagiaire|collegue*|employe*|equipe|graphiste|fournisseur*)
    match (vous|tu) (avez|as) [encore] touche (a|aux|au)
    match c'est (que|parce que) (vous|tu) (avez|as) (touche|debranche|bouge|ouvert|ferme|oublie|change|modifie)
    match (vous|tu) (avez|as) (debranche|bousille|degomme|casse|arrache|raye|tache) (le|la|les|l'|mon|ma|mes)
    match (vous|tu) (avez|as) laisse (la|le|les) .. (ouvert*|allume*|en plan|debranche*|trainer)
    match (vous|tu) me (raccrochez|raccroches) au nez
    match (chaque fois|a chaque fois|des|quand) (que|qu') ... , (vous|tu) (etes|es) (en vacances|injoignable*|absent*|parti*|occupe*|malade*|en reunion)
    match (vous|tu) (avez|avais|aviez|as) (juste|seulement) a _ ... (pas|rien|jamais|meme ca)
    match pourquoi (avoir|vous avoir|m'avoir) ..6 (sans|avant de|derriere)
    match pourquoi (vous|tu) me (mettez|mets) ca sur le dos
    match pourquoi faut il (que|qu') (vous|tu) ... (toujours|a chaque fois|sans arret|jamais)
    match (vous vous etes|tu t'es) bien garde* de
    match (vous|tu) .. (decommandez|decommandes|annulez|annules) [toujours] (a tous les coups|au dernier moment|la veille|sans (un mot|prevenir|meme))
    match et (vous|tu) me reprochez
    match encore aurait il fallu que (vous|tu)
    match (votre|ton|ta|vos|tes) (coup de tete|changement*|revirement*|caprice*|oubli*|retard*) ..4 (m'|nous) [a|ont] (coute*|fait perdre|couté)
    match (vous|tu) (avez|as) (donne|confie|passe|refile) (le|la|les|l') (code*|acces|mot de passe|cle*|cles) ... (resultat|depuis|maintenant)
    match (malentendu|retard|erreur) , (c'est|il est) (vous|toi|de vous|de votre fait)
    direct
    unless clause grace a (vous|toi) , ..4 (gagne*|sauve*|reussi*)
    yes De quel droit avez-vous ouvert mon courrier ?
    yes Qui t'a autorisé à changer le titre ?
    yes Grâce à toi, j'ai dû refaire les trois panneaux.
    yes Sans vos hésitations, l'affiche serait imprimée.
    yes Tu m'as lâché la veille du salon.
    yes Vous m'avez donné le mauvais numéro de quai.
    no Grâce à vous, j'ai gagné un client.
    no Qui vous a parlé de nous ?
    no Tu m'as donné une bonne idée.
    no Sans vos conseils, on serait encore au début.
    no L'idée vient de vous et elle est bonne.

    rule absolute.frequency absolute
    match chaque fois (que|qu') (vous|tu|votre|vos|ta|ton|tes|c'|ce)
    match chaque fois (que|qu') (je|j'|nous|on|il|elle|le|la|les|un|une|ca|mon|ma|mes|notre) ... (vous|tu|personne|rien|encore|la meme)
    match (vous|tu) ... [a] chaque fois (que|qu') (je|j'|nous|on)
    match (a chaque fois !(que|qu')|toutes les fois|tout le temps|sans arret|sans cesse|constamment|en permanence|systematiquement|continuellement|perpetuellement|a tous les coups|a longueur de|du matin au soir)
    match il y a toujours (un|une|quelque*) (probleme|souci|truc|excuse|imprevu|chose|raison|bug|retard)
    match (vous|tu|on|ils|elles|ca|c'est|cette|votre|ton|chez|avec|les clients|les gens) ... toujours !(pas|rien|aucun*|un plaisir|ete un|agreable*)
    match toujours (pareil|la meme|le meme|les memes|en retard|au dernier|la derniere|moi qui|vous qui|a moi|mal|plus|quelque chose|un truc|une excuse|un probleme)
    match (vous|tu|on|ils|elles|il|elle|ca|rien|personne|cette|votre|ton|aucun*|chez|avec|les gens|les clients|jamais) ... jamais
    match jamais (personne|rien|un|une|de|d'|vous|tu|vous n'|content*|le moindre|la moindre|aucun*)
    match (personne|rien|aucun*) (ne|n') [me|m'|nous|vous] [est|a|va|*] ..3 (jamais|marche*|va|vient|bouge*|avance*|change*|fonctionne*|repond*|lit|ecoute*|respect*|sait|fait|comprend*|est fait|est pret|est clair|est serieux|arrive*|suit|vaut|tient|sert|aide*|decide*|dit|previent|s'occupe*)
    match (personne|rien) (repond|marche|va|avance|bouge|lit|ecoute|m'ecoute|m'aide|fonctionne) 
    match tout (va|est|part|foire|plante|tombe|se passe|marche) .. (de travers|mal|a refaire|a l'envers|en vrille|a l'eau|nul|rate|catastroph*|pourri|faux|en retard|en panne|a jeter|bancal|en vrac)
    match (tous|toutes) (pareil*|les memes|des _|les clients|les prestataires|vos _ (sont|arrive*|finissent|commence*|partent|tourne*|contienn*|demande*))
    match c'est tous des
    match tout le monde (se (fout|fiche|moque|plaint|defile|renvoie|dispute|croit)|me|m'|ment|fait n'importe|s'en (fout|fiche|moque|lave)|trouve|deteste|en a (marre|assez|ras)|ment)
    match tout le monde (est (contre|en retard|incompetent|nul|malhonnete|pareil)|pense que (vous|tu)|le dit)
    match (chaque|tous les|toutes les) (mois|semaine|semaines|jours|jour|lundi*|vendredi*|reunion|reunions|appel|appels|fois|annee|ans) [,] (c'est|on|ca|vous|tu|le|la) ..3 (meme|memes|cirque|comedie|zero|rengaine|histoire|bazar|guerre|grossit|change|dispute*|engueul*)
    match a chaque (reunion|appel|projet|mail|livraison|facture|rendezvous|echange|commande) , (on|c'est|vous|tu|le|la|il|ca|rien|tout)
    match c'est [eternellement|invariablement|encore et toujours|chaque fois] la meme (rengaine|histoire|comedie|chanson|musique)
    match c'est toujours (a moi|moi|sur moi|a nous)
    match (pas une seule fois|une seule fois en|pas une fois) ...
    match (ne|n') [me|m'|nous] (avez|as) ..3 une seule fois
    match aucun* (de|d') (vos|tes|nos) _ ... (n'|ne|jamais|est|arrive*)
    match depuis le debut , ... (que des|rien que|il n'y a eu que)
    match (changent|change|bouge*) (toutes les heures|tous les jours|tous les matins|toutes les semaines|a chaque)
    match jamais une [seule] (reponse|fois|reunion|facture|livraison|date|info*) ..
    match (s'arrangera|s'ameliorera|changera|marchera|finira|aboutira) jamais
    match (jamais|toujours) dans cette (boite|equipe|entreprise|maison)
    match (pas|plus) un seul _ ... (jamais|depuis)
    match (du debut a la fin|depuis le debut) .. (rien|tout|vous|c'est)
    match (n'importe quand|n'importe comment) 
    statement
    unless clause ^ [ca|mais|donc|et|desole|non|,|moi] [et] (je|j'|nous|moi je) ... (jamais|toujours|systematiquement|constamment|en permanence|a chaque fois)
    unless clause (je|j'|nous) (ne|n') ... jamais
    unless clause j'ai toujours
    unless clause (si jamais|mieux vaut tard|plus que jamais|jamais deux sans|jamais trop tard|on ne sait jamais|(perdu*|parti*|grave*|reste*|pour) a jamais|c'est maintenant ou jamais|maintenant ou jamais|jamais vu|presque jamais)
    unless clause toujours (pas|rien|aucun*|en attente|en cours|disponible*|valable*|la|d'actualite|ouvert*|d'accord|possible*|bon|bonne|bienvenu*|interesse*|partant*|prevu*|prete*|le meme prix|au meme prix|en ligne|en place|actif*|valide*|dans|joignable*|besoin|moyen|votre|le temps)
    unless clause toujours [ete|eu|avec] (un|un vrai|grand|le) (plaisir|bonheur)
    unless clause toujours [ete|tres|si|aussi] (agreable*|content*|heureu*|ravi*|correct*|bienveillant*|gentil*|professionnel*|reactif*|ponctuel*|bien|disponible*|clair*|patient*|juste*|loyal*|honnete*|a l'ecoute|super|parfait*)
    unless clause (pouvez|peux|pourrez|peut|pourrai|pourrais) toujours
    unless clause comme toujours
    unless clause (avez|as|voulez|veux|souhaitez|utilisez|habitez|etes|est) toujours (le|la|les|mon|un|une|ce|cette|besoin|envie|a !(l'heure|moi|nous)|au (courant|bureau|meme|point|travail)|en (ligne|contact|place|vacances|conge*|poste|charge|cours|attente|deplacement|reunion|reflexion|recherche|train)|votre|#number|sur|avec|d'accord)
    unless clause pour toujours
    unless clause tout le monde (est d'accord|est content|a recu|y gagne|a valide|s'y retrouve|est la|est libre|est invite|sera la|peut)
    unless clause si (rien|personne)
    unless clause rien (n'est|ne) (presse|perdu|grave|oblige|change pour|vous oblige|ne vous empeche|de grave|empeche)
    unless clause (personne|rien) n'est (parfait*|presse|urgent*|perdu)
    unless clause (tous|toutes) les (clients|prestataires|jours|mois|semaines) (de|du|actifs|concernes|ont|recoivent|pour)
    unless clause (a chaque fois|chaque fois) que .. (besoin|voudrez|souhaitez|une mise a jour)
    unless clause (il|elle|ca|le _|la _) (est|sera|reste) toujours
    unless clause (sauvegarde*|sauvegarder|serveur|script|outil|logiciel|sauvegardes) ..
    unless clause (vous|tu) .. (avez|as|etes|es|aviez|avais) toujours ..3 @PRAISE
    unless clause (vous|tu) [me|m'|nous] !(promet*|dites|dis|voulez|veux|exigez|exiges|demandez|demandes|oubliez|oublies|refusez|refuses|pretend*) _ toujours ..4 @PRAISE
    unless clause (vous|tu) (ne|n') [me|m'|nous] (laissez|laisses|avez laisse|as laisse) jamais (passer|tomber|trainer|attendre)
    unless clause (vous|tu) (ne|n') [me|m'|nous] (faites|fais) jamais (attendre|faux bond|d'histoires)
    unless clause (vous|tu) (ne|n') ..2 (avez|as|etes|es) jamais ..2 @VICE
    unless clause jamais (eu l'intention|eu envie|voulu|compte) ..
    unless clause jamais (arrive*|parti*|parvenu*|recu*) !(a l'heure|a temps|rien)
    unless clause jamais [ete] (envoye|envoyee|donne|paye|payee|regle|signe|transmis|rendu|livre|valide|recu|lu|demande|confirme) (le|la|l'|ce|cet|cette|mon|ma|notre)
    unless clause (rien|aucun*) .. (n'|ne) .. (arrive*|parvenu*|recu*|credite*|tombe*) .. (sur mon|sur notre|sur le compte|a ce jour|pour l'instant|pour le moment|ce matin|aujourd'hui|hier|depuis)
    unless sentence chaque fois que (vous|tu) ... , [alors] *ez
    unless clause chaque fois que (vous|tu) (publiez|cliquez|ouvrez|enregistrez|commandez|ajoutez)
    unless clause pas toujours
    unless clause (ca|cela|c') [ne] (prend|met|dure|coute) toujours (#duration|#number|deux|trois|quelques)
    unless clause (je|j'|nous) [me|m'|nous|l'|le|la|les|vous|y] (regale*|rigole*|ris|souris|adore*|aime*|utilise*|recommande*|pense*|ecoute*|joue*|reve*|cours) ... (a chaque fois|tout le temps|sans arret|constamment|sans cesse|du matin au soir)
    unless clause (vous|tu) (ne|n') [me|m'|nous] _ jamais ..2 (un anniversaire|la voix|patience|le sourire|un merci|de (remercier|sourire)|mechant*)
    unless clause personne (va|ne va) se (facher|vexer|plaindre|formaliser)
    unless clause chaque fois (que|qu') (je|j'|nous|on) [vous|te] (passe*|mange*|bois|entends|ecoute*|regarde*|vois|sens|pense*|lis|cours|marche*|nage*|chante*|cuisine*|goute*)
    unless clause (magasin|boulangerie|boutique|musee|bibliotheque|banque|cable*|fil|fils|chaudiere|four|machine|train*|bus|tram|metro|chat|chien|soleil|mer|riviere|hiver|ete|wifi|batterie|neige|pluie|route|marche de|marche du|eglise|cloche*|horloge|prise|bouton|porte|moteur|plante*|peinture|colle|encre|poste|facteur) .. (toujours|jamais)
    unless clause rien n'est [encore|vraiment|tout a fait] (decide|fige|signe|joue|arrete|definitif|obligatoire|sur|certain|prevu|exclu|impossible)
    yes Vous changez d'avis à chaque fois.
    yes Personne ne répond chez vous.
    yes Rien ne marche jamais.
    yes Tu ne réponds jamais.
    yes Personne ne lit mes messages.
    yes Tu es toujours en retard.
    no Le colis n'est toujours pas arrivé.
    no Je ne travaille jamais le lundi.
    no Ça a toujours été un plaisir.
    no Vous m'avez toujours traitée avec respect.
    no Tu n'as jamais été en retard pour un règlement.
    no Rien n'est tombé sur mon compte ce matin.
    no Tu n'as jamais signé le bon de commande.
    no Chaque fois que vous imprimez, vérifiez le format.
    no Rien n'est encore décidé.
    no Rien n'est décidé pour le salon.
    no Tu m'envoies toujours tes textes en avance.
    no Rassemblez toutes vos remarques avant mardi.
    no Chaque fois que je longe le port, je ralentis.
    no La boulangerie ne ferme jamais avant midi.
    no Tout le monde s'y retrouve, rassurez-vous.
    no Personne va se fâcher pour si peu.
    yes Tous les vendredis, c'est le même cirque avec les fichiers.
    yes À chaque livraison, on recommence tout.
    yes Vous ne m'avez pas répondu une seule fois.
    yes Aucune de vos dates ne tient.

    rule absolute.why absolute
    match pourquoi ... (toujours|jamais|a chaque fois|sans arret|sans cesse|systematiquement) !(pas|rien|si)
    question
    unless clause (je|j'|nous) ..3 (toujours|jamais)
    unless clause (est|sont|reste*) toujours (en|allume*|ferme*|la|au|a|sur)
    yes Pourquoi vous rappelez toujours au dernier moment ?
    yes Pourquoi est-ce que rien n'est jamais prêt ?
    no Pourquoi le magasin est toujours fermé le lundi ?
    no Pourquoi n'ai-je jamais vu ce modèle ?
    """#
}
