import Foundation
import Testing
import Vocabulary

@testable import Interest

/// Rates are read with their sources, and what cannot be read is named with its place.
@Suite struct RateFileTests {
  @Test func theBundledRatesAreRead() throws {
    let bytes = try #require(EmbeddedData.bytes(of: "money/rates.csv"))
    let file = try RateFile(bytes, name: "rates.csv", isTheirs: false)
    #expect(file.rates == RateBook.bundledRates)
    #expect(file.rates.count > 30)
    #expect(file.rates.allSatisfy { $0.readOn != nil && !$0.isTheirs && !$0.source.isEmpty })
    // Between the first and the last of a kind none is left out.
    for kind in [RateKind.europeanCentralBank, .frenchLegal, .bankOfEngland] {
      let days = file.rates.filter { $0.kind == kind }.map(\.from).sorted()
      for (day, next) in zip(days, days.dropFirst()) { #expect(HalfYear.next(after: day) == next) }
    }
  }

  private static let header = "table,first_day,percent,source,read_on,status\n"

  @Test(arguments: [
    ("ecb-mro,2027-01-01,2.4,here,2027-01-02,official", "2.4", DatedRate.Status.official),
    ("ecb-mro,2027-01-01,\"2,40\",here,,", "2.4", .secondary),
    ("fr-legal,2027-01-01,3.1 %,\"a, b\",2027-01-02,unchecked", "3.1", .unchecked),
    ("boe-bank-rate,2027-07-01,0,here,,secondary", "0", .secondary),
  ])
  func aRowIsRead(_ row: String, _ percent: String, _ status: DatedRate.Status) throws {
    let file = try RateFile(Array((Self.header + row).utf8), name: "mine.csv", isTheirs: true)
    let rate = try #require(file.rates.first)
    #expect(rate.percent == Decimal(string: percent))
    #expect(rate.status == status)
    #expect(rate.isTheirs)
  }

  @Test(arguments: [
    ("ecb,2027-01-01,2.4,here,,", 2, 1, "ecb-mro"), ("ecb-mro,2027-02-01,2.4,here,,", 2, 9, "2026-07-01"),
    ("ecb-mro,2027-13-01,2.4,here,,", 2, 9, "2026-07-01"), ("ecb-mro,2027-01-01,two,here,,", 2, 20, "2.15"),
    ("ecb-mro,2027-01-01,-1,here,,", 2, 20, "2.15"), ("ecb-mro,2027-01-01,101,here,,", 2, 20, "2.15"),
    ("ecb-mro,2027-01-01,1e2,here,,", 2, 20, "2.15"), ("ecb-mro,2027-01-01,2.4,,,", 2, 24, ""),
    ("ecb-mro,2027-01-01,2.4,here,yesterday,", 2, 29, "2026-11-28"),
    ("ecb-mro,2027-01-01,2.4,here,,sure", 2, 30, "official"),
    ("ecb-mro,2027-01-01,2.4,here,,\necb-mro,2027-01-01,2.5,there,,", 3, 9, "2"),
    ("ecb-mro,2027-01-01,2.4,\"here,,", 2, 24, ""), ("\u{1B}[31m,2027-01-01,2.4,here,,", 2, 1, "ecb-mro"),
    ("ecb-mro,2027-01-01,2.4,here,,,,", 2, 1, ""),
  ])
  func aMistakeHasItsPlace(_ rows: String, _ line: Int, _ column: Int, _ cure: String) throws {
    let error = try #require(throws: RateFileError.self) {
      try RateFile(Array((Self.header + rows).utf8), name: "mine.csv", isTheirs: true)
    }
    #expect((error.line, error.column) == (line, column), "\(error)")
    for language in Language.allCases {
      let message = error.message(in: language)
      #expect(message.hasPrefix("mine.csv:\(line):\(column)"))
      #expect(cure.isEmpty || message.contains(cure))
      #expect(!message.contains("\u{1B}"))
    }
  }

  @Test func whatIsNoTableIsRefused() {
    for text in ["", "a,b\n1,2\n", String(repeating: "x", count: RateFile.longest + 1)] {
      #expect(throws: RateFileError.self) { try RateFile(Array(text.utf8), name: "x", isTheirs: true) }
    }
    #expect(throws: RateFileError.self) { try RateFile([0xFF, 0xFE, 0x00], name: "x", isTheirs: true) }
  }

  /// Any bytes are read or refused with a place that is in the file.
  @Test func anyBytesAreReadOrRefused() throws {
    let good = Array((Self.header + "ecb-mro,2027-01-01,2.4,here,,official\n").utf8)
    var state: UInt64 = 7
    for _ in 0..<5_000 {
      var bytes = good
      for _ in 0..<3 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        bytes[Int(state >> 33) % bytes.count] = UInt8(truncatingIfNeeded: state >> 40)
      }
      do throws(RateFileError) {
        let file = try RateFile(bytes, name: "x", isTheirs: true)
        #expect(file.rates.allSatisfy { (0...100).contains($0.percent) && !$0.source.isEmpty })
      } catch {
        #expect(error.line >= 1 && error.column >= 1)
        #expect(!error.message(in: .french).unicodeScalars.contains { $0.value < 0x20 })
      }
    }
  }

  @Test func whatTheUserGivesTakesThePlaceOfOurs() throws {
    var book = RateBook.bundled
    let file = try RateFile(
      Array((Self.header + "ecb-mro,2025-07-01,3,me,,official").utf8), name: "x", isTheirs: true)
    book.add(file.rates)
    let day = try #require(CalendarDate(iso: "2025-08-01"))
    #expect(book.rate(.europeanCentralBank, on: day)?.percent == 3)
    #expect(book.rate(.europeanCentralBank, on: day)?.isTheirs == true)
    #expect(RateBook.bundled.rate(.europeanCentralBank, on: day)?.percent == Decimal(string: "2.15"))
  }
}
