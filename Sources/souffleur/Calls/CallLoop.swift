import AfterCall
import Foundation
import Clients
import Terminal
import Vocabulary

/// Asks the questions after a call one by one and keeps every answer as it comes.
struct CallLoop {
  let book: CallBook
  let language: Language

  /// How the questions ended.
  enum Outcome {
    /// With the last one.
    case finished
    /// The user stopped.
    case stopped
  }

  private var words: AfterWords { .of(language) }

  /// Asks until the last question or until the user stops; everything accepted is kept under a number either way.
  func run(
    _ interview: inout CallInterview, _ number: inout Int?, with editor: inout any LineEditor
  ) throws -> Outcome {
    tell(words.keys)
    var shown: CallStep?
    while let step = interview.step {
      if shown != step { show(interview) }
      shown = step
      switch editor.readLine(prompt: "> ") {
      case .line(let line): if try !take(line, &interview, &number) { shown = nil }
      case .unusable: tell(CallWords.of(language).lineTooLong)
      case .endOfInput, .terminate: return .stopped
      case .interrupt: throw Failure(.interrupted, CallWords.of(language).allKept)
      }
    }
    return .finished
  }

  private func show(_ interview: CallInterview) {
    guard let prompt = interview.prompt else { return }
    tell("")
    tell("\(interview.place.number)/\(interview.place.of) \(prompt.question)")
    for choice in prompt.choices { tell(choice) }
    for line in prompt.kept { tell("[\(line)]") }
    if let example = prompt.example { tell(CallWords.of(language).example(example)) }
  }

  /// Takes a line; false when the same question is to be shown anew.
  private func take(_ line: String, _ interview: inout CallInterview, _ number: inout Int?) throws -> Bool {
    let before = interview.call
    let reply = interview.reply(line)
    if interview.call != before, number != nil || interview.call.saysSomething {
      number = try book.keep(interview.call, as: number)
    }
    switch reply {
    case .kept: return true
    case .back: return false
    case .explained(let help): tell(help)
    case .erased: tell(CallWords.of(language).erased)
    case .mistaken(let why): tell(why)
    case .taken(let lines): for line in lines { tell("= \(line)") }
    }
    return true
  }
}

/// Asks which call it was: one that was begun, prepared or rehearsed, or another one.
struct CallQuestion {
  let language: Language
  let begun: [(number: Int, call: Call)]
  let candidates: [CallMaterial.Candidate]

  /// What was chosen.
  enum Choice {
    case begun(Int)
    case candidate(CallMaterial.Candidate)
    /// Another call, with a client whose name may have been typed already.
    case other(String?)
  }

  private var words: CallWords { .of(language) }

  /// The choice; Enter takes the first. What is no number is the name of a client.
  func ask(_ editor: inout any LineEditor) throws -> Choice {
    guard !begun.isEmpty || !candidates.isEmpty else { return .other(nil) }
    show()
    while true {
      switch editor.readLine(prompt: "> ") {
      case .line(let line):
        let text = line.trimmingCharacters(in: .whitespaces)
        if text == "?" || text == "<" {
          show()
        } else if let choice = choice(text) {
          return choice
        } else {
          tell(words.noNumber(begun.count + candidates.count + 1))
        }
      case .unusable: continue
      case .endOfInput, .terminate: throw Failure(.done)
      case .interrupt: throw Failure(.interrupted)
      }
    }
  }

  private func show() {
    tell(words.whichCall)
    var lines = begun.map { words.begun(Call.name($0.number), $0.call.client) }
    lines += candidates.map { $0.client.isEmpty ? $0.title : "\($0.title) · \($0.client)" }
    for (index, line) in (lines + [words.anotherCall]).enumerated() {
      tell("\(index + 1). \(TextSafety.line(line))")
    }
    tell("[1]")
  }

  private func choice(_ text: String) -> Choice? {
    guard !text.isEmpty, text.utf8.allSatisfy({ (48...57).contains($0) }) else {
      return text.isEmpty ? choice("1") : .other(text)
    }
    guard let number = Int(text), number > 0 else { return nil }
    if number <= begun.count { return .begun(begun[number - 1].number) }
    if number <= begun.count + candidates.count { return .candidate(candidates[number - begun.count - 1]) }
    return number == begun.count + candidates.count + 1 ? .other(nil) : nil
  }
}
