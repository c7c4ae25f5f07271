public import Vocabulary

/// What was agreed, proposed, left open or refused, in the order in which it came up.
public struct Ledger: Hashable, Sendable, Codable {
  /// The items; a later item with the same identifier has replaced the earlier one.
  public private(set) var items: [LedgerItem] = []

  /// Makes an empty ledger.
  public init() {}

  /// Adds an item, in the place of an earlier one with the same identifier.
  public mutating func record(_ item: LedgerItem) {
    if let index = items.firstIndex(where: { $0.id == item.id }) {
      items[index] = item
    } else {
      items.append(item)
    }
  }

  /// The items of one status, in order.
  public func items(_ status: LedgerItem.Status) -> [LedgerItem] { items.filter { $0.status == status } }
}

/// One item of the ledger: a promise when it has an owner and a date.
public struct LedgerItem: Hashable, Sendable, Codable {
  /// How sure an item is.
  public enum Status: String, Sendable, Codable, CaseIterable {
    /// Both sides said yes.
    case agreed
    /// One side's own decision or rule, told to the other; it needs no yes.
    case announced
    /// One side said it, the other has not confirmed it.
    case proposed
    /// Left without an answer.
    case open
    /// One side said no.
    case refused

    /// Whether somebody said they would: agreed, announced or proposed.
    public var binds: Bool {
      switch self {
      case .agreed, .announced, .proposed: true
      case .open, .refused: false
      }
    }
  }

  /// Who has to act.
  public enum Owner: String, Sendable, Codable, CaseIterable {
    /// The user.
    case me
    /// The client.
    case client
  }

  /// What a concession does for the user.
  public enum Concession: String, Sendable, Codable {
    /// The user gives something.
    case gives
    /// The user obtains something.
    case gets
  }

  /// The line id, or the value of the `#item:` hashtag, so that a later line can settle an earlier item.
  public var id: String
  /// How sure it is.
  public var status: Status
  /// Who has to act; none stays visibly none.
  public var owner: Owner?
  /// Until when; none stays visibly none.
  public var due: CalendarDate?
  /// The amount it is about, where the script names one (`#amount:VARIABLE`).
  public var amount: Money?
  /// Given or obtained, when it is a concession.
  public var concession: Concession?
  /// What, in the language of the session.
  public var text: String

  /// Makes an item.
  public init(
    id: String, status: Status, owner: Owner?, due: CalendarDate?, amount: Money?, concession: Concession?,
    text: String
  ) {
    self.id = id
    self.status = status
    self.owner = owner
    self.due = due
    self.amount = amount
    self.concession = concession
    self.text = text
  }
}
