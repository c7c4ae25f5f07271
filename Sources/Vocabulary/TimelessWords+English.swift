extension TimelessWords {
  static let english = TimelessWords(
    negations: ["no", "not", "never", "don't", "don’t", "dont", "without", "none"],
    times: [
      "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "january", "february",
      "march", "april", "june", "july", "august", "september", "october", "november", "december", "jan",
      "feb",
      "oct", "nov", "dec", "christmas", "xmas", "easter", "spring", "summer", "autumn", "winter", "month",
      "week", "quarter", "till", "until",
    ])
}
