import Listening
import Rehearsal
import Vocabulary

/// Who is named beside what is to be done, rather than said to do it.
extension OwnerFinder {
  /// « moi : … », "Ferrand: …", "(me)": the owner, and the words that say so.
  func label(of part: ItemPart) -> (owner: LedgerItem.Owner, range: Range<Int>)? {
    if let before = labelBefore(part) { return before }
    if let behind = labelBehind(part) { return behind }
    if let first = part.range.first(where: line.isWord), let owner = gapped(first) {
      return (owner, part.range.lowerBound..<first + 1)
    }
    for place in part.range where line.key(place) == "(" {
      guard let end = (place..<min(place + 5, part.range.upperBound)).first(where: { line.key($0) == ")" }),
        let owner = person(place + 1..<end)
      else { continue }
      return (owner, place..<end + 1)
    }
    return nil
  }

  /// « moi, la page, pour mardi », "Hamish: the drawings", "me - tasting notes": who comes first, as the question asks for it.
  private func labelBefore(_ part: ItemPart) -> (owner: LedgerItem.Owner, range: Range<Int>)? {
    let first = part.range.lowerBound
    for place in part.range.dropFirst().prefix(5) {
      let isMark = [":", "=", "–", "—", ","].contains(line.key(place)) && !line.isWord(place)
      guard isMark || line.gap(before: place).contains(" - ") else { continue }
      guard !line.isNested(place), let owner = person(first..<place) else { return nil }
      return (owner, first..<(isMark ? place + 1 : place))
    }
    return nil
  }

  /// "handover doc: me", « relecture – eux »: the owner behind a mark, and the mark with it.
  func labelBehind(_ part: ItemPart) -> (owner: LedgerItem.Owner, range: Range<Int>)? {
    for place in part.range where place > part.range.lowerBound && !line.isNested(place) {
      let isMark = [":", "=", "–", "—"].contains(line.key(place)) && !line.isWord(place)
      let gap = line.gap(before: place)
      guard isMark || [" - ", "->", "→"].contains(where: gap.contains) else { continue }
      var start = isMark ? place + 1 : place
      if grammar.labelLeads.contains(line.key(start)) { start += 1 }
      for end in [start + 3, start + 2, start + 1] where end <= part.range.upperBound {
        guard (start..<end).allSatisfy(line.isWord),
          !grammar.mine.contains(line.key(start)) || end > start + 1,
          let owner = person(start..<end), endsLabel(end, part)
        else { continue }
        return (owner, place..<end)
      }
    }
    return nil
  }

  /// Whether nothing more is said of somebody: the item ends, or its day or another mark follows.
  func endsLabel(_ end: Int, _ part: ItemPart) -> Bool {
    !part.range.contains(end) || !line.isWord(end) && line.key(end) != "?"
      || line.value(at: end)?.said.day != nil || line.longest(grammar.by, at: end) != nil
  }

  /// "me the handouts", « eux les textes »: somebody with a thing, without what they do.
  func gapped(_ place: Int) -> LedgerItem.Owner? {
    let key = line.key(place)
    let next = line.tokens.indices.contains(place + 1) ? line.tokens[place + 1] : nil
    if grammar.meAlone.contains(key), key != grammar.first, let next {
      // "me doing the blog", « moi 3 pages »
      let isDoing = next.key.count > 4 && (grammar.doing.map { next.key.hasSuffix($0) } ?? false)
      if isDoing || [.number, .duration, .amount].contains(next.kind) { return .me }
    }
    guard grammar.gapArticles.contains(line.key(place + 1)), line.tokens.indices.contains(place + 2),
      line.isWord(place + 2),
      !grammar.objectsStandBefore || Verbs.of(.french).plain(of: line.key(place + 2)) == nil
    else { return nil }
    if grammar.meAlone.contains(key), key != grammar.first { return .me }
    return grammar.themAlone.contains(key) && !grammar.people.contains(key) || grammar.theirs.contains(key)
      ? .client : nil
  }

  /// Whether a stretch begins with somebody and a colon.
  func startsWithLabel(_ range: Range<Int>) -> Bool {
    guard let colon = range.first(where: { line.key($0) == ":" }), colon - range.lowerBound <= 3 else {
      return false
    }
    return person(range.lowerBound..<colon) != nil
  }

  /// Whether a stretch ends with a mark and somebody: "layout: me".
  func endsWithLabel(_ range: Range<Int>) -> Bool {
    labelBehind(ItemPart(range: range, exchange: nil, apart: [], asks: false)) != nil
  }

  /// Whether somebody is named twice: « moi je », « eux ils ».
  func isDoubled(at place: Int) -> Bool {
    let (key, next) = (line.key(place), line.key(place + 1))
    return key != next
      && (grammar.meAlone.contains(key) && grammar.mine.contains(next)
        || grammar.strong.contains(key) && grammar.theirs.contains(next))
  }

  /// Whom some words name, where they name somebody and nothing else.
  func person(_ range: Range<Int>) -> LedgerItem.Owner? {
    let words = range.filter(line.isWord).map(line.key)
    guard !words.isEmpty else { return nil }
    if words.count == 1, grammar.meAlone.contains(words[0]) || grammar.mine.contains(words[0]) { return .me }
    if words.count == 1, grammar.themAlone.contains(words[0]) { return .client }
    if words.allSatisfy({ ownNames.contains($0) }) { return .me }
    let others = words.filter {
      !clientNames.contains($0) && !grammar.titles.contains($0) && !grammar.articles.contains($0)
    }
    if others.isEmpty, words.contains(where: clientNames.contains) { return .client }
    guard others.allSatisfy({ grammar.people.contains($0) || grammar.owningTheirs.contains($0) }) else {
      return nil
    }
    return others.contains(where: grammar.people.contains) ? .client : nil
  }

  /// « c’est à moi de … », "it’s up to them to …".
  func turn(in part: ItemPart) -> Doer? {
    guard let first = part.own.first(where: line.isWord), let phrase = line.longest(grammar.turns, at: first)
    else {
      return nil
    }
    let place = first + phrase.count
    guard part.holds(place), let owner = alone(place) else { return nil }
    let next = place + 1
    return Doer(owner: owner, start: grammar.infinitiveMarks.contains(line.key(next)) ? next + 1 : nil)
  }

  /// "let’s talk", "lets start": both sides.
  func isLetUs(_ part: ItemPart) -> Bool {
    guard let first = part.range.first(where: line.isWord), line.tokens.indices.contains(first + 1) else {
      return false
    }
    return line.key(first) == "let" && line.key(first + 1) == "us"
      && line.tokens[first].range == line.tokens[first + 1].range
  }

  func alone(_ place: Int) -> LedgerItem.Owner? {
    let key = line.key(place)
    if grammar.meAlone.contains(key) { return .me }
    if grammar.themAlone.contains(key) || clientNames.contains(key) { return .client }
    return nil
  }
}
