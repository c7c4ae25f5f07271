import Archive
import Foundation

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

  /// Takes the lines out of the prompt's history that hold a typed reply of the sessions, or a name among their facts.
  private func eraseLines(_ words: [String], _ names: [String]) throws {
    guard let data = FileManager.default.contents(atPath: paths.history.path) else { return }
    let typed = Set(words.map(Folding.fold))
    let named = names.map(Folding.fold)
    let lines = String(decoding: data, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
    let left = lines.filter { line in
      let folded = Folding.fold(String(line)).trimmingCharacters(in: .whitespaces)
      return !typed.contains(folded) && !named.contains { folded.contains($0) }
    }
    guard left.count < lines.count else { return }
    try PrivateFile.write(left.joined(separator: "\n"), to: paths.history.path)
  }

  private func remove(_ file: URL) throws {
    guard FileManager.default.fileExists(atPath: file.path) else { return }
    try FileManager.default.removeItem(at: file)
  }
}
