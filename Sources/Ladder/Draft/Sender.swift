import Vocabulary

/// Who writes; what is not known stays visibly missing.
public struct Sender: Hashable, Sendable {
  /// The name; empty when it is not known.
  public var name: String
  /// The postal address, a line each; empty when it is not known.
  public var address: [String]

  /// Makes a sender.
  public init(name: String = "", address: [String] = []) {
    self.name = TextSafety.line(name)
    self.address = address.map(TextSafety.line)
  }
}
