/// What clients say in French, and one answer to each. The form is told in `DrillBook`.
enum FrenchDrills {
  static let text = #"""
    # money-ask
    < Pour le règlement, on verra ça plus tard, non ?
    > Le solde est de 1 200 €, à régler avant le 30. Ça vous va par virement ?
    < Ah, la facture… elle doit être quelque part sur le bureau de la compta.
    > C’est la facture F-118, 860 €. Je vous la renvoie ce matin, pour un virement vendredi.
    < Vous savez, chez nous c’est soixante jours. C’est comme ça.
    > Le devis signé prévoit trente jours : les 2 400 € étaient dus le 15. Vous les virez à quelle date ?
    < Oh, ce n’est pas une petite somme comme ça qui va vous mettre sur la paille !
    > Il reste 340 €. J’attends le virement pour jeudi.
    < On attend d’être payés nous-mêmes, et après on vous règle, promis.
    > Les 1 750 € sont à régler le 5 décembre. Vous me confirmez ce virement aujourd’hui ?
    < Je croyais que mon associé l’avait fait. Enfin, il me semble.
    > Le 20, le virement n’était pas là. Je vous demande de virer les 980 € demain.
    < On peut étaler un peu ? En ce moment c’est compliqué.
    > Deux fois 600 € : la moitié le 1er décembre, l’autre le 1er janvier.
    < Écoutez, je signe le devis tout de suite, et l’acompte, on s’arrange.
    > L’acompte est de 40 %, soit 720 €. Je commence lundi, quand il est arrivé.
    < Rappelez-moi combien je vous dois déjà ?
    > Vous me devez 1 430 €, depuis le 12 novembre. Réglez-les avant vendredi.
    < La compta est fermée jusqu’à la fin du mois, je n’y peux rien.
    > Le virement de 2 050 € est attendu le 3 décembre. À qui est-ce que j’envoie le rappel ?
    < Vous me faites toujours le coup de la facture en fin de conversation…
    > Alors je commence par elle : 1 100 €, à payer mardi.
    < Je vous paie dès que le site est en ligne, ça vous va ?
    > Le solde de 1 500 € est dû à la livraison, le 28. La mise en ligne suit le paiement.
    < Mais vous êtes pressé, dites donc ! C’est la crise ?
    > La facture de 890 € est échue depuis le 10. Je l’attends pour mercredi.
    < Bon, on s’est bien entendus sur le travail, ne gâchons pas tout avec l’argent.
    > Le travail est fini et il reste 2 300 €. Vous les réglez jeudi, par virement ?
    < Je vous fais un chèque… dès que je retrouve mon chéquier.
    > Par virement, c’est plus simple : 460 €, avant le 25. Je vous envoie mon RIB.

    # no-excuse
    < Vous pourriez juste ajouter une petite page ? Ça vous prend cinq minutes.
    > Non, elle n’est pas dans le devis. Je vous la chiffre à 180 €.
    < Dimanche vous êtes là, non ? On se ferait le point tranquille.
    > Je ne travaille pas le dimanche. Lundi à 9 h, je suis à vous.
    < Allez, faites-moi un petit prix, entre nous.
    > Non, mon tarif reste de 450 € la journée.
    < Mon neveu m’a dit que le logo, c’était compris.
    > Le logo n’est pas compris dans ce devis.
    < Vous me passez les fichiers sources ? On est d’accord que c’est à moi.
    > Non, les fichiers sources ne sont pas inclus. Je peux vous les céder pour 300 €.
    < Il me faudrait ça pour ce soir, je compte sur vous.
    > Pas ce soir, non. Mercredi à midi.
    < Travaillez d’abord, et si ça me plaît, je vous paie.
    > Je ne commence pas sans acompte.
    < On se tutoie, et tu me fais ça au black, hein ?
    > Non, je facture tout ce que je fais.
    < Vous viendrez bien à la réunion de vendredi ? C’est trois heures, pas plus.
    > Je ne participe pas à cette réunion. Envoyez-moi vos questions jeudi.
    < Je vous ai mis en copie de tout, vous pouvez suivre le week-end ?
    > Je ne lis pas les messages le week-end. Je réponds le lundi.
    < Une huitième version, et après c’est promis, on arrête.
    > Non, le devis prévoit trois versions et nous y sommes.
    < Vous pourriez reprendre le texte ? Vous écrivez si bien…
    > Merci. Je ne fais pas la rédaction.
    < Tous les autres le font gratuitement, je ne vois pas le problème.
    > Ce n’est pas possible à ce prix. Le devis reste à 950 €.
    < Donnez-moi votre portable perso, ce sera plus pratique pour tout le monde.
    > Je ne donne pas ce numéro. Vous me joignez au bureau, de 9 h à 18 h.
    < On repart ensemble pour l’an prochain, aux mêmes conditions ?
    > Non, je ne renouvelle pas ce contrat.

