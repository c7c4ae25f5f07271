import Rehearsal
import Scenarios
import Vocabulary

/// How the client feels, in words and, where bars can be seen, in bars.
enum Meter {
  /// One part for each of tension, trust and patience, such as `tension ■■■□□ forte (+2)`.
  static func parts(
    _ state: ClientState, before: ClientState, language: Language, hasBars: Bool
  ) -> [String] {
    let now = [state.tension, state.trust, state.patience]
    let past = [before.tension, before.trust, before.patience]
    return MoodWords.names(language).enumerated().map { index, name in
      let word = MoodWords.level(now[index], of: index, language)
      let change = difference(now[index] - past[index], language)
      guard hasBars else {
        let of = language == .french ? "sur" : "out of"
        return "\(name) \(MoodWords.number(now[index], language)) \(of) 10, \(word)" + change
      }
      let full = min(5, max(0, Int((now[index] / 2).rounded())))
      let bar = String(repeating: "■", count: full) + String(repeating: "□", count: 5 - full)
      return "\(name) \(bar) \(word)" + change
    }
  }

  private static func difference(_ change: Double, _ language: Language) -> String {
    guard abs(change) >= 0.05 else { return "" }
    return " (" + (change > 0 ? "+" : "") + MoodWords.number(change, language) + ")"
  }
}
