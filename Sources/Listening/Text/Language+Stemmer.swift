import Vocabulary

extension Language {
  /// The name libstemmer knows the language by.
  var stemmerName: String {
    switch self {
    case .french: "french"
    case .english: "english"
    }
  }
}
