import Clients
import Interest
public import Vocabulary

extension LadderReport {
  /// The report as JSON, with the draft where there is one; sums are texts, so that no reader loses a digit of them.
  public func json(in language: Language, draft: LadderDraft? = nil) -> JSONValue {
    .object([
      ("invoice", .string(invoice.number)), ("client", .string(invoice.client)),
      ("contact", .string(invoice.contact)), ("project", .string(invoice.project)),
      ("amount", .string("\(invoice.amount.amount)")), ("currency", .string(invoice.amount.currency)),
      ("received", .string("\(invoice.received.amount)")),
      ("outstanding", .string("\(invoice.outstanding.amount)")),
      ("issued", .optional(invoice.issued?.iso)), ("due", .string(invoice.due.iso)),
      ("days_late", .integer(standing.daysLate)), ("regime", .optional(invoice.regime)),
      ("language", .string(invoice.language.rawValue)), ("state", .string(stateName)),
      ("paid_on", .optional(invoice.paidOn?.iso)),
      ("steps", .array(invoice.steps.map(LadderReport.json))),
      ("calls", .array(calls.map { .string($0.iso) })),
      ("earlier_reminders", .integer(invoice.earlierReminders)), ("promises", promisesJSON),
      ("next", .object(nextStep(language))), ("limitation", limitationJSON),
      ("facts", .array(facts.map { $0.json(in: language) })), ("draft", draft?.json ?? .null),
    ])
  }

  private var facts: [LegalFact] {
    guard isOpen, standing.next == .beyond, let terms = invoice.terms else { return [] }
    return LegalFact.of(.after, terms)
  }

  private var stateName: String {
    switch standing.state {
    case .paid: "paid"
    case .promised: "promised"
    case .waiting: "waiting"
    case .now: "now"
    }
  }

  private func nextStep(_ language: Language) -> [(String, JSONValue)] {
    guard isOpen else { return [] }
    return [
      ("rung", .string(standing.next.rawValue)), ("day", .string(standing.day.iso)),
      ("why", .optional(reason(in: language))),
    ]
  }

  private var promisesJSON: JSONValue {
    .object([
      ("open_until", .optional(standing.promises.suspendedUntil?.iso)),
      (
        "broken",
        .array(
          standing.promises.missed.map { missed in
            .object([("promised", .optional(missed.promised?.iso)), ("known", .string(missed.known.iso))])
          })
      ),
      ("undated", .integer(standing.promises.undated)),
    ])
  }

  private var limitationJSON: JSONValue {
    limitation.map { .object([("about", .string($0.day.iso)), ("fact", .string($0.fact.id))]) } ?? .null
  }

  private static func json(_ event: Invoice.Event) -> JSONValue {
    .object([
      ("rung", .optional(event.rung?.rawValue)), ("day", .string(event.day.iso)),
      ("by", .optional(event.way?.rawValue)),
      ("deadline", event.deadline.map(JSONValue.integer) ?? .null),
    ])
  }
}

extension LadderDraft {
  /// The draft as JSON.
  var json: JSONValue {
    .object([
      ("rung", .string(rung.rawValue)), ("language", .string(language.rawValue)),
      ("subject", .string(subject)), ("body", .string(body)),
      ("missing", .array(gaps.map(JSONValue.string))),
    ])
  }
}
