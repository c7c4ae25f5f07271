import Foundation
import Listening
import Rehearsal
import Vocabulary

/// Who is neither side, and names that only stand in a thing or a place.
extension OwnerFinder {
  private var speech: SpeechWords { grammar.speech }
  private var verbs: Verbs { .of(grammar.language) }

  /// « sa femme doit dire », "the courier collects them", "Sandra (reception) exports": somebody who is neither side.
  func third(at place: Int, in range: Range<Int>) -> Subject? {
    guard beginsClause(place, in: range), let start = thirdStart(place) else { return nil }
    var (end, count) = (start, 0)
    while range.contains(end), count <= 4 {
      if line.isNested(end) {
        end += 1
        continue
      }
      guard line.isWord(end), line.value(at: end).map({ $0.said.isName }) ?? true,
        !grammar.joins.contains(line.key(end)), !grammar.theirs.contains(line.key(end)),
        !grammar.mine.subtracting(grammar.objectsMine).contains(line.key(end))
      else { return nil }
      if count > 0, isFinite(end, in: range) || isToDo(end, owned: place) {
        return Subject(owner: nil, range: place..<end, staysNamed: true)
      }
      (end, count) = (end + 1, count + 1)
      if count == 1, start == place, !(isFinite(end, in: range) || line.isNested(end)) { return nil }
    }
    return nil
  }

  /// Where the words that name somebody begin; none where nobody is named.
  private func thirdStart(_ place: Int) -> Int? {
    let key = line.key(place)
    let owning = grammar.owningMine.union(grammar.owningTheirs)
    if owning.contains(key) || grammar.definite.contains(key) || key == "l" { return place + 1 }
    // A name that is not known, before what it does.
    let isName =
      line.isCapital(place) && line.key(place).count > 2 && !clientNames.contains(key)
      && !ownNames.contains(key) && verbs.plain(of: key) == nil && !grammar.questions.contains(key)
      && !grammar.nobody.contains(key) && !grammar.joins.contains(key) && !grammar.prepositions.contains(key)
      && !grammar.fillers.contains(key) && !grammar.negations.contains(key)
    return isName || isPossessive(place) ? place : nil
  }

  /// Whether a clause may begin at a place.
  func beginsClause(_ place: Int, in range: Range<Int>) -> Bool {
    if place == range.first(where: line.isWord) || !line.isWord(max(0, place - 1)) { return true }
    let before = line.key(place - 1)
    if line.value(at: place - 1)?.said.day != nil || grammar.joins.contains(before) { return true }
    if grammar.objectsTheirs.contains(before) || grammar.objectsMine.contains(before) {
      return !grammar.objectsStandBefore && grammar.reports.contains(line.key(place - 2))
    }
    return [grammar.that, grammar.reports, grammar.fillers, grammar.whether, speech.openers, grammar.musings]
      .contains { $0.contains(before) }
  }

  /// Whether a word is a verb of which somebody else is the subject.
  func isFinite(_ place: Int, in range: Range<Int>) -> Bool {
    guard range.contains(place), line.isWord(place) else { return false }
    let key = line.key(place)
    if speech.auxiliaries.contains(key) { return true }
    if grammar.objectsStandBefore {
      let typed = line.slice(line.tokens[place].range).lowercased()
      return verbs.plain(of: key).map { $0.folding(options: .diacriticInsensitive, locale: nil) != key }
        ?? false
        && !["é", "és", "ée", "ées"].contains(where: typed.hasSuffix)
    }
    guard key.hasSuffix("s"), !key.hasSuffix("ss") else { return false }
    if let plain = verbs.plain(of: key), plain != key { return true }
    let next = line.key(place + 1)
    return range.contains(place + 1) && grammar.nounLeads.contains(next) || grammar.objectsMine.contains(next)
  }

  /// "his solicitor to check"
  private func isToDo(_ place: Int, owned start: Int) -> Bool {
    !grammar.objectsStandBefore && grammar.infinitiveMarks.contains(line.key(place))
      && grammar.owningTheirs.union(grammar.owningMine).contains(line.key(start))
      && verbs.plain(of: line.key(place + 1)) != nil
  }

