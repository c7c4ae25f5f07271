import Rehearsal
public import Vocabulary

extension NamedPromise {
  /// The promise for other programs.
  ///
  /// - Parameters:
  ///   - names: the names of promises by their tokens.
  ///   - record: the number of the session, or the name of the call, it was taken from.
  public func json(
    on today: CalendarDate, names: [String: String] = [:], record: PromiseRecord? = nil
  ) -> JSONValue {
    let terms = promise.terms
    return .object([
      ("promise", .string(name)), ("owner", .string(terms.owner.rawValue)),
      ("client", .string(promise.client)),
      ("text", .string(terms.text)), ("due", .optional(terms.due?.iso)),
      ("timing", .string(terms.timing.rawValue)), ("amount", .money(terms.amount)),
      ("in_exchange", .optional(terms.exchange)), ("invoice", .optional(promise.invoice)),
      ("status", .string(promise.state.rawValue)), ("standing", .string(promise.standing(on: today).name)),
      ("days_late", promise.standing(on: today).daysLate.map(JSONValue.integer) ?? .null),
      ("received", .money(promise.received)), ("rest", .money(promise.rest)),
      ("made", .string(promise.made.iso)), ("settled", .optional(promise.settled?.iso)),
      ("moved", .integer(promise.moves)),
      ("earlier_days", .array(promise.earlierDays.map { .string($0.iso) })),
      ("replaces", .optional(promise.replaces.flatMap { names[$0] })),
      ("replaced_by", .optional(promise.successor.flatMap { names[$0] })),
      ("session", record?.session.map { .integer(Int($0)) } ?? .null), ("call", .optional(record?.call)),
      ("history", .array(promise.events.map { $0.json(names) })),
    ])
  }
}

/// The record a promise was taken from, as the user knows it here.
public struct PromiseRecord: Hashable, Sendable {
  /// The number of a session.
  public var session: Int64?
  /// The name of a call.
  public var call: String?

  /// Names a session.
  public init(session: Int64) { self.session = session }
  /// Names a call.
  public init(call: String) { self.call = call }
}

extension Promise.Standing {
  /// Its name for other programs.
  public var name: String {
    switch self {
    case .kept: "kept"
    case .broken: "broken"
    case .superseded: "superseded"
    case .late: "late"
    case .due(0): "due-today"
    case .due: "due"
    case .holding: "holding"
    case .undated: "undated"
    }
  }

  /// By how many days it is late; none when it is not.
  public var daysLate: Int? { if case .late(let days) = self { days } else { nil } }
}

extension Promise.Event {
  fileprivate func json(_ names: [String: String]) -> JSONValue {
    let told: (String, [(String, JSONValue)]) =
      switch change {
      case .moved(let day): ("moved", [("to", .string(day.iso))])
      case .revised(let terms):
        (
          "revised",
          [
            ("text", .string(terms.text)), ("due", .optional(terms.due?.iso)),
            ("amount", .money(terms.amount)),
          ]
        )
      case .kept: ("kept", [])
      case .keptInPart(let sum): ("part", [("amount", .money(sum))])
      case .broken: ("broken", [])
      case .superseded(let successor): ("superseded", [("by", .optional(successor.flatMap { names[$0] }))])
      case .undone: ("undone", [])
      }
    return .object([("day", .optional(day?.iso)), ("change", .string(told.0))] + told.1)
  }
}
