import YarnSyntax

/// A piece of a JSON file that knows where it stands.
struct JSONNode: Sendable {
  /// What a piece can be; numbers keep their digits, so that amounts stay exact.
  indirect enum Content: Sendable {
    case null
    case bool(Bool)
    case number(String)
    case string(String)
    case array([JSONNode])
    case object([Member])
  }

  /// A key and its value.
  struct Member: Sendable {
    var key: String
    var keySpan: Span
    var value: JSONNode
  }

  var content: Content
  var span: Span

  /// How messages call this kind of value.
  var kind: String {
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
