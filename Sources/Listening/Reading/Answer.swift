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
  private let words: [(answer: AskedAnswer, keys: Set<String>)]
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
      words = [
        (.neither, ["ni", "aucun", "aucune", "0", "non", "rien", "autre"]),
        (.one(1), ["premier", "premiere", "1", "1er", "1ere", "un", "une", "haut", "mien", "mienne"]),
        (
          .one(2), ["deuxieme", "second", "seconde", "2", "2e", "2eme", "deux", "dernier", "derniere", "bas"]
        ),
        (.yes, ["oui", "ok", "voila", "exact", "exactement"]),
      ]
      small = [
        "le", "la", "l", "c", "plutot", "c'est", "est", "ce", "cela", "ca", "svp", "l'", "numero", "des",
        "du",
        "e", "deux",
        "ni", "l'un", "l'autre", "autre", "un", "une", "de", "celui", "celle", "option", "choix", "oui",
        "non", "en", "fait", "er", "eme",
      ]
    case .english:
      ordinals = ["first": 1, "second": 2, "former": 1, "latter": 2]
      articles = ["the", "number", "option"]
      refusals = ["no", "neither", "none", "nope", "not", "nah"]
      words = [
        (.neither, ["neither", "none", "0", "no", "nope", "other"]),
        (.one(1), ["first", "1", "1st", "one", "former", "top", "mine"]),
        (.one(2), ["second", "2", "2nd", "two", "latter", "last", "other one", "bottom"]),
        (.yes, ["yes", "yeah", "yep", "right", "exactly", "that's it", "ok"]),
      ]
      small = [
        "the", "one", "of", "them", "these", "those", "please", "number", "option", "it", "is", "it's", "i",
        "mean", "meant",
        "yes", "no", "st", "nd", "that", "a", "really", "not", "either",
      ]
    }
  }

  /// Returns what an answer says: a short one, or one that chooses or refuses first and then says more.
  func answer(_ heard: Heard) -> AskedAnswer {
    let short = answer(heard.typed.tokens)
    guard short == .other else { return short }
    let tokens = heard.typed.tokens
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
      $0.key.split(separator: " ").map(String.init)
    }
    guard (1...6).contains(keys.count) else { return .other }
    for (answer, known) in words where keys.contains(where: known.contains) {
      // "Not the first" is none of them yet.
      if case .one = answer, keys.contains("not") { continue }
      let rest = keys.filter { !known.contains($0) && !small.contains($0) }
      if rest.isEmpty { return answer }
    }
    return .other
  }
}