    # observation
    < C’est quand même dingue, vous livrez toujours en retard !
    > Les textes sont arrivés le 14. La livraison prévue le 10 est passée au 21.
    < On n’a jamais reçu votre maquette, hein.
    > La maquette est partie le 3 novembre à 16 h. Je vous la renvoie.
    < Ah, j’ai encore changé d’avis pour la couleur, désolé.
    > C’est le cinquième changement depuis le 2. Le devis en prévoit deux.
    < Vous n’écoutez rien de ce qu’on vous dit.
    > Dans votre message de mardi, j’ai lu « fond bleu ». Qu’est-ce qui doit changer ?
    < Oui, bon, je n’ai pas répondu. J’ai une boîte à faire tourner, moi.
    > J’ai écrit le 4, le 9 et le 13. Sans réponse, le planning se décale de dix jours.
    < Vous nous avez plantés pour le salon !
    > Le salon ouvrait le 18 et les fichiers étaient chez l’imprimeur le 12.
    < J’ai montré votre travail à ma femme, elle trouve ça moche.
    > Le 6, vous avez choisi cette version parmi trois. Qu’est-ce qui vous gêne aujourd’hui ?
    < Votre facture, elle est gonflée, avouez.
    > La facture compte 12 heures à 55 €. Le devis en annonçait 14.
    < Ah oui, le virement… J’avais dit vendredi ? Je ne me souviens pas.
    > Le virement était annoncé pour le 20. Nous sommes le 24 et le compte est le même.
    < Je vous ai envoyé les photos au fur et à mesure, vous deviez vous débrouiller.
    > J’ai reçu 40 photos en neuf messages, entre le 1er et le 8. Je les trie en deux heures.
    < Vous étiez où hier ? J’ai essayé de vous joindre toute la journée !
    > J’ai un appel en absence, à 18 h 40. Je peux vous parler maintenant.
    < Franchement, ce n’est pas ce qu’on avait dit.
    > Le compte rendu du 5 octobre parle de quatre pages. J’en ai livré quatre.
    < J’ai demandé à un autre de repasser sur vos fichiers, ça ne vous dérange pas ?
    > Depuis lundi, trois pages ne s’affichent plus. Je peux les rétablir en une journée.
    < Oh, la réunion ! Elle m’était complètement sortie de la tête.
    > J’ai attendu 45 minutes ce matin. Je vous propose jeudi à 10 h.
    < Vous m’aviez promis que ce serait simple.
    > J’ai annoncé trois étapes le 12 : deux sont faites. Laquelle vous paraît compliquée ?

    # fogging
    < Vous êtes cher pour ce que c’est.
    > C’est possible, et mon tarif reste de 600 €.
    < Mon fils de quinze ans ferait la même chose en une soirée.
    > Peut-être. Je garde le prix du devis.
    < Vous n’avez pas l’air d’avoir beaucoup d’expérience, si ?
    > Vous pouvez le penser. Je maintiens ce planning.
    < C’est fade. On dirait un travail d’étudiant.
    > Il y a du vrai : c’est sobre. Je garde cette version pour vendredi.
    < L’ancien prestataire, lui, répondait même la nuit.
    > C’est vrai, il répondait la nuit. Je reste joignable de 9 h à 18 h.
    < Vous travaillez en pyjama, vous, non ? La belle vie !
    > Ça se peut. La livraison reste prévue mardi.
    < Je ne comprends rien à vos explications, c’est du charabia.
    > Sans doute. Je reste à votre disposition demain à 14 h.
    < Avec ce que je vous paie, je m’attendais à mieux.
    > J’entends que vous attendiez mieux. Le montant reste celui du devis.
    < Vous êtes bien susceptible, pour un prestataire.
    > C’est possible, et je m’en tiens à ce que nous avons signé.
    < Ce n’est pas un vrai métier, ce que vous faites.
    > C’est votre avis. Je facture 520 € la journée.
    < On m’avait prévenu que vous étiez rigide.
    > Vous avez peut-être raison. La date du 28 ne change pas.
    < Franchement, une machine fait ça en dix secondes maintenant.
    > En effet, une machine en fait une partie. Mon devis reste à 1 400 €.
    < Vous avez de la chance d’être tombé sur moi, d’autres vous auraient viré.
    > C’est possible. Je continue jusqu’à la fin prévue, le 15.
    < Quelle usine à gaz, votre contrat de trois pages !
    > C’est vrai qu’il est long. Je garde ces trois pages.
    < C’est mignon, votre petite entreprise.
    > C’est vrai qu’elle est petite. Mes conditions restent les mêmes.

