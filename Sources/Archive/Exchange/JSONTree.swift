import Foundation

/// Any JSON value, for what the archive carries without knowing its type.
enum JSONTree: Hashable, Sendable {
  case null
  case bool(Bool)
  case number(Decimal)
  case string(String)
  case array([JSONTree])
  /// Fields by their names, each once.
  case object([Field])

  /// A field of an object.
  struct Field: Hashable, Sendable {
    var name: String
    var value: JSONTree
  }

  /// Lists and objects within each other; more is refused, so that no file can exhaust the stack.
  static let maximumDepth = 48

  /// What stands in a column: what is no JSON is a text.
  init(whatStandsIn column: String) { self = JSONTree(json: column.utf8) ?? .string(column) }

  /// The field of an object, or nothing.
  subscript(_ field: String) -> JSONTree? {
    if case .object(let fields) = self { fields.first { $0.name == field }?.value } else { nil }
  }

  /// The text, when it is one.
  var text: String? { if case .string(let text) = self { text } else { nil } }

  /// Whether a condition holds of the names of all fields in it.
  func allNames(_ holds: (String) -> Bool) -> Bool {
    switch self {
    case .array(let values): values.allSatisfy { $0.allNames(holds) }
    case .object(let fields): fields.allSatisfy { holds($0.name) && $0.value.allNames(holds) }
    case .null, .bool, .number, .string: true
    }
  }

  /// The same with each text changed; the names of fields stay.
  func mapTexts(_ change: (String) -> String) -> JSONTree {
    switch self {
    case .string(let text): .string(change(text))
    case .array(let values): .array(values.map { $0.mapTexts(change) })
    case .object(let fields): .object(fields.map { Field(name: $0.name, value: $0.value.mapTexts(change)) })
    case .null, .bool, .number: self
    }
  }
}
