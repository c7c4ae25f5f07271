import Foundation
import Vocabulary

/// The verbs that things one does after a call are said with, by their forms: what one writes down is what is to be done.
///
/// A form that is not there stays in the words that were typed; nothing is guessed.
struct Verbs: Sendable {
  /// The form in which it is written down, by what was typed, folded.
  private let plain: [String: String]
  /// Words before another verb that add nothing to who does it: « va », "will", "has to".
  let auxiliaries: [[String]]
  /// Verbs by which one binds oneself to do something, and what follows them: « s’engage à », "agreed to".
  let commitments: [[String]]
  /// Words by which one refuses to do something, and those by which one refuses a thing.
  let refusals: [[String]]
  let refusedThings: [[String]]

  private init(
    _ plain: [String: String], auxiliaries: [[String]], commitments: [[String]], refusals: [[String]],
    refusedThings: [[String]]
  ) {
    self.plain = plain
    self.auxiliaries = auxiliaries
    self.commitments = commitments
    self.refusals = refusals
    self.refusedThings = refusedThings
  }

  /// The verb in the form in which it is written down; none for a word that is no known form of a verb.
  func plain(of word: String) -> String? { plain[word] }

  /// Whether a word is a verb that is known, in the form that says what is to be done.
  func isInfinitive(_ word: String) -> Bool { plain[word] != nil && word.isInfinitive }

  /// The verbs of a language.
  static func of(_ language: Language) -> Verbs {
    switch language {
    case .french: french
    case .english: english
    }
  }

  private static func folded(_ text: String) -> String {
    text.folding(options: [.caseInsensitive, .diacriticInsensitive], locale: nil)
  }

  private static func words(_ text: String) -> [String] { text.split(separator: " ").map(String.init) }

  // MARK: French

  private static let french: Verbs = {
    var plain: [String: String] = [:]
    for verb in words(VerbData.frenchEr) { add(verb, erForms(verb), to: &plain) }
    for verb in words(VerbData.frenchIr) {
      let stem = String(verb.dropLast(2))
      add(verb, ["is", "it", "issons", "issent", "isse"].map { stem + $0 } + futures(verb), to: &plain)
    }
    for verb in words(VerbData.frenchRe) {
      let stem = String(verb.dropLast(2))
      add(
        verb, ["s", "", "ons", "ent", "e"].map { stem + $0 } + futures(String(verb.dropLast())), to: &plain)
    }
    for line in VerbData.frenchIrregular.split(separator: "\n") {
      let sides = line.split(separator: ":").map(String.init)
      guard sides.count == 3 else { continue }
      add(sides[0], words(sides[1]) + futures(sides[2].trimmingCharacters(in: .whitespaces)), to: &plain)
    }
    return Verbs(
      plain,
      auxiliaries: [
        ["va"], ["vais"], ["vont"], ["allons"], ["doit"], ["dois"], ["doivent"], ["devra"], ["devront"],
      ],
      commitments: ItemGrammar.phrases(
        "se charge de", "se chargent de", "me charge de", "se occupe de", "me occupe de", "se engage a",
        "se engagent a", "me engage a", "se est engage a", "promet de", "promettent de",
        "promets de",
        "a promis de", "ai promis de", "ont promis de", "accepte de", "acceptent de", "a accepte de",
        "ont accepte de", "propose de", "proposent de", "a propose de", "ai propose de", "ont propose de"),
      refusals: ItemGrammar.phrases(
        "refuse de", "refusent de", "refusons de", "a refuse de", "ai refuse de", "ont refuse de",
        "avons refuse de",
        "veut pas", "veux pas", "veulent pas", "voulons pas", "veut plus", "veux plus", "veulent plus",
        "voulait pas",
        "ai pas voulu", "a pas voulu", "ont pas voulu", "avons pas voulu", "peux pas", "peut pas", "vais pas",
        "va pas", "vont pas", "allons pas", "ai dit non pour", "a dit non pour", "ont dit non pour"),
      refusedThings: ItemGrammar.phrases(
        "refuse", "refusent", "refusons", "a refuse", "ai refuse", "ont refuse", "avons refuse",
        "veut pas entendre parler de", "veulent pas entendre parler de", "veux pas entendre parler de"))
  }()

  private static func add(_ verb: String, _ forms: [String], to plain: inout [String: String]) {
    for form in forms + [verb] where plain[folded(form)] == nil { plain[folded(form)] = verb }
  }

  private static func futures(_ stem: String) -> [String] {
    ["ai", "a", "ons", "ont", "ais", "ait", "ions", "aient"].map { stem + $0 }
  }

  /// The forms of the first group: « envoie », « appelle », « commençons ».
  private static func erForms(_ verb: String) -> [String] {
    let stem = String(verb.dropLast(2))
    var stems = [stem]
    if stem.hasSuffix("y") { stems.append(stem.dropLast() + "i") }
    if stem.hasSuffix("el") || stem.hasSuffix("et") { stems.append(stem + String(stem.suffix(1))) }
    // People write « envoi » and « paye » for « envoie », « paie ».
    let present = stems.flatMap { ["e", "es", "ent"].map($0.appending) } + [stem + "ons", stem + "ions"]
    let soft = stem.hasSuffix("g") ? [stem + "eons"] : []
    return present + soft + stems.flatMap { futures($0 + "er") }
      + (stem.hasSuffix("y") ? [String(stem.dropLast() + "i")] : [])
  }

  // MARK: English

  private static let english: Verbs = {
    var plain: [String: String] = [:]
    for verb in words(VerbData.english) {
      for form in [verb, third(verb), progressive(verb)] where plain[form] == nil { plain[form] = verb }
    }
    return Verbs(
      plain,
      auxiliaries: ItemGrammar.phrases(
        "will", "shall", "would", "must", "is going to", "are going to", "am going to", "has to", "have to",
        "needs to",
        "need to", "is to", "are to", "am to", "is", "are", "am"),
      commitments: ItemGrammar.phrases(
        "commits to", "commit to", "committed to", "agrees to", "agree to", "agreed to", "promises to",
        "promised to",
        "promise to", "offers to", "offered to", "offer to", "proposes to", "proposed to", "undertakes to"),
      refusals: ItemGrammar.phrases(
        "will not", "would not", "can not", "could not", "shall not", "do not", "does not", "did not",
        "do not want to",
        "does not want to", "did not want to", "am not going to", "is not going to", "are not going to",
        "refuse to",
        "refuses to", "refused to", "declined to", "declines to", "said no to", "am not", "is not", "are not"),
      refusedThings: ItemGrammar.phrases(
        "refuse", "refuses", "refused", "turned down", "turns down", "declined", "declines", "said no to",
        "says no to",
        "do not want", "does not want", "did not want", "would not have"))
  }()

  private static func third(_ verb: String) -> String {
    if verb.hasSuffix("y"), let before = verb.dropLast().last, !"aeiou".contains(before) {
      return verb.dropLast() + "ies"
    }
    return ["s", "x", "ch", "sh", "o"].contains(where: verb.hasSuffix) ? verb + "es" : verb + "s"
  }

  private static func progressive(_ verb: String) -> String {
    if VerbData.englishDoubled.contains(verb) { return verb + String(verb.suffix(1)) + "ing" }
    return verb.hasSuffix("e") && !verb.hasSuffix("ee") ? verb.dropLast() + "ing" : verb + "ing"
  }
}
