import YarnRuntime
import YarnSyntax

/// The second stage's result: everything that has a name across files.
struct Names: Sendable {
  /// Nodes and groups.
  var nodes: NodeTable
  /// The types.
  var types: TypeTable
}

/// Finds the nodes and enums of all files and reports what is wrong with their names.
///
/// - Parameter mistakes: By file, where its syntax errors start; what they broke is not reported again.
func resolve(
  _ trees: [SyntaxTree], mistakes: [[UInt32]], options: CompilerOptions, into reporter: inout Reporter
) -> Names {
  var nodes = NodeResolver(trees: trees, mistakes: mistakes)
  nodes.collect(into: &reporter)
  nodes.reportTitles(into: &reporter)
  nodes.reportSubtitles(into: &reporter)
  var enums = EnumResolver(predeclared: options.enums)
  for (file, tree) in trees.enumerated() { enums.collect(tree, file: file, into: &reporter) }
  return Names(nodes: nodes.table, types: enums.types)
}

/// Collects the nodes (LANGUAGE 2 and 11.2).
private struct NodeResolver {
  let trees: [SyntaxTree]
  let mistakes: [[UInt32]]
  var table = NodeTable()

  mutating func collect(into reporter: inout Reporter) {
    for (file, tree) in trees.enumerated() {
      for (index, node) in tree.nodes.enumerated() {
        append(node, at: index, of: tree, file: file, into: &reporter)
      }
    }
  }

  private mutating func append(
    _ node: NodeSyntax, at index: Int, of tree: SyntaxTree, file: Int, into reporter: inout Reporter
  ) {
    let headers = HeaderSummary(node, in: tree)
    reportHeaders(headers, of: node, in: tree, file: file, into: &reporter)
    let title = node.title.map { tree.names[$0] } ?? ""
    let isEmpty = node.body.first == nil
    if isEmpty, !hasMistake(in: node.span, of: file) {
      let message = "Node \"\(title)\" is empty and will not be included in the compiled output."
      reporter.report(.emptyNode, message, at: Place(file, node.span))
    }
    var name = title
    if headers.hasWhen {
      name += "." + (headers.subtitle ?? Checksum.text(of: "\(tree.source.name)\(title)\(node.line)"))
    }
    table.append(
      NodeTable.Entry(
        file: file, syntax: index, title: title, subtitle: headers.subtitle, name: name, isEmpty: isEmpty,
        tracking: headers.tracking),
      hasWhen: headers.hasWhen)
  }

  /// Whether a syntax error lies in a node, which may have lost statements by it.
  private func hasMistake(in span: Span, of file: Int) -> Bool {
    mistakes[file].contains { $0 >= span.start && $0 < span.end }
  }

  private func reportHeaders(
    _ headers: HeaderSummary, of node: NodeSyntax, in tree: SyntaxTree, file: Int,
    into reporter: inout Reporter
  ) {
    if headers.titles.isEmpty, !node.headers.isEmpty {
      let body = tree.trimmed(node.bodySpan)
      reporter.report(.nodeMissingTitle, "Nodes must have a title", at: Place(file, body))
    }
    for extra in headers.titles.dropFirst() {
      reporter.report(
        .nodeHasMoreThanOneTitle, "Nodes must have a single title header", at: Place(file, extra))
    }
    guard let subtitle = headers.subtitle, let bad = firstBadCharacter(of: subtitle) else { return }
    let start = Int(headers.subtitleSpan.start) + bad.offset
    let message =
      "Unexpected '\(bad.character)' in node subtitle. "
      + "Titles can only contain letters, numbers, and underscores."
    let span = Span(start, start + bad.character.utf8.count)
    reporter.report(.invalidNodeName, message, at: Place(file, span))
  }

