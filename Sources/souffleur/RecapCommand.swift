import Archive
import ArgumentParser
import Foundation
import Recap
import Rehearsal
import Scenarios
import Vocabulary

/// The forms a record can be written in.
enum RecapFormat: String, ExpressibleByArgument, CaseIterable {
  case txt, html, md, eml, ics, mailto, json
}

/// `souffleur recap`
struct RecapCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "recap",
    abstract: "Write the recap of a session: what was agreed, proposed, left open, refused.",
    discussion: "Nothing is sent. An .eml file opens in your mail program as a draft.")

  @Argument(help: "The number of a session; the last one by default.")
  var session: Int64?

  @Option(help: "The form: \(RecapFormat.allCases.map(\.rawValue).joined(separator: ", ")).")
  var format: RecapFormat = .txt

  @Option(
    name: .shortAndLong, help: ArgumentHelp("Where to write it; - is standard output.", valueName: "file"))
  var output: Destination?

  @Option(help: ArgumentHelp("Your own mail address.", valueName: "address"))
  var from: String?

  @Option(help: ArgumentHelp("The client's mail address.", valueName: "address"))
  var to: String?

  @Option(help: ArgumentHelp("Your name, as the signature.", valueName: "name"))
  var sender: String = ""

  @OptionGroup var forms: RecapForms

  @OptionGroup var shared: SharedOptions

  func run() throws {
    let mailboxes = (from: try mailbox(from, sender), to: try mailbox(to, ""))
    let (record, writer) = try makeRecord()
    let delivery = RecapDelivery(
      record: record, name: String(writer.session.id), isRehearsal: true, mailboxes: mailboxes, forms: forms,
      output: output,
      language: shared.language)
    try delivery.deliver(format)
  }

  private func makeRecord() throws -> (Record, RecapWriter) {
    let asked = shared.language
    let session = try StoredSession.find(self.session, asked)
    let stored = session.record
    let scenario = try loadScenario(stored.reference, asked)
    let language = shared.lang ?? session.lastLanguage
    if stored.close == nil {
      tell(
        language.pick(
          "La conversation n’est pas finie : souffleur rehearse --resume \(stored.id)",
          "The conversation is not over: souffleur rehearse --resume \(stored.id)"))
    }
    let ledger = try ledger(of: session, scenario, in: language)
    let writer = RecapWriter(
      scenario: scenario, session: stored, transcript: session.transcript, sender: sender)
    return (try writer.record(ledger, language: language), writer)
  }

  /// The ledger as it was stored; in another language it is played again, which needs the same scenario.
  private func ledger(
    of session: StoredSession, _ scenario: Scenario, in language: Language
  ) throws -> Ledger {
    let stored = session.record
    guard language != session.lastLanguage else { return stored.ledger }
    guard scenario.fingerprint == stored.fingerprint, scenario.languages.contains(language) else {
      throw Failure(
        .badData,
        language == .french
          ? "le scénario a changé ou n’existe pas en français : le récapitulatif ne peut être écrit que dans la langue de la séance"
          : "the scenario has changed or does not exist in English: the recap can only be written in the session’s own language"
      )
    }
    guard session.isWhole,
      var rehearsal = try? Rehearsal.replay(
        scenario: scenario, setup: stored.setup, actions: session.actions)
    else {
      throw Failure(
        .badData,
        language.pick(
          "la séance ne se rejoue plus jusqu’au bout : le récapitulatif ne peut être écrit que dans sa langue",
          "the session cannot be played again to its end: the recap can only be written in its own language"))
    }
    rehearsal.switchLanguage(language)
    return rehearsal.ledger
  }

  private func mailbox(_ address: String?, _ name: String) throws -> Mailbox? {
    guard let address else { return nil }
    guard let mailbox = Mailbox(name: name, address: address) else {
      throw Failure(
        .usage,
        shared.language == .french
          ? "« \(address) » n’est pas une adresse" : "“\(address)” is no mail address")
    }
    return mailbox
  }
}
