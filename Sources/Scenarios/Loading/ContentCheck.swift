import Vocabulary
import YarnCompiler
import YarnRuntime
import YarnSyntax

/// What a scenario has to hold beyond the rules of the language: ledger lines, endings, criteria, translations.
struct ContentCheck {
  let data: ScenarioData
  let tables: Tables
  let lines: LineTable
  let nodes: [NodeInfo]
  let program: Program?
  /// By name with `$`: the first value, or none for a computed one.
  let variables: [String: Value?]
  let trees: [SyntaxTree]
  /// The project file; none for scripts without one.
  let project: SourceText?
  /// The items that some line or option says yes to.
  let accepted: Set<String>
  /// The scripts by file name.
  let sources: [String: SourceText]
  private(set) var diagnostics: [Diagnostic] = []

  init(
    data: ScenarioData, project: SourceText?, tables: Tables, compilation: Compilation, trees: [SyntaxTree],
    sources: [String: SourceText]
  ) {
    self.data = data
    self.trees = trees
    self.tables = tables
    lines = compilation.lines
    nodes = compilation.nodes
    program = compilation.program
    variables = Dictionary(
      compilation.declarations.map { ($0.name, $0.initial) }, uniquingKeysWith: { first, _ in first })
    self.project = project
    self.sources = sources
    let names = SpeakerNames.all(cast: data.cast)
    accepted = Set(
      (0..<lines.count).flatMap(lines.metadata(at:)).filter { $0.hasPrefix(LedgerTags.accepts) }
        .map { String($0.dropFirst(LedgerTags.accepts.count)) })
    for index in 0..<lines.count { checkLine(index, names) }
    checkHangUp()
    for node in nodes { checkHeaders(of: node) }
    checkTranslations()
    checkCues()
  }

  /// Whether there is a project with our key; a plain script is not measured by it.
  var isScenario: Bool { data.isDeclared }

  mutating func note(
    _ code: DiagnosticCode, _ message: String, file: String, line: Int, tag: String? = nil,
    severity: Severity? = nil, note: String? = nil
  ) {
    guard diagnostics.count < 1_000 else { return }
    let place = sources[file].map { $0.line(line).narrowed(to: tag, in: $0) } ?? Location(startOf: file)
    diagnostics.append(Diagnostic(code, message, at: place, severity: severity, note: note))
  }

  // MARK: Lines

  private mutating func checkLine(_ index: Int, _ names: Set<String>) {
    let tags = lines.metadata(at: index)
    if SpeakerNames.speaker(of: lines.text(at: index), among: names) == SpeakerNames.note {
      checkLedger(tags, index)
    } else {
      checkTakes(tags, index)
    }
    guard isScenario, !data.rubric.isEmpty else { return }
    let criteria = data.rubric.map(\.name)
    for tag in tags {
      guard let prefix = ["plus:", "minus:"].first(where: tag.hasPrefix) else { continue }
      let criterion = String(tag.dropFirst(prefix.count))
      guard !criteria.contains(criterion) else { continue }
      let near = Suggestion.nearest(to: criterion, among: criteria)
      note(
        .unknownProjectName, "the rubric has no criterion `\(criterion)`", file: lines.file(at: index),
        line: lines.lineNumber(at: index), tag: tag, note: near.map { "did you mean `\($0)`?" })
    }
  }

  private mutating func checkLedger(_ tags: [String], _ index: Int) {
    let (file, line) = (lines.file(at: index), lines.lineNumber(at: index))
    do throws(LedgerTags.Mistake) {
      let ledger = try LedgerTags(tags)
      checkAgreement(ledger, index)
      checkVariable(
        ledger.dueVariable, ledger.timing == "by" ? "due" : ledger.timing, "a text such as 2026-11-26", file,
        line
      ) {
        if case .string = $0 { true } else { false }
      }
      checkVariable(ledger.amountVariable, "amount", "a number", file, line) {
        if case .number = $0 { true } else { false }
      }
    } catch {
      note(.invalidLedgerLine, error.message, file: file, line: line)
    }
    for tag in tags where !tag.contains(":") {
      guard tag != "lastline", !LedgerTags.all.contains(tag) else { continue }
      guard let near = Suggestion.nearest(to: tag, among: LedgerTags.all) else { continue }
      note(
        .invalidLedgerLine, "#\(tag) means nothing to the ledger", file: file, line: line, tag: tag,
        severity: .warning, note: "did you mean `#\(near)`?")
    }
  }

