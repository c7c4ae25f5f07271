public import Clients
import Listening
public import Rehearsal
public import Vocabulary

extension Call {
  /// The items of one status, in their order.
  public func items(_ status: LedgerItem.Status) -> [LedgerItem] { items.filter { $0.status == status } }

  /// Adds an item as it was read, with what was typed; none when there is no room for it.
  mutating func add(_ item: ItemReader.Item, _ status: LedgerItem.Status, typed: String?) -> LedgerItem? {
    guard items.count < Limit.items else { return nil }
    lastItem += 1
    let entry = LedgerItem(
      id: "c\(lastItem)", status: status, owner: item.owner, due: item.due, timing: item.timing,
      amount: item.amount,
      concession: nil, exchange: item.exchange.map { String($0.prefix(Limit.item)) },
      text: String(item.text.prefix(Limit.item)))
    items.append(entry)
    if let typed { self.typed[entry.id] = String(typed.prefix(Limit.item)) }
    return entry
  }

  /// Gives items that were there before their names back: what is the same promise stays the same promise.
  mutating func takeOverNames(
    of before: [LedgerItem], typed earlier: [String: String], _ status: LedgerItem.Status
  ) {
    var left = before
    for place in items.indices where items[place].status == status {
      let (item, words) = (items[place], typed[items[place].id])
      let same =
        left.firstIndex { $0.text == item.text && $0.owner == item.owner && earlier[$0.id] == words }
        ?? left.firstIndex { $0.text == item.text && $0.owner == item.owner }
        ?? left.firstIndex { words != nil && earlier[$0.id] == words }
      guard let same else { continue }
      let name = left.remove(at: same).id
      typed[item.id] = nil
      items[place].id = name
      typed[name] = words
    }
  }

  /// Takes an item out.
  mutating func remove(_ id: String) {
    items.removeAll { $0.id == id }
    typed[id] = nil
  }
}

/// Writes an item on one line, so that one sees how it was read.
public struct ItemLineWords: Sendable {
  private let call: Call
  private let words: AfterWords
  private let format: LocaleFormat

  /// For the items of a call, in a language.
  public init(_ call: Call, language: Language) {
    self.call = call
    words = .of(language)
    format = LocaleFormat(language)
  }

  /// `Ferrand : régler 2 400 € – pour le vendredi 4 décembre`; what was not said stands in brackets where somebody has to act,
  /// as in the mail: a rule of one’s own and what is not done have no day to miss.
  public func text(_ item: LedgerItem, vagueDay: String? = nil, vagueSum: String? = nil) -> String {
    let binds = item.status.binds
    var line = ""
    if let owner = item.owner {
      line = words.label(who(owner))
    } else if binds {
      line = words.label(words.missingOwner)
    }
    line += item.text
    var rest: [String] = []
    if let amount = item.amount, !says(item.text, amount) { rest.append(format.spokenMoney(amount)) }
    if let due = item.due {
      rest.append(words.day(item.timing, format.spokenDate(due, on: call.day ?? due)))
    } else if let vagueDay {
      rest.append(words.vagueDay(vagueDay))
    } else if item.isTask, !TimelessText.holds(item.text) {
      rest.append(words.missingDay)
    }
    if let vagueSum { rest.append(words.vagueSum(vagueSum)) }
    if let exchange = item.exchange { rest.append(words.exchange(exchange)) }
    return TextSafety.line(([line] + rest).joined(separator: " – "))
  }

  /// Who acts: the client by name where there is one.
  func who(_ owner: LedgerItem.Owner) -> String {
    switch owner {
    case .me: words.me
    case .client: call.client.isEmpty ? words.client : call.client
    }
  }

  /// Whether a text says a sum already.
  private func says(_ text: String, _ amount: Money) -> Bool {
    let digits = text.filter(\.isNumber)
    let whole = "\(amount.amount)".filter(\.isNumber)
    return digits.contains(whole)
  }
}

extension Call {
  /// Whether anything was noted of it.
  public var saysSomething: Bool {
    day != nil || time != nil || minutes != nil || channel != nil || ending != nil || next != nil
      || !items.isEmpty
      || !objections.isEmpty || happened != nil || note != nil || mood != nil || !contact.isEmpty
  }

  /// When it was, for how long, by which channel and with whom, on one line; empty when none of it is known.
  public func circumstances(in language: Language) -> String {
    let words = AfterWords.of(language)
    let parts = [
      day.map(LocaleFormat(language).date), time.map(words.hour), minutes.map(words.length),
      channel.map(words.channel),
      contact.isEmpty ? nil : words.with(contact),
    ]
    return TextSafety.line(parts.compactMap { $0 }.joined(separator: ", "))
  }

  /// How it ended and when they speak again, on one line; empty when neither is known.
  public func closing(in language: Language) -> String {
    let words = AfterWords.of(language)
    let day = self.next.map { LocaleFormat(language).spokenDate($0, on: self.day ?? $0) }
    let hour = nextTime.map(words.hour)
    let next = day.map { words.next($0, hour) } ?? hour.map(words.nextHour)
    let parts = [ending.map(words.ending), next]
    return parts.compactMap { $0 }.joined(separator: " – ")
  }
}
