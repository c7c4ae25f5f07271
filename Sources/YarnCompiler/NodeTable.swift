import YarnSyntax

/// Every node of a compilation with its final name, and the groups they form.
struct NodeTable: Sendable {
  /// A node as it stands in a file.
  struct Entry: Sendable {
    /// Index of the file.
    var file: Int
    /// Index in that file's `nodes`.
    var syntax: Int
    /// The title as written; empty when there is none.
    var title: String
    /// The `subtitle` header, trimmed.
    var subtitle: String?
    /// The unique name: the title, or for a member of a group the title and what tells it apart.
    var name: String
    /// Index of the group, for a member of one.
    var group: Int?
    /// Whether the body has no statement, so that the node is left out of the program.
    var isEmpty: Bool
    /// The `tracking` header, when it is `always` or `never`.
    var tracking: Tracking?
  }

  /// What a `tracking` header asks for.
  enum Tracking: String, Sendable {
    case always, never
  }

  /// Nodes that share a title and have `when`.
  struct Group: Sendable {
    var title: String
    /// Indices of entries, in source order.
    var members: [Int]
  }

  var entries: [Entry] = []
  var groups: [Group] = []
  /// By title: the entries that have it.
  private(set) var titles: [String: [Int]] = [:]

  /// Whether a plain jump to a title leads somewhere.
  func hasNode(titled title: String) -> Bool { titles[title] != nil }

  /// Adds a node; members are put into their groups.
  mutating func append(_ entry: Entry, hasWhen: Bool) {
    var entry = entry
    let index = entries.count
    if hasWhen {
      let others = titles[entry.title] ?? []
      let group = others.first { entries[$0].group != nil }.flatMap { entries[$0].group } ?? groups.count
      if group == groups.count { groups.append(Group(title: entry.title, members: [])) }
      groups[group].members.append(index)
      entry.group = group
    }
    if !entry.title.isEmpty { titles[entry.title, default: []].append(index) }
    entries.append(entry)
  }
}
