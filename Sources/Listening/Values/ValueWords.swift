/// The words with which one language says days, shares and lengths of time, in lower case without accents.
struct ValueWords: Sendable {
  var months: [String: Int]
  var weekdays: [String: Int]
  /// Days from today.
  var relative: [String: Int]
  /// Two and three words that are days from today.
  var relativePhrases: [(words: [String], days: Int)]
  var shares: [(words: [String], share: Double)]
  /// Words between two days or hours that make a range of them.
  var ranges: Set<String>
  /// Words before a day or number that deny it.
  var denials: Set<String>
  /// Words that deny all that their clause says of days of the week.
  var negations: Set<String>
  /// Words before a day of the week that make it any such day.
  var anyDay: Set<String>
  /// Words that except from a denial what follows: « je ne réponds que du lundi au jeudi ».
  var exceptions: Set<String>
  /// Words before a length of time that make a day of it.
  var ahead: Set<String>
  /// A unit alone, with an article: days.
  var units: [String: Double]
  var articles: Set<String>
  /// The ends and the middle of a month.
  var ends: Set<String>
  var middles: Set<String>
  var beginnings: Set<String>
  /// What makes the week or the month the coming one.
  var next: Set<String>
  var week: Set<String>
  var month: Set<String>
  /// Sets of days by one word.
  var daySets: [String: Set<Int>]
  var noon: [String: Int]
  var afternoon: Set<String>
  var morning: Set<String>
  /// Words that make the number before them a count and no hour.
  var counted: Set<String>
  /// Words that may stand inside a date: « le 18 de ce mois », "the 18th of January".
  var joints: Set<String>
  /// Words before a negative number.
  var minus: Set<String>
  /// Whether some write the month first in figures: "11/24".
  var monthMayStandFirst: Bool
}

extension ValueWords {
  static let french = ValueWords(
    months: [
      "janvier": 1, "fevrier": 2, "mars": 3, "avril": 4, "mai": 5, "juin": 6, "juillet": 7, "aout": 8,
      "septembre": 9, "octobre": 10, "novembre": 11, "decembre": 12, "janv": 1, "fev": 2, "avr": 4, "juil": 7,
      "sept": 9, "oct": 10, "nov": 11, "dec": 12,
    ],
    weekdays: [
      "lundi": 1, "mardi": 2, "mercredi": 3, "jeudi": 4, "vendredi": 5, "samedi": 6, "dimanche": 7, "lun": 1,
      "mar": 2, "mer": 3, "jeu": 4, "ven": 5, "sam": 6, "dim": 7,
    ],
    relative: [
      "demain": 1, "aujourdhui": 0, "aujourd'hui": 0, "hier": -1, "apresdemain": 2, "avanthier": -2,
      "2main": 1,
      "dem1": 1,
    ],
    relativePhrases: [
      (["apres", "demain"], 2), (["avant", "hier"], -2), (["ce", "soir"], 0), (["ce", "matin"], 0),
      (["cet", "apres", "midi"], 0), (["cet", "apresmidi"], 0), (["aujourd", "hui"], 0),
      (["sous", "quinzaine"], 15),
      (["sous", "huitaine"], 8),
      (["la", "semaine", "derniere"], -7), (["le", "mois", "dernier"], -30),
    ],
    shares: [
      (["la", "moitie"], 0.5), (["moitie"], 0.5), (["un", "tiers"], 1.0 / 3), (["le", "tiers"], 1.0 / 3),
      (["1", "tiers"], 1.0 / 3), (["deux", "tiers"], 2.0 / 3), (["les", "deux", "tiers"], 2.0 / 3),
      (["un", "quart"], 0.25), (["le", "quart"], 0.25), (["trois", "quarts"], 0.75),
      (["les", "trois", "quarts"], 0.75),
      (["cinquante", "cinquante"], 0.5), (["moit", "moit"], 0.5),
    ],
    ranges: ["a", "au", "et", "jusqu", "jusque"], denials: ["pas", "non", "ni", "surtout", "plus"],
    negations: ["ne", "n'", "n", "pas", "ni", "jamais", "sauf"],
    anyDay: ["un", "chaque", "certains"], exceptions: ["que", "qu'", "sinon", "seulement"],
    ahead: ["dans", "ici"],
    units: [
      "semaine": 7, "mois": 30, "quinzaine": 15, "huitaine": 8, "journee": 1, "jour": 1, "annee": 365,
      "an": 365,
      "trimestre": 90,
    ],
    articles: ["un", "une"], ends: ["fin"], middles: ["mi", "milieu"], beginnings: ["debut", "courant"],
    next: ["prochain", "prochaine"], week: ["semaine"], month: ["mois"],
    daySets: [
      "lundis": [1], "mardis": [2], "mercredis": [3], "jeudis": [4], "vendredis": [5], "samedis": [6],
      "dimanches": [7],
    ],
    noon: ["midi": 720, "minuit": 1440], afternoon: ["soir", "aprem"], morning: ["matin"],
    counted: [
      "fois", "versements", "versement", "paiements", "echeances", "mensualites", "personnes", "jours",
      "heures",
    ],
    joints: ["le", "de", "du", "au", "ce", "jour"], minus: ["moins"], monthMayStandFirst: false)

