import Listening

/// A stretch of a line that is one item.
struct ItemPart {
  /// Its words.
  var range: Range<Int>
  /// What is given for it; none when nothing is.
  var exchange: Exchange?
  /// Words whose days and sums are not its own: what is given for it, and clauses that say when or why.
  var apart: [Range<Int>]
  /// Whether it asks.
  var asks: Bool
  /// Comments that are not written down: "Crickets.", « elle y réfléchit ».
  var asides: [Range<Int>] = []

  /// What is given for something.
  struct Exchange {
    /// All words, those that begin it too.
    var range: Range<Int>
    /// The thing or the clause.
    var words: Range<Int>
    /// The article that its first words have swallowed.
    var article: String?
  }

  /// Whether a word is one of those that are looked at for the item itself.
  func holds(_ place: Int) -> Bool { range.contains(place) && !apart.contains { $0.contains(place) } }

  /// The words that are looked at.
  var own: [Int] { range.filter(holds) }
}

/// Cuts a line into its items: « la moitié le 4 et le reste le 18 » are two.
struct ItemCutter {
  let line: ItemLine
  let days: DayFinder
  let owners: OwnerFinder
  let sums: SumFinder

  var grammar: ItemGrammar { line.grammar }

  /// The items, in their order.
  func parts() -> [ItemPart] {
    sentences().flatMap { sentence in
      let whole = part(sentence)
      return cut(whole).map { part($0, asks: whole.asks) }
    }
  }

  // MARK: Sentences

