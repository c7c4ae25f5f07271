/// The no-break spaces of French typography, which sources of text are written without.
public enum FrenchSpacing {
  /// Returns the text with guillemets and high punctuation that never part from their words; other languages have no
  /// space there and stay as they are.
  public static func held(_ text: String) -> String {
    var held = ""
    for character in text {
      if held.last == " ", "»:;?!".contains(character) { held.removeLast(); held += "\u{00A0}" }
      held.append(held.last == "«" && character == " " ? "\u{00A0}" : character)
    }
    return held
  }
}
