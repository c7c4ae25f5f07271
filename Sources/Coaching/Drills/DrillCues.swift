import Listening
import Vocabulary

/// The drill's own rules: what only an answer to a thrown line shows.
struct DrillCues {
  private let tokenizer: Tokenizer
  private let book: RuleBook

  init(_ tokenizer: Tokenizer) {
    self.tokenizer = tokenizer
    book = RuleBook(
      [tokenizer.language == .french ? DrillRules.french : DrillRules.english], tokenizer: tokenizer)
  }

  /// What the drill's own rules find in an answer to a line.
  func evidence(_ answer: String, _ client: String) -> [DrillVerdict.Evidence] {
    let utterance = Utterance(answer, tokenizer: tokenizer)
    let fired = fired(utterance).compactMap { rule, span -> DrillVerdict.Evidence? in
      guard let sign = DrillCues.signs[rule.id] else { return nil }
      return evidence(sign, rule.id, span, utterance)
    }
    return fired + counterDate(utterance, client)
  }

  private func evidence(_ sign: DrillSign, _ rule: String, _ span: Range<Int>, _ utterance: Utterance)
    -> DrillVerdict.Evidence
  {
    let range = utterance.typedRange(span)
    return DrillVerdict.Evidence(sign: sign, rule: rule, quote: utterance.quote(range), range: range)
  }

  private func fired(_ utterance: Utterance) -> [(Rule, Range<Int>)] {
    let matcher = RuleMatcher(utterance: utterance)
    return zip(book.rules, book.starts(in: utterance.tokens)).compactMap { rule, starts in
      matcher.firing(rule, starts).map { (rule, $0) }
    }
  }

  /// A day the client did not name.
  private func counterDate(_ utterance: Utterance, _ client: String) -> [DrillVerdict.Evidence] {
    let theirs = Set(DrillCues.days(tokenizer.tokens(client)).map(\.name))
    let ours = DrillCues.days(utterance.tokens).first { !theirs.contains($0.name) }
    return ours.map { [evidence(.counterDate, "drill.counter-date", $0.span, utterance)] } ?? []
  }

  /// The days that are named; the number after an English month belongs to it.
  private static func days(_ tokens: [Token]) -> [(name: String, span: Range<Int>)] {
    tokens.indices.filter { tokens[$0].kind == .date }.map { index in
      let hasNumber = index + 1 < tokens.count && tokens[index + 1].kind == .number
      let span = index..<index + (hasNumber ? 2 : 1)
      return (tokens[span].map(\.key).joined(separator: " "), span)
    }
  }

  func failingExamples() -> [String] {
    if let error = book.error { return ["line \(error.line): \(error.message)"] }
    func fires(_ rule: Rule, _ text: String) -> Bool {
      fired(Utterance(text, tokenizer: tokenizer)).contains { $0.0.id == rule.id }
    }
    return book.rules.flatMap { rule in
      (DrillCues.notes[rule.id] == nil ? ["\(rule.id) has no notes"] : [])
        + rule.positives.filter { !fires(rule, $0) }.map { "\(rule.id) is silent on: \($0)" }
        + rule.negatives.filter { fires(rule, $0) }.map { "\(rule.id) fires on: \($0)" }
    }
  }

  /// What each rule of the drill shows.
  private static let signs: [String: DrillSign] = Dictionary(
    uniqueKeysWithValues: DrillSign.allCases.map { ($0.rule, $0) }
  )

  /// What is said about a rule of the drill.
  struct Notes: Sendable {
    var french: String
    var english: String
    var origin: (french: String, english: String)

    func source(_ language: Language) -> String {
      language == .french ? origin.french : origin.english
    }
  }

  private static let assertive = ("Smith, affirmation de soi", "Smith, assertiveness")
  private static let accounts = (
    "récits de fins de collaboration et de relances",
    "accounts of ending a collaboration and of chasing payment"
  )

