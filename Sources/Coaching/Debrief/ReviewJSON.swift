import Listening
import Rehearsal
import Scenarios
public import Vocabulary

extension Review {
  /// The whole review as JSON: all remarks, the first `foremost` of which the text shows by itself.
  public var json: JSONValue {
    .object([
      ("language", .string(language.rawValue)), ("conduct", conduct.json(criteria, language)),
      ("outcome", outcome.json), ("foremost", .integer(foremost.count)),
      ("remarks", .array(remarks.map(\.json))), ("concessions", concessions.json),
      ("listening", balance.json(language)),
      (
        "questions",
        .array(
          questions.waiting.map { $0.json(isAnswered: false) }
            + questions.answered.map { $0.json(isAnswered: true) })
      ),
      ("contradictions", .array(contradictions.map { $0.json(language) })), ("next", next.json(language)),
    ])
  }
}

extension Conduct {
  fileprivate func json(_ book: CriterionBook, _ language: Language) -> JSONValue {
    .object([
      ("mark", .optional(mark)), ("rubric", .bool(hasRubric)),
      ("criteria", .array(criteria.map { $0.json(book, language) })),
    ])
  }
}

extension CriterionMark {
  fileprivate func json(_ book: CriterionBook, _ language: Language) -> JSONValue {
    .object([
      ("name", .string(name)), ("label", .string(book.label(name, language))),
      ("weight", .integer(weight)), ("mark", .optional(mark)), ("points", .array(points.map(\.json))),
    ])
  }
}

extension ConductPoint {
  fileprivate var json: JSONValue {
    .object([
      ("turn", .integer(turn)), ("met", .bool(isMet)), ("quarters", .integer(quarters)),
      ("quote", .string(quote)), ("rule", .string(ruleID)),
      ("reliability", .optional(reliability?.rawValue)), ("other_way", .optional(otherWay?.text)),
    ])
  }
}

extension ReviewOutcome {
  fileprivate var json: JSONValue {
    let state =
      switch close {
      case .finished: "finished"
      case .left: "left"
      case nil: "open"
      }
    return .object([
      ("close", .string(state)), ("ending", .optional(ending?.id)), ("title", .optional(title)),
      ("outcome", .optional(outcome?.rawValue)), ("wanted", wanted?.json ?? .null),
      ("replies", .integer(replies)),
      ("taken_back", .integer(takenBack)),
      ("ledger", .object(LedgerItem.Status.allCases.map { ($0.rawValue, .integer(counts[$0] ?? 0)) })),
    ])
  }
}

extension Wanted {
  fileprivate var json: JSONValue {
    .object([
      ("day", .string(day.iso)), ("amount", .optional(amount.map { "\($0.amount)" })),
      ("currency", .optional((amount ?? agreedAmount)?.currency)), ("agreed_day", .optional(agreedDay?.iso)),
      ("agreed_amount", .optional(agreedAmount.map { "\($0.amount)" })),
      ("days_late", .optional(daysLate)), ("reached", .bool(isReached)),
    ])
  }
}

extension ReviewRemark {
  fileprivate var json: JSONValue {
    .object([
      ("kind", .string(kind.rawValue)), ("turn", .integer(turn)), ("quote", .string(quote)),
      ("rule", .string(ruleID)), ("reliability", .optional(reliability?.rawValue)),
      ("criterion", .optional(criterion)), ("other_way", .optional(otherWay?.text)),
      ("before", ReviewRemark.json(before)), ("after", ReviewRemark.json(after)),
    ])
  }

  private static func json(_ state: ClientState?) -> JSONValue {
    guard let state else { return .null }
    return .object([
      ("tension", .number(state.tension)), ("trust", .number(state.trust)),
      ("patience", .number(state.patience)),
    ])
  }
}

extension Concessions {
  fileprivate var json: JSONValue {
    .object([("given", .array(given.map(\.json))), ("obtained", .array(obtained.map(\.json)))])
  }
}

extension Concessions.Item {
  fileprivate var json: JSONValue {
    .object([
      ("text", .string(text)), ("status", .string(status.rawValue)),
      ("amount", .optional(amount.map { "\($0.amount)" })), ("currency", .optional(amount?.currency)),
      ("turn", .integer(turn)), ("quote", .optional(quote)), ("one_sided", .bool(isOneSided)),
    ])
  }
}

extension ListeningBalance {
  fileprivate func json(_ language: Language) -> JSONValue {
    .object([
      ("user_words", .integer(userWords)), ("client_words", .integer(clientWords)),
      ("user_share", .optional(userShare)), ("open_questions", .integer(openQuestions)),
      ("closed_questions", .integer(closedQuestions)), ("reformulations", .integer(reformulations)),
      (
        "longest",
        longest.map {
          .object([("turn", .integer($0.turn)), ("words", .integer($0.words)), ("quote", .string($0.quote))])
        } ?? .null
      ),
      ("comment", .string(ReviewWording(language).comment(self))),
    ])
  }
}

extension PendingQuestion {
  fileprivate func json(isAnswered: Bool) -> JSONValue {
    .object([
      ("asker", .string(asker.rawValue)), ("kind", .string(kind.rawValue)), ("text", .string(text)),
      ("first_turn", .integer(firstTurn)), ("last_turn", .integer(lastTurn)),
      ("times_asked", .integer(timesAsked)), ("spoken_past", .integer(slides)),
      ("answered", .bool(isAnswered)), ("reliability", .string(reliability.rawValue)),
    ])
  }
}

extension ContradictionNote {
  fileprivate func json(_ language: Language) -> JSONValue {
    let stance = Contradiction.all.first { $0.id == ruleID }
    let positions = stance?.positions ?? []
    return .object([
      ("rule", .string(ruleID)), ("turn", .optional(turn)), ("quote", .optional(quote)),
      ("said_by", .optional(quote == nil ? nil : isClient ? "client" : "user")),
      ("question", .optional(stance?.question[language])),
      (
        "positions",
        .array(
          positions.map {
            .object([("origin", .string($0.origin)), ("claim", .string($0.claim[language]))])
          })
      ), ("default", .optional(stance?.rule[language])),
    ])
  }
}

extension NextStep {
  fileprivate func json(_ language: Language) -> JSONValue {
    .object([
      ("reason", .string(reason.rawValue)), ("persona", .optional(persona)),
      ("criterion", .optional(criterion)), ("text", .string(ReviewWording(language).next(self))),
    ])
  }
}

extension JSONValue {
  fileprivate static func optional(_ number: Int?) -> JSONValue { number.map(JSONValue.integer) ?? .null }
}
