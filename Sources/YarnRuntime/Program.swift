/// A compiled set of scripts: a value without references to anything else, ready to be run by any number of machines.
public struct Program: Sendable {
  /// The nodes: those of the scripts, then the hubs of node groups.
  public package(set) var nodes: [Node] = []
  /// The instructions of all nodes, one after the other.
  public package(set) var code: [Instruction] = []
  /// The source line of each instruction, 1-based; 0 for what no line caused.
  public package(set) var sourceLines: [UInt32] = []
  /// The string table.
  public package(set) var lines: LineTable
  /// The variables.
  public package(set) var variables: [Variable] = []
  /// The functions that are called.
  public package(set) var functions: [FunctionSignature] = []

  /// A number that tells programs apart: over nodes, code, pools, variables and the ids of lines, not over their
  /// texts, so that a saved state survives a corrected spelling.
  public private(set) var fingerprint: UInt64 = 0

  package var nodeIndices: [String: Int] = [:]
  package var variableIndices: [String: Int] = [:]
  package var strings: [String] = []
  package var commands: [[String]] = []
  package var options: [Option] = []
  package var candidates: [Candidate] = []
  package var calls: [Call] = []
  package var initialNumbers: [Float] = []
  package var initialStrings: [String] = []

  package init(lines: LineTable) { self.lines = lines }

  /// A node of the program.
  public struct Node: Sendable {
    /// The name, unique in the program.
    public var name: String
    /// The title as written: for a member of a group, the group's name.
    public var title: String
    /// The headers in source order, keys and trimmed values, `title` and `when` included.
    public var headers: [Header]
    /// The file it stands in; empty for a hub.
    public var file: String
    /// Source line of its first token, 1-based.
    public var line: Int
    /// Whether it is the generated node that picks a member of a group.
    public var isHub: Bool
    /// The lines it can deliver, as indices in the string table.
    public var lines: Range<Int>
    package var entry: UInt32
    package var trackingSlot: Int32
    package var candidates: UInt32?

    package init(
      name: String, title: String, headers: [Header], file: String, line: Int, isHub: Bool, lines: Range<Int>,
      entry: UInt32, trackingSlot: Int32, candidates: UInt32?
    ) {
      self.name = name
      self.title = title
      self.headers = headers
      self.file = file
      self.line = line
      self.isHub = isHub
      self.lines = lines
      self.entry = entry
      self.trackingSlot = trackingSlot
      self.candidates = candidates
    }

    /// The value of the first header with a key, or none.
    public func header(_ key: String) -> String? { headers.first { $0.key == key }?.value }
  }

  /// A header of a node.
  public struct Header: Hashable, Sendable {
    /// The key.
    public var key: String
    /// The value without the white space around it.
    public var value: String

    package init(key: String, value: String) {
      self.key = key
      self.value = value
    }
  }

  /// A variable and where it is kept.
  public struct Variable: Sendable {
    /// The name with its `$`.
    public var name: String
    /// The type of its value; an enum's is that of its raw value.
    public var type: ValueType
    /// The enum's name, when its type is one.
    public var enumName: String?
    /// Whether it is computed at each use.
    public var isSmart: Bool { subroutine != nil }
    package var slot: UInt32
    package var subroutine: UInt32?

    package init(name: String, type: ValueType, enumName: String?, slot: UInt32, subroutine: UInt32?) {
      self.name = name
      self.type = type
      self.enumName = enumName
      self.slot = slot
      self.subroutine = subroutine
    }
  }

  package struct Option: Sendable {
    package var line: UInt32
    package var substitutions: UInt16
    package var hasCondition: Bool
    /// Where the first option of its choice is evaluated.
    package var start: UInt32
    package var destination: UInt32

    package init(line: UInt32, substitutions: UInt16, hasCondition: Bool, start: UInt32, destination: UInt32)
    {
      self.line = line
      self.substitutions = substitutions
      self.hasCondition = hasCondition
      self.start = start
      self.destination = destination
    }
  }

  package struct Candidate: Sendable {
    package var content: String
    package var complexity: Int
    package var destination: UInt32

    package init(content: String, complexity: Int, destination: UInt32) {
      self.content = content
      self.complexity = complexity
      self.destination = destination
    }
  }

  package struct Call: Sendable {
    package var function: UInt32
    package var arguments: [ValueType]
    package var result: ValueType

    package init(function: UInt32, arguments: [ValueType], result: ValueType) {
      self.function = function
      self.arguments = arguments
      self.result = result
    }
  }

  /// Ends the making of a program.
  package mutating func seal() { fingerprint = Fingerprint.of(self) }

  /// The index of a node, or none.
  public func node(named name: String) -> Int? { nodeIndices[name] }

  /// The declared start value of a stored variable, or none for a smart or unknown one.
  public func initialValue(of name: String) -> Value? {
    guard let index = variableIndices[name], !variables[index].isSmart else { return nil }
    let variable = variables[index]
    switch variable.type {
    case .string: return .string(initialStrings[Int(variable.slot)])
    case .bool: return .bool(initialNumbers[Int(variable.slot)] != 0)
    default: return .number(initialNumbers[Int(variable.slot)])
    }
  }
}
