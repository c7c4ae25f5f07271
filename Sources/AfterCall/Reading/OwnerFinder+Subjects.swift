import Listening
import Rehearsal
import Vocabulary

/// Who begins to act at a place of the line.
extension OwnerFinder {
  /// Whether somebody begins to act at a place.
  func isSubject(at place: Int, in range: Range<Int>) -> Bool {
    subject(at: place, in: range).map { $0.owner != nil } ?? false
  }

  /// Whether somebody, or nobody that is known, begins to act at a place.
  func isPerson(at place: Int, in range: Range<Int>) -> Bool { subject(at: place, in: range) != nil }

  /// Whether a clause begins that only says which thing is meant: « les photos qu’il a envoyées », "the file he sent".
  func isRelative(at place: Int, in range: Range<Int>) -> Bool {
    if grammar.objectsStandBefore {
      guard grammar.relatives.contains(line.key(place)), place > range.lowerBound,
        !(place - 3..<place).contains(where: {
          grammar.reports.contains(line.key($0)) || grammar.musings.contains(line.key($0))
        }),
        !grammar.that.contains(line.key(place + 1)), !["est", "parce", "alors"].contains(line.key(place - 1))
      else { return false }
      return isPerson(at: place + 1, in: range) && line.isWord(place - 1)
        && !(line.key(place - 1) == "ce" && line.key(place - 2) == "est")
    }
    guard place > range.lowerBound, pronoun(at: place, in: range) != nil, line.isWord(place - 1),
      line.value(at: place - 1)?.said.day == nil
    else { return false }
    if grammar.relatives.contains(line.key(place - 1)) { return true }
    if isNewDeed(at: place, in: range) { return false }
    let nouns = (max(range.lowerBound, place - 3)..<place).reversed().prefix {
      line.isWord($0) && line.value(at: $0) == nil && !grammar.joins.contains(line.key($0))
        && grammar.partsOfDay[line.key($0)] == nil && !grammar.reports.contains(line.key($0))
    }
    return nouns.dropFirst().contains { grammar.nounLeads.contains(line.key($0)) }
      && !grammar.prepositions.contains(line.key(place - 1))
  }

  func subject(from place: Int, in part: ItemPart) -> Subject? {
    part.own.lazy.filter { $0 >= place }.compactMap { subject(at: $0, in: part.range) }.first
  }

  func subject(at place: Int, in range: Range<Int>) -> Subject? {
    guard range.contains(place), line.isWord(place), !line.isNested(place),
      line.value(at: place).map({ $0.said.isName }) ?? true,
      !grammar.prepositions.contains(line.key(place - 1)) || place == range.lowerBound || isNominative(place)
    else { return nil }
    // "i.e." is nobody.
    if line.key(place + 1) == ".", !grammar.titles.contains(line.key(place)) { return nil }
    return pronoun(at: place, in: range) ?? people(at: place, in: range) ?? name(at: place, in: range)
      ?? third(at: place, in: range)
  }

  /// "Claire and I", « Claire et moi on »: both sides.
  func isWithOther(_ place: Int) -> Bool {
    let own = grammar.meAlone.contains(line.key(place - 1)) ? place - 1 : place
    guard ["and", "et"].contains(line.key(own - 1)) else { return false }
    let other = line.key(own - 2)
    return clientNames.contains(other) || grammar.people.contains(other) || grammar.theirs.contains(other)
  }

  /// Whether a pronoun is a subject wherever it stands: "from now on I send".
  func isNominative(_ place: Int) -> Bool {
    !grammar.objectsStandBefore
      && (grammar.mine.contains(line.key(place)) || grammar.theirs.contains(line.key(place)))
  }

