/// How a text stands to each of its words: says it, denies it, or leaves it open.
enum Polarity: UInt8, Sendable {
  case asserted
  case denied
  /// In a question or after "if": neither said nor denied.
  case open
}

/// Who does what a verb says.
enum Person: UInt8, Sendable {
  case first
  case second
  /// Somebody of the speaker's, such as « mon oncle ».
  case third
}

/// Reads, token by token, what a text asserts and denies, and who its verbs are about.
struct PolarityReader {
  let small: SmallWords

  /// Returns the polarity of each token. A negation reaches back to the verb before it and on to the end of its clause;
  /// one that ends its clause covers all of it.
  func polarities(_ tokens: [Token], _ signs: [ObjectionBook.Hit]) -> [Polarity] {
    var polarities = [Polarity](repeating: .asserted, count: tokens.count)
    let harmless = places(of: .harmless, signs)
    let ignorance = places(of: .ignorance, signs)
    let spared = harmless.union(ignorance)
    let borders = Borders(tokens)
    for clause in clauses(tokens) {
      let isOpen = isOpen(clause, tokens, borders)
      if isOpen { for index in clause { polarities[index] = .open } }
      let lastSpared = spared.isEmpty ? nil : clause.last { spared.contains($0) && isNegation(tokens[$0]) }
      guard let start = clause.first(where: { negates($0, clause, tokens, spared, lastSpared) }) else {
        continue
      }
      if isOpen, !PolarityReader.strongNegations.contains(tokens[start].key) { continue }
      let isLast = clause.upperBound - start <= 3
      let first = isLast ? clause.lowerBound : max(clause.lowerBound, start - reach(tokens[start]))
      for index in first..<clause.upperBound { polarities[index] = .denied }
    }
    for index in harmless { polarities[index] = .open }
    for index in ignorance { polarities[index] = .denied }
    return polarities
  }

  private func places(of sign: ObjectionBook.Sign, _ hits: [ObjectionBook.Hit]) -> Set<Int> {
    hits.reduce(into: []) { places, hit in
      if hit.sign == sign { places.formUnion(hit.span) }
    }
  }

  /// How many words before a negation belong to it: « veux pas », "says nothing".
  private func reach(_ token: Token) -> Int {
    switch token.key {
    case "pas", "jamais", "rien", "nothing", "nobody", "aucun", "aucune": 2
    default: 0
    }
  }

  private func isNegation(_ token: Token) -> Bool {
    token.key == "personne"
      || small.negations.contains(token.key) && !PolarityReader.answers.contains(token.key)
  }

  /// Whether the token at `index` denies something; « ne » does not when the « pas » that goes with it is harmless.
  private func negates(
    _ index: Int, _ clause: Range<Int>, _ tokens: [Token], _ spared: Set<Int>, _ lastSpared: Int?
  ) -> Bool {
    guard isNegation(tokens[index]), !spared.contains(index) else { return false }
    if tokens[index].key == "personne" {
      return index + 1 < clause.upperBound && tokens[index + 1].key == "ne"
        || index > clause.lowerBound && !PolarityReader.beforeNouns.contains(tokens[index - 1].key)
    }
    guard tokens[index].key == "ne" else { return true }
    return lastSpared.map { $0 <= index } ?? true
  }

  /// "No" and « non » answer what was said before; they negate no word of the reply itself. What is done « sans » is done.
  private static let answers: Set<String> = ["non", "nope", "no", "sans", "without"]
  /// Negations that are no courtesy in a question, unlike « vous ne pouvez pas… ? ».
  private static let strongNegations: Set<String> = ["rien", "aucun", "aucune", "nothing", "nobody", "none"]

  private func isOpen(_ clause: Range<Int>, _ tokens: [Token], _ borders: Borders) -> Bool {
    if tokens[clause].prefix(3).contains(where: { ["si", "if"].contains($0.key) }) { return true }
    let stop = borders.stop(from: clause.upperBound)
    return stop < tokens.count && tokens[stop].key == "?"
  }

  /// Words after which « personne » is somebody.
  private static let beforeNouns: Set<String> = [
    "la", "une", "cette", "bonne", "quelle", "autre", "seule", "meme", "ma", "votre", "ta", "sa", "chaque",
  ]

  /// Cuts at marks, at the words that end a clause, and at "and" and "or".
  private func clauses(_ tokens: [Token]) -> [Range<Int>] {
    var clauses: [Range<Int>] = []
    var start = 0
    for index in tokens.indices {
      guard tokens[index].breaksClause || ["et", "and", "or", "ou"].contains(tokens[index].key) else {
        continue
      }
      if start < index { clauses.append(start..<index) }
      start = index + 1
    }
    if start < tokens.count { clauses.append(start..<tokens.count) }
    return clauses
  }

