import YarnCompiler
import YarnSyntax

/// The findings of one script, ready to be compared.
struct Report: CustomStringConvertible {
  let list: [Diagnostic]

  init(_ source: String, name: String = "test.yarn", options: CompilerOptions = CompilerOptions()) {
    list = compile([SourceText(name: name, text: source)], options: options).diagnostics
  }

  var codes: Set<String> { Set(list.map(\.code.rawValue)) }
  var errors: Set<String> { Set(list.filter { $0.severity == .error }.map(\.code.rawValue)) }

  func has(_ expected: DiagnosticsFile.Expectation) -> Bool {
    let fitting = list.filter { found in
      if let code = expected.code, code != found.code.rawValue { return false }
      if let severity = expected.severity, severity != found.severity.rawValue { return false }
      if let message = expected.message, message != found.message { return false }
      if let part = expected.messageContains, !found.message.contains(part) { return false }
      if let range = expected.range, !found.covers(range) { return false }
      return true
    }
    guard let count = expected.count else { return !fitting.isEmpty }
    return fitting.count == count
  }

  /// Whether upstream found the same.
  ///
  /// Where a line cannot be read, what else is said about the script depends on the guesses of the parser, so
  /// then only the first unreadable line has to be the same.
  func agrees(with observed: [Finding]) -> Bool {
    let own = list.map { Finding(code: $0.code.rawValue, line: $0.line) }
    if let first = observed.filter(\.isSyntactic).map(\.line).min() {
      return own.contains { $0.isSyntactic && abs($0.line - max(first, 0)) <= 1 }
    }
    // Upstream reports a repeated subtitle on every member of the group.
    let exempt = observed.filter { $0.code == "YS0032" }
    if !exempt.isEmpty { return Set(own).isSubset(of: observed) && !own.isEmpty }
    return Set(own) == Set(observed)
  }

  var description: String {
    list.map { "  \($0.code.rawValue) \($0.severity) \($0.range) \($0.message)" }.joined(separator: "\n")
  }
}

/// A code and a 0-based line.
struct Finding: Hashable {
  var code: String
  var line: Int

  var isSyntactic: Bool { ["YS0004", "YS0005", "YS0006", "YS0007"].contains(code) }
}

extension Diagnostic {
  /// The 0-based line, -1 for findings about no file.
  var line: Int { location?.start.line ?? -1 }

  /// Whether a range is this one; upstream's may take in the line end, which has no column.
  func covers(_ range: [Int]) -> Bool {
    guard range.count == 4, self.range.count == 4 else { return range == self.range }
    if range == self.range { return true }
    if code == .missingDelimiter { return abs(range[0] - self.range[0]) <= 1 }
    let endsWithLine = range[2] == self.range[2] && range[3] == self.range[3] + 1
    let breaksLine = self.range[3] == 0 && self.range[2] == range[2] + 1 && range[0] == self.range[0]
    return range[0] == self.range[0] && range[1] == self.range[1] && (endsWithLine || breaksLine)
  }

  /// Start line and column, end line and column, from 0.
  var range: [Int] {
    guard let location else { return [] }
    return [location.start.line, location.start.column, location.end.line, location.end.column]
  }
}
