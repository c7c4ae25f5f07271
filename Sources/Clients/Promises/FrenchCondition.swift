/// How what is given for something is joined to « à condition ».
public enum FrenchCondition {
  /// Whether it begins with the word that joins it: « que l’acompte soit arrivé », « de signer cette année ».
  public static func isJoined(_ text: String) -> Bool {
    let words = text.lowercased().replacing("’", with: "'").split(separator: " ")
    guard let first = words.first else { return false }
    if first == "que" || first.hasPrefix("qu'") { return true }
    let verb = first == "de" ? words.dropFirst().first ?? "" : first.hasPrefix("d'") ? first.dropFirst(2) : ""
    return ["er", "ir", "re"].contains(where: verb.hasSuffix) && verb.count > 3
  }
}
