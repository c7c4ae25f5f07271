/// Names of locales as an environment gives them.
///
/// Libraries read them on their own, and some copy a name of any length into a place of some bytes.
public enum LocaleName {
  /// The variables that libraries take the name of a locale from.
  public static let variables = [
    "LANG", "LANGUAGE", "LC_ALL", "LC_MESSAGES", "LC_CTYPE", "LC_NUMERIC", "LC_TIME", "LC_MONETARY",
    "LC_COLLATE", "LC_PAPER", "LC_NAME", "LC_ADDRESS", "LC_TELEPHONE", "LC_MEASUREMENT", "LC_IDENTIFICATION",
  ]

  /// The bytes a name may have; real ones have fewer than thirty.
  private static let longest = 40

  /// What to put in the place of a value that is no name of a locale: the nearest one that keeps the language; none
  /// when the value can stay. `LANGUAGE` is a list of names.
  public static func substitute(for value: String, of variable: String) -> String? {
    let isFine =
      variable == "LANGUAGE"
      ? value.utf8.count <= 4 * longest && value.split(separator: ":").allSatisfy(isName)
      : value.isEmpty || isName(value[...])
    guard !isFine else { return nil }
    switch Language(tag: String(value.prefix(longest))) {
    case .french: return "fr_FR.UTF-8"
    case .english: return "en_GB.UTF-8"
    case nil: return "C.UTF-8"
    }
  }

  /// `language_TERRITORY.codeset@modifier`, of which all but the first can be missing.
  private static func isName(_ value: Substring) -> Bool {
    guard value.utf8.count <= longest else { return false }
    let parts = value.split(separator: "@", maxSplits: 1, omittingEmptySubsequences: false)
    let names = parts[0].split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    let subtags = names[0].split(omittingEmptySubsequences: false) { $0 == "_" || $0 == "-" }
    let codeset =
      names.count > 1 ? names[1].split(omittingEmptySubsequences: false) { $0 == "-" || $0 == "_" } : []
    return (subtags + codeset + parts.dropFirst()).allSatisfy { part in
      !part.isEmpty && part.utf8.count <= 16 && part.utf8.allSatisfy(isLetterOrDigit)
    }
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: false
    }
  }
}
