public import Vocabulary

/// The words for how the client feels.
public enum MoodWords {
  /// The names of tension, trust and patience, in this order.
  public static func names(_ language: Language) -> [String] {
    language == .french ? ["tension", "confiance", "patience"] : ["tension", "trust", "patience"]
  }

  /// The word for a level from 0 to 10 of tension (0), trust (1) or patience (2).
  public static func level(_ value: Double, of measure: Int, _ language: Language) -> String {
    let words = language == .french ? french : english
    guard words.indices.contains(measure) else { return "" }
    let bounded = value.isFinite ? min(max(value, 0), 10) : 0
    return words[measure][Int((bounded / 2.5).rounded())]
  }

  /// A number with at most one decimal, as the language writes it.
  public static func number(_ value: Double, _ language: Language) -> String {
    let tenths = value.isFinite ? Int((min(max(value, -1000), 1000) * 10).rounded()) : 0
    let sign = tenths < 0 ? "−" : ""
    let (whole, rest) = abs(tenths).quotientAndRemainder(dividingBy: 10)
    return sign + (rest == 0 ? "\(whole)" : "\(whole)\(language == .french ? "," : ".")\(rest)")
  }

  /// From none to all, in five steps.
  private static let french = [
    ["aucune", "légère", "sensible", "forte", "à vif"],
    ["nulle", "fragile", "réelle", "solide", "entière"],
    ["à bout", "courte", "moyenne", "longue", "large"],
  ]

  private static let english = [
    ["none", "slight", "felt", "high", "raw"],
    ["none", "thin", "fair", "solid", "full"],
    ["gone", "short", "fair", "good", "ample"],
  ]
}
