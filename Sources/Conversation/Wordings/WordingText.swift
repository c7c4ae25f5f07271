import Foundation
import Listening
import Scenarios
import Vocabulary

/// A stored text as it might be heard, with examples in the place of the script's expressions.
struct WordingText {
  /// The text.
  private(set) var text = ""
  /// Where the examples stand in it.
  private(set) var inserted: [InsertedValue] = []
  /// How the examples stand in the file, such as `{date($due)}` in a script and `{0}` in a table.
  private var written: [String] = []

  init(
    _ stored: String, _ line: ScriptLine, _ scenario: Scenario, _ language: Language, _ given: Set<String>
  ) {
    for piece in WordingText.pieces(WordingText.withoutMarkup(stored)) {
      switch piece {
      case .words(let words): text += words
      case .expression(let number):
        let start = text.utf8.count
        let expression =
          line.expressions.indices.contains(number)
          ? line.expressions[number] : ScriptLine.Expression()
        text += WordingText.example(expression, scenario, language)
        inserted.append(
          InsertedValue(
            range: start..<text.utf8.count, variables: expression.variables,
            isGiven: !expression.variables.isEmpty && expression.variables.allSatisfy(given.contains)))
        let isScript = language == scenario.baseLanguage
        written.append(isScript && !expression.source.isEmpty ? expression.source : "{\(number)}")
      }
    }
  }

  /// The words of a range as the file has them.
  func written(_ range: Range<Int>) -> String {
    let bytes = Array(text.utf8)
    var (result, at) = ("", range.lowerBound)
    for (value, source) in zip(inserted, written) where value.range.overlaps(range) {
      if value.range.lowerBound > at {
        result += String(decoding: bytes[at..<value.range.lowerBound], as: UTF8.self)
      }
      result += source
      at = max(at, value.range.upperBound)
    }
    if at < range.upperBound { result += String(decoding: bytes[at..<range.upperBound], as: UTF8.self) }
    return result
  }

  // MARK: Pieces

  private enum Piece {
    case words(String)
    case expression(Int)
  }

  private static func pieces(_ stored: String) -> [Piece] {
    var pieces: [Piece] = []
    var rest = stored[...]
    while let match = rest.firstMatch(of: /\{(\d+)\}/) {
      pieces.append(.words(String(rest[..<match.range.lowerBound])))
      pieces.append(.expression(Int(match.output.1) ?? 0))
      rest = rest[match.range.upperBound...]
    }
    return pieces + [.words(String(rest))]
  }

  /// The parts of a text between its expressions and its marks.
  static func parts(_ stored: String) -> [String] {
    pieces(stored).flatMap { piece -> [String] in
      guard case .words(let words) = piece else { return [] }
      return words.split(omittingEmptySubsequences: true) { "[]{}\"".contains($0) }.map(String.init)
    }
  }

  /// What stands between marks of quotation.
  static func quotations(_ stored: String) -> [String] {
    stored.matches(of: /«([^»]*)»|“([^”]*)”/).map { String($0.output.1 ?? $0.output.2 ?? "") }
  }

  /// The text with the longest way that a mark such as `[select … /]` can be shown, and without the others.
  private static func withoutMarkup(_ stored: String) -> String {
    stored.replacing(/\[([^\[\]]*)\]/) { match -> String in
      let mark = match.output.1
      let ways = mark.matches(of: /="([^"]*)"/).map { String($0.output.1) }
      guard let value = mark.firstMatch(of: /=\s*(\{\d+\})/), let way = ways.max(by: { $0.count < $1.count })
      else { return "" }
      return way.replacing("%", with: String(value.output.1))
    }
  }

  private static func example(
    _ expression: ScriptLine.Expression, _ scenario: Scenario, _ language: Language
  ) -> String {
    let format = LocaleFormat(language)
    guard let day = CalendarDate(iso: "2026-12-18") else { return "" }
    switch expression.function {
    case "date", "add_days": return format.date(day)
    case "money", "interest": return format.money(Money(amount: 1234, currency: "EUR"))
    case nil: break
    default: return "7"
    }
    guard let name = expression.variables.first else { return "7" }
    if let fact = scenario.facts.first(where: { $0.name == name }) {
      return format.value(fact.example.value(in: language, today: day))
    }
    return "7"
  }
}
