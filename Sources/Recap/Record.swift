public import Clients
public import Foundation
public import Rehearsal
public import Scenarios
public import Vocabulary

/// The record of a conversation: what was agreed, announced, proposed, left open, refused, who took part and when.
///
/// Everything that is sent or shown (text, HTML, mail, calendar, link, JSON) is written from this value. Nothing private
/// ever gets into it: no note, no fear, no preparation.
public struct Record: Sendable {
  /// Where a record comes from.
  public enum Origin: String, Sendable, CaseIterable {
    /// A rehearsal: nothing of it happened, and every form says so.
    case rehearsal
    /// A real call.
    case call
  }

  /// Where it comes from.
  public var origin: Origin
  /// The language it is written in.
  public var language: Language
  /// The random name of the session or call it comes from; mail and calendar identifiers are made of it.
  public var session: String
  /// The subject of the mail, one line; that of a rehearsal begins with a mark.
  public var subject: String
  /// When the conversation was last written down.
  public var date: Date
  /// Its day, in the user's time zone; none when it was not said.
  public var day: CalendarDate?
  /// The hour at which it began, such as `16:30`; none when it is not known.
  public var time: String?
  /// How long it took; none when it is not known.
  public var minutes: Int?
  /// How it took place; none when it was not said.
  public var channel: Scenario.Channel?
  /// How it ended; none when it was not said.
  public var ending: Call.Ending?
  /// Whom the record is for: the person, else the client; empty when neither was named.
  public var contact: String
  /// The client; empty when nobody was named.
  public var client: String
  /// Who sends it; empty when nobody said it.
  public var sender: String
  /// The scenario's own paragraph, facts filled in; empty when it has none.
  public var details: String
  /// The items, in order.
  public var items: [LedgerItem]
  /// Until when the other side is asked to correct it.
  public var correctBy: CalendarDate
  /// The day both sides speak again; none when none was set.
  public var next: CalendarDate?
  /// The hour of that day, such as `9:00`; none when it was not said.
  public var nextTime: String?
  /// The zone in which that hour is meant; none for the one the calendar is written in.
  public var zone: TimeZone?
  /// The text of the mail, lines ended by LF, without what says that it is a rehearsal.
  public internal(set) var body: String
  /// How it is worded.
  var style = LetterStyle()
  /// The paragraphs of the text, as they were before a person changed it.
  var letter: Letter?
  /// Whether a person has changed the text, so that it may say more, or less, than the items.
  public internal(set) var isChanged = false
  /// The templates that could not be used, with the reason; the words are ours in their place.
  public var templateErrors: [TemplateError] = []

  /// The identifier of an item that promises this very mail: it is kept by being sent, and not told in it.
  public static let ownItem = Scenario.recapItem

  /// The items that the mail tells.
  var told: [LedgerItem] { items.filter { $0.id != Record.ownItem } }

  /// Whether nothing of it happened.
  public var isRehearsal: Bool { origin == .rehearsal }

  /// The items of one status.
  public func items(_ status: LedgerItem.Status) -> [LedgerItem] { items.filter { $0.status == status } }

  /// What somebody said would be done or hold on a day, agreed, announced or proposed, earliest first.
  public var promises: [LedgerItem] {
    items.enumerated()
      .compactMap { place, item in item.due.map { (due: $0, place: place, item: item) } }
      .filter { $0.item.status.binds }
      .sorted { ($0.due, $0.place) < ($1.due, $1.place) }
      .map(\.item)
  }

  /// The record as plain text, lines not wrapped, ended by LF; the first line of a rehearsal says that it is one.
  public var plainText: String {
    isRehearsal ? LetterWords.of(language, LetterStyle()).rehearsalNotice + "\n\n" + body : body
  }
}
