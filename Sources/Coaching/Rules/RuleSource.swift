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
      (english, self.french) = (text, FrenchSpacing.held(gloss ?? text))
      return
    }
    english = works.map(\.english).joined(separator: "; ") + ": " + parts[1]
    self.french = FrenchSpacing.held(
      works.map(\.french).joined(separator: " ; ") + " : " + (gloss ?? parts[1]))
  }

  private static func trimmed(_ text: Substring) -> String {
    let start = text.drop { $0 == " " }
    return String(start.reversed().drop { $0 == " " }.reversed())
  }
}

/// The no-break spaces of French typography, which sources of text are written without.
enum FrenchSpacing {
  /// A text whose guillemets and high punctuation never part from their words.
  static func held(_ text: String) -> String {
    var held = ""
    for character in text {
      if held.last == " ", "»:;?!".contains(character) { held.removeLast(); held += "\u{00A0}" }
      held.append(held.last == "«" && character == " " ? "\u{00A0}" : character)
    }
    return held
  }
}
