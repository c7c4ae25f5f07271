import Foundation
import Testing

@testable import Vocabulary

/// A sum has one reading or none, and says why it has none.
@Suite struct WrittenSumTests {
  @Test(arguments: [
    ("1200", "1200"), ("1 200 €", "1200"), ("1,200.50", "1200.5"), ("1.200,50 €", "1200.5"),
    ("£1,200", "1200"),
    ("1.234.567", "1234567"), ("0.5", "0.5"), ("1.20", "1.2"), ("12,5 EUR", "12.5"),
  ]) func read(_ text: String, _ amount: String) throws {
    #expect(try WrittenNumber.sum(text, usual: "EUR").amount == Decimal(string: amount))
  }

  @Test(arguments: [
    ("1.200", "1200", "1.20"), ("1.999 €", "1999", "1.99"), ("£12.345", "12345", "12.34"),
  ]) func twoReadings(_ text: String, _ thousands: String, _ decimals: String) {
    #expect(throws: WrittenNumber.SumMistake.ambiguous(thousands: thousands, decimals: decimals)) {
      try WrittenNumber.sum(text, usual: "EUR")
    }
    #expect(WrittenNumber.money(text, usual: "EUR") == nil)
  }

  @Test(arguments: [
    ("NZ$4,000", "NZD"), ("A$ 20", "AUD"), ("C$5", "CAD"), ("US$12.50", "USD"), ("$12.50", "USD"),
  ]) func dollarsOfACountry(_ text: String, _ currency: String) throws {
    #expect(try WrittenNumber.sum(text, usual: "EUR").currency == currency)
  }

  @Test(arguments: ["0.125", "1,2345", "12.3456 €"]) func tooFine(_ text: String) {
    #expect(throws: WrittenNumber.SumMistake.tooFine) { try WrittenNumber.sum(text, usual: "EUR") }
  }

  @Test(arguments: ["", "a", "€", "€5$", "12 euros", "-5"]) func none(_ text: String) {
    #expect(throws: WrittenNumber.SumMistake.unreadable) { try WrittenNumber.sum(text, usual: "EUR") }
  }

  @Test func aMomentHasTheDayOfItsZone() throws {
    let late = Date(timeIntervalSince1970: 20_782 * 86_400 + 82_800)
    let east = try #require(TimeZone(secondsFromGMT: 7_200))
    let west = try #require(TimeZone(secondsFromGMT: -7_200))
    #expect(CalendarDate(local: late, in: east).dayNumber == 20_783)
    #expect(CalendarDate(local: late, in: west).dayNumber == 20_782)
  }
}
