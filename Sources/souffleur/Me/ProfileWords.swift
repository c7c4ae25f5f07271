import Recap
import Vocabulary

/// What is said about the user's profile.
struct ProfileWords: Sendable {
  var label: @Sendable (ProfileField) -> String
  var question: @Sendable (ProfileField) -> String
  var help: @Sendable (ProfileField) -> String
  var problem: @Sendable (ProfileProblem) -> String
  var keys: String
  var keysForOne: String
  var nothing: String
  var kept: String
  var unknownField: @Sendable (_ name: String, _ suggestion: String?) -> String
  var noSign: @Sendable (_ typed: String) -> String
  var next: String
  var tooLong: String
  var forTheRecap: String

  static func of(_ language: Language) -> ProfileWords {
    switch language {
    case .french: french
    case .english: english
    }
  }
}
