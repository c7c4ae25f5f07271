import Vocabulary

/// Recognises what people say anywhere: wait, repeat, thanks, a bare yes, a bare no, a farewell.
struct SmallTalk {
  private var expressions: [(kind: ClientAnswers.Kind, pattern: Pattern)] = []
  private var index = PatternIndex()
  /// What could not be read; a test keeps it empty for the files of the program.
  let problems: [LanguageProblem]
  /// Words that decide nothing.
  let empty: Set<String>

  init(_ files: LanguageFiles, tokenizer: Tokenizer) {
    let file = ExpressionFile(
      files.texts(LanguageFiles.smallTalk), names: ClientAnswers.Kind.allCases.map(\.rawValue),
      parser: PatternParser(tokenizer: tokenizer, lists: [:]))
    problems = file.problems
    empty = WordFile.words(files.texts(LanguageFiles.emptyWords))
    for entry in file.entries {
      guard let kind = ClientAnswers.Kind(rawValue: entry.name) else { continue }
      index.add(entry.pattern, expressions.count)
      expressions.append((kind, entry.pattern))
    }
  }

  /// An expression found in a text.
  struct Hit {
    var kind: ClientAnswers.Kind
    var span: Range<Int>
  }

  /// Returns the expressions in `tokens`, in order.
  func hits(in tokens: [Token]) -> [Hit] {
    var hits: [Hit] = []
    for start in tokens.indices {
      index.candidates(at: tokens[start]) { number in
        let (kind, pattern) = expressions[number]
        guard let span = pattern.range(in: tokens, at: start), !span.isEmpty else { return }
        hits.append(Hit(kind: kind, span: span))
      }
    }
    // « Non non, pas de souci » is no refusal: what is part of a longer expression says nothing by itself.
    return hits.filter { hit in
      !hits.contains { $0.span != hit.span && $0.span.contains(hit.span) }
    }
  }

  /// The kinds in the order in which one of them speaks for the whole: a farewell tells more than a yes.
  private static let order: [ClientAnswers.Kind] = [
    .bye, .wait, .repeat, .dontknow, .thanks, .refusal, .agree,
  ]

  /// The expressions in a reply, in its words with spelling put right and in those that were typed: what is put right
  /// may be another word.
  private func hits(in profile: TextProfile, _ typed: [Token]) -> [Hit] {
    hits(in: profile.tokens) + (typed.count == profile.tokens.count ? hits(in: typed) : [])
  }

  /// The kind of a reply that says nothing else: no word with a content of its own is outside of the expressions.
  func whole(_ profile: TextProfile, typed: [Token]) -> ClientAnswers.Kind? {
    let hits = hits(in: profile, typed)
    let covered = hits.reduce(into: Set<Int>()) { $0.formUnion($1.span) }
    // The words of a profile are its tokens without the marks, in their order.
    var words = profile.words[...]
    for (place, token) in profile.tokens.enumerated() {
      var weight: Float = 0
      if let word = words.first, word.token == token {
        weight = word.weight
        words = words.dropFirst()
      }
      if !covered.contains(place), isContent(token, weight: weight) { return nil }
    }
    return SmallTalk.order.first { kind in hits.contains { $0.kind == kind } }
  }

  /// The kind that an expression at the beginning of a reply gives it, whatever follows.
  func opening(_ profile: TextProfile, typed: [Token]) -> ClientAnswers.Kind? {
    let early = hits(in: profile, typed).filter { $0.span.lowerBound <= 2 }
    return SmallTalk.order.first { kind in early.contains { $0.kind == kind } }
  }

  /// Whether a reply ends by taking leave, a name after it at most.
  func takesLeave(_ profile: TextProfile, typed: [Token]) -> Bool {
    hits(in: profile, typed).contains { hit in
      hit.kind == .bye
        && profile.tokens[hit.span.upperBound...].lazy.filter { $0.kind == .word }.prefix(3).count <= 2
    }
  }

  /// Whether a token carries content of its own.
  private func isContent(_ token: Token, weight: Float) -> Bool {
    switch token.kind {
    case .punctuation, .emoticon: false
    case .word: weight > 0.2 && !empty.contains(token.key)
    default: token.value != nil
    }
  }

  /// How many words of a text carry content of their own, figures left out.
  func contentWords(_ profile: TextProfile) -> Int {
    profile.words.count { $0.token.kind == .word && $0.weight > 0.2 && !empty.contains($0.token.key) }
  }
}
