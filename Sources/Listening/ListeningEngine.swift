package import Vocabulary

/// The tables behind a `Listener`, each made when it is first needed.
package final class ListeningEngine {
  package let language: Language
  private let files: LanguageFiles
  package private(set) lazy var tokenizer = Tokenizer(files)
  package private(set) lazy var smallWords = SmallWords(files)
  private(set) lazy var questionWords = QuestionWords(files)
  private(set) lazy var detector = MoveDetector(files, tokenizer: tokenizer)
  private(set) lazy var profiler = Profiler(
    files, small: smallWords, tokenizer: tokenizer, detector: detector)
  private(set) lazy var matcher = Matcher(profiler: profiler, tokenizer: tokenizer, phrases: phrases)
  package private(set) lazy var catalogue = RuleCatalogue(files)
  private(set) lazy var smallTalk = SmallTalk(files, tokenizer: tokenizer)
  private(set) lazy var corrector = TypoCorrector(
    vectors: WordVectors(language: language), stemmer: tokenizer.stemmer)
  private var heard: [String: Heard] = [:]

  /// Vectors of phrases in place of those that come with the program.
  private let phrases: [UInt8]?

  init(_ files: LanguageFiles, phrases: [UInt8]? = nil) {
    self.files = files
    language = files.language
    self.phrases = phrases
  }

  /// Reads a text, once: everything that looks at a reply gets the same reading.
  func hear(_ text: String) -> Heard {
    if let heard = heard[text] { return heard }
    let typed = Utterance(text, tokenizer: tokenizer)
    var utterance = typed
    utterance.tokens = corrector.correct(
      typed.tokens, in: text, expected: [], knows: detector.vocabulary.contains)
    let (values, uses) = values(in: text)
    let result = Heard(
      text: text, typed: typed, utterance: utterance, values: values, uses: uses,
      firings: detector.firings(in: utterance))
    if heard.count > 500 { heard.removeAll() }
    heard[text] = result
    return result
  }

  /// The values of a text, and what it speaks of.
  func values(in text: String) -> (values: [Said], uses: Set<ValueUse>) {
    let reader = ValueReader(text, tokens: tokenizer.tokens(text), language: language)
    let values = reader.values()
    return (values, reader.uses(besides: values))
  }

  func moves(in reply: String) -> Set<Move> { Set(hear(reply).firings.map(\.rule.label)) }

  /// Returns what was noticed, in the order of the words that show it.
  func findings(in reply: String, _ context: MoveContext) -> [Finding] {
    let (utterance, firings) = (hear(reply).utterance, hear(reply).firings)
    let shape = ShapeDetector(
      utterance: utterance, context: context, small: smallWords.words, tokenizer: tokenizer,
      detector: detector)
    let signs =
      firings.map { ($0.rule.id, $0.rule.label, $0.span) }
      + shape.signs(firings).map { ($0.ruleID, $0.label, $0.span) }
    let found = signs.compactMap { id, label, span in
      finding(id, label, utterance.typedRange(span), utterance)
    }
    return found.sorted { ($0.range.lowerBound, $0.ruleID) < ($1.range.lowerBound, $1.ruleID) }
  }

  private func finding(_ id: String, _ label: Move, _ range: Range<Int>, _ utterance: Utterance) -> Finding? {
    guard let notes = catalogue.notes(for: id) else { return nil }
    return Finding(
      ruleID: id, detector: notes.detector, label: label, range: range, quote: utterance.quote(range),
      reliability: notes.reliability, advice: notes.advice, source: notes.source)
  }

  func explain(_ ruleID: String) -> RuleExplanation? {
    guard let notes = catalogue.notes(for: ruleID) else { return nil }
    let rule = detector.rules.first { $0.id == ruleID }
    guard let label = rule?.label ?? ListeningEngine.shapes[ruleID] else { return nil }
    return RuleExplanation(
      ruleID: ruleID, detector: notes.detector, label: label, reliability: notes.reliability,
      advice: notes.advice, source: notes.source, examples: rule?.positives.map(\.text) ?? [],
      counterexamples: rule?.negatives.map(\.text) ?? [])
  }

  /// The ids of every rule of the language.
  var ruleIDs: [String] { (detector.rules.map(\.id) + ListeningEngine.shapes.keys).sorted() }

  /// The detectors that are code rather than patterns.
  private static let shapes: [String: Move] = [
    "amount.said": .amount, "date.said": .date, "monologue.long": .monologue, "too-short.words": .tooShort,
    "shouting.capitals": .shouting, "shouting.marks": .shouting, "grievances.list": .grievances,
    "several-requests.two": .severalRequests, "reformulation.echo": .reformulation,
    "empathy-concrete.named": .empathy,
    "repetition.parroted": .repetition, "dodged.question": .questionDodged,
  ]

  /// What is wrong with the files of the language: what cannot be read, and what the rules' own sentences show.
  func problems() -> [LanguageProblem] {
    let unread =
      smallWords.problems + questionWords.problems + detector.problems + profiler.problems
      + smallTalk.problems + catalogue.problems
    return unread
      + detector.rules.flatMap { rule in
        rule.problems(isExplained: catalogue.notes(for: rule.id) != nil) { fires(rule, on: $0) }
      }
  }

  private func fires(_ rule: Rule, on text: String) -> Bool {
    detector.fires(rule.id, in: Utterance(text, tokenizer: tokenizer))
  }
}
