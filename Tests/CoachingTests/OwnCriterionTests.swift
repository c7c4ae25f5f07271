import Coaching
import Foundation
import Rehearsal
import Scenarios
import Testing
import Vocabulary

/// A team's own scenario: its criterion has a label, its acts do what they say.
@Suite struct OwnCriterionTests {
  private static func played(_ language: Language, _ replies: [Reply]) throws -> ReviewSource {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "ScenariosTests/Names/team")
    let scenario = try #require(try Loader.load(folder.path).scenario)
    let today = Played.today
    let facts = Dictionary(
      uniqueKeysWithValues: scenario.facts.map { ($0.name, $0.example.value(in: language, today: today)) })
    let setup = Setup(persona: "hostile", language: language, facts: facts, seed: 1, today: today)
    var rehearsal = try Rehearsal(scenario: scenario, setup: setup)
    _ = try rehearsal.begin()
    for reply in replies { _ = try rehearsal.reply(reply) }
    return ReviewSource(
      transcript: rehearsal.transcript, ledger: rehearsal.ledger, scenario: scenario, persona: "hostile",
      language: language)
  }

  @Test(arguments: [
    (Language.french, "entente sur le chantier"), (Language.english, "getting on with the site"),
  ])
  func theReviewAndProgressCallItByItsLabel(_ language: Language, _ label: String) throws {
    let source = try Self.played(
      language, [Reply(option: "line:sv-blame", typed: "Vous ne faites jamais rien.")])
    let review = Review(source)
    let criterion = try #require(review.conduct.criteria.first { $0.name == "rapport" })
    #expect(criterion.mark == 0)
    let text = review.text(all: true)
    #expect(text.contains(label) && !text.contains("  rapport"), "\(text)")
    #expect(review.json.text.contains("\"label\":\"\(label)\""), "\(review.json.text)")
    #expect(review.next.criterionLabel == label)
    #expect(review.next.reason == .easier)
    let session = PracticeSession(id: 1, day: Played.today, scenario: "team", review: review, source: source)
    let report = ProgressReport([session])
    #expect(report.skills.first { $0.name == "rapport" }?.label(language) == label)
  }

  @Test func itsMovesMeetIt() throws {
    let source = try Self.played(
      .french,
      [Reply(option: "line:sv-ask", typed: "Merci beaucoup de me recevoir. Quel jour vient le maçon ?")])
    let points = Review(source).conduct.criteria.first { $0.name == "rapport" }?.points ?? []
    #expect(points.contains { $0.isMet })
  }

  @Test func itsActsDoWhatTheyDeclare() throws {
    let asked = try Self.played(.french, [Reply(option: "line:sv-ask")])
    let questions = Review(asked).questions
    #expect((questions.waiting + questions.answered).contains { $0.asker == .user && $0.kind == .date })
    #expect(asked.scenario?.acts.does("walk-off", .leave) == true)
    // The item it names says that something is written down.
    #expect(!Review(asked).contradictions.contains { $0.ruleID == "stance.written-trace" })
    var bare = asked
    bare.scenario?.recordItems = []
    #expect(Review(bare).contradictions.contains { $0.ruleID == "stance.written-trace" })
  }

  @Test func theFilesOfTheCoachCanBeRead() {
    #expect(CoachingFiles.problems == [])
    #expect(CoachingFiles.names.count == 9)
    #expect(CoachingFiles.names.allSatisfy { !CoachingFiles.text(of: $0).isEmpty })
  }

  /// Every drill goes with one of the scenarios of the program, and every criterion of a skill is described.
  @Test(arguments: DrillSkill.allCases) func everySkillHasItsScenario(_ skill: DrillSkill) throws {
    let rehearsal = try #require(skill.rehearsal)
    let scenario = try #require(try Loader.load(rehearsal.scenario).scenario)
    #expect(scenario.personas.contains { $0.id == rehearsal.persona })
    #expect(skill.criteria.allSatisfy { CriterionBook.standard[$0] != nil })
  }
}
