import Foundation
public import Listening
public import Rehearsal
import Scenarios
public import Vocabulary

/// Reads a conversation that is over and tells which items of its record hold a day, a sum or a length of time that nobody
/// said, and which are agreed without a yes.
public struct RecordTruth {
  /// What is wrong with an item.
  public enum Fault: String, Sendable, CaseIterable {
    /// Nobody said the day.
    case day
    /// Nobody said the sum.
    case amount
    /// Nobody said yes.
    case agreement
    /// An item that binds has a last day and nobody who acts.
    case owner
    /// Its words say a sum, a day or a length of time that nobody said.
    case words
  }

  /// What was said, and what it was about.
  public struct Conversation: Sendable {
    /// What was said.
    public var transcript: Transcript
    /// The day on which it was said.
    public var today: CalendarDate
    /// The sum it is about: shares are shares of it.
    public var whole: Money?

    /// Makes a conversation of what was said.
    public init(transcript: Transcript, today: CalendarDate, whole: Money?) {
      self.transcript = transcript
      self.today = today
      self.whole = whole
    }
  }

  private let listeners: Listeners

  /// Makes a reader; the listeners of the languages are shared by many conversations.
  public init(_ listeners: Listeners) { self.listeners = listeners }

  /// Returns the faults of the ledger of a rehearsal, each with the id of the item.
  public func faults(of rehearsal: Rehearsal) -> [(item: String, fault: Fault)] {
    faults(of: rehearsal.ledger.items, in: rehearsal.language, Conversation(rehearsal))
  }

  /// Returns the faults of items written in a language, each with the id of the item.
  public func faults(
    of items: [LedgerItem], in language: Language, _ conversation: Conversation
  ) -> [(item: String, fault: Fault)] {
    let said = SaidAloud(conversation, listeners)
    return items.flatMap { item in faults(of: item, language, said).map { (item.id, $0) } }
  }

  private func faults(of item: LedgerItem, _ language: Language, _ said: SaidAloud) -> [Fault] {
    var faults: [Fault] = []
    if let due = item.due, !said.names(due) { faults.append(.day) }
    if let amount = item.amount, !said.names(amount) { faults.append(.amount) }
    if item.status == .agreed, !said.accepted.contains(item.id) { faults.append(.agreement) }
    if item.due != nil, item.timing == .by, item.status.binds, item.owner == nil { faults.append(.owner) }
    if !said.strangers(in: item.text, language).isEmpty { faults.append(.words) }
    return faults
  }

  /// Returns the words of a mail that say a day, a sum or a length of time which nobody said, and which are none of those
  /// that a record has of its own.
  ///
  /// - Parameters:
  ///   - facts: What the user has on file.
  ///   - days: The days of the record itself: of the conversation, of the answer.
  public func strangers(
    in mail: String, _ language: Language, _ conversation: Conversation, facts: [FactValue],
    days: [CalendarDate]
  ) -> [String] {
    var said = SaidAloud(conversation, listeners)
    for day in days { said.know(day) }
    for fact in facts { said.know(fact, language) }
    // A long mail is read line by line: none is longer than what is read at once.
    return mail.split(separator: "\n").flatMap { said.strangers(in: String($0), language) }
  }
}

extension RecordTruth.Conversation {
  /// What was said in a rehearsal.
  public init(_ rehearsal: Rehearsal) {
    let facts = rehearsal.scenario.facts.lazy.compactMap { rehearsal.setup.facts[$0.name] }
    var whole: Money?
    for case .money(let money) in facts where whole == nil { whole = money }
    self.init(transcript: rehearsal.transcript, today: rehearsal.setup.today, whole: whole)
  }
}

/// What was said in a conversation by either side.
private struct SaidAloud {
  private var days: [SpokenDay] = []
  private var sums: [Double] = []
  private var shares: [Double] = []
  private var durations: [Double] = []
  private(set) var accepted: Set<String> = []
  private let today: CalendarDate
  private let base: Double?
  private let listeners: Listeners

  init(_ conversation: RecordTruth.Conversation, _ listeners: Listeners) {
    self.listeners = listeners
    today = conversation.today
    base = conversation.whole.flatMap { Double("\($0.amount)") }
    for turn in conversation.transcript.turns {
      if let reply = turn.reply {
        hear(reply.text, turn.language)
        if let sentence = reply.sentence { hear(sentence, turn.language) }
        for (_, text) in reply.taken.sorted(by: { $0.key < $1.key }) { take(text) }
        accept(reply.option?.tags ?? [])
      }
      for case .line(let line) in turn.events where line.speaker != .coach {
        hear(line.text, turn.language)
        if line.speaker == .client { accept(line.tags) }
      }
    }
  }

  private mutating func hear(_ text: String, _ language: Language) {
    let said = listeners[language].hear(text)
    days += said.spokenDays
    sums += said.spokenSums
    shares += said.spokenShares
    durations += said.spokenDurations
  }

  /// What a reply took counts as said, in whatever words.
  private mutating func take(_ text: String) {
    if let day = CalendarDate(iso: text) {
      days.append(SpokenDay(day))
    } else if let number = Double(text) {
      sums.append(number)
    }
  }

  private mutating func accept(_ tags: [String]) {
    for tag in tags where tag.hasPrefix(LedgerTags.accepts) {
      accepted.insert(String(tag.dropFirst(LedgerTags.accepts.count)))
    }
  }

  mutating func know(_ day: CalendarDate) { days.append(SpokenDay(day)) }

  mutating func know(_ fact: FactValue, _ language: Language) {
    switch fact {
    case .date(let day): know(day)
    case .money(let money): sums += [Double("\(money.amount)")].compactMap { $0 }
    case .number(let number): sums.append(number)
    case .duration(let days): durations.append(Double(days))
    case .text(let text): hear(text, language)
    case .list(let texts): for text in texts { hear(text, language) }
    case .choice: break
    }
  }

  /// The words of a text that say something which was not said.
  func strangers(in text: String, _ language: Language) -> [String] {
    let words = listeners[language].hear(text)
    // A length of time may have been said as a bare number of days or hours.
    let lengths = words.spokenDurations.filter { mine in
      !(durations + sums).contains { abs($0 - mine) < 0.01 } && !sums.contains { abs($0 - mine * 24) < 0.01 }
    }
    let amounts = words.spokenSums.filter { !names(Money(amount: Decimal($0), currency: "")) }
    let unknown = words.spokenDays.filter { day in !days.contains { $0.isSame(as: day, on: today) } }
    guard !lengths.isEmpty || !amounts.isEmpty || !unknown.isEmpty else { return [] }
    return [text]
  }

  func names(_ day: CalendarDate) -> Bool { days.contains { $0.fits(day, on: today) } }

  /// Whether a sum was said, as it is, as a share of the whole, or as what is left of it.
  func names(_ money: Money) -> Bool {
    guard let sum = Double("\(money.amount)") else { return false }
    func near(_ other: Double) -> Bool { abs(other - sum) < 0.51 }
    if sums.contains(where: near) { return true }
    guard let base else { return false }
    return shares.contains { near(base * $0) || near(base * (1 - $0)) } || sums.contains { near(base - $0) }
      || near(base) && !shares.isEmpty
  }
}
