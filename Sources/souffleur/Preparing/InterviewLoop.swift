import Coaching
import Listening
import Preparation
import Terminal
import Vocabulary

/// Asks the questions of a preparation one by one and keeps every answer as it comes.
struct InterviewLoop {
  let store: PreparationStore
  let language: Language

  /// Asks until the last question or until the user stops; everything accepted is kept either way.
  func run(_ interview: inout Interview, with editor: inout any LineEditor) throws {
    if let mantra = interview.preparation.mantra {
      tell(language.pick("«\u{A0}\(mantra)\u{A0}»", "“\(mantra)”"))
    }
    tell(
      language.pick(
        "Entrée garde ce qui est là, ou passe. - efface, < revient d’une question, Ctrl-D arrête\u{202F}; tout est gardé.",
        "Enter keeps what is there, or skips. - erases, < goes back one question, Ctrl-D stops; everything is kept."
      ))
    while let step = interview.step {
      show(interview)
      switch editor.readLine(prompt: "> ") {
      case .line(let line): try take(line, step, &interview)
      case .unusable: tell(language.pick("Cette ligne est trop longue.", "This line is too long."))
      case .endOfInput, .terminate: return
      case .interrupt: throw Failure(.interrupted, language.pick("tout est gardé", "everything is kept"))
      }
    }
  }

  private func show(_ interview: Interview) {
    guard let prompt = interview.prompt else { return }
    tell("")
    tell("\(interview.place.number)/\(interview.place.of) \(prompt.question)")
    for choice in prompt.choices { tell(choice.first?.isNumber == true ? choice : "- \(choice)") }
    if let advice = prompt.advice { tell(advice) }
    if let kept = prompt.kept {
      tell(language.pick("(gardé\u{A0}: \(kept))", "(kept: \(kept))"))
    } else if let example = prompt.example {
      tell(language.pick("(par exemple\u{A0}: \(example))", "(for example: \(example))"))
    }
  }

  private func take(_ line: String, _ step: Interview.Step, _ interview: inout Interview) throws {
    switch interview.reply(line) {
    case .kept, .back: return
    case .erased: tell(language.pick("effacé", "erased"))
    case .mistaken(let why): return tell(why)
    case .taken(let echo):
      if let echo { tell("= \(echo)") }
      if step == .question(.opening) { OpeningRemark(language: language).tell(of: interview.preparation) }
    }
    try store.keep(interview.preparation)
  }

}

/// What the coach would change first in the first sentence, if anything: one remark at most.
struct OpeningRemark {
  let language: Language

  /// Says it on standard error.
  func tell(of preparation: Preparation) {
    guard let opening = preparation.opening else { return }
    let check = DraftCheck(opening, coach: Listener(language: language), language: language)
    guard let finding = check.foremost(1).first else { return }
    let quote = TextSafety.line(finding.quote)
    souffleur.tell(
      language.pick("«\u{A0}\(quote)\u{A0}»\u{A0}: \(finding.advice)", "“\(quote)”: \(finding.advice)"))
    souffleur.tell(
      language.pick(
        "(règle \(finding.ruleID)\u{202F}; la phrase reste comme vous l’avez écrite)",
        "(rule \(finding.ruleID); the sentence stays as you wrote it)"))
  }
}

/// Asks whom a preparation is for.
struct ClientQuestion {
  let language: Language
  /// The clients it was prepared for before, the last one first.
  let earlier: [String]

  /// The name; an empty line takes the last one.
  func ask(_ editor: inout any LineEditor) throws -> String {
    let known = earlier.filter { !$0.isEmpty }
    tell(language.pick("Pour quel client\u{202F}?", "For which client?"))
    if !known.isEmpty {
      let names = known.prefix(5).joined(separator: ", ")
      tell(
        language.pick(
          "(déjà préparés\u{A0}: \(names)\u{202F}; Entrée\u{A0}: \(known[0]))",
          "(prepared before: \(names); Enter: \(known[0]))"))
    }
    while true {
      switch editor.readLine(prompt: "> ") {
      case .line(let line):
        if line.allSatisfy(\.isWhitespace), let last = known.first { return last }
        do {
          return try ClientName.checked(line, language)
        } catch let failure as Failure {
          tell(failure.message)
        }
      case .unusable: continue
      case .endOfInput, .terminate: throw Failure(.done)
      case .interrupt: throw Failure(.interrupted)
      }
    }
  }
}
