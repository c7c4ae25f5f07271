public import YarnRuntime
public import YarnSyntax

/// What is known of a variable after a compilation.
public struct Declaration: Hashable, Sendable {
  /// The name with its `$`.
  public var name: String
  /// The name of its type: `String`, `Number`, `Bool` or an enum's.
  public var typeName: String
  /// The value until something is stored; nil for a smart variable.
  public var initial: Value?
  /// The `///` comments of its declaration, or where it was used first.
  public var description: String?
  /// The file of its declaration or first use; nil when no script names it.
  public var file: String?
  /// The title of the node of its declaration or first use.
  public var node: String?
  /// Where its name stands in the declaration or the first use, in `file`.
  public var span: Span?
  /// Whether no script and no host declares it.
  public var isImplicit: Bool
  /// Whether its value is computed at each use.
  public var isSmart: Bool
  /// Whether the language keeps it for itself: marks of `once`, counts of visits.
  public var isInternal: Bool
}

/// A node as tools such as graphs see it.
public struct NodeInfo: Hashable, Sendable {
  /// The title as written.
  public var title: String
  /// The unique name; differs from the title for a member of a group.
  public var name: String
  /// The `subtitle` header.
  public var subtitle: String?
  /// The title of the group it belongs to.
  public var group: String?
  /// The name of its file.
  public var file: String
  /// The source line of its first header, 1-based.
  public var line: Int
  /// The headers in source order, `when` included.
  public var headers: [Header]
  /// Where its jumps and detours lead, each once, in source order.
  public var destinations: [Destination]
  /// Whether the body has no statement, so that the node is left out of the program.
  public var isEmpty: Bool

  /// A header line.
  public struct Header: Hashable, Sendable {
    /// The key.
    public var key: String
    /// The value, trimmed.
    public var value: String
  }

  /// A jump or detour.
  public struct Destination: Hashable, Sendable {
    /// The title, or nil when an expression says it.
    public var title: String?
    /// Whether it comes back.
    public var isDetour: Bool

    /// Makes a destination.
    public init(title: String?, isDetour: Bool) {
      self.title = title
      self.isDetour = isDetour
    }
  }
}

extension NodeTable {
  /// What tools are told of the nodes.
  func nodeInfos(of jumps: [Jump], in files: [CheckedFile]) -> [NodeInfo] {
    var infos: [NodeInfo] = []
    infos.reserveCapacity(entries.count)
    var next = 0
    for (index, entry) in entries.enumerated() {
      let tree = files[entry.file].tree
      let node = tree.nodes[entry.syntax]
      var destinations: [NodeInfo.Destination] = []
      while next < jumps.count, jumps[next].node == index {
        let jump = NodeInfo.Destination(title: jumps[next].title, isDetour: jumps[next].isDetour)
        if destinations.count > 64 || !destinations.contains(jump) { destinations.append(jump) }
        next += 1
      }
      infos.append(
        NodeInfo(
          title: entry.title, name: entry.name, subtitle: entry.subtitle,
          group: entry.group.map { groups[$0].title }, file: tree.source.name, line: Int(node.line),
          headers: tree.headers[node.headers].map {
            NodeInfo.Header(key: tree.text($0.key), value: tree.text($0.value))
          },
          destinations: destinations, isEmpty: entry.isEmpty))
    }
    return infos
  }
}
