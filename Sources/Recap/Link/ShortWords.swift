import Vocabulary

/// The few words that a text for a link has instead of those of the letter.
struct ShortWords {
  /// Stands between a heading and what comes after on its line, without the space after it.
  var colon: String
  /// Says that it was only rehearsed.
  var rehearsal: String
  /// Until when to object.
  var confirm: @Sendable (_ day: String, LetterStyle.Address) -> String
  /// A day in figures, with its year or without.
  var day: @Sendable (_ day: CalendarDate, _ hasYear: Bool) -> String
}

extension ShortWords {
  /// The words of a language.
  init(_ language: Language) {
    self =
      switch language {
      case .french: .french
      case .english: .english
      }
  }
}
