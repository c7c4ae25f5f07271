import Archive
import ArgumentParser
import Clients
import Coaching
import Foundation
import Rehearsal
import Scenarios
import Terminal
import Vocabulary

/// What `souffleur` alone shows at a terminal: what is coming, what was interrupted, the scenarios, one key to start.
struct HomeScreen {
  private let shared: SharedOptions
  private let archive: Archive
  private var language: Language { shared.language }

  /// Days ahead that are shown of what is coming.
  private static let horizon = 14

  init(_ shared: SharedOptions) throws {
    self.shared = shared
    archive = try openArchive(shared.language)
  }

  /// Shows everything and does what one key says.
  func run() throws {
    // The terminal gives single keys before anything is shown: a key pressed early is not lost.
    guard let keys = KeyReader() else { return try ListCommand.show(shared) }
    defer { keys.close() }
    let interrupted = try listed(language) { () throws(ArchiveError) in
      try archive.lastSession(open: true)
    }.first
    try show(interrupted)
    while let key = keys.key() {
      switch key {
      case "q", "Q", "\u{1B}": return
      case "n", "N":
        keys.close()
        let command = try NextCommand.parse(["--lang", language.rawValue])
        return try command.run()
      case "r", "R":
        guard interrupted != nil else { continue }
        keys.close()
        return try rehearse(["--resume"])
      default:
        guard let number = key.wholeNumberValue, BundledLibrary.ids.indices.contains(number - 1) else {
          continue
        }
        return try start(BundledLibrary.ids[number - 1], keys)
      }
    }
  }

  private func show(_ interrupted: SessionRecord?) throws {
    let sections = [try coming(), resumable(interrupted), scenarios]
    let screen = Screen(options: shared.screen)
    for line in sections.filter({ !$0.isEmpty }).joined(separator: [""]) {
      try through { () throws(OutputError) in try screen.message(line) }
    }
    tell("")
    let count = BundledLibrary.ids.count
    let resume = interrupted == nil ? "" : language.pick(" · r reprendre", " · r resume")
    tell(
      language.pick(
        "1–\(count) répéter\(resume) · n quoi répéter · q quitter",
        "1–\(count) rehearse\(resume) · n what next · q quit"))
  }

  // MARK: What is shown

  private func coming() throws -> [String] {
    let today = CalendarDate.today
    let format = LocaleFormat(language)
    let calls = try UpcomingCalls.read(archive, language).filter {
      (0...HomeScreen.horizon).contains($0.day.days(since: today))
    }
    let callLines = calls.map { call in
      let who = call.client.map { language.pick(" avec \($0)", " with \($0)") } ?? ""
      return "  \(format.spokenDate(call.day))\(language.pick(" : ", ": "))\(call.scenario)\(who)"
    }
    let promises = try PromiseBook(language, archive: archive).all().filter { entry in
      switch entry.promise.standing(on: today) {
      case .late: true
      case .due(let days): days <= HomeScreen.horizon
      case .kept, .broken, .superseded, .holding, .undated: false
      }
    }
    let text = PromiseText(language, today: today)
    let lines = callLines + promises.map { "  \($0.name)  " + text.line($0.promise) }
    return lines.isEmpty ? [] : [language.pick("À venir", "Coming")] + lines
  }

  private func resumable(_ session: SessionRecord?) -> [String] {
    guard let session else { return [] }
    let who = session.setup.persona.map { " · \($0)" } ?? ""
    let day = LocaleFormat(language).spokenDate(CalendarDate(local: session.updated))
    return [
      language.pick("Interrompu", "Interrupted"), "  r  \(session.title[language])\(who) · \(day)",
    ]
  }

  private var scenarios: [String] {
    [language.pick("À répéter", "To rehearse")]
      + BundledLibrary.ids.enumerated().compactMap { index, id in
        guard let scenario = try? Loader.load(id).scenario else { return nil }
        return "  \(index + 1)  \(scenario.title[language]) (\(id))"
      }
  }

  // MARK: What a key does

  /// Starts a scenario with the user's own facts or with made-up ones, or its preparation.
  private func start(_ id: String, _ keys: KeyReader) throws {
    tell(
      language.pick(
        "\(id) : Entrée pour vos propres faits · e un exemple · p préparer d’abord",
        "\(id): Enter for your own facts · e an example · p prepare first"))
    guard let key = keys.key(), !["q", "Q", "\u{1B}"].contains(key) else { return }
    keys.close()
    switch key {
    case "e", "E": try rehearse([id, "--example"])
    case "p", "P":
      let command = try PrepCommand.parse([id, "--lang", language.rawValue])
      try command.run()
    default: try rehearse([id])
    }
  }

  private func rehearse(_ arguments: [String]) throws {
    let command = try RehearseCommand.parse(
      arguments + ["--lang", language.rawValue, "--color", shared.color.rawValue]
        + (shared.accessible ? ["--accessible"] : []))
    try command.run()
  }
}
