import Fuzzing
import Rehearsal
import Scenarios
import Vocabulary
import YarnSyntax

extension FuzzMode {
  /// Files of facts: a mistake has its place, and what was taken can be rehearsed.
  static let facts = FuzzMode(
    "facts",
    seeds: [
      """
      {"text": "Ferrand", "money": {"amount": "2400.00", "currency": "EUR"}, "date": {"days": 3}, "duration": 30,
       "number": 1.5, "choice": "a", "list": ["a", "b"], "client": "X"}
      """,
      #"{"text": "x", "money": "2 400 €", "date": "26/11/2026", "duration": "45 jours", "number": "1,5", "choice": "Deux", "list": "a; b", "client": "É"}"#,
    ],
    dictionary: [
      "{", "}", "[", "]", ",", ":", "\"", "\\u001b", "\\ud83d", "null", "true", "-1", "1e999", "\"text\": ",
      "\"money\": ",
      "\"date\": ", "\"duration\": ", "\"number\": ", "\"choice\": ", "\"list\": ", "\"amount\": \"1\"",
      "\"currency\": \"EUR\"",
      "\"days\": 36500", "\"Un\"", "\"demain\"", "\"1e9\"", "\"\"", "\u{0}", "\u{202E}", "é", "\n",
      "\"0001-01-01\"", "0.1",
    ], prepare: { FactsCheck().check })
}

private struct FactsCheck {
  private let scenario = Sample.scenario()

  func check(_ input: [UInt8]) -> FuzzResult {
    var signature = Signature()
    guard let scenario else { return FuzzResult("the sample cannot be loaded", signature) }
    let file = FactsFile(input, name: "fuzz.json", scenario: scenario, today: Sample.today)
    for finding in file.diagnostics.prefix(12) {
      signature.add(finding.code.rawValue)
      signature.add(String(finding.message.prefix(24)))
    }
    for name in file.facts.keys.sorted() { signature.add(name) }
    for finding in file.diagnostics {
      guard let span = finding.location?.span, span.start <= span.end, Int(span.end) <= input.count else {
        return FuzzResult("a finding has no place in the file", signature)
      }
    }
    return FuzzResult(problem(of: file.facts, in: scenario, Sample.language(input)), signature)
  }

  /// Completed by the examples, the facts begin a rehearsal in which nothing unsafe is said.
  private func problem(of facts: [String: FactValue], in scenario: Scenario, _ language: Language) -> String?
  {
    var all = facts
    for fact in scenario.facts where all[fact.name] == nil {
      all[fact.name] = fact.example.value(in: language, today: Sample.today)
    }
    let setup = Setup(persona: nil, language: language, facts: all, seed: 1, today: Sample.today)
    do throws(RehearsalError) {
      var rehearsal = try Rehearsal(scenario: scenario, setup: setup)
      for case .line(let line) in try rehearsal.begin() {
        if let unsafe = Unsafe.first(in: line.text) { return "a line with a fact holds \(unsafe)" }
      }
      return nil
    } catch {
      return "what the file of facts gave is refused: \(error.message(in: .english))"
    }
  }
}
