import Scenarios
import Testing
import Vocabulary

@testable import Rehearsal

/// Plays whose replies are said with other values: `# takes: NAME = VALUE` before the `select:`.
@Suite struct TakingPlayTests {
  private static let play = """
    # lang: fr
    # persona: cooperative
    # ending: parted
    line: `Client: Je vous écoute.`
    # takes: day = 2026-12-08
    select: 1
    line: `Client: Le mardi 8 décembre, d'accord.`
    line: `Note: Payer le mardi 8 décembre`
    # takes: day = 2026-12-20
    # takes:   amount =   900
    select: 8
    line: `Client: Le dimanche 20 décembre, ou 900 €.`
    line: `Note: Payer le dimanche 20 décembre`
    select: 10
    line: `Client: Désolé.`
    line: `Client: Au revoir.`
    stop
    """

  @Test func theValuesAreSaid() throws {
    let scenario = try Cases.scenario("said")
    let text = Self.play.replacing("900 €", with: "900\u{A0}€")
    let run = try PlayRun(try Play(text, of: scenario), scenario: scenario)
    #expect(run.difference == nil && run.ending == "parted")
    #expect(run.recorded.contains("# takes: day = 2026-12-08\nselect: 1\n"))
    #expect(run.recorded.contains("# takes: amount = 900\n# takes: day = 2026-12-20\nselect: 8\n"))
    let again = try PlayRun(try Play(run.recorded, of: scenario), scenario: scenario)
    #expect(again.difference == nil && again.recorded == run.recorded)
  }

  @Test(arguments: [
    ("# takes: day = 2026-12-08", "", 7), ("2026-12-08", "2026-12-07", 7), ("900\nselect", "901\nselect", 12),
    ("# takes: day = 2026-12-20\n", "", 11),
  ])
  func otherValuesAreToldWithTheirLine(_ change: (written: String, instead: String, line: Int)) throws {
    let scenario = try Cases.scenario("said")
    let text = Self.play.replacing(change.written, with: change.instead)
    let run = try PlayRun(try Play(text, of: scenario), scenario: scenario)
    #expect(run.difference?.line == change.line)
  }

  @Test(arguments: [
    ("# takes:", 1), ("# takes: day", 1), ("# takes: day =", 1), ("# takes: = 3", 1), ("stop\n# takes: x", 2),
  ])
  func mistakesAreToldWithTheirLine(_ text: String, _ line: Int) throws {
    let scenario = try Cases.scenario("said")
    let mistake = #expect(throws: Play.Mistake.self) { try Play(text, of: scenario) }
    #expect(mistake?.line == line)
  }
}
