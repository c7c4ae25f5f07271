/// The no-break spaces of French typography, which sources of text are written without.
public enum FrenchSpacing {
  /// Returns the text with guillemets and high punctuation that never part from their words; other languages have no
  /// space there and stay as they are.
  public static func held(_ text: String) -> String {
    var held = ""
    held.reserveCapacity(text.utf8.count)
    // One character waits for the next: looking back would go through all flags that stand in a row.
    var last: Character?
    for var character in text {
      if last == " ", "»:;?!".contains(character) { last = "\u{00A0}" }
      if last == "«", character == " " { character = "\u{00A0}" }
      if let last { held.append(last) }
      last = character
    }
    if let last { held.append(last) }
    return held
  }
}
