import Foundation
import Recap
import Terminal
import Vocabulary

/// The draft of a recap among the user's own data, where an erasure finds it.
struct DraftFile {
  /// What the recap is called: the number of a session, or the name of a call such as `C-003`.
  let name: String

  /// Writes the draft and returns where it is.
  ///
  /// - Throws: `Failure` when it cannot be written; an earlier one is as it was then.
  func write(_ mail: MailMessage, _ language: Language) throws -> URL {
    let stem = Int64(name) == nil ? name : "session-\(name)"
    let file = Paths().recaps.appendingPathComponent("\(stem).eml")
    do throws(OutputError) {
      try Paths.makePrivate(Paths().recaps)
      try PrivateFile.write(TextSafety.lines(mail.text), to: file.path)
    } catch {
      throw Failure(writing: file.path, error, language)
    }
    return file
  }
}
