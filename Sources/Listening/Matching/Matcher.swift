/// Decides which option a typed reply means.
struct Matcher {
  let profiler: Profiler
  let tokenizer: Tokenizer
  private let corrector: TypoCorrector
  /// Vectors of meaning, where this copy has the weights for them.
  let meanings: Meanings?
  let weights: MatchWeights

  init(profiler: Profiler, tokenizer: Tokenizer, phrases: [UInt8]? = nil) {
    self.profiler = profiler
    self.tokenizer = tokenizer
    meanings = Meanings(phrases: phrases)
    weights = meanings == nil ? .words : .meaning
    corrector = TypoCorrector(vectors: WordVectors(language: tokenizer.language), stemmer: tokenizer.stemmer)
  }

  /// A reply measured against the options.
  struct Weighing {
    var reply: TextProfile
    var options: [OptionProfile]
    var client: TextProfile?
    var phrases: [[String]]
    var clientLine: String?
    var features: MatchFeatures
    /// How likely each option is, and last, none of them.
    var likelihoods: [Float]

    /// What is known of an option.
    func option(_ id: String) -> OptionProfile? { options.first { $0.id == id } }
  }

  /// Returns the measures of `reply` against `options`, for fitting the weights.
  func features(_ reply: String, _ options: [MatchCandidate], _ clientLine: String?) -> MatchFeatures {
    weigh(reply, options, clientLine).features
  }

  /// Returns what `reply` means among `options`.
  func match(_ reply: String, _ options: [MatchCandidate], _ clientLine: String?) -> MatchResult {
    match(weigh(reply, options, clientLine), reply, options)
  }

  /// Returns what a reply means that was measured before.
  func match(_ reading: Weighing, _ reply: String, _ options: [MatchCandidate]) -> MatchResult {
    guard !options.isEmpty, !reading.reply.words.isEmpty else { return .none(reason: .empty) }
    if let same = verbatim(reading) { return same }
    let ranked = options.indices.sorted { reading.likelihoods[$0] > reading.likelihoods[$1] }
    let best = ranked[0]
    let chance = reading.likelihoods[best]
    let nothing = reading.likelihoods[options.count]
    let second = ranked.count > 1 ? reading.likelihoods[ranked[1]] : 0
    let explainer = MatchExplainer(reply: reading.reply, text: reply)
    if chance - nothing >= weights.threshold, chance - second >= weights.margin {
      if let objection = objection(to: reading, best) {
        let near = ranked.prefix(2).map { reading.options[$0].id }
        return .unsure(
          options: near, evidence: [explainer.evidence(against: reading.options[best], objection)])
      }
      return .sure(option: options[best].id, evidence: explainer.evidence(for: reading.options[best]))
    }
    if chance >= weights.doubt {
      let near = ranked.prefix(2).map { reading.options[$0] }
      return .unsure(options: near.map(\.id), evidence: near.flatMap { explainer.evidence(for: $0) })
    }
    return .none(reason: reason(reading))
  }

  /// Returns the plainest objection to reading the reply as the option at `best`, unless what is left of the reply
  /// without the words that object still means that option.
  private func objection(to reading: Weighing, _ best: Int) -> Objection? {
    let finder = ObjectionFinder(reply: reading.reply, option: reading.options[best])
    return finder.objections().enumerated().first { number, objection in
      if number == ObjectionFinder.most { return true }
      let tokens = reading.reply.tokens.enumerated().filter { !objection.span.contains($0.offset) }.map(
        \.element)
      guard tokens.contains(where: { $0.kind != .punctuation }) else { return true }
      let rest = profiler.profile(Utterance("", tokens: tokens))
      guard rest.words.contains(where: { $0.weight > 0.2 }) else { return true }
      let chances = likelihoods(
        FeatureMaker(
          reply: rest, options: reading.options, client: reading.client,
          nearness: meanings?.nearness(
            tokens.map(\.key).joined(separator: " "), parts: [], reading.phrases,
            clientLine: reading.clientLine)
        ).features())
      let others = chances.indices.filter { $0 != best }.map { chances[$0] }
      return chances[best] - (others.max() ?? 0) < weights.threshold / 2
    }?.element
  }

