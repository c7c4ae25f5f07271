import Archive
import ArgumentParser
import Clients
import Foundation
import Rehearsal
import Scenarios
import Vocabulary

/// `souffleur client …`
struct ClientCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "client",
    abstract:
      "What is kept of a client: dated signals, staying or leaving, the account on the day you leave.",
    subcommands: [
      ClientListCommand.self, ClientFlagsCommand.self, ClientDecideCommand.self, ClientMilestoneCommand.self,
      ClientTermsCommand.self, ClientExitCommand.self,
    ])
}

/// One client's file in the archive, and what its commands share.
struct ClientDesk {
  let archive: Archive
  let name: String
  let language: Language
  let today: CalendarDate

  var isFrench: Bool { language == .french }
  var format: LocaleFormat { LocaleFormat(language) }

  init(_ name: String, _ shared: SharedOptions) throws {
    guard !ClientFile.key(name).isEmpty, name.utf8.count <= 200 else {
      throw Failure(
        .usage, shared.language == .french ? "donnez le nom d’un client" : "give the name of a client")
    }
    self.name = TextSafety.line(name)
    language = shared.language
    today = .today
    do throws(ArchiveError) {
      archive = try Archive(folder: Paths().data)
    } catch {
      throw Failure(error, shared.language)
    }
  }

  func say(_ french: String, _ english: String) -> String { isFrench ? french : english }

  /// The file, or an empty one for a name that is new.
  func file() throws -> ClientFile {
    let files = try kept(language) { () throws(ArchiveError) in
      try archive.documents(.client, as: ClientFile.self)
    }
    let byKey = Dictionary(files.map { ($0.key, $0.value) }, uniquingKeysWith: { first, _ in first })
    let key = ClientFile.keptKey(name, among: byKey)
    // One that cannot be read is told of, and not taken for none.
    return try byKey[key]
      ?? kept(language) { () throws(ArchiveError) in try archive.document(.client, key, as: ClientFile.self) }
      ?? ClientFile(name: name)
  }

  /// Changes the file; on the disk when this returns. What `change` throws leaves it as it was.
  func change(_ change: (inout ClientFile) throws(Failure) -> Void) throws -> ClientFile {
    let result = try kept(language) { () throws(ArchiveError) in
      try archive.updateAll(.client, as: ClientFile.self) {
        files, unreadable -> Result<ClientFile, Failure> in
        let key = ClientFile.keptKey(name, among: files)
        guard !unreadable.contains(key) else {
          return .failure(Failure(.unreadable(.document(kind: DocumentKind.client.name, key: key)), language))
        }
        var file = files[key] ?? ClientFile(name: name)
        do throws(Failure) {
          try change(&file)
        } catch {
          return .failure(error)
        }
        files[key] = file
        return .success(file)
      }
    }
    return try result.get()
  }

  /// A day as people write it.
  func day(_ text: String, _ option: String) throws -> CalendarDate {
    let fact = Fact(
      name: "day", kind: .date, isRequired: true, question: LocalizedText([:]), example: .daysFromToday(0))
    guard case .date(let day)? = fact.value(writtenAs: text, today: today) else {
      throw Failure(
        .usage,
        say(
          "\(option) veut un jour, par exemple 26/11/2026", "\(option) takes a day, for example 2026-11-26"))
    }
    return day
  }

  /// An amount as people write it.
  func money(_ text: String, _ option: String, usual: String = "EUR") throws -> Money {
    let example = FactExample.value(.money(Money(amount: 0, currency: usual)))
    let fact = Fact(
      name: "amount", kind: .money, isRequired: true, question: LocalizedText([:]), example: example)
    guard case .money(let money)? = fact.value(writtenAs: text, today: today) else {
      throw Failure(
        .usage,
        say("\(option) veut un montant, par exemple 1 200 €", "\(option) takes an amount, for example £1,200")
      )
    }
    return money
  }
}

/// `souffleur client list`
struct ClientListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "The clients there is a file of.")

  @OptionGroup var shared: SharedOptions

  func run() throws {
    let language = shared.language
    let archive = try openArchive(language)
    let files = try listed(language) { () throws(ArchiveError) in
      try archive.documents(.client, as: ClientFile.self)
    }.map(\.value)
    let usual = SignalThresholds()
    for file in files {
      let own = file.thresholds == usual ? "" : " · \(file.thresholds.text[language])"
      try emit("\(file.name) · \(SignalReading(file).summary[language])\(own)\n")
    }
    if !files.isEmpty { tell(usual.text[language]) }
    if files.isEmpty {
      tell(
        language == .french
          ? "aucun client encore ; par exemple : souffleur client flags NOM --add late-payment"
          : "no client yet; for example: souffleur client flags NAME --add late-payment")
    }
  }
}
