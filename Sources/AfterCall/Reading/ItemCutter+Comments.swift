import Listening
import Rehearsal

/// What is only said of an item: a comment without a content, and how the other side took it.
extension ItemCutter {
  /// Words that are said of an item, and whether they hold nothing that is written down.
  struct Comment {
    var range: Range<Int>
    var isEmpty: Bool
  }

  private var speech: SpeechWords { grammar.speech }

  /// « M. Tissot », "Rs. 20,000": a full stop that ends no sentence.
  func isAbbreviation(_ place: Int) -> Bool {
    let key = line.key(place)
    if grammar.titles.contains(key) || speech.abbreviations.contains(key) { return true }
    return speech.abbreviationsOfNumbers.contains(key) && line.key(place + 2).first?.isNumber ?? false
  }

  /// Whether a sentence only says something of the one before it.
  func isSaidOf(_ sentence: Range<Int>) -> Bool {
    isComment(sentence) || isReaction(sentence) != nil || isTold(sentence)
  }

  /// "Never.", « Ça promet. »
  private func isComment(_ range: Range<Int>) -> Bool {
    let words = range.filter(line.isWord)
    return (1...6).contains(words.count) && words.allSatisfy { speech.comments.contains(line.key($0)) }
      && !range.contains { line.key($0) == "?" } && !isDeed(words)
  }

  /// « je commence »: the user does something.
  private func isDeed(_ words: [Int]) -> Bool {
    words.contains { grammar.mine.contains(line.key($0)) }
      && words.contains {
        Verbs.of(grammar.language).plain(of: line.key($0)) != nil && !speech.tellings.contains(line.key($0))
      }
  }

  /// "I said it is the law", under what was refused or is open.
  private func isTold(_ range: Range<Int>) -> Bool {
    guard owners.heading == .refused || owners.heading == .open, let first = range.first(where: line.isWord)
    else { return false }
    return owners.isPerson(at: first, in: range)
      && (first + 1...first + 3).contains { speech.tellings.contains(line.key($0)) }
  }

  /// How a proposal was taken; false where it may say more than that.
  private func isReaction(_ range: Range<Int>) -> Bool? {
    guard owners.heading == .proposed else { return nil }
    let words = range.filter(line.isWord)
    guard let first = words.first else { return nil }
    let holdsValue = words.contains { line.value(at: $0) != nil }
    let near = words.prefix(7)
    guard owners.isPerson(at: first, in: range) else {
      let isSilence = words.count <= 6 && words.contains { speech.silences.contains(line.key($0)) }
      return isSilence ? !holdsValue : nil
    }
    if near.contains(where: { line.longest(speech.reactions, at: $0) != nil }) { return !holdsValue }
    if near.prefix(4).contains(where: { speech.tellings.contains(line.key($0)) }) { return false }
    let verbs = Verbs.of(grammar.language)
    let isDeed = near.dropFirst().prefix(4).contains { verbs.plain(of: line.key($0)) != nil }
    return isDeed ? nil : false
  }

  /// The comments in a sentence, or behind it.
  func saidOf(_ range: Range<Int>) -> [Comment] {
    var result: [Comment] = []
    for place in range.dropFirst() where !line.isNested(place) {
      let isStop = [".", "!", ";", "\n"].contains(line.key(place)) && !line.isWord(place)
      guard isStop || grammar.joins.contains(line.key(place)) else { continue }
      var start = place
      while range.contains(start), grammar.joins.contains(line.key(start)) || !line.isWord(start) {
        start += 1
      }
      guard start < range.upperBound, result.last.map({ place >= $0.range.upperBound }) ?? true else {
        continue
      }
      let rest = start..<end(ofSentence: start, in: range)
      let behind = start..<range.upperBound
      if isComment(rest), isStop || !behind.contains(where: { $0 >= rest.upperBound && line.isWord($0) }),
        hasContent(range.lowerBound..<place, before: rest)
      {
        result.append(Comment(range: place..<rest.upperBound, isEmpty: true))
      } else if let isEmpty = isReaction(behind)
        ?? (isStop && isTold(behind) ? owners.heading == .refused : nil)
      {
        result.append(Comment(range: place..<range.upperBound, isEmpty: isEmpty))
      }
    }
    return result
  }

  private func end(ofSentence start: Int, in range: Range<Int>) -> Int {
    (start..<range.upperBound).first { [".", "!", ";"].contains(line.key($0)) && !line.isWord($0) }
      ?? range.upperBound
  }

  /// Whether what stands before a comment can do without it: "yes or no" is no comment on "yes".
  private func hasContent(_ range: Range<Int>, before comment: Range<Int>) -> Bool {
    range.count(where: line.isWord) > 1 && line.key(comment.lowerBound) != "not"
  }

  // MARK: Without a comma

  /// "i bring the mics he opens the hall": another one acts, and nothing stands between.
  func startsUnjoined(_ right: Range<Int>, after left: Range<Int>, _ whole: ItemPart) -> Bool {
    let place = right.lowerBound
    guard whole.holds(place), line.isWord(place - 1), left.count(where: line.isWord) > 2,
      grammar.mine.contains(line.key(place)) || grammar.theirs.contains(line.key(place)),
      owners.beginsAlone(place), let next = owners.subject(at: place, in: right)?.owner
    else { return false }
    let before = left.filter(whole.holds).compactMap { owners.subject(at: $0, in: left) }
    guard let first = before.first, let owner = first.owner, owner != next else { return false }
    let verb = Verbs.of(grammar.language)
    return verb.plain(of: line.key(first.range.upperBound)) != nil
      && verb.plain(of: line.key(place + 1)) != nil
      && right.contains(place + 2)
  }
}

extension OwnerFinder {
  /// Whether nothing before a pronoun makes its clause one of another: "said he", "before he", « que je ».
  func beginsAlone(_ place: Int) -> Bool {
    let before = line.key(place - 1)
    let sets = [
      grammar.that, grammar.reports, grammar.whether, grammar.speech.openers, grammar.musings,
      grammar.inquiries,
      grammar.prepositions, grammar.relatives, grammar.asks, grammar.joins, grammar.or, grammar.meAlone,
      grammar.questions, grammar.doubts,
    ]
    return !sets.contains { $0.contains(before) } && line.longest(grammar.shadows, before: place) == nil
      && line.longest(grammar.clauses, before: place) == nil
      && !grammar.negations.contains(before)
  }
}
