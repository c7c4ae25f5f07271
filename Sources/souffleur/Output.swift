import Terminal
import Vocabulary

/// Writes results to standard output, at once and in order with everything else.
///
/// - Throws: `Failure` when it cannot be written; a closed pipe ends the command without a word.
func emit(_ text: String) throws {
  try through { () throws(OutputError) in try StandardStream.output.write(text) }
}

/// Writes JSON to standard output.
///
/// - Throws: As `emit`.
func emitJSON(_ text: String) throws {
  try through { () throws(OutputError) in try StandardStream.output.writeJSON(text) }
}

/// Writes a text for reading to standard output: wrapped where that is a terminal, as it is elsewhere.
///
/// - Throws: As `emit`.
func emitWrapped(_ text: String) throws {
  guard StandardStream.output.isTerminal else { return try emit(text) }
  let screen = Screen(options: ScreenOptions())
  for line in text.split(separator: "\n", omittingEmptySubsequences: false).dropLast() {
    try through { () throws(OutputError) in try screen.message(String(line)) }
  }
}

/// Writes something; what goes wrong ends the command.
func through(_ work: () throws(OutputError) -> Void) throws {
  do throws(OutputError) { try work() } catch { throw Failure(error, .ofCall) }
}

/// Writes a message to standard error, where everything goes that is no result; wrapped where that is a terminal.
///
/// Nothing can be said about a message that cannot be written, and no result is lost with it.
func tell(_ text: String) {
  guard StandardStream.error.isTerminal else { return tellAsIs(text) }
  let screen = Screen(.error, options: ScreenOptions())
  for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
    try? screen.message(String(line))
  }
}

/// Writes lines that are laid out already to standard error.
func tellAsIs(_ text: String) {
  try? StandardStream.error.write(text + "\n")
}

/// Writes a question to standard error; the answer is typed on the same line.
func tellBeforeAnswer(_ question: String) {
  try? StandardStream.error.write(TextSafety.line(question))
}
