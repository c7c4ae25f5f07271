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
    /// Whether it is said that somebody is not to do it: « elle ne veut pas que je travaille ».
    var isDenied = false
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
    if isLetUs(part) { return Doer() }
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
    if let colon = part.range.first(where: { line.key($0) == ":" && !line.isNested($0) }) {
      let before = part.range.lowerBound..<colon
      if before.count <= 5, let owner = person(before) { return (owner, before.lowerBound..<colon + 1) }
    }
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

  /// "handover doc: me", « relecture – eux »: the owner behind a mark, and the mark with it.
  private func labelBehind(_ part: ItemPart) -> (owner: LedgerItem.Owner, range: Range<Int>)? {
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
  private func endsLabel(_ end: Int, _ part: ItemPart) -> Bool {
    !part.range.contains(end) || !line.isWord(end) && line.key(end) != "?"
      || line.value(at: end)?.said.day != nil || line.longest(grammar.by, at: end) != nil
  }

  /// "me the handouts", « eux les textes »: somebody with a thing, without what they do.
  private func gapped(_ place: Int) -> LedgerItem.Owner? {
    let key = line.key(place)
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

  /// "let’s talk", "lets start": both sides.
  private func isLetUs(_ part: ItemPart) -> Bool {
    guard let first = part.range.first(where: line.isWord), line.tokens.indices.contains(first + 1) else {
      return false
    }
    return line.key(first) == "let" && line.key(first + 1) == "us"
      && line.tokens[first].range == line.tokens[first + 1].range
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
    let nouns = (max(range.lowerBound, place - 3)..<place).reversed().prefix {
      line.isWord($0) && line.value(at: $0) == nil && !grammar.joins.contains(line.key($0))
        && grammar.partsOfDay[line.key($0)] == nil && !grammar.reports.contains(line.key($0))
    }
    return nouns.dropFirst().contains { grammar.nounLeads.contains(line.key($0)) }
      && !grammar.prepositions.contains(line.key(place - 1))
  }

  private func subject(from place: Int, in part: ItemPart) -> Subject? {
    part.own.lazy.filter { $0 >= place }.compactMap { subject(at: $0, in: part.range) }.first
  }

  private func subject(at place: Int, in range: Range<Int>) -> Subject? {
    guard range.contains(place), line.isWord(place), !line.isNested(place),
      line.value(at: place).map({ $0.said.isName }) ?? true,
      !grammar.prepositions.contains(line.key(place - 1)) || place == range.lowerBound || isNominative(place)
    else { return nil }
    // "i.e." is nobody.
    if line.key(place + 1) == ".", !grammar.titles.contains(line.key(place)) { return nil }
    return pronoun(at: place, in: range) ?? people(at: place, in: range) ?? name(at: place, in: range)
  }

  /// Whether a pronoun is a subject wherever it stands: "from now on I send".
  private func isNominative(_ place: Int) -> Bool {
    !grammar.objectsStandBefore
      && (grammar.mine.contains(line.key(place)) || grammar.theirs.contains(line.key(place)))
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
  private func people(at place: Int, in range: Range<Int>) -> Subject? {
    let (key, next) = (line.key(place), line.key(place + 1))
    guard !grammar.possession.contains(line.key(place - 1)) else { return nil }
    if grammar.people.contains(next) {
      if grammar.owningMine.contains(key) { return Subject(owner: .me, range: place..<place + 2) }
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

  private func name(at place: Int, in range: Range<Int>) -> Subject? {
    // « les fichiers de Ferrand »: whose they are.
    guard place == range.lowerBound || !grammar.possession.contains(line.key(place - 1)) else { return nil }
    var end = place
    while range.contains(end),
      clientNames.contains(line.key(end)) || grammar.titles.contains(line.key(end))
        || end > place && line.key(end) == "."
    { end += 1 }
    if (place..<end).contains(where: { clientNames.contains(line.key($0)) }) {
      if isPossessive(end - 1) {
        // "Claire’s accountant" acts for her; "Claire’s idea" does nothing.
        return grammar.people.contains(line.key(end)) ? Subject(owner: .client, range: place..<end + 1) : nil
      }
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

  /// Whether a name was typed with ’s that says whose something is, rather than what somebody is doing.
  private func isPossessive(_ place: Int) -> Bool {
    guard !grammar.objectsStandBefore, line.tokens.indices.contains(place) else { return false }
    let typed = line.slice(line.tokens[place].range)
    guard typed.hasSuffix("'s") || typed.hasSuffix("’s"), line.key(place + 1) != "is" else { return false }
    let next = line.key(place + 1)
    return !next.hasSuffix("ing") && !grammar.negations.contains(next) && !grammar.prepositions.contains(next)
      && !grammar.feelings.contains(next)
  }

  /// Whether something is said of a name, rather than the line ending with it.
  private func isActing(_ place: Int, in range: Range<Int>) -> Bool {
    range.contains(place) && line.isWord(place) && !grammar.joins.contains(line.key(place))
  }

  // MARK: What a subject does

  private func act(_ subject: Subject, in part: ItemPart, depth: Int) -> Doer {
    let start = subject.range.upperBound
    let near = part.own.filter { $0 >= start && $0 < start + 7 && line.isWord($0) }
    if isOnlyThought(near, subject, in: part) { return Doer() }
    if depth < 3, let (inner, verb) = inner(near, in: part) {
      var doer = act(inner, in: part, depth: depth + 1)
      doer.isDenied = doer.isDenied || isDenied(near, around: verb)
      return doer
    }
    if let asked = asked(near, in: part) { return asked }
    if let granted = granted(near) { return Doer(owner: granted) }
    if let owner = subject.owner, near.prefix(5).contains(where: { receives($0, near) }) {
      let isDenied = near.prefix(5).contains { grammar.negations.contains(line.key($0)) }
      return Doer(owner: isDenied ? nil : owner == .me ? .client : .me)
    }
    if isState(near, subject) || isWish(near, in: part) || isPassive(near) { return Doer() }
    return Doer(owner: subject.owner, start: start)
  }

  /// Whether a verb is denied, before it or behind: « ne veut pas que », "does not want".
  private func isDenied(_ near: [Int], around verb: Int) -> Bool {
    near.contains { $0 <= verb + 1 && grammar.negations.contains(line.key($0)) }
  }

  /// "he hopes I can come", "she wondered if I could", « il a le droit d’annuler »: nobody has to act.
  private func isOnlyThought(_ near: [Int], _ subject: Subject, in part: ItemPart) -> Bool {
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
      let behind = objectOwner(next) == nil && !grammar.seconds.contains(line.key(next)) ? next : next + 1
      return grammar.whether.contains(line.key(behind))
    }
  }

  /// "not sure if", « ne sais pas si »
  private func isDoubt(_ place: Int, _ near: [Int]) -> Bool {
    line.key(place).hasPrefix("un")
      || near.contains { $0 <= place + 1 && grammar.negations.contains(line.key($0)) }
  }

  /// "he prefers blue", "she is torn": nothing is done.
  private func isState(_ near: [Int], _ subject: Subject) -> Bool {
    near.prefix(3).contains { place in
      if grammar.states.contains(line.key(place)) { return line.key(place - 1) != "would" }
      return subject.owner == .client && grammar.copulas.contains(line.key(place))
        && near.contains { $0 > place && $0 <= place + 2 && grammar.feelings.contains(line.key($0)) }
    }
  }

  /// "she wants a second logo", « il veut voir deux versions »: who wants it does not do it.
  private func isWish(_ near: [Int], in part: ItemPart) -> Bool {
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
  private func isPassive(_ near: [Int]) -> Bool {
    guard let got = near.prefix(3).first(where: { line.key($0) == "got" }) else { return false }
    return isParticiple(got + 1)
  }

  private func isParticiple(_ place: Int) -> Bool {
    let key = line.key(place)
    return grammar.pastWords.contains(key) || grammar.results.contains(key) && key != "ready" && key != "live"
      || key.count > 4 && grammar.participles.contains { $0.count > 1 && key.hasSuffix($0) }
  }

  /// The subject of the clause that a verb of saying or wanting holds: « il accepte que je livre ».
  private func inner(_ near: [Int], in part: ItemPart) -> (subject: Subject, verb: Int)? {
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
  private func isBetween(_ place: Int) -> Bool {
    let key = line.key(place)
    return grammar.negations.contains(key) || grammar.seconds.contains(key) || grammar.stresses.contains(key)
  }

  /// Somebody by name or office, who then acts; "wants Claire to sign" is another matter.
  private func named(at place: Int, in part: ItemPart) -> Subject? {
    subject(at: place, in: part.range).flatMap {
      grammar.infinitiveMarks.contains(line.key($0.range.upperBound)) ? nil : $0
    }
  }

  /// Whom the subject makes act: « il m’a demandé de lui envoyer », "he wants me to redo".
  private func asked(_ near: [Int], in part: ItemPart) -> Doer? {
    for place in near where isAsking(place) {
      let next = place + 1
      if grammar.objectsStandBefore {
        guard grammar.infinitiveMarks.contains(line.key(next)) else { continue }
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
        if grammar.everything.contains(line.key(next)) { return Doer() }
        continue
      }
      guard grammar.infinitiveMarks.contains(line.key(end)) else { continue }
      return Doer(owner: owner, start: end + 1, isDenied: isDenied(near, around: place))
    }
    return nil
  }

  private func isAsking(_ place: Int) -> Bool {
    grammar.asks.contains(line.key(place))
      || line.key(place - 1) == "would" && ["like", "love", "prefer"].contains(line.key(place))
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

  private func receives(_ place: Int, _ near: [Int]) -> Bool {
    if line.longest(grammar.rights, at: place) != nil { return true }
    guard grammar.receives.contains(line.key(place)) else { return false }
    let isDenied =
      grammar.seconds.contains(line.key(place + 1)) || grammar.doubtful.contains(line.key(place + 1))
    return !grammar.getsBy.contains(line.key(isDenied ? place + 2 : place + 1)) && !bringsAbout(place, near)
  }

  /// "I get the site ready": what stands behind the thing is what becomes of it.
  private func bringsAbout(_ place: Int, _ near: [Int]) -> Bool {
    guard !grammar.results.isEmpty, line.key(place).hasPrefix("get") else { return false }
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
      } else if line.key(place) == "her", !isObject(before: place + 1) {
        continue
      }
      return object == .me ? .client : .me
    }
    return nil
  }
}

extension OwnerFinder {
  /// Whether what follows shows "her" to be a person rather than to say whose something is.
  private func isObject(before place: Int) -> Bool {
    !line.tokens.indices.contains(place) || !line.isWord(place) || line.value(at: place) != nil
      || grammar.gapArticles.contains(line.key(place)) || grammar.behindObject.contains(line.key(place))
      || grammar.prepositions.contains(line.key(place))
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
