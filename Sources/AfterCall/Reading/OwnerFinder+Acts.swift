import Listening
import Rehearsal
import Vocabulary

/// What a subject does, and who acts when it only wants, waits or tells.
extension OwnerFinder {
  func act(_ subject: Subject, in part: ItemPart, depth: Int) -> Doer {
    if subject.staysNamed { return Doer() }
    let start = subject.range.upperBound
    let near = part.own.filter { $0 >= start && $0 < start + 7 && line.isWord($0) }
    if isOnlyThought(near, subject, in: part) { return Doer() }
    if depth < 3, let (inner, verb) = inner(near, in: part) {
      // "suggested we drop it": both would.
      let isTogether = grammar.mine.contains(line.key(inner.range.lowerBound)) && !isFirst(inner)
      if heading == .proposed, isTogether { return Doer() }
      var doer = act(inner, in: part, depth: depth + 1)
      doer.isDenied = doer.isDenied || isDenied(near, around: verb)
      return doer
    }
    if let asked = asked(near, in: part) { return asked }
    if isRequest(near, by: subject) || isProposal(near) || isAcceptance(near)
      || isLeftUndone(near, by: subject)
    {
      return Doer()
    }
    if heading == .open, near.prefix(2).contains(where: { grammar.speech.tellings.contains(line.key($0)) }) {
      return Doer()
    }
    if let granted = granted(near) { return Doer(owner: granted) }
    if let owner = subject.owner, near.prefix(5).contains(where: { receives($0, near) }) {
      let isDenied = near.prefix(5).contains { grammar.negations.contains(line.key($0)) }
      return Doer(owner: isDenied ? nil : owner == .me ? .client : .me)
    }
    if isState(near, subject) || isWish(near, in: part) || isPassive(near) { return Doer() }
    return Doer(owner: subject.owner, start: start)
  }

  /// Whether a verb is denied, before it or behind: « ne veut pas que », "does not want".
  func isDenied(_ near: [Int], around verb: Int) -> Bool {
    near.contains { $0 <= verb + 1 && grammar.negations.contains(line.key($0)) }
  }

  /// "he hopes I can come", "she wondered if I could", « il a le droit d’annuler »: nobody has to act.
  func isOnlyThought(_ near: [Int], _ subject: Subject, in part: ItemPart) -> Bool {
    if near.prefix(3).contains(where: { line.longest(grammar.freedoms, at: $0) != nil }) { return true }
    return near.prefix(4).contains { place in
      let next = place + 1
      if grammar.musings.contains(line.key(place)) {
        let behind = grammar.that.contains(line.key(next)) ? next + 1 : next
        return isPerson(at: behind, in: part.range)
      }
      let isDoubted = grammar.doubts.contains(line.key(place)) && isDoubt(place, near)
      guard isDoubted || grammar.inquiries.contains(line.key(place)),
        !grammar.future.contains(line.key(place - 1))
      else {
        return false
      }
      var behind = objectOwner(next) == nil && !grammar.seconds.contains(line.key(next)) ? next : next + 1
      while grammar.speech.adverbs.contains(line.key(behind)) { behind += 1 }
      return grammar.whether.contains(line.key(behind))
    }
  }

  /// "not sure if", « ne sais pas si »
  func isDoubt(_ place: Int, _ near: [Int]) -> Bool {
    line.key(place).hasPrefix("un")
      || near.contains { $0 <= place + 1 && grammar.negations.contains(line.key($0)) }
  }

  /// "he prefers blue", "she is torn": nothing is done.
  func isState(_ near: [Int], _ subject: Subject) -> Bool {
    near.prefix(3).contains { place in
      if grammar.states.contains(line.key(place)) { return line.key(place - 1) != "would" }
      return subject.owner == .client && grammar.copulas.contains(line.key(place))
        && near.contains { $0 > place && $0 <= place + 2 && grammar.feelings.contains(line.key($0)) }
    }
  }

  /// "she wants a second logo", « il veut voir deux versions »: who wants it does not do it.
  func isWish(_ near: [Int], in part: ItemPart) -> Bool {
    for place in near.prefix(3) {
      guard let phrase = line.longest(grammar.wishes, at: place) else { continue }
      if near.contains(where: { $0 <= place + phrase.count && grammar.negations.contains(line.key($0)) }) {
        return false
      }
      let behind = near.filter { $0 >= place + phrase.count }
      guard let first = behind.first, line.value(at: first) == nil else { return false }
      if grammar.objectsStandBefore {
        let verb = behind.prefix(3).first { Verbs.of(.french).isInfinitive(line.key($0)) }
        return verb.map { grammar.takesIn.contains(line.key($0)) } ?? true
      }
      guard grammar.infinitiveMarks.contains(line.key(first)) else { return true }
      return grammar.takesIn.contains(line.key(first + 1))
    }
    return false
  }

  /// "they got sent the wrong file": it was done to them.
  func isPassive(_ near: [Int]) -> Bool {
    guard let got = near.prefix(3).first(where: { line.key($0) == "got" }) else { return false }
    return isParticiple(got + 1)
  }

