/// Words of a reply as a client takes them up.
enum Quotation {
  /// The most letters of a quotation.
  static let longest = 80
  /// The most words of a sentence that is quoted whole.
  private static let words = 10

  /// The sentence of a text that is quoted: the longest of ten words at most, else the beginning of the first.
  static func of(_ text: String) -> String {
    let sentences = text.unicodeScalars.split(whereSeparator: endsSentence).map { trimmed(Substring($0)) }
      .filter { !$0.isEmpty }
    let short = sentences.filter { wordCount($0) <= words }
    let pick = short.max { $0.count < $1.count } ?? sentences.first.map(beginning) ?? trimmed(text[...])
    return bounded(pick)
  }

  /// The words up to the first comma with some words before it, or the first ten.
  private static func beginning(_ sentence: String) -> String {
    let parts = sentence.split(separator: ",").map { trimmed($0) }
    if let part = parts.first(where: { (3...words).contains(wordCount($0)) }) { return part }
    return sentence.split(separator: " ").prefix(words).joined(separator: " ")
  }

  /// A quotation cut at a word where it is too long.
  static func bounded(_ text: String) -> String {
    guard text.count > longest else { return text }
    let cut = text.prefix(longest)
    return trimmed(cut[..<(cut.lastIndex(of: " ") ?? cut.endIndex)])
  }

  private static func endsSentence(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case ".", "!", "?", ";", "…", "(", ")", "\n": true
    default: false
    }
  }

  /// What lies between spaces.
  private static func wordCount(_ text: String) -> Int {
    text.utf8.split(separator: UInt8(ascii: " ")).count
  }

  private static func trimmed(_ text: Substring) -> String {
    var rest = text.unicodeScalars
    while let first = rest.first, isEdge(first) { rest.removeFirst() }
    while let last = rest.last, isEdge(last) { rest.removeLast() }
    return String(rest)
  }

  /// Whether a mark says nothing at the beginning or the end of what is quoted.
  private static func isEdge(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case " ", ",", ":", "-", "–", "—", "\u{A0}", "\u{202F}", "«", "»", "“", "”", "\"": true
    default: false
    }
  }
}
