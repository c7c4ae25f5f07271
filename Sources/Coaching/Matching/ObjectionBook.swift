/// The expressions of `ObjectionData` for one language.
struct ObjectionBook {
  /// What an expression shows.
  enum Sign: String, CaseIterable {
    case attributed
    case mocking
    case harmless
    case ignorance
  }

  private var expressions: [(sign: Sign, pattern: Pattern)] = []
  private var index = PatternIndex()
  /// What stood in the way of reading the data; a test keeps it empty.
  private(set) var error: RuleFileError?

  init(tokenizer: Tokenizer) {
    let text = tokenizer.language == .french ? ObjectionData.french : ObjectionData.english
    let parser = PatternParser(tokenizer: tokenizer, lists: [:])
    for (number, line) in text.split(separator: "\n").enumerated() {
      guard let colon = line.firstIndex(of: ":"),
        let sign = Sign(rawValue: String(line[..<colon].filter { $0 != " " }))
      else {
        error = error ?? RuleFileError(line: number + 1, message: "no known sign before ':'")
        continue
      }
      for expression in ConceptBook.expressions(line[line.index(after: colon)...]) {
        do {
          let pattern = try parser.parse(expression)
          index.add(pattern, expressions.count)
          expressions.append((sign, pattern))
        } catch {
          self.error = self.error ?? RuleFileError(line: number + 1, message: error.message)
        }
      }
    }
  }

  /// Returns where `sign` shows in `tokens`, in order.
  func spans(of sign: Sign, in tokens: [Token]) -> [Range<Int>] {
    var spans: [Range<Int>] = []
    for start in tokens.indices {
      index.candidates(at: tokens[start]) { number in
        let (kind, pattern) = expressions[number]
        guard kind == sign, let span = pattern.range(in: tokens, at: start), !span.isEmpty else { return }
        spans.append(span)
      }
    }
    return spans
  }

  /// Returns the places of all tokens of an expression of `sign`.
  func tokens(of sign: Sign, in tokens: [Token]) -> Set<Int> {
    spans(of: sign, in: tokens).reduce(into: []) { $0.formUnion($1) }
  }
}
