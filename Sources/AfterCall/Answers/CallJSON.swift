public import Clients
import Preparation
import Rehearsal
import Scenarios
public import Vocabulary

extension Call {
  /// The call as programs read it, under its number.
  public func json(number: Int?) -> JSONValue {
    .object([
      ("call", .optional(number.map(Call.name))), ("scenario", .optional(scenario)),
      ("client", .string(client)),
      ("contact", .string(contact)), ("language", .string(language.rawValue)), ("day", .optional(day?.iso)),
      ("time", .optional(time)), ("minutes", minutes.map(JSONValue.integer) ?? .null),
      ("channel", .optional(channel?.rawValue)), ("ending", .optional(ending?.rawValue)),
      ("next_day", .optional(next?.iso)), ("next_time", .optional(nextTime)),
      ("items", .array(items.map(itemJSON))), ("request", .optional(request)), ("fear", .optional(fear)),
      ("happened", .optional(happened?.rawValue)),
      (
        "objections",
        .array(
          objections.map { objection in
            .object([
              ("id", .optional(objection.id)), ("words", .string(objection.words)),
              ("was_expected", .bool(objection.wasExpected)),
            ])
          })
      ),
      ("mood", mood.map(JSONValue.integer) ?? .null), ("note", .optional(note)),
      ("is_finished", .bool(isFinished)),
    ])
  }

  private func itemJSON(_ item: LedgerItem) -> JSONValue {
    let sum = item.amount.map { money in
      JSONValue.object([("amount", .string("\(money.amount)")), ("currency", .string(money.currency))])
    }
    return .object([
      ("id", .string(item.id)), ("status", .string(item.status.rawValue)), ("text", .string(item.text)),
      ("owner", .optional(item.owner?.rawValue)), ("day", .optional(item.due?.iso)),
      ("timing", item.due == nil ? .null : .string(item.timing.rawValue)), ("sum", sum ?? .null),
      ("exchange", .optional(item.exchange)), ("typed", .optional(typed[item.id])),
    ])
  }
}

extension RealityCheck {
  /// The comparison as programs read it.
  public var json: JSONValue {
    .object([
      ("objections_met", .array(met.map(JSONValue.string))),
      ("objections_unmet", .array(unmet.map(JSONValue.string))),
      ("objections_new", .array(new.map { .string(title($0)) })), ("fear", .optional(fear)),
      ("fear_level", fearLevel.map(JSONValue.integer) ?? .null), ("happened", .optional(happened?.rawValue)),
      ("request", .optional(request)), ("wanted_day", .optional(wanted?.day.iso)),
      ("agreed_day", .optional(wanted?.agreedDay?.iso)),
      ("days_late", wanted?.daysLate.map(JSONValue.integer) ?? .null),
      ("rehearsed_session", rehearsed.map { .integer(Int($0.session)) } ?? .null),
      ("rehearsed_ending", .optional(rehearsed?.ending)),
    ])
  }
}
