public import YarnRuntime
import YarnSyntax

/// A whole compilation after every check: names resolved, types known, line ids given.
///
/// Lowering takes nothing but this, so a program can only be made of what was checked. It is made only when no
/// diagnostic is an error; every index below is valid.
struct CheckedTree: Sendable {
  /// The files in the order they were given.
  var files: [CheckedFile]
  /// The nodes that get code, in source order; empty nodes are left out.
  var nodes: [CheckedNode]
  /// The node groups, in the order of their first member.
  var groups: [CheckedGroup]
  /// Every variable: declared, implicit, of `once` and of visit tracking.
  var variables: [CheckedVariable]
  /// Every function that is called, built-in, host's or implicit.
  var functions: [FunctionSignature]
  /// The enum types, in source order.
  var enums: [EnumType]
  /// The string table.
  var lines: LineTable
}

/// What was found out about one file.
struct CheckedFile: Sendable {
  /// The parsed file.
  var tree: SyntaxTree
  /// By symbol: the index in `CheckedTree.variables`, or -1.
  var variables: [Int32]
  /// By symbol: the index in `CheckedTree.functions`, or -1.
  var functions: [Int32]
  /// By expression: the run-time type of its value (an enum's is that of its raw value).
  var types: [ValueType]
  /// The values of `Type.Member` and `.Member` expressions, by expression index.
  var members: [UInt32: Value]
  /// By line of the tree: its index in the string table.
  var lines: [Int32]
  /// The variables that remember `once` on lines, options and items, by line of the tree.
  var onceLines: [UInt32: Int32]
  /// The variables that remember `once` blocks, by clause of the tree.
  var onceClauses: [UInt32: Int32]
}

/// A node that gets code.
struct CheckedNode: Sendable {
  /// Index in `CheckedTree.files`.
  var file: Int
  /// Index in that file's `nodes`.
  var syntax: Int
  /// The final name: unique; `Group.Subtitle` or `Group.checksum` for a member.
  var name: String
  /// The title as written.
  var title: String
  /// Index in `CheckedTree.groups`, for a member.
  var group: Int?
  /// The variable that counts visits, for a tracked node.
  var trackingVariable: Int?
  /// The variable that remembers `when: once`.
  var onceVariable: Int?
  /// The complexity score, for a member (LANGUAGE 11.2).
  var complexity: Int
}

/// A node group.
struct CheckedGroup: Sendable {
  /// The title its members share, and the name of the hub.
  var name: String
  /// Indices in `CheckedTree.nodes`, in source order.
  var members: [Int]
  /// The variable that counts visits of the hub, for a tracked group.
  var trackingVariable: Int?
}

/// A variable and where its value comes from.
struct CheckedVariable: Sendable {
  /// How it is read.
  enum Kind: Sendable {
    /// Kept in the variable store, with this value until something is stored.
    case stored(initial: Value)
    /// Evaluated at each use; the expression stands in a file.
    case smart(file: Int, ID<ExpressionSyntax>)
  }

  /// The name with its `$`.
  var name: String
  /// How it is read.
  var kind: Kind
  /// Its run-time type.
  var type: ValueType
  /// The enum's name, when its type is one.
  var enumName: String?
}

/// A declared enum.
public struct EnumType: Hashable, Sendable {
  /// The name.
  public var name: String
  /// The case names and raw values, in source order.
  public var cases: [Case]

  /// Makes an enum.
  public init(name: String, cases: [Case]) {
    self.name = name
    self.cases = cases
  }

  /// A case of an enum.
  public struct Case: Hashable, Sendable {
    /// The name.
    public var name: String
    /// The raw value: a number or a string.
    public var value: Value

    /// Makes a case.
    public init(name: String, value: Value) {
      self.name = name
      self.value = value
    }
  }
}

extension CheckedFile {
  /// A file without anything.
  static var none: CheckedFile {
    CheckedFile(
      tree: SyntaxTree(source: SourceText(name: "", text: "")), variables: [], functions: [], types: [],
      members: [:], lines: [], onceLines: [:], onceClauses: [:])
  }
}
