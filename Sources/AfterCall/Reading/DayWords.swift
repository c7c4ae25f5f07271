/// The words around a day that change which day is meant, or leave it open, in one language; all folded.
struct DayWords: Sendable {
  /// Whether “last” stands behind a weekday: « vendredi dernier ».
  var lastStandsBehind: Bool
  /// Whether some write the month first in figures: "12/5".
  var monthMayStandFirst: Bool
  /// Whether some begin the week on Sunday.
  var weekMayBeginOnSunday: Bool
  /// Days of their own name, by month and day: "Christmas Eve".
  var feasts: [(words: [String], feast: Feast)]
  /// Words before a feast that make it a day, where it has no article of its own; without one it says of which feast
  /// something is: "the Christmas card".
  var beforeFeast: Set<String>
  /// Days from the call that notes say in other words than one speaks: "tonite", « dans l’aprem ».
  var near: [(words: [String], days: Int)]
  /// The last day of the month, of the year.
  var monthEnds: [[String]]
  var yearEnds: [[String]]
  /// What stands before or behind a weekday and adds weeks: "a week on Tuesday", « jeudi en quinze »; and words that
  /// make a habit of it: "twice a week on Tuesday".
  var weeksBefore: [(words: [String], weeks: Int)]
  var weeksBehind: [(words: [String], weeks: Int)]
  var habits: Set<String>
  /// The day after the one that was said before: « le lendemain ».
  var nextDay: [[String]]
  /// What makes a weekday the one after the day that was said before: "the Friday after", « le lundi d’après ».
  var followingBehind: [[String]]
  var followingBefore: [[String]]
  /// Those of them that can begin an event instead: "after the launch".
  var eventful: Set<String>
  /// The article before a weekday that an event tells: "the Friday before the launch".
  var definite: Set<String>

  /// The endings of an ordinal, and words that may stand behind one that is a day: others are what is counted, "2nd round".
  var ordinals: Set<String>
  var afterDay: Set<String>
  /// Words between two days that are named together, those of them that hold a stretch, and what may stand beside them.
  var together: Set<String>
  var stretches: Set<String>
  var beside: Set<String>
  /// Those of them behind which a bare number is the last day: "jan 2 thru 9".
  var throughDay: Set<String>
  /// What makes the last of two days the new one: « décalé du 1er au 8 ».
  var moved: Set<String>
  /// Words behind a last day of a list: « au pire ».
  var worst: [[String]]

  /// Words around a day that leave it open: « vers le 10 », "or so".
  var aboutBefore: [[String]]
  var aboutBehind: [[String]]
  /// Parts of a month that are no day.
  var vagueParts: Set<String>
  /// Words around a weekday that make it every second one.
  var alternateBefore: [[String]]
  var alternateBehind: [[String]]

  /// What begins an event from which a length of time is counted, and what is now.
  var events: [[String]]
  var now: Set<String>
  /// Words before a month that make its first day the one from which on it holds.
  var fromMonth: [[String]]
  /// Words before a day up to which something lasts: they stay in the text.
  var until: [[String]]
  /// What comes after what was said before: « sinon je le relance jeudi ».
  var order: Set<String>
  /// What begins the other branch, and what makes an exception: « sinon », « sauf si ».
  var otherwise: Set<String>
  var exceptions: [[String]]
  /// Words before the day that is no longer meant: « au lieu du ».
  var insteadOf: [[String]]
  /// Words before each of two days of which one is meant: "either", « soit », and how many of them there are.
  var either: (word: String, count: Int)
  /// What makes another branch of what follows "or": "or after", « ou en janvier ».
  var otherSides: Set<String>
  /// What takes a day back for the one that follows: « non », "I mean".
  var corrections: Set<String>
  /// Weekdays as one notes them, and what makes a day of a short one: what may stand behind it, and what not before it.
  var weekdays: [String: Int]
  var behindWeekday: Set<String>
  var beforeNoun: Set<String>
  /// Words between a weekday and the week it is of: « vendredi de la semaine prochaine ».
  var ofWeek: Set<String>
  /// What stands between a weekday and its week where both were heard as one: "Friday next week".
  var nextWeek: Set<String>
  /// What a day is that is no day for an appointment: "is a holiday".
  var holidays: Set<String>
  /// Lengths before such words that are counted from a day: "the week before Christmas".
  var spans: Set<String>
  /// Words before a day that look back.
  var back: Set<String>
  /// Words beside a weekday that make it the one before: « vendredi dernier ».
  var last: Set<String>
  /// What ends what was said before: « mais ».
  var turns: Set<String>
  /// Hours that are no parts of a day: "lunchtime", "EOD".
  var hours: Set<String>
}

