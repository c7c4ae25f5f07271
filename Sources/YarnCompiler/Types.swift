import YarnRuntime

/// A type while types are being found out: a known one, or a variable that stands for one not known yet.
struct TypeRef: Hashable, Sendable {
  /// At least 0: a known type, enums from 8 on; below 0: the complement of a type variable's index.
  var rawValue: Int32

  static let any = TypeRef(rawValue: 0)
  static let string = TypeRef(rawValue: 1)
  static let number = TypeRef(rawValue: 2)
  static let bool = TypeRef(rawValue: 3)
  /// What has no type because it is wrong; already reported.
  ///
  /// It agrees with every type, so that nothing more is said about what follows from it.
  static let error = TypeRef(rawValue: 4)

  private static let firstEnum: Int32 = 8

  /// The type of the enum with an index.
  static func enumeration(_ index: Int) -> TypeRef {
    TypeRef(rawValue: firstEnum &+ Int32(truncatingIfNeeded: index))
  }

  /// The type variable with an index.
  static func variable(_ index: Int) -> TypeRef { TypeRef(rawValue: ~Int32(truncatingIfNeeded: index)) }

  /// The type of a parameter or result.
  init(_ type: ValueType) {
    switch type {
    case .any: self = .any
    case .string: self = .string
    case .number: self = .number
    case .bool: self = .bool
    }
  }

  init(rawValue: Int32) { self.rawValue = rawValue }

  /// Whether it is not known yet.
  @inline(__always) var isVariable: Bool { rawValue < 0 }

  /// The index of the type variable.
  @inline(__always) var variableIndex: Int { Int(~rawValue) }

  /// The index of the enum, for the type of one.
  var enumIndex: Int? { rawValue >= TypeRef.firstEnum ? Int(rawValue - TypeRef.firstEnum) : nil }
}

/// The named types of a compilation.
struct TypeTable: Sendable {
  /// The enums in source order.
  var enums: [EnumType] = []
  /// By enum: the type of its raw values.
  var rawTypes: [ValueType] = []
  /// By enum and case name: the raw value.
  private var cases: [[String: Value]] = []
  /// By case name: the enums that have it.
  private var owners: [String: [Int]] = [:]
  private var indices: [String: Int] = [:]

  /// Adds an enum.
  mutating func append(_ type: EnumType, rawType: ValueType) {
    let index = enums.count
    enums.append(type)
    rawTypes.append(rawType)
    if indices[type.name] == nil { indices[type.name] = index }
    var values: [String: Value] = [:]
    for item in type.cases where values[item.name] == nil {
      values[item.name] = item.value
      owners[item.name, default: []].append(index)
    }
    cases.append(values)
  }

  /// The type scripts call by a name: `string`, `Number`, an enum.
  func named(_ name: String) -> TypeRef? {
    switch name {
    case "string", "String": .string
    case "number", "Number": .number
    case "bool", "Bool": .bool
    case "Any": .any
    default: indices[name].map { .enumeration($0) }
    }
  }

  /// The enums that have a case of a name.
  func owners(ofCase name: String) -> [Int] { owners[name] ?? [] }

  /// The raw value of a case.
  func value(ofCase name: String, in index: Int) -> Value? { cases[index][name] }

  /// How a type is called in messages.
  func name(_ type: TypeRef) -> String {
    switch type {
    case .any: "Any"
    case .string: "String"
    case .number: "Number"
    case .bool: "Bool"
    default: type.enumIndex.map { enums[$0].name } ?? "unknown type"
    }
  }

  /// What values of a type are at run time.
  func runtimeType(_ type: TypeRef) -> ValueType {
    switch type {
    case .string: .string
    case .number: .number
    case .bool: .bool
    default: type.enumIndex.map { rawTypes[$0] } ?? .any
    }
  }

  /// Whether a value of one known type can stand where another is wanted (LANGUAGE 16.2).
  func isConvertible(_ from: TypeRef, to target: TypeRef) -> Bool {
    if from == target || target == .any || from == .error || target == .error { return true }
    guard let index = from.enumIndex else { return false }
    return TypeRef(rawTypes[index]) == target
  }

  /// What a variable of a type holds before anything is stored.
  func defaultValue(_ type: TypeRef) -> Value {
    if let index = type.enumIndex, let first = enums[index].cases.first { return first.value }
    return switch type {
    case .bool: .bool(false)
    case .string: .string("")
    default: .number(0)
    }
  }
}

/// What type variables turned out to be.
struct Unifier: Sendable {
  /// By type variable: itself while it is free, else what it equals.
  private var bindings: [TypeRef] = []

  /// Makes a new type variable.
  mutating func fresh() -> TypeRef {
    let variable = TypeRef.variable(bindings.count)
    bindings.append(variable)
    return variable
  }

  /// What is known of a type: a known one, or the variable that stands for all that are equal to it.
  @inline(__always)
  mutating func resolve(_ type: TypeRef) -> TypeRef { type.isVariable ? follow(type) : type }

  private mutating func follow(_ type: TypeRef) -> TypeRef {
    var root = type
    while root.isVariable, bindings[root.variableIndex] != root { root = bindings[root.variableIndex] }
    var step = type
    while step.isVariable, step != root {
      let next = bindings[step.variableIndex]
      bindings[step.variableIndex] = root
      step = next
    }
    return root
  }

  /// Makes two types equal; what equals something wrong is wrong as well.
  ///
  /// - Returns: Whether they can be.
  mutating func unify(_ left: TypeRef, _ right: TypeRef) -> Bool {
    let left = resolve(left)
    let right = resolve(right)
    if left == right { return true }
    if left.isVariable {
      bindings[left.variableIndex] = right
    } else if right.isVariable {
      bindings[right.variableIndex] = left
    } else {
      return left == .error || right == .error
    }
    return true
  }
}
