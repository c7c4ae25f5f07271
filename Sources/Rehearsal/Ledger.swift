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

  private enum CodingKeys: String, CodingKey {
    case items = "items"
  }
}

/// One item of the ledger: a promise when it has an owner and a date.
public struct LedgerItem: Hashable, Sendable, Codable {
  /// How sure an item is.
  public enum Status: String, Sendable, Codable, CaseIterable {
    /// Both sides said yes.
    case agreed = "agreed"
    /// One side's own decision or rule, told to the other; it needs no yes.
    case announced = "announced"
    /// One side said it, the other has not confirmed it.
    case proposed = "proposed"
    /// Left without an answer.
    case open = "open"
    /// One side said no.
    case refused = "refused"

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
    case me = "me"
    /// The client.
    case client = "client"
  }

  /// What a concession does for the user.
  public enum Concession: String, Sendable, Codable {
    /// The user gives something.
    case gives = "gives"
    /// The user obtains something.
    case gets = "gets"
  }

  /// What the day of an item is to it.
  public enum Timing: String, Sendable, Codable, CaseIterable {
    /// The last day: until then it is done.
    case by = "by"
    /// The first day: from then on it holds.
    case from = "from"
    /// The day itself: an appointment, something that happens then.
    case on = "on"
  }

  /// Whether it gives something away, says yes, or writes down what the user does, decides or asks money for.
  var bindsUser: Bool {
    if concession == .gives || status == .agreed { return true }
    return status.binds && (owner == .me || owner == nil && amount != nil)
  }

  /// Whether it is the user's own rule or decision: nobody has to do it by a day, so that neither is missing.
  public var isOwnRule: Bool { status == .announced && owner != .client && (due == nil || timing != .by) }

  /// Whether somebody has to do it by a day, so that without either something is missing. A day that something begins
  /// or happens on is nobody's task; nor is yet what was only proposed.
  public var isTask: Bool {
    (status == .agreed || status == .announced) && !isOwnRule && (due == nil || timing == .by)
  }

  /// The line id, or the value of the `#item:` hashtag, so that a later line can settle an earlier item.
  public var id: String
  /// How sure it is.
  public var status: Status
  /// Who has to act; none stays visibly none.
  public var owner: Owner?
  /// The day; none stays visibly none.
  public var due: CalendarDate?
  /// What that day is: a deadline, unless it was said to be another.
  public var timing: Timing
  /// The amount it is about, where the script names one (`#amount:VARIABLE`).
  public var amount: Money?
  /// Given or obtained, when it is a concession.
  public var concession: Concession?
  /// What is given for it, in the user's words; none when nothing was named.
  public var exchange: String?
  /// What, in the language of the session.
  public var text: String

  /// Makes an item.
  public init(
    id: String, status: Status, owner: Owner?, due: CalendarDate?, timing: Timing = .by, amount: Money?,
    concession: Concession?, exchange: String? = nil, text: String
  ) {
    self.id = id
    self.status = status
    self.owner = owner
    self.due = due
    self.timing = timing
    self.amount = amount
    self.concession = concession
    self.exchange = exchange
    self.text = text
  }

  private enum CodingKeys: String, CodingKey {
    case id = "id"
    case status = "status"
    case owner = "owner"
    case due = "due"
    case timing = "timing"
    case amount = "amount"
    case concession = "concession"
    case exchange = "exchange"
    case text = "text"
  }

  /// Reads an item; one that older versions wrote has a deadline and nothing in exchange.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    id = try container.decode(String.self, forKey: .id)
    status = try container.decode(Status.self, forKey: .status)
    owner = try container.decodeIfPresent(Owner.self, forKey: .owner)
    due = try container.decodeIfPresent(CalendarDate.self, forKey: .due)
    timing = try container.decodeIfPresent(Timing.self, forKey: .timing) ?? .by
    amount = try container.decodeIfPresent(Money.self, forKey: .amount)
    concession = try container.decodeIfPresent(Concession.self, forKey: .concession)
    exchange = try container.decodeIfPresent(String.self, forKey: .exchange)
    text = try container.decode(String.self, forKey: .text)
  }

  /// Writes an item; what is as it was before there was a choice is left out.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(id, forKey: .id)
    try container.encode(status, forKey: .status)
    try container.encodeIfPresent(owner, forKey: .owner)
    try container.encodeIfPresent(due, forKey: .due)
    if timing != .by { try container.encode(timing, forKey: .timing) }
    try container.encodeIfPresent(amount, forKey: .amount)
    try container.encodeIfPresent(concession, forKey: .concession)
    try container.encodeIfPresent(exchange, forKey: .exchange)
    try container.encode(text, forKey: .text)
  }
}
