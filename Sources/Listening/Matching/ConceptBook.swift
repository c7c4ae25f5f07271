import Vocabulary

/// The concepts of one language: what many expressions have in common, such as accepting or free of charge.
struct ConceptBook {
  /// A concept found in a text, with the tokens that speak for it.
  struct Hit {
    var concept: String
    var span: Range<Int>
  }

  private var expressions: [(name: String, pattern: Pattern)] = []
  private var index = PatternIndex()
  /// What stood in the way of reading the file; a test keeps it empty.
  private(set) var error: RuleFileError?

  init(tokenizer: Tokenizer) {
    let text = tokenizer.language == .french ? FrenchConcepts.text : EnglishConcepts.text
    let parser = PatternParser(tokenizer: tokenizer, lists: [:], loose: true)
    var number = 0
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      number += 1
      guard let colon = line.firstIndex(of: ":") else { continue }
      let name = String(line[..<colon].filter { $0 != " " })
      for expression in ConceptBook.expressions(line[line.index(after: colon)...]) {
        do {
          add(name, try parser.parse(expression))
        } catch {
          self.error = self.error ?? RuleFileError(line: number, message: error.message)
        }
      }
    }
  }

  /// Cuts a line at the bars outside of brackets.
  static func expressions(_ line: Substring) -> [String] {
    var depth = 0
    var parts: [[UInt8]] = [[]]
    for byte in line.utf8 {
      if byte == UInt8(ascii: "(") || byte == UInt8(ascii: "[") { depth += 1 }
      if byte == UInt8(ascii: ")") || byte == UInt8(ascii: "]") { depth -= 1 }
      if byte == UInt8(ascii: "|"), depth == 0 {
        parts.append([])
      } else {
        parts[parts.count - 1].append(byte)
      }
    }
    return parts.map { String(decoding: $0, as: UTF8.self) }
  }

  private mutating func add(_ name: String, _ pattern: Pattern) {
    index.add(pattern, expressions.count)
    expressions.append((name, pattern))
  }

  /// Returns the concepts of `tokens`, each once; a negated one becomes its opposite, or nothing.
  func hits(in tokens: [Token]) -> [Hit] {
    var found: [String: Range<Int>] = [:]
    for start in tokens.indices {
      index.candidates(at: tokens[start]) { number in
        let (name, pattern) = expressions[number]
        guard let span = pattern.range(in: tokens, at: start), !span.isEmpty,
          let concept = isNegated(span, tokens) ? ConceptBook.opposites[name] : name
        else { return }
        if found[concept] == nil { found[concept] = span }
      }
    }
    return found.map { Hit(concept: $0.key, span: $0.value) }.sorted { $0.concept < $1.concept }
  }

  private func isNegated(_ span: Range<Int>, _ tokens: [Token]) -> Bool {
    var index = span.lowerBound - 1
    let inside = tokens[span].contains { ConceptBook.negations.contains($0.key) }
    guard !inside else { return false }
    while index >= 0, index >= span.lowerBound - 3, !tokens[index].breaksClause {
      if ConceptBook.negations.contains(tokens[index].key) { return true }
      index -= 1
    }
    return false
  }

  private static let negations: Set<String> = [
    "ne", "pas", "jamais", "sans", "not", "never", "no", "without", "non", "plus",
  ]

  /// Concepts that exclude each other.
  static let opposites: [String: String] = [
    "ACCEPT": "REFUSE", "FREE": "EXTRA", "EXTRA": "FREE", "STOP": "STAY", "STAY": "STOP",
    "SELF_FAULT": "DENY", "GRAVE": "MINIMISE", "TRUST": "DOUBT", "URGENT": "LATER",
  ]
}
