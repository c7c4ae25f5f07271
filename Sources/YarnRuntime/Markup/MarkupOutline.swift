/// Bounds of what a text may ask of the markup parser; beyond them it has a diagnostic instead of a result.
enum MarkupLimits {
  /// Markers open at the same time.
  static let depth = 256
  /// Pieces of markers that were split because they overlap.
  static let pieces = 10_000
  /// Diagnostics for one text.
  static let diagnostics = 50
  /// UTF-16 code units of a text after replacement.
  static let output = 8_000_000
}

/// A marker as it is written.
struct Marker: Sendable {
  var name: String
  /// The place of its `[`.
  var position: Int
  var properties: [MarkupProperty] = []
  /// Something in it could not be read, so that its end may be missing too.
  var isBroken = false

  var trimsWhitespace: Bool {
    properties.contains { $0.name == Marker.trim && $0.value == .bool(true) }
  }

  static let trim = "trimwhitespace"
}

/// The shape of a marked-up text: its tree, written down as a walk through it.
struct MarkupOutline: Sendable {
  enum Step: Sendable {
    /// Code units that are text.
    case text(Range<Int>)
    /// A marker starts, or goes on after it was interrupted by the end of one that started before it.
    case open(Int)
    /// The marker that started last ends here, for good or for now.
    case close
  }

  /// The markers in the order of their `[`; the steps refer to them by index.
  var markers: [Marker] = []
  var steps: [Step] = []
  var diagnostics: [MarkupDiagnostic] = []
}

/// Finds the markers of a text and which of them cover what.
///
/// Ends may come in any order: an end that does not belong to the innermost marker is kept until the next text or
/// marker, where markers are closed until all kept ends are used up, and those that go on are opened again.
struct MarkupOutliner {
  private let source: [UInt16]
  private let tokens: [MarkupToken]
  private var index = 0
  private var open: [Int] = []
  private var keptEnds: [String] = []
  private var pieces = 0
  private var hasStrayEnd = false
  private var isStopped = false
  /// The `[` that was read last.
  private var bracketStart: Int?
  private(set) var outline = MarkupOutline()

  /// Reads a text.
  static func outline(_ source: [UInt16]) -> MarkupOutline {
    let lexer = MarkupLexer(source)
    if let place = lexer.endlessVerbatim {
      let message = "[nomarkup] has no [/nomarkup] after it"
      return MarkupOutline(diagnostics: [MarkupDiagnostic(message: message, column: place, marker: place)])
    }
    var outliner = MarkupOutliner(source: source, tokens: lexer.tokens)
    outliner.run()
    return outliner.outline
  }

  private init(source: [UInt16], tokens: [MarkupToken]) {
    self.source = source
    self.tokens = tokens
  }

  private mutating func run() {
    while !isStopped, outline.diagnostics.count < MarkupLimits.diagnostics {
      let token = tokens[index]
      switch token.kind {
      case .end: return finish()
      case .text:
        settleEnds()
        outline.steps.append(.text(token.start..<token.end))
        index += 1
      case .open: bracket()
      case .identifier: property()
      case .slash: selfClosing()
      case .error: stray()
      case .close, .equals, .number, .string, .bool, .interpolated: index += 1
      }
    }
  }

  // MARK: Looking

  private func token(_ ahead: Int) -> MarkupToken { tokens[min(index + ahead, tokens.count - 1)] }

  private func kind(_ ahead: Int) -> MarkupToken.Kind { token(ahead).kind }

  private func text(_ token: MarkupToken) -> String {
    String(utf16: source[token.start..<token.end])
  }

  /// The text of a token, short enough to be quoted.
  private func quoted(_ token: MarkupToken) -> String {
    let end = min(token.end, token.start + 40)
    return String(utf16: source[token.start..<end]) + (end < token.end ? "…" : "")
  }

  private mutating func report(_ message: String, at column: Int?, marker: Int? = nil) {
    outline.diagnostics.append(
      MarkupDiagnostic(message: message, column: column, marker: marker ?? bracketStart))
  }

  // MARK: Brackets

  private mutating func bracket() {
    bracketStart = token(0).start
    switch (kind(1), kind(2), kind(3)) {
    case (.slash, .close, _):
      for _ in open { outline.steps.append(.close) }
      open = []
      keptEnds = []
      index += 3
    case (.slash, .identifier, .close):
      end(token(2))
      index += 4
    case (.slash, let found, _):
      report("this end of a marker has no name that could be read", at: token(0).start)
      report("a `/` belongs right before a name or right before `]`", at: token(1).start)
      index += found == .error ? 3 : 2
    case (.identifier, .error, _):
      report(
        "Error parsing markup, invalid name: \"\(quoted(token(1)))\(quoted(token(2)))\"", at: token(1).start)
      index += 3
    case (.identifier, let next, _):
      start(next)
    default:
      let found = kind(1) == .end ? "the end of the text" : "`\(quoted(token(1)))`"
      report("a marker starts with a letter or a digit, not with \(found)", at: token(1).start)
      index += kind(1) == .error ? 2 : 1
    }
  }

