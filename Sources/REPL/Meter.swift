import Scenarios

/// How the client feels, in words and, where bars can be seen, in bars.
enum Meter {
  private static let names: [Language: [String]] = [
    .french: ["tension", "confiance", "patience"], .english: ["tension", "trust", "patience"],
  ]

  /// From none to all, in five steps.
  private static let levels: [Language: [[String]]] = [
    .french: [
      ["aucune", "légère", "sensible", "forte", "à vif"],
      ["nulle", "fragile", "réelle", "solide", "entière"],
      ["à bout", "courte", "moyenne", "longue", "large"],
    ],
    .english: [
      ["none", "slight", "felt", "high", "raw"],
      ["none", "thin", "fair", "solid", "full"],
      ["gone", "short", "fair", "good", "ample"],
    ],
  ]

  /// One part for each of tension, trust and patience, such as `tension ■■■□□ forte (+2)`.
  static func parts(
    _ state: ClientState, before: ClientState, language: Language, hasBars: Bool
  ) -> [String] {
    let now = [state.tension, state.trust, state.patience]
    let past = [before.tension, before.trust, before.patience]
    return now.indices.map { index in
      let name = names[language]?[index] ?? ""
      let step = min(4, max(0, Int((now[index] / 2.5).rounded())))
      let word = levels[language]?[index][step] ?? ""
      let change = difference(now[index] - past[index], language)
      guard hasBars else {
        let of = language == .french ? "sur" : "out of"
        return "\(name) \(short(now[index], language)) \(of) 10, \(word)" + change
      }
      let full = min(5, max(0, Int((now[index] / 2).rounded())))
      let bar = String(repeating: "■", count: full) + String(repeating: "□", count: 5 - full)
      return "\(name) \(bar) \(word)" + change
    }
  }

  private static func difference(_ change: Double, _ language: Language) -> String {
    guard abs(change) >= 0.05 else { return "" }
    return " (" + (change > 0 ? "+" : "−") + short(abs(change), language) + ")"
  }

  private static func short(_ number: Double, _ language: Language) -> String {
    let tenths = Int((number * 10).rounded())
    let point = language == .french ? "," : "."
    return tenths.isMultiple(of: 10) ? String(tenths / 10) : "\(tenths / 10)\(point)\(tenths % 10)"
  }
}
