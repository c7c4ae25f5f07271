import Listening
import Vocabulary

/// The words about files of languages.
struct LanguageWords: Sendable {
  var noFolder: @Sendable (_ path: String) -> String
  var nothingIn: @Sendable (_ path: String) -> String
  var unknownFile: @Sendable (_ name: String) -> String
  var didYouMean: @Sendable (_ name: String) -> String
  var wrongFolder: String
  /// What is wrong, in one sentence.
  var sentence: @Sendable (LanguageProblem.Kind) -> String
  /// What to do about it; none where the sentence says it.
  var cure: @Sendable (LanguageProblem.Kind) -> String?
  var summary: @Sendable (Language, _ count: (rules: Int, sentences: Int), _ problems: Int) -> String
  /// What came of the files of the coach.
  var coaching: @Sendable (_ files: Int, _ problems: Int) -> String
  var next: String

  static func of(_ language: Language) -> LanguageWords {
    switch language {
    case .french: french
    case .english: english
    }
  }
}
