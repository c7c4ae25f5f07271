import Vocabulary

/// Reads files of expressions: `name: expression | expression`, each in the pattern language of `Pattern`.
struct ExpressionFile {
  /// An expression and the name it stands under.
  struct Entry {
    var name: String
    var pattern: Pattern
  }

  private(set) var entries: [Entry] = []
  /// What could not be read; a test keeps it empty for the files of the program.
  private(set) var problems: [LanguageProblem] = []

  /// - Parameters:
  ///   - names: The names there are; none takes any.
  ///   - parser: Reads the expressions.
  init(_ files: [LanguageText], names: [String]? = nil, parser: PatternParser) {
    for file in files {
      let (lines, problems) = LanguageLine.all(of: file)
      self.problems += problems
      for line in lines { read(line, names, parser) }
    }
  }

  private mutating func read(_ line: LanguageLine, _ names: [String]?, _ parser: PatternParser) {
    guard let colon = line.bytes.firstIndex(of: UInt8(ascii: ":")) else {
      problems.append(line.problem(.noKey, line.all))
      return
    }
    let range = line.trimmed(0..<colon)
    let name = line.text(range)
    if let names, !names.contains(name) {
      problems.append(line.problem(.unknownKey(name, nearest: NearestName.of(name, in: names)), range))
      return
    }
    for expression in ExpressionFile.parts(of: line, from: colon + 1) {
      do throws(PatternProblem) {
        entries.append(Entry(name: name, pattern: try parser.parse(line.text(expression))))
      } catch {
        let start = expression.lowerBound
        problems.append(
          line.problem(error.kind, start + error.range.lowerBound..<start + error.range.upperBound))
      }
    }
  }

  /// Cuts a line at the bars outside of brackets.
  private static func parts(of line: LanguageLine, from start: Int) -> [Range<Int>] {
    var depth = 0
    var parts: [Range<Int>] = []
    var begin = start
    for index in start..<line.bytes.count {
      switch line.bytes[index] {
      case UInt8(ascii: "("), UInt8(ascii: "["): depth += 1
      case UInt8(ascii: ")"), UInt8(ascii: "]"): depth -= 1
      case UInt8(ascii: "|") where depth == 0:
        parts.append(begin..<index)
        begin = index + 1
      default: break
      }
    }
    return parts + [begin..<line.bytes.count]
  }
}
