import Vocabulary

/// The concepts of one language: what many expressions have in common, such as accepting or free of charge.
struct ConceptBook {
  /// A concept found in a text, with the tokens that speak for it.
  struct Hit {
    var concept: String
    var span: Range<Int>
  }

  private var expressions: [ExpressionFile.Entry]
  private var index = PatternIndex()
  /// What could not be read; a test keeps it empty for the files of the program.
  let problems: [LanguageProblem]

  init(_ files: LanguageFiles, tokenizer: Tokenizer) {
    let parser = PatternParser(tokenizer: tokenizer, lists: [:], loose: true)
    let file = ExpressionFile(files.texts(LanguageFiles.concepts), parser: parser)
    (expressions, problems) = (file.entries, file.problems)
    for (number, entry) in expressions.enumerated() { index.add(entry.pattern, number) }
  }

  /// Returns the concepts of `tokens`, each once; a negated one becomes its opposite, or nothing.
  func hits(in tokens: [Token]) -> [Hit] {
    var found: [String: Range<Int>] = [:]
    for start in tokens.indices {
      index.candidates(at: tokens[start]) { number in
        let (name, pattern) = (expressions[number].name, expressions[number].pattern)
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
