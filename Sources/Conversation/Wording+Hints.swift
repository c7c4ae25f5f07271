/// What would help, in words.
extension Wording {
  /// The first grade: what kind of reply would help.
  func hint(_ advice: [String]) -> String {
    guard !advice.isEmpty else {
      return pick(
        "Rien ne pèse particulièrement ici\u{00A0}: répondez simplement à ce qui vient d’être dit.",
        "Nothing weighs much here: simply answer what was just said.")
    }
    return pick("Ce qui aiderait\u{00A0}: ", "What would help: ")
      + advice.joined(separator: pick("\u{00A0}; ", "; ")) + "."
      + pick(
        " (/indice encore, pour le début d’une phrase.)", " (/hint again, for the beginning of a sentence.)")
  }

  /// What the user has prepared for the objection that was just raised.
  func hintPrepared(_ answer: String) -> String {
    pick("Vous aviez préparé\u{00A0}: «\u{00A0}\(answer)\u{00A0}»", "You had prepared: “\(answer)”")
  }

  func hintBeginning(_ text: String) -> String {
    pick("Par exemple\u{00A0}: «\u{00A0}\(text)\u{00A0}»", "For instance: “\(text)”")
  }

  func hintWhole(_ text: String) -> String {
    pick("En entier\u{00A0}: «\u{00A0}\(text)\u{00A0}»", "All of it: “\(text)”")
  }
}
