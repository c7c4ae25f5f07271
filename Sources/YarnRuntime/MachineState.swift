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

    var node: Int {
      switch self {
      case .started(let node), .completed(let node): node
      }
    }
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
  /// Steps since the last content.
  var silentSteps = 0
  /// UTF-8 bytes of the texts in variables.
  var heldBytes = 0
  var random: RandomSource

  init(_ program: Program, seed: UInt64) {
    self.program = program.fingerprint
    numbers = program.initialNumbers
    strings = program.initialStrings
    heldBytes = strings.reduce(0) { $0 + $1.utf8.count }
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
