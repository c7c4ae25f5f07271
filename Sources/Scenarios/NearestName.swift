import YarnSyntax

/// Finds the name that was probably meant, for modules that do not know the language's own helper.
public enum NearestName {
  /// The nearest of some names, or none when no name is near.
  public static func of(_ name: String, in names: some Sequence<String>) -> String? {
    Suggestion.nearest(to: name, among: names.sorted())
  }
}
