/// The hashtags that make a `Note:` line an item of the ledger.
public struct LedgerTags: Hashable, Sendable {
  /// `agreed`, `announced`, `proposed`, `open` or `refused`.
  public var status: String
  /// `me` or `client`.
  public var owner: String?
  /// `gives` or `gets`.
  public var concession: String?
  /// The variable that holds the date, without `$`.
  public var dueVariable: String?
  /// What that date is: `by` for a deadline (`#due:`), `from` for a beginning, `on` for an appointment.
  public var timing = "by"
  /// The variable that holds the amount, without `$`.
  public var amountVariable: String?
  /// The identifier by which a later line settles this item.
  public var item: String?

  /// The ways an item can stand.
  public static let statuses = ["agreed", "announced", "proposed", "open", "refused"]
  /// Those who can have to act.
  public static let owners = ["me", "client"]
  /// The two directions of a concession.
  public static let concessions = ["gives", "gets"]
  /// What begins the hashtag of a client's line or an option that says yes to an item.
  public static let accepts = "accepts:"
  /// What begins the hashtags that name a variable.
  static let variableTags = ["due:", "from:", "on:", "amount:"]
  /// All hashtags of a `Note:` line, those with a value with their colon.
  static let all = statuses + concessions + ["owner:", "item:"] + variableTags

  /// What is wrong with the hashtags of a line.
  public enum Mistake: Error, Hashable, Sendable {
    /// No status, or more than one.
    case status(found: [String])
    /// A hashtag without the value it needs, or twice.
    case value(tag: String)
    /// An owner that is none.
    case owner(String)
    /// Both `gives` and `gets`.
    case bothConcessions
    /// More than one of `due`, `from` and `on`.
    case severalDays

    /// One sentence in English.
    public var message: String {
      switch self {
      case .status(let found) where found.isEmpty:
        "a Note line needs one of #agreed, #announced, #proposed, #open and #refused"
      case .status(let found):
        "a Note line has only one status, not \(found.map { "#" + $0 }.joined(separator: " "))"
      case .value(let tag): "#\(tag) needs one value, such as #\(tag):\(tag == "owner" ? "me" : "name")"
      case .owner(let name): "the owner is `me` or `client`, not `\(name)`"
      case .bothConcessions: "a concession is given or obtained, not both"
      case .severalDays:
        "an item has one day: #due: for a deadline, #from: for a beginning, #on: for an appointment"
      }
    }
  }

  /// Reads hashtags without their `#`; those that mean nothing to the ledger are left alone.
  public init(_ tags: [String]) throws(Mistake) {
    let found = tags.filter(LedgerTags.statuses.contains)
    guard let status = found.first, found.count == 1 else { throw .status(found: found) }
    let directions = tags.filter(LedgerTags.concessions.contains)
    guard Set(directions).count < 2 else { throw .bothConcessions }
    self.status = status
    concession = directions.first
    owner = try LedgerTags.value("owner", in: tags)
    if let owner, !LedgerTags.owners.contains(owner) { throw .owner(owner) }
    for (timing, tag) in [("by", "due"), ("from", "from"), ("on", "on")] {
      guard let variable = try LedgerTags.value(tag, in: tags) else { continue }
      guard dueVariable == nil else { throw .severalDays }
      (self.timing, dueVariable) = (timing, variable)
    }
    amountVariable = try LedgerTags.value("amount", in: tags)
    item = try LedgerTags.value("item", in: tags)
  }

  private static func value(_ tag: String, in tags: [String]) throws(Mistake) -> String? {
    let prefix = tag + ":"
    let values = tags.filter { $0.hasPrefix(prefix) }.map { String($0.dropFirst(prefix.count)) }
    if values.isEmpty, !tags.contains(tag) { return nil }
    guard let value = values.first, values.count == 1, !value.isEmpty else { throw .value(tag: tag) }
    return value
  }
}
