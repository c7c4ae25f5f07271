import Clients
import Foundation
import Interest
import Recap
import Vocabulary

// The stored form: what an older version wrote is read.

extension Invoice: Codable {
  private enum CodingKeys: String, CodingKey {
    case number = "number"
    case client = "client"
    case contact = "contact"
    case project = "project"
    case amount = "amount"
    case issued = "issued"
    case due = "due"
    case regime = "regime"
    case language = "language"
    case tone = "tone"
    case address = "address"
    case spacing = "spacing"
    case earlierReminders = "earlierReminders"
    case begun = "begun"
    case said = "said"
    case updated = "updated"
    case history = "events"
  }

  /// Reads an invoice; one of an older version has no moments: its facts are as old as it is, its events as their days.
  public init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: CodingKeys.self)
    func value<Value: Decodable>(_ key: CodingKeys, _ type: Value.Type = Value.self) throws -> Value? {
      try fields.decodeIfPresent(Value.self, forKey: key)
    }
    self.init(
      number: try fields.decode(String.self, forKey: .number),
      client: try fields.decode(String.self, forKey: .client),
      amount: try fields.decode(Money.self, forKey: .amount),
      due: try fields.decode(CalendarDate.self, forKey: .due),
      language: try fields.decode(Language.self, forKey: .language),
      updated: try fields.decode(Date.self, forKey: .updated))
    (contact, project) = (try value(.contact) ?? "", try value(.project) ?? "")
    (issued, regime) = (try value(.issued), try value(.regime))
    (tone, address) = (try value(.tone) ?? .formal, try value(.address) ?? .vous)
    (spacing, earlierReminders) = (try value(.spacing) ?? [:], try value(.earlierReminders) ?? 0)
    history = Invoice.dated(try value(.history) ?? [])
    let days = history.map(\.day) + [CalendarDate(local: updated)]
    begun = try value(.begun) ?? days.min() ?? due
    if let moments = try value(.said, [String: Int].self) {
      for fact in InvoiceFact.all { said[fact.name] = moments[fact.name] ?? 0 }
    }
  }

  /// Writes an invoice.
  public func encode(to encoder: any Encoder) throws {
    var fields = encoder.container(keyedBy: CodingKeys.self)
    try fields.encode(number, forKey: .number)
    try fields.encode(client, forKey: .client)
    try fields.encode(contact, forKey: .contact)
    try fields.encode(project, forKey: .project)
    try fields.encode(amount, forKey: .amount)
    try fields.encodeIfPresent(issued, forKey: .issued)
    try fields.encode(due, forKey: .due)
    try fields.encodeIfPresent(regime, forKey: .regime)
    try fields.encode(language, forKey: .language)
    try fields.encode(tone, forKey: .tone)
    try fields.encode(address, forKey: .address)
    try fields.encode(spacing, forKey: .spacing)
    try fields.encode(earlierReminders, forKey: .earlierReminders)
    try fields.encode(begun, forKey: .begun)
    try fields.encode(history, forKey: .history)
    try fields.encode(said, forKey: .said)
    try fields.encode(updated, forKey: .updated)
  }

  /// Gives the events of an older version moments of their own: the same on every computer that has a copy of them, and
  /// in their order.
  private static func dated(_ events: [Event]) -> [Event] {
    var last = 0
    return events.map { event in
      var event = event
      if event.at == 0 {
        let day = max(0, event.day.dayNumber) * 86_400_000
        // Two that were noted on two computers after the same ones differ in their words, and so in their moments.
        event.at = max(last, day) + 1 + Int(Fingerprint.number(of: event.text) % 1_000_000)
      }
      last = max(last, event.at)
      return event
    }
  }
}
