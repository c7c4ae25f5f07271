/// A value of the language at run time; an enum value is its raw number or string.
public enum Value: Hashable, Sendable {
  /// A 32-bit float.
  case number(Float)
  /// A truth value.
  case bool(Bool)
  /// A text.
  case string(String)

  /// Which of the three it is.
  public var type: ValueType {
    switch self {
    case .number: .number
    case .bool: .bool
    case .string: .string
    }
  }
}

/// The types a host function can take and give.
public enum ValueType: String, Sendable, CaseIterable {
  /// Any value.
  case any = "Any"
  /// A text.
  case string = "String"
  /// A number.
  case number = "Number"
  /// A truth value.
  case bool = "Bool"
}

/// What the compiler knows of a function: its name and types.
public struct FunctionSignature: Hashable, Sendable {
  /// The name scripts write.
  public var name: String
  /// The types of the fixed parameters.
  public var parameters: [ValueType]
  /// The type of any number of further arguments, or none.
  public var variadic: ValueType?
  /// The type of the result.
  public var result: ValueType

  /// Describes a function.
  public init(_ name: String, _ parameters: [ValueType], variadic: ValueType? = nil, result: ValueType) {
    self.name = name
    self.parameters = parameters
    self.variadic = variadic
    self.result = result
  }
}
