import Vocabulary

/// Decides what a reply means among the options: what is nearest, then everything that forbids to take it.
struct OptionReader {
  let engine: ListeningEngine
  let heard: Heard
  let options: [MatchCandidate]
  let clientLine: String?
  let setting: ValueSetting
  private let values: OptionValues
  private let weighing: Matcher.Weighing
  private var reply: TextProfile { weighing.reply }

  init(
    _ engine: ListeningEngine, _ heard: Heard, _ options: [MatchCandidate], clientLine: String?,
    _ setting: ValueSetting
  ) {
    self.engine = engine
    self.heard = heard
    // What is done rather than said, such as keeping silent, is meant by few words.
    let isLong = heard.typed.tokens.count { $0.kind == .word } > 4
    let typed = Self.words(heard.typed)
    let options = options.filter { option in
      !isLong || !option.isStageDirection
        || option.texts.contains { Self.words(engine.hear($0).typed) == typed }
    }
    self.options = options
    self.clientLine = clientLine
    self.setting = setting
    values = OptionValues(engine, heard, options, clientLine: clientLine, setting)
    weighing = engine.matcher.weigh(heard.typed, options, clientLine, heard: heard)
  }

  private static func words(_ utterance: Utterance) -> [String] {
    utterance.tokens.filter { $0.kind != .punctuation }.map(\.key)
  }

  /// Returns the reading.
  func reading() -> Reading {
    guard !options.isEmpty, !reply.words.isEmpty else { return beside(.empty) }
    let match = roomier(engine.matcher.match(weighing, heard.text, options))
    if case .sure(let id, let evidence) = match, isVerbatim { return weighed(id, evidence, also: nil) }
    if let id = quoted { return weighed(id, [], also: nil) }
    if let kind = smallTalk { return answered(kind) ?? .beside(kind, heard: quote, reason: .unrelated) }
    if match.option == nil, let id = taker { return weighed(id, [], also: nil) }
    switch match {
    case .sure(let id, let evidence):
      guard let candidate = candidate(id) else { return beside(.unrelated) }
      if let veto = veto(candidate) {
        let near = nearest(2, first: id).filter { isFitting($0.option) }
        return near.isEmpty ? beside(.otherMove) : .unsure(near, evidence: [veto])
      }
      if !isFitting(id) { return beside(.otherMove) }
      return weighed(id, evidence, also: other(than: id))
    case .unsure(let ids, let evidence):
      if let id = part() { return weighed(id, [], also: nil) }
      if takesLeave { return .beside(.bye, heard: quote, reason: .otherMove) }
      let ids = ids.filter(isFitting)
      if ids.isEmpty || isBeside(ids) || isRude(ids) || heard.values.contains(where: isImpossible) {
        return beside(.otherMove)
      }
      return .unsure(worthAsking(ids).compactMap { option($0, []) }, evidence: evidence)
    case .none(let reason):
      if let id = part() { return weighed(id, [], also: nil) }
      if takesLeave { return .beside(.bye, heard: quote, reason: reason) }
      return beside(reason)
    }
  }

  /// Returns how the reply stands to an option that is known to be meant.
  func reading(as id: String) -> Reading {
    guard let candidate = candidate(id), let read = option(id, []) else { return beside(.unrelated) }
    let values = comparison(candidate)
    if let words = values.impossible { return .beside(.impossible, heard: words, reason: .otherMove) }
    if let (theirs, ours) = values.conflict { return .which(read, theirs: theirs, ours: ours) }
    return .sure(read, also: nil)
  }

  // MARK: One option

  private func candidate(_ id: String) -> MatchCandidate? { options.first { $0.id == id } }

  /// Weighs an option that the words mean: its values against theirs, and what it does in the user's name.
  private func weighed(_ id: String, _ evidence: [MatchEvidence], also: String?) -> Reading {
    guard let candidate = candidate(id), let read = option(id, evidence) else { return beside(.unrelated) }
    let values = comparison(candidate)
    if let words = values.impossible { return .beside(.impossible, heard: words, reason: .otherMove) }
    if let (theirs, ours) = values.conflict { return .which(read, theirs: theirs, ours: ours) }
    if candidate.isGrave, !isVerbatim, !saysSo(id, values) { return .grave(read) }
    // Of several days only the user knows which one this sentence is about.
    if values.isDivided { return .grave(read) }
    if !values.taken.isEmpty, values.isCrowded { return .grave(read) }
    return .sure(read, also: also)
  }

