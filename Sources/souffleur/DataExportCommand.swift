import Archive
import ArgumentParser
import Foundation

/// `souffleur data export`
struct DataExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Write everything that is kept as JSON, for you or for another computer.",
    discussion: """
      Sessions with their set-up, everything said, private notes, ledgers, clients, preparations, promises. \
      “souffleur data import” reads it again. The file holds your facts: it is made readable by you only.
      """)

  @Option(
    name: .shortAndLong, help: ArgumentHelp("Where to write it; - is standard output.", valueName: "file"))
  var output = Destination.standardOutput

  @OptionGroup var shared: SharedOptions

  func run() throws {
    let language = shared.language
    let archive = try openArchive(language)
    let text = try kept(language) { () throws(ArchiveError) in try archive.export() }
    try output.writeJSON(text, language)
    guard !output.isStandardOutput else { return }
    let file = shellWord(output.name)
    tell(
      language.pick(
        "Tout est dans \(output.name). Ailleurs : souffleur data import \(file)",
        "Everything is in \(output.name). Elsewhere: souffleur data import \(file)"))
    if text.utf8.count > Archive.longestImport {
      tell(
        language.pick(
          "Ce fichier est trop long pour être importé d’un coup : gardez aussi une copie du dossier (souffleur data where).",
          "This file is too long to be imported in one piece: keep a copy of the folder too (souffleur data where)."
        ))
    }
  }
}
