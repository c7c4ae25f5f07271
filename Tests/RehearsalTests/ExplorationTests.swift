import Foundation
import Scenarios
import TestSupport
import Testing
import Vocabulary

@testable import Rehearsal

/// Random play: the same seed gives the same figures, and the figures kept of the bundled scenarios hold.
@Suite struct ExplorationTests {
  private static let figures = TestFiles.beside("Figures")

  private static let kept: [String] = BundledLibrary.ids.filter { id in
    FileManager.default.fileExists(atPath: figures.appendingPathComponent("\(id).json").path)
  }

  /// The part of a kept file that is judged.
  private struct Figures: Decodable {
    var fingerprint: String
    var runs: Int
    var nodes: Int
    var options: Int
    var lines: Int
    var words: [String: Int]
    var endings: [String: [String: Double]]
    var neverReached: [String]
    var heardTwice: [String: Int]
    var repliesThatTakeUpTheMove: Double
    var praisedOption: [String: Double]
  }

  private func explored(
    _ scenario: Scenario, runs: Int, seed: UInt64 = 1, atOnce: Int = 1_000
  ) throws -> Exploration {
    let today = try #require(CalendarDate(iso: "2026-11-23"))
    let facts = Example.facts(of: scenario, .french, today: today)
    let setup = Setup(persona: nil, language: .french, facts: facts, seed: seed, today: today)
    var exploration = try Exploration(scenario: scenario, setup: setup, moves: ["blame", "hedge", "empathy"])
    while exploration.runs < runs { try exploration.play(next: min(atOnce, runs - exploration.runs)) }
    return exploration
  }

  @Test func theSameSeedGivesTheSameFigures() throws {
    let scenario = try Example.bundled("payment-chase")
    let first = ExplorationReport(try explored(scenario, runs: 60)).json.text
    #expect(ExplorationReport(try explored(scenario, runs: 60)).json.text == first)
    // One after another, and several at a time.
    #expect(ExplorationReport(try explored(scenario, runs: 60, atOnce: 1)).json.text == first)
    #expect(ExplorationReport(try explored(scenario, runs: 60, atOnce: 7)).json.text == first)
    #expect(ExplorationReport(try explored(scenario, runs: 60, seed: 500)).json.text != first)
  }

  @Test func whatNeverComesUpAndWhatComesTwiceIsTold() throws {
    let script = """
      title: Start
      ---
      <<declare $never = false>>
      <<declare $count = 0>>
      Client: Je vous écoute. #line:refrain #refrain
      Client: Encore ? #line:twice
      <<set $count += 1>>
      -> Oui. <<if $count < 2>>
          <<jump Start>>
      -> Non. <<if $count == 2>>
          <<jump Done>>
      -> Allez-y. <<if $never>>
          Client: Jamais dit. #line:never
      ===
      title: Done
      ending: done
      ---
      Client: Voilà. #line:done
      ===
      title: Nowhere
      ending: nowhere
      ---
      Client: Ici personne ne vient. #line:nowhere
      ===

      """
    let files = ScenarioFiles(name: "x", contents: ["x.yarn": [UInt8](script.utf8)])
    let scenario = try #require(Loader.load(files, language: .french).scenario)
    let exploration = try explored(scenario, runs: 8)
    let never = exploration.unreached.map { scenario.lines.id(at: $0) }
    #expect(never == ["line:never", "line:nowhere"])
    #expect(exploration.allEndings == ["done", "nowhere"])
    #expect(exploration.share(of: "done") == 1)
    #expect(exploration.share(of: "nowhere") == 0)
    #expect(exploration.repeated.keys.map { scenario.lines.id(at: $0) } == ["line:twice"])
    #expect(exploration.repeated.values.first == 8)
  }

  @Test func everyBundledScenarioHasItsFigures() { #expect(ExplorationTests.kept == BundledLibrary.ids) }

  @Test(arguments: kept)
  func theKeptFiguresAreThoseOfTheScenarioAndHold(_ id: String) throws {
    let data = try Data(contentsOf: ExplorationTests.figures.appendingPathComponent("\(id).json"))
    let figures = try JSONDecoder().decode(Figures.self, from: data)
    let scenario = try Example.bundled(id)
    #expect(
      figures.fingerprint == scenario.fingerprint, "the scenario has changed: run Scripts/explore-scenarios")
    #expect(figures.runs == 10_000)
    let content = ContentFigures(scenario)
    #expect(figures.nodes == content.nodes)
    #expect(figures.options == content.options)
    #expect(figures.lines == content.lines)
    #expect(
      figures.words == Dictionary(uniqueKeysWithValues: content.words.map { ($0.key.rawValue, $0.value) }))
    #expect(figures.endings.count >= 5)
    for (ending, shares) in figures.endings {
      let share = try #require(shares["share"])
      #expect((0.02...0.6).contains(share), "\(ending): \(share)")
      #expect(shares.count { $0.key != "share" && $0.value > 0 } >= 2, "\(ending) has one temperament only")
    }
    #expect(figures.neverReached.isEmpty)
    #expect(figures.heardTwice.isEmpty)
    #expect(figures.repliesThatTakeUpTheMove >= 0.9)
    let chance = try #require(figures.praisedOption["byChance"])
    for place in ["longest", "first"] {
      let share = try #require(figures.praisedOption[place])
      #expect(share <= chance + 0.15, "the \(place) option is the good one too often")
    }
  }
}
