import Archive
import Clients
import Foundation
import Recap
import Rehearsal
import Vocabulary

/// The promises that have a day, as one calendar file (RFC 5545): the same entries as in the recap they come from.
///
/// One that was broken or replaced is cancelled, so that a calendar which holds it takes it out.
struct PromiseCalendar {
  /// How many promises are in it.
  let count: Int
  /// The file; none when no promise has a day: a calendar without an entry is none.
  let text: String?

  /// Writes the file, and keeps how each entry was written.
  init(_ promises: [Promise], book: CalendarBook, language: Language) throws {
    let dated = promises.compactMap { $0.calendarEntry(in: language) }
    count = dated.count
    guard !dated.isEmpty else {
      text = nil
      return
    }
    let entries = try book.stamped(dated) { _, _ in false }
    text =
      CalendarFile(entries, date: Date(), isWorkingDay: WorkingDays(language).isWorkingDay).text
  }
}

extension Promise {
  /// The promise as an entry of a calendar; none without a day.
  func calendarEntry(in language: Language) -> CalendarEntry? {
    let terms = terms
    guard let day = terms.due else { return nil }
    var entry = DatedItem(
      origin: origin?.token ?? token, item: origin?.item.id ?? "promise", client: client, owner: terms.owner,
      who: terms.owner == .client ? client : "", text: terms.text, amount: terms.amount,
      exchange: terms.exchange, day: day, timing: terms.timing, status: origin?.item.status ?? .agreed,
      made: made
    ).entry(in: language, isRehearsal: false)
    switch state {
    case .open: break
    case .kept: entry.status = .done
    case .broken, .superseded: entry.status = .cancelled
    }
    return entry
  }
}