  func pronoun(at place: Int, in range: Range<Int>) -> Subject? {
    let (key, next) = (line.key(place), line.key(place + 1))
    let one = place..<place + 1
    // « moi je », « eux, ils »: one subject said twice.
    if grammar.meAlone.contains(key), grammar.mine.contains(next), key != next {
      return Subject(owner: .me, range: place..<place + 2)
    }
    if grammar.mine.contains(key) {
      if key == next || isWithOther(place) { return Subject(owner: nil, range: one) }
      if isObject(place) { return nil }
      guard key != grammar.first, isMutual(place) else { return Subject(owner: .me, range: one) }
      return Subject(owner: nil, range: one, staysNamed: true)
    }
    // « il l’appelle elle, pas moi »: who ends a clause does not begin one.
    if grammar.theirs.contains(key), range.contains(place + 1), line.isWord(place + 1) {
      let verb = grammar.negations.contains(next) ? place + 2 : place + 1
      let isNobody = key == grammar.dummy && line.longest(grammar.impersonal, at: verb) != nil
      return Subject(owner: isNobody ? nil : .client, range: one)
    }
    let isFirst =
      place == range.first(where: line.isWord) || grammar.joins.contains(line.key(place - 1))
      || grammar.that.contains(line.key(place - 1))
    if isFirst, let owner = gapped(place) { return Subject(owner: owner, range: one) }
    // « lui demander »: it is asked of him.
    if isFirst, grammar.strong.contains(key), place + 1 < range.upperBound, line.isWord(place + 1),
      !Verbs.of(.french).isInfinitive(next)
    {
      return Subject(owner: .client, range: one)
    }
    return isFirst && grammar.nobody.contains(key) ? Subject(owner: nil, range: one) : nil
  }

  /// « leur comptable », "the client", « la compta » : people of a side.
  func people(at place: Int, in range: Range<Int>) -> Subject? {
    let (key, next) = (line.key(place), line.key(place + 1))
    guard !grammar.possession.contains(line.key(place - 1)) else { return nil }
    if grammar.people.contains(next) {
      if grammar.owningMine.contains(key) || grammar.speech.ofOnePerson.contains(key) { return nil }
      if isPossessive(place + 1) { return nil }
      let isOwned = grammar.owningTheirs.contains(key)
      if isOwned || grammar.definite.contains(key) && !grammar.groups.contains(next) {
        return Subject(owner: .client, range: place..<place + 2)
      }
    }
    let isFirst = place == range.first(where: line.isWord) || grammar.joins.contains(line.key(place - 1))
    return isFirst && grammar.people.contains(key) && !grammar.groups.contains(key)
      ? Subject(owner: .client, range: place..<place + 1) : nil
  }

  func name(at place: Int, in range: Range<Int>) -> Subject? {
    // « les fichiers de Ferrand »: whose they are.
    guard place == range.lowerBound || !grammar.possession.contains(line.key(place - 1)) else { return nil }
    let first =
      grammar.definite.contains(line.key(place)) && beginsClause(place, in: range) ? place + 1 : place
    if isPlaced(first) { return nil }
    var end = first
    while range.contains(end),
      clientNames.contains(line.key(end)) || grammar.titles.contains(line.key(end))
        || end > first && line.key(end) == "."
    { end += 1 }
    if (first..<end).contains(where: { clientNames.contains(line.key($0)) }) {
      if isPossessive(end - 1) {
        // "Claire’s accountant" acts for her; "Claire’s idea" does nothing.
        return grammar.people.contains(line.key(end)) ? Subject(owner: .client, range: place..<end + 1) : nil
      }
      return isActing(end, behind: place, in: range) ? Subject(owner: .client, range: place..<end) : nil
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

  /// Whether a name was typed with ’s that says whose something is, rather than what somebody is doing.
  func isPossessive(_ place: Int) -> Bool {
    guard !grammar.objectsStandBefore, line.tokens.indices.contains(place) else { return false }
    let typed = line.slice(line.tokens[place].range)
    guard typed.hasSuffix("'s") || typed.hasSuffix("’s"), line.key(place + 1) != "is" else { return false }
    let next = line.key(place + 1)
    return !next.hasSuffix("ing") && !grammar.negations.contains(next) && !grammar.prepositions.contains(next)
      && !grammar.feelings.contains(next)
  }

  /// Whether something is said of a name, rather than the line ending with it.
  func isActing(_ place: Int, in range: Range<Int>) -> Bool {
    range.contains(place) && line.isWord(place) && !grammar.joins.contains(line.key(place))
  }
}
