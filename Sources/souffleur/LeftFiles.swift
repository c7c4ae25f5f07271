import Archive
import Coaching
import Conversation
import Foundation
import Listening
import Vocabulary

/// The files beside the archive that hold words of sessions: drafts, the prompt's history, what a kill left half written.
struct LeftFiles {
  let paths: Paths

  /// Erases what goes with an erasure; everything there is when `all`.
  func erase(_ erasure: Erasure, all: Bool) throws {
    try eraseDrafts(of: erasure.sessions, all: all)
    if all {
      try remove(paths.history)
    } else {
      try eraseLines(erasure.words, erasure.names)
    }
    try remove(paths.history.appendingPathExtension("new"))
  }

  /// Drafts are `session-N.eml`, and `.session-N.eml.PID` while they are written.
  private func eraseDrafts(of sessions: [Int64], all: Bool) throws {
    let manager = FileManager.default
    guard manager.fileExists(atPath: paths.recaps.path) else { return }
    let stems = Set(sessions.map { "session-\($0)" })
    for name in try manager.contentsOfDirectory(atPath: paths.recaps.path) {
      let stem = name.split(separator: ".").first.map(String.init) ?? ""
      if all || stems.contains(stem) { try remove(paths.recaps.appendingPathComponent(name)) }
    }
  }

  /// Takes the lines out of the prompt's history that hold a typed reply of the sessions, or a name among their facts, and
  /// out of its commands whatever was typed behind them: nobody could say any more whose words these are.
  private func eraseLines(_ words: [String], _ names: [String]) throws {
    guard let data = FileManager.default.contents(atPath: paths.history.path) else { return }
    let typed = Set(words.map(Folding.fold))
    let named = names.map(Folding.fold)
    let lines = String(decoding: data, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
    let rules = KnownRules()
    let left = lines.compactMap { line -> String? in
      let line = String(line)
      if line.trimmingPrefix(while: \.isWhitespace).hasPrefix("/") {
        return RememberedLine.of(command: line, isRule: rules.contains)
      }
      let folded = Folding.fold(line).trimmingCharacters(in: .whitespaces)
      return typed.contains(folded) || named.contains { folded.contains($0) } ? nil : line
    }
    guard left != lines.map(String.init) else { return }
    try writePrivately(left.joined(separator: "\n"), to: paths.history)
  }

  private func remove(_ file: URL) throws {
    guard FileManager.default.fileExists(atPath: file.path) else { return }
    try FileManager.default.removeItem(at: file)
  }
}

/// The names of the coach's rules in all languages, read when one is asked for.
private final class KnownRules {
  private lazy var names = Language.allCases.reduce(into: Set<String>()) { names, language in
    names.formUnion(DraftCheck.ruleNames(of: Listener(language: language)))
  }

  func contains(_ name: String) -> Bool { names.contains(name) }
}
