/// What people say of a conversation rather than of what is to be done, in one language; all folded.
struct SpeechWords: Sendable {
  /// Verbs of proposing, asking and wishing: who proposes does not thereby act.
  var proposals: [[String]]
  /// How somebody took it, and the words by which it is told that nothing came: "she’ll think about it", "no answer".
  var reactions: [[String]]
  var silences: Set<String>
  /// Verbs of telling: what was answered is not what was proposed.
  var tellings: Set<String>
  /// Words of which a sentence without any content is made: "Never.", « Ça promet. »
  var comments: Set<String>
  /// Verbs of accepting: who accepts a thing does nothing.
  var acceptances: [[String]]
  /// Words with a full stop that ends no sentence, always or before a number.
  var abbreviations: Set<String>
  var abbreviationsOfNumbers: Set<String>
  /// What makes of "to get" something that is done: "get the quote out".
  var particles: Set<String>
  /// What both sides do together, with the verbs before it: « nous faisons un point ».
  var meetings: Set<String>
  var meetingVerbs: Set<String>
  /// Words that may follow somebody who acts, and that are no verbs of doing.
  var auxiliaries: Set<String>
  /// Possessives of one person, whose people are not the client’s.
  var ofOnePerson: Set<String>
  /// Words before a clause in which somebody acts.
  var openers: Set<String>
  /// Words before a place or a thing.
  var placings: Set<String>
  /// Words between a verb of knowing and what is not known.
  var adverbs: Set<String>
  /// Forms that stand only behind « que ».
  var subjunctives: Set<String>

  static let english = SpeechWords(
    proposals: ItemGrammar.phrases(
      "offered", "pitched", "suggested", "suggests", "suggest", "proposed", "proposes", "propose", "asked",
      "asks", "ask", "reckons", "reckon", "wants", "want", "wanted", "requested", "requests", "request",
      "floated", "mentioned", "raised", "talked about", "spoke about", "would like", "would love",
      "brought up", "wondered", "wonders", "fancies", "is after", "are after", "was after", "were after"),
    reactions: ItemGrammar.phrases(
      "think about", "thinks about", "thinking about", "think it over", "thinking it over", "mull", "mulling",
      "sleep on", "sleeping on", "laughed", "laughs", "smiled", "shrugged", "nodded", "went quiet", "react",
      "reacted", "answer", "answered", "reply", "replied", "respond", "responded", "commit", "committed",
      "consider", "considering", "revert", "get back", "gets back", "getting back", "come back to me",
      "let me know", "lets me know", "changed the topic", "changed the subject", "said nothing",
      "was not sure",
      "were not sure", "am not sure", "is not sure", "have not said", "has not said", "did not say"),
    silences: [
      "silence", "crickets", "answer", "answered", "reply", "replied", "reaction", "response", "word",
      "news",
    ],
    tellings: ["said", "says", "say", "told", "tells", "tell", "ask", "asks", "asked"],
    comments: [
      "never", "nope", "no", "ha", "haha", "full", "stop", "period", "once", "twice", "three", "four",
      "times", "time", "again", "crickets", "silence", "nothing", "take", "it", "or", "leave", "great",
      "lovely", "obviously", "sadly", "refused", "declined", "really", "seriously", "ever", "good", "luck",
      "hmm", "meh", "ugh", "whatever", "typical", "of", "course", "not", "fair", "enough", "end", "story",
      "phew", "told", "her", "him", "them", "so", "i", "clearly",
    ],
    acceptances: ItemGrammar.phrases(
      "accepted", "accepts", "accept", "agreed", "agrees", "agree", "approved", "said yes", "says yes",
      "said ok", "fine with", "ok with", "happy with"),
    abbreviations: ["rs", "st", "vs", "messrs", "prof"],
    abbreviationsOfNumbers: [
      "no", "nos", "ref", "inv", "approx", "ca", "art", "vol", "tel", "est", "p", "pp",
    ],
    particles: ["up", "out", "over", "in", "across", "down"],
    meetings: ["call", "checkin", "check-in", "check", "catchup", "catch-up", "meeting", "chat", "review"],
    meetingVerbs: ["have", "do", "hold", "schedule", "arrange", "are", "will"],
    auxiliaries: [
      "has", "will", "is", "must", "does", "can", "could", "would", "should", "was", "are", "have",
    ],
    ofOnePerson: ["his", "her"],
    openers: ["if", "whether", "that", "when", "once", "provided", "because", "than", "unless", "until"],
    placings: ["in", "inside", "outside", "near", "behind", "around", "into", "opposite", "over", "above"],
    adverbs: ["yet", "still", "really", "quite"], subjunctives: [])

