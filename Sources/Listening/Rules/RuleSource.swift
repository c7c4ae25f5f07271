/// Where a rule comes from, in both languages.
struct RuleSource: Sendable {
  /// For an English reader.
  let english: String
  /// For a French reader.
  let french: String

  /// Reads a source such as `CV2, DE1: an accusation by "you" invites a counter-attack`; the short names before the
  /// colon are those of works, and a source without any says what it says for itself.
  init(_ text: String, french gloss: String?) {
    let parts = text.split(separator: ":", maxSplits: 1).map(RuleSource.trimmed)
    let keys = (parts.first ?? "").split { $0 == "," || $0 == ";" }.map(RuleSource.trimmed)
    let works = keys.compactMap { RuleSourcesData.works[$0] }
    guard parts.count == 2, works.count == keys.count else {
      (english, self.french) = (text, gloss ?? text)
      return
    }
    english = works.map(\.english).joined(separator: "; ") + ": " + parts[1]
    self.french = works.map(\.french).joined(separator: " ; ") + " : " + (gloss ?? parts[1])
  }

  private static func trimmed(_ text: Substring) -> String {
    let start = text.drop { $0 == " " }
    return String(start.reversed().drop { $0 == " " }.reversed())
  }
}
