import Coaching
import Foundation
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
        "Entrée prend ce qui est entre crochets, ou passe. ? explique, - efface, < revient d’une question, Ctrl-D arrête\u{202F}; tout est gardé.",
        "Enter takes what is in brackets, or skips. ? explains, - erases, < goes back one question, Ctrl-D stops; everything is kept."
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
      tell("[\(kept)]")
    } else if let example = prompt.example {
      tell(language.pick("(par exemple\u{A0}: \(example))", "(for example: \(example))"))
    }
  }

  private func take(_ line: String, _ step: Interview.Step, _ interview: inout Interview) throws {
    switch interview.reply(line) {
    case .kept, .back: return
    case .explained(let help): return tell(help)
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
    let check = DraftCheck(opening, listener: Listener(language: language), language: language)
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

/// Asks whom a preparation is for; a name is needed, for everything is kept by client.
struct ClientQuestion {
  let language: Language
  /// The clients it was prepared for before, the last one first.
  let earlier: [String]

  private func explain(_ known: [String]) {
    tell(
      language.pick(
        "Un nom, tel que vous le direz\u{A0}: tout est gardé par client. Ctrl-D arrête.",
        "A name, as you will say it: everything is kept by client. Ctrl-D stops."))
    guard let last = known.first else { return }
    tell(
      language.pick(
        "Entrée\u{A0}: \(last). Déjà préparés\u{A0}: \(known.joined(separator: ", ")).",
        "Enter: \(last). Prepared before: \(known.joined(separator: ", "))."))
  }

  /// The name; an empty line takes the last one.
  func ask(_ editor: inout any LineEditor) throws -> String {
    let known = earlier.filter { !$0.isEmpty }
    tell(language.pick("Pour quel client\u{202F}?", "For which client?"))
    if known.count > 1 {
      let names = known.prefix(5).joined(separator: ", ")
      tell(language.pick("(déjà préparés\u{A0}: \(names))", "(prepared before: \(names))"))
    }
    if let last = known.first { tell("[\(last)]") }
    while true {
      switch editor.readLine(prompt: "> ") {
      case .line(let line):
        let text = line.trimmingCharacters(in: .whitespaces)
        if text.isEmpty, let last = known.first { return last }
        // There is no question before this one.
        if ["?", "<"].contains(text) {
          explain(known)
          continue
        }
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
