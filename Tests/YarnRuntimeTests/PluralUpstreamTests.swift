import TestSupport
import Testing

@testable import YarnRuntime

private struct PluralFile: Decodable {
  struct Item: Decodable {
    var locale: String
    var number: Double
    var category: String
  }

  var cardinal: [Item]
  var ordinal: [Item]
  var observed: [String: [String: [String: String]]]
}

/// The categories asserted upstream, and those of 60 languages that were recorded.
@Suite(.enabled(if: SharedData.isPresent, Comment(rawValue: SharedData.comment)))
struct PluralUpstreamTests {
  private func file() throws -> PluralFile {
    try SharedData.load(PluralFile.self, "yarn/plural-cases.json")
  }

  @Test func cardinalsAreAsAsserted() throws {
    for item in try file().cardinal {
      let number = try #require(DecimalNumber(item.number))
      #expect(PluralRules(locale: item.locale).cardinal(number).rawValue == item.category, "\(item)")
    }
  }

  @Test func ordinalsAreAsAsserted() throws {
    for item in try file().ordinal {
      let number = try #require(DecimalNumber(item.number))
      #expect(PluralRules(locale: item.locale).ordinal(number).rawValue == item.category, "\(item)")
    }
  }

  /// Upstream reads `e != 0..5` the wrong way round, so that nearly every number is `many` there, and does not find
  /// the region of `pt-PT`. CLDR says otherwise, and so do we.
  private static let misread: Set<String> = ["ca", "es", "fr", "it", "pt", "pt-PT"]

  /// The same mistake where a list is excluded (`n % 100 != 11,12`), and the remainder of 2.5 taken for 2.
  private static let corrected = [
    "cardinal be 2.5": "other", "cardinal lt 2.5": "many", "cardinal br 13": "other",
    "ordinal be 12": "other",
    "ordinal be 112": "other", "ordinal sv 11": "other", "ordinal sv 111": "other",
  ]

  @Test func agreesWithWhatWasRecorded() throws {
    var compared = 0
    for (kind, languages) in try file().observed {
      for (locale, numbers) in languages where kind == "ordinal" || !Self.misread.contains(locale) {
        let rules = PluralRules(locale: locale)
        for (digits, category) in numbers where !digits.hasPrefix("-") {
          let number = try #require(Double(digits).flatMap { DecimalNumber($0) })
          let found = kind == "ordinal" ? rules.ordinal(number) : rules.cardinal(number)
          let name = "\(kind) \(locale) \(digits)"
          #expect(found.rawValue == Self.corrected[name] ?? category, "\(name)")
          compared += 1
        }
      }
    }
    #expect(compared > 3_800)
  }
}
