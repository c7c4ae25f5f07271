/// What leans on the next word, and what two words became when they were joined.
enum SpellingData {
  static let frenchElisions: [String: String] = [
    "l": "le", "d": "de", "j": "je", "m": "me", "t": "te", "s": "se", "n": "ne", "c": "ce", "qu": "que",
    "lorsqu": "lorsque", "puisqu": "puisque", "jusqu": "jusque", "quelqu": "quelque",
    "quoiqu":
      "quoique",
  ]

  static let englishNegated: [String: String] = ["can": "can", "won": "will", "shan": "shall", "ain": "is"]

  static let englishEndings: [String: String] = [
    "d": "would", "ll": "will", "re": "are", "ve": "have", "m": "am",
  ]

  static let englishIs: Set<String> = [
    "it", "that", "there", "what", "he", "she", "who", "where", "how", "here", "this", "everything",
    "nothing", "something", "why", "when", "one", "everyone", "nobody",
  ]
}
