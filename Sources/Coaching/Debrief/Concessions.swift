import Foundation
public import Rehearsal
public import Vocabulary

/// What the user gave and obtained, as the ledger says.
public struct Concessions: Hashable, Sendable {
  /// One concession.
  public struct Item: Hashable, Sendable {
    /// Given or obtained.
    public var side: LedgerItem.Concession
    /// How sure it is.
    public var status: LedgerItem.Status
    /// What, in the language of the conversation.
    public var text: String
    /// The amount, where the script names one.
    public var amount: Money?
    /// The turn in which it was last written down.
    public var turn: Int
    /// The user's words at that turn; nil when the ledger noted it before any reply.
    public var quote: String?
    /// Whether it was given with nothing obtained in the same exchange and no exchange asked for.
    public var isOneSided: Bool
  }

  /// The concessions that hold, in the order of the ledger: those that were refused in the end are left out.
  public var items: [Item]

  /// What was given.
  public var given: [Item] { items.filter { $0.side == .gives } }
  /// What was obtained.
  public var obtained: [Item] { items.filter { $0.side == .gets } }
  /// What was given with nothing in exchange.
  public var gifts: [Item] { items.filter(\.isOneSided) }

  /// The amounts of one side by currency, in the order of the currencies' codes.
  public func totals(_ side: LedgerItem.Concession) -> [Money] {
    var sums: [String: Decimal] = [:]
    for amount in items.filter({ $0.side == side }).compactMap(\.amount) {
      sums[amount.currency, default: 0] += amount.amount
    }
    return sums.sorted { $0.key < $1.key }.map { Money(amount: $0.value, currency: $0.key) }
  }
}

extension Concessions {
  /// Reads the concessions of a ledger, each at the turn in which it came up.
  init(_ ledger: Ledger, _ hearing: Hearing, acts: ActBook) {
    items = ledger.items.compactMap { item in
      guard let side = item.concession, item.status != .refused else { return nil }
      let heard = hearing.turns.last { $0.turn.notes(item.id) }
      return Item(
        side: side, status: item.status, text: item.text, amount: item.amount, turn: heard?.turn.number ?? 0,
        quote: heard?.reply.text,
        isOneSided: item.isOneSided(in: heard?.turn.events ?? [], acts: acts))
    }
  }
}

extension Turn {
  /// The items written down in this turn.
  var ledgerItems: [LedgerItem] {
    events.compactMap { if case .ledger(let item) = $0 { item } else { nil } }
  }

  /// Whether an item was written down in this turn.
  func notes(_ id: String) -> Bool { ledgerItems.contains { $0.id == id } }
}