  /// Whether the words carry a grave option by themselves: two of their own, no value that they do not say, and much
  /// likelier than none of the options.
  private func saysSo(_ id: String, _ values: ValueComparison) -> Bool {
    guard engine.smallTalk.contentWords(reply) >= 2, !values.leavesUnsaid, !isConditional(id), !saysMore(id),
      let place = options.firstIndex(where: { $0.id == id })
    else { return false }
    let nothing = weighing.likelihoods.last ?? 0
    return weighing.likelihoods[place] - nothing >= engine.matcher.weights.grave
  }

  /// What an option may not say for the user, where their words do not: that it is free, or cheaper, or whose fault it was.
  private static let weighty: Set<String> = ["FREE", "DISCOUNT", "SELF_FAULT"]

  /// Whether an option gives or admits by words of which the reply has nothing.
  private func saysMore(_ id: String) -> Bool {
    guard let said = weighing.option(id)?.phrases.first?.concepts else { return false }
    return !said.intersection(OptionReader.weighty).isSubset(of: reply.concepts)
  }

  private func comparison(_ candidate: MatchCandidate) -> ValueComparison {
    values[candidate.id] ?? ValueComparison([], [], takes: [], setting, LocaleFormat(engine.language))
  }

  private func option(_ id: String, _ evidence: [MatchEvidence]) -> ReadOption? {
    guard let candidate = candidate(id) else { return nil }
    let values = comparison(candidate)
    return ReadOption(
      option: id, evidence: evidence, heard: quote, taken: values.taken,
      sentence: OptionReader.sentence(candidate.texts.first ?? "", values.replacements))
  }

