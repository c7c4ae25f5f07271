public import Listening
public import Rehearsal
public import Vocabulary

/// Reads what somebody notes after a call, in their own words, as items of the record.
///
/// Who, by when, how much and what in return are only taken from words that say them; what the words do not say stays none.
/// Days are counted from the day of the call, not from the day on which one writes.
public struct ItemReader {
  /// An item as it was read.
  public struct Item: Hashable, Sendable {
    /// What is to be done, or what it is about.
    public var text: String
    /// Who acts.
    public var owner: LedgerItem.Owner?
    /// The day.
    public var due: CalendarDate?
    /// What that day is to it.
    public var timing: LedgerItem.Timing
    /// The sum.
    public var amount: Money?
    /// What is given for it.
    public var exchange: String?
    /// Words of a day that is no single one, or cannot be counted; none where there are none.
    public var vagueDay: String?
    /// Words of a sum without a currency, or one of several; none where there are none.
    public var vagueSum: String?
  }

  /// The names by which people are known.
  public struct Names: Sendable {
    /// The client's name, and that of the person who was spoken to.
    public var client: [String]
    /// The user's.
    public var own: [String]

    /// Names people.
    public init(client: [String], own: [String] = []) {
      self.client = client
      self.own = own
    }
  }

  /// The most letters of a line.
  public static let longest = 400
  /// Whether a text has so few letters, and no letter a flood of marks.
  static func holds(_ text: String, atMost limit: Int) -> Bool {
    text.count <= limit && text.utf8.count <= 16 * limit
  }
  /// The most items of a line.
  static let most = 8

  private let listener: Listener
  private let language: Language
  private let call: CalendarDate?
  private let today: CalendarDate
  private let currency: String?
  private let clientNames: Set<String>
  private let ownNames: Set<String>

  /// Creates a reader.
  ///
  /// - Parameters:
  ///   - call: the day of the call; none leaves days that are counted from it unread.
  ///   - today: the day on which one writes.
  ///   - currency: of sums that name none; none leaves them unread.
  public init(
    _ listener: Listener, language: Language, call: CalendarDate?, today: CalendarDate, currency: String?,
    names: Names
  ) {
    self.listener = listener
    self.language = language
    self.call = call
    self.today = today
    self.currency = currency
    clientNames = ItemReader.words(of: names.client, listener)
    ownNames = ItemReader.words(of: names.own, listener).subtracting(clientNames)
  }

  static func words(of names: [String], _ listener: Listener) -> Set<String> {
    let tokens = names.flatMap { listener.hear($0).typed.tokens }
    return Set(tokens.filter { $0.kind == .word && $0.key.utf8.count >= 3 }.map(\.key))
  }

  /// The items of a line, in their order; none for an empty one.
  ///
  /// - Parameter heading: under which it is noted; the text of what was refused is what will not be done, and who proposes
  ///   something does not thereby do it.
  public func read(_ text: String, under heading: LedgerItem.Status? = nil) -> [Item] {
    let line = ItemLine(listener.hear(DottedDays.removed(from: text)), .of(language))
    let owners = OwnerFinder(
      line: line, clientNames: clientNames, ownNames: ownNames, heading: heading)
    let days = DayFinder(line: line, call: call, today: today)
    let sums = SumFinder(line: line, currency: currency)
    var known: LedgerItem.Owner?
    let parts = ItemCutter(line: line, days: days, owners: owners, sums: sums).parts().prefix(ItemReader.most)
    return parts.map { part in
      var doer = owners.doer(of: part)
      // « la moitié le 4 et le reste le 18 »: who pays the half pays the rest.
      if doer.owner == nil, doer.start == nil, !part.asks, owners.isWithoutSubject(part) {
        doer.owner = known
      }
      known = doer.owner
      var item = item(
        part, line, doer, day: days.day(of: part), amount: sums.sum(of: part), owners)
      if item.due == nil { item.vagueDay = days.vague(part) }
      if item.amount == nil { item.vagueSum = sums.vague(part) }
      return item
    }
  }

  private func item(
    _ part: ItemPart, _ line: ItemLine, _ doer: OwnerFinder.Doer, day: DayFinder.Candidate?, amount: Money?,
    _ owners: OwnerFinder
  ) -> Item {
    let text = ItemText(
      line: line, verbs: .of(language), part: part, day: day, doer: doer,
      label: owners.label(of: part)?.range, isRefused: owners.heading == .refused
    ).text
    let exchange = part.exchange.map { exchange in
      ItemText.tidied(
        [exchange.article, line.typed(exchange.words)].compactMap { $0 }.joined(separator: " "))
    }
    return Item(
      text: text.isEmpty ? ItemText.tidied(line.typed(part.range)) : text, owner: doer.owner, due: day?.day,
      timing: day?.timing ?? .by, amount: amount, exchange: exchange)
  }
}

extension ItemReader {
  /// Whom a word or a name means: « moi », "they", the client's name; none for nobody that is known.
  func person(_ text: String) -> LedgerItem.Owner? {
    // In either language: a correction is typed in haste.
    for language in Language.allCases {
      let line = ItemLine(listener.hear(text), .of(language))
      let finder = OwnerFinder(line: line, clientNames: clientNames, ownNames: ownNames)
      if let owner = finder.person(line.tokens.indices) { return owner }
    }
    return nil
  }
}
