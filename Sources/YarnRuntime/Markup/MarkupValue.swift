/// The value of a property of a marker.
public enum MarkupValue: Hashable, Sendable {
  /// A whole number that fits 32 bits.
  case integer(Int)
  /// Any other number, as a 32-bit float.
  case float(Float)
  /// A text, quoted or not.
  case string(String)
  /// One of `true`, `True`, `false` and `False`, unquoted.
  case bool(Bool)
}

extension MarkupValue: CustomStringConvertible {
  /// The value as it reads in a line: numbers in full and without padding, `True` and `False`.
  public var description: String {
    switch self {
    case .integer(let number): String(number)
    case .float(let number): DecimalNumber(number)?.description ?? String(number)
    case .string(let text): text
    case .bool(let flag): flag ? "True" : "False"
    }
  }

  /// The number for which a plural category can be found, unless this is a text or a flag.
  var number: DecimalNumber? {
    switch self {
    case .integer(let number): DecimalNumber(number)
    case .float(let number): DecimalNumber(number)
    case .string, .bool: nil
    }
  }
}

/// A named value of a marker, such as `mood="calm"` in `[face mood="calm"]`.
public struct MarkupProperty: Hashable, Sendable {
  /// The name as written.
  public var name: String
  /// The value.
  public var value: MarkupValue

  /// Creates a property.
  public init(name: String, value: MarkupValue) {
    self.name = name
    self.value = value
  }
}
