import Vocabulary

/// The words around an hour or a length of time, in one language; all folded.
struct HourWords: Sendable {
  /// A part of the day.
  enum Part: Hashable, Sendable {
    case morning
    case afternoon
    case evening
  }

  /// Whether hours are counted to 24.
  var isTwentyFour: Bool
  /// Halves of the day that are written behind an hour.
  var halvesOfDay: [String]
  /// Parts of an hour before it, those that need no word between, and the words between.
  var parts: [String: Int]
  var halves: Set<String>
  /// Numbers that are words elsewhere.
  var numbers: [String: Int]
  var past: Set<String>
  var before: Set<String>
  /// What is taken off an hour behind it: « 9h moins dix ».
  var less: Set<String>
  /// Words before a bare number that make an hour of it, and words that may follow it.
  var lead: [[String]]
  var behind: Set<String>
  /// Parts of the day, and the words before them behind an hour.
  var partsOfDay: [String: Part]
  var beforePart: Set<String>
  /// Words for minutes, for tens of them, and between the two.
  var minutes: Set<String>
  var tens: [String: Int]
  var of: Set<String>
  /// Words that join an hour and its minutes, words between two numbers, and parts of an hour behind it.
  var and: Set<String>
  var joints: Set<String>
  var fractions: [(words: [String], minutes: Int)]
  /// Words before a length of time that is still to come.
  var ahead: Set<String>
  /// Words around the time by which somebody was late.
  var lateBehind: [[String]]
  var lateBefore: [[String]]

  static func of(_ language: Language) -> HourWords {
    switch language {
    case .french: french
    case .english: english
    }
  }

  private static let french = HourWords(
    isTwentyFour: true, halvesOfDay: [], parts: [:], halves: [], numbers: [:], past: [], before: [],
    less: ["moins"], lead: [],
    behind: [],
    partsOfDay: [
      "matin": .morning, "matinee": .morning, "apresmidi": .afternoon, "aprem": .afternoon, "soir": .evening,
      "soiree": .evening,
    ],
    beforePart: ["du", "de", "le", "la"],
    minutes: ["minutes", "minute", "min", "mins", "mn"],
    tens: [
      "dizaine": 10, "quinzaine": 15, "vingtaine": 20, "trentaine": 30, "quarantaine": 40, "cinquantaine": 50,
    ],
    of: ["de"], and: ["et"], joints: ["a", "ou", "et", "de", "sur"],
    fractions: [
      (["demie"], 30), (["demi"], 30), (["quart"], 15), (["un", "quart"], 15), (["quelques"], 0),
    ],
    ahead: ["dans", "ici", "sous"],
    lateBehind: ItemGrammar.phrases(
      "de retard", "en retard", "d'avance", "de avance", "trop tard", "d'attente", "de attente", "plus tard"),
    lateBefore: ItemGrammar.phrases(
      "retard de", "avance de", "retard", "attendu", "apres", "attente de", "attente"))

  private static let english = HourWords(
    isTwentyFour: false, halvesOfDay: ["am", "pm"], parts: ["half": 30, "quarter": 15], halves: ["half"],
    numbers: ["one": 1],
    past: ["past", "after"], before: ["to", "before"], less: [],
    lead: ItemGrammar.phrases(
      "at", "about", "around", "just after", "just before", "shortly after", "shortly before", "roughly",
      "approx", "circa", "from", "at about", "at around"),
    behind: [
      "in", "on", "with", "w", "by", "for", "sharp", "ish", "o'clock", "oclock", "to", "till", "until", "and",
      "zoom",
      "phone", "via", "this", "yesterday", "today", "so", "then", "or", "at",
    ],
    partsOfDay: [
      "morning": .morning, "morn": .morning, "afternoon": .afternoon, "arvo": .afternoon, "aft": .afternoon,
      "evening": .evening, "night": .evening, "tonight": .evening, "tonite": .evening,
    ],
    beforePart: ["in", "the", "at"],
    minutes: ["minutes", "minute", "min", "mins"], tens: [:], of: [],
    and: ["and"], joints: ["to", "or", "and", "of", "till", "until"],
    fractions: [
      (["a", "quarter"], 15), (["a", "half"], 30), (["quarter"], 15), (["half"], 30), (["a", "bit"], 0),
    ],
    ahead: ["in", "within"],
    lateBehind: ItemGrammar.phrases(
      "late", "of delay", "early", "too late", "late again", "later", "waiting", "overdue"),
    lateBefore: ItemGrammar.phrases("late by", "delayed by", "after", "waited", "waiting"))
}
