import Archive
import ArgumentParser
import Conversation
import Foundation
import Rehearsal
import Terminal
import Vocabulary

/// `souffleur history`
struct HistoryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "history",
    abstract: "The sessions so far; one of them in full; or where something was said.",
    discussion: """
      A search looks in what you and the client said, your notes and the ledgers. It wants all the words in one \
      sentence; the beginning of a word is enough, and neither case nor accents matter.

      --misread lists what you took back with /no. With --format csv it has the columns of a cue file, line,cue, and \
      taken_for,after: what it was taken for, and what the client had said. Fill in line, with the option that was \
      meant, and the row is a cue.
      """)

  @Argument(help: "The number of a session to read again.")
  var session: Int64?

  @Option(help: ArgumentHelp("Where this was said.", valueName: "words"))
  var search: String?

  @Option(help: ArgumentHelp("Only sessions of this scenario.", valueName: "id"))
  var scenario: String?

  @Flag(help: "The typed replies that were taken back as misread (/no).")
  var misread = false

  @Option(help: "The form of --misread: \(MisreadFormat.allCases.map(\.rawValue).joined(separator: ", ")).")
  var format: MisreadFormat = .txt

  @Option(help: "How many sessions at most; 20, and all of them with --misread.")
  var limit: Int?

  @Flag(help: "Print JSON.")
  var json = false

  @OptionGroup var shared: SharedOptions

  func validate() throws {
    guard limit ?? 1 > 0 else { throw ValidationError("--limit takes a number from 1.") }
    if misread, search != nil { throw ValidationError("--misread and --search go apart.") }
    if format != .txt, !misread { throw ValidationError("--format goes with --misread.") }
    if format != .txt, json { throw ValidationError("--json and --format csv go apart.") }
    if session != nil, search != nil || scenario != nil {
      throw ValidationError("A session's number goes alone; --search and --scenario look in all of them.")
    }
    if let search, WrittenText.words(search).isEmpty { throw ValidationError("--search takes words.") }
  }

  func run() throws {
    if misread { return try listMisread() }
    if let session { return try show(session) }
    let archive = try openArchive(shared.language)
    if let search { return try find(search, archive) }
    try list(archive)
  }

  // MARK: The list

  private func list(_ archive: Archive) throws {
    let language = shared.language
    let sessions = try listed(language) { () throws(ArchiveError) in
      try archive.sessions(limit: limit ?? HistoryCommand.usualLimit, scenario: scenario)
    }
    if json {
      let list = JSONText.array(sessions.map { SessionJSON.session($0, language) })
      return try emitJSON(JSONText.object([("sessions", list)]) + "\n")
    }
    for session in sessions { try emit(HistoryCommand.line(session, language) + "\n") }
    guard let last = sessions.first else {
      return tell(
        language.pick(
          "aucune séance encore ; souffleur list montre les scénarios",
          "no session yet; souffleur list shows the scenarios"))
    }
    tell(
      language.pick(
        "Ensuite : souffleur history \(last.id) pour la relire, --search pour y chercher.",
        "Next: souffleur history \(last.id) to read it again, --search to look for something."))
  }

  private static func line(_ session: SessionRecord, _ language: Language) -> String {
    let how =
      switch session.close {
      case .finished(let ending?): ending.id
      case .finished(nil): language.pick("finie", "finished")
      case .left: language.pick("congé pris", "left politely")
      case nil: language.pick("en cours", "open")
      }
    let persona = session.setup.persona.map { " · \($0)" } ?? ""
    return TextSafety.line(
      "\(session.id)  \(session.setup.today.iso)  \(session.title[language])\(persona) · \(how)")
  }

  private static let usualLimit = 20

  // MARK: Misread replies

  private func listMisread() throws {
    let language = shared.language
    let view = MisreadView(sessions: try misreadings(), language: language)
    if json { return try emitJSON(view.json) }
    if format == .csv { return try emit(view.csv) }
    guard view.count > 0 else {
      return tell(
        language.pick(
          "rien n’a été repris avec /no ; souffleur history montre les séances",
          "nothing was taken back with /no; souffleur history shows the sessions"))
    }
    try show(view.pieces)
    tell("")
    tell(
      language.pick(
        "Pour l’auteur du scénario : souffleur history --misread --format csv",
        "For the author of the scenario: souffleur history --misread --format csv"))
  }

  private func misreadings() throws -> [(session: SessionRecord, misreadings: [Story.Misreading])] {
    let stories: [(SessionRecord, Story)]
    if let session {
      let stored = try StoredSession.find(session, shared.language)
      stories = [(stored.record, stored.story)]
    } else {
      let archive = try openArchive(shared.language)
      let sessions = try listed(shared.language) { () throws(ArchiveError) in
        try archive.sessions(limit: limit ?? Int(Int32.max), scenario: scenario)
      }
      stories = try sessions.map { session in
        let log = try kept(shared.language) { () throws(ArchiveError) in try archive.log(of: session.id) }
        let stored = StoredSession(record: session, log: log)
        UnreadableWords(shared.language).tell(stored.unreadable)
        return (session, stored.story)
      }
    }
    return stories.filter { !$0.1.misreadings.isEmpty }.map { ($0.0, $0.1.misreadings) }
  }

  // MARK: One session

  private func show(_ number: Int64) throws {
    let stored = try StoredSession.find(number, shared.language)
    let (record, story) = (stored.record, stored.story)
    let language = shared.lang ?? record.setup.language
    if json { return try emitJSON(SessionJSON.transcript(record, story, language) + "\n") }
    let view = TranscriptView(
      session: record, words: SessionWords(language, record), isAccessible: shared.screen.isAccessible)
    try show(view.pieces(story))
    tell("")
    tell(
      record.close == nil
        ? language.pick(
          "Ensuite : souffleur rehearse --resume \(number) pour continuer.",
          "Next: souffleur rehearse --resume \(number) to go on.")
        : language.pick(
          "Ensuite : souffleur recap \(number), ou souffleur replay \(number).",
          "Next: souffleur recap \(number), or souffleur replay \(number)."))
  }

  private func show(_ pieces: [Piece]) throws {
    let screen = Screen(options: shared.screen)
    try through { () throws(OutputError) in try screen.show(pieces) }
  }

  // MARK: Search

  private func find(_ words: String, _ archive: Archive) throws {
    let language = shared.language
    let found = try listed(language) { () throws(ArchiveError) in
      try archive.search(words, scenario: scenario, limit: limit ?? HistoryCommand.usualLimit)
    }
    if json {
      let list = JSONText.array(found.map { SessionJSON.found($0, language) })
      return try emitJSON(JSONText.object([("search", JSONText.string(words)), ("found", list)]) + "\n")
    }
    guard let first = found.first else {
      return tell(
        language.pick(
          "personne n’a dit cela ; souffleur history montre les séances",
          "nobody said that; souffleur history shows the sessions"))
    }
    let speech = SessionWords(language)
    var pieces: [Piece] = []
    for session in found {
      if !pieces.isEmpty { pieces.append(.blank) }
      pieces.append(.text(HistoryCommand.line(session.session, language), tone: .strong))
      pieces += session.passages.map { HistoryCommand.piece($0, looking: words, speech) }
    }
    try show(pieces)
    tell(
      language.pick(
        "Ensuite : souffleur history \(first.session.id) pour relire toute la séance.",
        "Next: souffleur history \(first.session.id) to read the whole session."))
  }

  private static func piece(_ passage: Passage, looking words: String, _ speech: SessionWords) -> Piece {
    let who =
      switch passage.kind {
      case .line(let speaker): speech.speaker(speaker) ?? speech.pick("récit", "told")
      case .reply: speech.you
      case .note: speech.pick("note", "note")
      case .ledger(let status): speech.status(status)
      }
    let turn =
      passage.turn == 0
      ? speech.pick("début", "opening") : speech.pick("tour \(passage.turn)", "turn \(passage.turn)")
    let back = passage.isTakenBack ? speech.pick(" (repris)", " (taken back)") : ""
    let quote = speech.quoted(Excerpt.of(passage.text, around: words))
    return .labelled(speech.label("\(turn) · \(who)\(back)"), quote, tone: .client, indent: 2)
  }
}
