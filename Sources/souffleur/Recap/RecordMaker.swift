import Archive
import Clients
import Coaching
import Foundation
import Listening
import Recap
import Rehearsal
import Scenarios
import Terminal
import Vocabulary

/// Makes the record of a rehearsal or a call in the language of its reader; what is said meanwhile is in the tool's.
struct RecordMaker {
  let subject: RecapSubject
  let options: LetterOptions
  /// The user's name for this record; empty for the one that is kept.
  let sender: String
  /// The language asked for; none takes that of the conversation.
  let wanted: Language?
  /// The language of messages.
  let language: Language

  private var words: RecapWords { .of(language) }

  /// The record; whatever cannot be used of the templates is told.
  func record() throws -> Record {
    let store = ProfileStore(archive: try openArchive(language), language: language)
    var profile = try store.profile()
    if case .call = subject { try askWhoSigns(&profile, store) }
    if !sender.isEmpty {
      profile.name = TextSafety.line(sender)
      profile.signature = []
    }
    let (source, target) = try source(profile)
    return try RecordWording(templates: options.templates, language: language)
      .record(source, style: options.style(profile), in: target)
  }

  /// Asks at the first need who signs, where somebody is there to answer; what is known is not asked again.
  private func askWhoSigns(_ profile: inout Profile, _ store: ProfileStore) throws {
    let isKnown = !profile.signatureLines.isEmpty || !sender.isEmpty
    guard !isKnown, !options.noInput, !options.yes, !options.check, MailDesk.hasReader else { return }
    var editor: any LineEditor = ReadlineEditor(historyPath: nil)
    tell(ProfileWords.of(language).forTheRecap)
    try ProfileQuestions(store: store).ask([.name, .mail], &profile, with: &editor)
  }

  // MARK: What it is made of

  private func source(_ profile: Profile) throws -> (RecordSource, Language) {
    switch subject {
    case .session(let session): try source(of: session, profile)
    case .call(let number, let call): try source(of: call, number, profile)
    }
  }

  private func source(of call: Call, _ number: Int, _ profile: Profile) throws -> (RecordSource, Language) {
    let target = wanted ?? call.language
    if !call.isFinished { tell(words.callNotOver(Call.name(number))) }
    if target != call.language, !call.items.isEmpty { tell(words.typedIn(call.language)) }
    // Without its scenario a call has the words that every call has.
    let scenario = (call.reference ?? call.scenario).flatMap {
      try? Loader.load($0, language: language).scenario
    }
    return (RecordSource(call: call, scenario: scenario, written: .today, sender: profile), target)
  }

  private func source(of session: StoredSession, _ profile: Profile) throws -> (RecordSource, Language) {
    let stored = session.record
    let scenario = try loadScenario(stored.reference, language)
    let target = wanted ?? session.lastLanguage
    if stored.close == nil { tell(words.notOver(String(stored.id))) }
    let ledger = try StoredLedger(session: session, scenario: scenario, language: language).ledger(in: target)
    let writer = RecapWriter(
      scenario: scenario, session: stored, transcript: session.transcript, sender: sender)
    return (writer.source(ledger, language: target, profile: profile), target)
  }

  // MARK: The check

  /// What is to be looked at before the record is sent.
  func check(_ record: Record) -> RecordCheck {
    var conversation: RecordTruth.Conversation?
    var noted = record.language
    if case .call(_, let call) = subject { noted = call.language }
    if case .session(let session) = subject {
      let setup = session.record.setup
      let scenario = try? loadScenario(session.record.reference, language)
      let sums = (scenario?.facts ?? []).compactMap { fact -> Money? in
        if case .money(let money)? = setup.facts[fact.name] { money } else { nil }
      }
      conversation = RecordTruth.Conversation(
        transcript: session.transcript, today: setup.today, whole: sums.first)
    }
    return RecordCheck(
      record.items, in: noted, mail: record.body, in: record.language, conversation: conversation,
      listeners: Listeners()
    )
  }
}
