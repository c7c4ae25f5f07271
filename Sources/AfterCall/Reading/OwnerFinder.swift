import Listening
import Rehearsal
import Vocabulary

/// Finds who acts: the subject, or the one whom the subject asks, waits for or speaks of.
struct OwnerFinder {
  /// Somebody at a place of the line; without an owner nobody, or both sides at once.
  struct Subject {
    var owner: LedgerItem.Owner?
    var range: Range<Int>
    /// Whether nobody of the two sides acts alone, so that the words stay as they are: « sa femme doit dire », "we meet".
    var staysNamed = false
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
  /// The heading under which the line is noted; none where it is not known.
  var heading: LedgerItem.Status?

  var grammar: ItemGrammar { line.grammar }

  /// Who acts in an item; nobody in a question.
  func doer(of part: ItemPart) -> Doer {
    guard !part.asks else { return Doer() }
    if let label = label(of: part) { return Doer(owner: label.owner) }
    if let turn = turn(in: part) { return turn }
    if isLetUs(part) { return Doer() }
    if let proposal = unnamedProposal(in: part) { return proposal }
    if let next = sameActor(at: part.range.first(where: line.isWord), in: part) { return next }
    if let subject = subject(from: part.range.lowerBound, in: part) {
      var doer = act(subject, in: part, depth: 0)
      if subject.staysNamed { doer.owner = agent(in: part) }
      doer.subject = subject.range.lowerBound
      return doer
    }
    return Doer(owner: agent(in: part) ?? object(in: part))
  }

  // MARK: Without a subject

  /// « réglée par eux », "to be sent by me".
  func agent(in part: ItemPart) -> LedgerItem.Owner? {
    part.own.first { grammar.agents.contains(line.key($0)) && alone($0 + 1) != nil }.flatMap { alone($0 + 1) }
  }

  /// Who does something to the user is the client, and the other way round: « lui envoyer », "send me".
  func object(in part: ItemPart) -> LedgerItem.Owner? {
    for place in part.own where place > part.range.lowerBound || grammar.objectsStandBefore {
      guard let object = objectOwner(place), !grammar.prepositions.contains(line.key(place - 1)) else {
        continue
      }
      if grammar.objectsStandBefore {
        guard line.key(place + 1).isInfinitive || object == .me else { continue }
      } else if !isOrder(place - 1, in: part) || line.key(place) == "her" && !isObject(before: place + 1) {
        continue
      }
      return object == .me ? .client : .me
    }
    return nil
  }
}

extension OwnerFinder {
  /// Whether a verb says what is to be done, with nobody before it who does it: "send them", not "the printer calls her".
  func isOrder(_ place: Int, in part: ItemPart) -> Bool {
    let before = line.key(place - 1)
    if grammar.negations.contains(line.key(place)) { return false }
    return place <= (part.range.first(where: line.isWord) ?? place) || !line.isWord(max(0, place - 1))
      || grammar.infinitiveMarks.contains(before) || grammar.fillers.contains(before)
      || line.value(at: place - 1)?.said.day != nil || grammar.negations.contains(before)
  }

  /// Whether what follows shows "her" to be a person rather than to say whose something is.
  func isObject(before place: Int) -> Bool {
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
