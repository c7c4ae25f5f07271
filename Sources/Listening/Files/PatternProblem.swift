import Vocabulary

/// What is wrong in a piece of text, before it is known where that stands.
struct PatternProblem: Error {
  var kind: LanguageProblem.Kind
  /// The bytes of the text that are meant.
  var range: Range<Int>

  init(_ kind: LanguageProblem.Kind, _ range: Range<Int>) {
    self.kind = kind
    self.range = range
  }
}
