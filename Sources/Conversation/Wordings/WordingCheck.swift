import Foundation
import Listening
public import Scenarios
import Vocabulary
public import YarnSyntax

/// Checks of a scenario's wording that need an ear: values that a reply says and does not take, and clients who quote what
/// the script would have said rather than what was typed.
public struct WordingCheck {
  /// The hashtag of an option whose values are its own: nobody can put them otherwise.
  static let fixed = "says:fixed"

  private let loaded: LoadedScenario
  private let lines: [ScriptLine]
  private let given: Set<String>

  /// Reads the lines of a scenario.
  public init(_ loaded: LoadedScenario) {
    self.loaded = loaded
    lines = loaded.scriptLines()
    given = Set((loaded.scenario?.facts ?? []).filter { $0.role?.isGiven == true }.map(\.name))
  }

  /// Returns what was found, in the order of the files and their lines; nothing for what is no scenario.
  public func diagnostics() -> [Diagnostic] {
    guard let scenario = loaded.scenario else { return [] }
    var found: [Diagnostic] = []
    // What an option says in several languages is told once, in the first of them.
    var told: Set<[String]> = []
    for language in scenario.languages {
      let listener = Listener(language: language)
      let values = untaken(listener, language, scenario).filter { !told.contains([$0.option, $0.kind]) }
      told.formUnion(values.map { [$0.option, $0.kind] })
      found += values.map(\.diagnostic) + quoted(listener, language)
    }
    return found.sorted { left, right in
      (left.location?.file ?? "", left.location?.span.start ?? 0)
        < (right.location?.file ?? "", right.location?.span.start ?? 0)
    }
  }

  // MARK: Values

  private typealias Untaken = (option: String, kind: String, diagnostic: Diagnostic)

  private func untaken(_ listener: Listener, _ language: Language, _ scenario: Scenario) -> [Untaken] {
    lines.filter { $0.isOption && !$0.tags.contains(Self.fixed) }.flatMap { line -> [Untaken] in
      guard let text = line.texts[language] else { return [] }
      let wording = WordingText(text.stored, line, scenario, language, given)
      let values = listener.untakenValues(
        in: wording.text, inserted: wording.inserted, takes: scenario.taken(by: line.tags))
      return values.compactMap { value in
        guard let kind = value.kinds.first else { return nil }
        let words = wording.written(value.range)
        let variable = wording.inserted.first { $0.range.overlaps(value.range) }?.variables.first
        let cure =
          scenario.facts.contains { $0.name == variable && $0.kind.taken == kind }
          ? "#takes:\(variable ?? "")" : "#takes:\(variable ?? "VARIABLE"):\(kind.rawValue)"
        let diagnostic = Diagnostic(
          .untakenValue, "the option says “\(words)” and takes no other \(kind.rawValue)",
          at: loaded.place(of: words, in: text),
          note: "add \(cure), give the fact a role, or say that the value is fixed: #\(Self.fixed)")
        return (line.id, kind.rawValue, diagnostic)
      }
    }
  }

  // MARK: Quotations

  private func quoted(_ listener: Listener, _ language: Language) -> [Diagnostic] {
    let options = lines.filter(\.isOption).compactMap { line in
      line.texts[language].map { (id: line.id, parts: WordingText.parts($0.stored)) }
    }
    let repeated = RepeatedWords(listener, options: options)
    return lines.flatMap { line -> [Diagnostic] in
      guard let speaker = line.speaker, speaker != SpeakerNames.coach, speaker != SpeakerNames.note,
        let text = line.texts[language]
      else { return [] }
      return WordingText.quotations(text.stored).flatMap(WordingText.parts).compactMap { part in
        repeated.first(in: part).map { found in
          Diagnostic(
            .quotedOption, "the client quotes “\(found.words)” from the option `\(found.option)`",
            at: loaded.place(of: found.words, in: text),
            note: "what was typed may have been said in other words: quote {heard()}, or quote nothing")
        }
      }
    }
  }
}
