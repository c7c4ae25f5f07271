import Foundation
import Listening
import Rehearsal
import Scenarios
import Vocabulary

/// What changes one thing of an item that was read wrongly: `owner me`, `day 4/12`, `sum 1500`, `-`.
struct ItemCorrection: Hashable, Sendable {
  /// What is changed.
  enum Change: Hashable, Sendable {
    case remove
    case owner(LedgerItem.Owner?)
    case day(CalendarDate?, LedgerItem.Timing?)
    case amount(Money?)
    case exchange(String?)
    case text(String)
    case status(LedgerItem.Status)
    /// It was a correction, of which what follows cannot be read.
    case unreadable(Field)
  }

  /// What can be changed, by the words that name it in either language.
  enum Field: CaseIterable, Hashable, Sendable {
    case owner, day, amount, exchange, text
  }

  /// Which of the items, from 0; none for the last one.
  var index: Int?
  var change: Change
}

/// Reads corrections; what is none is an item.
struct CorrectionReader {
  let listener: Listener
  let language: Language
  let call: CalendarDate?
  let today: CalendarDate
  let currency: String?
  /// Whom the words of a name mean; none for nobody that is known.
  let person: (String) -> LedgerItem.Owner?

  static let fields: [(field: ItemCorrection.Field, words: Set<String>)] = [
    (.owner, ["owner", "who", "qui"]), (.day, ["day", "jour", "date"]),
    (.amount, ["sum", "amount", "montant", "somme"]),
    // Other words would follow these as well: only a colon makes a correction of them.
    (.exchange, ["exchange:", "echange:"]), (.text, ["text:", "texte:"]),
  ]

  /// Names of fields that stand before little else, and what they stand before all the same.
  private static let shortKeys: Set<String> = ["day", "sum"]
  private static let compounds: Set<String> = [
    "off", "rate", "rates", "trip", "out", "one", "two", "pass", "due", "total", "three", "care", "return",
  ]

  static let statuses: [String: LedgerItem.Status] = [
    "agreed": .agreed, "convenu": .agreed, "announced": .announced, "annonce": .announced,
    "proposed": .proposed,
    "propose": .proposed, "open": .open, "ouvert": .open, "refused": .refused, "refuse": .refused,
  ]

  /// The correction a line is, of so many items; none when it is none.
  ///
  /// What only begins like one is an item: « a qui appartient le domaine », "i refused the discount".
  func read(_ line: String, of count: Int) -> ItemCorrection? {
    let line = line.replacing(" :", with: ":").replacing("\u{A0}:", with: ":")
    var words = line.split(separator: " ", omittingEmptySubsequences: true)[...]
    guard let first = words.first else { return nil }
    var index: Int?
    if first.utf8.count == 1, let letter = first.lowercased().utf8.first, (97...122).contains(letter),
      words.count > 1
    {
      index = Int(letter) - 97
      words.removeFirst()
    }
    guard let key = words.first.map({ Self.folded($0) }) else { return nil }
    if key == "-", words.count == 1 { return ItemCorrection(index: index, change: .remove) }
    if words.count == 1, let status = Self.statuses[key] {
      // "i refused" is what somebody did, where there is no ninth item.
      if let index, index >= count, first == "i" { return nil }
      return ItemCorrection(index: index, change: .status(status))
    }
    guard let field = Self.fields.first(where: { $0.words.contains(key) })?.field, words.count > 1 else {
      return nil
    }
    let rest = words.dropFirst().joined(separator: " ")
    guard let change = change(field, rest) else {
      let isMeant = names(index, first, rest) || isMeant(field, key, rest, first) || saysOnlyWhen(field, rest)
      return isMeant ? ItemCorrection(index: index, change: .unreadable(field)) : nil
    }
    return ItemCorrection(index: index, change: change)
  }

  /// Whether a letter names an item and can be no word: « c montant 980 € ht » is no item of its own, « c jour et nuit »
  /// is one.
  private func names(_ index: Int?, _ letter: Substring, _ rest: String) -> Bool {
    guard index != nil, !["a", "i", "y"].contains(letter.lowercased()) else { return false }
    return !Self.words.contains(letter.lowercased()) || rest.contains(where: \.isNumber)
  }