  static let french = SpeechWords(
    proposals: ItemGrammar.phrases(
      "propose", "proposes", "proposent", "proposait", "suggere", "suggerent", "voudrait", "voudraient",
      "aimerait", "aimeraient", "souhaite", "souhaitent", "souhaiterait", "demande", "demandent",
      "demandait", "evoque", "parle de", "parlent de", "offert", "veut", "veulent", "voulait", "imagine",
      "imaginent", "verrait bien", "lance la idee", "glisse", "envisage", "envisagent"),
    reactions: ItemGrammar.phrases(
      "reflechit", "reflechissent", "reflechir", "reflechira", "reflechis", "repondu", "repond", "reponds",
      "repondra", "prononce", "prononcee", "prononces", "reagi", "souri", "rigole", "ri", "les epaules",
      "rien promis", "tranche", "me dira", "me diront", "me redit", "me redira", "en parle", "en parlent",
      "verra", "dit non", "dit oui", "rien dit", "me tient au courant", "hoche la tete", "change de sujet"),
    silences: ["silence", "reponse", "suite", "reaction", "nouvelles", "repondu", "voir"],
    tellings: ["dit", "dis", "demande", "raconte"],
    comments: [
      "jamais", "non", "point", "silence", "hors", "de", "question", "ca", "promet", "commence", "bien",
      "mal",
      "deux", "trois", "quatre", "fois", "niet", "basta", "bref", "tant", "pis", "dommage", "evidemment",
      "refuse", "ha", "hein", "voila", "super", "genial", "encore", "toujours", "et", "je", "les", "le", "la",
      "comprends", "se", "comprend", "rien", "final", "barre", "leur", "lui", "ai", "dit", "clairement",
      "est",
      "ce", "tout", "a", "prendre", "ou", "laisser",
    ],
    acceptances: ItemGrammar.phrases(
      "accepte", "acceptent", "a valide", "ont valide", "a approuve", "ont approuve", "d'accord", "de accord",
      "dit oui", "est ok", "sont ok"),
    abbreviations: ["cf", "dr", "pr", "st", "ste", "mgr"],
    abbreviationsOfNumbers: ["no", "n", "ref", "env", "art", "tel", "ca", "vol", "p", "chap", "fact"],
    particles: [],
    meetings: ["point", "reunion", "rdv", "rendezvous", "rendez-vous", "appel", "visio", "bilan"],
    meetingVerbs: [
      "faisons", "ferons", "refaisons", "avons", "aurons", "tenons", "prevoyons", "fixons", "calons",
    ],
    auxiliaries: [
      "va", "vont", "doit", "doivent", "devra", "peut", "peuvent", "est", "sont", "sera", "seront",
    ],
    ofOnePerson: ["son", "sa", "ses"],
    openers: ["si", "que", "quand", "lorsque", "puisque", "comme", "dont", "ou", "fois"],
    placings: [
      "dans", "devant", "derriere", "sous", "pres", "face", "hors", "de", "du", "des", "en", "au", "aux",
    ],
    adverbs: ["encore", "toujours", "trop", "vraiment", "meme"],
    subjunctives: [
      "soit", "soient", "ait", "aient", "fasse", "fassent", "puisse", "puissent", "vienne", "viennent",
      "prenne", "lise", "lisent", "relise", "relisent", "mette", "mettent", "remette", "tienne", "sache",
      "aille", "aillent", "finisse", "finissent", "fournisse", "fournissent", "choisisse", "choisissent",
      "rende", "rendent", "reponde", "repondent", "attende", "signent", "dise", "disent", "ecrive", "parte",
      "transmette", "transmettent", "veuille", "veuillent", "voie", "recoive", "recoivent", "obtienne",
      "prennent", "suive", "vende",
    ])
}
