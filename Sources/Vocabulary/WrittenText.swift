import Foundation

/// How texts are compared where case, accents and the kind of space or apostrophe do not matter.
public enum WrittenText {
  /// The text in small letters without accents, with plain spaces and apostrophes, and ligatures taken apart.
  public static func fold(_ text: String) -> String {
    let plain = text.folding(
      options: [.caseInsensitive, .diacriticInsensitive, .widthInsensitive], locale: nil)
    var folded = ""
    folded.unicodeScalars.reserveCapacity(plain.unicodeScalars.count)
    for scalar in plain.unicodeScalars {
      switch scalar {
      case "\u{A0}", "\u{202F}", "\t", "\n": folded.unicodeScalars.append(" ")
      case "’", "ʼ": folded.unicodeScalars.append("'")
      case "œ": folded += "oe"
      case "æ": folded += "ae"
      case "ß": folded += "ss"
      default: folded.unicodeScalars.append(scalar)
      }
    }
    return folded
  }

  /// The words of a text, folded: what stands between anything that is no letter and no digit.
  public static func words(_ text: String) -> [String] {
    fold(text).split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }

  /// The text folded, each stretch of blanks one: the same for texts that differ in case, accents and blanks only.
  public static func line(_ text: String) -> String {
    fold(text).split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// Whether each of some folded words begins a word of the text.
  public static func holds(_ text: String, starts: [String]) -> Bool {
    let words = words(text)
    return starts.allSatisfy { start in words.contains { $0.hasPrefix(start) } }
  }

  /// Whether words follow each other in a text as they do in a name.
  public static func holds(_ text: String, name: [String]) -> Bool {
    guard !name.isEmpty else { return false }
    let words = words(text)
    guard words.count >= name.count else { return false }
    return (0...(words.count - name.count)).contains { Array(words[$0..<($0 + name.count)]) == name }
  }
}
