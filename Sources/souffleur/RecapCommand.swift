import ArgumentParser
import Coaching
import Foundation
import Recap
import Vocabulary

/// The forms a record can be written in.
enum RecapFormat: String, ExpressibleByArgument, CaseIterable {
  case txt, html, md, eml, ics, mailto, json

  /// Whether it holds the words of the mail.
  var isMail: Bool { self != .ics && self != .json }
}

/// `souffleur recap`
struct RecapCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "recap",
    abstract: "Write the recap of a call or a session: what was agreed, proposed, left open, refused.",
    discussion: """
      Nothing is sent. An .eml file opens in your mail program as a draft. The mail is written in the language of \
      --lang, else in that of the conversation; messages stay in yours. At a terminal the mail is shown before a file \
      is written. The recap of a rehearsal says that it is one, and has nobody to be sent to.
      """)

  @Argument(help: "A call such as C-003, or the number of a session; what was changed last by default.")
  var session: String?

  @Option(help: "The form: \(RecapFormat.allCases.map(\.rawValue).joined(separator: ", ")).")
  var format: RecapFormat = .txt

  @Option(
    name: .shortAndLong, help: ArgumentHelp("Where to write it; - is standard output.", valueName: "file"))
  var output: Destination?

  @Option(help: ArgumentHelp("Your own mail address; else that of souffleur me.", valueName: "address"))
  var from: String?

  @Option(
    help: ArgumentHelp("The client’s mail address, with a name or without.", valueName: "address"))
  var to: String?

  @Option(help: ArgumentHelp("Your name, as the signature; else that of souffleur me.", valueName: "name"))
  var sender: String = ""

  @OptionGroup var letter: LetterOptions

  @OptionGroup var forms: RecapForms

  @OptionGroup var shared: SharedOptions

  /// The language of messages: `--lang` is the reader's.
  private var language: Language { .ofEnvironment }

  func run() throws {
    let subject = try RecapSubject.find(session, language)
    if case .session = subject, to != nil {
      throw Failure(.usage, RecapWords.of(language).rehearsalHasNoReader)
    }
    if letter.edit, !format.isMail { throw Failure(.usage, RecapWords.of(language).editsMail) }
    let maker = RecordMaker(
      subject: subject, options: letter, sender: sender, wanted: shared.lang, language: language)
    var record = try maker.record()
    if letter.check { return try report(maker.check(record), record) }
    let mailboxes = (from: try sendersMailbox(record), to: try mailbox(to))
    func delivery(_ record: Record) -> RecapDelivery {
      RecapDelivery(
        record: record, name: subject.name, mailboxes: mailboxes, forms: forms, output: output,
        language: language)
    }
    try look(at: &record, MailDesk(name: subject.name, language: language)) {
      format == .eml || forms.open ? try delivery($0).attachmentNames() : []
    }
    try delivery(record).deliver(format)
    if format != .ics, !forms.open { tellNext(record, subject) }
  }

  /// Has the mail looked at and changed where that is wanted, before any file is written.
  private func look(at record: inout Record, _ desk: MailDesk, attached: (Record) throws -> [String]) throws {
    if letter.edit {
      guard MailDesk.hasReader else { throw Failure(.usage, RecapWords.of(language).needsTerminal) }
      try desk.edit(&record)
    }
    let target = output ?? .standardOutput
    guard format.isMail, forms.open || !target.isStandardOutput else { return }
    guard !letter.yes, !letter.noInput, MailDesk.hasReader else { return }
    try desk.show(
      &record, for: target.isStandardOutput ? "\(desk.name).eml" : target.name, attached: attached)
  }

  private func report(_ check: RecordCheck, _ record: Record) throws {
    let words = RecapWords.of(language)
    if format == .json {
      try emitJSON(check.json.text + "\n")
    } else {
      for sentence in check.sentences(in: language) { try emitWrapped(TextSafety.line(sentence) + "\n") }
      if check.isClean { tell(words.clean) }
    }
    if !check.isClean || !record.templateErrors.isEmpty { throw Failure(.found) }
  }

  private func tellNext(_ record: Record, _ subject: RecapSubject) {
    let words = RecapWords.of(language)
    tell(record.isRehearsal ? words.nextForRehearsal : words.nextForCall(subject.name))
  }

  /// The sender's mailbox: the address given, else the one that is kept.
  private func sendersMailbox(_ record: Record) throws -> Mailbox? {
    let store = ProfileStore(archive: try openArchive(language), language: language)
    let address = try from ?? store.profile().mail
    guard !address.isEmpty, var mailbox = try mailbox(address) else { return nil }
    if mailbox.name.isEmpty { mailbox.name = record.sender }
    return mailbox
  }

  private func mailbox(_ written: String?) throws -> Mailbox? {
    guard let written else { return nil }
    guard let mailbox = Mailbox(written: written) else {
      throw Failure(
        .usage,
        language.pick("« \(written) » n’est pas une adresse", "“\(written)” is no mail address"))
    }
    return mailbox
  }
}
