public import Rehearsal
public import Vocabulary

/// Something with a day, on its way into a calendar: an item of a record, or a promise.
public struct DatedItem: Sendable {
  /// The token of the session or call it comes from.
  public var origin: String
  /// The identifier of the ledger's item.
  public var item: String
  /// The client it is about; empty when nobody was named.
  public var client: String
  /// Who has to act; none stays visibly none.
  public var owner: LedgerItem.Owner?
  /// The name under which that one is shown; empty for the words of the language.
  public var who: String
  /// What.
  public var text: String
  /// How much.
  public var amount: Money?
  /// What is given for it.
  public var exchange: String?
  /// Its day.
  public var day: CalendarDate
  /// What that day is.
  public var timing: LedgerItem.Timing
  /// How sure it is.
  public var status: LedgerItem.Status
  /// The day it was said; none when that is not known.
  public var made: CalendarDate?
  /// Whether it is the user's own rule or decision, which is nobody's task.
  private var isOwnRule: Bool { status == .announced && owner != .client && timing != .by }

  /// Makes an item with a day.
  public init(
    origin: String, item: String, client: String, owner: LedgerItem.Owner?, who: String = "", text: String,
    amount: Money? = nil, exchange: String? = nil, day: CalendarDate, timing: LedgerItem.Timing,
    status: LedgerItem.Status, made: CalendarDate? = nil
  ) {
    self.origin = origin
    self.item = item
    self.client = client
    self.owner = owner
    self.who = who
    self.text = text
    self.amount = amount
    self.exchange = exchange
    self.day = day
    self.timing = timing
    self.status = status
    self.made = made
  }

  /// The entry of a calendar: a task for what the user owes by a day, else the day itself.
  ///
  /// - Parameter isRehearsal: Whether it was only rehearsed, which the entry says then.
  public func entry(in language: Language, isRehearsal: Bool) -> CalendarEntry {
    let isTask = owner == .me && timing == .by
    return CalendarEntry(
      origin: origin, item: isRehearsal ? Record.rehearsed(item) : item, client: client,
      kind: isTask ? .task(since: made) : .day, day: day,
      summary: summary(language, isRehearsal), details: details(language, isRehearsal),
      status: status.isSettled ? .confirmed : .tentative)
  }

  private func summary(_ language: Language, _ isRehearsal: Bool) -> String {
    let words = CalendarWords(language)
    var what = SafeText.line(text)
    if let sum = amount.map(LocaleFormat(language).money), !isSaid(sum, language) { what += ", " + sum }
    let head = isRehearsal ? words.rehearsal + " " : ""
    // A day that something begins or happens on is nobody's task.
    let isNamed = owner != nil || !isOwnRule && timing == .by && status.binds
    // In the narrow columns of a month only the first words are seen: what, before who.
    let name = isNamed ? words.owner(owner, named: SafeText.line(who)) : ""
    let more = [name, words.timing(timing), words.unsure(status)].filter { !$0.isEmpty }
    return head + what.capitalizedFirst + (more.isEmpty ? "" : " (" + more.joined(separator: ", ") + ")")
  }

  /// Whether the text names its sum already, with or without cents.
  private func isSaid(_ sum: String, _ language: Language) -> Bool {
    let spoken = amount.map(LocaleFormat(language).spokenMoney) ?? sum
    return [sum, spoken].contains { WrittenForm.stands($0, in: text) }
  }

  private func details(_ language: Language, _ isRehearsal: Bool) -> String {
    let (words, format) = (CalendarWords(language), LocaleFormat(language))
    return [
      isRehearsal ? words.rehearsalNote : nil,
      words.status(status, made.map(format.date)),
      amount.map { words.said(words.sum, format.money($0)) },
      exchange.map(SafeText.line).map { words.said(words.exchange, $0) },
    ].compactMap { $0 }.joined(separator: "\n")
  }
}

extension LedgerItem.Status {
  /// Whether nobody's yes is missing any more: both agreed, or it is for one side alone to decide.
  fileprivate var isSettled: Bool {
    switch self {
    case .agreed, .announced: true
    case .proposed, .open, .refused: false
    }
  }
}