  /// Stretches between full stops; « M. Ferrand » ends none, and a word or two before a question mark are no sentence.
  private func sentences() -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var start = 0
    for place in line.tokens.indices where endsSentence(place) {
      let count = (start..<place).count(where: line.isWord)
      if count == 0 || line.key(place) == "?" && count <= 2 && place + 1 < line.tokens.count { continue }
      ranges.append(start..<place + 1)
      start = place + 1
    }
    if (start..<line.tokens.count).contains(where: line.isWord) { ranges.append(start..<line.tokens.count) }
    return ranges.reduce(into: []) { whole, next in
      guard let last = whole.last, isSaidOf(next) else { return whole.append(next) }
      whole[whole.count - 1] = last.lowerBound..<next.upperBound
    }
  }

  private func endsSentence(_ place: Int) -> Bool {
    let token = line.tokens[place]
    guard !line.isNested(place), token.kind == .punctuation, [".", "!", "?", ";", "\n"].contains(token.key)
    else { return false }
    guard token.key == "." else { return true }
    // « M. Ferrand », "i.e. 720": no sentence ends.
    let behind = line.slice(token.range.upperBound..<min(token.range.upperBound + 1, line.text.utf8.count))
    return !isAbbreviation(place - 1) && line.key(place - 1).count > 1
      && (behind.isEmpty || behind == " " || behind == "\n")
  }

  private func part(_ range: Range<Int>, asks: Bool? = nil) -> ItemPart {
    let asks = asks ?? isQuestion(range)
    // Who asks « elle paie si j’annule ? » gives nothing.
    let exchange = asks ? nil : exchange(in: range)
    var apart = exchange.map { [$0.range] } ?? []
    apart += shadows(in: range)
    let said = saidOf(range)
    apart += said.map(\.range)
    return ItemPart(
      range: range, exchange: exchange, apart: apart, asks: asks,
      asides: said.filter(\.isEmpty).map(\.range))
  }

  private func isQuestion(_ range: Range<Int>) -> Bool {
    let words = range.filter(line.isWord)
    guard let first = words.first else { return false }
    if let last = range.last, line.key(last) == "?" { return true }
    let key = line.key(first)
    // « si on fait une exception », and nothing else: the question whether.
    if grammar.exchanges.contains(where: { !$0.isThing && $0.marker == [key] }), exchange(in: range) == nil {
      return true
    }
    if grammar.questions.contains(key) || asksOfSomebody(first) { return !isClauseBefore(first, range) }
    // "lunch, do they feed me": nobody acts before it is asked.
    return words.contains { place in
      line.isComma(place - 1) && asksOfSomebody(place)
        && !(range.lowerBound..<place).contains { owners.isSubject(at: $0, in: range) }
    }
  }

  /// "when she pays I send the link": a clause before whoever acts, no question.
  private func isClauseBefore(_ first: Int, _ range: Range<Int>) -> Bool {
    line.longest(grammar.shadows, at: first) != nil && owners.isPerson(at: first + 1, in: range)
      && mainSubject(from: first + 3, in: range) != nil
  }

  private func asksOfSomebody(_ place: Int) -> Bool {
    guard grammar.questionsBeforeSubject.contains(line.key(place)) else { return false }
    let next = line.key(place + 1)
    return grammar.nobody.contains(next) || grammar.theirs.contains(next) || grammar.mine.contains(next)
  }

  // MARK: Items of a sentence

  private func cut(_ whole: ItemPart) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    var start = whole.range.lowerBound
    var place = start + 1
    while place < whole.range.upperBound {
      if let next = border(at: place, from: start, whole) {
        parts.append(start..<place)
        start = next
        place = next
      }
      place += 1
    }
    return parts + [start..<whole.range.upperBound]
  }

  /// Where the next item begins when one ends before a place; none when none does.
  private func border(at place: Int, from start: Int, _ whole: ItemPart) -> Int? {
    guard whole.holds(place), !line.isNested(place) else { return nil }
    let left = start..<place
    var next = place
    while next < whole.range.upperBound, grammar.joins.contains(line.key(next)) { next += 1 }
    let right = next..<whole.range.upperBound
    if next == place, startsUnjoined(right, after: left, whole) { return place }
    guard next > place || line.longest(grammar.rest, at: place) != nil, !right.isEmpty else { return nil }
    if isOneThing(left, right) { return nil }
    let isDated = hasDay(left, whole) && hasDay(right, whole)
    guard next > place else { return isDated && !hasDay(place..<place + 2, whole) ? next : nil }
    if isDated, !hasDay(next..<next, whole), sideHasWords(left, whole), sideHasWords(right, whole) {
      return next
    }
    if line.longest(grammar.rest, at: next) != nil, left.contains(where: { isSaid($0, whole) }) {
      return next
    }
    if sums.isSum(at: next), left.contains(where: sums.isSum) { return next }
    let isLabelled =
      owners.startsWithLabel(right) && sideHasWords(left, whole)
      || owners.endsWithLabel(left) && owners.endsWithLabel(right)
    return isLabelled || startsAnew(right, after: left, whole) ? next : nil
  }

  /// « jeudi et vendredi », "…, I said no": what belongs to what stands before it.
  private func isOneThing(_ left: Range<Int>, _ right: Range<Int>) -> Bool {
    if grammar.saysNo.contains(right.filter(line.isWord).map(line.key)) { return true }
    let first = right.first { line.isWord($0) && !grammar.dayArticles.contains(line.key($0)) }
    guard let first, let last = left.last, line.value(at: first)?.said.day != nil,
      line.value(at: last)?.said.day != nil, line.key(last + 1) != ","
    else { return false }
    return !right.contains { owners.isPerson(at: $0, in: right) }
  }

  /// Whether a word says a day or a sum of the item.
  private func isSaid(_ place: Int, _ whole: ItemPart) -> Bool {
    whole.holds(place) && (line.value(at: place)?.said.day != nil || sums.isSum(at: place))
  }

  private func hasDay(_ range: Range<Int>, _ whole: ItemPart) -> Bool {
    !days.candidates(in: ItemPart(range: range, exchange: nil, apart: whole.apart, asks: false)).isEmpty
  }

  /// Whether something is said beside the day: « vendredi 4, le matin » is one item.
  private func sideHasWords(_ range: Range<Int>, _ whole: ItemPart) -> Bool {
    range.contains { place in
      whole.holds(place) && line.isWord(place) && line.value(at: place)?.said.day == nil
        && !grammar.articles.contains(line.key(place))
    }
  }

  /// Whether somebody else, or the same one again, begins to do something.
  private func startsAnew(_ right: Range<Int>, after left: Range<Int>, _ whole: ItemPart) -> Bool {
    guard whole.holds(right.lowerBound), right.count(where: line.isWord) > 1 else { return false }
    let isAnother =
      owners.third(at: right.lowerBound, in: right) != nil || owners.goesOn(at: right.lowerBound)
    if isAnother { return left.contains { whole.holds($0) && owners.isSubject(at: $0, in: left) } }
    guard owners.isSubject(at: right.lowerBound, in: right) else { return false }
    // « Manon fournit les textes, moi j’intègre »: somebody else before, whoever it is.
    if owners.isDoubled(at: right.lowerBound) { return left.count(where: line.isWord) > 1 }
    return left.contains { whole.holds($0) && owners.isPerson(at: $0, in: left) }
  }
}

extension Int {
  /// Whether the word at this place ends a clause.
  func isBorder(in line: ItemLine) -> Bool {
    !line.isWord(self) && [",", ";", ".", ":"].contains(line.key(self))
  }
}
