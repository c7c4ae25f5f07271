public import Scenarios
public import Vocabulary

/// How to begin rehearsing, from how ready one feels: proposed, never imposed.
public struct ReadinessAdvice: Hashable, Sendable {
  /// How ready one feels.
  public enum Level: Hashable, Sendable {
    /// 0 to 3.
    case low
    /// 4 to 7.
    case middle
    /// 8 to 10.
    case high
  }

  /// How ready one feels; none when nobody said.
  public let level: Level?
  /// Whom to begin with; none when the scenario has no personas.
  public let persona: Persona?

  /// Reads the readiness (0–10) against the personas of a scenario.
  ///
  /// A persona is the easier the less tense and the more trusting it starts; of two alike the first is taken.
  public init(readiness: Int?, personas: [Persona]) {
    let level = readiness.map { $0 <= 3 ? Level.low : $0 <= 7 ? .middle : .high }
    self.level = level
    let ranked = personas.enumerated().sorted { left, right in
      let hardness = { (persona: Persona) in persona.state.tension - persona.state.trust }
      return (hardness(left.element), left.offset) < (hardness(right.element), right.offset)
    }.map(\.element)
    persona =
      switch level {
      case .low, nil: ranked.first
      case .middle: ranked.isEmpty ? nil : ranked[ranked.count / 2]
      case .high: ranked.last
      }
  }

  /// The advice in words.
  public func text(_ language: Language) -> String {
    let name = persona.map { "\($0.name[language]) (\($0.id))" }
    let text =
      switch language {
      case .french: french(name)
      case .english: english(name)
      }
    return Spacing(language).set(text)
  }

  private func french(_ name: String?) -> String {
    switch level {
    case .low:
      "Commencez doux\(name.map { ", avec \($0)" } ?? "") ; une ligne vide montre les répliques possibles, /indice en souffle une. À vous de voir."
    case .middle: "Vous pouvez commencer\(name.map { " avec \($0)" } ?? ""), puis monter d’un cran."
    case .high: "Vous pouvez prendre d’emblée le plus dur\(name.map { ", \($0)" } ?? "")."
    case nil: "Commencez\(name.map { " avec \($0)" } ?? ""), puis montez d’un cran à chaque fois."
    }
  }

  private func english(_ name: String?) -> String {
    switch level {
    case .low:
      "Start gently\(name.map { ", with \($0)" } ?? ""); an empty line shows the possible replies, /hint whispers one. It is up to you."
    case .middle: "You could start\(name.map { " with \($0)" } ?? ""), then go one harder."
    case .high: "You could take the hardest at once\(name.map { ", \($0)" } ?? "")."
    case nil: "Start\(name.map { " with \($0)" } ?? ""), then go one harder each time."
    }
  }
}
