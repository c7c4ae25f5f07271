public import Foundation
public import Rehearsal
public import Scenarios
public import Vocabulary

/// A real conversation as the user wrote it down afterwards; nothing in it was filled in by the program.
public struct Call: Codable, Hashable, Sendable {
  /// How a conversation ended.
  public enum Ending: String, Codable, Sendable, CaseIterable {
    /// Both sides took leave.
    case closed = "closed"
    /// The client hung up or left.
    case clientLeft = "client-left"
    /// The user ended it.
    case userLeft = "user-left"
    /// It broke off and is to be gone on with.
    case cutOff = "cut-off"
  }

  /// Whether what was feared came.
  public enum Happened: String, Codable, Sendable, CaseIterable {
    /// It came.
    case yes = "yes"
    /// Some of it came.
    case partly = "partly"
    /// It did not come.
    case no = "no"
  }

  /// An objection that came.
  public struct Objection: Codable, Hashable, Sendable {
    /// The identifier of the scenario's objection; none for one that no scenario has.
    public var id: String?
    /// What was said, in the user's words; empty when the scenario's words were recognised as they are.
    public var words: String
    /// Whether it had been expected when the call was prepared.
    public var wasExpected: Bool

    /// Notes an objection.
    public init(id: String? = nil, words: String = "", wasExpected: Bool = false) {
      self.id = id
      self.words = words
      self.wasExpected = wasExpected
    }

    private enum CodingKeys: String, CodingKey {
      case id = "id"
      case words = "words"
      case wasExpected = "wasExpected"
    }
  }

  /// A random name that is the same nowhere else; identifiers in mail and calendars are made of it.
  public var token: String
  /// The scenario's identifier; none for a call that no scenario is about.
  public var scenario: String?
  /// What loads that scenario again: its identifier, or the path of a folder or file.
  public var reference: String?
  /// The client; empty when nobody was named.
  public var client: String
  /// The person who was spoken to; empty when nobody was named.
  public var contact = ""
  /// The language it was noted in.
  public var language: Language
  /// The day of the call; none until it was said.
  public var day: CalendarDate?
  /// The hour at which it began, such as `16:30`; none when it was not said.
  public var time: String?
  /// How long it took; none when it was not said.
  public var minutes: Int?
  /// By which channel; none when it was not said.
  public var channel: Scenario.Channel?
  /// How it ended; none when it was not said.
  public var ending: Ending?
  /// What was agreed, announced, proposed, left open, refused, in the order in which it was noted.
  public var items: [LedgerItem] = []
  /// What was typed for each item, by its identifier; an item that was chosen from a list has none.
  public var typed: [String: String] = [:]
  /// The greatest number an item was given: no other item ever has the identifier of one that was taken out.
  public var lastItem = 0
  /// The day both sides will speak again; none when none was set.
  public var next: CalendarDate?
  /// The hour of that day, such as `10:00`; none when it was not said.
  public var nextTime: String?
  /// The zone in which its hours are meant, such as `Europe/Paris`; none when an earlier version noted it.
  public var zone: String?
  /// The facts of the scenario that are known, by name.
  public var facts: [String: FactValue] = [:]
  /// What was asked for, as it was prepared; none when nothing was.
  public var request: String?
  /// What was feared; none when nothing was.
  public var fear: String?
  /// Whether it came; none when it was not said.
  public var happened: Happened?
  /// The objections that came.
  public var objections: [Objection] = []
  /// How one felt afterwards, 0 to 10; for oneself, like the note.
  public var mood: Int?
  /// For oneself; it never goes into a record.
  public var note: String?
  /// How many questions were answered or passed over; the interview goes on there.
  public var answered = 0
  /// Whether the interview came to its end.
  public var isFinished = false
  /// When it was changed last.
  public var updated: Date

  /// Begins to note a call.
  public init(token: String, client: String, language: Language, updated: Date) {
    self.token = token
    self.client = TextSafety.line(client)
    self.language = language
    self.updated = updated
  }

  private enum CodingKeys: String, CodingKey {
    case token = "token"
    case scenario = "scenario"
    case reference = "reference"
    case client = "client"
    case contact = "contact"
    case language = "language"
    case day = "day"
    case time = "time"
    case minutes = "minutes"
    case channel = "channel"
    case ending = "ending"
    case items = "items"
    case typed = "typed"
    case lastItem = "lastItem"
    case next = "next"
    case nextTime = "nextTime"
    case zone = "zone"
    case facts = "facts"
    case request = "request"
    case fear = "fear"
    case happened = "happened"
    case objections = "objections"
    case mood = "mood"
    case note = "note"
    case answered = "answered"
    case isFinished = "isFinished"
    case updated = "updated"
  }

  /// Reads a call; what an earlier version did not ask was not said.
  public init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: CodingKeys.self)
    func value<Value: Decodable>(_ key: CodingKeys, _ type: Value.Type = Value.self) throws -> Value? {
      try fields.decodeIfPresent(Value.self, forKey: key)
    }
    token = try fields.decode(String.self, forKey: .token)
    client = try fields.decode(String.self, forKey: .client)
    language = try fields.decode(Language.self, forKey: .language)
    updated = try fields.decode(Date.self, forKey: .updated)
    (scenario, reference) = (try value(.scenario), try value(.reference))
    contact = try value(.contact) ?? ""
    (day, time, minutes) = (try value(.day), try value(.time), try value(.minutes))
    (channel, ending) = (try value(.channel), try value(.ending))
    (items, typed, lastItem) = (try value(.items) ?? [], try value(.typed) ?? [:], try value(.lastItem) ?? 0)
    (next, nextTime, zone) = (try value(.next), try value(.nextTime), try value(.zone))
    facts = try value(.facts) ?? [:]
    (request, fear, happened) = (try value(.request), try value(.fear), try value(.happened))
    objections = try value(.objections) ?? []
    (mood, note) = (try value(.mood), try value(.note))
    (answered, isFinished) = (try value(.answered) ?? 0, try value(.isFinished) ?? false)
  }

  /// The name a user types, from the number it is stored under: `C-003`.
  public static func name(_ number: Int) -> String {
    let digits = String(number)
    return "C-" + String(repeating: "0", count: max(0, 3 - digits.count)) + digits
  }

  /// The number in a name such as `C-003` or `c3`; none when it is no such name. A bare number is a session's.
  public static func number(in name: String) -> Int? {
    var rest = name.lowercased()[...]
    guard rest.hasPrefix("c") else { return nil }
    rest = rest.dropFirst()
    if rest.hasPrefix("-") { rest = rest.dropFirst() }
    guard rest.utf8.allSatisfy({ (48...57).contains($0) }), let number = Int(rest),
      (1...999_999).contains(number)
    else { return nil }
    return number
  }
}
