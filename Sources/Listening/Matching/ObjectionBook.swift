import Vocabulary

/// The expressions that speak against a reading whatever words are shared, for one language.
struct ObjectionBook {
  /// What an expression shows.
  enum Sign: String, CaseIterable {
    /// The words are somebody else's: « mon comptable dit que… », "she told me that…".
    case attributed
    /// The words mean their opposite.
    case mocking
    /// A negation that denies nothing, as in « pas de souci » or "no rush".
    case harmless
    /// A negation that denies itself only: who does not know « quel jour » asks for the day.
    case ignorance
  }

  private var expressions: [(sign: Sign, pattern: Pattern)] = []
  private var index = PatternIndex()
  /// What could not be read; a test keeps it empty for the files of the program.
  let problems: [LanguageProblem]

  init(_ files: LanguageFiles, tokenizer: Tokenizer) {
    let file = ExpressionFile(
      files.texts(LanguageFiles.objections), names: Sign.allCases.map(\.rawValue),
      parser: PatternParser(tokenizer: tokenizer, lists: [:]))
    problems = file.problems
    for entry in file.entries {
      guard let sign = Sign(rawValue: entry.name) else { continue }
      index.add(entry.pattern, expressions.count)
      expressions.append((sign, entry.pattern))
    }
  }

  /// An expression found in a text.
  struct Hit {
    var sign: Sign
    var span: Range<Int>
  }

  /// Returns the expressions in `tokens`, in order.
  func hits(in tokens: [Token]) -> [Hit] {
    var hits: [Hit] = []
    for start in tokens.indices {
      index.candidates(at: tokens[start]) { number in
        let (sign, pattern) = expressions[number]
        guard let span = pattern.range(in: tokens, at: start), !span.isEmpty else { return }
        hits.append(Hit(sign: sign, span: span))
      }
    }
    return hits
  }
}
