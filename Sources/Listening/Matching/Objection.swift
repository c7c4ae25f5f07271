import Vocabulary

/// What forbids to take a reply for an option, however many words they share.
struct Objection: Equatable {
  /// The kind of objection, as `MatchEvidence` names it.
  var kind: MatchEvidence.Kind
  /// The tokens of the reply that object.
  var span: Range<Int>
}

/// Looks for objections to a reading of a reply.
struct ObjectionFinder {
  let reply: TextProfile
  let option: OptionProfile
  private let borders: Borders

  init(reply: TextProfile, option: OptionProfile) {
    self.reply = reply
    self.option = option
    borders = Borders(reply.tokens)
  }

  /// How many objections are looked into one by one; where there are more, the next one stands.
  static let most = 4

  /// Returns the objections, the plainest first.
  func objections() -> [Objection] {
    attributed() + mocking() + denied() + opposite() + otherPerson() + otherFigure()
  }

  /// Whether the reply denies what the option says.
  var isDenied: Bool { !denied().isEmpty }

  /// The reply tells what somebody else says, and the option does not.
  private func attributed() -> [Objection] {
    guard !optionShows(.attributed) else { return [] }
    return spans(of: .attributed).lazy.filter { !asks($0) }.prefix(ObjectionFinder.most + 1).map { span in
      Objection(kind: .attributed, span: span.lowerBound..<turn(span.upperBound))
    }
  }

  /// The reply mocks, and the option neither mocks nor attacks.
  private func mocking() -> [Objection] {
    guard !optionShows(.mocking),
      option.moves.keys.allSatisfy({ ![Move.insult, .irony].contains($0) })
    else { return [] }
    return spans(of: .mocking).prefix(1).map { _ in
      Objection(kind: .mocking, span: 0..<reply.tokens.count)
    }
  }

  /// The reply denies a word that the option only ever says, unless the option mostly denies as well.
  private func denied() -> [Objection] {
    guard !isDenial else { return [] }
    let setsAgainst = reply.tokens.contains { ObjectionFinder.speakers.contains($0.key) }
    var ofOthers: Range<Int>?
    for word in reply.words where word.polarity == .denied && word.weight > 0.2 {
      let clause = borders.clause(at: word.place)
      if clause == ofOthers { continue }
      let theirs = polarities(of: word)
      // One cue of many that denies the word does not make the option deny it.
      let denying = theirs[.denied] ?? 0
      guard !theirs.isEmpty, denying * 5 < theirs.values.reduce(0, +) else { continue }
      guard setsAgainst, isOfOthers(clause) else { return [Objection(kind: .denied, span: clause)] }
      ofOthers = clause
    }
    return []
  }

  /// Whether two fifths of the option's phrases deny something.
  private var isDenial: Bool {
    let denying = option.phrases.count { $0.words.contains { $0.polarity == .denied && $0.weight > 0.2 } }
    return denying * 5 >= option.phrases.count * 2
  }

  /// Whether the clause is about others; a reply may set them against the speaker: "they don't, and I do".
  private func isOfOthers(_ clause: Range<Int>) -> Bool {
    reply.tokens[clause].contains { ObjectionFinder.others.contains($0.key) }
  }

  private static let others: Set<String> = ["they", "he", "she", "ils", "elles", "eux"]
  private static let speakers: Set<String> = ["i", "we", "moi", "je", "nous"]

  /// The reply says, without any negation, a word that the option only ever denies.
  private func opposite() -> [Objection] {
    guard isDenial, reply.sentence.negates == 0,
      !reply.tokens.contains(where: { ObjectionFinder.refusals.contains($0.key) })
    else { return [] }
    let word = reply.words.first { word in
      guard word.polarity == .asserted, word.weight > 0.4 else { return false }
      let theirs = polarities(of: word, oneIsEnough: false)
      return !theirs.isEmpty && theirs.keys.allSatisfy { $0 == .denied }
    }
    return word.map { [Objection(kind: .opposite, span: borders.clause(at: $0.place))] } ?? []
  }

