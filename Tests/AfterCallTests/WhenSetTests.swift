import Foundation
import Listening
import Rehearsal
import TestSupport
import Testing
import Vocabulary

@testable import AfterCall

/// The days, hours and lengths of half `g`: what new hands typed, and variants of each kind that were written before they
/// were read.
@Suite struct WhenSetTests {
  struct Case: Sendable {
    var what: String
    var kind: String
    var day: CalendarDate
    var line: String
    var expected: String
    /// Words that must stand in what is written down.
    var kept: String
  }

  static func cases(_ language: Language) throws -> [Case] {
    let file = TestFiles.beside("Items/g.\(language.rawValue).tsv")
    return try TestFiles.table(file, columns: 5).map { fields in
      let parts = fields[4].components(separatedBy: " + ")
      return Case(
        what: fields[0], kind: fields[1], day: try #require(CalendarDate(iso: fields[2])), line: fields[3],
        expected: parts[0], kept: parts.count > 1 ? parts[1] : "")
    }
  }

  /// What is read, as it is expected, and the texts.
  static func read(_ item: Case, _ language: Language, _ listener: Listener) -> (read: String, text: String) {
    let circumstances = CircumstancesReader(
      listener: listener, words: .of(language),
      today: item.what == "next" ? item.day.adding(days: 3) : item.day)
    switch item.what {
    case "call":
      let read = circumstances.read(item.line)
      return (fields([read.day?.iso, read.time, read.minutes.map(String.init)]), "")
    case "next":
      let read = circumstances.appointment(item.line, after: item.day)
      return (fields([read.day?.iso, read.time]), "")
    default:
      let reader = ItemReader(
        listener, language: language, call: item.day, today: item.day.adding(days: 1),
        currency: language == .french ? "EUR" : "GBP", names: .init(client: ["Ferrand", "Claire"]))
      let items = reader.read(item.line)
      let days = items.compactMap { item in item.due.map { "\($0.iso) \(item.timing.rawValue)" } }
      return (
        days.isEmpty ? "-" : days.joined(separator: "; "), items.map(\.text).joined(separator: ", ")
      )
    }
  }

  private static func fields(_ values: [String?]) -> String {
    values.map { $0 ?? "-" }.joined(separator: " ")
  }

  /// Whether something was read that is not expected, rather than nothing.
  static func isWrong(_ read: String, _ item: Case) -> Bool {
    let separator = item.what == "item" ? "; " : " "
    let (got, want) = (
      read.components(separatedBy: separator), item.expected.components(separatedBy: separator)
    )
    if item.what == "item" { return got.contains { $0 != "-" && !want.contains($0) } }
    return zip(got, want).contains { $0 != "-" && $0 != $1 }
  }

  /// What is not read yet, of all lines of a language; nothing is read wrongly, and no words are lost.
  static let missing: [Language: Int] = [.french: 0, .english: 0]

  @Test(arguments: Language.allCases) func read(_ language: Language) throws {
    let listener = Listener(language: language)
    let cases = try Self.cases(language)
    #expect(cases.count >= 90)
    var (missing, wrong) = (0, 0)
    for item in cases {
      let (read, text) = Self.read(item, language, listener)
      let isLost = !item.kept.isEmpty && !text.lowercased().contains(item.kept.lowercased())
      guard read != item.expected || isLost else { continue }
      let isWrong = isLost || Self.isWrong(read, item)
      if isWrong { wrong += 1 } else { missing += 1 }
      print("\(isWrong ? "WRONG" : "MISSING") \(item.what) \(item.kind): \(item.line)")
      print("   wanted \(item.expected) + \(item.kept)\n   read   \(read) + \(text)")
    }
    print("SCORE g \(language.rawValue) of \(cases.count): missing \(missing), wrong \(wrong)")
    #expect(wrong == 0)
    #expect(missing <= Self.missing[language] ?? 0)
  }
}
