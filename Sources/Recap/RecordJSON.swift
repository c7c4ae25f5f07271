import Clients
import Foundation
import Rehearsal
import Scenarios
import Vocabulary

extension Record {
  /// The record as one JSON object with sorted keys, for other programs; what is missing is `null`.
  ///
  /// - Throws: `EncodingError`, which no record made from a ledger causes.
  public func json() throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(Portable(self)), as: UTF8.self) + "\n"
  }
}

/// The form of a record in JSON: its keys are promised to other programs.
private struct Portable: Encodable {
  let record: Record

  init(_ record: Record) { self.record = record }

  private enum CodingKeys: String, CodingKey {
    case session = "session"
    case language = "language"
    case subject = "subject"
    case date = "date"
    case channel = "channel"
    case contact = "contact"
    case client = "client"
    case sender = "sender"
    case details = "details"
    case correctBy = "correctBy"
    case items = "items"
    case origin = "origin"
    case rehearsal = "rehearsal"
    case time = "time"
    case minutes = "minutes"
    case ending = "ending"
    case next = "next"
    case text = "text"
    case nextTime = "next_time"
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    func text(_ text: String, _ key: CodingKeys) throws {
      try container.encode(text.isEmpty ? nil : text, forKey: key)
    }
    try container.encode(record.origin.rawValue, forKey: .origin)
    try container.encode(record.isRehearsal, forKey: .rehearsal)
    try container.encode(record.session, forKey: .session)
    try container.encode(record.language.rawValue, forKey: .language)
    try container.encode(record.subject, forKey: .subject)
    try container.encode(record.day?.iso, forKey: .date)
    try container.encode(record.time, forKey: .time)
    try container.encode(record.minutes, forKey: .minutes)
    try container.encode(record.channel?.rawValue, forKey: .channel)
    try container.encode(record.ending?.rawValue, forKey: .ending)
    try text(record.contact, .contact)
    try text(record.client, .client)
    try text(record.sender, .sender)
    try text(record.details, .details)
    try container.encode(record.correctBy.iso, forKey: .correctBy)
    try container.encode(record.next?.iso, forKey: .next)
    try container.encode(record.nextTime, forKey: .nextTime)
    try container.encode(record.items.map(Item.init), forKey: .items)
    try container.encode(record.plainText, forKey: .text)
  }

  private struct Item: Encodable {
    let item: LedgerItem

    init(_ item: LedgerItem) { self.item = item }

    private enum CodingKeys: String, CodingKey {
      case id = "id", status = "status", owner = "owner", due = "due", timing = "timing", amount = "amount",
        exchange = "exchange", text = "text"
    }

    func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encode(SafeText.line(item.id), forKey: .id)
      try container.encode(item.status.rawValue, forKey: .status)
      try container.encode(item.owner?.rawValue, forKey: .owner)
      try container.encode(item.due?.iso, forKey: .due)
      try container.encode(item.due == nil ? nil : item.timing.rawValue, forKey: .timing)
      try container.encode(item.amount, forKey: .amount)
      try container.encode(item.exchange, forKey: .exchange)
      try container.encode(item.text, forKey: .text)
    }
  }
}
