import Foundation
import Listening
import Rehearsal
import TestSupport
import Testing
import Vocabulary

@testable import AfterCall

/// What is read in the sentences of `Items`, which were written before the reader.
@Suite struct ItemSetTests {
  struct Case: Sendable {
    var half: String
    var sentence: String
    var expected: [String]
  }

  static let call = CalendarDate(dayNumber: 20_782)

  static func cases(_ language: Language) throws -> [Case] {
    let file = TestFiles.beside("Items/\(language.rawValue).tsv")
    return try TestFiles.table(file, columns: 3).map { fields in
      Case(half: fields[0], sentence: fields[1], expected: fields[2].components(separatedBy: " | "))
    }
  }

  static func reader(_ language: Language) -> ItemReader {
    ItemReader(
      Listener(language: language), language: language, call: call, today: call.adding(days: 12),
      currency: "EUR",
      names: .init(client: ["Ferrand", "Claire"]))
  }

  static func fields(_ item: ItemReader.Item) -> [String] {
    let sum = item.amount.map { "\($0.amount) \($0.currency)" }
    return [
      item.owner?.rawValue ?? "-", item.due?.iso ?? "-", item.due == nil ? "-" : item.timing.rawValue,
      sum ?? "-",
      item.exchange ?? "-",
    ]
  }

  struct Score {
    var right = 0
    var all = 0
    /// Fields that say what nobody said, or another thing than was said.
    var invented = 0
    var missed = 0
  }

  static func score(_ cases: [Case], _ language: Language, tell: Bool) -> Score {
    let reader = reader(language)
    return cases.reduce(into: Score()) { score, item in
      let read = reader.read(item.sentence).map(fields)
      let wanted = item.expected.map { $0.components(separatedBy: ";") }
      score.all += 1
      if read == wanted { score.right += 1 }
      if tell, read != wanted {
        print("\(item.half) \(item.sentence)\n   wanted \(wanted)\n   read   \(read)")
      }
      for (index, wanted) in wanted.enumerated() {
        let got = index < read.count ? read[index] : wanted.map { _ in "-" }
        for (want, got) in zip(wanted, got) where want != got {
          if got == "-" { score.missed += 1 } else { score.invented += 1 }
        }
      }
    }
  }

  @Test func theDayOfTheCallIsTheOneOfTheSet() {
    #expect(Self.call.iso == "2026-11-25" && Self.call.weekday == 3)
  }

  /// What is read right at least, of how many; what the first reading of each part was stands in FIGURES.md.
  static let figures: [String: Int] = [
    "fr a": 44, "fr b": 43, "fr c": 37, "en a": 44, "en b": 43, "en c": 38,
  ]

  @Test(arguments: Language.allCases, ["a", "b", "c"]) func read(_ language: Language, _ part: String) throws
  {
    let cases = try Self.cases(language).filter { $0.half == part }
    #expect(cases.count >= 40)
    let score = Self.score(cases, language, tell: true)
    print("SCORE \(language.rawValue) \(part) \(score)")
    #expect(score.right >= Self.figures["\(language.rawValue) \(part)"] ?? cases.count)
    #expect(score.invented == 0)
  }
}
