import Scenarios
import Synchronization
import Vocabulary
import YarnRuntime

/// Makes the lines of the machine into texts of a language: translation, values, markup, speaker.
struct LineRenderer: Sendable {
  let scenario: Scenario
  let language: Language
  private let names: Set<String>
  /// How days and sums are said.
  let format: LocaleFormat
  let today: CalendarDate
  private let parser = MarkupParser.standard
  /// The lines without values, which are always the same, once they have been shown.
  private let fixed = FixedLines()

  /// The first of the client's answers that this rehearsal uses, so that another one begins elsewhere.
  let firstAnswer: Int

  init(scenario: Scenario, language: Language, today: CalendarDate, seed: UInt64) {
    self.scenario = scenario
    firstAnswer = Int(seed % 1_000)
    self.language = language
    names = SpeakerNames.all(cast: scenario.cast)
    format = LocaleFormat(language)
    self.today = today
  }

  /// A line with what stood before its colon, where that is a declared name.
  struct Rendered: Sendable {
    var id: String
    var name: String?
    var text: String
    var tags: [String]
  }

  /// The hashtag of a line that had to be shown in the base language.
  static let untranslated = "untranslated"

  func render(_ line: Machine.Line) -> Rendered {
    guard line.substitutions.isEmpty else { return make(line) }
    if let known = fixed.lines.withLock({ $0[line.index] }) { return known }
    let made = make(line)
    fixed.lines.withLock { $0[line.index] = made }
    return made
  }

  private final class FixedLines: Sendable {
    let lines = Mutex<[Int: Rendered]>([:])
  }

  private func make(_ line: Machine.Line) -> Rendered {
    let lines = scenario.lines
    guard line.index < lines.count else { return Rendered(id: "", name: nil, text: "", tags: []) }
    let id = lines.id(at: line.index)
    let (stored, isTranslated) = text(at: line.index, id: id)
    var tags = lines.metadata(at: line.index).filter { !$0.hasPrefix("line:") && !$0.hasPrefix("shadow:") }
    if !isTranslated { tags.append(LineRenderer.untranslated) }
    let filled = expandSubstitutions(stored, line.substitutions.map(shown))
    var result = parser.parse(filled, locale: language.rawValue, implicitCharacter: .only(names))
    var name: String?
    if let speaker = result.attribute(named: "character") {
      if case .string(let text)? = speaker.property("name") { name = text }
      result = result.deletingRange(of: speaker)
    }
    return Rendered(id: id, name: name, text: TextSafety.line(result.text), tags: tags)
  }

  /// The stored text, and whether it is in the language that was asked for.
  private func text(at index: Int, id: String) -> (text: String, isTranslated: Bool) {
    let lines = scenario.lines
    let source = lines.shadowSource(at: index)
    let base = lines.text(at: source ?? index)
    guard language != scenario.baseLanguage, scenario.languages.contains(language) else {
      return (base, true)
    }
    let texts = scenario.translations[language] ?? [:]
    if let text = texts[id] ?? source.flatMap({ texts[lines.id(at: $0)] }) { return (text, true) }
    return (base, false)
  }

  /// A value as it stands in a line: a bare date is written out, and nothing in it counts as markup or a speaker.
  private func shown(_ value: String) -> String {
    let text = CalendarDate(iso: value).map { format.spokenDate($0, on: today) } ?? value
    let escaped = MarkupParser.escaping(text)
    return escaped.utf8.contains(UInt8(ascii: ":")) ? escaped.replacing(":", with: "\\:") : escaped
  }

  /// Who says a line.
  static func speaker(_ name: String?) -> Speaker {
    switch name {
    case nil: .narration
    case SpeakerNames.client?: .client
    case SpeakerNames.coach?: .coach
    case .some("Me"), .some("Moi"): .user
    case .some(let name): .other(TextSafety.line(name))
    }
  }
}