  func isParticiple(_ place: Int) -> Bool {
    let key = line.key(place)
    return grammar.pastWords.contains(key) || grammar.results.contains(key) && key != "ready" && key != "live"
      || key.count > 4 && grammar.participles.contains { $0.count > 1 && key.hasSuffix($0) }
  }

  /// The subject of the clause that a verb of saying or wanting holds: « il accepte que je livre ».
  func inner(_ near: [Int], in part: ItemPart) -> (subject: Subject, verb: Int)? {
    for place in near where grammar.reports.contains(line.key(place)) {
      var next = place + 1
      // « elle ne veut pas que », « il tient à ce que »
      while isBetween(next) { next += 1 }
      if grammar.that.contains(line.key(next)) {
        return subject(at: next + 1, in: part.range).map { ($0, place) }
      }
      if !grammar.objectsStandBefore,
        let subject = pronoun(at: next, in: part.range) ?? named(at: next, in: part)
      {
        return (subject, place)
      }
      // "told me that he …"
      if grammar.objectsMine.contains(line.key(next)), grammar.that.contains(line.key(next + 1)) {
        return subject(at: next + 2, in: part.range).map { ($0, place) }
      }
    }
    return nil
  }

  /// Whether a word may stand between a verb and the clause it holds: « ne veut pas que », « veut bien que ».
  func isBetween(_ place: Int) -> Bool {
    let key = line.key(place)
    return grammar.negations.contains(key) || grammar.seconds.contains(key) || grammar.stresses.contains(key)
  }

  /// Somebody by name or office, who then acts; "wants Claire to sign" is another matter.
  func named(at place: Int, in part: ItemPart) -> Subject? {
    subject(at: place, in: part.range).flatMap {
      grammar.infinitiveMarks.contains(line.key($0.range.upperBound)) ? nil : $0
    }
  }

  /// Whom the subject makes act: « il m’a demandé de lui envoyer », "he wants me to redo".
  func asked(_ near: [Int], in part: ItemPart) -> Doer? {
    for place in near where isAsking(place) {
      let next = place + 1
      if grammar.objectsStandBefore {
        // « elle se charge de réserver »: she does it herself.
        guard grammar.infinitiveMarks.contains(line.key(next)), line.key(place - 1) != "se" else { continue }
        let object = near.prefix { $0 < place }.compactMap(objectOwner).first
        // « elle demande à étaler »: she does it herself.
        if object == nil, line.key(next) == "a" { return nil }
        return Doer(owner: object, start: next + 1, isDenied: isDenied(near, around: place))
      }
      let somebody = people(at: next, in: part.range)
      let end = somebody?.range.upperBound ?? next + 1
      guard
        let owner = somebody?.owner ?? objectOwner(next)
          ?? (clientNames.contains(line.key(next)) ? .client : nil)
      else {
        if grammar.everything.contains(line.key(next)), !isDenied(near, around: place) { return Doer() }
        continue
      }
      guard grammar.infinitiveMarks.contains(line.key(end)) else { continue }
      return Doer(owner: owner, start: end + 1, isDenied: isDenied(near, around: place))
    }
    return nil
  }

  func isAsking(_ place: Int) -> Bool {
    grammar.asks.contains(line.key(place))
      || line.key(place - 1) == "would" && ["like", "love", "prefer"].contains(line.key(place))
  }

  func objectOwner(_ place: Int) -> LedgerItem.Owner? {
    let key = line.key(place)
    if grammar.objectsMine.contains(key) { return .me }
    return grammar.objectsTheirs.contains(key) ? .client : nil
  }

  /// « il me laisse jusqu’au 10 », "she gives me until the 10th".
  func granted(_ near: [Int]) -> LedgerItem.Owner? {
    guard near.contains(where: { grammar.grants.contains(line.key($0)) }),
      near.contains(where: { grammar.until.contains(line.key($0)) })
    else { return nil }
    return near.compactMap(objectOwner).first
  }

  func receives(_ place: Int, _ near: [Int]) -> Bool {
    if line.longest(grammar.rights, at: place) != nil { return true }
    guard grammar.receives.contains(line.key(place)) else { return false }
    let isDenied =
      grammar.seconds.contains(line.key(place + 1)) || grammar.doubtful.contains(line.key(place + 1))
    return !grammar.getsBy.contains(line.key(isDenied ? place + 2 : place + 1)) && !bringsAbout(place, near)
  }

  /// "I get the site ready": what stands behind the thing is what becomes of it.
  func bringsAbout(_ place: Int, _ near: [Int]) -> Bool {
    guard !grammar.results.isEmpty, line.key(place).hasPrefix("get") else { return false }
    if near.contains(where: { $0 > place + 1 && isParticle($0) }) { return true }
    return near.contains { result in
      guard result > place + 1, grammar.results.contains(line.key(result)) || isParticiple(result) else {
        return false
      }
      let next = result + 1
      return !line.tokens.indices.contains(next) || !line.isWord(next) || line.value(at: next) != nil
        || grammar.prepositions.contains(line.key(next)) || grammar.joins.contains(line.key(next))
        || line.longest(grammar.by, at: next) != nil || ["off", "up", "out", "in"].contains(line.key(next))
    }
  }
}
