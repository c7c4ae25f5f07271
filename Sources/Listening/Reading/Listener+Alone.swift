/// Parts of the reading of a reply alone, for what tries them by the million: all of it at once is slow.
extension Listener {
  /// The values that a text says, before anything else is heard in it.
  package func values(in text: String) -> [Said] { engine.values(in: text).values }

  /// The words of a text as they are read, spelling put right towards some words or else towards everyday ones.
  package func words(of text: String, expecting expected: Set<String>) -> [String] {
    engine.corrector.correct(engine.tokenizer.tokens(text), in: text, expected: expected).map(\.key)
  }
}
