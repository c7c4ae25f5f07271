import Vocabulary

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
