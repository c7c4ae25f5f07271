import Foundation
import Listening
import Rehearsal
import TestSupport
import Testing
import Vocabulary

@testable import AfterCall

/// The days and sums of the sentences of half `d`: what people typed who had never seen the program, and variants of each
/// kind that were written before they were read.
@Suite struct DaySumSetTests {
  struct Case: Sendable {
    var kind: String
    var call: CalendarDate
    var sentence: String
    var expected: [[String]]
  }

  static func cases(_ language: Language) throws -> [Case] {
    let file = TestFiles.beside("Items/d.\(language.rawValue).tsv")
    return try TestFiles.table(file, columns: 5).map { fields in
      Case(
        kind: fields[0], call: try #require(CalendarDate(iso: fields[1])), sentence: fields[2],
        expected: fields[3...].map { $0 == "-" ? [] : $0.components(separatedBy: "; ") })
    }
  }

  /// Days and sums in the order of their items, however the line was cut.
  static func read(_ item: Case, _ language: Language, _ listener: Listener) -> [[String]] {
    let reader = ItemReader(
      listener, language: language, call: item.call, today: item.call.adding(days: 1),
      currency: language == .french ? "EUR" : "GBP",
      names: .init(client: ["Ferrand", "Claire", "Dave", "Marc", "Fiona"]))
    let items = reader.read(item.sentence)
    return [
      items.compactMap { item in item.due.map { "\($0.iso) \(item.timing.rawValue)" } },
      items.compactMap { item in item.amount.map { "\($0.amount) \($0.currency)" } },
    ]
  }

  struct Score {
    var right = 0
    var missing = 0
    /// Days or sums that nobody said, or others than were said.
    var wrong = 0
  }

  /// What is not read yet, of all lines of a language; nothing is read wrongly.
  static let missing: [Language: Int] = [.french: 0, .english: 1]

  @Test(arguments: Language.allCases) func read(_ language: Language) throws {
    let listener = Listener(language: language)
    var score = Score()
    for item in try Self.cases(language) {
      let read = Self.read(item, language, listener)
      for (want, got) in zip(item.expected, read) {
        if got == want {
          score.right += 1
        } else if got.allSatisfy(want.contains), got.count < want.count {
          score.missing += 1
        } else {
          score.wrong += 1
        }
        if got != want { print("\(item.kind): \(item.sentence)\n   wanted \(want)\n   read   \(got)") }
      }
    }
    print("SCORE d \(language.rawValue) \(score)")
    #expect(score.wrong == 0)
    #expect(score.missing <= Self.missing[language] ?? 0)
  }
}
