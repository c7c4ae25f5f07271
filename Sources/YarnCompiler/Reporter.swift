import YarnSyntax

/// Collects what the checks find, and puts it in order.
struct Reporter: Sendable {
  private(set) var diagnostics: [Diagnostic] = []
  private let sources: [SourceText]
  private let limit: Int
  private var hasError = false

  /// Makes a reporter for the files of a compilation; findings beyond `limit` are dropped.
  init(sources: [SourceText], limit: Int) {
    self.sources = sources
    self.limit = limit
  }

  /// Reports something about a place in a file.
  mutating func report(
    _ code: DiagnosticCode, _ message: String, at place: Place, note: String? = nil, fixIt: FixIt? = nil
  ) {
    guard hasRoom(for: code) else { return }
    let location = sources[place.file].location(of: place.span)
    diagnostics.append(Diagnostic(code, message, at: location, note: note, fixIt: fixIt))
  }

  /// Reports something about no file.
  mutating func report(_ code: DiagnosticCode, _ message: String) {
    guard hasRoom(for: code) else { return }
    diagnostics.append(Diagnostic(code, message, at: nil))
  }

  /// Not the first error is dropped: lost behind warnings, there would be a program.
  private mutating func hasRoom(for code: DiagnosticCode) -> Bool {
    let isError = code.severity == .error
    guard diagnostics.count < limit || (isError && !hasError) else { return false }
    if isError { hasError = true }
    return true
  }

  /// Where a place is, in words: `on line 3`, with the file when it is another.
  func words(for place: Place, from other: Place) -> String {
    let source = sources[place.file]
    let line = source.position(at: Int(place.span.start)).line + 1
    return place.file == other.file ? "on line \(line)" : "in \(source.name), line \(line)"
  }
}

/// A span in one of the files of a compilation.
struct Place: Hashable, Sendable {
  /// Index of the file.
  var file: Int
  /// The bytes.
  var span: Span

  init(_ file: Int, _ span: Span) {
    self.file = file
    self.span = span
  }
}
