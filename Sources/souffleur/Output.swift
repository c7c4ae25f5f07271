import Foundation

/// Writes results to standard output, at once and in order with everything else.
///
/// - Throws: `Failure` when it cannot be written; a closed pipe ends the command without a word.
func emit(_ text: String) throws {
  do {
    try FileHandle.standardOutput.write(contentsOf: Data(text.utf8))
  } catch {
    if errno == EPIPE { throw Failure(.done) }
    throw Failure(.inputOutput, error.localizedDescription)
  }
}

/// Writes to standard error, where everything goes that is no result.
func tell(_ text: String) {
  try? FileHandle.standardError.write(contentsOf: Data((text + "\n").utf8))
}