    # deadline
    < Il me faut tout pour demain matin, c’est jouable ?
    > Je peux vous livrer la page d’accueil jeudi, et le reste lundi.
    < Vous me faites ça pour vendredi, hein ?
    > Vous l’aurez mardi à midi.
    < C’est très simple, vous pouvez bien le sortir ce soir.
    > Je vous l’envoie mercredi, relu.
    < Le patron part en vacances samedi, il veut voir quelque chose avant.
    > Je vous montre la maquette jeudi à 17 h.
    < Combien de temps ? Une semaine, c’est bon ? Allez, on dit lundi.
    > Lundi, c’est trop court : je livre le 12 décembre.
    < Ça fait trois semaines que je l’attends dans ma tête, il me le faut hier.
    > J’ai reçu votre demande ce matin. Je commence demain et je rends le tout le 4.
    < Noël approche, on lance le 1er décembre, point final.
    > Pour le 1er, je peux livrer la boutique sans le blog. Le blog suit le 11.
    < Vous êtes rapide, vous ! Je vous donne les textes jeudi et vous livrez jeudi soir.
    > Textes jeudi, livraison mardi : je vous propose cet ordre.
    < J’ai dit à mon client que ce serait prêt pour le 20.
    > Pour le 20, ce n’est pas faisable. Je vous propose le 27.
    < Vous me rappelez dans l’heure avec un devis complet ?
    > Je vous envoie le devis vendredi avant 18 h.
    < Oh, trois petites corrections de rien du tout, pour tout à l’heure.
    > Je les prends demain à 10 h, vous les avez à midi.
    < On peut avancer la livraison ? Le 30, ça m’arrange pas, plutôt le 23.
    > Le 23, non. Je peux livrer le 26 si les photos arrivent mardi.
    < Mon imprimeur ferme à 16 h aujourd’hui, vite !
    > Le fichier partira demain à 9 h. Je vous propose de prévenir l’imprimeur.
    < Dites-moi juste oui et on n’en parle plus : c’est bon pour mercredi ?
    > Je regarde mon planning et je vous réponds demain à 11 h.
    < Tant que vous y êtes, la version anglaise aussi, pour la fin de semaine.
    > La version anglaise, je peux la rendre le 8.

    # trade
    < Vous me faites 10 % ? Entre habitués…
    > Oui, si vous réglez la totalité à la commande.
    < Il faudrait livrer une semaine plus tôt, c’est possible ?
    > C’est possible, à condition de recevoir vos textes lundi.
    < On rajoute une page, ça ne change rien au prix, si ?
    > Si nous ajoutons une page, nous retirons la galerie, ou le devis passe à 1 380 €.
    < Je veux bien signer, mais sans acompte.
    > Je peux descendre l’acompte à 30 %, si le solde est versé à la livraison.
    < Laissez-moi les fichiers sources et on est quittes.
    > D’accord pour les sources, contre 250 €.
    < Vous venez chez nous, c’est plus sympa, non ?
    > Je peux venir mardi, si le déplacement est facturé 80 €.
    < On paie en trois fois. Vous n’êtes pas une banque, je sais, mais bon.
    > Oui, en trois fois, si le premier versement arrive avant le début.
    < Une petite version de plus, allez, pour la route.
    > D’accord pour une quatrième version, si vous signez le bon à tirer vendredi.
    < Vous êtes joignable ce samedi ? C’est jour de soldes.
    > Oui, samedi de 9 h à 12 h, en échange d’une majoration de 50 %.
    < Si je vous amène deux clients, vous me faites quoi ?
    > Si les deux signent avant janvier, je retire 100 € de votre prochaine facture.
    < Je vous prends le site, mais vous me mettez l’hébergement avec.
    > Je peux inclure la première année, si vous signez aujourd’hui.
    < On n’a que 800 €. C’est ça ou rien.
    > Pour 800 €, je peux faire trois pages au lieu de cinq, si cela vous convient.
    < Gardez-moi un créneau en janvier, on signera plus tard.
    > Je bloque le créneau du 11, contre un acompte de 200 €.
    < Vous pourriez former ma secrétaire, une petite heure ?
    > Oui, une heure à 70 €, si elle vient avec ses questions.
    < On fait une remise pour une association, non ? C’est pour la bonne cause.
    > Je veux bien retirer 5 %, en échange de votre logo parmi mes références.

