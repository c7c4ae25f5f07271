/// What trying one input has shown.
public struct FuzzResult: Sendable {
  /// What is wrong, or none.
  public var problem: String?
  /// A number that is the same for inputs that take much the same way; a new one makes an input worth keeping.
  public var signature: UInt64

  /// Makes a result.
  public init(problem: String? = nil, signature: UInt64) {
    self.problem = problem
    self.signature = signature
  }
}

/// A part of the program that is given hostile input, and what must hold whatever the input is.
public struct FuzzMode: Sendable {
  /// The name on the command line, and of the folder of kept inputs.
  public var name: String
  /// Pieces that lead an input deeper than random bytes do.
  public var dictionary: [String]
  /// Tries one input.
  public var check: @Sendable ([UInt8]) -> FuzzResult

  /// Makes a mode.
  public init(name: String, dictionary: [String], check: @escaping @Sendable ([UInt8]) -> FuzzResult) {
    self.name = name
    self.dictionary = dictionary
    self.check = check
  }

  /// The modes of the language modules.
  public static let language: [FuzzMode] = [
    FuzzMode(name: "parse", dictionary: Dictionaries.script, check: ParseCheck.check),
    FuzzMode(name: "compile", dictionary: Dictionaries.script, check: CompileCheck.check),
    FuzzMode(name: "markup", dictionary: Dictionaries.markup, check: TextChecks.markup),
    FuzzMode(name: "csv", dictionary: Dictionaries.csv, check: TextChecks.csv),
    FuzzMode(name: "plan", dictionary: Dictionaries.plan, check: TextChecks.plan),
  ]
}

/// Folds what an input did into one number (FNV-1a).
struct Signature {
  private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

  mutating func add(_ number: Int) {
    value = (value ^ UInt64(truncatingIfNeeded: number)) &* 0x100_0000_01B3
  }

  mutating func add(_ text: String) { for byte in text.utf8 { add(Int(byte)) } }

  /// Adds how large a count is, not the count.
  mutating func add(magnitudeOf count: Int) { add(Int.bitWidth - max(0, count).leadingZeroBitCount) }
}
