import Foundation
import Testing
import Vocabulary

/// What can be at all, and how texts are the same.
@Suite struct PossibleTests {
  @Test(arguments: [
    (Decimal(0), true), (-5, true), (999_999_999_999, true), (1_000_000_000_000, false),
    (-1_000_000_000_000, false), (.nan, false),
  ])
  func aSumHasItsLimit(amount: Decimal, isPossible: Bool) {
    #expect(Money.isPossible(amount) == isPossible)
    #expect(Money(amount: amount, currency: "EUR").isPossible == isPossible)
    #expect(!Money(amount: amount, currency: "euro").isPossible)
    #expect(FactValue.money(Money(amount: amount, currency: "EUR")).isPossible == isPossible)
  }

  @Test func aSumAsJSONKeepsItsDigits() throws {
    let amount = try #require(Decimal(string: "2400.10"))
    #expect(
      JSONValue.money(Money(amount: amount, currency: "EUR")).text
        == #"{"amount":"2400.1","currency":"EUR"}"#)
    #expect(JSONValue.money(nil).text == "null")
  }

  @Test func aMomentFarAwayHasADayToo() {
    for seconds in [-1e300, 1e300, -Double.greatestFiniteMagnitude, 0] {
      let (year, _, _) = CalendarDate(local: Date(timeIntervalSince1970: seconds)).parts
      #expect((0...10_000).contains(year))
    }
  }

  @Test(arguments: [
    ("  Étape  1 ", "etape 1"), ("L’œuvre", "l'oeuvre"), ("a\u{A0}\u{202F}b", "a b"), ("C++", "c++"),
  ])
  func aLineIsTheSameHoweverItIsWritten(text: String, line: String) {
    #expect(WrittenText.line(text) == line)
  }

  @Test func tokensAreNotGivenTwice() {
    #expect(Set((0..<200).map { _ in RandomToken.fresh() }).count == 200)
  }
}
