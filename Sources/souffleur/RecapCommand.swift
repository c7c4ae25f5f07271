import ArgumentParser
import Coaching
import Foundation
import Recap
import Vocabulary

/// The forms a record can be written in.
enum RecapFormat: String, ExpressibleByArgument, CaseIterable {
  case txt, html, eml, ics, mailto, json

  /// Whether it holds the words of the mail.
  var isMail: Bool { self == .txt || self == .html || self == .eml || self == .mailto }
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
  var output = Destination.standardOutput

  @Option(help: ArgumentHelp("Your own mail address; else that of souffleur me.", valueName: "address"))
  var from: String?

  @Option(
    help: ArgumentHelp("The client’s mail address, with a name or without.", valueName: "address"))
  var to: String?

  @Option(help: ArgumentHelp("Your name, as the signature; else that of souffleur me.", valueName: "name"))
  var sender: String = ""

  @OptionGroup var letter: LetterOptions

  @OptionGroup var shared: SharedOptions

  /// The language of messages: `--lang` is the reader's.
  private var language: Language { .ofEnvironment }

  func run() throws {
    let subject = try RecapSubject.find(session, language)
    if case .session = subject, to != nil {
      throw Failure(.usage, RecapWords.of(language).rehearsalHasNoReader)
    }
    let maker = RecordMaker(
      subject: subject, options: letter, sender: sender, wanted: shared.lang, language: language)
    var record = try maker.record()
    if letter.check { return try report(maker.check(record), record) }
    try look(at: &record, MailDesk(name: subject.name, language: language))
    let text = try text(of: record)
    switch format {
    case .txt where output.isStandardOutput: try emitWrapped(text)
    case .json: try output.writeJSON(text, language)
    default: try output.write(text, language)
    }
    tellNext(record, subject)
  }

  /// Has the mail looked at and changed where that is wanted, before any file is written.
  private func look(at record: inout Record, _ desk: MailDesk) throws {
    if letter.edit {
      guard MailDesk.hasReader else { throw Failure(.usage, RecapWords.of(language).needsTerminal) }
      try desk.edit(&record)
    }
    guard format.isMail, !output.isStandardOutput, !letter.yes, !letter.noInput, MailDesk.hasReader else {
      return
    }
    try desk.show(&record, for: output.name)
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

  private func text(of record: Record) throws -> String {
    switch format {
    case .txt: return record.plainText
    case .html: return record.html
    case .json: return try record.json()
    case .eml: return RecapWriter.mail(record, from: try sendersMailbox(record), to: try mailbox(to)).text
    case .ics: return CalendarFile(record, date: Date()).text
    case .mailto:
      guard let link = MailtoLink(record, to: try mailbox(to)) else {
        throw Failure(
          .badData,
          language.pick(
            "ce récapitulatif est trop long pour un lien ; prenez --format eml",
            "this recap is too long for a link; take --format eml"))
      }
      return link.text + "\n"
    }
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
