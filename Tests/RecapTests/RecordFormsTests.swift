import Foundation
import ProductFuzzing
import Testing
import Vocabulary

/// Whatever the texts of a record are, they survive in every form, and bring no field, line, component or tag with them.
///
/// Each run puts one hostile text into one field of a record and reads the record back from the mail with its files, the
/// calendars, the page, the Markdown, the link and the JSON. `SOUFFLEUR_RECORD_RUNS` asks for more.
@Suite struct RecordFormsTests {
  static let runs =
    ProcessInfo.processInfo.environment["SOUFFLEUR_RECORD_RUNS"].flatMap(Int.init) ?? 100_000
  /// The fields of a record, each of which gets a text of its own.
  private static let fields = 15

  /// A row of numbers that is the same every time (splitmix64).
  private struct Numbers: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var mixed = state
      mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
      mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
      return mixed ^ (mixed >> 31)
    }
  }

  private static func text(_ numbers: inout Numbers) -> String {
    let pieces = (0...Int.random(in: 0...5, using: &numbers)).map { _ in
      HostileText.pieces.randomElement(using: &numbers) ?? ""
    }
    return pieces.joined(separator: Bool.random(using: &numbers) ? "a" : "")
  }

  @Test(arguments: 0..<2) func everyTextSurvives(_ half: Int) throws {
    for record in 0..<Self.runs / Self.fields / 2 {
      var numbers = Numbers(state: UInt64(record * 2 + half))
      var texts = (0..<Self.fields).map { _ in Self.text(&numbers) }
      if Bool.random(using: &numbers) { texts[3] = "a@example.org" }
      let forms = try #require(RecordForms(lines: texts, language: record % 2 == 0 ? .french : .english))
      if let problem = forms.problem {
        Issue.record("record \(record * 2 + half): \(problem)\n\(texts)")
        return
      }
    }
  }
}
