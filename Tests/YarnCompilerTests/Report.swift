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
      if let range = expected.range, range != found.range { return false }
      return true
    }
    guard let count = expected.count else { return !fitting.isEmpty }
    return fitting.count == count
  }

  var description: String {
    list.map { "  \($0.code.rawValue) \($0.severity) \($0.range) \($0.message)" }.joined(separator: "\n")
  }
}

extension Diagnostic {
  /// The 0-based line, -1 for findings about no file.
  var line: Int { location?.start.line ?? -1 }

  /// Start line and column, end line and column, from 0.
  var range: [Int] {
    guard let location else { return [] }
    return [location.start.line, location.start.column, location.end.line, location.end.column]
  }
}
