import Vocabulary

extension LedgerItem {
  /// Whether no day is missing although none is kept: what is not done is done on no day, and words that name a month, a
  /// weekday or a season say when, in a way that is no single day.
  public var isTimeless: Bool {
    let words = text.lowercased().split { !$0.isLetter && $0 != "'" && $0 != "’" }.map(String.init)
    guard let first = words.first else { return false }
    if LedgerItem.negations.contains(first) { return true }
    return words.contains(where: LedgerItem.times.contains)
  }

  private static let negations: Set<String> = [
    "ne", "n", "pas", "plus", "sans", "aucun", "aucune", "jamais", "no", "not", "never", "don't", "don’t",
    "dont",
    "without", "none",
  ]

  private static let times: Set<String> = [
    "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche", "janvier", "février", "fevrier",
    "mars",
    "avril", "mai", "juin", "juillet", "août", "aout", "septembre", "octobre", "novembre", "décembre",
    "decembre",
    "noël", "noel", "pâques", "printemps", "été", "automne", "hiver", "mois", "semaine", "trimestre",
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "january", "february",
    "march",
    "april", "june", "july", "august", "september", "october", "november", "december", "jan", "feb", "oct",
    "nov", "dec",
    "christmas", "xmas", "easter", "spring", "summer", "autumn", "winter", "month", "week", "quarter", "till",
    "until",
  ]
}
