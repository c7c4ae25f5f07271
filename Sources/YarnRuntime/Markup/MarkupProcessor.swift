/// Replaces the markers of one name by something else.
///
/// A marker with a processor leaves no attribute; the processor may add one of its own.
public protocol MarkupProcessor: Sendable {
  /// Rewrites what a marker covers. Called once for each marker, the inner before the outer.
  ///
  /// - Parameters:
  ///   - marker: the marker, with the place and the length its content has now.
  ///   - content: the text and the attributes inside the marker; both may be changed. The positions of the
  ///     attributes count from the start of the whole text.
  ///   - locale: a language tag such as `fr` or `en-GB`.
  /// - Returns: what went wrong, and how much was added that a reader does not see.
  func process(_ marker: MarkupAttribute, content: inout MarkupContent, locale: String) -> MarkupReplacement
}

/// What is inside a marker.
public struct MarkupContent: Hashable, Sendable {
  /// The text without markers.
  public var text: String
  /// The attributes of the markers inside.
  public var attributes: [MarkupAttribute]

  /// Creates a content.
  public init(text: String, attributes: [MarkupAttribute] = []) {
    self.text = text
    self.attributes = attributes
  }
}

/// What a processor has to tell.
public struct MarkupReplacement: Hashable, Sendable {
  /// What is wrong with the marker, in English; anything here makes the whole text fail.
  public var problems: [String]
  /// How many UTF-16 code units of the new text are not shown, such as tags for a text view. The positions of what
  /// comes after do not count them.
  public var invisibleLength: Int

  /// Creates an answer; without arguments, all went well.
  public init(problems: [String] = [], invisibleLength: Int = 0) {
    self.problems = problems
    self.invisibleLength = invisibleLength
  }

  /// Creates an answer about one problem.
  static func problem(_ message: String) -> MarkupReplacement { MarkupReplacement(problems: [message]) }
}
