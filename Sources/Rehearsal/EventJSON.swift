import Scenarios
public import Vocabulary

/// Writes events as JSON objects of one line each, for other programs and tests.
public enum EventJSON {
  /// The first object of a conversation.
  public static func start(scenario: String, session: String?, seed: UInt64) -> String {
    object(
      "start",
      [
        ("scenario", .string(scenario)), ("session", .optional(session)), ("seed", .unsigned(seed)),
      ])
  }

  /// The object of an event.
  public static func line(_ event: Event) -> String { line(event, again: false) }

  /// The object of an event; marked with `"again":true` when its turn is shown again.
  public static func line(_ event: Event, again: Bool) -> String {
    let (name, fields) = parts(of: event)
    return object(name, fields + (again ? [("again", .bool(true))] : []))
  }

  private static func parts(of event: Event) -> (name: String, fields: [(String, JSONValue)]) {
    switch event {
    case .line(let line): ("line", fields(of: line))
    case .options(let options): ("options", [("options", .array(options.map(value(of:))))])
    case .reply(let reply): ("reply", fields(of: reply))
    case .state(let state, before: _): ("state", fields(of: state))
    case .ledger(let item): ("ledger", fields(of: item))
    case .command(let text): ("command", [("text", .string(text))])
    case .ending(let ending):
      ("ending", [("id", .string(ending.id)), ("outcome", .optional(ending.outcome?.rawValue))])
    case .end: ("end", [])
    }
  }

  /// An object of any kind, such as `finding`, with its fields in order.
  public static func object(_ event: String, _ fields: [(String, JSONValue)]) -> String {
    JSONValue.object([("event", .string(event))] + fields).text
  }

  /// The object that tells where a rehearsal stands.
  public static func status(of rehearsal: Rehearsal) -> String {
    object(
      "status",
      [
        ("turn", .integer(rehearsal.turnCount)), ("beat", .optional(rehearsal.currentBeat)),
        ("persona", .optional(rehearsal.persona?.id)),
      ] + (rehearsal.state.map(fields) ?? []))
  }

  /// The object of all items of a ledger, in the order of what they are.
  public static func items(_ ledger: Ledger) -> String {
    let items = LedgerItem.Status.allCases.flatMap { ledger.items($0) }
    return object("items", [("items", .array(items.map { .object(fields(of: $0)) }))])
  }

  private static func fields(of line: SpokenLine) -> [(String, JSONValue)] {
    [
      ("speaker", name(of: line.speaker)), ("id", .string(line.id)), ("text", .string(line.text)),
      ("tags", .array(line.tags.map(JSONValue.string))),
    ]
  }

  private static func fields(of reply: AcceptedReply) -> [(String, JSONValue)] {
    [
      ("typed", .optional(reply.typed)), ("option", .optional(reply.option?.id)),
      ("option_text", .optional(reply.option?.text)), ("beside", .optional(reply.beside?.rawValue)),
      ("moves", .array(reply.moves.map(JSONValue.string))),
      ("values", .array(reply.values.map(value(of:)))),
      ("taken", .object(reply.taken.sorted { $0.key < $1.key }.map { ($0.key, .string($0.value)) })),
    ] + (reply.sentence.map { [("sentence", .string($0))] } ?? [])
      + (reply.corrects.map { [("corrects", .integer($0.turn))] } ?? [])
      + (reply.isLate ? [("late", .bool(true))] : [])
  }

  private static func name(of speaker: Speaker) -> JSONValue {
    switch speaker {
    case .client: .string("client")
    case .coach: .string("coach")
    case .user: .string("user")
    case .other(let name): .string(name)
    case .narration: .null
    }
  }

  private static func value(of said: SaidValue) -> JSONValue {
    .object([("kind", .string(said.kind.rawValue)), ("value", .string(said.text))])
  }

  private static func value(of option: OfferedOption) -> JSONValue {
    .object([
      ("number", .integer(option.number)), ("id", .string(option.id)), ("text", .string(option.text)),
      ("tags", .array(option.tags.map(JSONValue.string))), ("available", .bool(option.isAvailable)),
    ])
  }

  private static func fields(of state: ClientState) -> [(String, JSONValue)] {
    [
      ("tension", .number(state.tension)), ("trust", .number(state.trust)),
      ("patience", .number(state.patience)),
    ]
  }

  private static func fields(of item: LedgerItem) -> [(String, JSONValue)] {
    [
      ("status", .string(item.status.rawValue)), ("owner", .optional(item.owner?.rawValue)),
      ("due", .optional(item.due?.iso)), ("text", .string(item.text)), ("id", .string(item.id)),
      ("amount", .optional(item.amount.map { "\($0.amount)" })),
      ("currency", .optional(item.amount?.currency)),
      ("concession", .optional(item.concession?.rawValue)),
    ]
  }
}
