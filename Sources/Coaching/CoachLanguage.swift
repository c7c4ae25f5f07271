/// A language in which the coach reads replies.
public enum CoachLanguage: String, Sendable, CaseIterable {
  case french = "fr"
  case english = "en"

  /// The name libstemmer knows the language by.
  var stemmerName: String {
    switch self {
    case .french: "french"
    case .english: "english"
    }
  }
}
