import Foundation
import Rehearsal
import Scenarios
import Vocabulary
import YarnRuntime

/// What was found about a scenario, in words.
struct ExplorationView {
  private let report: ExplorationReport
  private let isFrench: Bool
  /// Places shown of each kind; `--json` has all.
  private static let most = 20

  init(_ report: ExplorationReport, _ language: Language) {
    self.report = report
    isFrench = language == .french
  }

  private func say(_ french: String, _ english: String) -> String { isFrench ? french : english }

  /// Everything, ready to print.
  var text: String {
    (content + endings + conduct + places).joined(separator: "\n") + "\n"
  }

  private var content: [String] {
    let (content, exploration) = (report.content, report.exploration)
    let words = exploration.scenario.languages.map { "\(content.words[$0] ?? 0) \($0.rawValue)" }
    let cues = exploration.scenario.languages.map { "\(content.cues[$0] ?? 0) \($0.rawValue)" }
    let minutes = number(report.readingMinutes, digits: 1)
    let (runs, turns, median) = (exploration.runs, exploration.medianTurns, exploration.medianWords)
    let all = words.joined(separator: ", ")
    return [
      say(
        "\(content.nodes) nœuds, \(content.options) réponses, \(content.lines) lignes ; mots : \(all)",
        "\(content.nodes) nodes, \(content.options) options, \(content.lines) lines; words: \(all)"),
      say(
        "Autres formulations : \(cues.joined(separator: ", "))", "Cues: \(cues.joined(separator: ", "))"),
      say(
        "\(runs) conversations ; celle du milieu : \(turns) réponses, \(median) mots, \(minutes) min de lecture",
        "\(runs) conversations; the middle one: \(turns) replies, \(median) words, \(minutes) min to read"),
      "",
    ]
  }

  private var endings: [String] {
    let exploration = report.exploration
    let personas = exploration.endings.keys.sorted()
    let names = exploration.allEndings
    let width = (names.map(\.count).max() ?? 0) + 2
    func row(_ first: String, _ cells: [String]) -> String {
      first.padding(toLength: width, withPad: " ", startingAt: 0)
        + cells.map { String(repeating: " ", count: max(1, 13 - $0.count)) + $0 }.joined()
    }
    let rows = names.map { ending in
      row(
        ending.isEmpty ? "–" : ending,
        [percent(exploration.share(of: ending))]
          + personas.map { persona in
            let counts = exploration.endings[persona] ?? [:]
            return percent(Double(counts[ending] ?? 0) / Double(max(1, counts.values.reduce(0, +))))
          })
    }
    return [row(say("Fins", "Endings"), [say("toutes", "all")] + personas)] + rows + [""]
  }

  private var conduct: [String] {
    let exploration = report.exploration
    var lines: [String] = []
    if let own = exploration.ownShare {
      lines.append(
        say(
          "Réponses du client qu’aucune autre réplique n’aurait eues : \(percent(own))",
          "Answers of the client no other reply would have got: \(percent(own))"))
    }
    if let praised = exploration.praisedShares {
      let (longest, first, chance) = (
        percent(praised.longest), percent(praised.first), percent(praised.byChance)
      )
      lines.append(
        say(
          "Une bonne réplique est la plus longue : \(longest) des choix ; la première : \(first) ; par hasard : \(chance)",
          "A good reply is the longest: \(longest) of the choices; the first: \(first); by chance: \(chance)")
      )
    }
    return lines
  }

  private var places: [String] {
    let exploration = report.exploration
    let table = exploration.scenario.lines
    func named(_ lines: [Int], _ suffix: (Int) -> String) -> [String] {
      lines.prefix(ExplorationView.most).map { line in
        "  \(report.place(of: line)): \(table.text(at: line).prefix(60))\(suffix(line))"
      } + (lines.count > ExplorationView.most ? ["  …"] : [])
    }
    let unreached = exploration.unreached
    let repeated = exploration.repeated.keys.sorted()
    return [
      say("Lignes jamais atteintes : \(unreached.count)", "Lines never reached: \(unreached.count)")
    ] + named(unreached) { _ in "" } + [
      say(
        "Lignes du client entendues deux fois dans une conversation : \(repeated.count)",
        "Lines the client said twice in a conversation: \(repeated.count)")
    ] + named(repeated) { " ×\(exploration.repeated[$0] ?? 0)" }
  }

  private func percent(_ share: Double) -> String {
    number(share * 100, digits: 1) + (isFrench ? "\u{202F}%" : "%")
  }

  private func number(_ value: Double, digits: Int) -> String {
    let text = String(format: "%.\(digits)f", value)
    return isFrench ? text.replacingOccurrences(of: ".", with: ",") : text
  }
}