  /// Letters that people type for a word: « c » for « c’est », "u" for "you".
  private static let words: Set<String> = ["c", "d", "g", "j", "l", "m", "n", "s", "t", "u", "r", "w"]

  /// Whether nothing but days or a sum stands behind the name of a field: "a day 21/12 to 3/1".
  private func saysOnlyWhen(_ field: ItemCorrection.Field, _ rest: String) -> Bool {
    guard field == .day || field == .amount, rest.contains(where: \.isNumber) else { return false }
    return rest.split(separator: " ").allSatisfy { word in
      word.contains(where: \.isNumber) || Self.betweenDays.contains(Self.folded(word))
    }
  }

  private static let betweenDays: Set<String> = [
    "from", "by", "before", "after", "until", "till", "til", "to", "and", "or", "on", "the", "du", "au", "de",
    "le",
    "les", "des", "avant", "apres", "jusqu'au", "jusqu’au", "et", "ou", "a", "pour", "ht", "ttc", "vat",
    "eur", "euros", "€",
    "-", "–",
  ]

  /// Whether a correction was meant that cannot be read: « qui Paul » is one, « qui valide » and « date limite » are items.
  private func isMeant(_ field: ItemCorrection.Field, _ key: String, _ rest: String, _ first: Substring)
    -> Bool
  {
    let isOneWord = !rest.contains(" ")
    // « a qui … » asks whose something is.
    if field == .owner, first == "a", key == "qui" { return false }
    switch field {
    case .owner:
      return isOneWord && (key == "owner" || rest.first?.isUppercase ?? false) && !rest.hasSuffix("?")
    case .day, .amount:
      // "day off" and « date limite » are what is spoken of.
      return isOneWord
        && (rest.contains(where: \.isNumber)
          || Self.shortKeys.contains(key) && !Self.compounds.contains(rest))
    case .exchange, .text: return true
    }
  }

  static func folded(_ text: some StringProtocol) -> String {
    text.folding(options: [.caseInsensitive, .diacriticInsensitive], locale: nil)
  }

  private func change(_ field: ItemCorrection.Field, _ text: String) -> ItemCorrection.Change? {
    let isNone = text == "-"
    switch field {
    case .owner: return isNone ? .owner(nil) : person(text).map { .owner($0) }
    case .day: return isNone ? .day(nil, nil) : day(text)
    case .amount: return isNone ? .amount(nil) : amount(text).map { .amount($0) }
    case .exchange: return .exchange(isNone ? nil : text)
    case .text: return isNone ? nil : .text(text)
    }
  }

  /// A day as it is said, counted from the call, or as it is written; words before it say what it is to the item.
  private func day(_ text: String) -> ItemCorrection.Change? {
    let line = ItemLine(listener.hear(text), .of(language))
    let finder = DayFinder(line: line, call: call, today: today)
    let part = ItemPart(range: line.tokens.indices, exchange: nil, apart: [], asks: false)
    // « date de livraison vendredi » is an item: nothing but the day may stand there.
    if let found = finder.candidates(in: part).first, line.tokens.indices.allSatisfy(found.range.contains) {
      let isBare =
        found.timing == .on && !line.values.contains { $0.tokens.lowerBound > found.range.lowerBound }
        && line.value(at: found.range.lowerBound) != nil
      return .day(found.day, isBare ? nil : found.timing)
    }
    let fact = Fact(
      name: "day", kind: .date, isRequired: false, question: LocalizedText([:]), example: .daysFromToday(0))
    guard case .date(let day)? = fact.value(writtenAs: text, today: call ?? today) else { return nil }
    return .day(day, nil)
  }

  private func amount(_ text: String) -> Money? {
    if let money = WrittenNumber.money(text, usual: currency ?? "") {
      return Money.isCurrency(money.currency) && money.amount < SumFinder.most ? money : nil
    }
    let line = ItemLine(listener.hear(text), .of(language))
    let part = ItemPart(range: line.tokens.indices, exchange: nil, apart: [], asks: false)
    guard line.values.contains(where: { $0.tokens == line.tokens.indices }) else { return nil }
    return SumFinder(line: line, currency: currency).sum(of: part)
  }
}
