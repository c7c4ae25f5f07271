/// The words of figures and dates in one language, without accents.
struct FigureData: Sendable {
  var numbers: [String: Double]
  /// Number words that alone are articles or pronouns.
  var notAlone: Set<String>
  var hundreds: Set<String>
  var thousands: Set<String>
  var factors: [String: Double]
  var signs: Set<String> = ["€", "$", "£"]
  var currencies: Set<String>
  var percents: Set<String>
  /// Minutes in a unit of time.
  var units: [String: Double]
  var days: Set<String>
  var months: Set<String>
  var relativeDays: Set<String>
  var hours: Set<String>
  var dayArticles: Set<String> = []
  var afterDay: Set<String> = []
}

extension FigureData {
  static let french = FigureData(
    numbers: [
      "un": 1, "une": 1, "deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "six": 6, "sept": 7, "huit": 8,
      "neuf": 9,
      "dix": 10, "onze": 11, "douze": 12, "treize": 13, "quatorze": 14, "quinze": 15, "seize": 16,
      "vingt": 20,
      "vingts": 20, "trente": 30, "quarante": 40, "cinquante": 50, "soixante": 60, "septante": 70,
      "huitante": 80, "octante": 80, "nonante": 90,
    ],
    notAlone: ["un", "une", "neuf", "cent", "mille"], hundreds: ["cent", "cents"], thousands: ["mille"],
    factors: ["k": 1000, "million": 1_000_000, "millions": 1_000_000],
    currencies: ["euro", "euros", "eur", "balles", "dollars", "dollar", "francs", "chf", "boules", "usd"],
    percents: ["pourcent"],
    units: [
      "min": 1, "mn": 1, "minute": 1, "minutes": 1, "seconde": 1.0 / 60, "secondes": 1.0 / 60, "jour": 1440,
      "jours": 1440, "semaine": 10_080, "semaines": 10_080, "mois": 43_200, "an": 525_600, "ans": 525_600,
      "annees": 525_600, "trimestres": 129_600,
    ],
    days: ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"],
    months: [
      "janvier", "fevrier", "mars", "avril", "mai", "juin", "juillet", "aout", "septembre", "octobre",
      "novembre",
      "decembre",
    ],
    relativeDays: ["demain", "aujourdhui", "apresdemain"], hours: ["midi", "minuit"],
    dayArticles: ["le", "du", "au"],
    afterDay: [
      "au", "du", "ou", "et", "a", "pour", "svp", "par", "si", "je", "sinon", "de", "en", "sans", "maximum",
      "max",
      "dernier", "prochain", "courant", "mais", "il", "elle", "ils", "vous", "que", "qui", "matin", "soir",
      "le", "la", "non", "pas", "ca", "c'est", "merci", "plutot",
    ])

  static let english = FigureData(
    numbers: [
      "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
      "ten": 10,
      "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16,
      "seventeen": 17,
      "eighteen": 18, "nineteen": 19, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60,
      "seventy": 70, "eighty": 80, "ninety": 90,
    ],
    notAlone: ["one"], hundreds: ["hundred"], thousands: ["thousand"],
    factors: ["k": 1000, "grand": 1000, "million": 1_000_000],
    currencies: [
      "euro", "euros", "eur", "dollar", "dollars", "usd", "bucks", "buck", "quid", "pounds", "pound", "gbp",
      "chf",
    ],
    percents: ["percent"],
    units: [
      "min": 1, "minute": 1, "minutes": 1, "second": 1.0 / 60, "seconds": 1.0 / 60, "secs": 1.0 / 60,
      "hour": 60,
      "hours": 60, "hr": 60, "day": 1440, "days": 1440, "week": 10_080, "weeks": 10_080, "month": 43_200,
      "months": 43_200, "year": 525_600, "years": 525_600,
    ],
    days: [
      "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "mon", "tue", "tues",
      "wed", "weds", "thur",
      "thu", "thurs", "fri", "mondays", "tuesdays", "wednesdays", "thursdays", "fridays",
    ],
    months: [
      "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
      "november", "december", "jan", "feb", "apr", "aug", "sept", "oct", "nov", "dec",
    ],
    relativeDays: ["tomorrow", "today", "tonight"], hours: ["noon", "midnight", "midday"])
}
