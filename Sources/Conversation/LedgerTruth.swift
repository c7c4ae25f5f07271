import Foundation
public import Listening
public import Rehearsal
import Scenarios
import Vocabulary

/// Reads a conversation that is over and tells which items of its ledger hold a day, a sum or a length of time that nobody
/// said, and which are agreed without a yes.
public struct LedgerTruth {
  /// What is wrong with an item.
  public enum Fault: String, Sendable, CaseIterable {
    /// Nobody said the day.
    case day
    /// Nobody said the sum.
    case amount
    /// Nobody said yes.
    case agreement
    /// An item that binds has nobody who acts, nor is it anybody's concession or fact.
    case owner
    /// Its words say a sum, a day or a length of time that nobody said.
    case words
  }

  private let listeners: Listeners

  /// Makes a reader; the listeners of the languages are shared by many conversations.
  public init(_ listeners: Listeners) { self.listeners = listeners }

  /// Returns the faults of the ledger of a rehearsal, each with the id of the item.
  public func faults(of rehearsal: Rehearsal) -> [(item: String, fault: Fault)] {
    let said = Said(rehearsal, listeners)
    return rehearsal.ledger.items.flatMap { item -> [(item: String, fault: Fault)] in
      var faults: [Fault] = []
      if let due = item.due, !said.names(due) { faults.append(.day) }
      if let amount = item.amount, !said.names(amount) { faults.append(.amount) }
      if item.status == .agreed, !said.accepted.contains(item.id) { faults.append(.agreement) }
      if item.due != nil, item.status.binds, item.owner == nil { faults.append(.owner) }
      if !said.covers(item.text, rehearsal.language) { faults.append(.words) }
      return faults.map { (item.id, $0) }
    }
  }

  /// What was said in a conversation by either side.
  private struct Said {
    private var days: [SpokenDay] = []
    private var sums: [Double] = []
    private var shares: [Double] = []
    private var durations: [Double] = []
    private(set) var accepted: Set<String> = []
    private let today: CalendarDate
    private let base: Double?
    private let listeners: Listeners

    init(_ rehearsal: Rehearsal, _ listeners: Listeners) {
      self.listeners = listeners
      today = rehearsal.setup.today
      base = rehearsal.valueSetting.amounts.first.flatMap { Double("\($0.amount)") }
      for turn in rehearsal.transcript.turns {
        let listener = listeners[turn.language]
        if let reply = turn.reply {
          hear(reply.text, listener)
          if let sentence = reply.sentence { hear(sentence, listener) }
          for (_, text) in reply.taken.sorted(by: { $0.key < $1.key }) { take(text) }
          accept(reply.option?.tags ?? [])
        }
        for case .line(let line) in turn.events where line.speaker != .coach {
          hear(line.text, listener)
          if line.speaker == .client { accept(line.tags) }
        }
      }
    }

    private mutating func hear(_ text: String, _ listener: Listener) {
      let said = listener.hear(text)
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

    /// Whether everything that the words of an item say was said.
    func covers(_ text: String, _ language: Language) -> Bool {
      let words = listeners[language].hear(text)
      // A length of time may have been said as a bare number of days or hours.
      let isKnown = words.spokenDurations.allSatisfy { mine in
        (durations + sums).contains { abs($0 - mine) < 0.01 } || sums.contains { abs($0 - mine * 24) < 0.01 }
      }
      return isKnown
        && words.spokenSums.allSatisfy { sum in names(Money(amount: Decimal(sum), currency: "")) }
        && words.spokenDays.allSatisfy { day in days.contains { $0.isSame(as: day, on: today) } }
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
}
