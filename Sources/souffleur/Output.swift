import Foundation
import Terminal

/// Writes results to standard output, at once and in order with everything else.
///
/// - Throws: `Failure` when it cannot be written; a closed pipe ends the command without a word.
func emit(_ text: String) throws {
  do {
    try FileHandle.standardOutput.write(contentsOf: Data(text.utf8))
  } catch {
    let number = errno
    if number == EPIPE { throw Failure(.done) }
    throw Failure(
      .inputOutput, number == 0 ? error.localizedDescription : String(cString: strerror(number)))
  }
}

/// Writes a text for reading to standard output: wrapped where that is a terminal, as it is elsewhere.
func emitWrapped(_ text: String) throws {
  guard isatty(1) == 1 else { return try emit(text) }
  let screen = Screen(options: ScreenOptions())
  for line in text.split(separator: "\n", omittingEmptySubsequences: false).dropLast() {
    do throws(OutputError) {
      try screen.message(String(line))
    } catch {
      throw Failure(error)
    }
  }
}

/// Writes a message to standard error, where everything goes that is no result; wrapped where that is a terminal.
func tell(_ text: String) {
  guard isatty(2) == 1 else {
    try? FileHandle.standardError.write(contentsOf: Data((text + "\n").utf8))
    return
  }
  let screen = Screen(descriptor: 2, options: ScreenOptions())
  for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
    // A terminal that is gone cannot be told anything.
    try? screen.message(String(line))
  }
}

/// Writes text that is laid out already, such as findings with their carets, to standard error.
func tellAsIs(_ text: String) {
  try? FileHandle.standardError.write(contentsOf: Data((text + "\n").utf8))
}
