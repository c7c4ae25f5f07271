/// Reads a text into a tree and reports every mistake of it.
///
/// The tree is whole whatever the text holds: what could not be read is left out or a `missing` expression, and
/// there is an error for it. Findings come in the order of their places.
///
/// - Complexity: Time in proportion to the text, and a stack bounded by the limits.
public func parse(
  _ source: SourceText, limits: ParserLimits = .standard, into diagnostics: inout [Diagnostic]
) -> SyntaxTree {
  source.utf8.withUnsafeBufferPointer { bytes in
    var parser = Parser(source: source, bytes: bytes, limits: limits)
    parser.parseFile()
    diagnostics += parser.diagnostics.sorted {
      ($0.location?.span.start ?? 0) < ($1.location?.span.start ?? 0)
    }
    return parser.tree
  }
}

/// A recursive descent straight over the bytes: each mode of the language is a function that knows which
/// characters end it, so there is no list of tokens.
///
/// - `peek…` looks without consuming anything but white space; `take…` consumes what is known to be there;
///   `expect…` reports the writer's mistake when it is not. `recover…` skips to where reading can go on, and
///   never beyond the end of the line, so every loop moves on.
/// - Line breaks of bodies are consumed in one place, `peekStart`, which keeps the indentation.
struct Parser {
  let source: SourceText
  let limits: ParserLimits
  /// The text, and where it ends: earlier while a line is read as if it were a command.
  var reader: Reader
  /// Offset of the next byte to read.
  var at = 0
  /// 1-based number of the line in which `at` stands.
  var line: UInt32 = 1

  var tree: SyntaxTree
  var diagnostics: [Diagnostic] = []
  /// Whether one of them is an error.
  var hasError = false
  /// The last line with a syntax error: later ones of the same line are consequences.
  var lineOfLastError: UInt32 = 0
  /// A line about whose text nothing is said, because the command before it was broken; 0 for none.
  var quietLine: UInt32 = 0
  /// The line on which the last free command started; text behind it is suspicious.
  var lineOfLastCommand: UInt32 = 0
  var spanOfLastCommand = Span.none
  /// Set when a limit was exceeded: the rest of the file is not read and nothing more is said about it.
  var hasGivenUp = false
  /// The last line with a control character; one is said for each line.
  var lineOfLastControl: UInt32 = 0
  /// Set when a line ends at a command that is then read as a statement.
  var resumesAtCommand = false

  var indentation = Indentation()
  /// Bodies that ended while an `if` or `once` in them was open; they end when that is closed.
  var deferredDedents = 0
  var statementDepth = 0
  var openConditionals = 0
  var openOnces = 0
  /// The line on which a mistake ended an `if` before its `endif`; 0 for none.
  var lineOfAbandonedConditional: UInt32 = 0
  /// The last free command that looks like an `if`.
  var suspectedOpener: Suspect?
  /// The last free command that looks like a part or the end of an `if` or `once`.
  var suspectedCloser: Suspect?
  /// `///` comments since the last statement.
  var documentation: [Span] = []

  /// The token after the last one that the expression parser took.
  var token = Token(kind: .lineEnd, start: 0, end: 0)
  var expressionDepth = 0
  /// Arguments of the calls that are being read, innermost last.
  var openArguments: [ID<ExpressionSyntax>] = []
  /// Whether a line is being tried as a command: nothing is reported.
  var isSpeculating = false
  /// Whether the try has failed.
  var hasFailed = false

  init(source: SourceText, bytes: UnsafeBufferPointer<UInt8>, limits: ParserLimits) {
    self.source = source
    self.limits = limits
    reader = Reader(bytes: bytes)
    tree = SyntaxTree(source: source)
    reserve()
  }

  /// Makes room for what a text of this size usually holds, so that the lists are not moved while they grow.
  private mutating func reserve() {
    let size = end
    tree.statements.elements.reserveCapacity(size / 48)
    tree.lines.elements.reserveCapacity(size / 64)
    tree.pieces.elements.reserveCapacity(size / 40)
    tree.expressions.elements.reserveCapacity(size / 36)
    tree.expressionSpans.reserveCapacity(size / 36)
    tree.items.elements.reserveCapacity(size / 300)
  }

  /// Moves over spaces and tabs.
  @inline(__always)
  mutating func skipBlanks() { at = reader.blanksEnd(from: at) }

  /// Consumes one line end; the caller has seen it.
  @inline(__always)
  mutating func takeLineEnd() {
    let isPair = bytes[at] == ASCII.carriageReturn && byte(at + 1) == ASCII.lineFeed
    at += isPair ? 2 : 1
    line += 1
  }

