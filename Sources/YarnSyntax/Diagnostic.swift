/// How bad a finding is.
public enum Severity: String, Sendable, Comparable, CaseIterable {
  /// Not reported.
  case none
  /// Worth knowing.
  case info
  /// Compiles, but is probably not meant.
  case warning
  /// No program is made.
  case error

  private var rank: Int { Severity.allCases.firstIndex(of: self) ?? 0 }

  /// From `none` to `error`.
  public static func < (left: Severity, right: Severity) -> Bool { left.rank < right.rank }
}

/// A place in one of the files of a compilation.
public struct Location: Hashable, Sendable {
  /// The name of the file, as given to the compiler.
  public var file: String
  /// The bytes meant.
  public var span: Span
  /// Where the span starts, 0-based line and UTF-16 column.
  public var start: SourceText.Position
  /// Where it ends, exclusive.
  public var end: SourceText.Position

  /// Makes a location.
  public init(file: String, span: Span, start: SourceText.Position, end: SourceText.Position) {
    self.file = file
    self.span = span
    self.start = start
    self.end = end
  }
}

/// Something to tell the writer of a file: for the lexer, the parser, the compiler and project files alike.
public struct Diagnostic: Hashable, Sendable {
  /// The stable code, such as `YS0012`.
  public var code: DiagnosticCode
  /// How bad it is, overrides applied.
  public var severity: Severity
  /// One sentence, lower case where it can be, no full stop.
  public var message: String
  /// Where; none for findings about no file.
  public var location: Location?
  /// At most one further explanation, such as where the first definition stands.
  public var note: String?
  /// What to write instead, with the words that offer it.
  public var fixIt: FixIt?

  /// Makes a diagnostic with the code's own severity unless another is given.
  public init(
    _ code: DiagnosticCode, _ message: String, at location: Location?, severity: Severity? = nil,
    note: String? = nil, fixIt: FixIt? = nil
  ) {
    self.code = code
    self.severity = severity ?? code.severity
    self.message = message
    self.location = location
    self.note = note
    self.fixIt = fixIt
  }
}

/// A message with edits: prose alone is no fix.
public struct FixIt: Hashable, Sendable {
  /// The offer, such as "did you mean `Kitchen`?".
  public var message: String
  /// The bytes to replace.
  public var span: Span
  /// What to put there.
  public var replacement: String

  /// Makes a fix.
  public init(_ message: String, replacing span: Span, with replacement: String) {
    self.message = message
    self.span = span
    self.replacement = replacement
  }
}

extension Sequence where Element == Diagnostic {
  /// Whether one of them is an error.
  public var hasErrors: Bool { contains { $0.severity == .error } }
}

extension Diagnostic: Error {}
