import Archive
import ArgumentParser
import Clients
import Foundation
import Vocabulary

/// `souffleur data import`
struct DataImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "Bring in what “souffleur data export” wrote, here or elsewhere.",
    discussion: """
      What is no export, or holds what no archive can hold, is refused whole. A session that does not go the way its \
      scenario goes is left out and named (exit status 1). What is here already is not brought in twice; a session that went on elsewhere goes on \
      here; of two versions of a client or a preparation the one changed last is kept. Of a promise nothing that was \
      noted on either computer is lost; one whose name is another promise’s here gets a new name, which is told. \
      While another terminal plays a session that would go on, nothing is brought in.
      """)

  @Argument(help: ArgumentHelp("The file; - is standard input.", valueName: "file"))
  var file: String

  @OptionGroup var shared: SharedOptions

  func run() throws {
    let language = shared.language
    let bytes = try readInput(file, upTo: Archive.longestImport + 1, language)
    let archive = try openArchive(language)
    let summary: ImportSummary
    do throws(ImportError) {
      summary = try archive.import(bytes, checking: .all(language))
    } catch {
      switch error {
      case .archive(let error): throw Failure(error, language)
      default: throw Failure(.badData, "\(file): \(error.message(in: language))")
      }
    }
    report(summary, language)
    if !summary.unplayable.isEmpty { throw Failure(.found) }
  }

  private func report(_ summary: ImportSummary, _ language: Language) {
    for line in DataImportCommand.lines(summary, language) { tell(line) }
    tell(
      language.pick(
        "Ensuite : souffleur history montre les séances.", "Next: souffleur history shows the sessions."))
  }

  private static func lines(_ summary: ImportSummary, _ language: Language) -> [String] {
    let isFrench = language == .french
    func counted(_ count: Int, _ one: String, _ several: String) -> String? {
      count == 0 ? nil : "\(count) \(count == 1 ? one : several)"
    }
    let done =
      isFrench
      ? [
        counted(summary.added, "séance ajoutée", "séances ajoutées"),
        counted(summary.continued, "séance prolongée", "séances prolongées"),
        counted(summary.documentsAdded, "fiche ajoutée", "fiches ajoutées"),
        counted(summary.documentsReplaced, "fiche mise à jour", "fiches mises à jour"),
      ]
      : [
        counted(summary.added, "session added", "sessions added"),
        counted(summary.continued, "session continued", "sessions continued"),
        counted(summary.documentsAdded, "document added", "documents added"),
        counted(summary.documentsReplaced, "document updated", "documents updated"),
      ]
    let known = summary.known + summary.documentsKept
    var lines = [done.compactMap { $0 }.joined(separator: ", ")]
    if lines[0].isEmpty { lines = [isFrench ? "Rien de nouveau." : "Nothing new."] } else { lines[0] += "." }
    if known > 0 {
      lines.append(isFrench ? "Déjà là : \(known)." : "Here already: \(known).")
    }
    if !summary.unplayable.isEmpty {
      let numbers = summary.unplayable.map(String.init).joined(separator: ", ")
      lines.append(
        isFrench
          ? "Laissées dans le fichier, car ce qui y fut fait ne va pas avec leur scénario : séance \(numbers)."
          : "Left in the file, because what was done in them does not go with their scenario: session \(numbers)."
      )
    }
    if !summary.different.isEmpty {
      let numbers = summary.different.map(String.init).joined(separator: ", ")
      lines.append(
        isFrench
          ? "Jouées autrement ici, et laissées comme elles sont : séance \(numbers)."
          : "Played another way here, and left as they are: session \(numbers).")
    }
    return lines + summary.renamed.map { PromiseWords.of(language).listing.renamed($0.key, $0.here) }
  }
}
