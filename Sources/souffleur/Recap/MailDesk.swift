import Foundation
import Recap
import Terminal
import Vocabulary

#if canImport(Glibc)
  import Glibc
#endif

/// Shows the whole mail before anything is written, and has it changed where the user wants to.
struct MailDesk {
  /// What the recap is called: `3`, `C-003`.
  let name: String
  let language: Language

  private var words: RecapWords { .of(language) }

  /// Whether somebody is there to look at it.
  static var hasReader: Bool { isatty(0) == 1 && isatty(2) == 1 }

  /// Shows the mail and asks whether it goes into a file; ends the command when it does not.
  ///
  /// - Parameter attached: The names of what goes with it.
  func show(_ record: inout Record, for file: String, attached: (Record) throws -> [String]) throws {
    let editor = ReadlineEditor(historyPath: nil)
    showText(of: record, try attached(record))
    while true {
      switch editor.readLine(prompt: words.ask(TextSafety.line(file))) {
      case .unusable: continue
      case .endOfInput, .terminate:
        tell(words.stopped)
        throw Failure(.done)
      case .interrupt: throw Failure(.interrupted, words.stopped)
      case .line(let line):
        switch line.trimmingCharacters(in: .whitespaces).lowercased() {
        case "": return
        case "e", "edit", "modifier":
          do {
            try edit(&record)
          } catch let failure as Failure {
            failure.report()
          }
          showText(of: record, try attached(record))
        case "n", "non", "no":
          tell(words.stopped)
          throw Failure(.done)
        default: tell(words.askHelp)
        }
      }
    }
  }

  private func showText(of record: Record, _ attached: [String]) {
    tell("")
    tell(words.heading)
    tell("")
    tell(record.draft)
    if !attached.isEmpty { tell(words.attached(attached.map(TextSafety.line))) }
  }

  // MARK: Changing it

  /// Opens the mail in the user's editor and takes what comes back.
  ///
  /// - Throws: `Failure` when the editor fails, or when nothing usable comes back; the record is as it was then.
  func edit(_ record: inout Record) throws {
    let file = Paths().recaps.appendingPathComponent(".\(stem).\(getpid()).txt")
    do throws(OutputError) {
      try Paths.makePrivate(Paths().recaps)
      try PrivateFile.write(TextSafety.lines(record.draft), to: file.path)
    } catch {
      throw Failure(writing: file.path, error, language)
    }
    defer { unlink(file.path) }
    let command = TextEditor.command(ProcessInfo.processInfo.environment)
    let status = TextEditor.edit(file.path, with: command)
    guard status == 0 else {
      throw Failure(.inputOutput, words.editorFailed(TextSafety.line(command), status))
    }
    let data = try readInput(file.path, upTo: Record.draftLimit + 1, language)
    do throws(Record.DraftProblem) {
      try record.take(draft: String(decoding: data, as: UTF8.self))
    } catch {
      switch error {
      case .empty: throw Failure(.badData, words.noText)
      case .tooLong(let bytes): throw Failure(.badData, words.textTooLong(bytes))
      }
    }
  }

  /// What the file is called while it is changed: an erasure finds it under this name.
  private var stem: String { name.hasPrefix("C-") ? name : "session-" + name }
}
