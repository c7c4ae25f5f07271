public import Vocabulary

/// The listener of one language: what a typed reply means, and what it does.
///
/// A listener keeps stems and tables, so it stays on the thread that made it.
public struct Listener {
  package let engine: ListeningEngine

  /// Creates a listener. Nothing is read before the first reply.
  public init(language: Language) { self.init(LanguageFiles(language)) }

  /// Creates a listener of a language with files beside those of the program.
  public init(_ files: LanguageFiles) { engine = ListeningEngine(files) }

  /// Creates a listener with another table of vectors than the one that comes with the program.
  package init(language: Language, phrases: [UInt8]?) {
    engine = ListeningEngine(LanguageFiles(language), phrases: phrases)
  }

  /// Returns the moves found in `reply`, for `said("blame")`.
  public func moves(in reply: String) -> Set<Move> {
    engine.moves(in: reply)
  }

  /// Returns what the coach notices in `reply`, each finding with the words that show it, in their order.
  public func findings(in reply: String, context: MoveContext = .none) -> [Finding] {
    engine.findings(in: reply, context)
  }

  /// Returns the rule behind a finding with its source and examples, or nil when there is no such rule.
  public func explain(ruleID: String) -> RuleExplanation? {
    engine.explain(ruleID)
  }

  /// The ids of all rules of the language, sorted.
  public var ruleIDs: [String] { engine.ruleIDs }

  /// Reads the options ahead, while the user reads the screen, so that the reply itself costs little.
  public func prepare(_ options: [MatchCandidate], clientLine: String? = nil) {
    // Of the moves that can be made anywhere only the nearest are looked at closely, once there is a reply; so are the
    // options where there are very many.
    for (isStanding, bounds) in [(false, Shortlist.offered), (true, Shortlist.standing)] {
      let options = options.filter { $0.isStanding == isStanding }
      guard Shortlist(engine.matcher.meanings, bounds).holds(options) else { continue }
      for text in options.flatMap(\.texts) {
        _ = engine.matcher.meanings?.vector(of: text)
        if !isStanding { _ = engine.profiler.keptProfile(text) }
      }
    }
    if let clientLine { _ = engine.profiler.keptProfile(clientLine) }
  }

  /// Returns which option `reply` means, or the two nearest readings, or that it means none, with the words that decided.
  public func match(
    _ reply: String, options: [MatchCandidate], clientLine: String? = nil
  ) -> MatchResult {
    engine.matcher.match(reply, options, clientLine)
  }

  /// Makes the table of vectors of some phrases that comes with the program, or nil without the encoder.
  public static func phraseTable(of phrases: Set<String>) -> [UInt8]? { PhraseTable.made(of: phrases) }

  /// Reads a reply once; what it means, what it does and what is remarked are asked of the result.
  public func hear(_ reply: String) -> Heard { engine.hear(reply) }

  /// Returns the options that a reply is weighed against: all of them, or where they are very many those that share most
  /// words with it.
  public func shortlist(_ heard: Heard, of options: [MatchCandidate]) -> [MatchCandidate] {
    Shortlist(engine.matcher.meanings, Shortlist.offered).of(options, for: heard.text)
  }

  /// Returns those of many options that a reply comes nearest to by meaning, in their order; all of them in a copy
  /// without the weights for that.
  public func nearest(_ count: Int, _ heard: Heard, of options: [MatchCandidate]) -> [MatchCandidate] {
    guard let meanings = engine.matcher.meanings else { return options }
    let options = Shortlist(meanings, Shortlist.standing).of(options, for: heard.text)
    guard options.count > count else { return options }
    let parts = heard.parts
    let near = options.map { meanings.nearest(heard.text, parts: parts, to: $0.texts) }
    let chosen = near.indices.sorted { (near[$1], $0) < (near[$0], $1) }.prefix(count).sorted()
    return chosen.map { options[$0] }
  }

  /// Returns what a reply means among the options, after the client's last line.
  public func read(
    _ heard: Heard, _ options: [MatchCandidate], clientLine: String?, _ setting: ValueSetting
  ) -> Reading {
    OptionReader(engine, heard, options, clientLine: clientLine, setting).reading()
  }

  /// Returns what an answer to "do you mean this or that?" says.
  public func answer(_ heard: Heard) -> AskedAnswer {
    AnswerReader(language: engine.language).answer(heard)
  }

  /// Whether a reply takes back a value that was said before and says another.
  public func correctsItself(_ heard: Heard) -> Bool {
    ValueCorrection(engine: engine, heard: heard).correctsItself
  }

  /// Returns what a reply changes in an earlier sentence of the user's, or nil.
  public func change(
    _ heard: Heard, of sentence: String, takes: [TakenVariable],
    _ setting: ValueSetting
  ) -> ValueChange? {
    ValueCorrection(engine: engine, heard: heard).change(
      of: sentence, takes: takes, setting)
  }

  /// Returns how a reply stands to one option that is known to be meant: its values against the option's.
  public func read(
    _ heard: Heard, as option: String, of options: [MatchCandidate], clientLine: String?,
    _ setting: ValueSetting
  ) -> Reading {
    OptionReader(engine, heard, options, clientLine: clientLine, setting).reading(as: option)
  }

  /// Returns the ids of the options, the likeliest reading of `reply` first, however unlikely.
  public func ranking(
    _ reply: String, options: [MatchCandidate], clientLine: String? = nil
  ) -> [String] {
    engine.matcher.ranking(reply, options, clientLine)
  }

  /// Returns the measures of a reply against the options, one row an option and one row for none of them: what the
  /// weights are fitted to.
  public func measures(
    _ reply: String, options: [MatchCandidate], clientLine: String? = nil
  ) -> (options: [[Float]], none: [Float]) {
    let features = engine.matcher.features(reply, options, clientLine)
    return (features.options, features.none)
  }

  /// What is wrong with the files of the language: what cannot be read, and rules that do not do what their own sentences
  /// say; nothing when all is well.
  public func problems() -> [LanguageProblem] { engine.problems() }

  /// How many rules there are, and how many sentences test them.
  public var ruleCount: (rules: Int, sentences: Int) {
    let rules = engine.detector.rules
    return (rules.count, rules.reduce(0) { $0 + $1.positives.count + $1.negatives.count })
  }
}
