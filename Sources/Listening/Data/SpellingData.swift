/// What people type for what they mean, as data: `typed|typed=words in full`, all without accents.
enum SpellingData {
  static let frenchElisions: [String: String] = [
    "l": "le", "d": "de", "j": "je", "m": "me", "t": "te", "s": "se", "n": "ne", "c": "ce", "qu": "que",
    "lorsqu": "lorsque", "puisqu": "puisque", "jusqu": "jusque", "quelqu": "quelque", "quoiqu": "quoique",
  ]

  static let englishNegated: [String: String] = ["can": "can", "won": "will", "shan": "shall", "ain": "is"]

  static let englishEndings: [String: String] = [
    "d": "would", "ll": "will", "re": "are", "ve": "have", "m": "am",
  ]

  static let englishIs: Set<String> = [
    "it", "that", "there", "what", "he", "she", "who", "where", "how", "here", "this", "everything",
    "nothing",
    "something", "why", "when", "one", "everyone", "nobody",
  ]

  static let french = """
    jai|j ai=je ai
    mavez=me avez
    scuse|scuses=excuse
    scusez=excusez
    jsuis|chui|chuis|j suis|jss=je suis
    jpeux|jpe|j peux=je peux
    jveux|j veux=je veux
    jsais|chais|j sais=je sais
    jpense=je pense
    jfais=je fais
    jvais|j vais|jvs=je vais
    jcrois=je crois
    javais|j avais=je avais
    jenvoie|j envoie|jenvoi=je envoie
    jaurais=je aurais
    jaimerais=je aimerais
    c est|cest|cé|ces pas=ce est
    c etait|cetait=ce etait
    ya=il y a
    yavait=il y avait
    nan|nn|nope=non
    ouais|ouai|oue|wai|ui|yep|yes|ouaip=oui
    stp|siouplait=svp
    s il vous plait|si il vous plait|si vous plait=svp
    s il te plait|si il te plait=svp
    dsl|desole|desolee|desoles|desolees=desole
    pb|pbs|pbm=probleme
    pk|pkoi|pq|pourkoi=pourquoi
    qd=quand
    tjs|tjrs|toujour|tjr=toujours
    ds=dans
    bcp|bcoup|bcq=beaucoup
    rdv|rendez vous|rendezvous=rendezvous
    tkt|tqt=ne te inquiete pas
    dac|dacc|d acc|de acc|dak|daccord=de accord
    oki|okay|okey|okok|oke=ok
    mtn|mnt=maintenant
    auj|ajd|aujourd hui=aujourdhui
    qqn=quelquun
    qqch|qqchose=quelque chose
    qq=quelques
    pr=pour
    ns=nous
    vs=vous
    tt=tout
    tte=toute
    ts=tous
    cad=cest a dire
    bjr=bonjour
    bsr=bonsoir
    slt=salut
    mci=merci
    msg=message
    tel=telephone
    dem=demain
    we=week end
    aprem|apres midi|apm|apresmidi=apresmidi
    pcq|parske|psk|pske=parce que
    ptet|ptetre|peutetre|peut etre=peutetre
    p'tet|p'tete=peutetre
    koi=quoi
    ke=que
    pa=pas
    fo=faut
    g=je ai
    t as=tu as
    t es=tu es
    t avais=tu avais
    jms=jamais
    vrmt=vraiment
    prq=parce que
    bah|bha|beh=ben
    heu|euhh|euuh|euhhh|heuu=euh
    mdr|ptdr|lol|haha|hihi|xd|hahaha|hehe=lol
    quelque un|quelque une=quelquun
    """

  static let english = """
    u=you
    yall|y all=you all
    ur=your
    r=are
    pls|plz|plse=please
    thx|thanx|tx|ty|thks|tysm=thanks
    gonna=going to
    wanna=want to
    gotta=have to
    lemme=let me
    gimme=give me
    dunno=do not know
    kinda=kind of
    sorta=sort of
    lotta=lot of
    outta=out of
    dont=do not
    doesnt=does not
    didnt=did not
    cant|cannot=can not
    wont=will not
    isnt=is not
    arent=are not
    wasnt=was not
    werent=were not
    havent=have not
    hasnt=has not
    hadnt=had not
    couldnt=could not
    shouldnt=should not
    wouldnt=would not
    aint=is not
    im=i am
    ive=i have
    youre=you are
    youve=you have
    youll=you will
    theyre=they are
    thats=that is
    whats=what is
    theres=there is
    heres=here is
    hes=he is
    shes=she is
    lets=let us
    tmrw|tmr|tomo|tmw|2moro=tomorrow
    asap=as soon as possible
    tbh=to be honest
    imo=in my opinion
    np|noprob=no problem
    nvm=never mind
    idk=i do not know
    btw=by the way
    bc|cuz|cos|coz|becuz=because
    ok|okay|okey|kk|okie|oki|okey dokey|okay dokey|okie dokey=ok
    yeah|yep|yup|yea|ye|yah|aye=yes
    nope|nah|nay=no
    alright|all right|allright=alright
    n=and
    abt=about
    b4=before
    cld=could
    shld=should
    wld=would
    ppl=people
    mins=minutes
    hrs=hours
    wk=week
    sry|soz=sorry
    apologise|apologize=apologize
    apologising|apologizing=apologizing
    apologised|apologized=apologized
    lol|haha|hehe|hahaha|rofl|lmao=lol
    umm|ummm|uhm|hmm|hm|uh|erm|er|ummmm=um
    realise=realize
    """
}
