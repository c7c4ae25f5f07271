import Foundation
import Rehearsal
import Scenarios
import TestSupport
import Testing
import Vocabulary

@testable import Recap

/// Facts at their edges: none, 0, 1, a very large sum, a day long past, today's, one ahead, a name that is hard to say.
///
/// Every scenario is played at random at each edge, by every persona, in both languages; nothing that is shown, written in
/// the ledger or in the record may have a form listed in `Edges/forbidden.tsv`.
@Suite struct EdgePlayTests {
  /// A form that must not appear.
  struct Forbidden: Sendable {
    /// At which edges, a whole regular expression over `fact.edge`.
    var edge: String
    /// In which language; none for both.
    var language: Language?
    /// The form, a regular expression.
    var pattern: String
  }

  /// A scenario with one fact at an edge.
  struct Edge: CustomTestStringConvertible, Sendable {
    var scenario: String
    var fact: String
    var name: String
    /// The value; none when the fact is left out.
    var value: FactValue?
    var key: String { "\(fact).\(name)" }
    var testDescription: String { "\(scenario) \(key)" }
  }

  static let today = CalendarDate(iso: "2026-11-27") ?? CalendarDate(dayNumber: 0)
  static let plays = ProcessInfo.processInfo.environment["SOUFFLEUR_EDGE_PLAYS"].flatMap(Int.init) ?? 1

  static let forbidden: [Forbidden] = {
    let file = TestFiles.beside("Edges/forbidden.tsv")
    let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    return text.split(separator: "\n").dropFirst().compactMap { line in
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      guard fields.count == 4 else { return nil }
      return Forbidden(edge: fields[0], language: Language(rawValue: fields[1]), pattern: fields[2])
    }
  }()

  static let edges: [Edge] = BundledLibrary.ids.flatMap { id -> [Edge] in
    let facts = (try? Loader.load(id))?.scenario?.facts ?? []
    return facts.flatMap { fact in
      values(of: fact).map { Edge(scenario: id, fact: fact.name, name: $0.0, value: $0.1) }
        + (fact.isRequired ? [] : [Edge(scenario: id, fact: fact.name, name: "none", value: nil)])
    }
  }

  /// The edges of a fact that can be meant.
  private static func values(of fact: Fact) -> [(String, FactValue)] {
    let all: [(String, FactValue)] =
      switch fact.kind {
      case .number: [0, 1, 2, 365].map { ("\($0)", .number(Double($0))) }
      case .duration: [0, 1, 365].map { ("\($0)", .duration(days: $0)) }
      case .money: ["0", "1", "1234567.8"].map { ("\($0)", .money(money($0))) }
      case .date:
        [("today", 0), ("yesterday", -1), ("tomorrow", 1), ("past", -400), ("ahead", 400), ("first", 4)].map {
          ($0.0, .date(today.adding(days: $0.1)))
        }
      case .choice: fact.choices.keys.sorted().map { ($0, .choice($0)) }
      case .list: [("one", .list(["l’agenda"])), ("many", .list((1...6).map { "outil \($0)" }))]
      case .text:
        [
          ("apostrophe", .text("L’Orée d’Émilie")),
          ("particle", .text("Aymeric de La Rochefoucauld-d’Aubigné")),
          ("long", .text("Compagnie générale des ateliers réunis de Saint-Germain-en-Laye et d’ailleurs")),
        ]
      }
    return all.filter { fact.limits.breach(of: $0.1, today: today) == nil }
  }

  private static func money(_ amount: String) -> Money {
    Money(amount: Decimal(string: amount) ?? 0, currency: "EUR")
  }

  @Test func thereAreEdgesAndForms() throws {
    #expect(Self.edges.count > 150)
    #expect(Self.forbidden.count > 20)
    for form in Self.forbidden {
      _ = try NSRegularExpression(pattern: form.pattern)
      let isKnown = Self.edges.contains { Self.matches(form.edge, whole: $0.key) }
      #expect(isKnown, "no edge is called \(form.edge)")
    }
  }

  private static func matches(_ pattern: String, whole text: String) -> Bool {
    text.range(of: "^(?:\(pattern))$", options: .regularExpression) != nil
  }

  @Test(arguments: edges) func nothingIsSaidThatCannotBeMeant(_ edge: Edge) throws {
    let scenario = try Example.bundled(edge.scenario)
    let given = edge.value.map { [edge.fact: $0] } ?? [:]
    let without: Set<String> = edge.value == nil ? [edge.fact] : []
    for language in Language.allCases {
      let forms = try Self.forbidden.filter {
        ($0.language ?? language) == language && Self.matches($0.edge, whole: edge.key)
      }.map { try NSRegularExpression(pattern: $0.pattern, options: .caseInsensitive) }
      var seen: Set<String> = []
      for run in 0..<Self.plays * scenario.personas.count {
        // Even rounds of the personas have every fact.
        let number =
          run % scenario.personas.count + run / scenario.personas.count * 2 * scenario.personas.count
        let played = RandomRehearsal.played(
          scenario, language, Self.today, run: number, given: given, without: without)
        let rehearsal = try #require(played, "run \(number) cannot be played")
        for text in try texts(of: rehearsal, scenario, language) where seen.insert(text).inserted {
          let range = NSRange(text.startIndex..., in: text)
          for form in forms where form.firstMatch(in: text, range: range) != nil {
            Issue.record("\(language.rawValue), run \(number): \(text) (\(form.pattern))")
          }
        }
      }
    }
  }

  /// All that a person sees of a conversation, line by line.
  private func texts(of rehearsal: Rehearsal, _ scenario: Scenario, _ language: Language) throws -> [String] {
    var texts = rehearsal.ledger.items.map(\.text)
    for turn in rehearsal.transcript.turns {
      texts += turn.offered.filter(\.isAvailable).map(\.text)
      for case .line(let line) in turn.events { texts.append(line.text) }
    }
    let source = RecordSource(
      scenario: scenario, setup: rehearsal.setup, ledger: rehearsal.ledger, session: "1", date: Date(),
      sender: "Camille Roy")
    let record = Record(source, language: language)
    return texts + record.plainText.split(separator: "\n").map(String.init)
  }
}
