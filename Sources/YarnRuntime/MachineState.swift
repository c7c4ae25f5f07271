/// Everything that changes while a machine runs: plain values, so that copying it is saving it.
///
/// It can be written with any `Encoder`, and belongs to one program (`program` tells which).
public struct MachineState: Hashable, Sendable, Codable {
  enum Phase: String, Hashable, Sendable, Codable {
    case idle, running, waitingForChoice, finished
  }

  struct Frame: Hashable, Sendable, Codable {
    var node: Int
    var resume: Int
  }

  struct PendingOption: Hashable, Sendable, Codable {
    var option: Int
    var substitutions: [String]
    var isAvailable: Bool
  }

  struct PendingCandidate: Hashable, Sendable, Codable {
    var candidate: Int
    var passed: Int
    var failed: Int
  }

  /// A node event that is still to be delivered.
  enum NodeEvent: Hashable, Sendable, Codable {
    case started(Int)
    case completed(Int)
  }

  var program: UInt64
  var phase = Phase.idle
  var pc = 0
  var node = -1
  var frames: [Frame] = []
  var subroutines: [Int] = []
  var numbers: [Float]
  var strings: [String]
  var extras: [String: StoredValue] = [:]
  var numberStack: [Float] = []
  var stringStack: [String] = []
  var anyStack: [StoredValue] = []
  var options: [PendingOption] = []
  var candidates: [PendingCandidate] = []
  var passed = 0
  var failed = 0
  var choiceStamp = 0
  var nodeEvents: [NodeEvent] = []
  var random: RandomSource

  init(_ program: Program, seed: UInt64) {
    self.program = program.fingerprint
    numbers = program.initialNumbers
    strings = program.initialStrings
    random = RandomSource(seed: seed)
  }
}

/// A value in a form that every coder writes alike.
enum StoredValue: Hashable, Sendable, Codable {
  case number(Float)
  case bool(Bool)
  case string(String)

  init(_ value: Value) {
    switch value {
    case .number(let number): self = .number(number)
    case .bool(let truth): self = .bool(truth)
    case .string(let text): self = .string(text)
    }
  }

  var value: Value {
    switch self {
    case .number(let number): .number(number)
    case .bool(let truth): .bool(truth)
    case .string(let text): .string(text)
    }
  }
}

extension Program {
  /// A number that tells programs apart: over the code, the variables and the texts' identifiers (FNV-1a).
  public var fingerprint: UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    func mix(_ value: UInt64) { hash = (hash ^ value) &* 0x100_0000_01B3 }
    func mix(_ text: String) { for byte in text.utf8 { mix(UInt64(byte)) } }
    mix(UInt64(code.count))
    mix(UInt64(lines.count))
    for node in nodes {
      mix(node.name)
      mix(UInt64(node.entry))
    }
    for variable in variables { mix(variable.name) }
    return hash
  }
}
