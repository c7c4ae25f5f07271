public import Vocabulary

/// The listener of each language, shared by everything that asks it; each reads its tables with its first reply.
public struct Listeners {
  private let french: Listener
  private let english: Listener

  /// Makes one of each.
  public init() { self.init(phrases: nil) }

  /// Makes one of each, with the files of its language.
  public init(_ files: (Language) -> LanguageFiles) {
    (french, english) = (Listener(files(.french)), Listener(files(.english)))
  }

  /// Makes one of each, with another table of vectors.
  package init(phrases: [UInt8]?) {
    french = Listener(language: .french, phrases: phrases)
    english = Listener(language: .english, phrases: phrases)
  }

  /// The listener of a language.
  public subscript(language: Language) -> Listener {
    switch language {
    case .french: french
    case .english: english
    }
  }
}
