import Foundation
import Listening
import Vocabulary

/// Finds the sum an item is about.
struct SumFinder {
  let line: ItemLine
  /// The currency of sums that name none; none when it is not known.
  let currency: String?

  /// What is more is no sum that anybody pays.
  static let most = Decimal(1_000_000_000_000)

  private var grammar: ItemGrammar { line.grammar }

  /// The sum of an item; none where none is said, where several are, or where it has no currency.
  func sum(of part: ItemPart) -> Money? {
    let sums = Set(
      part.own.compactMap { place -> Money? in
        guard let value = line.value(at: place), value.tokens.lowerBound == place else { return nil }
        return money(value)
      })
    return sums.count == 1 ? sums.first : nil
  }

  /// Whether a sum begins at a place, and no number of things.
  func isSum(at place: Int) -> Bool {
    guard let value = line.value(at: place), value.tokens.lowerBound == place,
      case .money(_, let named)? = value.said.meanings.first
    else { return false }
    return named != nil || value.said.isMarked || isSum(value)
  }

  /// The words of a sum that is said and could not be taken.
  func vague(_ part: ItemPart) -> String? {
    let values = line.values.filter { part.holds($0.tokens.lowerBound) }
    return values.first { value in
      guard case .money(_, let named)? = value.said.meanings.first, !isRate(value) else { return false }
      return named != nil || value.said.isMarked || isSum(value)
    }?.said.words
  }

  private func money(_ value: ItemLine.Value) -> Money? {
    guard case .money(_, let named)? = value.said.meanings.first, !isRate(value) else { return nil }
    guard named != nil || value.said.isMarked || isSum(value) else { return nil }
    guard let code = named ?? currency, let number = value.said.value(on: CalendarDate(dayNumber: 0))?.text,
      let digits = number.split(separator: " ").first, let amount = Decimal(string: String(digits)),
      amount < SumFinder.most
    else { return nil }
    return Money(amount: amount, currency: code)
  }

  /// Whether a bare number is a sum: something near speaks of money, and it counts nothing that follows.
  private func isSum(_ value: ItemLine.Value) -> Bool {
    let end = value.tokens.upperBound
    if line.tokens.indices.contains(end), line.isWord(end), line.value(at: end) == nil,
      !grammar.afterSum.contains(line.key(end))
    {
      return false
    }
    if value.tokens.contains(where: { line.key($0).contains("/") }) { return false }
    let isSaid = line.tokens.indices.contains { grammar.money.contains(line.key($0)) }
    // « 2400 vendredi, promis »: nothing else is counted in hundreds with a day behind it.
    return isSaid || line.value(at: end)?.said.day != nil || grammar.by.contains([line.key(end)])
  }

  /// « 70 € de l’heure », "£450 a day".
  private func isRate(_ value: ItemLine.Value) -> Bool {
    let end = value.tokens.upperBound
    if line.longest(grammar.rates, at: end) != nil { return true }
    let last = value.said.range.upperBound
    return line.slice(last..<min(last + 1, line.text.utf8.count)) == "/"
  }
}

extension Said {
  /// Whether a sum is said with a word or sign of money, though not with which: « balles ».
  var isMarked: Bool {
    guard meanings.count == 1, case .money? = meanings.first else { return false }
    return words.contains { !$0.isNumber && !$0.isWhitespace && !".,'’".contains($0) }
  }
}
