/// The functions a machine can call: those of the language, and the host's.
public struct FunctionLibrary: Sendable {
  /// A function of the host.
  public struct Function: Sendable {
    /// What the compiler is told of it.
    public var signature: FunctionSignature
    /// What it does; the arguments have the number and types of the signature.
    public var body: @Sendable ([Value], inout FunctionContext) throws(FunctionFailure) -> Value

    /// Makes a function.
    public init(
      _ signature: FunctionSignature,
      _ body: @escaping @Sendable ([Value], inout FunctionContext) throws(FunctionFailure) -> Value
    ) {
      self.signature = signature
      self.body = body
    }
  }

  var functions: [String: Function] = [:]

  /// The functions of the language alone.
  public static let builtIns = FunctionLibrary()

  /// Makes a library without functions of the host.
  public init() {}

  /// Adds a function, or replaces the host's own of that name; those of the language cannot be replaced.
  public mutating func register(_ function: Function) { functions[function.signature.name] = function }

  /// The signatures of the host's functions, for the compiler.
  public var signatures: [FunctionSignature] {
    functions.values.map(\.signature).sorted { $0.name < $1.name }
  }
}

extension FunctionSignature {
  /// Whether number and types are right: where the compiler did not know the function, nobody has looked yet.
  func accepts(_ arguments: [Value]) -> Bool {
    guard arguments.count == parameters.count || (arguments.count > parameters.count && variadic != nil)
    else { return false }
    for (index, argument) in arguments.enumerated() {
      let wanted = index < parameters.count ? parameters[index] : variadic ?? .any
      guard wanted == .any || wanted == argument.type else { return false }
    }
    return true
  }
}

/// Why a function of the host said no.
public struct FunctionFailure: Error, Hashable, Sendable {
  /// One phrase for the writer of the script.
  public var reason: String

  /// Makes a failure.
  public init(_ reason: String) { self.reason = reason }
}

/// What a function of the host can see of the machine that calls it.
public struct FunctionContext {
  private let variables: (String) -> Value?
  /// The machine's chance.
  public var random: RandomSource

  init(random: RandomSource, variables: @escaping (String) -> Value?) {
    self.random = random
    self.variables = variables
  }

  /// The value of a stored variable, by its name with `$`; values the host has set count too.
  public func variable(_ name: String) -> Value? { variables(name) }
}

/// The functions of the language that need nothing but their arguments and chance (LANGUAGE 15.4).
enum BuiltIn: String, Sendable {
  case string, number, bool, format, random, dice, min, max, round, floor, ceil, int, decimal, inc, dec,
    visited
  case formatInvariant = "format_invariant"
  case randomRange = "random_range"
  case randomRangeFloat = "random_range_float"
  case roundPlaces = "round_places"
  case visitedCount = "visited_count"
  case hasAnyContent = "has_any_content"

  /// Calls one of the functions that need no machine.
  ///
  /// - Parameter bound: UTF-8 bytes beyond which a text is not made longer.
  func call(
    _ arguments: [Value], _ random: inout RandomSource, bound: Int
  ) throws(FunctionFailure) -> Value {
    func number(_ index: Int) -> Float {
      if index < arguments.count, case .number(let number) = arguments[index] { return number }
      return 0
    }
    switch self {
    case .string, .formatInvariant: return .string(arguments[0].text)
    case .number: return .number(try BuiltIn.toNumber(arguments[0]))
    case .bool: return .bool(try BuiltIn.toBool(arguments[0]))
    case .format:
      guard let text = CompositeFormat.format(arguments[0].text, arguments[1], bound: bound) else {
        throw FunctionFailure("the format `\(arguments[0].text.prefix(80))` cannot be read")
      }
      return .string(text)
    case .random: return .number(random.unit())
    case .randomRange, .randomRangeFloat:
      let span = BuiltIn.whole(number(1), .towardZero) - BuiltIn.whole(number(0), .towardZero)
      return .number(number(0) + Float(random.below(Swift.max(span, 0) + 1)))
    case .dice: return .number(Float(random.below(BuiltIn.whole(number(0), .toNearestOrEven)) + 1))
    case .min: return .number(Swift.min(number(0), number(1)))
    case .max: return .number(Swift.max(number(0), number(1)))
    case .round: return .number(number(0).rounded(.toNearestOrEven))
    case .roundPlaces: return .number(BuiltIn.rounded(number(0), BuiltIn.whole(number(1), .toNearestOrEven)))
    case .floor: return .number(number(0).rounded(.down))
    case .ceil: return .number(number(0).rounded(.up))
    case .int: return .number(number(0).rounded(.towardZero))
    case .decimal: return .number(number(0) - number(0).rounded(.towardZero))
    case .inc: return .number(BuiltIn.isWhole(number(0)) ? number(0) + 1 : number(0).rounded(.up))
    case .dec: return .number(BuiltIn.isWhole(number(0)) ? number(0) - 1 : number(0).rounded(.down))
    case .visited, .visitedCount, .hasAnyContent: return .bool(false)
    }
  }

  private static func isWhole(_ number: Float) -> Bool { number == number.rounded(.towardZero) }

  /// A whole number within ±2^31; not-a-number is 0.
  static func whole(_ number: Float, _ rule: FloatingPointRoundingRule) -> Int {
    guard !number.isNaN else { return 0 }
    return Int(Swift.min(Swift.max(number.rounded(rule), -2_147_483_648), 2_147_483_520))
  }

  /// Half to even on the value as a double.
  private static func rounded(_ number: Float, _ places: Int) -> Float {
    var scale = 1.0
    for _ in 0..<Swift.min(Swift.max(places, 0), 15) { scale *= 10 }
    let scaled = (Double(number) * scale).rounded(.toNearestOrEven) / scale
    return scaled.isFinite ? Float(scaled) : number
  }

  private static func toNumber(_ value: Value) throws(FunctionFailure) -> Float {
    switch value {
    case .number(let number): return number
    case .bool(let truth): return truth ? 1 : 0
    case .string(let text):
      guard let number = Value.number(from: text) else {
        throw FunctionFailure("`\(text.prefix(80))` is not a number")
      }
      return number
    }
  }

  private static func toBool(_ value: Value) throws(FunctionFailure) -> Bool {
    switch value {
    case .number(let number): return number != 0
    case .bool(let truth): return truth
    case .string(let text):
      switch text.lowercased().filter({ !$0.isWhitespace }) {
      case "true": return true
      case "false": return false
      default: throw FunctionFailure("`\(text.prefix(80))` is neither true nor false")
      }
    }
  }
}