  static let english = ValueWords(
    months: [
      "january": 1, "february": 2, "march": 3, "april": 4, "may": 5, "june": 6, "july": 7, "august": 8,
      "september": 9, "october": 10, "november": 11, "december": 12, "jan": 1, "feb": 2, "mar": 3, "apr": 4,
      "jun": 6,
      "jul": 7, "aug": 8, "sept": 9, "sep": 9, "oct": 10, "nov": 11, "dec": 12,
    ],
    weekdays: [
      "monday": 1, "tuesday": 2, "wednesday": 3, "thursday": 4, "friday": 5, "saturday": 6, "sunday": 7,
      "mon": 1,
      "tue": 2, "tues": 2, "wed": 3, "weds": 3, "thu": 4, "thur": 4, "thurs": 4, "fri": 5,
      "sat": 6, "sun": 7,
    ],
    relative: ["tomorrow": 1, "tmrw": 1, "tmr": 1, "2moro": 1, "today": 0, "tonight": 0, "yesterday": -1],
    relativePhrases: [
      (["day", "after", "tomorrow"], 2), (["day", "before", "yesterday"], -2), (["this", "evening"], 0),
      (["this", "morning"], 0), (["this", "afternoon"], 0), (["last", "week"], -7), (["last", "month"], -30),
      (["in", "a", "fortnight"], 14), (["in", "a", "week"], 7), (["in", "a", "month"], 30),
      (["a", "week", "today"], 7), (["a", "fortnight", "today"], 14), (["two", "weeks", "today"], 14),
      (["a", "week", "from", "now"], 7), (["a", "week", "from", "today"], 7),
    ],
    shares: [
      (["half"], 0.5), (["a", "half"], 0.5), (["one", "half"], 0.5), (["a", "third"], 1.0 / 3),
      (["one", "third"], 1.0 / 3), (["two", "thirds"], 2.0 / 3), (["a", "quarter"], 0.25),
      (["one", "quarter"], 0.25),
      (["three", "quarters"], 0.75), (["fifty", "fifty"], 0.5), (["50", "50"], 0.5),
    ],
    ranges: ["to", "till", "til", "until", "through", "thru", "and"],
    denials: ["not", "no", "nor", "isn't", "never"],
    negations: [
      "not", "no", "nor", "don't", "won't", "can't", "doesn't", "never", "without", "except", "nobody",
    ],
    anyDay: ["a", "an", "every", "any", "some"], exceptions: ["only", "but", "other", "than", "outside"],
    ahead: ["in"],
    units: ["week": 7, "month": 30, "fortnight": 14, "day": 1, "year": 365, "quarter": 90],
    articles: ["a", "an", "one"], ends: ["end", "late"], middles: ["mid", "middle"],
    beginnings: ["beginning", "start", "early"],
    next: ["next"], week: ["week"], month: ["month"],
    daySets: [
      "mondays": [1], "tuesdays": [2], "wednesdays": [3], "thursdays": [4], "fridays": [5], "saturdays": [6],
      "sundays": [7], "weekdays": [1, 2, 3, 4, 5], "weekends": [6, 7],
    ],
    noon: ["noon": 720, "midday": 720, "midnight": 1440], afternoon: ["pm", "evening", "afternoon"],
    morning: ["am", "morning"],
    counted: [
      "times", "payments", "payment", "instalments", "installments", "parts", "people", "days", "hours",
      "chunks", "goes",
    ],
    joints: ["the", "of", "on"], minus: ["minus"], monthMayStandFirst: true)
}