  /// What refuses without a negation.
  private static let refusals: Set<String> = [
    "non", "hors", "impossible", "refuse", "trop", "arrete", "stop", "sans", "nul", "difficile", "faux",
    "illegal",
    "interdit", "evite", "loin", "peu", "fini", "ailleurs", "no", "nope", "refuse", "rather", "too", "hard",
    "unable",
    "fail", "against", "except", "illegal", "forbidden", "off", "out", "without", "hardly", "barely", "wrong",
  ]

  /// A verb that the option says of the speaker is said of the listener, or the reverse.
  private func otherPerson() -> [Objection] {
    guard !reply.subjects.isEmpty else { return [] }
    let verbs = Dictionary(
      reply.words.filter { $0.weight > 0.3 }.map { (PolarityReader.root($0.token), $0) }
    ) { first, _ in first }
    return reply.subjects.keys.sorted().compactMap { verb in
      let mine = reply.subjects[verb] ?? []
      let theirs = option.phrases.reduce(into: Set<Person>()) { $0.formUnion($1.subjects[verb] ?? []) }
      guard !theirs.isEmpty, mine.isDisjoint(with: theirs), let word = verbs[verb],
        word.polarity != .open || asks(0..<1)
      else { return nil }
      return Objection(kind: .otherPerson, span: borders.clause(at: word.place))
    }
  }

  /// A figure of the option counts something else: « 120 kilomètres » for « 120 € ».
  private func otherFigure() -> [Objection] {
    let counting = Dictionary(reply.words.map { ($0.place, $0) }) { first, _ in first }
    return reply.tokens.indices.compactMap { index in
      let token = reply.tokens[index]
      guard let value = token.value, value > 3, option.values.contains(value), token.kind == .number,
        index + 1 < reply.tokens.count
      else { return nil }
      let counted = reply.tokens[index + 1]
      guard counted.kind == .word, !ObjectionFinder.fillers.contains(counted.key),
        let word = counting[index + 1], word.weight > 0.2,
        !option.words.contains(where: { Similarity.nearness(word, $0) >= 0.5 })
      else { return nil }
      return Objection(kind: .otherFigure, span: borders.clause(at: index))
    }
  }

  /// What stands after a figure without being counted.
  private static let fillers: Set<String> = [
    "svp", "max", "maximum", "pile", "net", "tout", "tous", "merci", "please", "only", "flat", "exactly",
    "thanks",
    "top", "tops", "fois", "times", "piece", "chacun", "each", "straight", "ferme", "exactement",
  ]

  /// How the option stands to `word`, and how often. A word that is only near, in one cue only, is no evidence: it may be one way of
  /// putting it among many.
  private func polarities(of word: TextProfile.Word, oneIsEnough: Bool = true) -> [Polarity: Int] {
    var found: [Polarity: Int] = [:]
    var holders: Set<Int> = []
    var isSame = false
    for (index, phrase) in option.phrases.enumerated() {
      for other in phrase.words where other.weight > 0.2 {
        let nearness = Similarity.nearness(word, other)
        guard nearness >= 0.7 else { continue }
        isSame = isSame || oneIsEnough && nearness >= 0.9
        found[other.polarity, default: 0] += 1
        holders.insert(index)
      }
    }
    return isSame || holders.contains(0) || holders.count > 1 ? found : [:]
  }

  private func optionShows(_ sign: ObjectionBook.Sign) -> Bool {
    option.phrases.contains { $0.signs.contains { $0.sign == sign } }
  }

  private func spans(of sign: ObjectionBook.Sign) -> [Range<Int>] {
    reply.signs.filter { $0.sign == sign }.map(\.span)
  }

  private func asks(_ span: Range<Int>) -> Bool {
    let stop = borders.stop(from: span.lowerBound)
    return stop < reply.tokens.count && reply.tokens[stop].key == "?"
  }

  /// Where a report ends: at "but" and its like, or with the sentence.
  private func turn(_ place: Int) -> Int {
    reply.tokens[min(place, reply.tokens.count)...].firstIndex {
      $0.breaksSentence || ["mais", "but", "donc", "so", "alors"].contains($0.key)
    } ?? reply.tokens.count
  }
}
