import Coaching
import Foundation
import Testing

/// What became of the sentences of one scenario in one language.
struct OwnWordsFigures: CustomStringConvertible {
  var meant = 0
  var right = 0
  var wrong = 0
  var askedBack = 0
  var none = 0
  var meantNothing = 0
  var played = 0
  var missing: [String] = []
  var misses: [String] = []

  init(_ scenario: String, _ language: CoachLanguage) throws {
    let texts = try ScenarioTexts(scenario, language)
    let coach = Coach(language: language)
    let file = Sets.here.appendingPathComponent("OwnWords/\(scenario)-\(language.rawValue).csv")
    for row in try CSVRows.read(file) where row.count == 3 {
      let ids = row[0].split(separator: " ").map(String.init)
      let options = ids.compactMap(texts.option)
      missing += ids.filter { texts.option($0) == nil }
      count(coach.match(row[1], options: options), row[1], wanted: row[2].isEmpty ? nil : row[2])
    }
    missing = Array(Set(missing)).sorted()
  }

  private mutating func count(_ result: MatchResult, _ reply: String, wanted: String?) {
    guard let wanted else {
      meantNothing += 1
      played += result.option == nil ? 0 : 1
      if let option = result.option { misses.append("\(reply) -> \(option), not none") }
      return
    }
    meant += 1
    switch result {
    case .sure(let option, _) where option == wanted: right += 1
    case .sure(let option, _):
      wrong += 1
      misses.append("\(reply) -> \(option), not \(wanted)")
    case .unsure(let options, _):
      askedBack += 1
      misses.append("\(reply) -> asked back \(options), \(wanted) \(result.objection ?? "")")
    case .none(let reason):
      none += 1
      misses.append("\(reply) -> none (\(reason.rawValue)), \(wanted)")
    }
  }

  var description: String {
    "top-1 \(right)/\(meant), wrong \(wrong), asked back \(askedBack), none \(none), "
      + "played though none was meant \(played)/\(meantNothing)"
  }
}

@Suite("Own words in the bundled scenarios") struct OwnWordsTests {
  /// What was measured, by scenario and language: sentences given their option at least, sent to another at most.
  static let recorded: [(String, CoachLanguage, right: Int, wrong: Int)] = [
    ("payment-chase", .french, 0, 40), ("payment-chase", .english, 0, 40),
    ("set-limits", .french, 0, 40), ("set-limits", .english, 0, 40),
    ("end-collaboration", .french, 0, 40), ("end-collaboration", .english, 0, 40),
    ("admit-error", .french, 0, 40), ("admit-error", .english, 0, 40),
  ]

  @Test("No worse than recorded", arguments: recorded)
  func figures(scenario: String, language: CoachLanguage, right: Int, wrong: Int) throws {
    let figures = try OwnWordsFigures(scenario, language)
    #expect(
      figures.missing.isEmpty,
      """
      OwnWords/\(scenario)-\(language.rawValue).csv names lines that \(scenario) has no longer: \
      \(figures.missing.joined(separator: ", ")); give the sentences the new ids or take them out
      """)
    #expect(figures.right >= right, "\(figures)")
    #expect(figures.wrong <= wrong, "\(figures)")
    if ProcessInfo.processInfo.environment["SOUFFLEUR_SHOW_FIGURES"] != nil {
      print("\(scenario) \(language.rawValue): \(figures)")
      figures.misses.forEach { print("  ", $0) }
    }
  }
}
