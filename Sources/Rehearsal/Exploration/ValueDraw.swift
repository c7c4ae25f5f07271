import Scenarios
import Vocabulary
import YarnRuntime

/// Draws values of the user's own for options that take some, so that exploring reaches what the script answers to them.
enum ValueDraw {
  /// In every other reply that can be said otherwise, each variable gets another value of its kind.
  static func taken(
    by option: OfferedOption, _ performance: Performance, _ renderer: LineRenderer,
    using chance: inout RandomSource
  ) -> [String: String] {
    let takes = renderer.scenario.taken(by: option.tags)
    guard !takes.isEmpty, Bool.random(using: &chance) else { return [:] }
    var taken: [String: String] = [:]
    for variable in takes {
      taken[variable.name] = value(variable, performance, renderer, using: &chance)
    }
    return taken
  }

  private static func value(
    _ variable: TakenVariable, _ performance: Performance, _ renderer: LineRenderer,
    using chance: inout RandomSource
  ) -> String? {
    switch variable.kind {
    case .date: renderer.today.adding(days: days.randomElement(using: &chance) ?? 7).iso
    case .money: amount(variable, performance, using: &chance)
    case .duration, .number: counts.randomElement(using: &chance).map(String.init)
    case .hours: hours(renderer.language).randomElement(using: &chance)
    case .time: times(renderer.language).randomElement(using: &chance)
    case .name: "Alix Morel"
    }
  }

  /// Days from today: soon, about when scripts expect it, and late.
  private static let days: [Int] = [0, 1, 2, 4, 6, 9, 14, 18, 21, 25, 31, 45, 60, 90, 150]
  private static let counts: [Int] = [1, 2, 3, 5, 7, 10, 14, 21, 30, 45, 60, 90]

  /// A share of what the variable holds, or a sum where it holds none.
  private static func amount(
    _ variable: TakenVariable, _ performance: Performance, using chance: inout RandomSource
  ) -> String {
    let shares: [Double] = [0.05, 0.2, 0.33, 0.5, 0.75, 0.9, 1.1, 1.5, 3]
    let share = shares.randomElement(using: &chance) ?? 0.5
    guard case .number(let number)? = performance.variable(variable.name), number > 0 else {
      return String(Int(1000 * share))
    }
    return String(Int((Double(number) * share).rounded()))
  }

  private static func hours(_ language: Language) -> [String] {
    switch language {
    case .french:
      ["de 8\u{A0}h à 16\u{A0}h, du lundi au jeudi", "de 7\u{A0}h à 11\u{A0}h", "de 10\u{A0}h à 21\u{A0}h"]
    case .english: ["8 to 4, Monday to Thursday", "7 am to 11 am", "10 to 9"]
    }
  }

  private static func times(_ language: Language) -> [String] {
    switch language {
    case .french: ["9\u{A0}h", "14\u{A0}h", "20\u{A0}h"]
    case .english: ["9 am", "2 pm", "8 pm"]
    }
  }
}
