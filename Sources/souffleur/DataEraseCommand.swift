import Archive
import ArgumentParser
import Foundation
import Vocabulary

/// `souffleur data erase`
struct DataEraseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "erase", abstract: "Erase a session, everything about a client, or everything.",
    discussion: """
      Nothing stays in the files: the archive is written anew, the drafts written beside it go, and so do the lines \
      of the prompt’s history that hold your words. Copies you made yourself are yours to erase. It asks first.
      """)

  @Option(help: ArgumentHelp("The number of a session; can be given again.", valueName: "number"))
  var session: [Int64] = []

  @Option(help: ArgumentHelp("All sessions and documents about a client.", valueName: "name"))
  var client: String?

  @Flag(help: "Everything: sessions, clients, preparations, promises, drafts, history.")
  var all = false

  @Flag(name: .shortAndLong, help: "Do not ask.")
  var yes = false

  @Flag(help: "Never ask; without --yes nothing is erased.")
  var noInput = false

  @OptionGroup var shared: SharedOptions

  func validate() throws {
    guard [!session.isEmpty, client != nil, all].count(where: { $0 }) == 1 else {
      throw ValidationError("Say what to erase: --session NUMBER, --client NAME, or --all.")
    }
    if let client, WrittenText.words(client).isEmpty { throw ValidationError("--client takes a name.") }
  }

  func run() throws {
    let language = shared.language
    let archive = try openArchive(language)
    let erasure = try chosen(archive, language)
    try refuseNothing(erasure, archive, language)
    try ask(erasure, language)
    // What is erased is told apart from what is not: each of the three can fail by itself on a full disk. The files go
    // first, as what they hold is found by what the archive has; and they make room.
    let leftFile = LeftFiles(paths: Paths()).erase(erasure, all: all)
    let traces: Archive.Traces
    do throws(ArchiveError) {
      traces = try archive.erase(erasure)
    } catch {
      throw DataEraseCommand.failure(error, leftFile, language)
    }
    if let failure = DataEraseCommand.failure(traces, leftFile, language) { throw failure }
    tell(
      language.pick(
        "Effacé. Ce que vous avez écrit ailleurs avec --output est à effacer vous-même.",
        "Erased. What you wrote elsewhere with --output is yours to erase."))
    tell(
      language.pick(
        "Ensuite : souffleur history montre ce qui reste.", "Next: souffleur history shows what is left."))
  }

  private func chosen(_ archive: Archive, _ language: Language) throws -> Erasure {
    try kept(language) { () throws(ArchiveError) in
      if all { return try archive.erasureOfAll() }
      if let client { return try archive.erasure(client: client) }
      return try archive.erasure(sessions: session)
    }
  }

  /// Ends the command where there is nothing to erase; traces that an earlier one had to leave are taken out first.
  private func refuseNothing(_ erasure: Erasure, _ archive: Archive, _ language: Language) throws {
    guard !all, erasure.isEmpty else { return }
    var nothing = Erasure()
    nothing.sessions = session
    let leftFile = LeftFiles(paths: Paths()).erase(nothing, all: false)
    let traces = try kept(language) { () throws(ArchiveError) in try archive.erase(Erasure()) }
    if let failure = DataEraseCommand.failure(traces, leftFile, language) { throw failure }
    throw Failure(
      .noInput,
      language.pick(
        "il n’y a rien de tel à effacer, et rien n’en reste dans les fichiers ; souffleur history montre les séances",
        "there is no such thing to erase, and nothing of it is left in the files; souffleur history shows the sessions"
      ))
  }

  /// Says what will go and waits for a yes; ends the command on anything else.
  private func ask(_ erasure: Erasure, _ language: Language) throws {
    tell(DataEraseCommand.summary(erasure, all: all, language))
    guard !yes else { return }
    let refusal = Failure(
      .usage,
      language.pick(
        "rien n’a été effacé ; pour effacer sans question : --yes",
        "nothing has been erased; to erase without a question: --yes"))
    guard !noInput else { throw refusal }
    while true {
      tellBeforeAnswer(
        language.pick(
          "C’est sans retour. Effacer (oui ou non) ? [non] ",
          "There is no way back. Erase (yes or no)? [no] "))
      guard let answer = readLine() else { throw refusal }
      switch WrittenText.fold(answer).trimmingCharacters(in: .whitespaces) {
      case "o", "oui", "y", "yes": return
      case "?": explain(erasure, language)
      default:
        tell(language.pick("Rien n’a été effacé.", "Nothing has been erased."))
        throw Failure(.done)
      }
    }
  }

  private func explain(_ erasure: Erasure, _ language: Language) {
    tell(DataEraseCommand.summary(erasure, all: all, language))
    tell(
      language.pick(
        "« oui » efface tout cela, des fichiers aussi, et rien ne le rendra. Entrée, « non » ou < n’effacent rien. Pour en garder une copie d’abord : souffleur data export --output copie.json",
        "“yes” erases all of that, from the files too, and nothing brings it back. Enter, “no” or < erase nothing. To keep a copy first: souffleur data export --output copy.json"
      ))
  }

  private static func summary(_ erasure: Erasure, all: Bool, _ language: Language) -> String {
    let shown = erasure.sessions.prefix(20).map(String.init).joined(separator: ", ")
    let more = erasure.sessions.count > 20 ? ", …" : ""
    // The keys of calendar entries say nothing to anybody.
    let named = erasure.documents.filter { $0.kind != DocumentKind.calendar.name }
    let (sessions, documents) = (erasure.sessions.count, named.count)
    let entries = erasure.documents.count - documents
    var parts: [String] = []
    if sessions > 0 {
      let noun = language.pick(sessions == 1 ? "séance" : "séances", sessions == 1 ? "session" : "sessions")
      parts.append("\(sessions) \(noun) (\(shown)\(more))")
    }
    if documents > 0 {
      let noun = language.pick(
        documents == 1 ? "fiche" : "fiches", documents == 1 ? "document" : "documents")
      let keys = named.prefix(8).map { TextSafety.line($0.key) }.joined(separator: ", ")
      parts.append("\(documents) \(noun) (\(keys)\(documents > 8 ? ", …" : ""))")
    }
    if entries > 0 {
      let noun = language.pick(
        entries == 1 ? "entrée d’agenda" : "entrées d’agenda",
        entries == 1 ? "calendar entry" : "calendar entries")
      parts.append("\(entries) \(noun)")
    }
    if all {
      parts.append(
        language.pick("tous les brouillons et l’historique", "all drafts and the history of the prompt"))
    }
    let names = erasure.clients.prefix(8).joined(separator: ", ")
    let whose = names.isEmpty ? "" : " (\(names))"
    return language.pick("À effacer\(whose)\u{00A0}: ", "To erase\(whose): ")
      + parts.joined(separator: language.pick("\u{00A0}; ", "; "))
  }
}
