import Rehearsal
import Testing
import Vocabulary

@testable import Clients

/// Which words promise money.
@Suite struct PaymentReadingTests {
  private static let cases = Cases.lines("paying.txt").map { line in
    let parts = line.split(separator: " ", maxSplits: 1).map(String.init)
    return (parts[0], parts.count > 1 ? parts[1] : "")
  }

  @Test func theCasesAreThere() { #expect(Self.cases.count >= 40) }

  @Test(arguments: cases) func theFirstWordThatTellsDecides(wanted: String, text: String) {
    let readings: [String: PaymentReading] = ["payment": .payment, "other": .other, "open": .open]
    #expect(PaymentReading(text) == readings[wanted], "\(text)")
  }

  /// A client’s item of a call about an invoice is a promise to pay it when its words speak of paying, and only then.
  @Test(
    arguments: [
      ("elle paie vendredi", nil, true), ("envoyer le devis signé, 5 000 €", 5_000, false),
      ("2 400 € vendredi", 2_400, true), ("les photos vendredi", nil, false),
    ] as [(String, Int?, Bool)])
  func anItemOfACallAboutAnInvoice(text: String, amount: Int?, pays: Bool) throws {
    let day = CalendarDate(dayNumber: 20_780)
    let item = LedgerItem(
      id: "item", status: .agreed, owner: .client, due: day.adding(days: 3),
      amount: amount.map { Money(amount: .init($0), currency: "EUR") }, concession: nil, text: text)
    let source = Promise.Source(
      token: "calltoken", items: [item], client: "Ferrand", invoice: "F-9", day: day)
    let promise = try #require(Promise(item, of: source))
    #expect(promise.isPayment == pays)
    #expect(promise.invoice == (pays ? "F-9" : nil))
    let standing = PaymentStanding(promises: [promise], client: "Ferrand", invoice: "F-9", on: day)
    #expect(standing.isSuspended == pays)
    // What the user has to pay is no promise of the client's.
    var mine = item
    mine.owner = .me
    #expect(try #require(Promise(mine, of: source)).isPayment == false)
  }
}
