import Clients
import Foundation
import Rehearsal
import Scenarios
import Vocabulary
public import YarnSyntax

/// The answers of an interview as a JSON object, for those who ask the questions elsewhere.
///
/// Texts are read as if they had been typed; an item can also be given in its parts, which are taken as they are:
/// `{"text": "send the photos", "owner": "client", "day": "2026-12-04", "timing": "by", "sum": "£200", "exchange": "…"}`.
public struct AnswersFile {
  /// What is wrong, with places; nothing is to be kept when there is an error.
  public private(set) var diagnostics: [Diagnostic] = []
  /// The text, for showing the lines that are wrong; none when it could not be read as text.
  public private(set) var source: SourceText?

  /// The most bytes of a file.
  public static let longest = 1 << 20

  /// The keys, in the order in which they are taken: days are counted from the day of the call.
  public static let keys =
    ["when", "day", "time", "minutes", "channel", "contact"] + LedgerItem.Status.allCases.map(\.rawValue) + [
      "ending", "next_day", "next_time", "objections", "fear", "happened", "mood", "note",
    ]

  /// Takes the answers of a file into an interview.
  public init(_ bytes: [UInt8], name: String, into interview: inout CallInterview) {
    var limits = ScenarioLimits()
    limits.fileBytes = AnswersFile.longest
    guard let source = TextGate.open(bytes, name: name, limits: limits, &diagnostics) else { return }
    self.source = source
    do throws(Diagnostic) {
      let root = try JSONReader.read(source)
      var answers = AnswersReader(ProjectReader(source), interview)
      answers.take(root)
      diagnostics += answers.reader.diagnostics
      if !diagnostics.hasErrors { interview = answers.interview }
    } catch {
      diagnostics.append(error)
    }
  }
}

/// Takes the answers one by one, and notes those that cannot be taken.
private struct AnswersReader {
  var reader: ProjectReader
  var interview: CallInterview

  init(_ reader: ProjectReader, _ interview: CallInterview) {
    self.reader = reader
    self.interview = interview
  }

  mutating func take(_ root: JSONNode) {
    let members = reader.members(root, "the file")
    for member in members where !AnswersFile.keys.contains(member.key) {
      reader.unknown("answer", member.key, at: member.keySpan, among: AnswersFile.keys)
    }
    for key in AnswersFile.keys {
      if let member = members.first(where: { $0.key == key }) { take(member) }
    }
  }

  private mutating func take(_ member: JSONNode.Member) {
    let (key, node) = (member.key, member.value)
    if let status = LedgerItem.Status(rawValue: key) { return takeItems(node, status) }
    switch key {
    case "when": say(node, key, .when)
    case "day": interview.call.day = pastDay(node, key)
    case "time": interview.call.time = time(node, key)
    case "minutes": interview.call.minutes = whole(node, key, 1...Call.Limit.minutes)
    case "channel": interview.call.channel = reader.choice(node, key, Scenario.Channel.self)
    case "contact": interview.call.contact = text(node, key, atMost: Call.Limit.name) ?? ""
    case "ending": interview.call.ending = reader.choice(node, key, Call.Ending.self)
    case "next_day": interview.call.next = day(node, key)
    case "next_time": interview.call.nextTime = time(node, key)
    case "objections": takeObjections(node)
    case "fear": interview.call.fear = text(node, key, atMost: Call.Limit.text)
    case "happened": interview.call.happened = reader.choice(node, key, Call.Happened.self)
    case "mood": interview.call.mood = whole(node, key, Call.moodRange)
    case "note": interview.call.note = text(node, key, atMost: Call.Limit.note)
    default: return
    }
  }

  // MARK: Values

  private mutating func text(_ node: JSONNode, _ key: String, atMost limit: Int) -> String? {
    guard let text = reader.string(node, "`\(key)`").map({ ItemText.trimmed(TextSafety.line($0)) }) else {
      return nil
    }
    guard ItemReader.holds(text, atMost: limit) else {
      reader.mistake("`\(key)` has \(text.count) characters; \(limit) at most", at: node.span)
      return nil
    }
    return text.isEmpty ? nil : text
  }

  private mutating func whole(_ node: JSONNode, _ key: String, _ range: ClosedRange<Int>) -> Int? {
    guard let number = reader.integer(node, "`\(key)`") else { return nil }
    if range.contains(number) { return number }
    reader.mistake(
      "`\(key)` is a whole number from \(range.lowerBound) to \(range.upperBound)", at: node.span)
    return nil
  }

