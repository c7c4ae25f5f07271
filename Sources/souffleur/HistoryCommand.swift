import Archive
import ArgumentParser
import Foundation
import Rehearsal
import Scenarios

/// `souffleur history`
struct HistoryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "history", abstract: "The sessions so far, the most recent first.")

  @Option(help: "How many at most.")
  var limit = 20

  @OptionGroup var shared: SharedOptions

  func run() throws {
    let language = shared.language
    let sessions: [SessionRecord]
    do throws(ArchiveError) {
      sessions = try Archive(folder: Paths().data).sessions(limit: max(1, min(limit, 10_000)))
    } catch {
      throw Failure(error, language)
    }
    for session in sessions { try emit(HistoryCommand.line(session, language) + "\n") }
    if sessions.isEmpty { tell(language == .french ? "aucune séance encore" : "no session yet") }
  }

  private static func line(_ session: SessionRecord, _ language: Language) -> String {
    let isFrench = language == .french
    let how =
      switch session.close {
      case .finished(let ending?): ending.id
      case .finished(nil): isFrench ? "finie" : "finished"
      case .left: isFrench ? "congé pris" : "left politely"
      case nil: isFrench ? "en cours" : "open"
      }
    let persona = session.setup.persona.map { " · \($0)" } ?? ""
    return "\(session.id)  \(session.setup.today.iso)  \(session.title[language])\(persona) · \(how)"
  }
}
