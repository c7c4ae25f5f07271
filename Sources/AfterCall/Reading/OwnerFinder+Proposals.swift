import Listening
import Rehearsal
import Vocabulary

/// Who proposes, and who accepts: neither acts.
extension OwnerFinder {
  private var verbs: Verbs { .of(grammar.language) }

  /// Whether somebody only proposes: “he asked about a second logo”, under the heading of what was proposed.
  func isProposal(_ near: [Int]) -> Bool {
    guard heading == .proposed else { return false }
    return near.prefix(5).contains { place in
      guard let phrase = line.longest(grammar.speech.proposals, at: place) else { return false }
      // "offered to pay" says who pays.
      let behind = place + phrase.count
      return
        !(phrase == ["offered"] && line.key(behind) == "to" && verbs.plain(of: line.key(behind + 1)) != nil)
    }
  }

  /// "pitched a blog to her": a proposal whose subject, the user, is left out.
  func unnamedProposal(in part: ItemPart) -> Doer? {
    guard heading == .proposed, let first = part.own.first(where: line.isWord),
      line.longest(grammar.speech.proposals, at: first) != nil
    else { return nil }
    return act(Subject(owner: .me, range: first..<first), in: part, depth: 0)
  }

  /// « elle demande les polices », "she asks for the fonts": who asks for a thing does not bring it.
  func isRequest(_ near: [Int], by subject: Subject) -> Bool {
    guard subject.owner == .client, heading != .refused else { return false }
    return near.prefix(3).contains { place in
      guard grammar.inquiries.contains(line.key(place)) else { return false }
      let next = line.key(place + 1)
      return grammar.objectsStandBefore ? grammar.gapArticles.contains(next) : next == "for"
    }
  }

  /// « il a accepté mon tarif »: who accepts to do something does it, who accepts a thing does nothing.
  func isAcceptance(_ near: [Int]) -> Bool {
    guard heading != .refused else { return false }
    return near.prefix(4).contains { place in
      guard let phrase = line.longest(grammar.speech.acceptances, at: place) else { return false }
      var next = place + phrase.count
      if grammar.infinitiveMarks.contains(line.key(next)) || line.key(next) == "pour" { next += 1 }
      return next == place + phrase.count || !isInfinitive(next)
    }
  }

  private func isInfinitive(_ place: Int) -> Bool {
    let key = line.key(place)
    if grammar.objectsStandBefore {
      return key.isInfinitive || grammar.forWhom.contains(key) || grammar.clitics.contains(key)
    }
    return verbs.plain(of: key) == key
      || !grammar.gapArticles.contains(key) && !grammar.objectsTheirs.contains(key)
  }

  /// Whether a word makes of "to get" something that is done: "I get the quote out".
  func isParticle(_ place: Int) -> Bool {
    guard grammar.speech.particles.contains(line.key(place)) else { return false }
    let next = place + 1
    return !line.tokens.indices.contains(next) || !line.isWord(next) || line.value(at: next)?.said.day != nil
      || grammar.infinitiveMarks.contains(line.key(next)) || grammar.joins.contains(line.key(next))
      || line.longest(grammar.by, at: next) != nil || line.longest(grammar.shadows, at: next) != nil
      || line.longest(grammar.clauses, at: next) != nil
  }
}
