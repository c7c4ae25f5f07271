/// Weekdays written short with a dot: « ven. 4 à 9h30 », "Thurs. 10 at 4". The dot ends no sentence and parts no day.
enum DottedDays {
  private static let names: Set<String> = [
    "lun", "mar", "mer", "merc", "jeu", "ven", "vend", "sam", "dim", "mon", "tue", "tues", "wed", "weds",
    "thu",
    "thur", "thurs", "fri", "sat", "sun",
  ]

  /// The text without the dots behind such weekdays, where a number or another word follows on the same line.
  static func removed(from text: String) -> String {
    guard text.contains(".") else { return text }
    let words = text.split(separator: " ", omittingEmptySubsequences: false)
    return words.enumerated().map { place, word in
      guard word.hasSuffix("."), place + 1 < words.count, names.contains(word.dropLast().lowercased()),
        let next = words[place + 1].first, next.isNumber || next.isLowercase
      else { return String(word) }
      return String(word.dropLast())
    }.joined(separator: " ")
  }
}