extension DayWords {
  private static func phrases(_ text: String...) -> [[String]] {
    text.map { $0.split(separator: " ").map(String.init) }
  }

  static let french = DayWords(
    lastStandsBehind: true, monthMayStandFirst: false, weekMayBeginOnSunday: false,
    feasts: [
      (["la", "veille", "de", "noel"], .fixed(month: 12, day: 24)),
      (["veille", "de", "noel"], .fixed(month: 12, day: 24)), (["noel"], .fixed(month: 12, day: 25)),
      (["la", "saint", "sylvestre"], .fixed(month: 12, day: 31)),
      (["la", "st", "sylvestre"], .fixed(month: 12, day: 31)),
      (["le", "jour", "de", "le", "an"], .fixed(month: 1, day: 1)),
      (["le", "nouvel", "an"], .fixed(month: 1, day: 1)), (["nouvel", "an"], .fixed(month: 1, day: 1)),
      (["la", "toussaint"], .fixed(month: 11, day: 1)),
      (["la", "saint", "valentin"], .fixed(month: 2, day: 14)),
      (["la", "st", "valentin"], .fixed(month: 2, day: 14)),
      (["la", "saint", "nicolas"], .fixed(month: 12, day: 6)),
      (["le", "epiphanie"], .fixed(month: 1, day: 6)),
      (["la", "chandeleur"], .fixed(month: 2, day: 2)), (["le", "assomption"], .fixed(month: 8, day: 15)),
      (["le", "armistice"], .fixed(month: 11, day: 11)),
      (["la", "fete", "nationale"], .fixed(month: 7, day: 14)),
      (["mardi", "gras"], .easter(-47)), (["paques"], .easter(0)),
      (["dimanche", "de", "paques"], .easter(0)),
      (["lundi", "de", "paques"], .easter(1)), (["vendredi", "saint"], .easter(-2)),
      (["le", "ascension"], .easter(39)), (["jeudi", "de", "le", "ascension"], .easter(39)),
      (["la", "pentecote"], .easter(49)), (["pentecote"], .easter(49)),
      (["dimanche", "de", "pentecote"], .easter(49)), (["lundi", "de", "pentecote"], .easter(50)),
      (["lundi", "de", "la", "pentecote"], .easter(50)),
    ],
    beforeFeast: ["a", "entre", "avant", "pour", "ici", "jusque", "apres", "des", "au"],
    near: [(["dans", "le", "apresmidi"], 0), (["cet", "apresmidi"], 0), (["dans", "la", "soiree"], 0)],
    monthEnds: phrases("fdm"), yearEnds: phrases("fin de annee", "fin de le annee", "fin annee"),
    weeksBefore: [], weeksBehind: [(["en", "quinze"], 2), (["en", "15"], 2)], habits: [],
    nextDay: phrases("le lendemain", "lendemain"),
    followingBehind: phrases("de apres", "suivant", "qui suit"), followingBefore: [],
    eventful: ["suivant", "suit"], definite: [],
    ordinals: ["er", "e", "eme", "re"],
    afterDay: [
      "au", "du", "ou", "et", "a", "pour", "svp", "par", "si", "je", "sinon", "de", "en", "sans", "maximum",
      "max", "dernier", "prochain", "courant", "mais", "il", "elle", "ils", "elles", "on", "nous", "vous",
      "que", "qui", "ce", "le", "la", "les", "non", "pas", "ca", "plutot", "puis", "avant", "apres", "vers",
      "matin", "soir", "apresmidi", "midi", "avec", "chez", "sur", "est", "des", "dans", "donc", "comme",
      "environ", "prevu", "minuit",
    ],
    together: ["et", "ou", "puis", ",", "au", "a", "jusque", "soit", "–"],
    stretches: ["au", "a", "jusque", "ou", "–"],
    beside: ["le", "la", "les", "du", "de", "au", "entre", "ce"], throughDay: ["au"],
    moved: [
      "decale", "decalee", "decales", "decalees", "decaler", "decalons", "decalent", "repousse", "repoussee",
      "repousses", "repoussees", "repousser", "repoussons", "reporte", "reportee", "reportes", "reportees",
      "reporter", "reportons", "deplace", "deplacee", "deplaces", "deplacees", "deplacer", "recule",
      "reculee",
      "reculer", "avancee", "avancer", "glisse", "glisser",
    ],
    worst: phrases("au pire", "au plus tard", "dernier delai", "max", "grand maximum"),
    aboutBefore: phrases(
      "vers", "aux alentours", "autour", "environ", "aux environs", "dans les environs", "courant",
      "a peu pres"),
    aboutBehind: phrases("environ", "a peu pres", "par la", "grosso modo", "ou par la"),
    vagueParts: ["mi", "milieu", "debut", "courant"],
    alternateBefore: [], alternateBehind: phrases("sur deux", "sur 2", "par quinzaine"),
    events: phrases(
      "apres", "avant", "a compter", "a partir", "suivant", "qui suivent", "qui suit", "a reception",
      "des", "des que", "une fois", "quand", "lorsque", "de la", "de le", "du", "des reception",
      "a la reception", "a dater", "depuis", "fin de mois", "fin du mois"),
    now: ["aujourdhui", "maintenant", "ce", "demain"],
    fromMonth: phrases("a partir de", "a compter de", "des", "a dater de"),
    until: phrases("jusque", "jusque a", "jusque au", "jusque le"),
    order: ["sinon", "puis", "ensuite"], otherwise: ["sinon"],
    exceptions: phrases(
      "sauf", "sauf si", "a moins que", "a moins de", "excepte", "excepte si", "hormis", "hors"),
    insteadOf: phrases(
      "au lieu de", "au lieu du", "plutot que", "plutot que le", "a la place de", "a la place du",
      "en place du", "et non", "et non le"),
    either: ("soit", 2),
    otherSides: ["avant", "apres", "en", "debut", "fin", "courant", "plus", "mi"],
    corrections: [
      "non", "pardon", "enfin", "plutot", "fait", "veux", "oups", "erreur", "correction", "dire", "en", "je",
      "ou",
    ],
    weekdays: [
      "lun": 1, "mar": 2, "mer": 3, "jeu": 4, "ven": 5, "vend": 5, "sam": 6, "dim": 7,
    ],
    behindWeekday: ["matin", "soir", "apresmidi", "aprem", "midi", "prochain"],
    beforeNoun: [
      "un", "une", "le", "la", "les", "du", "de", "ce", "mon", "ma", "son", "sa", "en", "au", "a", "par",
      "bord",
    ],
    ofWeek: ["de", "la", "le", ",", "dans"], nextWeek: [],
    holidays: ["ferie", "ferme", "fermee", "conge", "pris", "prise", "off"],
    spans: ["jour", "semaine", "mois", "veille", "soir", "nuit", "end", "quinzaine", "lendemain"],
    back: ["depuis", "du", "de"], last: ["dernier", "passe"], turns: ["mais", ","],
    hours: ["ouverture", "fermeture"])

