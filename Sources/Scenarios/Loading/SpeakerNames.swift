/// Who can stand before a colon.
public enum SpeakerNames {
  /// The persona.
  public static let client = "Client"
  /// The coach.
  public static let coach = "Coach"
  /// The ledger.
  public static let note = "Note"

  /// All names of a scenario: the three and its cast.
  public static func all(cast: Set<String>) -> Set<String> { cast.union([client, coach, note]) }

  /// The declared name a stored text starts with; what only looks like one is none.
  static func speaker(of text: String, among names: Set<String>) -> String? {
    guard let colon = text.utf8.firstIndex(of: UInt8(ascii: ":")) else { return nil }
    var name = text[..<colon]
    while name.first?.isWhitespace == true { name.removeFirst() }
    while name.last?.isWhitespace == true { name.removeLast() }
    return names.contains(String(name)) ? String(name) : nil
  }
}
