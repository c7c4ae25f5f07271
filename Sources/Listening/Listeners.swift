public import Vocabulary

/// The listener of each language, shared by everything that asks it; each reads its tables with its first reply.
public struct Listeners {
  private let french = Listener(language: .french)
  private let english = Listener(language: .english)

  /// Makes one of each.
  public init() {}

  /// The listener of a language.
  public subscript(language: Language) -> Listener {
    switch language {
    case .french: french
    case .english: english
    }
  }
}
