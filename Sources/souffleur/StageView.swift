import Archive
import Conversation
import Foundation
import Recap
import Rehearsal
import Scenarios
import Vocabulary

/// What is said around a rehearsal, before it and after it: one way for each audience.
protocol StageView {
  /// Who the conversation itself is shown to.
  var audience: Audience { get }

  /// Says what is about to be played.
  func announce(_ stage: Stage) throws

  /// Says what comes next, once it is over or was stopped.
  func conclude(_ result: LoopResult, _ rehearsal: Rehearsal, _ session: SessionRecord) throws
}

/// A rehearsal announced to a program; its events tell the rest.
struct StageEvents: StageView {
  let audience = Audience.program

  func announce(_ stage: Stage) throws {
    let rehearsal = stage.rehearsal
    try emitJSON(
      EventJSON.start(
        scenario: rehearsal.scenario.id, session: String(stage.session.id), seed: rehearsal.setup.seed) + "\n"
    )
  }

  func conclude(_ result: LoopResult, _ rehearsal: Rehearsal, _ session: SessionRecord) throws {}
}

/// A rehearsal announced to a person, who is given the draft of the recap in the end.
struct StagePage: StageView {
  let audience = Audience.person
  /// Who signs the recap.
  let sender: String

  func announce(_ stage: Stage) throws {
    let (session, rehearsal, setup) = (stage.session, stage.rehearsal, stage.rehearsal.setup)
    let language = rehearsal.language
    let title = rehearsal.scenario.title[language]
    let persona = rehearsal.scenario.personas.first { $0.id == setup.persona }
    let who = persona.map { " · \($0.name[language]) (\($0.id))" } ?? ""
    let words =
      language == .french
      ? (stage.isResumed ? "reprise de la séance \(session.id)" : "séance \(session.id)", "graine")
      : (stage.isResumed ? "session \(session.id) resumed" : "session \(session.id)", "seed")
    tell("\(title)\(who) · \(words.0) · \(words.1) \(setup.seed)")
    tell("")
  }

  func conclude(_ result: LoopResult, _ rehearsal: Rehearsal, _ session: SessionRecord) throws {
    let isFrench = rehearsal.language == .french
    guard result == .closed else {
      tell("")
      return tell(
        isFrench
          ? "Tout est gardé (séance \(session.id)). Pour reprendre : souffleur rehearse --resume \(session.id)"
          : "Everything is kept (session \(session.id)). To go on: souffleur rehearse --resume \(session.id)")
    }
    let writer = RecapWriter(
      scenario: rehearsal.scenario, session: session, transcript: rehearsal.transcript, sender: sender)
    let record = try writer.record(rehearsal.ledger, language: rehearsal.language)
    let heading =
      isFrench
      ? "Le courriel de récapitulation, prêt à relire :" : "The recap e-mail, ready for you to check:"
    try emitWrapped("\n\(heading)\n\n")
    try emitWrapped(record.plainText)
    let file = try writer.saveMail(record)
    tell("")
    tell(isFrench ? "Brouillon : \(file.path)" : "Draft: \(file.path)")
    tell(
      RecapFormWords(rehearsal.language).next(session.id, record.calendarEntries().isEmpty))
  }
}