    # closing
    < Bon, eh bien voilà, je crois qu’on a fait le tour…
    > Merci de votre temps. Je vous envoie le récapitulatif ce soir, et vous me confirmez le virement jeudi.
    < D’accord, d’accord. On fait comme ça.
    > Je note donc 600 € le 1er décembre. Je vous l’écris aujourd’hui. Merci de votre réponse claire.
    < Il faut que je file, j’ai une réunion.
    > Je vous envoie deux lignes avant midi et vous me répondez demain. Merci de m’avoir pris au téléphone.
    < Je vais en parler à mon associé.
    > Merci. Je vous rappelle vendredi à 10 h pour sa réponse.
    < Allez, on se tient au courant !
    > Je préfère fixer un jour : je vous appelle mardi à 9 h. Merci à vous.
    < Ouais, bon. Envoyez toujours votre truc, on verra.
    > Je vous l’envoie demain matin, et je vous rappelle lundi. Merci d’avoir écouté.
    < Je suis déçu, mais je comprends. On s’arrête là, alors.
    > Je vous transmets les fichiers le 30. Merci pour ces deux ans de travail ensemble.
    < Je signe, mais je veux relire le devis au calme.
    > Très bien. Je vous l’envoie à midi, vous me le retournez signé vendredi. Merci de votre confiance.
    < C’était un peu tendu, cet appel, non ?
    > Merci de l’avoir mené jusqu’au bout. Je vous confirme tout par écrit ce soir, et nous en reparlons jeudi.
    < Vous avez tout ce qu’il vous faut ?
    > Il me manque les photos : vous me les envoyez lundi et je commence mardi. Merci !
    < Ma comptable est en congé, je lui laisse un mot.
    > Merci. Elle revient le 2 : je l’appelle le 3 à 10 h.
    < Bon, on est d’accord sur l’essentiel, je vous laisse.
    > Je vous écris l’essentiel aujourd’hui, vous me répondez avant mercredi. Je vous remercie.
    < Je vous ai dit oui, vous n’allez pas me faire signer un papier ?
    > Je vous envoie trois lignes demain, vous me répondez « d’accord ». Merci de ce oui.
    < Au revoir, alors. Et sans rancune, hein.
    > Merci, et sans rancune. Je vous envoie le solde des comptes vendredi.
    < Et pour la suite, on fait comment ?
    > Je livre le 12, vous validez avant le 15. Merci de votre aide.

    # listening
    < Ça ne va pas du tout. Je suis très déçu.
    > Qu’est-ce qui vous déçoit le plus ?
    < Je ne dors plus, avec cette histoire de site en panne.
    > Si je comprends bien, c’est la panne du site qui vous empêche de dormir.
    < Mes clients m’appellent toute la journée, c’est infernal !
    > Vos clients vous appellent toute la journée. Que vous disent-ils ?
    < Non mais vous vous rendez compte de ce que ça nous coûte ?
    > Dites-moi ce que ça vous coûte, que je comprenne.
    < J’ai l’impression de parler à un mur depuis trois semaines.
    > Trois semaines sans réponse claire : qu’est-ce qui vous a manqué ?
    < De toute façon, vous êtes tous pareils.
    > Qu’est-ce qui vous est arrivé avec les autres ?
    < Votre erreur m’a fait passer pour un idiot devant mon patron.
    > Racontez-moi comment ça s’est passé avec votre patron.
    < Je ne sais pas. Il y a quelque chose qui me gêne dans cette maquette.
    > Qu’est-ce qui vous gêne en premier, quand vous la regardez ?
    < On ne va pas y arriver, pour le 15. C’est mort.
    > Si je comprends bien, c’est la date du 15 qui vous inquiète.
    < Vous ne pensez qu’à votre facture, vous.
    > De quoi aimeriez-vous parler d’abord ?
    < Moi, je paie, et je ne vois rien venir.
    > Vous payez et vous ne voyez rien venir. Qu’est-ce que vous attendiez à cette date ?
    < Ma femme est à l’hôpital, alors votre planning, vous savez…
    > Ça doit être très dur. De quoi auriez-vous besoin cette semaine ?
    < C’est trop compliqué, votre outil. Plus personne ne s’en sert.
    > Plus personne ne s’en sert : qu’est-ce qui est trop compliqué pour eux ?
    < J’hésite à continuer avec vous, autant être franc.
    > Merci de votre franchise. Qu’est-ce qui vous fait hésiter ?
    < On nous a promis monts et merveilles, et résultat : rien.
    > Qu’est-ce que vous espériez voir à ce stade ?
    """#
}
