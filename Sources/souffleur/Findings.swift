import Foundation
import Terminal
import YarnSyntax

/// Writes findings with their carets to standard error.
func tell(_ findings: [Diagnostic], _ sources: [SourceText]) {
  // The renderer cleans what it quotes before it paints.
  try? StandardStream.error.writeCleaned(rendered(findings, sources, on: .error) + "\n")
}

/// Writes findings with their carets to standard output, the first thousand of them.
///
/// - Throws: `Failure` when they cannot be written.
func emit(_ findings: [Diagnostic], _ sources: [SourceText]) throws {
  let text = rendered(findings, sources, most: 1_000, on: .output)
  try through { () throws(OutputError) in try StandardStream.output.writeCleaned(text) }
}

/// Findings as text, the first of them, coloured where somebody reads them at a terminal.
private func rendered(
  _ diagnostics: [Diagnostic], _ sources: [SourceText], most: Int = 50, on stream: StandardStream
) -> String {
  let isQuiet = ProcessInfo.processInfo.environment["NO_COLOR"].map { !$0.isEmpty } ?? false
  let renderer = DiagnosticRenderer(isColored: stream.isTerminal && !isQuiet)
  let text = renderer.render(Array(diagnostics.prefix(most)), sources: sources)
  return diagnostics.count > most ? text + "\n… \(diagnostics.count - most) more\n" : text
}
