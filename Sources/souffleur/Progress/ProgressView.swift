import Coaching
import Foundation
import Rehearsal
import Scenarios
import Terminal
import Vocabulary

/// How the user gets on, in words and as JSON.
struct ProgressView {
  private let report: ProgressReport
  private let language: Language
  /// Bars need a screen that shows them and a reader who sees them.
  private let showsBars: Bool

  init(_ report: ProgressReport, _ language: Language, screen: ScreenOptions) {
    self.report = report
    self.language = language
    showsBars = screen.isUTF8 && !screen.isAccessible
  }

  var text: String {
    (rows + temperaments + beats).joined(separator: "\n") + "\n"
  }

  private var rows: [String] {
    var lines: [String] = []
    var scenario: String?
    for row in report.rows {
      if row.pairing.scenario != scenario {
        lines += (lines.isEmpty ? [] : [""]) + [row.pairing.scenario]
        scenario = row.pairing.scenario
      }
      let sessions = language.pick(
        row.sessions == 1 ? "1 séance" : "\(row.sessions) séances",
        row.sessions == 1 ? "1 session" : "\(row.sessions) sessions")
      let who = row.pairing.persona.map { "\($0), " } ?? ""
      lines.append("  \(who)\(sessions) – " + language.pick("conduite", "conduct") + trend(row.conduct))
      lines += row.criteria.map { "    \($0.label(language))" + trend($0.trend) }
    }
    return lines
  }

  /// A level, how it moves, and its bars.
  private func trend(_ trend: Trend) -> String {
    guard let level = trend.level else {
      return language.pick(" : pas encore exercée", ": not exercised yet")
    }
    let change = trend.change.map { $0 == 0 ? " (=)" : $0 > 0 ? " (+\($0))" : " (−\(-$0))" } ?? ""
    let bars = showsBars && trend.marks.count > 1 ? "  " + trend.sparkline() : ""
    return language.pick(" ", " ") + "\(level)\(change)\(bars)"
  }

  private var temperaments: [String] {
    report.temperaments.flatMap { item -> [String] in
      let levels = item.levels.map { "\($0.persona) \($0.mark)" }.joined(separator: ", ")
      return [
        "",
        language.pick(
          "\(item.scenario), d’un tempérament à l’autre : \(levels) ; écart \(item.spread)",
          "\(item.scenario), from one temperament to the other: \(levels); \(item.spread) apart"),
      ]
    }
  }

  private var beats: [String] {
    guard !report.beats.cards.isEmpty else { return [] }
    let format = LocaleFormat(language)
    let cards = report.beats.cards.prefix(8).map { card in
      let quote = card.quote.map { language.pick(" – « \($0.prefix(60)) »", " – “\($0.prefix(60))”") } ?? ""
      return "  \(card.scenario) \(card.beat), \(format.spokenDate(card.due))\(quote)"
    }
    return ["", language.pick("Étapes qui reviennent", "Steps that come back")] + cards
  }

  // MARK: JSON

  var json: JSONValue {
    .object([
      ("rows", .array(report.rows.map(row))),
      (
        "temperaments",
        .array(
          report.temperaments.map { item in
            .object([
              ("scenario", .string(item.scenario)), ("spread", .integer(item.spread)),
              ("levels", .object(item.levels.map { ($0.persona, .integer($0.mark)) })),
            ])
          })
      ),
      (
        "beats",
        .array(
          report.beats.cards.map { card in
            .object([
              ("scenario", .string(card.scenario)), ("beat", .string(card.beat)),
              ("persona", .optional(card.persona)), ("held", .integer(card.box)),
              ("due", .string(card.due.iso)),
              ("quote", .optional(card.quote)),
            ])
          })
      ),
    ])
  }

  private func row(_ row: ProgressReport.Row) -> JSONValue {
    .object([
      ("scenario", .string(row.pairing.scenario)), ("persona", .optional(row.pairing.persona)),
      ("sessions", .integer(row.sessions)), ("conduct", value(row.conduct)),
      ("criteria", .object(row.criteria.map { ($0.name, value($0.trend)) })),
      (
        "outcomes",
        .object(
          EndingInfo.Outcome.allCases.map { ($0.rawValue, .integer(row.outcomes[$0] ?? 0)) })
      ),
    ])
  }

  private func value(_ trend: Trend) -> JSONValue {
    .object([
      ("level", trend.level.map(JSONValue.integer) ?? .null),
      ("change", trend.change.map(JSONValue.integer) ?? .null),
      ("marks", .array(trend.marks.map(JSONValue.integer))),
    ])
  }
}

/// What to rehearse next, in words and as JSON.
struct NextView {
  private let next: NextRehearsal
  private let language: Language

  init(_ next: NextRehearsal, _ language: Language) {
    self.next = next
    self.language = language
  }

  /// The command that starts it.
  var command: String {
    var client: String?
    if case .call(let call) = next.reason { client = call.client.map { TextSafety.line($0) } }
    return "souffleur rehearse \(shellWord(next.scenario))"
      + (client.map { " --client \(shellWord($0))" } ?? "")
      + (next.persona.map { " --persona \(shellWord($0))" } ?? "")
  }

  /// Why, in one sentence.
  var reason: String {
    let format = LocaleFormat(language)
    switch next.reason {
    case .call(let call):
      let who = call.client.map { language.pick(" avec \($0)", " with \($0)") } ?? ""
      return language.pick(
        "Le vrai appel\(who) est \(format.spokenDate(call.day)).",
        "The real call\(who) is on \(format.spokenDate(call.day)).")
    case .beat(let card):
      let quote = card.quote.map { language.pick(" (« \($0) »)", " (“\($0)”)") } ?? ""
      return language.pick(
        "L’étape \(card.beat) n’a pas tenu la dernière fois\(quote) ; elle revient aujourd’hui.",
        "Step \(card.beat) did not hold last time\(quote); it comes back today.")
    case .weak(let criterion, let level):
      let label = criterion.label(language)
      return language.pick(
        "Le critère le plus faible, toutes répétitions confondues : \(label), \(level) sur 100.",
        "The weakest criterion over all rehearsals: \(label), \(level) out of 100.")
    case .harder(let easier, let level):
      return language.pick(
        "Avec « \(easier) », la conduite est à \(level) ; le tempérament suivant n’a pas été essayé.",
        "With “\(easier)” the conduct is at \(level); the next temperament has not been tried.")
    case .new: return language.pick("Jamais répété encore.", "Never rehearsed yet.")
    case .rested(let day):
      return language.pick(
        "Tout tient ; celle-ci attend depuis le \(format.spokenDate(day)).",
        "All holds; this one has waited since \(format.spokenDate(day)).")
    }
  }
}

/// A word as a shell takes it whole.
func shellWord(_ word: String) -> String {
  let isPlain = word.allSatisfy { $0.isLetter || $0.isNumber || "-_./".contains($0) }
  return isPlain && !word.isEmpty ? word : "'" + word.replacing("'", with: "'\\''") + "'"
}
