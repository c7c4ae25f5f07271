public import Clients
public import Foundation
public import Rehearsal
public import Scenarios
public import Vocabulary

/// What a record is made of: a rehearsal or a real call, who sends it, and how it is to be worded.
public struct RecordSource: Sendable {
  /// Where it comes from.
  public var origin: Record.Origin
  /// The scenario it follows; none for a call that no scenario is about.
  public var scenario: Scenario?
  /// The facts that are known, by name.
  public var facts: [String: FactValue]
  /// What was agreed, announced, proposed, left open, refused.
  public var items: [LedgerItem]
  /// The random name of the session or the call.
  public var session: String
  /// When the conversation was last written down.
  public var date: Date
  /// Its day.
  public var day: CalendarDate?
  /// The hour at which it began, such as `16:30`.
  public var time: String?
  /// How long it took.
  public var minutes: Int?
  /// How it took place.
  public var channel: Scenario.Channel?
  /// How it ended.
  public var ending: Call.Ending?
  /// The person who was spoken to; empty when nobody was named.
  public var contact: String
  /// The client; empty when nobody was named.
  public var client: String
  /// The day both sides speak again.
  public var next: CalendarDate?
  /// The hour of that day, such as `9:00`; none when it was not said.
  public var nextTime: String?
  /// The zone in which that hour is meant; none for the one the calendar is written in.
  public var zone: TimeZone?
  /// The day on which the record is written: the time to answer is counted from it.
  public var written: CalendarDate
  /// Who sends the record.
  public var sender: Profile
  /// How it is worded.
  public var style = LetterStyle()
  /// Templates beside the scenario's own; a later one takes the place of an earlier one of the same part.
  public var templates: [RecapTemplate] = []

  /// The names of the facts that say whom a record is for.
  static let names = (contact: ["contact", "contact_name"], client: ["client", "client_name"])

  /// Gathers what the record of a rehearsal is made of.
  ///
  /// - Parameters:
  ///   - sender: The user's name; the fact `me` when it is empty.
  ///   - transcript: What was said; none where how it ended does not matter.
  public init(
    scenario: Scenario, setup: Setup, ledger: Ledger, session: String, date: Date, sender: String = "",
    transcript: Transcript? = nil
  ) {
    origin = .rehearsal
    self.scenario = scenario
    facts = setup.facts
    items = ledger.items
    self.session = session
    self.date = date
    day = setup.today
    channel = scenario.channel
    ending = transcript.flatMap(RecordSource.ending)
    contact = RecordSource.text(RecordSource.names.contact, in: setup.facts)
    client = RecordSource.text(RecordSource.names.client, in: setup.facts)
    written = setup.today
    self.sender = Profile()
    self.sender.name = sender.isEmpty ? RecordSource.text(["me"], in: setup.facts) : sender
  }

  /// Gathers what the record of a real call is made of. Its note, what was feared and which objections came are left
  /// where they are.
  ///
  /// - Parameters:
  ///   - scenario: The scenario it follows, where it is here.
  ///   - written: The day on which the record is written.
  public init(call: Call, scenario: Scenario?, written: CalendarDate, sender: Profile = Profile()) {
    origin = .call
    self.scenario = scenario
    facts = call.facts
    items = call.items
    session = call.token
    date = call.updated
    (day, time, minutes, channel) = (call.day, call.time, call.minutes, call.channel)
    ending = call.ending
    contact = RecordSource.capitalized(call.contact)
    client = call.client
    (next, nextTime) = (call.next, call.nextTime)
    zone = call.zone.flatMap(TimeZone.init(identifier:))
    self.written = written
    self.sender = sender
    if sender.name.isEmpty { self.sender.name = RecordSource.text(["me"], in: call.facts) }
  }

  /// A name that was typed in small letters, as it is written to the one who has it.
  private static func capitalized(_ name: String) -> String {
    guard name == name.lowercased() else { return name }
    let words = name.split(separator: " ", omittingEmptySubsequences: false).map { word in
      particles.contains(String(word)) ? String(word) : word.prefix(1).uppercased() + word.dropFirst()
    }
    return words.joined(separator: " ")
  }

  /// Words within a name that stay small.
  private static let particles: Set<String> = [
    "de", "du", "des", "la", "le", "van", "von", "of", "et", "and",
  ]

  private static func ending(of transcript: Transcript) -> Call.Ending? {
    if transcript.clientHungUp { return .clientLeft }
    return switch transcript.close {
    case .finished: .closed
    case .left: .userLeft
    case nil: nil
    }
  }

  private static func text(_ names: [String], in facts: [String: FactValue]) -> String {
    for case .text(let text) in names.compactMap({ facts[$0] }) where !SafeText.line(text).isEmpty {
      return text
    }
    return ""
  }
}
