package import YarnSyntax

/// A piece of a JSON file that knows where it stands.
package struct JSONNode: Sendable {
  /// What a piece can be; numbers keep their digits, so that amounts stay exact.
  package indirect enum Content: Sendable {
    case null
    case bool(Bool)
    case number(String)
    case string(String)
    case array([JSONNode])
    case object([Member])
  }

  /// A key and its value.
  package struct Member: Sendable {
    package var key: String
    package var keySpan: Span
    package var value: JSONNode
  }

  package var content: Content
  package var span: Span

  /// How messages call this kind of value.
  package var kind: String {
    switch content {
    case .null: "null"
    case .bool: "true or false"
    case .number: "a number"
    case .string: "a text"
    case .array: "a list"
    case .object: "an object"
    }
  }
}
