import Archive
import Coaching
import Conversation
import Foundation
import Listening
import Vocabulary

/// The files beside the archive that hold words of sessions: drafts, the prompt's history, what a kill left half written.
struct LeftFiles {
  let paths: Paths

  /// Erases what goes with an erasure; everything there is when `all`. One file that cannot be erased keeps none of the
  /// others; returns where the first of them is.
  func erase(_ erasure: Erasure, all: Bool) -> String? {
    let drafts = drafts(of: erasure, all: all)
    var isErased = drafts.map { ($0, remove($0)) }
    let history = paths.history
    isErased.append((history, all ? remove(history) : eraseLines(erasure.words, erasure.names)))
    let aside = history.appendingPathExtension("new")
    isErased.append((aside, remove(aside)))
    return isErased.first { !$0.1 }.map { $0.0.path }
  }

  /// Drafts are `session-N.eml`, those of calls `C-00N.eml`; `.session-N.eml.PID` while they are written, and
  /// `.session-N.PID.txt` while they are changed.
  private func drafts(of erasure: Erasure, all: Bool) -> [URL] {
    let calls = erasure.documents.filter { $0.kind == DocumentKind.call.name }.map(\.key)
    let stems = Set(erasure.sessions.map { "session-\($0)" } + calls)
    let names = (try? FileManager.default.contentsOfDirectory(atPath: paths.recaps.path)) ?? []
    return names.filter { name in
      all || stems.contains(name.split(separator: ".").first.map(String.init) ?? "")
    }.map { paths.recaps.appendingPathComponent($0) }
  }

  /// Takes the lines out of the prompt's history that hold a typed reply of the sessions, or a name among their facts, and
  /// out of its commands whatever was typed behind them: nobody could say any more whose words these are.
  private func eraseLines(_ words: [String], _ names: [String]) -> Bool {
    guard let data = FileManager.default.contents(atPath: paths.history.path) else {
      return !FileManager.default.fileExists(atPath: paths.history.path)
    }
    let typed = Set(words.map(WrittenText.fold))
    let named = names.map(WrittenText.fold)
    let lines = String(decoding: data, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
    let rules = KnownRules()
    let left = lines.compactMap { line -> String? in
      let line = String(line)
      if line.trimmingPrefix(while: \.isWhitespace).hasPrefix("/") {
        return RememberedLine.of(command: line, isRule: rules.contains)
      }
      let folded = WrittenText.fold(line).trimmingCharacters(in: .whitespaces)
      return typed.contains(folded) || named.contains { folded.contains($0) } ? nil : line
    }
    guard left != lines.map(String.init) else { return true }
    let text = left.joined(separator: "\n")
    if (try? PrivateFile.write(text, to: paths.history.path)) != nil { return true }
    // No room for a second file: the first one is written over, which takes none.
    return (try? PrivateFile.overwrite(paths.history.path, with: text)) != nil
  }

  private func remove(_ file: URL) -> Bool {
    guard FileManager.default.fileExists(atPath: file.path) else { return true }
    return (try? FileManager.default.removeItem(at: file)) != nil
  }
}

/// The names of the coach's rules in all languages, read when one is asked for.
private final class KnownRules {
  private lazy var names = Language.allCases.reduce(into: Set<String>()) { names, language in
    names.formUnion(DraftCheck.ruleNames(of: Listener(language: language)))
  }

  func contains(_ name: String) -> Bool { names.contains(name) }
}
