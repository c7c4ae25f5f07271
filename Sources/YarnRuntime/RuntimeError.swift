/// Why a machine cannot go on; it never traps.
public struct RuntimeError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What went wrong.
  public enum Kind: Hashable, Sendable {
    /// A node of this name does not exist.
    case missingNode(String)
    /// A function of this name was not registered.
    case missingFunction(String)
    /// A function was given something it cannot work with, or said no itself.
    case functionFailed(String, reason: String)
    /// `%` with zero on the right.
    case moduloByZero
    /// A bound was exceeded: what, and the bound.
    case limit(String, Int)
    /// The host did something out of turn.
    case misuse(String)
    /// A stored machine does not belong to this program.
    case foreignState
  }

  /// What went wrong.
  public var kind: Kind
  /// The node it happened in; empty outside of one.
  public var node: String
  /// The file; empty when no source line caused it.
  public var file: String
  /// The source line, 1-based; 0 when none is known.
  public var line: Int

  /// Describes an error that no place is known of yet.
  public init(_ kind: Kind, node: String = "", file: String = "", line: Int = 0) {
    self.kind = kind
    self.node = node
    self.file = file
    self.line = line
  }

  /// One sentence without the place.
  public var message: String {
    switch kind {
    case .missingNode(let name): "no node is named `\(name)`"
    case .missingFunction(let name): "no function is named `\(name)`"
    case .functionFailed(let name, let reason): "`\(name)` failed: \(reason)"
    case .moduloByZero: "`%` needs something other than zero on its right"
    case .limit(let what, let bound): "\(what) (the limit is \(bound))"
    case .misuse(let what): what
    case .foreignState: "the saved state belongs to another program"
    }
  }

  /// The sentence with the place before it.
  public var description: String { line > 0 ? "\(file):\(line): \(message)" : message }
}
