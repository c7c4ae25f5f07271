import Vocabulary

/// Reads files of words and phrases: `name: phrase | phrase`, in the order in which they are written.
struct PhraseFile {
  /// A line: its name, and what stands behind it.
  private(set) var lines: [(name: String, phrases: [String])] = []
  /// What could not be read; a test keeps it empty for the files of the program.
  private(set) var problems: [LanguageProblem] = []

  /// - Parameter names: The names there are.
  init(_ files: [LanguageText], names: [String]) {
    for file in files {
      let (lines, problems) = LanguageLine.all(of: file)
      self.problems += problems
      for line in lines { read(line, names) }
    }
  }

  private mutating func read(_ line: LanguageLine, _ names: [String]) {
    guard let colon = line.bytes.firstIndex(of: UInt8(ascii: ":")) else {
      problems.append(line.problem(.noKey, line.all))
      return
    }
    let range = line.trimmed(0..<colon)
    let name = line.text(range)
    guard names.contains(name) else {
      problems.append(line.problem(.unknownKey(name, nearest: NearestName.of(name, in: names)), range))
      return
    }
    lines.append((name, Works.fields(line, from: colon + 1).filter { !$0.isEmpty }))
  }

  /// All phrases of a name.
  subscript(_ name: String) -> [String] { lines.filter { $0.name == name }.flatMap(\.phrases) }
}
