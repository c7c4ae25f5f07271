/// The words around a number that tell whether it is a sum, and which, in one language; all folded.
struct SumWords: Sendable {
  /// What is known by a number, and what says that one follows: « facture 2043 », "invoice no 118".
  var numbered: Set<String>
  var numberMarks: Set<String>
  /// Those that are verbs as well, behind somebody: « je facture 700 ».
  var verbs: Set<String>
  var beforeVerb: Set<String>
  /// What a price can be of, the words before it, and words that may follow these and are no unit: « par chèque ».
  var units: Set<String>
  var beforeUnit: [[String]]
  var perUnit: [[String]]
  /// Words behind a unit that make a time of it: « 200 € le mois prochain ».
  var afterUnit: Set<String>
  var noUnits: Set<String>
  /// Words that say themselves that it is a price of a unit, before and behind.
  var rateBefore: [[String]]
  var rateBehind: [[String]]
  /// What may stand between such a word and its sum.
  var colons: Set<String>
  /// Words before and behind a sum that is what the others come to.
  var totalBefore: [[String]]
  var totalBehind: [[String]]
  /// Words between a share and what it is a share of, and those between a discount and what it is taken off.
  var of: Set<String>
  var off: Set<String>
  var besideOff: Set<String>
  /// Words before a whole of which a part is left or paid, and the rest of it.
  var partOf: [[String]]
  var rest: [[String]]
  /// Words between two sums of which one is meant.
  var between: Set<String>
  var and: Set<String>
  /// Words before what is added to something.
  var added: Set<String>
  /// Letters behind a sum that stand for the sign of its currency.
  var shortSigns: Set<String>
  /// Words behind a bare number that make a sum of it where they count nothing themselves: "250 extra".
  var surplus: [[String]]
}

extension SumWords {
  private static func phrases(_ text: String...) -> [[String]] {
    text.map { $0.split(separator: " ").map(String.init) }
  }

  static let french = SumWords(
    numbered: [
      "facture", "factures", "devis", "commande", "bon", "dossier", "ref", "reference", "version", "ticket",
      "avenant", "page", "chapitre", "lot", "article", "contrat", "po", "bc", "poste", "salle", "rue",
      "norme", "iso", "code", "semaine", "modele", "v",
    ],
    numberMarks: ["n", "no", "num", "numero", "ref", "reference"], verbs: ["facture", "factures"],
    beforeVerb: ["je", "on", "nous", "il", "elle", "ils", "elles", "lui", "leur", "me", "vous", "ne"],
    units: [
      "heure", "heures", "jour", "journee", "mois", "semaine", "an", "annee", "mot", "mots", "page",
      "feuillet", "piece", "unite", "photo", "seance", "article", "personne", "participant", "ligne", "cours",
      "visite", "km", "exemplaire", "minute", "metre", "m2", "tete", "nuit", "trimestre", "caractere",
      "poste",
      "soiree", "intervention",
    ],
    beforeUnit: phrases("de le", "de la", "le", "la", "du", "au", "a le", "a la", "les mille", "chaque"),
    perUnit: phrases("par"),
    afterUnit: ["prochain", "prochaine", "suivant", "suivante", "dernier", "de", "du", "ou", "des", "qui"],
    noUnits: [
      "cheque", "virement", "carte", "cb", "paypal", "mail", "courrier", "prelevement", "paiement", "retour",
      "avance", "la", "le", "les", "leur", "son", "sa", "mon", "ma", "un", "une", "lui", "elle", "eux", "moi",
      "securite", "erreur", "ecrit", "telephone", "sms", "lettre", "stripe", "internet", "compensation",
    ],
    rateBefore: phrases("taux", "taux horaire", "tarif horaire", "tarif journalier", "tjm", "tarif au mot"),
    rateBehind: phrases("piece", "pce", "horaire", "mensuel", "annuel", "mensuels", "annuels", "le mille"),
    colons: ["de", "a", "est", ":", "=", "du"],
    totalBefore: phrases(
      "soit", "=", "donc", "au total", "en tout", "total de", "total", "total :", "ca fait"),
    totalBehind: phrases("au total", "en tout", "total", "tout compris"),
    of: ["de", "des", "du", "les", "le", "la"],
    off: ["sur", "remise", "rabais", "reduction", "moins", "ristourne"],
    besideOff: [
      "de", "des", "du", "les", "le", "la", "sur", "facture", "prix", "total", "devis", "acompte", "avance",
      "remise", "rabais", "reduction",
    ],
    partOf: phrases("sur les", "sur", "sur le total de", "des", "sur un total de"),
    rest: phrases(
      "reste des", "reste de", "reste du", "reste sur les", "solde des", "solde sur les", "restant des",
      "restant de"),
    between: ["ou", "a", "jusque"], and: ["et"], added: ["+", "plus"], shortSigns: ["e"],
    surplus: phrases("en sus", "en supplement", "en plus"))

  static let english = SumWords(
    numbered: [
      "invoice", "invoices", "inv", "quote", "order", "po", "ref", "reference", "version", "ticket", "page",
      "chapter", "lot", "article", "contract", "job", "room", "bill", "code", "model", "v", "number",
      "estimate", "week", "form",
    ],
    numberMarks: ["no", "num", "number", "nr", "ref", "reference", "nos"],
    verbs: ["invoice", "quote", "bill"],
    beforeVerb: [
      "i", "we", "he", "she", "they", "to", "will", "would", "ll", "me", "us", "him", "them", "can", "must",
    ],
    units: [
      "hour", "hours", "hr", "day", "month", "week", "year", "word", "page", "head", "piece", "photo",
      "session", "item", "person", "seat", "line", "visit", "mile", "km", "unit", "copy", "night", "minute",
      "quarter", "shot", "post", "pop", "lesson", "room", "thousand",
    ],
    beforeUnit: phrases("a", "an", "each", "every", "for each"), perUnit: phrases("per"),
    afterUnit: ["before", "after", "later", "ago", "from", "earlier", "on", "today"],
    noUnits: ["se"],
    rateBefore: phrases("rate", "day rate", "hourly rate", "rates", "retainer"),
    rateBehind: phrases(
      "apiece", "hourly", "daily", "weekly", "monthly", "yearly", "pm", "ph", "pcm", "pa", "pw"),
    colons: ["of", "is", "at", ":", "=", "to", "was", "being"],
    totalBefore: phrases(
      "so", "=", "i.e.", "ie", "i . e .", "total of", "total", "in total", "making", "which makes", "that is",
      "comes to", "total :"),
    totalBehind: phrases("total", "in total", "all in", "in all", "altogether"),
    of: ["of", "the", "that"], off: ["off", "discount", "less", "reduction", "on"],
    besideOff: [
      "off", "on", "of", "the", "from", "discount", "invoice", "price", "total", "quote", "deposit", "fee",
      "reduction", "against",
    ],
    partOf: phrases("of the", "of", "out of", "out of the", "of that"),
    rest: phrases(
      "rest of the", "rest of", "remainder of the", "remainder of", "remaining", "balance of the",
      "balance on the", "rest on the"),
    between: ["or", "to", "till"], and: ["and"], added: ["+", "plus"], shortSigns: [],
    surplus: phrases("extra", "on top"))
}
