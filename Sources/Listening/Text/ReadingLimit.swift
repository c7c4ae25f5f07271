/// How much of a text is read: the one bound of everything that listens. It is far above what anybody says in one breath,
/// and keeps a turn short whatever is pasted.
public enum ReadingLimit {
  /// The most letters, counted after folding: `ß` is two, and a mark that vanishes is one.
  public static let letters = 6_000

  /// Whether all of a text is read.
  public static func holds(_ text: String) -> Bool {
    // No scalar folds to more letters than it has bytes.
    text.utf8.count <= letters || read(of: text).endIndex == text.unicodeScalars.endIndex
  }

  /// The scalars of a text that are read.
  static func read(of text: String) -> Substring.UnicodeScalarView {
    let scalars = text.unicodeScalars
    guard text.utf8.count > letters else { return scalars[...] }
    var count = 0
    let end = scalars.firstIndex { scalar in
      count += Folding.letters(of: scalar)
      return count > letters
    }
    return scalars[..<(end ?? scalars.endIndex)]
  }
}
