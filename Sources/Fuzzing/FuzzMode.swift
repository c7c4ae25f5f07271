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

  /// Makes a result of a way that was noted down.
  public init(_ problem: String?, _ signature: Signature) {
    self.init(problem: problem, signature: signature.value)
  }
}

/// A part of the program that is given hostile input, and what must hold whatever the input is.
public struct FuzzMode: Sendable {
  /// Tries one input.
  public typealias Check = ([UInt8]) -> FuzzResult

  /// The name on the command line, and of the folder of kept inputs.
  public var name: String
  /// The endings of the names of files of ours to begin with, such as `.csv`; the first is that of kept inputs.
  public var endings: [String]
  /// Inputs to begin with beside files.
  public var seeds: [String]
  /// Pieces that lead an input deeper than random bytes do.
  public var dictionary: [String]
  /// The stack an input has, in KiB: of the language the smallest a host may give us, else that of a main thread.
  public var stack: Int
  /// Makes what tries the inputs of one thread; what it needs for all of them is set up once here.
  public var prepare: @Sendable () -> Check

  /// Makes a mode.
  public init(
    _ name: String, endings: [String] = [], seeds: [String] = [], dictionary: [String], stack: Int = 8192,
    prepare: @escaping @Sendable () -> Check
  ) {
    self.name = name
    self.endings = endings
    self.seeds = seeds
    self.dictionary = dictionary
    self.stack = stack
    self.prepare = prepare
  }
}

/// Folds what an input did into one number (FNV-1a).
public struct Signature: Sendable {
  /// The number so far.
  public private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

  /// Begins.
  public init() {}

  /// Adds a number.
  public mutating func add(_ number: Int) {
    value = (value ^ UInt64(truncatingIfNeeded: number)) &* 0x100_0000_01B3
  }

  /// Adds a text.
  public mutating func add(_ text: String) { for byte in text.utf8 { add(Int(byte)) } }

  /// Adds how large a count is, not the count.
  public mutating func add(magnitudeOf count: Int) {
    add(Int.bitWidth - max(0, count).leadingZeroBitCount)
  }
}
