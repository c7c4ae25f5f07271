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
  static let longest = 40

  /// What to put in the place of a value that is no name of a locale: the nearest one that keeps the language; none
  /// when the value can stay.
  public static func substitute(for value: String) -> String? {
    let isName =
      value.utf8.count <= longest
      && value.utf8.allSatisfy { byte in
        switch UInt8(ascii: "A")...UInt8(ascii: "Z") ~= byte ? byte | 0x20 : byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): true
        case UInt8(ascii: "_"), UInt8(ascii: "."), UInt8(ascii: "@"), UInt8(ascii: "-"), UInt8(ascii: ":"):
          true
        default: false
        }
      }
    guard !isName else { return nil }
    switch Language(tag: String(value.prefix(longest))) {
    case .french: return "fr_FR.UTF-8"
    case .english: return "en_GB.UTF-8"
    case nil: return "C.UTF-8"
    }
  }
}
