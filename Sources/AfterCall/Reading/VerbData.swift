/// The verbs as data.
enum VerbData {
  static let frenchEr = """
    accepter acheter adapter aider ajouter ajuster annuler appeler apporter arrêter assurer attribuer baisser bloquer \
    caler chercher commander commencer communiquer compléter confirmer consulter contacter continuer contrôler corriger \
    couper créer déduire demander démarrer déposer désactiver donner débloquer décaler déplacer écarter effectuer engager \
    enlever envoyer épauler établir étaler étudier examiner expliquer facturer fermer fixer former garder générer gérer \
    héberger indiquer informer installer intégrer justifier laisser lancer libérer livrer maintenir modifier monter \
    montrer négocier nommer organiser paramétrer parler partager passer payer planifier poser préparer présenter prévenir \
    prolonger proposer publier quitter rappeler rectifier rédiger redonner régler rembourser renvoyer réparer reporter \
    réserver rester restituer retirer retourner retravailler réviser signaler signer simplifier solder stopper supprimer \
    téléphoner tester toucher transférer travailler trouver utiliser valider vérifier verser virer visiter récupérer relancer \
    retoucher actualiser archiver bouger clarifier coder compenser configurer dépanner détailler documenter échanger écouter \
    essayer éviter exporter importer finaliser formuler imprimer lever manger migrer noter numériser participer photographier \
    filer tailler bosser chiffrer nettoyer animer briefer cadrer tourner filmer rajouter rattraper ranger remplacer \
    renommer renouveler retaper trier valoriser brancher dessiner designer cloner traiter trancher tracer relooker \
    recadrer encadrer tirer rapporter ramener rentrer louer prêter déposer peaufiner boucler brider dupliquer encaisser facturer \
    réorganiser restaurer retrouver sécuriser tamponner téléverser zipper accompagner accorder alléger \
    poster pousser recommencer recontacter relever répercuter répliquer respecter sauvegarder scanner terminer uploader
    """
  static let frenchIr = """
    finir fournir choisir définir établir garantir remplir réunir réussir ralentir refroidir investir avertir rétablir \
    élargir réfléchir
    """
  static let frenchRe = """
    rendre attendre répondre vendre reprendre prendre suspendre étendre descendre perdre défendre
    """
  /// Infinitive: forms: stem of the future.
  static let frenchIrregular = """
    envoyer:envoie envoies envoient envoyons envoi:enverr
    renvoyer:renvoie renvoient renvoyons:renverr
    faire:fais fait faisons font fasse fassent:fer
    refaire:refais refait refaisons refont refasse refassent:refer
    défaire:défais défait défont:défer
    mettre:mets met mettons mettent mette:mettr
    remettre:remets remet remettons remettent remette:remettr
    transmettre:transmets transmet transmettons transmettent transmette:transmettr
    permettre:permets permet permettons permettent:permettr
    soumettre:soumets soumet soumettons soumettent:soumettr
    prendre:prends prend prenons prennent prenne:prendr
    reprendre:reprends reprend reprenons reprennent reprenne:reprendr
    écrire:écris écrit écrivons écrivent écrive:écrir
    dire:dis dit disons disent dise:dir
    lire:lis lit lisons lisent lise:lir
    relire:relis relit relisons relisent relise:relir
    venir:viens vient venons viennent vienne:viendr
    revenir:reviens revient revenons reviennent revienne:reviendr
    prévenir:préviens prévient prévenons préviennent prévienne:préviendr
    tenir:tiens tient tenons tiennent tienne:tiendr
    maintenir:maintiens maintient maintenons maintiennent maintienne:maintiendr
    obtenir:obtiens obtient obtenons obtiennent obtienne:obtiendr
    voir:vois voit voyons voient voie:verr
    revoir:revois revoit revoyons revoient revoie:reverr
    offrir:offre offres offrons offrent:offrir
    ouvrir:ouvre ouvres ouvrons ouvrent:ouvrir
    suivre:suit suivons suivent suive:suivr
    réduire:réduis réduit réduisons réduisent réduise:réduir
    produire:produis produit produisons produisent:produir
    traduire:traduis traduit traduisons traduisent:traduir
    construire:construis construit construisons construisent:construir
    déduire:déduis déduit déduisons déduisent:déduir
    inclure:inclus inclut incluons incluent:inclur
    partir:pars part partons partent parte:partir
    repartir:repars repart repartons repartent:repartir
    servir:sers sert servons servent:servir
    devoir:dois doit devons doivent:devr
    savoir:sais sait savons savent sache:saur
    résoudre:résous résout résolvons résolvent:résoudr
    """
  static let english = """
    pay send give take bring make do write call ring phone text email mail forward deliver fix correct redo rework test \
    check review sign approve validate confirm cancel keep hold hand transfer return refund reimburse waive drop cover owe \
    settle wire invoice bill charge issue quote offer cut reduce lower raise start begin stop end finish complete close \
    open block book reserve schedule plan prepare draft share upload download publish install set update upgrade migrate \
    move postpone shift extend shorten change replace remove add create build design print scan translate proofread edit \
    document explain show present discuss talk speak meet see ask answer reply respond inform tell let notify warn remind \
    chase look find search investigate analyse analyze study measure compare choose pick select decide agree accept refuse \
    decline withdraw suspend resume continue work help support train host maintain monitor secure restore save export \
    import order buy sell lend rent ship post receive get collect pass put supply provide submit sort clear release unlock \
    reset run throw stay come go leave visit join organise organize arrange cost knock turn swap bump push pull train teach feed crop shoot film record draw \
    paint mix resend rewrite resubmit rebuild rebook tweak polish resize rename reuse use delete destroy wipe scrap wrap \
    try clean tidy trim switch handle manage fill renew read visit stamp scout hire edit think bill add back brief tag merge match double halve credit
    """
  static let englishDoubled: Set<String> = [
    "cut", "stop", "begin", "set", "drop", "get", "put", "let", "run", "ship", "chat", "plan", "submit",
    "swap", "crop", "scrap", "wrap", "trim", "tag", "resubmit",
  ]
}
