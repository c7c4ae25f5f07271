import Foundation
public import Rehearsal
public import Vocabulary

extension Promise {
  /// The item of a session or of a real call that a promise was taken from.
  public struct Origin: Hashable, Sendable {
    /// The token of the session or of the call.
    public var token: String
    /// The item as it stood when it was taken over last: what has changed since is told by it.
    public var item: LedgerItem

    /// Names an item.
    public init(token: String, item: LedgerItem) {
      self.token = token
      self.item = item
    }
  }

  /// Where promises are taken from: a session whose real call went that way, or a real call.
  public struct Source: Sendable {
    /// Its token.
    public var token: String
    /// Its number, where it is a session.
    public var session: Int64?
    /// What it says was agreed, proposed and so on.
    public var items: [LedgerItem]
    /// The client; empty when nobody is named.
    public var client: String
    /// The invoice it is about; none where none is named.
    public var invoice: String?
    /// The day of the conversation.
    public var day: CalendarDate

    /// Describes a record.
    public init(
      token: String, session: Int64? = nil, items: [LedgerItem], client: String, invoice: String? = nil,
      day: CalendarDate
    ) {
      self.token = token
      self.session = session
      self.items = items
      self.client = client
      self.invoice = invoice
      self.day = day
    }
  }

  /// A promise of an item of a record; none when it binds nobody, or nobody in particular.
  ///
  /// Its token is made of where it comes from, so that two computers that take over the same item have one promise.
  public init?(_ item: LedgerItem, of source: Source) {
    guard let terms = Terms(item) else { return nil }
    self.init(
      terms, client: source.client,
      invoice: terms.isPayment(hasInvoice: false) ? source.invoice : nil, made: source.day,
      token: source.token + "x" + Fingerprint.hexadecimal(of: item.id),
      origin: Origin(token: source.token, item: item))
  }

  /// Whether it was taken from an item of a record; one of an older version is known by its words.
  func isTaken(from item: LedgerItem, of source: Source) -> Bool {
    if let origin { return origin.token == source.token && origin.item.id == item.id }
    return session != nil && session == source.session && first.text == TextSafety.line(item.text)
  }

  /// Takes over what an item says by now; nothing is noted when that is nothing new.
  ///
  /// What the user noted since stands: only what the record itself has changed is changed.
  mutating func update(from item: LedgerItem, of source: Source, at date: Date) {
    let before = origin?.item
    origin = Origin(token: source.token, item: item)
    let isWithdrawn = state == .superseded && successor == nil
    guard before != item || isWithdrawn else { return }
    guard let said = Terms(item) else {
      if state == .open { note(.superseded(by: nil), on: source.day, at: date) }
      return
    }
    guard let old = before.flatMap(Terms.init), !isWithdrawn else {
      // An older version knew no more than its words; any other was no promise for a while.
      if before != nil { note(.revised(said), on: source.day, at: date) }
      return
    }
    revise(from: old, to: said, on: source.day, at: date)
  }

  private mutating func revise(from old: Terms, to said: Terms, on day: CalendarDate, at date: Date) {
    var now = terms
    if said.owner != old.owner { now.owner = said.owner }
    if said.text != old.text { now.text = said.text }
    if said.timing != old.timing { now.timing = said.timing }
    if said.amount != old.amount { now.amount = said.amount }
    if said.exchange != old.exchange { now.exchange = said.exchange }
    let due = said.due == old.due ? now.due : said.due
    // Of a promise that is settled no other day is waited for.
    if due == nil || state != .open { now.due = due }
    if now != terms { note(.revised(now), on: day, at: date) }
    if let due, due != now.due { note(.moved(to: due), on: day, at: date) }
  }
}

extension Promise.Terms {
  /// What an item promises: agreed or announced, and somebody has to act; none of any other, such as a rule of one's own.
  init?(_ item: LedgerItem) {
    guard let owner = item.owner, item.status == .agreed || item.status == .announced, !item.isOwnRule else {
      return nil
    }
    self.init(
      owner: owner, text: item.text, due: item.due, timing: item.timing, amount: item.amount,
      exchange: item.exchange)
  }
}
