import Vocabulary

/// What an answer to "do you mean this or that?" says.
public enum AskedAnswer: Sendable, Equatable {
  /// The one with that number, from 1.
  case one(Int)
  /// None of them.
  case neither
  /// A yes, which settles it where there is one reading only, or the first was offered first.
  case yes
  /// Something else: to be read as what it is.
  case other
}

/// Reads such answers: a number, "the second", « le premier », "neither", "yes".
struct AnswerReader {
  private let words: [(answer: AskedAnswer, keys: Set<String>)]
  private let small: Set<String>

  init(language: Language) {
    switch language {
    case .french:
      words = [
        (.neither, ["ni", "aucun", "aucune", "0", "non", "rien", "autre"]),
        (.one(1), ["premier", "premiere", "1", "1er", "1ere", "un", "une", "haut"]),
        (
          .one(2), ["deuxieme", "second", "seconde", "2", "2e", "2eme", "deux", "dernier", "derniere", "bas"]
        ),
        (.yes, ["oui", "ok", "voila", "exact", "exactement"]),
      ]
      small = [
        "le", "la", "l", "plutot", "c'est", "est", "ce", "cela", "ca", "svp", "l'", "numero", "des", "du",
        "e", "deux",
        "ni", "l'un", "l'autre", "autre", "un", "une", "de", "celui", "celle", "option", "choix", "oui",
        "non", "en", "fait", "er", "eme",
      ]
    case .english:
      words = [
        (.neither, ["neither", "none", "0", "no", "nope", "other"]),
        (.one(1), ["first", "1", "1st", "one", "former", "top"]),
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
