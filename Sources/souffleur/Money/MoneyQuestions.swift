import Foundation
import Terminal
import Vocabulary

#if canImport(Glibc)
  import Glibc
#endif

/// Asks at a terminal for what was not given, one question after the other.
///
/// Enter takes what can be taken, `?` says what is possible, `<` goes back one question, Ctrl-D stops.
struct MoneyQuestions {
  /// One question.
  struct Question {
    /// What is asked.
    var text: String
    /// What is possible.
    var help: String
    /// What Enter says instead of an answer; nothing where an answer is needed.
    var empty: String?
    /// Takes an answer; what it throws is said, and the question comes again.
    var take: (String) throws(Failure) -> Void
  }

  private var editor: any LineEditor
  /// What is said where Enter takes nothing.
  private let needed: String

  /// Asks only where somebody can answer.
  init?(isAsking: Bool, needed: String) {
    guard isAsking, isatty(0) == 1, isatty(2) == 1 else { return nil }
    editor = ReadlineEditor(historyPath: nil)
    self.needed = needed
  }

  /// Asks all questions, in their order.
  ///
  /// - Throws: `Failure` when the user stops.
  mutating func ask(_ questions: [Question]) throws {
    var index = 0
    while index < questions.count {
      index = try ask(questions[index]) ? index + 1 : max(0, index - 1)
    }
  }

  /// Asks one; false to go back.
  private mutating func ask(_ question: Question) throws -> Bool {
    tell(question.text)
    while true {
      switch editor.readLine(prompt: "> ") {
      case .line(let line):
        let answer = line.trimmingCharacters(in: .whitespaces)
        switch answer {
        case "<": return false
        case "?": tell(question.help)
        case "" where question.empty == nil: tell(needed)
        default:
          do throws(Failure) {
            try question.take(answer.isEmpty ? question.empty ?? "" : answer)
            return true
          } catch {
            tell(error.message)
          }
        }
      case .unusable: continue
      case .endOfInput, .terminate: throw Failure(.done)
      case .interrupt: throw Failure(.interrupted)
      }
    }
  }
}
