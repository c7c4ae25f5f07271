import Recap
import Scenarios
import Vocabulary
import YarnSyntax

/// What is wrong with a scenario's own recap templates, as findings with their places.
enum TemplateFindings {
  /// The findings, in the order of the files.
  static func of(_ loaded: LoadedScenario) -> [Diagnostic] {
    guard let scenario = loaded.scenario else { return [] }
    return RecapTemplates.errors(of: scenario).map { error in
      Diagnostic(
        .projectFile, error.message(in: .english), at: place(of: error, loaded.sources), severity: .error)
    }
  }

  /// The place in the text that was read, so that its line is shown; the names of sources begin with the folder's.
  private static func place(of error: TemplateError, _ sources: [SourceText]) -> Location? {
    guard let source = sources.first(where: { $0.name == error.file || $0.name.hasSuffix("/" + error.file) })
    else { return nil }
    let line = source.lineRange(error.line - 1)
    var start = line.lowerBound
    for _ in 1..<max(1, error.column) where start < line.upperBound {
      start += 1
      while start < line.upperBound, source.utf8[start] & 0xC0 == 0x80 { start += 1 }
    }
    return source.location(of: Span(start, max(start, line.upperBound)))
  }
}
