import Foundation

/// How documents are known again that two computers keep under keys of their own, and how two copies become one.
public struct DocumentJoining {
  /// The rules for values of one type.
  public struct Rules<Value: Codable & Equatable> {
    /// The value as it is known whatever key it comes to be kept under.
    public var named: (_ key: String, _ value: Value) -> Value
    /// What is the same of two copies of one thing, each under its key.
    public var identity: (_ key: String, _ value: Value) -> String
    /// One of two copies; it says the same of them in either order, and nothing new of the same copy.
    public var join: (_ here: Value, _ incoming: Value) -> Value
    /// The key a value that was not there is kept under, of those that are free if it can be; `key` is that of the file.
    public var ownKey: (_ value: Value, _ key: String, _ isTaken: (String) -> Bool) -> String

    /// States the rules.
    public init(
      named: @escaping (_ key: String, _ value: Value) -> Value,
      identity: @escaping (_ key: String, _ value: Value) -> String,
      join: @escaping (_ here: Value, _ incoming: Value) -> Value,
      ownKey: @escaping (_ value: Value, _ key: String, _ isTaken: (String) -> Bool) -> String
    ) {
      self.named = named
      self.identity = identity
      self.join = join
      self.ownKey = ownKey
    }
  }

  /// The identity of a value and the text it is stored as, under whatever key.
  let named: (_ key: String, _ text: String) throws(ArchiveError) -> (identity: String, text: String)
  /// The text of one value made of two, each under its key; none when that is the one here.
  let join: (_ here: (key: String, text: String), _ incoming: String) throws(ArchiveError) -> String?
  /// The key for the text of a value.
  let ownKey: (_ text: String, _ key: String, _ isTaken: (String) -> Bool) throws(ArchiveError) -> String

  init<Value: Codable & Equatable>(_ rules: Rules<Value>) {
    named = { (key, text) throws(ArchiveError) in
      let value = rules.named(key, try Stored.value(text, as: Value.self))
      return (rules.identity(key, value), try Stored.text(value))
    }
    join = { (here, incoming) throws(ArchiveError) in
      let kept = rules.named(here.key, try Stored.value(here.text, as: Value.self))
      let joined = rules.join(kept, try Stored.value(incoming, as: Value.self))
      return joined == kept ? nil : try Stored.text(joined)
    }
    ownKey = { (text, key, isTaken) throws(ArchiveError) in
      rules.ownKey(try Stored.value(text, as: Value.self), key, isTaken)
    }
  }
}
