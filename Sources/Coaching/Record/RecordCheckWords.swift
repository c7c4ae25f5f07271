import Vocabulary

/// The remarks of a check in one language.
struct RecordCheckWords: Sendable {
  var remark: @Sendable (RecordCheck.Remark) -> String

  static func of(_ language: Language) -> RecordCheckWords {
    switch language {
    case .french: french
    case .english: english
    }
  }
}
