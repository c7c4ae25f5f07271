/// Words of a promise that miss no day although none is kept.
public enum TimelessText {
  /// Whether no day is missing: what is not done is done on no day, and words that name a month, a weekday or a season
  /// say when, in a way that is no single day. A text may be in another language than its reader’s.
  public static func holds(_ text: String) -> Bool {
    let words = text.lowercased().split { !$0.isLetter && $0 != "'" && $0 != "’" }.map(String.init)
    guard let first = words.first else { return false }
    return Language.allCases.map(TimelessWords.of).contains { known in
      known.negations.contains(first) || words.contains(where: known.times.contains)
    }
  }
}

/// The words of one language for it.
struct TimelessWords: Sendable {
  /// Words with which a denial begins.
  var negations: Set<String>
  /// Words that say when without naming a day.
  var times: Set<String>

  static func of(_ language: Language) -> TimelessWords {
    switch language {
    case .french: french
    case .english: english
    }
  }
}
