import YarnRuntime
import YarnSyntax

/// The variables that remember `once` and count visits, beside those that scripts name.
struct InternalVariables {
  /// All variables of the compilation; those of scripts come first.
  private(set) var variables: [CheckedVariable]
  private var indices: [String: Int] = [:]
  private static let oncePrefix = "$Yarn.Internal.Once."
  private static let visitPrefix = "$Yarn.Internal.Visiting."

  init(after variables: [CheckedVariable]) { self.variables = variables }

  /// The variable that remembers that a line, option or item with an id has run.
  mutating func once(lineID: String) -> Int { bool(InternalVariables.oncePrefix + lineID) }

  /// The variable that remembers that a `once` block has run (LANGUAGE section 9).
  mutating func once(file: String, node: String, line: UInt32) -> Int {
    let place = "'once' statement in file \(file), node \(node), line \(line)"
    return bool(InternalVariables.oncePrefix + Checksum.text(of: place))
  }

  /// The variable that remembers that a member of a group has been selected.
  mutating func once(member name: String) -> Int { bool(InternalVariables.oncePrefix + name) }

  /// The variable that counts how often a node or group was left.
  mutating func visits(of name: String) -> Int {
    index(InternalVariables.visitPrefix + name, .number(0))
  }

  private mutating func bool(_ name: String) -> Int { index(name, .bool(false)) }

  private mutating func index(_ name: String, _ initial: Value) -> Int {
    if let known = indices[name] { return known }
    indices[name] = variables.count
    variables.append(
      CheckedVariable(name: name, kind: .stored(initial: initial), type: initial.type, enumName: nil))
    return variables.count - 1
  }
}