  private mutating func checkVariable(
    _ name: String?, _ tag: String, _ expected: String, _ file: String, _ line: Int, _ fits: (Value) -> Bool
  ) {
    guard let name else { return }
    let hashtag = "\(tag):\(name)"
    guard let known = variables["$" + name] else {
      let names = variables.keys.map { String($0.dropFirst()) }.sorted()
      let near = Suggestion.nearest(to: name, among: names)
      return note(
        .invalidLedgerLine, "#\(hashtag): there is no variable `$\(name)`", file: file, line: line,
        tag: hashtag,
        note: near.map { "did you mean `\($0)`?" })
    }
    if let value = known, !fits(value) {
      note(
        .invalidLedgerLine, "#\(hashtag): `$\(name)` must hold \(expected)", file: file, line: line,
        tag: hashtag)
    }
  }

  // MARK: Headers

  private mutating func checkHeaders(of node: NodeInfo) {
    let headers = Dictionary(node.headers.map { ($0.key, $0.value) }, uniquingKeysWith: { first, _ in first })
    if let outcome = headers["outcome"], EndingInfo.Outcome(rawValue: outcome) == nil {
      let near = Suggestion.nearest(to: outcome, among: EndingInfo.Outcome.allCases.map(\.rawValue))
      note(
        .projectFile, "the outcome is `good`, `partial` or `poor`, not `\(outcome)`", file: node.file,
        line: node.line, note: near.map { "did you mean `\($0)`?" })
    }
    guard let ending = headers["ending"], !data.endings.isEmpty, data.endings[ending] == nil else { return }
    let near = Suggestion.nearest(to: ending, among: data.endings.keys.sorted())
    note(
      .unknownProjectName, "the project file has no ending `\(ending)`", file: node.file, line: node.line,
      note: near.map { "did you mean `\($0)`?" })
  }

  // MARK: Tables

  private mutating func checkTranslations() {
    let names = SpeakerNames.all(cast: data.cast)
    for (language, texts) in tables.translations.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
      for index in 0..<lines.count where lines.shadowSource(at: index) == nil {
        let (base, id) = (lines.text(at: index), lines.id(at: index))
        let (file, line) = (lines.file(at: index), lines.lineNumber(at: index))
        guard let text = texts[id] else {
          note(
            .missingTranslation, "`\(id)` has no text in the language `\(language.rawValue)`", file: file,
            line: line)
          continue
        }
        let speaker = SpeakerNames.speaker(of: base, among: names)
        if SpeakerNames.speaker(of: text, among: names) != speaker {
          note(
            .projectFile,
            "in `\(language.rawValue)`, `\(id)` must be said by \(speaker.map { "`\($0)`" } ?? "nobody") as well",
            file: file, line: line)
        }
        if ContentCheck.placeholders(text) != ContentCheck.placeholders(base) {
          note(
            .projectFile, "in `\(language.rawValue)`, `\(id)` uses other values than the script does",
            file: file,
            line: line, severity: .warning, note: "{0}, {1}, … stand for the script's values, in its order")
        }
      }
    }
  }

  /// The numbers of the values a stored text uses.
  private static func placeholders(_ text: String) -> Set<Int> {
    var rest = text.utf8[...]
    var numbers: Set<Int> = []
    while let opening = rest.firstIndex(of: UInt8(ascii: "{")) {
      rest = rest[rest.index(after: opening)...]
      guard let closing = rest.firstIndex(of: UInt8(ascii: "}")) else { break }
      if let number = Int(Substring(rest[..<closing])) { numbers.insert(number) }
    }
    return numbers
  }

  private mutating func checkCues() {
    // What the program offers first: the options that are never reached are looked for only where there is a doubt.
    let offered = Set((program?.options ?? []).map { lines.id(at: Int($0.line)) })
    guard tables.cues.values.contains(where: { !offered.isSuperset(of: $0.ids) }) else { return }
    let options = optionIDs()
    for (language, cues) in tables.cues.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
      for id in cues.ids.sorted() where !options.contains(id) {
        note(
          .unknownTableLine, "`\(id)` is no option, so its cues are never used",
          file: "cues/\(language.rawValue).csv", line: cues.line(of: id))
      }
    }
  }

  /// The ids of the lines that are options.
  private func optionIDs() -> Set<String> {
    var places: [String: Set<Int>] = [:]
    for tree in trees {
      places[tree.source.name] = Set(tree.optionItems.map { Int(tree.lines[$0.line].line) })
    }
    return Set(
      (0..<lines.count).filter { places[lines.file(at: $0)]?.contains(lines.lineNumber(at: $0)) == true }
        .map(lines.id))
  }
}

extension Location {
  /// The place of a hashtag on the line, where it can be found.
  fileprivate func narrowed(to tag: String?, in source: SourceText) -> Location {
    guard let tag else { return self }
    let wanted = Array(tag.utf8)
    let line = source.utf8[span.range.clamped(to: 0..<source.utf8.count)]
    for start in line.indices where line[start] == UInt8(ascii: "#") {
      // Blanks may stand between the sign and the tag.
      let rest = line[(start + 1)...].drop { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
      guard rest.starts(with: wanted) else { continue }
      return source.location(of: Span(start, rest.startIndex + wanted.count))
    }
    return self
  }
}