  /// The symbol of the name from `start` to `stop`.
  mutating func intern(_ start: Int, _ stop: Int) -> Symbol {
    tree.names.intern(UnsafeBufferPointer(rebasing: bytes[start..<stop]))
  }

  func text(_ span: Span) -> String { source.text(span) }
}

// MARK: - Looking

/// What the reader can tell; these copy the small reader instead of the large parser.
extension Parser {
  @inline(__always) var bytes: UnsafeBufferPointer<UInt8> { reader.bytes }

  @inline(__always) var end: Int {
    get { reader.end }
    set { reader.end = newValue }
  }

  @inline(__always) func byte(_ offset: Int) -> UInt8 { reader.byte(offset) }
  @inline(__always) func lineEnd(from offset: Int) -> Int { reader.lineEnd(from: offset) }
  @inline(__always) func isComment(at offset: Int) -> Bool { reader.isComment(at: offset) }
  @inline(__always) func characterSpan(at offset: Int) -> Span { reader.characterSpan(at: offset) }
  @inline(__always) func identifierEnd(from start: Int) -> Int { reader.identifierEnd(from: start) }
  @inline(__always) func isDelimiter(_ delimiter: StaticString) -> Bool {
    reader.isDelimiter(delimiter, at: at)
  }
  @inline(__always) func peekKeyword() -> KeywordToken { reader.keyword(ofCommandAt: at) }

  @inline(__always)
  func matches(_ word: StaticString, _ start: Int, _ stop: Int) -> Bool { reader.matches(word, start, stop) }

  @inline(__always)
  func trimEnd(from start: Int, to stop: Int) -> Int { reader.trimEnd(from: start, to: stop) }
}

// MARK: - Findings

extension Parser {
  /// Reports a finding, whatever else was said about its line.
  @inline(never)
  mutating func report(
    _ code: DiagnosticCode, _ message: String, _ span: Span, severity: Severity? = nil, note: String? = nil,
    fixIt: FixIt? = nil
  ) {
    let isError = (severity ?? code.severity) == .error
    // Not the first error: lost behind warnings, the tree would pass for whole.
    let hasRoom = diagnostics.count < limits.diagnostics || (isError && !hasError)
    guard !isSpeculating, !hasGivenUp, hasRoom else { return }
    if isError { hasError = true }
    let location = source.location(of: span)
    diagnostics.append(
      Diagnostic(code, message, at: location, severity: severity, note: note, fixIt: fixIt))
  }

  /// Reports a mistake of syntax, unless its line has one already.
  @inline(never)
  mutating func reportError(
    _ code: DiagnosticCode, _ message: String, _ span: Span, note: String? = nil, fixIt: FixIt? = nil
  ) {
    hasFailed = true
    guard !isSpeculating, lineOfLastError != line else { return }
    lineOfLastError = line
    report(code, message, span, note: note, fixIt: fixIt)
  }

  /// Reports something that cannot stand where it does.
  @inline(never)
  mutating func reportUnexpected(
    _ span: Span, in rule: String, code: DiagnosticCode = .syntaxError, note: String? = nil,
    fixIt: FixIt? = nil
  ) {
    let article = "aei".contains(rule.prefix(1)) ? "an" : "a"
    reportError(
      code, "Syntax error: Unexpected \"\(quoted(span))\" while reading \(article) \(rule)", span, note: note,
      fixIt: fixIt)
  }

  /// Reports a command without its end, at the place where it can go on no longer.
  @inline(never)
  mutating func reportUnclosedCommand(at offset: Int, note: String? = nil) {
    quietLine = line + 1
    reportError(.unclosedCommand, "Unclosed command: missing >>", characterSpan(at: offset), note: note)
  }

  /// Says that a limit was exceeded, and reads no further.
  @inline(never)
  mutating func giveUp(_ code: DiagnosticCode, _ message: String, _ span: Span) {
    hasFailed = true
    guard !isSpeculating else { return }
    report(code, message, span)
    hasGivenUp = true
    at = end
  }

  /// Source text for a message: short, and on one line.
  func quoted(_ span: Span) -> String {
    if span.isEmpty { return "<EOF>" }
    let limit = 40
    let shown = text(span).prefix(limit + 1)
    let safe = shown.unicodeScalars.map { scalar in
      switch scalar {
      case "\n": "\\n"
      case "\r": "\\r"
      case "\t": "\\t"
      default: DisplayWidth.visible(scalar)
      }
    }
    return safe.prefix(limit).joined() + (safe.count > limit ? "…" : "")
  }
}
