import Vocabulary

/// How a value is refused that cannot be meant: what was given, then the bound.
struct FactRefusalWords: Sendable {
  var notWhole: @Sendable (_ given: String) -> String
  var tooEarly: @Sendable (_ given: String, _ least: String) -> String
  var tooLate: @Sendable (_ given: String, _ most: String) -> String
  var tooLittle: @Sendable (_ given: String, _ least: String) -> String
  var tooMuch: @Sendable (_ given: String, _ most: String) -> String

  static func of(_ language: Language) -> FactRefusalWords {
    switch language {
    case .french: french
    case .english: english
    }
  }
}
