import Preparation
import Rehearsal
import Scenarios
import Terminal
import Vocabulary

/// Asks for the facts that a rehearsal lacks, one by one, and says how each answer was understood.
///
/// What is typed is kept with the client's preparation, as by `prep`, and offered the next time; nothing of it goes into
/// a history. Enter takes what is in brackets, `?` explains, `<` goes back one question.
struct FactQuestions {
  let store: PreparationStore
  /// How the scenario was named.
  let reference: String
  let language: Language

  /// What comes after a question.
  private enum Outcome { case done, back, stopped }

  /// Fills in what is missing; false when the user stopped.
  func ask(_ sources: inout FactSources, editor: any LineEditor) throws -> Bool {
    var editor = editor
    let scenario = sources.scenario
    let earlier = try store.all().filter { $0.scenario == scenario.id }.map(\.client)
    while true {
      var client = ""
      var wasAsked = false
      if let fact = scenario.clientFact {
        if case .text(let name)? = sources.facts[fact] {
          client = name
        } else {
          client = try store.known(ClientQuestion(language: language, earlier: earlier).ask(&editor))
          wasAsked = true
        }
      }
      var copy = sources
      switch try ask(&copy, client, isFirst: !wasAsked, &editor) {
      case .done:
        sources = copy
        return true
      case .stopped: return false
      case .back: continue
      }
    }
  }

  /// Asks everything about a client; `back` leads to the question which client it is.
  private func ask(
    _ sources: inout FactSources, _ client: String, isFirst: Bool, _ editor: inout any LineEditor
  ) throws -> Outcome {
    let scenario = sources.scenario
    var preparation =
      try store.preparation(scenario.id, client: client)
      ?? store.fresh(scenario, reference: reference, client: client, language: language)
    preparation.reference = reference
    preparation.language = language
    let given = Set(sources.facts.keys).union([scenario.clientFact].compactMap { $0 })
    let kept = scenario.facts.filter { fact in
      guard !given.contains(fact.name), let value = preparation.facts[fact.name] else { return false }
      return !scenario.fitting([fact.name: value], on: sources.today).isEmpty
    }
    let lines = kept.compactMap { fact in preparation.facts[fact.name].map { line(fact, $0) } }
    while true {
      var takesKept = true
      if !kept.isEmpty {
        switch offer(lines, client, isFirst: isFirst, &editor) {
        case .none: return .stopped
        case .some(.none): return .back
        case .some(.some(let answer)): takesKept = answer
        }
      }
      let left = scenario.facts.filter { fact in
        fact.isRequired && !given.contains(fact.name) && !(takesKept && kept.contains(fact))
      }
      var interview = Interview(
        preparation, scenario: scenario, language: language, today: sources.today,
        scope: .facts(Set(left.map(\.name))))
      let outcome = try ask(&interview, sources, isFirst: isFirst && kept.isEmpty, &editor)
      preparation = interview.preparation
      switch outcome {
      case .stopped: return .stopped
      case .back where kept.isEmpty: return .back
      case .back: continue
      case .done:
        sources.complete(with: preparation)
        return .done
      }
    }
  }

  /// Offers what is kept of a client: whether it is taken, none inside to go back, none when the user stopped.
  private func offer(
    _ lines: [String], _ client: String, isFirst: Bool, _ editor: inout any LineEditor
  ) -> Bool?? {
    let who = client.isEmpty ? "" : language.pick(" pour \(client)", " for \(client)")
    tell(language.pick("Gardé\(who)\u{A0}: ", "Kept\(who): ") + lines.joined(separator: " · "))
    let question = language.pick(
      "Prendre ces faits (oui ou non)\u{202F}? [oui] ", "Take these facts (yes or no)? [yes] ")
    while true {
      switch editor.readLine(prompt: question) {
      case .line(let line):
        switch line.lowercased().filter({ !$0.isWhitespace }) {
        case "", "o", "oui", "y", "yes": return .some(.some(true))
        case "n", "non", "no": return .some(.some(false))
        case "<" where !isFirst: return .some(.none)
        default:
          tell(
            language.pick(
              "Entrée les prend\u{202F}; non les demande un par un\u{202F}; < revient d’une question\u{202F}; Ctrl-D arrête.",
              "Enter takes them; no asks for them one by one; < goes back one question; Ctrl-D stops."))
        }
      case .unusable: continue
      case .endOfInput, .interrupt, .terminate: return .none
      }
    }
  }

  private func ask(
    _ interview: inout Interview, _ sources: FactSources, isFirst: Bool, _ editor: inout any LineEditor
  ) throws -> Outcome {
    while case .fact(let fact)? = interview.step, let prompt = interview.prompt {
      let example = text(of: fact.example.value(in: language, today: sources.today), fact)
      let shown =
        prompt.kept ?? (example.isEmpty ? nil : language.pick("exemple\u{A0}: ", "example: ") + example)
      tell(
        "\(interview.place.number)/\(interview.place.of) " + prompt.question
          + (shown.map { "  [\($0)]" } ?? ""))
      for choice in prompt.choices { tell("- \(choice)") }
      switch editor.readLine(prompt: "  \(fact.label?[language] ?? fact.name)> ") {
      case .line(let line):
        if line.allSatisfy(\.isWhitespace), prompt.kept == nil {
          guard !example.isEmpty else {
            tell(
              "  "
                + language.pick(
                  "Sans ce fait, rien à répéter.", "Without this fact there is nothing to rehearse."))
            continue
          }
          tell(
            "  = \(example)" + language.pick(" (l’exemple, pour cette fois)", " (the example, for this time)")
          )
        }
        if line.filter({ !$0.isWhitespace }) == "<", interview.place.number == 1, !isFirst { return .back }
        try take(line, &interview)
      case .unusable: continue
      case .endOfInput, .interrupt, .terminate: return .stopped
      }
    }
    return .done
  }

  private func take(_ line: String, _ interview: inout Interview) throws {
    switch interview.reply(line) {
    case .kept, .back: return
    case .explained(let help): return tell(help)
    case .mistaken(let why): return tell("  " + why)
    case .erased:
      tell("  " + language.pick("effacé", "erased"))
      // A rehearsal needs it: it is asked for again.
      _ = interview.reply("<")
    case .taken(let echo): if let echo { tell("  = \(echo)") }
    }
    try store.keep(interview.preparation)
  }

  private func line(_ fact: Fact, _ value: FactValue) -> String {
    let (label, shown) = (fact.label?[language] ?? fact.name, text(of: value, fact))
    return TextSafety.line(language.pick("\(label)\u{A0}: \(shown)", "\(label): \(shown)"))
  }

  private func text(of value: FactValue, _ fact: Fact) -> String {
    if case .choice(let key) = value { return fact.choices[key]?[language] ?? key }
    return LocaleFormat(language).value(value)
  }
}