  private func firstBadCharacter(of name: String) -> (character: String, offset: Int)? {
    var offset = 0
    for scalar in name.unicodeScalars {
      let isLeadingDigit = offset == 0 && (0x30...0x39).contains(scalar.value)
      if isLeadingDigit || ".[]<>{}|:#$".unicodeScalars.contains(scalar) || scalar.properties.isWhitespace {
        return (String(scalar), offset)
      }
      offset += scalar.utf8.count
    }
    return nil
  }

  /// Reports titles that several nodes have without forming a group.
  func reportTitles(into reporter: inout Reporter) {
    for (title, members) in table.titles where members.count > 1 {
      let isGroup = members.contains { table.entries[$0].group != nil }
      let first = titlePlace(members[0])
      for (order, index) in members.enumerated() where !isGroup || table.entries[index].group == nil {
        let place = titlePlace(index)
        if isGroup {
          let message =
            "All nodes in the group '\(title)' must have a 'when' clause "
            + "(use 'when: always' if you want this node to not have any conditions)."
          reporter.report(.nodeGroupMissingWhen, message, at: place)
        } else {
          let note =
            order > 0 ? "the first `\(title)` stands \(reporter.words(for: first, from: place))" : nil
          reporter.report(.duplicateNodeTitle, "Duplicate node title: '\(title)'", at: place, note: note)
        }
      }
    }
  }

  /// Reports subtitles that two members of a group share.
  func reportSubtitles(into reporter: inout Reporter) {
    for group in table.groups where group.members.count > 1 {
      var bySubtitle: [String: [Int]] = [:]
      for index in group.members {
        if let subtitle = table.entries[index].subtitle { bySubtitle[subtitle, default: []].append(index) }
      }
      for (subtitle, members) in bySubtitle where members.count > 1 {
        let message = "More than one node in group \(group.title) has subtitle \(subtitle)."
        for index in members { reporter.report(.duplicateSubtitle, message, at: subtitlePlace(index)) }
      }
    }
  }

  private func titlePlace(_ index: Int) -> Place {
    let entry = table.entries[index]
    let summary = HeaderSummary(trees[entry.file].nodes[entry.syntax], in: trees[entry.file])
    return Place(entry.file, summary.titles.first ?? trees[entry.file].nodes[entry.syntax].span)
  }

  private func subtitlePlace(_ index: Int) -> Place {
    let entry = table.entries[index]
    let summary = HeaderSummary(trees[entry.file].nodes[entry.syntax], in: trees[entry.file])
    return Place(entry.file, summary.subtitleLine)
  }
}

/// The headers of a node that mean something to the compiler.
private struct HeaderSummary {
  /// The spans of the `title` headers.
  var titles: [Span] = []
  var hasWhen = false
  var subtitle: String?
  var subtitleSpan = Span.none
  var subtitleLine = Span.none
  var tracking: NodeTable.Tracking?

  init(_ node: NodeSyntax, in tree: SyntaxTree) {
    for header in tree.headers[node.headers] {
      switch header.kind {
      case .title: titles.append(header.span)
      case .when: hasWhen = true
      case .other: read(header, in: tree)
      }
    }
  }

  private mutating func read(_ header: HeaderSyntax, in tree: SyntaxTree) {
    if header.key.count == 8 {
      let key = tree.text(header.key)
      if key == "tracking", tracking == nil {
        tracking = NodeTable.Tracking(rawValue: tree.text(header.value))
      } else if subtitle == nil, !header.value.isEmpty, key.lowercased() == "subtitle" {
        subtitle = tree.text(header.value)
        subtitleSpan = header.value
        subtitleLine = header.span
      }
    }
  }
}

extension SyntaxTree {
  /// A span without the white space at its ends.
  func trimmed(_ span: Span) -> Span {
    let range = span.range.clamped(to: 0..<source.utf8.count)
    var start = range.lowerBound
    var end = range.upperBound
    while start < end, SyntaxTree.isSpace(source.utf8[start]) { start += 1 }
    while end > start, SyntaxTree.isSpace(source.utf8[end - 1]) { end -= 1 }
    return Span(start, end)
  }

  static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
}
