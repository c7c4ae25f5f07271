import Archive
import Clients
import Foundation
import Terminal
import Vocabulary

/// The promises that are kept in the archive, by their names.
struct PromiseBook {
  let archive: Archive
  let language: Language
  let today = CalendarDate.today

  init(_ language: Language, archive: Archive) {
    self.archive = archive
    self.language = language
  }

  init(_ shared: SharedOptions) throws {
    self.init(shared.language, archive: try openArchive(shared.language))
  }

  var words: PromiseWords { PromiseWords.of(language) }

  /// All promises, in the order in which they are listed.
  func all() throws -> [NamedPromise] {
    try listed(language) { () throws(ArchiveError) in
      try archive.documents(.promise, as: Promise.self)
    }.compactMap { document in
      guard PromiseName(document.key)?.text == document.key else { return nil }
      return NamedPromise(name: document.key, promise: document.value.named(under: document.key))
    }.sorted(by: NamedPromise.isListedBefore)
  }

  /// Changes the promises, all of what is changed or nothing; on the disk when this returns.
  func change<Outcome>(_ change: (inout PromiseRegister) -> Outcome) throws -> Outcome {
    try kept(language) { () throws(ArchiveError) in
      try archive.updateAll(.promise, as: Promise.self) { values, unreadable in
        var register = PromiseRegister(values, unreadable: unreadable)
        let result = change(&register)
        values = register.promises
        return result
      }
    }
  }

  /// Changes one promise, or says why not; on the disk when this returns.
  ///
  /// - Throws: `Failure` when there is no such promise, when it cannot be read, or with what `change` says.
  func change(
    _ typed: String, _ change: (String, inout Promise) throws(Failure) -> Void
  ) throws -> NamedPromise {
    let name = try self.name(typed)
    let outcome: Result<NamedPromise, Failure>? = try self.change { register in
      register.promises[name].map { promise in
        var promise = promise
        do throws(Failure) {
          try change(name, &promise)
        } catch {
          return .failure(error)
        }
        _ = register.change(name) { $0 = promise }
        return .success(NamedPromise(name: name, promise: promise))
      }
    }
    guard let outcome else { throw try missing(name) }
    return try outcome.get()
  }

  /// Erases a promise, also one that cannot be read, and returns its name. Fails when there is no such promise.
  func forget(_ typed: String) throws -> String {
    let name = try self.name(typed)
    if try change({ $0.forget(name, on: today, at: Date()) }) { return name }
    let isThere = try kept(language) { () throws(ArchiveError) in try archive.remove(.promise, name) }
    guard isThere else { throw try missing(name) }
    return name
  }

  /// The name that was typed.
  func name(_ typed: String) throws(Failure) -> String {
    guard let name = PromiseName(typed)?.text else {
      throw Failure(.usage, words.changing.noName(TextSafety.line(String(typed.prefix(40)))))
    }
    return name
  }

  /// Why there is nothing under a name: none is there, or it cannot be read.
  func missing(_ name: String) throws -> Failure {
    _ = try kept(language) { () throws(ArchiveError) in
      try archive.document(.promise, name, as: Promise.self)
    }
    let names = try all().map(\.name)
    return Failure(.noInput, words.changing.unknown(name, NearestName.of(name, in: names)))
  }

  // MARK: How it is shown

  /// The names of promises by their tokens.
  func names(_ promises: [NamedPromise]) -> [String: String] {
    Dictionary(promises.map { ($0.promise.token, $0.name) }, uniquingKeysWith: { first, _ in first })
  }

  /// Writes promises one a line, wrapped where that is a terminal.
  func show(_ promises: [NamedPromise], of all: [NamedPromise], _ options: ScreenOptions) throws {
    let text = PromiseText(language, today: today, names: names(all))
    for named in promises {
      let label = named.name + "  "
      guard StandardStream.output.isTerminal else {
        try emit(label + text.line(named.promise) + "\n")
        continue
      }
      let screen = Screen(options: options)
      try through { () throws(OutputError) in try screen.paragraph(text.line(named.promise), label: label) }
    }
  }

  /// Promises as JSON.
  func json(_ promises: [NamedPromise], of all: [NamedPromise]) throws -> [JSONValue] {
    let (names, records) = (names(all), try RecordNames(archive, language))
    return promises.map { $0.json(on: today, names: names, record: records.record(of: $0.promise)) }
  }

  /// Shows one promise after a change, as a line or as JSON.
  func show(_ named: NamedPromise, json: Bool, _ options: ScreenOptions) throws {
    let all = try all()
    guard json else { return try show([named], of: all, options) }
    for value in try self.json([named], of: all) { try emitJSON(value.text + "\n") }
  }
}

/// The sessions and calls that promises were taken from, as they are called here.
private struct RecordNames {
  private let sessions: [String: Int64]
  private let calls: [String: String]

  init(_ archive: Archive, _ language: Language) throws {
    sessions = try kept(language) { () throws(ArchiveError) in try archive.sessionNumbers() }
    let calls = try listed(language) { () throws(ArchiveError) in
      try archive.documents(.call, as: Call.self)
    }
    self.calls = Dictionary(calls.map { ($0.value.token, $0.key) }, uniquingKeysWith: { first, _ in first })
  }

  func record(of promise: Promise) -> PromiseRecord? {
    guard let token = promise.origin?.token else { return promise.session.map(PromiseRecord.init(session:)) }
    return calls[token].map(PromiseRecord.init(call:)) ?? sessions[token].map(PromiseRecord.init(session:))
  }
}
