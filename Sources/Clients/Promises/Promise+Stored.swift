import Rehearsal
import Vocabulary

// The stored form, written out by hand: what an older version wrote is read, and what is as usual is left out.

extension Promise.Terms: Codable {
  private enum CodingKeys: String, CodingKey {
    case owner = "owner", text = "text", due = "due", timing = "timing", amount = "amount", exchange =
      "exchange"
  }

  /// Reads what is promised.
  public init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      owner: try fields.decode(Promise.Owner.self, forKey: .owner),
      text: try fields.decode(String.self, forKey: .text),
      due: try fields.decodeIfPresent(CalendarDate.self, forKey: .due),
      timing: try fields.decodeIfPresent(LedgerItem.Timing.self, forKey: .timing) ?? .by,
      amount: try fields.decodeIfPresent(Money.self, forKey: .amount),
      exchange: try fields.decodeIfPresent(String.self, forKey: .exchange))
  }

  /// Writes what is promised.
  public func encode(to encoder: any Encoder) throws {
    var fields = encoder.container(keyedBy: CodingKeys.self)
    try fields.encode(owner, forKey: .owner)
    try fields.encode(text, forKey: .text)
    try fields.encodeIfPresent(due, forKey: .due)
    if timing != .by { try fields.encode(timing, forKey: .timing) }
    try fields.encodeIfPresent(amount, forKey: .amount)
    try fields.encodeIfPresent(exchange, forKey: .exchange)
  }
}

extension Promise.Event: Codable {
  private enum CodingKeys: String, CodingKey {
    case at = "at", day = "day", change = "change", to = "to", terms = "terms", sum = "sum", by = "by",
      event = "event"
  }

  /// The names of the changes.
  private enum Name: String, Codable {
    case moved = "moved", revised = "revised", kept = "kept", part = "part", broken = "broken", superseded =
      "superseded", undone = "undone"
  }

  /// Reads an event.
  public init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: CodingKeys.self)
    at = try fields.decode(Int.self, forKey: .at)
    day = try fields.decodeIfPresent(CalendarDate.self, forKey: .day)
    change =
      switch try fields.decode(Name.self, forKey: .change) {
      case .moved: .moved(to: try fields.decode(CalendarDate.self, forKey: .to))
      case .revised: .revised(try fields.decode(Promise.Terms.self, forKey: .terms))
      case .kept: .kept
      case .part: .keptInPart(try fields.decode(Money.self, forKey: .sum))
      case .broken: .broken
      case .superseded: .superseded(by: try fields.decodeIfPresent(String.self, forKey: .by))
      case .undone: .undone(at: try fields.decode(Int.self, forKey: .event))
      }
  }

  /// Writes an event.
  public func encode(to encoder: any Encoder) throws {
    var fields = encoder.container(keyedBy: CodingKeys.self)
    try fields.encode(at, forKey: .at)
    try fields.encodeIfPresent(day, forKey: .day)
    let name: Name
    switch change {
    case .moved(let day):
      name = .moved
      try fields.encode(day, forKey: .to)
    case .revised(let terms):
      name = .revised
      try fields.encode(terms, forKey: .terms)
    case .kept: name = .kept
    case .keptInPart(let sum):
      name = .part
      try fields.encode(sum, forKey: .sum)
    case .broken: name = .broken
    case .superseded(let successor):
      name = .superseded
      try fields.encodeIfPresent(successor, forKey: .by)
    case .undone(let moment):
      name = .undone
      try fields.encode(moment, forKey: .event)
    }
    try fields.encode(name, forKey: .change)
  }
}

extension Promise: Codable {
  private enum CodingKeys: String, CodingKey {
    case token = "token"
    case client = "client"
    case invoice = "invoice"
    case made = "made"
    case replaces = "replaces"
    case origin = "origin"
    case item = "item"
    case session = "session"
    case history = "history"
    case status = "status"
  }

  /// What an older version said became of a promise, without a day.
  private enum OlderStatus: String, Codable {
    case open = "open", kept = "kept", broken = "broken"
  }

  /// Reads a promise; one of an older version has no token (see `named(under:)`) and no dated history.
  public init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      try Terms(from: decoder), client: try fields.decode(String.self, forKey: .client),
      invoice: try fields.decodeIfPresent(String.self, forKey: .invoice),
      made: try fields.decode(CalendarDate.self, forKey: .made),
      token: try fields.decodeIfPresent(String.self, forKey: .token) ?? "",
      replaces: try fields.decodeIfPresent(String.self, forKey: .replaces),
      origin: try fields.decodeIfPresent(String.self, forKey: .origin).map { token in
        Origin(token: token, item: try fields.decode(LedgerItem.self, forKey: .item))
      })
    session = try fields.decodeIfPresent(Int64.self, forKey: .session)
    history = try fields.decodeIfPresent([Event].self, forKey: .history) ?? []
    switch try fields.decodeIfPresent(OlderStatus.self, forKey: .status) {
    case .kept?: history.append(Event(at: 0, day: nil, change: .kept))
    case .broken?: history.append(Event(at: 0, day: nil, change: .broken))
    case .open?, nil: break
    }
  }

  /// Writes a promise.
  public func encode(to encoder: any Encoder) throws {
    try first.encode(to: encoder)
    var fields = encoder.container(keyedBy: CodingKeys.self)
    try fields.encode(token, forKey: .token)
    try fields.encode(client, forKey: .client)
    try fields.encodeIfPresent(invoice, forKey: .invoice)
    try fields.encode(made, forKey: .made)
    try fields.encodeIfPresent(replaces, forKey: .replaces)
    try fields.encodeIfPresent(origin?.token, forKey: .origin)
    try fields.encodeIfPresent(origin?.item, forKey: .item)
    try fields.encodeIfPresent(session, forKey: .session)
    if !history.isEmpty { try fields.encode(history, forKey: .history) }
  }

  /// The promise with the token of one that an older version stored under a name: the same wherever it is read.
  public func named(under name: String) -> Promise {
    guard token.isEmpty else { return self }
    var promise = self
    let words = [name, first.owner.rawValue, first.text, client, made.iso]
    promise.token = "old" + Fingerprint.hexadecimal(of: words.joined(separator: "\u{0}"))
    return promise
  }
}

/// A number made of a text, the same on every computer (FNV-1a, 64 bits).
package enum Fingerprint {
  /// The number.
  package static func number(of text: String) -> UInt64 {
    text.utf8.reduce(UInt64(0xcbf2_9ce4_8422_2325)) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
  }

  /// Its sixteen hexadecimal digits.
  static func hexadecimal(of text: String) -> String {
    let digits = String(number(of: text), radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
