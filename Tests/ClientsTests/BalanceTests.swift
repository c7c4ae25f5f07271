import Testing

@testable import Clients

/// A balance is weighed the same way each time, and money does not outvote well-being unasked.
@Suite struct BalanceTests {
  private func balance(_ items: [Balance.Item], moneyMayWin: Bool = false) -> Balance {
    Balance(needs: ["Calme", "Revenu"], values: ["Honnêteté"], items: items, moneyMayWin: moneyMayWin)
  }

  @Test func firstNeedsCountTwice() {
    let reading = BalanceReading(
      balance([
        .init(.stay, .gain, "2 000 € par mois", weight: 4, touches: "revenu"),
        .init(.leave, .gain, "des soirées", weight: 4, touches: "calme"),
      ]))
    #expect(reading.weights == [.stay: 6, .leave: 8])
    #expect(reading.leans == .leave)
  }

  @Test func lossesAndRisksWeighAgainst() {
    let reading = BalanceReading(
      balance([.init(.stay, .loss, "les nuits", weight: 2), .init(.leave, .risk, "un trou", weight: 9)]))
    #expect(reading.weights == [.stay: -2, .leave: -5])
    #expect(reading.leans == .stay)
  }

  @Test func moneyDoesNotOutvoteWellBeingUnasked() {
    let items: [Balance.Item] = [
      .init(.stay, .gain, "l’argent", weight: 5),
      .init(.stay, .loss, "le sommeil", weight: 2, isWellBeing: true),
    ]
    #expect(BalanceReading(balance(items)).leans == .leave)
    #expect(BalanceReading(balance(items)).wellBeingDecides)
    #expect(BalanceReading(balance(items, moneyMayWin: true)).leans == .stay)
  }

  @Test func nothingLeansNowhere() {
    #expect(BalanceReading(balance([])).leans == nil)
  }
}
