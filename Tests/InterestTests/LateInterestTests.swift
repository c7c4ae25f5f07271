import Foundation
import Interest
import Testing
import Vocabulary
import YarnRuntime

/// Interest is exact, and nothing about it is guessed.
@Suite struct LateInterestTests {
  static let vectors = Table.rows("vectors")
  static let published = Table.rows("published")

  @Test func theTablesAreThere() {
    #expect(Self.vectors.count == 30)
    #expect(Self.published.count == 12)
  }

  @Test(arguments: vectors.indices) func isExact(_ index: Int) throws {
    let row = Self.vectors[index]
    let name = row["name"]
    let result = try compute(row)
    #expect("\(result.days)" == row["days"], "\(name)")
    #expect(
      result.segments.map { "\($0.days) x \($0.percent)" }.joined(separator: "; ") == row["segments"],
      "\(name)")
    #expect(result.interest == (try row.decimal("interest")), "\(name)")
    #expect(result.fixedSum.map { "\($0.amount) \($0.currency)" } ?? "" == row["fixed"], "\(name)")
    #expect(result.total == (try row.decimal("total")), "\(name)")
  }

  private func compute(_ row: CSVTable.Row) throws -> LateInterest {
    var book = RateBook.bundled
    let terms = try LegalTerms(reading: row["regime"])
    for given in row["reference"].split(separator: " ") {
      let parts = given.split(separator: "=").map(String.init)
      book.add([
        DatedRate(
          terms.rate, from: try #require(CalendarDate(iso: parts[0])),
          percent: try #require(Money.amount(of: parts[1])), source: "test", status: .secondary)
      ])
    }
    let payments = try row["payments"].split(separator: " ").map { text in
      let parts = text.split(separator: "=").map(String.init)
      return LateInterest.Payment(
        day: try #require(CalendarDate(iso: parts[0])), amount: try #require(Money.amount(of: parts[1])))
    }
    return try LateInterest(
      on: Money(amount: try row.decimal("amount"), currency: row["currency"]),
      due: try #require(try row.day("due")), paid: try #require(try row.day("paid")), terms: terms,
      notice: try row.day("notice"), segmentation: LateInterest.Segmentation(rawValue: row["segment"]),
      payments: payments, rates: book)
  }

  /// Published examples: ours agrees, or it is written down why not.
  @Test(arguments: published.indices) func isComparedWithWhatIsPublished(_ index: Int) throws {
    let row = Self.published[index]
    guard row["agrees"] != "none" else {
      #expect(!row["why"].isEmpty)
      return
    }
    let terms = try LegalTerms(reading: row["regime"])
    let from = try #require(try row.day("from"))
    let due = from.adding(days: -1)
    var book = RateBook()
    if !row["reference"].isEmpty {
      book.add([
        DatedRate(
          terms.rate, from: RateBook.halfYear(of: from), percent: try row.decimal("reference"),
          source: row["source"], status: .secondary)
      ])
    }
    let result = try LateInterest(
      on: Money(amount: try row.decimal("amount"), currency: row["currency"]), due: due,
      paid: due.adding(days: try #require(Int(row["days"]))), terms: terms, notice: due, rates: book)
    #expect(result.interest == (try row.decimal("ours")), "\(row["source"])")
    #expect((result.interest == (try row.decimal("published"))) == (row["agrees"] == "yes"))
    #expect(row["agrees"] == "yes" || !row["why"].isEmpty)
  }

  private func compute(
    _ due: String, _ paid: String, _ terms: LegalTerms, amount: Decimal = 1_000,
    payments: [LateInterest.Payment] = [], rates: RateBook = .bundled
  ) throws -> LateInterest {
    try LateInterest(
      on: Money(amount: amount, currency: "EUR"), due: #require(CalendarDate(iso: due)),
      paid: #require(CalendarDate(iso: paid)), terms: terms, payments: payments, rates: rates)
  }

  @Test func refusesBeyondTheLastKnownHalfYear() throws {
    let lasts: [(InterestRegime, String)] = [
      (.frenchBusiness, "2026-07-01"), (.frenchPublic, "2026-07-01"), (.europeanBusiness, "2026-07-01"),
      (.britishBusiness, "2026-07-01"), (.frenchConsumer, "2026-01-01"),
    ]
    for (regime, last) in lasts {
      let terms = LegalTerms(regime)
      let next = RateBook.halfYear(of: try #require(CalendarDate(iso: last)).adding(days: 190))
      #expect(throws: LateInterest.Failure.noRate(terms.rate, from: [next])) {
        try compute(next.iso, next.adding(days: 9).iso, terms)
      }
      let lastDay = next.adding(days: -1)
      #expect(try compute(lastDay.adding(days: -9).iso, lastDay.iso, terms).days == 9)
    }
    #expect(throws: LateInterest.Failure.self) {
      try compute("2019-01-01", "2019-03-01", LegalTerms(.frenchBusiness))
    }
  }

  @Test func everyMissingHalfYearIsNamed() throws {
    let error = try #require(throws: LateInterest.Failure.self) {
      try compute("2026-12-01", "2028-03-01", LegalTerms(.frenchBusiness))
    }
    guard case .noRate(.europeanCentralBank, let days) = error else {
      Issue.record("\(error)")
      return
    }
    #expect(days.map(\.iso) == ["2027-01-01", "2027-07-01", "2028-01-01"])
    for language in Language.allCases {
      let message = error.message(in: language)
      #expect(message.contains("--reference 2027-01-01="))
      #expect(message.contains("https://www.ecb.europa.eu/"))
    }
    let britain = try #require(throws: LateInterest.Failure.self) {
      try compute("2026-12-31", "2027-01-09", LegalTerms(.britishBusiness))
    }
    // Britain looks at the day before the half-year.
    #expect(britain.message(in: .english).contains("in force on 31 December 2026"))
    #expect(britain.message(in: .french).contains("en vigueur le 31 décembre 2026"))
  }

  @Test func aContractsRateHasAFloorInFrance() throws {
    let floor = try #require(Decimal(string: "11.13"))
    let error = try #require(throws: LateInterest.Failure.self) {
      try compute("2025-05-31", "2025-08-15", LegalTerms(.frenchBusiness, contractPercent: 11))
    }
    guard case .belowFloor(11, let found, let rate) = error else {
      Issue.record("\(error)")
      return
    }
    #expect(found == floor)
    #expect(rate.from.iso == "2025-01-01")
    #expect(error.message(in: .french).contains("11,13\u{A0}%"))
    #expect(error.message(in: .english).contains("11.13%"))
    let kept = try compute(
      "2025-05-31", "2025-08-15", LegalTerms(.frenchBusiness, contractPercent: floor))
    #expect(kept.segments.count == 1)
    #expect(kept.floor?.percent == floor)
    // Elsewhere there is no such floor; and the default rate is never raised to it: 14.25 % stands although 3 x 4.92 %
    // is more.
    #expect(
      try compute("2025-05-31", "2025-08-15", LegalTerms(.britishBusiness, contractPercent: 3)).floor == nil)
    let usual = try compute("2024-07-01", "2024-07-11", LegalTerms(.frenchBusiness))
    #expect(usual.segments.map(\.percent) == [Decimal(string: "14.25")])
  }

  @Test func aFloorThatIsNotKnownIsSaid() throws {
    let terms = LegalTerms(.frenchBusiness, contractPercent: 12)
    let result = try compute("2026-06-15", "2026-08-15", terms)
    #expect(result.floor?.unknown.map(\.iso) == ["2026-07-01"])
  }

  /// The segments come to what one gets who counts day by day.
  @Test func isWhatEachDayComesTo() throws {
    var state: UInt64 = 20_261_128
    func random(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    let start = try #require(CalendarDate(iso: "2021-01-01"))
    for _ in 0..<500 {
      let due = start.adding(days: random(1_900))
      let paid = due.adding(days: random(90))
      let amount = Decimal(random(1_000_000) + 1) / 100
      let payments = [random(60), random(60)].map {
        LateInterest.Payment(day: due.adding(days: $0 - 10), amount: amount / 4)
      }
      let result = try LateInterest(
        on: Money(amount: amount, currency: "EUR"), due: due, paid: paid, terms: LegalTerms(.frenchBusiness),
        payments: payments)
      var sum = Decimal(0)
      for offset in 0..<max(0, paid.days(since: due)) {
        let day = due.adding(days: offset + 1)
        let left = amount - payments.filter { $0.day < day && $0.day < paid }.reduce(0) { $0 + $1.amount }
        let rate = try #require(RateBook.bundled.rate(.europeanCentralBank, on: day)).percent + 10
        sum += left * rate
      }
      var (exact, rounded) = (sum / 36_500, Decimal())
      NSDecimalRound(&rounded, &exact, 2, .plain)
      #expect(result.interest == rounded, "\(amount) \(due.iso) \(paid.iso)")
    }
  }

  @Test func whatMakesNoSenseIsRefused() throws {
    let france = LegalTerms(.frenchBusiness)
    #expect(throws: LateInterest.Failure.outOfRange) {
      try compute("2025-05-31", "2025-08-15", france, amount: -1)
    }
    #expect(throws: LateInterest.Failure.outOfRange) { try compute("1900-01-01", "2025-08-15", france) }
    #expect(throws: LateInterest.Failure.outOfRange) {
      try compute("2025-05-31", "2025-08-15", LegalTerms(.frenchBusiness, contractPercent: .nan))
    }
    for amount in [Decimal(1_001), -1, 0] {
      let day = try #require(CalendarDate(iso: "2025-06-10"))
      #expect(throws: LateInterest.Failure.payments) {
        try compute(
          "2025-05-31", "2025-08-15", france, payments: [LateInterest.Payment(day: day, amount: amount)])
      }
    }
    // What comes on the last day is received, and was unpaid until then; what comes later is not known yet.
    for (day, received) in [("2025-08-15", Decimal(400)), ("2025-08-16", 0)] {
      let day = try #require(CalendarDate(iso: day))
      let result = try compute(
        "2025-05-31", "2025-08-15", france, payments: [LateInterest.Payment(day: day, amount: 400)])
      #expect(result.received == received)
      #expect(try result.interest == compute("2025-05-31", "2025-08-15", france).interest)
    }
  }

  @Test(arguments: [
    ("2026-01-05", "2026-02-04", "2026-03-06", "2026-02-28", "2026-03-17"),
    ("2026-01-31", "2026-03-02", "2026-04-01", "2026-03-31", "2026-03-17"),
    ("2026-02-14", "2026-03-16", "2026-04-15", "2026-03-31", "2026-04-14"),
    ("2026-11-21", "2026-12-21", "2027-01-20", "2027-01-31", "2027-01-14"),
    ("2024-01-15", "2024-02-14", "2024-03-15", "2024-02-29", "2024-03-16"),
  ])
  func dueDates(
    _ invoice: String, _ thirty: String, _ sixty: String, _ daysThenEnd: String, _ endThenDays: String
  ) throws {
    let date = try #require(CalendarDate(iso: invoice))
    #expect(PaymentTerm.days(30).due(invoiced: date).iso == thirty)
    #expect(PaymentTerm.days(60).due(invoiced: date).iso == sixty)
    #expect(PaymentTerm.daysThenEndOfMonth(45).due(invoiced: date).iso == daysThenEnd)
    #expect(PaymentTerm.endOfMonthThenDays(45).due(invoiced: date).iso == endThenDays)
  }
}
