import Foundation
import Rehearsal
import Testing
import Vocabulary

struct InterestTests {
  struct Vector: CustomTestStringConvertible, Sendable {
    var amount: String
    var due: String
    var paid: String
    var regime = InterestRegime.frenchBusiness
    var contract: String?
    var days: Int
    var segments: [String]
    var interest: String
    var fixedSum: Decimal = 40
    var testDescription: String { "\(amount) \(regime.rawValue) \(due) \(paid)" }
  }

  static let vectors = [
    Vector(
      amount: "1000.00", due: "2025-02-28", paid: "2025-03-30", days: 30, segments: ["30 x 13.15"],
      interest: "10.81"),
    Vector(
      amount: "2400.00", due: "2025-05-31", paid: "2025-08-15", days: 76,
      segments: ["30 x 13.15", "46 x 12.15"], interest: "62.69"),
    Vector(
      amount: "3850.40", due: "2024-12-15", paid: "2025-01-20", days: 36,
      segments: ["16 x 14.25", "20 x 13.15"], interest: "51.80"),
    Vector(
      amount: "1200.00", due: "2025-06-30", paid: "2025-07-01", days: 1, segments: ["1 x 12.15"],
      interest: "0.40"),
    Vector(
      amount: "1200.00", due: "2025-06-30", paid: "2025-06-30", days: 0, segments: [], interest: "0",
      fixedSum: 0),
    Vector(
      amount: "1200.00", due: "2024-02-28", paid: "2024-03-01", days: 2, segments: ["2 x 14.5"],
      interest: "0.95"),
    Vector(
      amount: "2400.00", due: "2025-05-31", paid: "2025-08-15", contract: "12", days: 76,
      segments: ["76 x 12"], interest: "59.97"),
    Vector(
      amount: "10000.00", due: "2025-12-31", paid: "2026-03-01", regime: .britishBusiness, days: 60,
      segments: ["60 x 11.75"], interest: "193.15", fixedSum: 100),
    Vector(
      amount: "999.99", due: "2025-12-31", paid: "2026-01-30", regime: .britishBusiness, days: 30,
      segments: ["30 x 11.75"], interest: "9.66", fixedSum: 40),
    Vector(
      amount: "1000.00", due: "2025-12-31", paid: "2026-01-30", regime: .britishBusiness, days: 30,
      segments: ["30 x 11.75"], interest: "9.66", fixedSum: 70),
    Vector(
      amount: "1000.00", due: "2026-06-29", paid: "2026-09-01", regime: .britishBusiness, days: 64,
      segments: ["64 x 11.75"], interest: "20.60", fixedSum: 70),
    Vector(
      amount: "1000.00", due: "2025-05-31", paid: "2025-07-10", regime: .europeanBusiness, days: 40,
      segments: ["30 x 11.15", "10 x 10.15"], interest: "11.95"),
    Vector(
      amount: "1000.00", due: "2025-05-31", paid: "2025-07-10", regime: .frenchConsumer, days: 40,
      segments: ["30 x 3.71", "10 x 2.76"], interest: "3.81", fixedSum: 0),
  ]

