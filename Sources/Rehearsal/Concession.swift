extension LedgerItem {
  /// Moves that ask for something in exchange.
  private static let tradingActs: Set<String> = ["trade", "ask-agreement", "offer-instalments"]

  /// Whether the item was given away in an exchange that asked for nothing and obtained nothing.
  ///
  /// - Parameter events: the events of the turn that wrote it down.
  public func isOneSided(in events: [Event]) -> Bool {
    guard concession == .gives, status.binds else { return false }
    return !events.contains { event in
      switch event {
      case .ledger(let other): other.concession == .gets && other.status != .refused
      case .reply(let reply):
        reply.moves.contains("trade") || reply.option?.act.map(LedgerItem.tradingActs.contains) ?? false
      default: false
      }
    }
  }
}