  /// Returns the ids of the options, likeliest first.
  func ranking(_ reply: String, _ options: [MatchCandidate], _ clientLine: String?) -> [String] {
    let reading = weigh(reply, options, clientLine)
    return options.indices.sorted { reading.likelihoods[$0] > reading.likelihoods[$1] }.map { options[$0].id }
  }

  /// Returns the measures of a typed text.
  func weigh(_ text: String, _ candidates: [MatchCandidate], _ clientLine: String?) -> Weighing {
    weigh(Utterance(text, tokenizer: tokenizer), candidates, clientLine)
  }

  /// Returns the measures of words that were read before; those of a whole reply bring along what was heard in it.
  func weigh(
    _ typed: Utterance, _ candidates: [MatchCandidate], _ clientLine: String?, heard: Heard? = nil
  ) -> Weighing {
    let options = candidates.map {
      OptionProfile(
        id: $0.id, phrases: $0.texts.map(profiler.keptProfile), isStanding: $0.isStanding)
    }
    let expected = Set(options.flatMap { $0.words.map(\.token.key) }.filter { $0.utf8.count >= 4 })
    var utterance = typed
    utterance.tokens = corrector.correct(utterance.tokens, in: typed.text, expected: expected)
    let reply = profiler.profile(utterance, heard: heard)
    let client = clientLine.map(profiler.keptProfile)
    let phrases = candidates.map(\.texts)
    let spoken = typed.quote(typed.typedRange(typed.tokens.startIndex..<typed.tokens.endIndex))
    let nearness = meanings?.nearness(
      spoken, parts: ReplyParts.of(typed), phrases, clientLine: clientLine)
    let features = FeatureMaker(reply: reply, options: options, client: client, nearness: nearness).features()
    return Weighing(
      reply: reply, options: options, client: client, phrases: phrases, clientLine: clientLine,
      features: features,
      likelihoods: likelihoods(features))
  }

  private func likelihoods(_ features: MatchFeatures) -> [Float] {
    var scores = features.options.map { dot($0, weights.options) }
    scores.append(dot(features.none, weights.none))
    let top = scores.max() ?? 0
    let powers = scores.map { MatchMath.exponential($0 - top) }
    let total = powers.reduce(0, +)
    return powers.map { $0 / total }
  }

  private func dot(_ values: [Float], _ weights: [Float]) -> Float {
    zip(values, weights).reduce(0) { $0 + $1.0 * $1.1 }
  }

  /// An option's own words, marks and case apart, are that option.
  private func verbatim(_ reading: Weighing) -> MatchResult? {
    func bare(_ profile: TextProfile) -> [String] { profile.words.map(\.token.key) }
    let typed = bare(reading.reply)
    let owners = reading.options.filter { option in option.phrases.contains { bare($0) == typed } }
    guard owners.count == 1, let owner = owners.first else { return nil }
    let quote = reading.reply.tokens.map(\.key).joined(separator: " ")
    let evidence = MatchEvidence(kind: .sameWords, option: owner.id, quote: quote, against: quote, weight: 1)
    return .sure(option: owner.id, evidence: [evidence])
  }

  private func reason(_ reading: Weighing) -> NoMatchReason {
    if reading.reply.sentence.asks > 0 { return .question }
    let near = reading.features.options.contains { row in row[0] > 0.25 || row[5] > 0 }
    return near ? .otherMove : .unrelated
  }
}

/// The one function of mathematics the matcher needs, without Foundation.
enum MatchMath {
  /// Returns e to the power of `x`, for `x` at or below zero, to five digits.
  static func exponential(_ x: Float) -> Float {
    guard x > -40 else { return 0 }
    var term: Float = 1
    var sum: Float = 1
    let small = x / 64
    for step in 1...6 {
      term *= small / Float(step)
      sum += term
    }
    return (0..<6).reduce(sum) { power, _ in power * power }
  }
}
