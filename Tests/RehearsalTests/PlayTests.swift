import Scenarios
import TestSupport
import Testing
import Vocabulary
import YarnRuntime

@testable import Rehearsal

/// Plays: what is written must come, and what comes otherwise is told with its line.
@Suite struct PlayTests {
  private static let script = """
    title: Start
    ---
    Client: Allô ? #line:a
    -> Bonjour. #line:b
        Client: Bonjour à vous. #line:c
        Note: Un rappel lundi #line:d #proposed #owner:me
        <<jump End>>
    -> Vous payez quand ? #line:e
        Client: Plus tard. #line:f
    ===
    title: End
    ending: polite
    ---
    Client: Merci. #line:g
    ===

    """

  private static let good = """
    # lang: fr
    # ending: polite
    line: `Client: Allô ?`
    option: `Bonjour.`
    option: `Vous payez quand ?`
    select: 1
    line: *
    line: `Note: Un rappel lundi`
    line: `Client: Merci.`
    stop
    """

  private func scenario() throws -> Scenario {
    let files = ScenarioFiles(name: "x", contents: ["x.yarn": [UInt8](PlayTests.script.utf8)])
    return try #require(Loader.load(files, language: .french).scenario)
  }

  @Test func whatIsWrittenComes() throws {
    let scenario = try scenario()
    let run = try PlayRun(try Play(PlayTests.good, of: scenario), scenario: scenario)
    #expect(run.difference == nil)
    #expect(run.ending == "polite")
    let again = try PlayRun(try Play(run.recorded, of: scenario), scenario: scenario)
    #expect(again.difference == nil)
    #expect(again.recorded == run.recorded)
  }

  @Test(arguments: [
    ("Client: Allô ?", "Client: Oui ?", 3), ("`Bonjour.`", "`Bonsoir.`", 4),
    ("option: `Vous payez quand ?`\n", "", 4),
    ("select: 1", "select: 3", 6), ("lundi", "mardi", 8), ("stop", "line: `Client: Au revoir.`", 10),
    ("polite", "rude", 10),
  ])
  func anythingElseIsToldWithItsLine(_ change: (written: String, instead: String, line: Int)) throws {
    let scenario = try scenario()
    let play = PlayTests.good.replacing(change.written, with: change.instead)
    let run = try PlayRun(try Play(play, of: scenario), scenario: scenario)
    #expect(run.difference?.line == change.line)
  }

  @Test(arguments: [
    ("", 1), ("# lang: xx\nstop", 1), ("# seed: -1\nstop", 1), ("# today: 2026-02-30\nstop", 1),
    ("stop\nfoo", 2),
    ("line: `a`\n---\nstop", 3), ("saliency: first\nstop", 1),
  ])
  func mistakesAreToldWithTheirLine(_ play: (text: String, line: Int)) throws {
    let scenario = try scenario()
    let mistake = #expect(throws: Play.Mistake.self) { try Play(play.text, of: scenario) }
    #expect(mistake?.line == play.line)
  }

  @Test(arguments: BundledLibrary.ids)
  func everyPlayOfEveryBundledScenarioComesAsWritten(_ id: String) throws {
    let loaded = try Loader.load(id)
    let scenario = try #require(loaded.scenario)
    for file in loaded.sources where file.name.hasSuffix(".testplan") {
      let play = try Play(String(decoding: file.utf8, as: UTF8.self), of: scenario)
      let run = try PlayRun(play, scenario: scenario)
      #expect(run.difference == nil, "\(file.name)")
    }
  }
}

/// The example's own facts speak the language of now; the user's stay as they were written.
@Suite struct LanguageOfFactsTests {
  @Test func exampleFactsFollowTheLanguage() throws {
    let scenario = try Example.bundled("set-limits")
    let today = try #require(CalendarDate(iso: "2026-11-23"))
    let localized = scenario.facts.filter { fact in
      fact.kind == .text
        && fact.example.value(in: .french, today: today) != fact.example.value(in: .english, today: today)
    }
    let own = try #require(localized.first)
    let followed = try #require(localized.dropFirst().first)
    var facts = Example.facts(of: scenario, .english, today: today)
    facts[own.name] = .text("Zorglub")
    var rehearsal = try Rehearsal(
      scenario: scenario, setup: Setup(persona: nil, language: .english, facts: facts, seed: 1, today: today))
    _ = try rehearsal.begin()
    rehearsal.switchLanguage(.french)
    guard case .text(let text) = followed.example.value(in: .french, today: today) else { return }
    #expect(rehearsal.variable(followed.name) == .string(text))
    #expect(rehearsal.variable(own.name) == .string("Zorglub"))
  }
}
