/// A reply with its tokens, sentences and clauses.
package struct Utterance {
  let text: String
  package var tokens: [Token]
  /// Token ranges of the sentences, marks at their end included.
  package let sentences: [Range<Int>]

  package init(_ text: String, tokenizer: Tokenizer) {
    self.text = text
    tokens = tokenizer.tokens(text)
    sentences = Utterance.cut(tokens)
  }

  /// Creates an utterance from tokens of `text`, some of which were left out.
  init(_ text: String, tokens: [Token]) {
    self.text = text
    self.tokens = tokens
    sentences = Utterance.cut(tokens)
  }

  private static func cut(_ tokens: [Token]) -> [Range<Int>] {
    var sentences: [Range<Int>] = []
    var start = 0
    var index = 0
    while index < tokens.count {
      index += 1
      guard tokens[index - 1].breaksSentence else { continue }
      while index < tokens.count, tokens[index].breaksSentence { index += 1 }
      sentences.append(start..<index)
      start = index
    }
    if start < tokens.count { sentences.append(start..<tokens.count) }
    return sentences
  }

  /// Returns the sentence that holds the token at `index`.
  package func sentence(at index: Int) -> Range<Int> {
    // They stand in order and leave no gap.
    var (low, high) = (0, sentences.count)
    while low < high {
      let middle = (low + high) / 2
      if sentences[middle].upperBound <= index { low = middle + 1 } else { high = middle }
    }
    guard low < sentences.count, sentences[low].contains(index) else { return 0..<tokens.count }
    return sentences[low]
  }

  /// Whether the sentence of the token at `index` ends with a question mark.
  package func asksAt(_ index: Int) -> Bool {
    tokens[sentence(at: index)].reversed().prefix { $0.kind == .punctuation || $0.kind == .emoticon }
      .contains { $0.key == "?" }
  }

  /// UTF-8 range of the typed words behind a token range.
  package func typedRange(_ span: Range<Int>) -> Range<Int> {
    guard !span.isEmpty, span.upperBound <= tokens.count else { return 0..<0 }
    let lower = tokens[span].map(\.range.lowerBound).min() ?? 0
    let upper = tokens[span].map(\.range.upperBound).max() ?? lower
    return lower..<upper
  }

  /// The words typed in a UTF-8 range.
  package func quote(_ range: Range<Int>) -> String {
    let bytes = text.utf8
    guard range.upperBound <= bytes.count else { return "" }
    let start = bytes.index(bytes.startIndex, offsetBy: range.lowerBound)
    let end = bytes.index(start, offsetBy: range.count)
    return String(text[start..<end])
  }
}