  /// An option's text with the user's own values in the place of its own.
  static func sentence(_ text: String, _ replacements: [(range: Range<Int>, words: String)]) -> String {
    var bytes = Array(text.utf8)
    for (range, words) in replacements.sorted(by: { $0.range.lowerBound > $1.range.lowerBound })
    where range.upperBound <= bytes.count {
      // « Je réponds de » is not followed by « de 8 h à 16 h ».
      let before = String(decoding: bytes[..<range.lowerBound], as: UTF8.self).lowercased()
      let first = words.prefix { $0 != " " } + " "
      let isSaid = before.hasSuffix(" " + first) && words.count > first.count
      var words = isSaid ? String(words.dropFirst(first.count)) : words
      // What opens a sentence opens it with a capital.
      let opens = before.last { $0 != " " && $0 != "\u{A0}" }.map { ".!?…".contains($0) } ?? true
      if opens { words = words.prefix(1).uppercased() + words.dropFirst() }
      bytes.replaceSubrange(range, with: Array(words.utf8))
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The likeliest options, one of them first.
  private func nearest(_ count: Int, first: String) -> [ReadOption] {
    let ranked = options.indices.sorted { weighing.likelihoods[$0] > weighing.likelihoods[$1] }.map {
      options[$0].id
    }
    return ([first] + ranked.filter { $0 != first }).prefix(count).compactMap { option($0, []) }
  }

  /// Whether the reply is an option's own words or one of its cues.
  private var isVerbatim: Bool {
    let typed = reply.words.map(\.token.key)
    return weighing.options.contains { $0.phrases.contains { $0.words.map(\.token.key) == typed } }
  }

  /// The option whose own text holds the reply, and no other's does: its beginning was typed, or the end of it.
  private var quoted: String? {
    let typed = heard.typed.tokens.filter { $0.kind != .punctuation }.map(\.key)
    guard typed.joined().utf8.count >= 8, typed.count >= 2 else { return nil }
    let holders = weighing.options.filter { option in
      let words = (option.phrases.first?.tokens ?? []).filter { $0.kind != .punctuation }.map(\.key)
      return words.count >= typed.count
        && (0...(words.count - typed.count)).contains { words[$0...].starts(with: typed) }
    }
    return holders.count == 1 ? holders.first?.id : nil
  }

  /// The one option that takes a value such as the reply says, where the reply says little else: "I'd like it by the 18th"
  /// is the move that proposes a day.
  private var taker: String? {
    guard heard.values.contains(where: { !$0.isDenied }), !opensWithNo, !isHypothesis else { return nil }
    // "I'll write tonight" says when one acts: a day alone is none for that.
    let takers = options.filter { option in
      guard !option.takes.isEmpty, !comparison(option).taken.isEmpty else { return false }
      let own = option.texts.first.map { engine.hear($0).values } ?? []
      return option.takes.contains { $0.kind != .date } || own.isEmpty || own.contains { !$0.saysToday }
    }
    guard takers.count == 1, let taker = takers.first, !taker.isGrave,
      let profile = weighing.option(taker.id),
      comparison(taker).surplus.isEmpty
    else { return nil }
    let own = reply.words.filter {
      $0.token.kind == .word && $0.weight > 0.2 && !engine.smallTalk.empty.contains($0.token.key)
    }
    let isCovered = own.allSatisfy { word in
      profile.words.contains { Similarity.same(word.token, $0.token) }
    }
    return isCovered && own.count <= 4 ? taker.id : nil
  }

  /// How likely an option must be to be preferred for having a place for every value.
  private static let roomy: Float = 0.08

  /// A match that has no place for one of several days or sums gives way to a likely option that has one for each: "1,200
  /// on the 4th and the rest on the 18th" is no single payment.
  private func roomier(_ match: MatchResult) -> MatchResult {
    let ids: [String]
    switch match {
    case .sure(let id, _): ids = [id]
    case .unsure(let near, _): ids = near
    case .none: return match
    }
    let bound = heard.values.filter { !$0.isDenied && ($0.namesDay || $0.isSum) }
    guard bound.count > 1, let best = ids.first.flatMap(candidate), !comparison(best).holdsAll else {
      return match
    }
    let roomy = options.indices.filter { place in
      guard weighing.likelihoods[place] >= OptionReader.roomy, !options[place].takes.isEmpty else {
        return false
      }
      let values = comparison(options[place])
      return values.holdsAll && !values.taken.isEmpty
    }
    guard let place = roomy.max(by: { weighing.likelihoods[$0] < weighing.likelihoods[$1] }) else {
      return match
    }
    return .unsure(options: [options[place].id] + ids.prefix(1), evidence: [])
  }

  // MARK: What forbids it

  /// What speaks against an option whatever words are shared: a question for a statement, a no for a yes.
  private func veto(_ candidate: MatchCandidate) -> MatchEvidence? {
    guard let profile = weighing.option(candidate.id) else { return nil }
    let asking = profile.phrases.count { $0.sentence.asks > 0 }
    let words = heard.text
    if isHypothesis, !profile.phrases.contains(where: { opensWithIf($0.tokens) }) {
      return MatchEvidence(kind: .denied, option: candidate.id, quote: quote, against: "", weight: 1)
    }
    if heard.onlyAsks, asking == 0, !proposes {
      return MatchEvidence(kind: .question, option: candidate.id, quote: words, against: "", weight: 1)
    }
    if opensWithNo, !profile.phrases.contains(where: { opensWithNo($0.tokens) || $0.sentence.negates > 0 }) {
      return MatchEvidence(kind: .denied, option: candidate.id, quote: quote, against: "", weight: 1)
    }
    return nil
  }

  /// « on pourrait », "could we": a question that offers is an offer.
  private var proposes: Bool {
    let keys = reply.tokens.map(\.key)
    let verbs: Set<String> = [
      "pourrait", "pourrais", "peut", "peux", "dit", "fait", "could", "can", "shall", "may", "about", "say",
      "would",
    ]
    return zip(keys, keys.dropFirst()).contains { first, second in
      ["on", "je", "we", "i", "can", "could", "shall", "may", "si", "how", "what"].contains(first)
        && (verbs.contains(second) || ["i", "we", "on"].contains(second))
    }
  }

  /// What would have been, or would be if something else were: « si j'avais dit », "if it was you I would".
  private var isHypothesis: Bool {
    guard opensWithIf(reply.tokens) else { return false }
    let keys = reply.tokens.prefix(8).map(\.key)
    let unreal: Set<String> = [
      "avais", "avait", "aviez", "avaient", "etais", "etait", "etiez", "voulais", "vouliez", "had", "was",
      "were", "would",
      "wanted",
    ]
    return keys.contains(where: unreal.contains)
  }

  /// Whether the reply makes a condition that the option does not: "if you go on, I stop" stops nothing yet.
  private func isConditional(_ id: String) -> Bool {
    guard Condition.isMade(in: heard.typed.tokens), let option = weighing.option(id) else { return false }
    return
      !(option.phrases.first.map { Condition.isMade(in: $0.tokens) || Condition.isImplied(in: $0.tokens) }
      ?? false)
  }

  private func opensWithIf(_ tokens: [Token]) -> Bool {
    tokens.lazy.filter { $0.kind == .word }.prefix(3).contains { ["si", "if", "s'", "s"].contains($0.key) }
  }

  private var opensWithNo: Bool { opensWithNo(reply.tokens) && heard.values.allSatisfy { !$0.isDenied } }

  private func opensWithNo(_ tokens: [Token]) -> Bool {
    tokens.first { $0.kind == .word }.map { ["non", "no", "nope", "nan", "nah"].contains($0.key) } ?? false
  }

  // MARK: Two things said

  /// The parts of a reply that can be read alone: sentences, and what "and" and "but" join.
  private var parts: [Range<Int>] {
    let joints: Set<String> = ["et", "mais", "and", "but", "puis", "sinon", "also", "aussi", "donc", "so"]
    let tokens = heard.typed.tokens
    return heard.typed.sentences.flatMap { sentence -> [Range<Int>] in
      var starts = [sentence.lowerBound]
      for index in sentence.dropFirst(3)
      where joints.contains(tokens[index].key) && index - (starts.last ?? 0) >= 3 {
        starts.append(index)
      }
      return starts.indices.map {
        starts[$0]..<($0 + 1 < starts.count ? starts[$0 + 1] : sentence.upperBound)
      }
    }
  }

  /// The longest reply whose parts are weighed one by one, in tokens: nobody says more in one go, and each part costs as
  /// much as a reply.
  private static let longest = 240

  /// The options that single parts mean for sure, in their order, with the words of the part.
  private var partial: [(option: String, words: String)] {
    let parts = parts
    guard parts.count > 1, parts.count <= 6, heard.typed.tokens.count <= OptionReader.longest else {
      return []
    }
    return parts.compactMap { part in
      let tokens = Array(heard.typed.tokens[part])
      guard tokens.count(where: { $0.kind == .word }) >= 4 else { return nil }
      let weighing = engine.matcher.weigh(Utterance(heard.text, tokens: tokens), options, clientLine)
      guard engine.smallTalk.contentWords(weighing.reply) >= 2,
        case .sure(let id, _) = engine.matcher.match(weighing, heard.text, options)
      else { return nil }
      return (id, heard.quote(part))
    }
  }

  /// What else was said beside one option.
  private func other(than id: String) -> String? { partial.first { $0.option != id }?.words }

  /// The one option that a part means where the whole is not sure.
  private func part() -> String? {
    let found = Set(partial.map(\.option))
    guard found.count == 1, let id = found.first, let candidate = candidate(id), veto(candidate) == nil,
      !candidate.isGrave
    else { return nil }
    return id
  }

  // MARK: None of them

  /// Whether the reply ends the call, whatever else it says: « Bon, j'ai compris, au revoir ».
  private var takesLeave: Bool { engine.smallTalk.takesLeave(reply, typed: heard.typed.tokens) }

  /// What is said anywhere, where the reply says nothing else and no option is about it.
  private var smallTalk: ClientAnswers.Kind? {
    if heard.values.isEmpty, let kind = engine.smallTalk.whole(reply, typed: heard.typed.tokens) {
      return kind
    }
    // "Hang on, my other phone is ringing": what follows is the reason, unless it asks or is an option's own matter.
    guard let kind = engine.smallTalk.opening(reply, typed: heard.typed.tokens),
      kind == .wait || kind == .repeat || kind == .bye, !heard.asks,
      engine.smallTalk.contentWords(reply) <= 4, heard.values.isEmpty
    else { return nil }
    return kind
  }

  /// A bare yes or no answers the client's last line, when it asks yes or no and exactly one option answers it.
  private func answered(_ kind: ClientAnswers.Kind) -> Reading? {
    guard kind == .agree || kind == .refusal, let clientLine, engine.hear(clientLine).asks else { return nil }
    let words: Set<String> =
      kind == .agree ? ["oui", "yes", "d'accord", "accord", "bien", "of"] : ["non", "no"]
    let answering = options.filter { option in
      option.texts.first.map { engine.hear($0).typed.tokens.first { $0.kind == .word }?.key ?? "" }
        .map(words.contains) ?? false
    }
    guard answering.count == 1, let option = answering.first, let read = self.option(option.id, []) else {
      return nil
    }
    return option.isGrave ? .grave(read) : .sure(read, also: nil)
  }

  /// The readings worth asking about: the second only where it is half as likely as the first.
  private func worthAsking(_ ids: [String]) -> [String] {
    let chances = ids.map { id in
      options.firstIndex { $0.id == id }.map { weighing.likelihoods[$0] } ?? 0
    }
    guard ids.count == 2, chances[1] < chances[0] / 2 else { return ids }
    return [ids[0]]
  }

  /// Whether a reading is worth offering: not where its days are said of something else, nor a grave one where the words
  /// deny it: « pas de remboursement » never means « je vous rembourse ».
  private func isFitting(_ id: String) -> Bool {
    guard let candidate = candidate(id), !comparison(candidate).isAllElsewhere else { return false }
    guard candidate.isGrave, heard.parts.isEmpty, !isVerbatim, let option = weighing.option(id) else {
      return true
    }
    return !ObjectionFinder(reply: reply, option: option).isDenied
  }

  /// Whether the words insult, or threaten with what none of the readings threatens with: the client hears that, whatever
  /// option may share a word with it.
  private func isRude(_ ids: [String]) -> Bool {
    heard.firings.contains { firing in
      guard ActingRules.mayAct(firing.rule.id, engine.language) else { return false }
      switch firing.rule.label {
      case .insult: return true
      case .threat: return !ids.contains { weighing.option($0)?.moves[.threat] != nil }
      default: return false
      }
    }
  }

  /// Whether the words mean none of the options that are near: nothing of their content is shared.
  private func isBeside(_ ids: [String]) -> Bool {
    guard engine.smallTalk.opening(reply, typed: heard.typed.tokens) != nil else { return false }
    return weighing.likelihoods.last ?? 0 >= 0.5
  }

  private func beside(_ reason: NoMatchReason) -> Reading {
    guard reason != .empty else { return .unclear }
    if !isClear { return .unclear }
    if let said = heard.values.first(where: { isImpossible($0) }) {
      return .beside(.impossible, heard: said.words, reason: reason)
    }
    return .beside(kind, heard: quote, reason: reason)
  }

  private func isImpossible(_ said: Said) -> Bool {
    guard !said.isDenied else { return false }
    return ValueComparison([said], [], takes: [], setting, LocaleFormat(engine.language)).impossible != nil
  }

  /// Whether most words are words of the language.
  private var isClear: Bool {
    let words = reply.tokens.filter { $0.kind == .word }
    guard !words.isEmpty else { return !heard.values.isEmpty }
    let known = words.count { engine.profiler.knows($0.key) || engine.smallTalk.empty.contains($0.key) }
    return known * 2 >= words.count
  }

  /// How a client takes clear words that are none of the options: by what they do, else by the kind of sentence.
  private var kind: ClientAnswers.Kind {
    let moves = Set(heard.firings.map(\.rule.label))
    if moves.contains(.insult) || moves.contains(.shouting) { return .insult }
    if moves.contains(.threat) { return .threat }
    if moves.contains(.apology) || moves.contains(.overApology) { return .apology }
    if let kind = engine.smallTalk.opening(reply, typed: heard.typed.tokens),
      kind != .agree || reply.words.count <= 3
    {
      if kind != .dontknow || !heard.asks { return kind }
    }
    if heard.asks || reply.sentence.asks > 0 { return .question }
    if moves.contains(.gratitude) { return .thanks }
    return .statement
  }

  /// The words a client may take up: the whole reply where it is short, else its sentence with the most content.
  private var quote: String {
    let all = heard.quote(0..<heard.typed.tokens.count)
    guard all.split(separator: " ").count > 10 else { return all }
    let best = parts.filter { part in
      (2...14).contains(heard.typed.tokens[part].count { $0.kind != .punctuation })
    }
    .max { content($0) < content($1) }
    return best.map { heard.quote($0) } ?? all.split(separator: " ").prefix(10).joined(separator: " ")
  }

  private func content(_ part: Range<Int>) -> Int {
    part.count { index in
      let token = heard.typed.tokens[index]
      return token.kind != .punctuation && !engine.smallTalk.empty.contains(token.key)
        && token.key.utf8.count > 3
    }
  }
}
