public import Foundation
public import Rehearsal
public import Scenarios
public import Vocabulary

/// The record of a conversation: what the ledger holds, who took part and when, and nothing else.
///
/// Everything that is sent or shown (text, HTML, mail, calendar, link, JSON) is written from this value.
public struct Record: Sendable {
  /// The language it is written in.
  public var language: Language
  /// The identifier of the session it comes from; mail and calendar identifiers are made of it.
  public var session: String
  /// The subject of the mail.
  public var subject: String
  /// When the conversation took place.
  public var date: Date
  /// Its day, in the user's time zone.
  public var day: CalendarDate
  /// How it took place.
  public var channel: Scenario.Channel
  /// Whom the record is for; empty when no fact says it.
  public var contact: String
  /// Who sends it; empty when nobody said it.
  public var sender: String
  /// The scenario's own paragraph, facts filled in; empty when it has none.
  public var details: String
  /// The ledger's items, in order.
  public var items: [LedgerItem]
  /// Until when the other side is asked to correct it.
  public var correctBy: CalendarDate

  /// The items of one status.
  public func items(_ status: LedgerItem.Status) -> [LedgerItem] { items.filter { $0.status == status } }

  /// What somebody said would be done by a day, agreed or proposed, earliest first.
  public var promises: [LedgerItem] {
    items
      .filter { $0.due != nil && $0.status.binds }
      .enumerated()
      .sorted { ($0.element.due ?? day, $0.offset) < ($1.element.due ?? day, $1.offset) }
      .map(\.element)
  }
}

/// What a record is made of beside the ledger.
public struct RecordSource: Sendable {
  /// The scenario that was rehearsed.
  public var scenario: Scenario
  /// How it was set up: the facts above all.
  public var setup: Setup
  /// The ledger at the end.
  public var ledger: Ledger
  /// The identifier of the session.
  public var session: String
  /// When the conversation took place.
  public var date: Date
  /// Who sends the record; empty when unknown.
  public var sender: String

  /// Gathers what a record is made of.
  public init(
    scenario: Scenario, setup: Setup, ledger: Ledger, session: String, date: Date, sender: String = ""
  ) {
    self.scenario = scenario
    self.setup = setup
    self.ledger = ledger
    self.session = session
    self.date = date
    self.sender = sender
  }
}

extension Record {
  /// The names of the facts that say whom the record is for, the first that is filled in counts.
  static let contactFacts = ["contact", "client", "contact_name", "client_name"]

  /// Writes down what a conversation came to.
  ///
  /// - Throws: `TemplateError` when the scenario's own template is not usable.
  public init(_ source: RecordSource, language: Language) throws {
    let words = Wording(language)
    let own = try OwnTemplate(
      source.scenario.recapTemplates[language] ?? "", source: source, language: language)
    self.language = language
    session = SafeText.line(source.session)
    date = source.date
    day = source.setup.today
    channel = source.scenario.channel
    contact =
      Record.contactFacts.lazy
      .compactMap { source.setup.facts[$0] }
      .map { SafeText.line(LocaleFormat(language).value($0)) }
      .first { !$0.isEmpty } ?? ""
    sender = SafeText.line(source.sender)
    details = own.details
    items = source.ledger.items.map { item in
      var item = item
      item.text = SafeText.line(item.text)
      return item
    }
    correctBy = Record.workingDay(2, after: source.setup.today)
    let settled = source.ledger.items.contains { $0.status == .agreed }
    subject = own.subject.isEmpty ? words.subject(day: day, channel: channel, settled: settled) : own.subject
  }

  /// The day that many working days later; Saturdays and Sundays do not count, holidays do.
  static func workingDay(_ count: Int, after day: CalendarDate) -> CalendarDate {
    var (day, left) = (day, count)
    while left > 0 {
      day = day.adding(days: 1)
      if day.weekday <= 5 { left -= 1 }
    }
    return day
  }
}