  @Test(arguments: vectors)
  func isExact(_ vector: Vector) throws {
    let currency = vector.regime == .britishBusiness ? "GBP" : "EUR"
    let result = try LateInterest(
      on: Money(amount: #require(Decimal(string: vector.amount)), currency: currency),
      due: #require(CalendarDate(iso: vector.due)), paid: #require(CalendarDate(iso: vector.paid)),
      regime: vector.regime,
      contractPercent: vector.contract.flatMap { Decimal(string: $0) })
    #expect(result.days == vector.days)
    #expect(result.segments.map { "\($0.days) x \($0.percent)" } == vector.segments)
    #expect(result.interest == Decimal(string: vector.interest))
    #expect(result.fixedSum == vector.fixedSum)
    #expect(result.total == result.amount + result.interest + result.fixedSum)
    #expect(!result.isFloorUnchecked)
    #expect(result.segments.allSatisfy { vector.contract != nil || $0.reference?.source.isEmpty == false })
  }

  private func compute(
    _ due: String, _ paid: String, _ regime: InterestRegime, amount: Decimal = 1_000,
    contract: Decimal? = nil,
    segmentation: LateInterest.Segmentation = .halfYear
  ) throws -> LateInterest {
    try LateInterest(
      on: Money(amount: amount, currency: "EUR"), due: #require(CalendarDate(iso: due)),
      paid: #require(CalendarDate(iso: paid)),
      regime: regime, contractPercent: contract, segmentation: segmentation)
  }

  @Test func refusesBeyondTheLastKnownHalfYear() throws {
    let from = try #require(CalendarDate(iso: "2026-07-01"))
    for regime in InterestRegime.allCases where regime != .britishBusiness {
      #expect(throws: LateInterest.Failure.noRate(regime, from: from)) {
        try compute("2026-06-01", "2026-07-01", regime)
      }
      #expect(try compute("2026-06-01", "2026-06-30", regime).days == 29)
    }
    #expect(throws: LateInterest.Failure.noRate(.britishBusiness, from: from)) {
      try compute("2026-06-30", "2026-07-02", .britishBusiness)
    }
    #expect(
      LateInterest.Failure.noRate(.frenchBusiness, from: from).message(in: .french)
        == "aucun taux connu pour fr-b2b à partir du 1er juillet 2026")
    #expect(throws: LateInterest.Failure.self) { try compute("2020-01-01", "2020-03-01", .frenchBusiness) }
  }

  @Test func aContractsRateHasAFloorInFranceOnly() throws {
    let floor = try #require(Decimal(string: "11.13"))
    #expect(throws: LateInterest.Failure.belowFloor(percent: 11, floor: floor)) {
      try compute("2025-05-31", "2025-08-15", .frenchBusiness, contract: 11)
    }
    #expect(try compute("2025-05-31", "2025-08-15", .frenchBusiness, contract: floor).segments.count == 1)
    #expect(try compute("2025-05-31", "2025-08-15", .britishBusiness, contract: 3).segments.count == 1)
    #expect(try compute("2026-06-15", "2026-08-15", .frenchBusiness, contract: 12).isFloorUnchecked)
    // The default rate is never raised to that floor: 14.25 % stands although 3 x 4.92 % is more.
    #expect(
      try compute("2024-07-01", "2024-07-11", .frenchBusiness).segments.map(\.percent) == [
        Decimal(string: "14.25")
      ])
  }

  @Test func theFirstDaysRateCanHoldToTheEnd() throws {
    let result = try compute("2025-05-31", "2025-08-15", .frenchBusiness, segmentation: .firstDay)
    #expect(result.segments.map(\.days) == [76])
    #expect(result.segments.map(\.percent) == [Decimal(string: "13.15")])
  }

  @Test func partialPaymentsLowerWhatCounts() throws {
    func result(_ payments: [(String, Decimal)], paid: String = "2025-08-15") throws -> LateInterest {
      try LateInterest(
        on: Money(amount: 1_000, currency: "EUR"), due: #require(CalendarDate(iso: "2025-05-31")),
        paid: #require(CalendarDate(iso: paid)), regime: .frenchBusiness,
        payments: payments.map {
          LateInterest.Payment(day: try #require(CalendarDate(iso: $0.0)), amount: $0.1)
        })
    }
    let late = try result([("2025-07-10", 300), ("2025-06-10", 100)])
    #expect(late.segments.map(\.days) == [10, 20, 10, 36])
    #expect(late.segments.map(\.amount) == [1_000, 900, 900, 600])
    // (10,000 + 18,000) x 13.15 + (9,000 + 21,600) x 12.15, over 36,500
    #expect(late.interest == Decimal(string: "20.27"))
    #expect(late.total == Decimal(string: "660.27"))
    #expect(try result([("2025-05-01", 400)]).segments.map(\.amount) == [600, 600])
    #expect(try result([("2025-06-30", 400)]).segments.map(\.amount) == [1_000, 600])
    #expect(try result([("2025-08-15", 400)]).received == 0)
    #expect(throws: LateInterest.Failure.outOfRange) { try result([("2025-06-10", 1_001)]) }
    #expect(throws: LateInterest.Failure.outOfRange) { try result([("2025-06-10", -1)]) }
  }

  @Test func whatMakesNoSenseIsRefused() {
    #expect(throws: LateInterest.Failure.outOfRange) {
      try compute("2025-05-31", "2025-08-15", .frenchBusiness, amount: -1)
    }
    #expect(throws: LateInterest.Failure.outOfRange) {
      try compute("1900-01-01", "2025-08-15", .frenchBusiness)
    }
    #expect(throws: LateInterest.Failure.outOfRange) {
      try compute("2025-05-31", "2025-08-15", .frenchBusiness, contract: .nan)
    }
    #expect(InterestRegime(fact: "fr-particulier") == .frenchConsumer)
    #expect(InterestRegime(fact: "eu-b2b:be") == .europeanBusiness)
    #expect(InterestRegime(fact: "elsewhere") == nil)
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
