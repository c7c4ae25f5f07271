import Vocabulary

/// The spaces of a text as its language sets them: in French those before `? ! ; : »` and after `«` do not break.
///
/// Only spaces that are there change: nothing is added to what somebody typed.
struct Spacing {
  private let language: Language

  init(_ language: Language) { self.language = language }

  /// The text with its spaces set.
  func set(_ text: String) -> String {
    guard language == .french else { return text }
    var result = ""
    result.reserveCapacity(text.count)
    let characters = Array(text)
    for (index, character) in characters.enumerated() {
      guard character == " " else {
        result.append(character)
        continue
      }
      let before = index > 0 ? characters[index - 1] : " "
      let after = index + 1 < characters.count ? characters[index + 1] : " "
      switch (before, after) {
      case (_, "?"), (_, "!"), (_, ";"): result.append("\u{202F}")
      case (_, ":"), (_, "»"), ("«", _), (_, "€"), (_, "%"): result.append("\u{A0}")
      case (let left, let right) where left.isNumber && right.isNumber: result.append("\u{202F}")
      default: result.append(" ")
      }
    }
    return result
  }

  /// The text between the quotation marks of the language.
  func quoted(_ text: String) -> String {
    language == .french ? "«\u{A0}\(set(text))\u{A0}»" : "“\(text)”"
  }

  /// A text of our own followed by the colon of the language.
  func labelled(_ label: String, _ text: String) -> String {
    language == .french ? "\(label)\u{A0}: \(text)" : "\(label): \(text)"
  }
}
