import ArgumentParser
import Coaching
import Foundation
import Rehearsal
import Vocabulary

/// `souffleur progress`
struct ProgressCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "progress", abstract: "How you get on, criterion by criterion, with each temperament.",
    discussion: """
      From all stored sessions; recent ones weigh more (half after three sessions). Conduct only: what you obtained \
      depends on the client too. Nothing is counted against you for taking a reply back.
      """)

  @Option(help: ArgumentHelp("Only this scenario.", valueName: "id"))
  var scenario: String?

  @Flag(help: "Print JSON.")
  var json = false

  @Option(help: ArgumentHelp("Write a page with curves; - is standard output.", valueName: "file"))
  var html: Destination?

  @OptionGroup var shared: SharedOptions

  func run() throws {
    let language = shared.language
    let room = try PracticeRoom(language, archive: try openArchive(language))
    let sessions = room.sessions.filter { scenario == nil || $0.scenario == scenario }
    guard !sessions.isEmpty else {
      throw Failure(
        .noInput,
        language.pick(
          "aucune séance encore ; souffleur list montre ce qui se répète",
          "no session yet; souffleur list shows what can be rehearsed"))
    }
    let report = ProgressReport(sessions)
    if let html {
      try html.write(ProgressPage(report, language).text, language)
      guard !html.isStandardOutput else { return }
      return tell(language.pick("Page écrite : \(html.name)", "Page written: \(html.name)"))
    }
    let view = ProgressView(report, language, screen: shared.screen)
    try json ? emitJSON(view.json.text + "\n") : emit(view.text)
    if !json { tell(language.pick("Ensuite : souffleur next", "Next: souffleur next")) }
  }
}