  private mutating func day(_ node: JSONNode, _ key: String) -> CalendarDate? {
    guard let text = reader.string(node, "`\(key)`") else { return nil }
    if let day = CalendarDate(iso: text) { return day }
    reader.mistake("`\(key)` is a day; write \"2026-11-26\"", at: node.span)
    return nil
  }

  private mutating func pastDay(_ node: JSONNode, _ key: String) -> CalendarDate? {
    guard let day = day(node, key) else { return nil }
    if day <= interview.setting.today { return day }
    reader.mistake("`\(key)` is still to come: this is for a call that has been", at: node.span)
    return nil
  }

  private mutating func time(_ node: JSONNode, _ key: String) -> String? {
    guard let text = reader.string(node, "`\(key)`") else { return nil }
    if Call.isTime(text) { return text }
    reader.mistake("`\(key)` is an hour; write \"16:30\"", at: node.span)
    return nil
  }

  // MARK: Answers

  /// Takes a text as if it had been typed.
  private mutating func say(_ node: JSONNode, _ key: String, _ step: CallStep) {
    guard let text = text(node, key, atMost: ItemReader.longest) else { return }
    if case .mistaken(let why) = interview.take(text, step) {
      reader.mistake("`\(key)`: \(why)", at: node.span)
    }
  }

  /// Takes the items of a status in the place of those that were there.
  private mutating func takeItems(_ node: JSONNode, _ status: LedgerItem.Status) {
    let before = (items: interview.call.items(status), typed: interview.call.typed)
    for item in before.items { interview.call.remove(item.id) }
    defer { interview.call.takeOverNames(of: before.items, typed: before.typed, status) }
    let key = status.rawValue
    for element in reader.list(node, "`\(key)`", atMost: Call.Limit.items) {
      if case .object = element.content {
        takeItem(element, status)
      } else if let text = text(element, key, atMost: ItemReader.longest) {
        if case .mistaken(let why) = interview.takeWords(text, status) {
          reader.mistake("`\(key)`: \(why)", at: element.span)
        }
      }
    }
  }

  private static let itemKeys = ["text", "owner", "day", "timing", "sum", "exchange"]

  private mutating func takeItem(_ node: JSONNode, _ status: LedgerItem.Status) {
    var item = ItemReader.Item(text: "", timing: .by)
    for member in reader.members(node, "an item") {
      let value = member.value
      switch member.key {
      case "text": item.text = text(value, "text", atMost: Call.Limit.item) ?? ""
      case "owner": item.owner = reader.choice(value, "owner", LedgerItem.Owner.self)
      case "day": item.due = day(value, "day")
      case "timing": item.timing = reader.choice(value, "timing", LedgerItem.Timing.self) ?? .by
      case "sum": item.amount = sum(value)
      case "exchange": item.exchange = text(value, "exchange", atMost: Call.Limit.item)
      default: reader.unknown("part of an item", member.key, at: member.keySpan, among: Self.itemKeys)
      }
    }
    guard !item.text.isEmpty else { return reader.mistake("an item has a `text`", at: node.span) }
    if interview.call.add(item, status, typed: nil) == nil {
      reader.mistake("more than \(Call.Limit.items) items", at: node.span)
    }
  }

  /// `"£200"`, or `{"amount": "200.00", "currency": "GBP"}`.
  private mutating func sum(_ node: JSONNode) -> Money? {
    var written: String?
    switch node.content {
    case .string(let text): written = text
    case .object(let members):
      let fields = members.reduce(into: [String: String]()) { fields, member in
        if case .string(let text) = member.value.content { fields[member.key] = text }
        if case .number(let digits) = member.value.content { fields[member.key] = digits }
      }
      if let amount = fields["amount"], let currency = fields["currency"] {
        written = "\(amount) \(currency)"
      }
    default: break
    }
    let money = written.flatMap { WrittenNumber.money($0, usual: "") }
    guard let money, Money.isCurrency(money.currency), money.amount < SumFinder.most else {
      reader.mistake("`sum` is an amount with its currency; write \"2400 EUR\"", at: node.span)
      return nil
    }
    return money
  }

  private mutating func takeObjections(_ node: JSONNode) {
    var texts: [String] = []
    for element in reader.list(node, "`objections`", atMost: Call.Limit.objections) {
      if let text = text(element, "objections", atMost: Call.Limit.objection) { texts.append(text) }
    }
    interview.call.objections = texts.map(interview.objection(named:))
  }
}
