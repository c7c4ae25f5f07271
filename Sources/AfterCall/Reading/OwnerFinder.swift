import Listening
import Rehearsal
import Vocabulary

/// Finds who acts: the subject, or the one whom the subject asks, waits for or speaks of.
struct OwnerFinder {
  /// Somebody at a place of the line; without an owner nobody, or both sides at once.
  struct Subject {
    var owner: LedgerItem.Owner?
    var range: Range<Int>
  }

  /// Who acts, and where what they do begins.
  struct Doer {
    var owner: LedgerItem.Owner?
    /// The place of the verb and what belongs before it; none where the words stay as they are.
    var start: Int?
    /// The place of the first subject; none where there is none.
    var subject: Int?
  }

  let line: ItemLine
  /// The words of the client's and the contact's names, and of the user's, folded.
  let clientNames: Set<String>
  let ownNames: Set<String>

  private var grammar: ItemGrammar { line.grammar }

  /// Who acts in an item; nobody in a question.
  func doer(of part: ItemPart) -> Doer {
    guard !part.asks else { return Doer() }
    if let label = label(of: part) { return Doer(owner: label.owner) }
    if let turn = turn(in: part) { return turn }
    if let subject = subject(from: part.range.lowerBound, in: part) {
      var doer = act(subject, in: part, depth: 0)
      doer.subject = subject.range.lowerBound
      return doer
    }
    return Doer(owner: agent(in: part) ?? object(in: part))
  }

  // MARK: Labels

