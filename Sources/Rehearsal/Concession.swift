public import Vocabulary

extension LedgerItem {
  /// Whether the item was given away in an exchange that asked for nothing and obtained nothing.
  ///
  /// - Parameters:
  ///   - events: The events of the turn that wrote it down.
  ///   - acts: What is known of the acts of its scenario.
  public func isOneSided(in events: [Event], acts: ActBook) -> Bool {
    guard concession == .gives, status.binds else { return false }
    return !events.contains { event in
      switch event {
      case .ledger(let other): other.concession == .gets && other.status != .refused
      case .reply(let reply):
        reply.moves.contains(Move.trade.rawValue) || acts.does(reply.option?.act, .trade)
      default: false
      }
    }
  }
}
