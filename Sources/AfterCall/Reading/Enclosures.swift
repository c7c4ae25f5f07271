/// Finds what stands in brackets or quotation marks; a bracket without its other half encloses nothing.
enum Enclosures {
  private static let closing: [String: String] = ["(": ")", "«": "»", "“": "”", "\"": "\""]

  /// The places of the words that are enclosed, the marks too.
  static func places(_ tokens: [(range: Range<Int>, isMark: Bool)], _ text: String) -> Set<Int> {
    let bytes = Array(text.utf8)
    var open: [(place: Int, mark: String)] = []
    var result: Set<Int> = []
    for (place, token) in tokens.enumerated() where token.isMark && token.range.upperBound <= bytes.count {
      let mark = String(decoding: bytes[token.range], as: UTF8.self)
      if let last = open.lastIndex(where: { closing[$0.mark] == mark }) {
        result.formUnion(open[last].place...place)
        open.removeSubrange(last...)
      } else if closing[mark] != nil {
        open.append((place, mark))
      }
    }
    return result
  }
}