  private mutating func start(_ next: MarkupToken.Kind) {
    settleEnds()
    guard open.count < MarkupLimits.depth else {
      isStopped = true
      return report("more than \(MarkupLimits.depth) markers are open here", at: token(0).start)
    }
    outline.markers.append(Marker(name: text(token(1)), position: token(0).start))
    open.append(outline.markers.count - 1)
    outline.steps.append(.open(outline.markers.count - 1))
    index += next == .equals ? 1 : 2  // `[name=value]`: the name is read again, as that of a property
  }

  private mutating func end(_ name: MarkupToken) {
    let wanted = text(name)
    if let innermost = open.last, outline.markers[innermost].name == wanted {
      open.removeLast()
      outline.steps.append(.close)
      return
    }
    let openCount = open.count { outline.markers[$0].name == wanted }
    guard openCount > keptEnds.count(where: { $0 == wanted }) else {
      hasStrayEnd = true
      return report("Asked to close \"\(quoted(name))\", but no marker of that name is open", at: name.start)
    }
    keptEnds.append(wanted)
  }

  // MARK: Inside of a marker

  private mutating func property() {
    guard let innermost = open.last, kind(1) == .equals, let value = value(token(2)) else {
      let found = "\(quoted(token(0))) \(quoted(token(1))) \(quoted(token(2)))"
      let column = kind(1) == .end ? token(0).start : token(1).start
      report("Expected to find a property and it's value, but instead found \"\(found)\".", at: column)
      index += 1
      for _ in 0..<2 where ![.identifier, .open, .close, .slash, .text, .end].contains(kind(0)) { index += 1 }
      return
    }
    outline.markers[innermost].properties.append(MarkupProperty(name: text(token(0)), value: value))
    index += 3
  }

  private func value(_ token: MarkupToken) -> MarkupValue? {
    switch token.kind {
    case .number: MarkupOutliner.number(text(token))
    case .bool: .bool(text(token).lowercased() == "true")
    case .interpolated: .string(String(text(token).dropFirst().dropLast()))
    case .string: .string(unquoted(token))
    default: nil
    }
  }

  private func unquoted(_ token: MarkupToken) -> String {
    var units = source[token.start..<token.end]
    if units.count > 1, units.first == CodeUnit.quote { units = units.dropFirst().dropLast() }
    return String(utf16: units.filter { $0 != CodeUnit.backslash })
  }

  private static func number(_ text: String) -> MarkupValue? {
    if let whole = Int32(text) { return .integer(Int(whole)) }
    guard text.utf8.count(where: { $0 == UInt8(ascii: ".") }) <= 1,
      text.utf8.contains(where: { 48...57 ~= $0 })
    else { return nil }
    let hasBareDot = text.hasSuffix(".")
    return Float(hasBareDot ? String(text.dropLast()) : text).map(MarkupValue.float)
  }

  private mutating func selfClosing() {
    guard kind(1) == .close, let innermost = open.last else {
      report("a `/` belongs right before a name or right before `]`", at: token(0).start)
      index += 1
      return
    }
    if !outline.markers[innermost].properties.contains(where: { $0.name == Marker.trim }) {
      outline.markers[innermost].properties.append(MarkupProperty(name: Marker.trim, value: .bool(true)))
    }
    open.removeLast()
    outline.steps.append(.close)
    index += 2
  }

  /// An unreadable character after a good start: everything up to the next `[` has become text.
  private mutating func stray() {
    let found = quoted(token(0))
    report("`\(found)` is not expected in a marker; a value that holds it needs quotes", at: token(0).start)
    if let innermost = open.last { outline.markers[innermost].isBroken = true }
    index += 1
  }

  // MARK: Ends out of order

  private mutating func settleEnds() {
    guard !keptEnds.isEmpty else { return }
    var interrupted: [Int] = []
    while !keptEnds.isEmpty, let innermost = open.popLast() {
      outline.steps.append(.close)
      if let kept = keptEnds.firstIndex(of: outline.markers[innermost].name) {
        keptEnds.remove(at: kept)
      } else {
        interrupted.append(innermost)
      }
    }
    keptEnds = []
    pieces += interrupted.count
    for marker in interrupted.reversed() {
      open.append(marker)
      outline.steps.append(.open(marker))
    }
    guard pieces > MarkupLimits.pieces, !isStopped else { return }
    isStopped = true
    report("too many markers overlap", at: nil)
  }

  private mutating func finish() {
    settleEnds()
    let unclosed = open.reversed().map { outline.markers[$0] }.filter { !$0.isBroken }
    guard let innermost = unclosed.first, !hasStrayEnd else { return }
    let names = unclosed.prefix(5).map { "[\($0.name.prefix(40))]" }.joined(separator: ", ")
    report("never closed: \(names)", at: nil, marker: innermost.position)
  }
}
