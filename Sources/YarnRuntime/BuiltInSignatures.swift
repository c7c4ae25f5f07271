extension FunctionSignature {
  /// The functions every script can call (LANGUAGE 15.4): what the compiler checks and the runtime provides.
  public static let builtIns: [FunctionSignature] = [
    FunctionSignature("visited", [.string], result: .bool),
    FunctionSignature("visited_count", [.string], result: .number),
    FunctionSignature("has_any_content", [.string], result: .bool),
    FunctionSignature("string", [.any], result: .string),
    FunctionSignature("number", [.any], result: .number),
    FunctionSignature("bool", [.any], result: .bool),
    FunctionSignature("format", [.string, .any], result: .string),
    FunctionSignature("format_invariant", [.number], result: .string),
    FunctionSignature("random", [], result: .number),
    FunctionSignature("random_range", [.number, .number], result: .number),
    FunctionSignature("random_range_float", [.number, .number], result: .number),
    FunctionSignature("dice", [.number], result: .number),
    FunctionSignature("min", [.number, .number], result: .number),
    FunctionSignature("max", [.number, .number], result: .number),
    FunctionSignature("round", [.number], result: .number),
    FunctionSignature("round_places", [.number, .number], result: .number),
    FunctionSignature("floor", [.number], result: .number),
    FunctionSignature("ceil", [.number], result: .number),
    FunctionSignature("int", [.number], result: .number),
    FunctionSignature("decimal", [.number], result: .number),
    FunctionSignature("inc", [.number], result: .number),
    FunctionSignature("dec", [.number], result: .number),
  ]
}