  static let notes: [String: Notes] = [
    "drill.amount": Notes(
      french: "Dites le montant, avec sa devise.", english: "Say the amount, with its currency.",
      origin: accounts),
    "drill.date": Notes(
      french: "Dites un jour : « le 30 », « vendredi ».", english: "Say a day: “the 30th”, “Friday”.",
      origin: ("usage des courriels de récapitulation", "practice of recap e-mails")),
    "drill.thanks": Notes(
      french: "Remerciez de quelque chose de précis : le temps, la réponse, la franchise.",
      english: "Thank them for something precise: their time, the answer, their frankness.",
      origin: (
        "Zhang et al., ACL 2018, « Conversations gone awry »",
        "Zhang et al., ACL 2018, “Conversations gone awry”"
      )),
    "drill.softener": Notes(
      french: "Un montant, une date ou un non se disent sans « juste » ni « quand vous pourrez ».",
      english: "An amount, a date or a no is said without “just” or “whenever you can”.", origin: accounts),
    "drill.vague": Notes(
      french: "« Bientôt » ou « on verra » se comprend de deux façons : donnez le jour.",
      english: "“Soon” or “we’ll see” means two things: give the day.", origin: accounts),
    "drill.refusal": Notes(
      french: "Le non se dit avec le mot, ou avec « je ne… pas », une fois.",
      english: "The no is said with the word, or with “I don’t”, once.", origin: assertive),
    "drill.excuse": Notes(
      french: "Une raison personnelle se discute ; un non court se discute moins.",
      english: "A personal reason can be argued with; a short no less so.", origin: assertive),
    "drill.attack": Notes(
      french: "« Vous êtes toujours… » se conteste ; un fait daté ne se conteste pas.",
      english: "“You are always…” can be denied; one dated fact cannot.",
      origin: ("communication non violente", "nonviolent communication")),
    "drill.fact": Notes(
      french: "Un fait se vérifie : un jour, un nombre, un document.",
      english: "A fact can be checked: a day, a number, a document.",
      origin: ("communication non violente", "nonviolent communication")),
    "drill.agreement": Notes(
      french: "Accordez ce qui peut être vrai : la pique n’a plus rien à pousser.",
      english: "Grant what may be true: the put-down has nothing left to push.", origin: assertive),
    "drill.position": Notes(
      french: "Puis redites ce que vous gardez : le tarif, la date, la méthode.",
      english: "Then say what stays: the rate, the date, the way you work.", origin: assertive),
    "drill.offer": Notes(
      french: "Dites ce que vous proposez, avec un verbe : « je livre », « vous l’aurez ».",
      english: "Say what you offer, with a verb: “I deliver”, “you’ll have it”.", origin: accounts),
    "drill.counter-date": Notes(
      french: "Votre jour, pas celui qu’on vous donne.", english: "Your day, not the one you are given.",
      origin: accounts),
    "drill.next-step": Notes(
      french: "Dites qui fait quoi ensuite : « je vous envoie… », « vous me confirmez… ».",
      english: "Say who does what next: “I’ll send…”, “you confirm…”.",
      origin: ("usage des courriels de récapitulation", "practice of recap e-mails")),
    "drill.giving-in": Notes(
      french: "Ce qui se donne sans contrepartie se redemande.",
      english: "What is given for nothing is asked for again.", origin: accounts),
    "drill.instant-yes": Notes(
      french: "Un oui immédiat engage avant d’avoir vérifié : proposez un jour.",
      english: "An instant yes commits before you checked: offer a day.", origin: accounts),
    "drill.condition": Notes(
      french: "Un oui avec sa condition : « oui, si… ».", english: "A yes with its condition: “yes, if…”.",
      origin: accounts),
    "drill.listening": Notes(
      french: "Reprenez ses mots, ou posez une question ouverte, avant de répondre.",
      english: "Take up their words, or ask an open question, before you answer.",
      origin: ("méthode STATE", "STATE method")),
  ]
}
