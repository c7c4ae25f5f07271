import Foundation

/// How documents are known again that two computers keep under keys of their own, and how two copies become one.
public struct DocumentJoining {
  /// The rules for values of one type.
  public struct Rules<Value: Codable & Equatable> {
    /// The value as it is known whatever key it comes to be kept under.
    public var named: (_ key: String, _ value: Value) -> Value
    /// What is the same of two copies of one thing.
    public var identity: (_ value: Value) -> String
    /// One of two copies.
    public var join: (_ here: Value, _ incoming: Value, _ isNewer: Bool) -> Value
    /// A key that is free.
    public var freshKey: (_ isTaken: (String) -> Bool) -> String

    /// States the rules.
    public init(
      named: @escaping (_ key: String, _ value: Value) -> Value,
      identity: @escaping (_ value: Value) -> String,
      join: @escaping (_ here: Value, _ incoming: Value, _ isNewer: Bool) -> Value,
      freshKey: @escaping (_ isTaken: (String) -> Bool) -> String
    ) {
      self.named = named
      self.identity = identity
      self.join = join
      self.freshKey = freshKey
    }
  }

  /// The identity of a value and the text it is stored as, under whatever key.
  let named: (_ key: String, _ text: String) throws(ArchiveError) -> (identity: String, text: String)
  /// The text of one value made of two, each under its key; none when that is the one here.
  let join:
    (_ here: (key: String, text: String), _ incoming: String, _ isNewer: Bool) throws(ArchiveError) -> String?
  let freshKey: (_ isTaken: (String) -> Bool) -> String

  init<Value: Codable & Equatable>(_ rules: Rules<Value>) {
    named = { (key, text) throws(ArchiveError) in
      let value = rules.named(key, try Stored.value(text, as: Value.self))
      return (rules.identity(value), try Stored.text(value))
    }
    join = { (here, incoming, isNewer) throws(ArchiveError) in
      let kept = rules.named(here.key, try Stored.value(here.text, as: Value.self))
      let joined = rules.join(kept, try Stored.value(incoming, as: Value.self), isNewer)
      return joined == kept ? nil : try Stored.text(joined)
    }
    freshKey = rules.freshKey
  }
}
