import Vocabulary

/// What an answer to "do you mean this or that?" says.
public enum AskedAnswer: Sendable, Equatable {
  /// The one with that number, from 1.
  case one(Int)
  /// The one with that number, and what else is said of it: "the second, but on the 18th".
  case oneAnd(Int, rest: String)
  /// None of them.
  case neither
  /// None of them, and what is meant instead.
  case neitherBut(rest: String)
  /// A yes, which settles it where there is one reading only, or the first was offered first.
  case yes
  /// Something else: to be read as what it is.
  case other
}

/// Reads such answers: a number, "the second", « le premier », "neither", "yes".
struct AnswerReader {
  /// The answers with the words or phrases that give them, in the order in which one speaks for the whole.
  private let words: [(answer: AskedAnswer, phrases: [[String]])]
  private let small: Set<String>
  /// Ordinals that choose wherever they stand, and words that may stand before a figure that chooses.
  private let ordinals: [String: Int]
  private let articles: Set<String>
  /// Words that refuse what was asked.
  private let refusals: Set<String>

  init(language: Language) {
    switch language {
    case .french:
      ordinals = ["premier": 1, "premiere": 1, "deuxieme": 2, "second": 2, "seconde": 2]
      articles = ["la", "le", "l'", "numero", "choix", "option"]
      refusals = ["non", "ni", "aucun", "aucune", "pas", "nan"]
      words = AnswerReader.phrases([
        (
          .neither,
          [
            "ni", "aucun", "aucune", "0", "non", "rien", "autre", "pas ca", "pas cela", "pas exactement",
            "pas tout a fait", "pas vraiment", "pas de accord", "pas d'accord", "pas du tout", "pas exact",
            "pas juste",
          ]
        ),
        (.one(1), ["premier", "premiere", "1", "1er", "1ere", "un", "une", "haut", "mien", "mienne"]),
        (
          .one(2), ["deuxieme", "second", "seconde", "2", "2e", "2eme", "deux", "dernier", "derniere", "bas"]
        ),
        (
          .yes,
          [
            "oui", "ouais", "ok", "okay", "voila", "exact", "exactement", "d'accord", "accord", "parfait",
            "absolument", "volontiers", "bien sur", "evidemment", "entendu", "carrement", "tout a fait",
            "allez y",
            "vas y", "si vous voulez", "si tu veux", "si on veut", "tres bien", "c'est ca", "c'est bien ca",
            "c'est cela", "c'est bien cela", "cela", "ca",
            "c'est juste", "c'est exact", "dites le", "dis le",
          ]
        ),
      ])
      small = [
        "le", "la", "l", "c", "plutot", "c'est", "est", "ce", "cela", "ca", "svp", "l'", "numero", "des",
        "du",
        "e", "deux",
        "ni", "l'un", "l'autre", "autre", "un", "une", "de", "celui", "celle", "option", "choix", "oui",
        "non", "en", "fait", "er", "eme", "merci", "d", "bien",
      ]
    case .english:
      ordinals = ["first": 1, "second": 2, "former": 1, "latter": 2]
      articles = ["the", "number", "option"]
      refusals = ["no", "neither", "none", "nope", "not", "nah"]
      words = AnswerReader.phrases([
        (
          .neither,
          [
            "neither", "none", "0", "no", "nope", "other", "not correct", "not right", "not exactly",
            "not really", "not that", "not it", "not at all", "not fine", "not ok", "not okay",
          ]
        ),
        (.one(1), ["first", "1", "1st", "one", "former", "top", "mine"]),
        (.one(2), ["second", "2", "2nd", "two", "latter", "last", "other one", "bottom"]),
        (
          .yes,
          [
            "yes", "yeah", "yep", "yup", "right", "exactly", "that's it", "ok", "okay", "sure", "correct",
            "indeed",
            "absolutely", "definitely", "precisely", "agreed", "fine", "of course", "go ahead", "if you like",
            "sounds good", "that's right", "spot on",
          ]
        ),
      ])
      small = [
        "the", "one", "of", "them", "these", "those", "please", "number", "option", "it", "is", "it's", "i",
        "mean", "meant",
        "yes", "no", "st", "nd", "s", "that", "a", "really", "not", "either",
      ]
    }
  }

  private static func phrases(
    _ words: [(AskedAnswer, [String])]
  ) -> [(answer: AskedAnswer, phrases: [[String]])] {
    words.map { ($0, $1.map(parts)) }
  }

  /// The words of a phrase, what stands before an apostrophe by itself.
  private static func parts(_ phrase: String) -> [String] {
    phrase.split { $0 == " " || $0 == "'" }.map(String.init)
  }