  /// « moi : … », "Ferrand: …", "(me)": the owner, and the words that say so.
  func label(of part: ItemPart) -> (owner: LedgerItem.Owner, range: Range<Int>)? {
    if let colon = part.range.first(where: { line.key($0) == ":" }) {
      let before = part.range.lowerBound..<colon
      if before.count <= 5, let owner = person(before) { return (owner, before.lowerBound..<colon + 1) }
    }
    for place in part.range where line.key(place) == "(" {
      guard let end = (place..<min(place + 5, part.range.upperBound)).first(where: { line.key($0) == ")" }),
        let owner = person(place + 1..<end)
      else { continue }
      return (owner, place..<end + 1)
    }
    return nil
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
  private func turn(in part: ItemPart) -> Doer? {
    guard let first = part.own.first(where: line.isWord), let phrase = line.longest(grammar.turns, at: first)
    else {
      return nil
    }
    let place = first + phrase.count
    guard part.holds(place), let owner = alone(place) else { return nil }
    let next = place + 1
    return Doer(owner: owner, start: grammar.infinitiveMarks.contains(line.key(next)) ? next + 1 : nil)
  }

  private func alone(_ place: Int) -> LedgerItem.Owner? {
    let key = line.key(place)
    if grammar.meAlone.contains(key) { return .me }
    if grammar.themAlone.contains(key) || clientNames.contains(key) { return .client }
    return nil
  }

  // MARK: Subjects

  /// Whether somebody begins to act at a place.
  func isSubject(at place: Int, in range: Range<Int>) -> Bool {
    subject(at: place, in: range).map { $0.owner != nil } ?? false
  }

  private func subject(from place: Int, in part: ItemPart) -> Subject? {
    part.own.lazy.filter { $0 >= place }.compactMap { subject(at: $0, in: part.range) }.first
  }

  private func subject(at place: Int, in range: Range<Int>) -> Subject? {
    guard range.contains(place), line.isWord(place), line.value(at: place).map({ $0.said.isName }) ?? true,
      !grammar.prepositions.contains(line.key(place - 1)) || place == range.lowerBound
    else { return nil }
    // "i.e." is nobody.
    if line.key(place + 1) == ".", !grammar.titles.contains(line.key(place)) { return nil }
    return pronoun(at: place, in: range) ?? people(at: place, in: range) ?? name(at: place, in: range)
  }

  private func pronoun(at place: Int, in range: Range<Int>) -> Subject? {
    let (key, next) = (line.key(place), line.key(place + 1))
    let one = place..<place + 1
    // « moi je », « eux, ils »: one subject said twice.
    if grammar.meAlone.contains(key), grammar.mine.contains(next), key != next {
      return Subject(owner: .me, range: place..<place + 2)
    }
    if grammar.mine.contains(key) {
      if key == next { return Subject(owner: nil, range: one) }
      let isMutual = (place + 1..<place + 4).contains { grammar.mutual.contains(line.key($0)) }
      return Subject(owner: isMutual && key != grammar.first ? nil : .me, range: one)
    }
    if grammar.theirs.contains(key) {
      let verb = grammar.negations.contains(next) ? place + 2 : place + 1
      let isNobody = key == grammar.dummy && line.longest(grammar.impersonal, at: verb) != nil
      return Subject(owner: isNobody ? nil : .client, range: one)
    }
    let isFirst =
      place == range.first(where: line.isWord) || grammar.joins.contains(line.key(place - 1))
      || grammar.that.contains(line.key(place - 1))
    if isFirst, grammar.strong.contains(key), place + 1 < range.upperBound, line.isWord(place + 1) {
      return Subject(owner: .client, range: one)
    }
    return isFirst && grammar.nobody.contains(key) ? Subject(owner: nil, range: one) : nil
  }

  /// « leur comptable », "the client", « la compta » : people of a side.
  private func people(at place: Int, in range: Range<Int>) -> Subject? {
    let (key, next) = (line.key(place), line.key(place + 1))
    if grammar.people.contains(next) {
      if grammar.owningMine.contains(key) { return Subject(owner: .me, range: place..<place + 2) }
      let isOwned = grammar.owningTheirs.contains(key)
      if isOwned || grammar.articles.contains(key) && !grammar.groups.contains(next) {
        return Subject(owner: .client, range: place..<place + 2)
      }
    }
    let isFirst = place == range.first(where: line.isWord) || grammar.joins.contains(line.key(place - 1))
    return isFirst && grammar.people.contains(key) && !grammar.groups.contains(key)
      ? Subject(owner: .client, range: place..<place + 1) : nil
  }

  private func name(at place: Int, in range: Range<Int>) -> Subject? {
    var end = place
    while range.contains(end),
      clientNames.contains(line.key(end)) || grammar.titles.contains(line.key(end))
        || end > place && line.key(end) == "."
    { end += 1 }
    if (place..<end).contains(where: { clientNames.contains(line.key($0)) }) {
      return isActing(end, in: range) ? Subject(owner: .client, range: place..<end) : nil
    }
    if ownNames.contains(line.key(place)), isActing(place + 1, in: range) {
      return Subject(owner: .me, range: place..<place + 1)
    }
    // « Sophie m’envoie », "Sophie sends me": somebody who does something to the user.
    let reach = grammar.objectsStandBefore ? place + 1..<place + 2 : place + 2..<place + 3
    let isCapital = line.slice(line.tokens[place].range).first?.isUppercase ?? false
    guard isCapital, !grammar.mine.contains(line.key(place)), line.isWord(place),
      reach.contains(where: { grammar.objectsMine.contains(line.key($0)) }),
      place == range.first(where: line.isWord)
    else { return nil }
    return Subject(owner: .client, range: place..<place + 1)
  }

  /// Whether something is said of a name, rather than the line ending with it.
  private func isActing(_ place: Int, in range: Range<Int>) -> Bool {
    range.contains(place) && line.isWord(place) && !grammar.joins.contains(line.key(place))
  }

  // MARK: What a subject does

  private func act(_ subject: Subject, in part: ItemPart, depth: Int) -> Doer {
    let start = subject.range.upperBound
    let near = part.own.filter { $0 >= start && $0 < start + 7 && line.isWord($0) }
    if depth < 3, let inner = inner(near, in: part) { return act(inner, in: part, depth: depth + 1) }
    if let asked = asked(near, in: part) { return asked }
    if let granted = granted(near) { return Doer(owner: granted) }
    if let owner = subject.owner, near.prefix(4).contains(where: receives) {
      return Doer(owner: owner == .me ? .client : .me)
    }
    return Doer(owner: subject.owner, start: start)
  }

  /// The subject of the clause that a verb of saying or wanting holds: « il accepte que je livre ».
  private func inner(_ near: [Int], in part: ItemPart) -> Subject? {
    for place in near where grammar.reports.contains(line.key(place)) {
      let next = place + 1
      if grammar.that.contains(line.key(next)) { return subject(at: next + 1, in: part.range) }
      if !grammar.objectsStandBefore, let subject = subject(at: next, in: part.range) { return subject }
      // "told me that he …"
      if grammar.objectsMine.contains(line.key(next)), grammar.that.contains(line.key(next + 1)) {
        return subject(at: next + 2, in: part.range)
      }
    }
    return nil
  }

  /// Whom the subject makes act: « il m’a demandé de lui envoyer », "he wants me to redo".
  private func asked(_ near: [Int], in part: ItemPart) -> Doer? {
    for place in near where grammar.asks.contains(line.key(place)) {
      let next = place + 1
      if grammar.objectsStandBefore {
        guard grammar.infinitiveMarks.contains(line.key(next)) else { continue }
        let object = near.prefix { $0 < place }.compactMap(objectOwner).first
        return Doer(owner: object, start: next + 1)
      }
      guard let owner = objectOwner(next) ?? (clientNames.contains(line.key(next)) ? .client : nil) else {
        if grammar.everything.contains(line.key(next)) { return Doer() }
        continue
      }
      guard grammar.infinitiveMarks.contains(line.key(next + 1)) else { continue }
      return Doer(owner: owner, start: next + 2)
    }
    return nil
  }

  private func objectOwner(_ place: Int) -> LedgerItem.Owner? {
    let key = line.key(place)
    if grammar.objectsMine.contains(key) { return .me }
    return grammar.objectsTheirs.contains(key) ? .client : nil
  }

  /// « il me laisse jusqu’au 10 », "she gives me until the 10th".
  private func granted(_ near: [Int]) -> LedgerItem.Owner? {
    guard near.contains(where: { grammar.grants.contains(line.key($0)) }),
      near.contains(where: { grammar.until.contains(line.key($0)) })
    else { return nil }
    return near.compactMap(objectOwner).first
  }

  private func receives(_ place: Int) -> Bool {
    guard grammar.receives.contains(line.key(place)) else { return false }
    return !grammar.getsBy.contains(line.key(place + 1))
  }

  // MARK: Without a subject

  /// « réglée par eux », "to be sent by me".
  private func agent(in part: ItemPart) -> LedgerItem.Owner? {
    part.own.first { grammar.agents.contains(line.key($0)) && alone($0 + 1) != nil }.flatMap { alone($0 + 1) }
  }

  /// Who does something to the user is the client, and the other way round: « lui envoyer », "send me".
  private func object(in part: ItemPart) -> LedgerItem.Owner? {
    for place in part.own where place > part.range.lowerBound || grammar.objectsStandBefore {
      guard let object = objectOwner(place), !grammar.prepositions.contains(line.key(place - 1)) else {
        continue
      }
      if grammar.objectsStandBefore {
        guard line.key(place + 1).isInfinitive || object == .me else { continue }
      }
      return object == .me ? .client : .me
    }
    return nil
  }
}

extension String {
  /// Whether a French word has the ending of an infinitive.
  var isInfinitive: Bool {
    count > 3 && (hasSuffix("er") || hasSuffix("ir") || hasSuffix("re") || hasSuffix("oir"))
  }
}

extension Said {
  /// Whether it is a name.
  var isName: Bool {
    if case .name? = meanings.first { true } else { false }
  }
}

extension OwnerFinder {
  /// Whether an item names nobody who acts, not even nobody: it goes on from the one before.
  func isWithoutSubject(_ part: ItemPart) -> Bool { subject(from: part.range.lowerBound, in: part) == nil }
}
