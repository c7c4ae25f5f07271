import Foundation
import Listening
import TestSupport
import Testing
import Vocabulary

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

  init(_ scenario: String, _ language: Language) throws {
    let texts = try ScenarioTexts(scenario, language)
    let listener = Listener(language: language)
    let file = TestFiles.beside("OwnWords/\(scenario)-\(language.rawValue).csv")
    for row in try CSVRows.read(file) where row.count == 3 {
      let ids = row[0].split(separator: " ").map(String.init)
      let options = ids.compactMap(texts.option)
      missing += ids.filter { texts.option($0) == nil }
      count(listener.match(row[1], options: options), row[1], wanted: row[2].isEmpty ? nil : row[2])
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
  /// By scenario and language: sentences given their option at least, sent to another at most, played at most though
  /// they mean none. One floor was lowered when fewer replies were played unasked: payment-chase in French had 29 right and
  /// 6 played, it has 27 and 2. Two, one and one beside the figures of FIGURES.md, for lines that are still being rewritten.
  static let recorded: [Floor] = [
    Floor("payment-chase", .french, right: 27, wrong: 2, played: 3),
    Floor("payment-chase", .english, right: 27, wrong: 1, played: 1),
    Floor("set-limits", .french, right: 31, wrong: 1, played: 5),
    Floor("set-limits", .english, right: 31, wrong: 1, played: 6),
    Floor("end-collaboration", .french, right: 29, wrong: 1, played: 4),
    Floor("end-collaboration", .english, right: 32, wrong: 1, played: 3),
    Floor("admit-error", .french, right: 28, wrong: 1, played: 2),
    Floor("admit-error", .english, right: 29, wrong: 1, played: 2),
  ]

  struct Floor: Sendable, CustomStringConvertible {
    var scenario: String
    var language: Language
    var right: Int
    var wrong: Int
    var played: Int
    var description: String { "\(scenario) \(language.rawValue)" }

    init(_ scenario: String, _ language: Language, right: Int, wrong: Int, played: Int) {
      (self.scenario, self.language) = (scenario, language)
      (self.right, self.wrong, self.played) = (right, wrong, played)
    }
  }

  @Test("No worse than recorded", arguments: recorded)
  func figures(floor: Floor) throws {
    let figures = try OwnWordsFigures(floor.scenario, floor.language)
    #expect(
      figures.missing.isEmpty,
      """
      OwnWords/\(floor.scenario)-\(floor.language.rawValue).csv names lines that \(floor.scenario) has no longer: \
      \(figures.missing.joined(separator: ", ")); give the sentences the new ids or take them out
      """)
    #expect(figures.right >= floor.right, "\(figures)")
    #expect(figures.wrong <= floor.wrong, "\(figures)")
    #expect(figures.played <= floor.played, "\(figures)")
    if ProcessInfo.processInfo.environment["SOUFFLEUR_SHOW_FIGURES"] != nil {
      print("\(floor): \(figures)")
      figures.misses.forEach { print("  ", $0) }
    }
  }
}