  private static let first: Set<String> = ["je", "i"]
  private static let second: Set<String> = ["vous", "tu", "you"]

  /// Returns the persons that are the subject of each verb stem, as far as the word order tells.
  func subjects(_ tokens: [Token]) -> [String: Set<Person>] {
    var subjects: [String: Set<Person>] = [:]
    for index in tokens.indices {
      guard let person = person(tokens, at: index),
        let verb = verb(tokens, after: person == .third ? index + 1 : index)
      else { continue }
      subjects[PolarityReader.root(tokens[verb]), default: []].insert(person)
    }
    return subjects
  }

  /// The beginning that most forms of a verb share, « comprends » and « comprenez » among them.
  static func root(_ verb: Token) -> String { String(verb.stem.prefix(5)) }

  private func person(_ tokens: [Token], at index: Int) -> Person? {
    let key = tokens[index].key
    if PolarityReader.first.contains(key) { return .first }
    if key == "me" || key == "us", index > 0, tokens[index - 1].key == "let" { return .first }
    if ["mon", "ma", "my", "our"].contains(key), index + 1 < tokens.count {
      return PolarityReader.people.contains(tokens[index + 1].key) ? .third : nil
    }
    guard PolarityReader.second.contains(key) else { return nil }
    guard index > 0, !tokens[index - 1].breaksClause else { return .second }
    return PolarityReader.openers.contains(tokens[index - 1].key) ? .second : nil
  }

  /// People whose doings are not the speaker's.
  private static let people: Set<String> = [
    "oncle", "tante", "mere", "pere", "frere", "soeur", "cousin", "cousine", "ami", "amie", "collegue",
    "associe",
    "comptable", "patron", "patronne", "femme", "mari", "voisin", "voisine", "banquier", "avocat", "chef",
    "copain",
    "copine", "stagiaire", "assistante", "uncle", "aunt", "mother", "father", "brother", "sister", "friend",
    "colleague", "partner", "accountant", "boss", "wife", "husband", "neighbour", "neighbor", "banker",
    "lawyer",
    "mum", "mom", "dad", "assistant", "flatmate", "teacher", "prof", "compta", "banque", "bank",
  ]

  /// Words after which « vous » and "you" are the subject; after others they are the object.
  private static let openers: Set<String> = [
    "que", "si", "quand", "et", "ou", "donc", "alors", "comme", "mais", "puisque", "oui", "non", "ok", "bien",
    "that", "if", "when", "what", "and", "so", "then", "as", "do", "did", "are", "can", "could", "would",
    "will",
    "have", "why", "how", "where", "which", "yes", "well", "maybe", "but", "because", "or", "whether",
    "should",
  ]

  /// Returns the place of the verb of the subject at `index`: the first word of content of the next four.
  private func verb(_ tokens: [Token], after index: Int) -> Int? {
    var place = index + 1
    while place < tokens.count, place <= index + 5, !tokens[place].breaksClause {
      let token = tokens[place]
      guard token.kind == .word, !PolarityReader.determiners.contains(token.key) else { return nil }
      if !isSkipped(token.key) { return token.stem.utf8.count > 2 ? place : nil }
      place += 1
    }
    return nil
  }

  private func isSkipped(_ key: String) -> Bool {
    small.words.contains(key) || small.negations.contains(key) || PolarityReader.helpers.contains(key)
  }

  /// Words that open a noun: what follows them is no verb.
  private static let determiners: Set<String> = [
    "un", "une", "des", "du", "de", "mon", "ma", "mes", "votre", "vos", "ton", "ta", "tes", "ce", "cet",
    "cette", "my",
    "your", "his", "our", "their", "a", "an", "the", "this", "that", "these",
  ]

  /// Verbs that lean on another one, and words that stand before it.
  private static let helpers: Set<String> = [
    "peux", "peut", "pouvez", "devriez", "devrais", "devait", "pouvais", "pouviez", "vouliez", "voulais",
    "tu", "vous",
    "te", "me", "nous", "faut", "should", "could", "would", "pourrais", "pourriez", "dois", "devez", "veux",
    "voulez", "voudrais", "vas",
    "allez", "viens", "venez", "aller", "vraiment", "juste", "simplement", "donc", "might", "must", "shall",
    "may",
    "need", "want", "going", "really", "already", "still", "gonna", "been", "never", "always", "simply",
    "only",
  ]
}
