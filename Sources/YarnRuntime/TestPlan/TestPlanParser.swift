extension TestPlan {
  /// Reads a plan.
  ///
  /// - Throws: `TestPlanError` at the first thing that is no step.
  public init(_ text: String) throws(TestPlanError) {
    var reader = TestPlanReader(text)
    runs = try reader.runs()
    settings = TestPlan.settings(in: text)
  }

  /// The `# key: value` lines before anything else.
  private static func settings(in text: String) -> [String: String] {
    var settings: [String: String] = [:]
    for line in text.split(whereSeparator: \.isNewline) {
      guard line.first == "#" else { break }
      let halves = line.dropFirst().split(separator: ":", maxSplits: 1)
      if halves.count == 2 { settings[TestPlanReader.trimmed(halves[0])] = TestPlanReader.trimmed(halves[1]) }
    }
    return settings
  }
}

/// Walks through the text of a plan; line ends mean nothing, `#` hides the rest of its line.
struct TestPlanReader {
  private var rest: Substring
  private var line = 1

  init(_ text: String) { rest = text[...] }

  static func trimmed(_ text: Substring) -> String {
    let end = text.lastIndex { !$0.isWhitespace }
    let start = text.firstIndex { !$0.isWhitespace }
    guard let start, let end else { return "" }
    return String(text[start...end])
  }

  mutating func runs() throws(TestPlanError) -> [[TestPlan.Step]] {
    var runs: [[TestPlan.Step]] = [[]]
    while true {
      skipBlank()
      if rest.isEmpty { break }
      if take("---") {
        runs.append([])
        continue
      }
      let line = self.line
      runs[runs.count - 1].append(TestPlan.Step(action: try action(), line: line))
    }
    if let empty = runs.firstIndex(where: \.isEmpty), runs.count > 1 || empty == 0 {
      throw TestPlanError(message: "run \(empty + 1) has no step", line: line)
    }
    return runs
  }

  private mutating func action() throws(TestPlanError) -> TestPlan.Action {
    if take("line:") {
      skipBlank()
      return take("*") ? .line(nil) : .line(try quoted())
    }
    if take("option:") {
      let text = try quoted()
      skipBlank()
      return .option(text, isAvailable: !take("[disabled]"))
    }
    if take("command:") { return .command(try quoted()) }
    if take("select:") { return .select(try number()) }
    if take("set:") { return try assignment() }
    if take("node:") { return .node(try name()) }
    if take("saliency:") {
      let name = try name()
      guard let strategy = TestPlan.SaliencyStrategyName(rawValue: name) else {
        throw fail("`\(name)` is no saliency strategy; there are first, best, best_least_recently_seen")
      }
      return .saliency(strategy)
    }
    if take("stop") { return .stop }
    throw fail("expected a step, found `\(rest.prefix { !$0.isNewline }.prefix(40))`")
  }

  private mutating func assignment() throws(TestPlanError) -> TestPlan.Action {
    skipBlank()
    guard take("$") else { throw fail("expected a variable") }
    let variable = "$" + (try name())
    skipBlank()
    guard take("=") else { throw fail("expected `=`") }
    skipBlank()
    if take("true") { return .set(variable, .bool(true)) }
    if take("false") { return .set(variable, .bool(false)) }
    return .set(variable, .number(Float(try number())))
  }

  private mutating func quoted() throws(TestPlanError) -> String {
    skipBlank()
    guard rest.first == "`" else { throw fail("expected a text between backticks") }
    let start = rest.drop { $0 == "`" }
    guard let end = start.firstIndex(of: "`") else {
      // Backticks alone are an empty text.
      if rest.prefix(while: { $0 == "`" }).count >= 2 {
        rest = start
        return ""
      }
      throw fail("the text is not closed")
    }
    let isEmpty = rest.hasPrefix("``")
    let text = isEmpty ? "" : String(start[..<end])
    rest = isEmpty ? rest.dropFirst(2) : start[end...].drop { $0 == "`" }
    line += text.count { $0.isNewline }
    return text
  }

  private mutating func number() throws(TestPlanError) -> Int {
    skipBlank()
    let digits = rest.prefix { $0.isASCII && $0.isNumber }
    guard let number = Int(digits), number <= 1_000_000_000 else { throw fail("expected a whole number") }
    rest = rest.dropFirst(digits.count)
    return number
  }

  private mutating func name() throws(TestPlanError) -> String {
    skipBlank()
    let name = rest.prefix { $0 == "_" || ($0.isASCII && ($0.isLetter || $0.isNumber)) }
    guard let first = name.first, !first.isNumber else { throw fail("expected a name") }
    rest = rest.dropFirst(name.count)
    return String(name)
  }

  private mutating func take(_ token: String) -> Bool {
    guard rest.hasPrefix(token) else { return false }
    rest = rest.dropFirst(token.count)
    return true
  }

  private mutating func skipBlank() {
    while let character = rest.first {
      if character == "#" {
        rest = rest.drop { !$0.isNewline }
      } else if character.isWhitespace || character == "\u{FEFF}" {
        if character.isNewline { line += 1 }
        rest = rest.dropFirst()
      } else {
        return
      }
    }
  }

  private func fail(_ message: String) -> TestPlanError { TestPlanError(message: message, line: line) }
}