  static let english = DayWords(
    lastStandsBehind: false, monthMayStandFirst: true, weekMayBeginOnSunday: true,
    feasts: [
      (["christmas", "eve"], .fixed(month: 12, day: 24)), (["xmas", "eve"], .fixed(month: 12, day: 24)),
      (["christmas", "day"], .fixed(month: 12, day: 25)),
      (["xmas", "day"], .fixed(month: 12, day: 25)), (["christmas"], .fixed(month: 12, day: 25)),
      (["xmas"], .fixed(month: 12, day: 25)), (["boxing", "day"], .fixed(month: 12, day: 26)),
      (["new", "year", "eve"], .fixed(month: 12, day: 31)),
      (["new", "years", "eve"], .fixed(month: 12, day: 31)), (["nye"], .fixed(month: 12, day: 31)),
      (["new", "year", "day"], .fixed(month: 1, day: 1)),
      (["new", "years", "day"], .fixed(month: 1, day: 1)), (["valentine", "day"], .fixed(month: 2, day: 14)),
      (["halloween"], .fixed(month: 10, day: 31)), (["saint", "stephen", "day"], .fixed(month: 12, day: 26)),
      (["st", "stephen", "day"], .fixed(month: 12, day: 26)),
      (["st", "patrick", "day"], .fixed(month: 3, day: 17)),
      (["st", "patricks", "day"], .fixed(month: 3, day: 17)),
      (["australia", "day"], .fixed(month: 1, day: 26)),
      (["republic", "day"], .fixed(month: 1, day: 26)), (["anzac", "day"], .fixed(month: 4, day: 25)),
      (["veterans", "day"], .fixed(month: 11, day: 11)), (["independence", "day"], .unknown),
      (["easter"], .easter(0)), (["easter", "sunday"], .easter(0)), (["easter", "day"], .easter(0)),
      (["easter", "monday"], .easter(1)), (["good", "friday"], .easter(-2)),
      (["palm", "sunday"], .easter(-7)),
      (["shrove", "tuesday"], .easter(-47)), (["ash", "wednesday"], .easter(-46)),
      (["ascension", "day"], .easter(39)), (["whit", "sunday"], .easter(49)),
      (["whit", "monday"], .easter(50)),
      (["easter", "saturday"], .unknown), (["bank", "holiday", "monday"], .unknown),
      (["cyber", "monday"], .unknown),
      (["thanksgiving"], .thanksgiving), (["thanksgiving", "day"], .thanksgiving),
      (["turkey", "day"], .thanksgiving),
      (["black", "friday"], .weekday(4, nth: 4, month: 11, days: 1)),
      (["labor", "day"], .weekday(1, nth: 1, month: 9)),
      (["memorial", "day"], .weekday(1, nth: -1, month: 5)),
      (["presidents", "day"], .weekday(1, nth: 3, month: 2)),
    ],
    beforeFeast: [
      "by", "between", "before", "on", "at", "until", "till", "til", "after", "for", "from", "through",
    ],
    near: [
      (["tonite"], 0), (["this", "aft"], 0), (["this", "arvo"], 0), (["this", "pm"], 0),
      (["a", "week", "tomorrow"], 8),
    ],
    monthEnds: phrases("eom", "month end"),
    yearEnds: phrases("eoy", "year end", "end of year", "end of the year"),
    weeksBefore: [
      (["a", "week", "on"], 1), (["a", "week", "from"], 1), (["two", "weeks", "on"], 2),
      (["two", "weeks", "from"], 2), (["2", "weeks", "on"], 2), (["2", "weeks", "from"], 2),
      (["a", "fortnight", "on"], 2),
    ],
    weeksBehind: [(["fortnight"], 2)], habits: ["once", "twice", "times", "every", "each", "days"],
    nextDay: phrases("the day after", "the next day", "the following day", "the morning after"),
    followingBehind: phrases("after", "following", "after that"), followingBefore: phrases("the following"),
    eventful: ["after", "following", "before"], definite: ["the"],
    ordinals: ["st", "nd", "rd", "th"],
    afterDay: [
      "of", "at", "in", "by", "then", "for", "to", "and", "or", "the", "a", "an", "i", "he", "she", "they",
      "we", "you", "it", "this", "that", "with", "without", "if", "but", "not", "latest", "max", "please",
      "as", "when", "after", "before", "instead", "until", "till", "from", "is", "are", "so", "noon",
      "midday", "morning", "afternoon", "evening", "night", "on", "next", "only", "around", "plus",
      "because", "will", "would", "who", "otherwise", "via", "unless", "each", "every", "through", "be",
      "rest", "balance", "can", "ish", "n", "also", "my", "his", "her", "their", "our", "your", "too", "now",
    ],
    together: ["and", "or", "then", ",", "to", "till", "til", "until", "through", "thru", "–"],
    stretches: ["to", "till", "til", "until", "through", "thru", "or", "–"],
    beside: ["the", "on", "of", "from", "between", "this"], throughDay: ["thru", "through"],
    moved: [
      "move", "moves", "moved", "moving", "slip", "slips", "slipped", "push", "pushes", "pushed", "pushing",
      "postpone", "postpones", "postponed", "shift", "shifts", "shifted", "reschedule", "reschedules",
      "rescheduled", "resched", "delayed",
    ],
    worst: phrases("at worst", "at the worst", "at the latest", "latest", "max", "tops"),
    aboutBefore: phrases(
      "around", "about", "towards", "toward", "circa", "roughly", "approx", "approximately", "sometime",
      "near"),
    aboutBehind: phrases("or so", "ish", "approx", "roughly", "or thereabouts", "give or take"),
    vagueParts: ["mid", "middle", "late", "early", "beginning", "start"],
    alternateBefore: phrases("every other", "every second", "alternate"), alternateBehind: [],
    events: phrases(
      "after", "before", "of", "from", "following", "once", "when", "as soon as", "upon", "on receipt",
      "on delivery", "post", "since", "prior"),
    now: ["today", "now", "tomorrow", "this"],
    fromMonth: phrases("from", "as from", "as of", "starting", "starting in", "beginning", "beginning in"),
    until: phrases("until", "till", "til", "up to", "up until"),
    order: ["otherwise", "else", "then"], otherwise: ["otherwise", "else"],
    exceptions: phrases("unless", "except", "except if", "except when", "save if", "barring"),
    insteadOf: phrases(
      "instead of", "instead of the", "instead of on", "rather than", "rather than on", "rather than the",
      "in place of", "in place of the", "and not", "not on"),
    either: ("either", 1),
    otherSides: ["before", "after", "in", "early", "late", "later", "sometime", "mid", "earlier", "sooner"],
    corrections: [
      "no", "sorry", "wait", "actually", "rather", "mean", "oops", "correction", "i", "or", "well", "scratch",
    ],
    weekdays: [
      "mon": 1, "tue": 2, "tues": 2, "wed": 3, "weds": 3, "thu": 4, "thur": 4, "thurs": 4, "fri": 5, "sat": 6,
      "sun": 7,
    ],
    behindWeekday: ["morning", "afternoon", "arvo", "evening", "night", "lunchtime", "noon", "aft", "morn"],
    beforeNoun: ["the", "a", "an", "i", "he", "she", "we", "they", "my", "in", "of", "just", "and"],
    ofWeek: ["of", "the", ",", "on"], nextWeek: ["next"],
    holidays: ["holiday", "off", "closed", "out", "taken", "full", "booked"],
    spans: [
      "day", "days", "week", "weeks", "month", "months", "night", "evening", "morning", "weekend",
      "fortnight",
    ],
    back: ["since", "of", "dated"], last: ["last"], turns: ["but", ","],
    hours: ["eod", "eob", "cob", "close", "lunchtime", "lunch", "teatime", "first", "thing"])
}