  /// Words that take a yes or a choice back.
  private let negations: Set<String> = ["not", "pas"]
  /// What neither confirms nor refuses: the words are heard as a reply.
  private static let doubts = [
    "pas sur", "pas sure", "pas certain", "pas certaine", "sais pas", "not sure", "not certain", "dunno",
    "not so sure", "not really sure",
  ].map(parts)

  /// Returns what an answer says: a short one, or one that chooses or refuses first and then says more.
  func answer(_ heard: Heard) -> AskedAnswer {
    let tokens = heard.typed.tokens
    let short = answer(tokens)
    guard short == .other else { return short }
    let keys = tokens.filter { $0.kind != .punctuation }.flatMap { AnswerReader.parts($0.key) }
    if keys.count <= 6,
      AnswerReader.doubts.contains(where: { !AnswerReader.places(of: $0, in: keys).isEmpty })
    {
      return .other
    }
    if let (number, place) = choice(tokens) {
      let rest = heard.quote(place + 1..<tokens.count)
      return rest.isEmpty ? .one(number) : .oneAnd(number, rest: rest)
    }
    guard let first = tokens.firstIndex(where: { $0.kind != .punctuation }),
      refusals.contains(tokens[first].key)
    else { return .other }
    // « non, ni l'un ni l'autre, … », "no, none of those: …": all of it refuses.
    var start = first + 1
    while start < tokens.count,
      tokens[start].kind == .punctuation || refusals.contains(tokens[start].key)
        || small.contains(tokens[start].key)
    {
      start += 1
    }
    // The words that lean on what follows go with it: « c'est… », "it is…".
    if tokens[first..<start].allSatisfy({ !isList($0.key) }) { start = first + 1 }
    let rest = tokens[start...].filter { $0.kind != .punctuation }
    // "Not the first" leaves open what is meant.
    if rest.count <= 3, rest.contains(where: { ordinals[$0.key] != nil }) { return .other }
    return .neitherBut(rest: heard.quote(start..<tokens.count))
  }

  /// The number that is chosen, and where: at the beginning, or by an ordinal or "the 2" among the first words.
  private func choice(_ tokens: [Token]) -> (number: Int, place: Int)? {
    for (place, token) in tokens.enumerated().prefix(20) {
      guard let number = number(token) else { continue }
      let before = place > 0 ? tokens[place - 1].key : ""
      let isFirst = tokens[..<place].allSatisfy { $0.kind == .punctuation || small.contains($0.key) }
      guard isFirst || articles.contains(before) else { continue }
      // « pas la deuxième », "in the first place".
      let near = tokens[max(0, place - 2)..<place].map(\.key) + tokens[(place + 1)...].prefix(1).map(\.key)
      if near.contains(where: { ["pas", "not", "place", "time", "lieu", "fois"].contains($0) }) {
        return nil
      }
      return (number, place)
    }
    return nil
  }

  /// Whether a word refuses more than one thing.
  private func isList(_ key: String) -> Bool { ["ni", "aucun", "aucune", "neither", "none"].contains(key) }

  /// The number that a word or a lone figure chooses.
  private func number(_ token: Token) -> Int? {
    if let number = ordinals[token.key] { return number }
    guard token.kind == .number || token.kind == .date, token.key == "1" || token.key == "2" else {
      return nil
    }
    return Int(token.key)
  }

  /// Returns what a short answer says; anything longer, or with other words in it, is something else.
  func answer(_ tokens: [Token]) -> AskedAnswer {
    let keys = tokens.filter { $0.kind != .punctuation }.flatMap {
      AnswerReader.parts($0.key)
    }
    guard (1...6).contains(keys.count) else { return .other }
    for (answer, phrases) in words {
      let covered = phrases.reduce(into: Set<Int>()) { $0.formUnion(AnswerReader.places(of: $1, in: keys)) }
      guard !covered.isEmpty else { continue }
      // "Not the first" is none of them yet, and "not sure" is no yes.
      if answer != .neither, keys.contains(where: negations.contains) { continue }
      if keys.indices.allSatisfy({ covered.contains($0) || small.contains(keys[$0]) }) { return answer }
    }
    return .other
  }

  /// The places of the words of a phrase wherever it stands.
  private static func places(of phrase: [String], in keys: [String]) -> Set<Int> {
    guard keys.count >= phrase.count else { return [] }
    return (0...(keys.count - phrase.count)).reduce(into: []) { places, start in
      if keys[start...].starts(with: phrase) { places.formUnion(start..<start + phrase.count) }
    }
  }
}
