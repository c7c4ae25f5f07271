import YarnSyntax

/// How many columns of a terminal a text takes.
///
/// The language draws carets by the same table, and imports nothing: the table is there.
public enum DisplayWidth {
  /// The columns of a text; control characters count as one, because they are shown as one visible sign.
  public static func of(_ text: String) -> Int { YarnSyntax.DisplayWidth.of(text) }
}
