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
  var session, language, subject, date, channel: String
  var contact, sender: String?
  var details: String?
  var correctBy: String
  var items: [Item]

  struct Item: Encodable {
    var status: String
    var owner, due: String?
    var amount: Money?
    var text: String

    enum CodingKeys: String, CodingKey { case status, owner, due, amount, text }

    func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encode(status, forKey: .status)
      try container.encode(owner, forKey: .owner)
      try container.encode(due, forKey: .due)
      try container.encode(amount, forKey: .amount)
      try container.encode(text, forKey: .text)
    }
  }

  init(_ record: Record) {
    session = record.session
    language = record.language.rawValue
    subject = record.subject
    date = record.day.iso
    channel = record.channel.rawValue
    contact = record.contact.isEmpty ? nil : record.contact
    sender = record.sender.isEmpty ? nil : record.sender
    details = record.details.isEmpty ? nil : record.details
    correctBy = record.correctBy.iso
    items = record.items.map {
      Item(
        status: $0.status.rawValue, owner: $0.owner?.rawValue, due: $0.due?.iso, amount: $0.amount,
        text: $0.text)
    }
  }
}
