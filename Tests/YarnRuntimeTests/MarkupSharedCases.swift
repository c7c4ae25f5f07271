import Foundation

/// A property of a marker as the data has it.
struct SharedProperty: Decodable, Equatable {
  var type: String
  var value: Scalar?
  var asText: String?

  enum Scalar: Decodable, Equatable {
    case bool(Bool)
    case number(Double)
    case string(String)

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      if let flag = try? container.decode(Bool.self) {
        self = .bool(flag)
      } else if let number = try? container.decode(Double.self) {
        self = .number(number)
      } else {
        self = .string(try container.decode(String.self))
      }
    }
  }
}

/// An attribute as the data has it; what is missing is not asserted.
struct SharedAttribute: Decodable {
  var name: String?
  var position: Int?
  var length: Int?
  var sourcePosition: Int?
  var propertyCount: Int?
  var properties: [String: SharedProperty]?
  var covers: String?
}

struct SharedDiagnostic: Decodable {
  var column: Int
  var message: String
}

struct SharedExpectation: Decodable {
  var text: String?
  var attributeCount: Int?
  var attributes: [SharedAttribute]?
  var attributesByName: [SharedAttribute]?
  var diagnosticCount: Int?
  var diagnosticCountAtLeast: Int?
  var diagnostics: [SharedDiagnostic]?
  var firstAttributeProperty: [String: SharedProperty]?
  var firstAttributePropertyText: [String: SharedProperty]?
  var firstNamed: [String: Int]?
  var noneNamed: [String]?
  var oneDiagnosticStartsWith: String?
  var thatDiagnosticColumn: Int?
}

struct SharedMarkupCase: Decodable {
  var input: String
  var locale: String
  var implicitCharacter: Bool?
  var processors: [String]?
  var expect: SharedExpectation?
  var observed: SharedExpectation?
  var afterDeletingRangeOf: String?
  var expectAfter: SharedExpectation?
}

/// The shape of a tree: a text, or a marker with children.
indirect enum SharedTree: Decodable, Equatable {
  case text(String)
  case marker(String, [SharedTree])

  private enum Key: CodingKey {
    case name, children
  }

  init(from decoder: any Decoder) throws {
    if let text = try? decoder.singleValueContainer().decode(String.self) {
      self = .text(text)
      return
    }
    let container = try decoder.container(keyedBy: Key.self)
    self = .marker(
      try container.decode(String.self, forKey: .name),
      try container.decodeIfPresent([SharedTree].self, forKey: .children) ?? [])
  }
}

struct SharedTreeCase: Decodable {
  var input: String
  var diagnosticCount: Int?
  var childCount: Int?
  var tree: [SharedTree]?
}

struct SharedTokenCase: Decodable {
  var input: String
  var tokens: [[String]]?
}

struct SharedMarkupFile: Decodable {
  var parse: [SharedMarkupCase]
  var probes: [SharedMarkupCase]
  var tree: [SharedTreeCase]
  var tokens: [SharedTokenCase]
}
