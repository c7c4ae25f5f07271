import YarnSyntax

/// Finds the name that was probably meant, as the language does for its own names.
public enum NearestName {
  /// The nearest of some names, or none when no name is near.
  public static func of(_ name: String, in names: some Sequence<String>) -> String? {
    Suggestion.nearest(to: name, among: names.sorted())
  }
}
