import Rehearsal
import Vocabulary

/// One item as it stands in a list: what, then who, how much, for when, and what is given for it.
///
/// What its words say already is not said twice; what is missing of something that binds is named as missing.
struct ItemLine {
  let item: LedgerItem
  let words: LetterWords
  let format: LocaleFormat
  /// How a day is written where there is little room; none writes all of it.
  var shortDay: ((CalendarDate) -> String)?

  /// The line, without its bullet.
  var text: String {
    let particulars = [who, sum, day].filter { !$0.isEmpty }
    return item.text.capitalizedFirst
      + (particulars.isEmpty ? "" : " (\(particulars.joined(separator: ", ")))")
      + (exchange.isEmpty ? "" : separator + words.exchange(exchange))
  }

  private var separator: String { format.language == .french ? "\u{202F}; " : "; " }

  /// Who acts; of what was refused nobody does.
  var who: String {
    guard item.status != .refused else { return "" }
    if let owner = item.owner { return words.owner(owner) }
    return item.isTask && item.due != nil ? words.ownerMissing : ""
  }

  /// How much, where the words do not say it.
  var sum: String {
    guard let amount = item.amount else { return "" }
    let isSaid = says { format in
      let number = format.exact(amount.amount)
      let units = ItemLine.units[amount.currency] ?? []
      return [format.money(amount), format.spokenMoney(amount)] + units.map { number + $0 }
    }
    return isSaid ? "" : format.money(amount)
  }

  /// For when, where the words do not say it.
  var day: String {
    if let due = item.due {
      return says(due) ? "" : words.day(item.timing, shortDay?(due) ?? format.date(due))
    }
    return item.isTask && item.owner != nil && !TimelessText.holds(item.text) ? words.dayMissing : ""
  }

  /// What is given for it.
  var exchange: String { item.exchange.map(SafeText.line) ?? "" }

  private func says(_ day: CalendarDate) -> Bool {
    says { [$0.date(day), $0.dateWithoutWeekday(day), $0.spokenDate(day)] }
      || NotedDay(day).stands(in: item.text)
  }

  /// Whether the words of the item hold a value in one of the forms in which it is written.
  private func says(_ forms: (LocaleFormat) -> [String]) -> Bool {
    // Without a digit they hold none, and writing values takes its time.
    guard item.text.contains(where: \.isNumber) else { return false }
    return ItemLine.formats.flatMap(forms).contains { WrittenForm.stands($0, in: item.text) }
  }

  /// The words of an item may be in another language than the mail: a call is noted in one's own.
  private static let formats = Language.allCases.map(LocaleFormat.init)

  /// How people write the usual currencies behind a number.
  private static let units = [
    "EUR": ["€", "euro", "eur"], "GBP": ["£", "pound", "livre"], "USD": ["$", "dollar"],
    "CHF": ["chf", "franc"],
  ]
}
