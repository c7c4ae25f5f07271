import Foundation
import Listening
import Vocabulary

/// Finds the sum an item is about.
///
/// A number by which something is known is none, nor is a count, the price of a unit, or the whole of which a part is
/// meant; a part of a sum is one where it is exact to the cent.
struct SumFinder {
  let line: ItemLine
  /// The currency of sums that name none; none when it is not known.
  let currency: String?

  /// What is more is no sum that anybody pays.
  static let most = Decimal(1_000_000_000_000)

  var grammar: ItemGrammar { line.grammar }
  var words: SumWords { line.grammar.sums }

  /// The sum of an item; none where none is said, where several are and none is the total, or where it has no currency.
  func sum(of part: ItemPart) -> Money? {
    let found = part.own.compactMap { place -> (money: Money, isTotal: Bool)? in
      guard let value = line.value(at: place), value.tokens.lowerBound == place,
        let money = money(value, in: part)
      else { return nil }
      return (money, isTotal(value))
    }
    let sums = Set(found.map(\.money))
    if sums.count == 1 { return sums.first }
    let totals = Set(found.filter(\.isTotal).map(\.money))
    return totals.count == 1 ? totals.first : nil
  }

  /// Whether a sum begins at a place, and no number of things.
  func isSum(at place: Int) -> Bool {
    guard let value = line.value(at: place), value.tokens.lowerBound == place else { return false }
    return isSaid(value)
  }

  /// The words of a sum that is said and could not be taken.
  func vague(_ part: ItemPart) -> String? {
    let values = line.values.filter { part.holds($0.tokens.lowerBound) }
    return values.first { isSaid($0) && !isRate($0) && !isWhole($0) }?.said.words
  }

  /// Whether a value is a sum of money, in whatever currency.
  private func isSaid(_ value: ItemLine.Value) -> Bool {
    guard case .money(_, let named)? = value.said.meanings.first else { return false }
    return named != nil || value.said.isMarked || isSum(value) && !isCode(value)
  }

  private func money(_ value: ItemLine.Value, in part: ItemPart) -> Money? {
    guard case .money(_, let named)? = value.said.meanings.first, isSaid(value), !isRate(value),
      !isRange(value), !isAdded(value, in: part), !isWhole(value),
      WrittenNumber.twoReadings(value.said.words) == nil, let code = named ?? currency,
      let number = value.said.value(on: CalendarDate(dayNumber: 0))?.text,
      let digits = number.split(separator: " ").first, let amount = Decimal(string: String(digits)),
      amount < SumFinder.most
    else { return nil }
    guard let share = share(of: value) else { return Money(amount: amount, currency: code) }
    return taken(share, of: amount).map { Money(amount: $0, currency: code) }
  }

  /// Whether a bare number is a sum: something near speaks of money, and it counts nothing that follows.
  private func isSum(_ value: ItemLine.Value) -> Bool {
    let surplus = line.longest(words.surplus, at: value.tokens.upperBound)
    let end = value.tokens.upperBound + (surplus?.count ?? 0)
    if line.tokens.indices.contains(end), line.isWord(end), line.value(at: end) == nil,
      !grammar.afterSum.contains(line.key(end))
    {
      return false
    }
    if value.tokens.contains(where: { line.key($0).contains("/") }) { return false }
    let isSaid = line.tokens.indices.contains { grammar.money.contains(line.key($0)) }
    // « 2400 vendredi, promis »: nothing else is counted in hundreds with a day behind it.
    return isSaid || surplus != nil || share(of: value) != nil || line.value(at: end)?.said.day != nil
      || grammar.by.contains([line.key(end)])
  }

  // MARK: A part of a sum

  /// The share of which a sum is the whole: « la moitié de 3 000 € ».
  private func share(of value: ItemLine.Value) -> Double? {
    var place = value.tokens.lowerBound - 1
    while place > value.tokens.lowerBound - 4, words.of.contains(line.key(place)) { place -= 1 }
    guard place < value.tokens.lowerBound - 1 else { return nil }
    return line.value(at: place)?.said.share
  }

  /// A share of an amount, where that is exact to the cent.
  private func taken(_ share: Double, of amount: Decimal) -> Decimal? {
    // Thirds are kept as decimals that never end: what they are of is divided.
    let thirds = (share * 3).rounded()
    let isThirds = abs(share * 3 - thirds) < 1e-9
    let percent = Decimal((share * 10_000).rounded()) / 10_000
    let exact = isThirds ? amount * Decimal(thirds) / 3 : amount * percent
    return exact > 0 && WrittenNumber.isToTheCent(exact) ? exact : nil
  }

  /// Whether a sum is the whole of which the rest, a part or a discount is meant: « le reste des 1 800 ».
  private func isWhole(_ value: ItemLine.Value) -> Bool {
    let start = value.tokens.lowerBound
    if line.longest(words.rest, before: start) != nil { return true }
    if let phrase = line.longest(words.partOf, before: start),
      let before = line.value(at: start - phrase.count - 1), isSaid(before)
    {
      return true
    }
    var (place, isOff) = (start - 1, false)
    while place > start - 6, words.besideOff.contains(line.key(place)) || words.off.contains(line.key(place))
    {
      if words.off.contains(line.key(place)) { isOff = true }
      place -= 1
    }
    return isOff && line.value(at: place)?.said.share != nil
  }

  /// « soit 420 € », "4620 eur total": what the others come to.
  private func isTotal(_ value: ItemLine.Value) -> Bool {
    line.longest(words.totalBefore, before: value.tokens.lowerBound) != nil
      || line.longest(words.totalBehind, at: value.tokens.upperBound) != nil
  }
}

extension Said {
  /// Whether a sum is said with a word or sign of money, though not with which: « balles ».
  var isMarked: Bool {
    guard meanings.count == 1, case .money? = meanings.first else { return false }
    return words.contains { !$0.isNumber && !$0.isWhitespace && !".,'’kK".contains($0) }
  }

  /// The part of a whole that is said, in its first meaning.
  var share: Double? {
    if case .share(let share)? = meanings.first { share } else { nil }
  }
}
