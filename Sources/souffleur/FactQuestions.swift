import Rehearsal
import Scenarios
import Terminal
import Vocabulary

/// Asks for the facts that are missing, one by one, and says how each answer was understood.
struct FactQuestions {
  let language: Language

  /// Fills in what is missing; false when the user stopped.
  ///
  /// Nothing that is typed here goes into a history.
  func ask(_ sources: inout FactSources, editor: ReadlineEditor) throws -> Bool {
    for fact in sources.missing {
      let example = LocaleFormat(language).value(fact.example.value(in: language, today: sources.today))
      tell(
        "\(fact.question[language])  (\(language == .french ? "par exemple : " : "for example: ")\(example))")
      while sources.facts[fact.name] == nil {
        switch editor.readLine(prompt: "  \(fact.name)> ") {
        case .line(let line):
          guard !line.allSatisfy(\.isWhitespace) else { continue }
          do {
            try sources.set(fact.name, to: line)
            if let value = sources.facts[fact.name] { tell("  = \(LocaleFormat(language).value(value))") }
          } catch let failure as Failure {
            tell("  \(failure.message)")
          }
        case .unusable: continue
        case .endOfInput, .interrupt, .terminate: return false
        }
      }
    }
    return true
  }
}