  /// "the mics he opens the hall": a pronoun with a verb and a thing of its own, behind somebody else.
  func isNewDeed(at place: Int, in range: Range<Int>) -> Bool {
    guard let first = range.first(where: line.isWord), first < place - 2,
      let before = pronoun(at: first, in: range),
      let now = pronoun(at: place, in: range), before.owner != now.owner
    else { return false }
    return verbs.plain(of: line.key(place + 1)) != nil && grammar.gapArticles.contains(line.key(place + 2))
  }

  // MARK: Names

  /// « à la brasserie », "for the bakery window": a name in a place or a thing.
  func isPlaced(_ place: Int) -> Bool {
    let before = line.key(place - 1)
    guard grammar.definite.contains(before) || speech.placings.contains(before) else { return false }
    if speech.placings.contains(before), !grammar.that.contains(before) { return true }
    let lead = line.key(place - 2)
    return grammar.prepositions.contains(lead) || speech.placings.contains(lead)
      || grammar.possession.contains(lead)
  }

  /// Whether what follows a name is something that it does; where a clause begins with it, any word is.
  func isActing(_ place: Int, behind start: Int, in range: Range<Int>) -> Bool {
    guard isActing(place, in: range) else { return false }
    let key = line.key(place)
    let isVerb =
      isFinite(place, in: range) || verbs.plain(of: key) != nil || key.hasSuffix("ing")
      || grammar.infinitiveMarks.contains(key) || grammar.negations.contains(key)
      || grammar.denials.contains(key) || grammar.forWhom.contains(key) || grammar.clitics.contains(key)
      || grammar.past.contains(key) || grammar.reports.contains(key) || grammar.wishes.contains([key])
      || grammar.states.contains(key) || grammar.copulas.contains(key) || grammar.receives.contains(key)
      || grammar.pastWords.contains(key) || grammar.participles.contains { $0.count > 1 && key.hasSuffix($0) }
    if isVerb {
      return beginsClause(start, in: range) || grammar.participles.count < 2 || isFinite(place, in: range)
    }
    // What a common word means is not known: "harbour map redrawn" is nothing that the harbour does.
    return beginsClause(start, in: range) && line.isCapital(start) && key.hasSuffix("s")
      && !key.hasSuffix("ss")
  }

  // MARK: Both sides

  /// Whether a pronoun is an object: « et nous livre les textes ».
  func isObject(_ place: Int) -> Bool {
    guard grammar.objectsStandBefore, grammar.objectsMine.contains(line.key(place)) else { return false }
    let next = line.key(place + 1)
    return verbs.plain(of: next) != nil && !next.hasSuffix("ons")
  }

  /// Whether both sides do it together: "we meet", « nous faisons un point ».
  func isMutual(_ place: Int) -> Bool {
    if (place + 1..<place + 4).contains(where: { grammar.mutual.contains(line.key($0)) }) { return true }
    if (place + 4..<place + 9).contains(where: { ["ensemble", "together"].contains(line.key($0)) }) {
      return true
    }
    return speech.meetingVerbs.contains(line.key(place + 1))
      && (place + 2..<place + 6).contains { speech.meetings.contains(line.key($0)) }
  }

  /// « nous n’avons pas fixé », "we have not settled": what was left undone together is done by nobody.
  func isLeftUndone(_ near: [Int], by subject: Subject) -> Bool {
    return grammar.mine.contains(line.key(subject.range.lowerBound)) && !isFirst(subject)
      && near.prefix(4).contains { grammar.past.contains(line.key($0)) }
      && near.prefix(4).contains { grammar.negations.contains(line.key($0)) }
  }

  /// Whether a subject is the user alone.
  func isFirst(_ subject: Subject) -> Bool { line.key(subject.range.lowerBound) == grammar.first }

  /// The same one who acted goes on: « Nadia reprend le dossier et me confirme les dates ».
  func sameActor(at place: Int?, in part: ItemPart) -> Doer? {
    guard let place, goesOn(at: place) else { return nil }
    return Doer(owner: .client, start: place)
  }

  /// Whether an object of the user’s and what somebody does to them begin at a place.
  func goesOn(at place: Int) -> Bool {
    guard grammar.objectsStandBefore, grammar.objectsMine.contains(line.key(place)),
      line.tokens.indices.contains(place + 1)
    else { return false }
    let next = line.key(place + 1)
    return isFinite(place + 1, in: line.tokens.indices) && !next.hasSuffix("ons")
      && !grammar.that.contains(line.key(place + 2)) && !grammar.whether.contains(line.key(place + 2))
  }
}
