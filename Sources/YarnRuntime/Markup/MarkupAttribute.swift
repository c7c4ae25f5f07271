/// A stretch of text that a marker covers.
public struct MarkupAttribute: Hashable, Sendable {
  /// The name of the marker.
  public var name: String
  /// The start in the text, 0-based, in UTF-16 code units.
  public var position: Int
  /// The length in UTF-16 code units; 0 for a self-closing marker.
  public var length: Int
  /// The properties in the order they were written.
  public var properties: [MarkupProperty]
  /// The place of the marker's `[` in the normalised input, 0-based, in UTF-16 code units.
  public var sourcePosition: Int
  /// The marker this comes from; the pieces of a marker that was split share it.
  var origin: Int?

  /// Creates an attribute.
  public init(
    name: String, position: Int, length: Int, properties: [MarkupProperty] = [], sourcePosition: Int = 0
  ) {
    self.name = name
    self.position = position
    self.length = length
    self.properties = properties
    self.sourcePosition = sourcePosition
  }

  /// Returns the first property of this name, whatever the case of its letters.
  public func property(_ name: String) -> MarkupValue? {
    if let exact = properties.first(where: { $0.name == name }) { return exact.value }
    let name = name.lowercased()
    return properties.first { $0.name.lowercased() == name }?.value
  }

  /// The end in the text, in UTF-16 code units. Never traps, whatever a processor put in the fields.
  var end: Int { position.addingReportingOverflow(length).overflow ? Int.max : position + length }
}

/// Something the markup of a text gets wrong.
public struct MarkupDiagnostic: Hashable, Sendable {
  /// What is wrong, in English.
  public var message: String
  /// Where, as a 0-based UTF-16 offset into the normalised input; `nil` when it concerns the whole text.
  public var column: Int?
  /// Where the `[` of the marker that it is about stands, counted as `column` is; `nil` when it is about none.
  public var marker: Int?

  /// Creates a diagnostic.
  public init(message: String, column: Int?, marker: Int? = nil) {
    self.message = message
    self.column = column
    self.marker = marker
  }
}
