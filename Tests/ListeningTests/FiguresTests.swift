import Foundation
import Listening
import TestSupport
import Testing
import Vocabulary

@Suite("Figures on the sets") struct FiguresTests {
  @Test("Matching on sentences the matcher never saw", arguments: Language.allCases)
  func unseenMatching(language: Language) throws {
    let file = TestFiles.beside("Unseen/match-unseen-\(language.rawValue).jsonl")
    let points: [Point] = try TestFiles.rows(file)
    let figures = MatchFigures(points, Listener(language: language))
    #expect(figures.balanced >= 0.80)
    #expect(figures.wrong <= 0.13)
  }

  @Test(
    "Matching on the development sets", .enabled(if: SharedData.isPresent), arguments: Language.allCases)
  func matching(language: Language) throws {
    let shared = try #require(SharedData.folder)
    let points: [Point] = try TestFiles.rows(
      shared.appendingPathComponent("language/match-dev-\(language.rawValue).jsonl"))
    let figures = MatchFigures(points, Listener(language: language))
    #expect(figures.balanced >= 0.85)
    #expect(figures.top1 >= 0.78)
    #expect(figures.falseAccepts <= 0.121)
    #expect(figures.wrong <= 0.08)
  }

  @Test("Moves on sentences the rules never saw", arguments: Language.allCases)
  func unseenMoves(language: Language) throws {
    let file = TestFiles.beside("Unseen/moves-unseen-\(language.rawValue).jsonl")
    let figures = MoveFigures(try TestFiles.rows(file), Listener(language: language))
    #expect(figures.macroF1 >= 0.60)
    #expect(figures.falseAlarms <= 0.15)
  }

  @Test("Moves on the development sets", .enabled(if: SharedData.isPresent), arguments: Language.allCases)
  func moves(language: Language) throws {
    let shared = try #require(SharedData.folder)
    let sentences: [Sentence] = try TestFiles.rows(
      shared.appendingPathComponent("language/moves-dev-\(language.rawValue).jsonl"))
    let figures = MoveFigures(sentences, Listener(language: language))
    #expect(figures.macroF1 >= 0.95)
    #expect(figures.lowest >= 0.85)
    #expect(figures.falseAlarms <= 0.06)
    #expect(figures.caught >= 0.95)
  }
}
