import Foundation

/// Any JSON value, for what the archive carries without knowing its type.
enum JSONTree: Hashable, Sendable {
  case null
  case bool(Bool)
  case number(Decimal)
  case string(String)
  case array([JSONTree])
  case object([String: JSONTree])

  /// Lists and objects within each other; more is refused, so that no file can exhaust the stack.
  static let maximumDepth = 48

  /// Reads the text of a column.
  init(column: String) throws(ArchiveError) { self = try Stored.value(column, as: JSONTree.self) }

  /// What stands in a column: what is no JSON is a text.
  init(whatStandsIn column: String) { self = (try? JSONTree(column: column)) ?? .string(column) }

  /// The field of an object, or nothing.
  subscript(_ field: String) -> JSONTree? {
    if case .object(let fields) = self { fields[field] } else { nil }
  }

  /// The text, when it is one.
  var text: String? { if case .string(let text) = self { text } else { nil } }

  /// All texts in it, the names of fields left out.
  var texts: [String] {
    switch self {
    case .string(let text): [text]
    case .array(let values): values.flatMap(\.texts)
    case .object(let fields): fields.keys.sorted().flatMap { fields[$0]?.texts ?? [] }
    case .null, .bool, .number: []
    }
  }

  /// Whether a condition holds of the names of all fields in it.
  func allNames(_ holds: (String) -> Bool) -> Bool {
    switch self {
    case .array(let values): values.allSatisfy { $0.allNames(holds) }
    case .object(let fields): fields.allSatisfy { holds($0.key) && $0.value.allNames(holds) }
    case .null, .bool, .number, .string: true
    }
  }

  /// The same with each text changed; the names of fields stay.
  func mapTexts(_ change: (String) -> String) -> JSONTree {
    switch self {
    case .string(let text): .string(change(text))
    case .array(let values): .array(values.map { $0.mapTexts(change) })
    case .object(let fields): .object(fields.mapValues { $0.mapTexts(change) })
    case .null, .bool, .number: self
    }
  }
}

extension JSONTree: Codable {
  init(from decoder: any Decoder) throws {
    guard decoder.codingPath.count <= JSONTree.maximumDepth else {
      throw DecodingError.dataCorrupted(
        .init(
          codingPath: [], debugDescription: "nested deeper than \(JSONTree.maximumDepth) levels"))
    }
    // What there is most of goes first: each try that fails costs more than one that holds.
    let value = try decoder.singleValueContainer()
    if let text = try? value.decode(String.self) {
      self = .string(text)
    } else if let fields = try? decoder.container(keyedBy: FieldName.self) {
      var object: [String: JSONTree] = [:]
      for key in fields.allKeys { object[key.stringValue] = try fields.decode(JSONTree.self, forKey: key) }
      self = .object(object)
    } else if var values = try? decoder.unkeyedContainer() {
      var array: [JSONTree] = []
      while !values.isAtEnd { array.append(try values.decode(JSONTree.self)) }
      self = .array(array)
    } else if value.decodeNil() {
      self = .null
    } else if let flag = try? value.decode(Bool.self) {
      self = .bool(flag)
    } else {
      self = .number(try value.decode(Decimal.self))
    }
  }

  func encode(to encoder: any Encoder) throws {
    switch self {
    case .object(let object):
      var fields = encoder.container(keyedBy: FieldName.self)
      for (name, value) in object { try fields.encode(value, forKey: FieldName(name)) }
    case .array(let array):
      var values = encoder.unkeyedContainer()
      for value in array { try values.encode(value) }
    default:
      var value = encoder.singleValueContainer()
      switch self {
      case .string(let text): try value.encode(text)
      case .bool(let flag): try value.encode(flag)
      case .number(let number): try value.encode(number)
      case .null, .array, .object: try value.encodeNil()
      }
    }
  }

  /// The name of a field.
  private struct FieldName: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }

    init(_ name: String) { stringValue = name }
    init?(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
  }
}
