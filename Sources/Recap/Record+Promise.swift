import Foundation
public import Rehearsal
import Scenarios
public import Vocabulary

extension Record {
  /// The record of one promise, for a calendar; nothing is known of the conversation but its day.
  public init(_ item: LedgerItem, client: String, session: String, day: CalendarDate, _ language: Language) {
    self.language = language
    self.session = SafeText.line(session)
    date = Date(timeIntervalSince1970: Double(day.dayNumber) * 86_400)
    self.day = day
    channel = .phone
    contact = SafeText.line(client)
    sender = ""
    details = ""
    subject = Wording(language).subject(day: day, channel: .phone, settled: true)
    var item = item
    item.text = SafeText.line(item.text)
    items = [item]
    correctBy = day
  }
}
