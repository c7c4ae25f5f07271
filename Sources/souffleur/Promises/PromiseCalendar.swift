import Clients
import Foundation
import Recap
import Rehearsal
import Vocabulary

/// The promises that have a day, as one calendar file (RFC 5545).
///
/// Those that another one has replaced, and those that nobody waits for any more, are left out.
struct PromiseCalendar {
  /// The identifier of an entry: made of the session, the call or the promise it comes from, and of the item it is.
  typealias Identifier = (_ origin: String, _ item: String) -> String

  private let promises: [Promise]
  private let language: Language
  private let identifier: Identifier

  init(
    _ promises: [Promise], language: Language, identifier: @escaping Identifier = PromiseCalendar.identifier
  ) {
    self.promises = promises.filter { promise in
      promise.terms.due != nil && (promise.state == .open || promise.state == .kept)
    }
    self.language = language
    self.identifier = identifier
  }

  /// How many entries are in it.
  var count: Int { promises.count }

  /// The file; none when no promise has a day: a calendar without an entry is none.
  var text: String? {
    guard let first = promises.first else { return nil }
    let frame = lines(of: first)
    guard let begin = frame.firstIndex(of: "BEGIN:VEVENT"), let end = frame.lastIndex(of: "END:VEVENT") else {
      return nil
    }
    let entries = promises.flatMap { entry(of: $0) }
    return (frame[..<begin] + entries + frame[(end + 1)...]).joined(separator: "\r\n")
  }

  private func entry(of promise: Promise) -> [String] {
    let lines = lines(of: promise)
    guard let begin = lines.firstIndex(of: "BEGIN:VEVENT"), let end = lines.lastIndex(of: "END:VEVENT") else {
      return []
    }
    let uid = identifier(promise.origin?.token ?? promise.token, promise.origin?.item.id ?? "promise")
    return lines[begin...end].map { $0.hasPrefix("UID:") ? "UID:\(uid)" : $0 }
  }

  private func lines(of promise: Promise) -> [String] {
    let record = Record(
      promise.item, client: promise.client, session: promise.token, day: promise.made, language)
    return CalendarFile(record, date: Date()).text.components(separatedBy: "\r\n")
  }

  /// An identifier that is the same wherever and whenever it is written, and without a word of it.
  static func identifier(_ origin: String, _ item: String) -> String {
    let name = item.utf8.map { String($0, radix: 16) }.joined()
    return "\(origin)-\(name.prefix(24))@souffleur.invalid"
  }
}

extension Promise {
  /// The promise as an item of a record.
  fileprivate var item: LedgerItem {
    let terms = terms
    return LedgerItem(
      id: origin?.item.id ?? "promise", status: .agreed, owner: terms.owner, due: terms.due,
      timing: terms.timing, amount: terms.amount, concession: nil, exchange: terms.exchange, text: terms.text)
  }
}
