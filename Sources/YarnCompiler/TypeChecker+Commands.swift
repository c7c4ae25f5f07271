import YarnSyntax

// Free commands whose name is a keyword with a slip, or which the host does not know (YS0060).

extension TypeChecker {
  /// Looks at the name of a free command; one that an expression makes up has none.
  mutating func checkCommand(at span: Span) {
    guard let command = CommandWords(at: span, in: tree) else { return }
    guard !tree.misspelledCommands.contains(command.name.start) else { return }
    let place = Place(file, command.name)
    if let keyword = keyword(meantBy: command) {
      let written = tree.text(command.name)
      reporter.report(
        .unknownCommand, "Unknown command: \(written)", at: place,
        note: "as written, this is a command for the game",
        fixIt: FixIt("did you mean `\(keyword)`?", replacing: command.name, with: "\(keyword)"))
      return
    }
    guard let known = options.knownCommands else { return }
    let name = tree.text(command.name)
    guard !known.contains(name) else { return }
    if let index = unknownCommandIndices[name] {
      unknownCommands[index].uses += 1
    } else {
      unknownCommandIndices[name] = unknownCommands.count
      unknownCommands.append((name, place, 1))
    }
  }

  /// Reports the commands nobody knows, once a name, at the first use.
  mutating func reportUnknownCommands() {
    for (name, place, uses) in unknownCommands {
      let more = uses > 1 ? "; it is used \(uses) times" : ""
      let isKeyword = CommandSlips.keywords.contains { "\($0.keyword)" == name }
      let note = isKeyword ? "a keyword needs white space behind it, `stop` nothing at all" : nil
      reporter.report(
        .unknownCommand, "Unknown command: \(name)", at: place,
        note: note ?? "nothing here performs it" + more,
        fixIt: isKeyword ? nil : suggestion(for: name, at: place))
    }
  }

  private mutating func suggestion(for name: String, at place: Place) -> FixIt? {
    var name = name
    let slip = name.withUTF8 { word in CommandSlips.keywords.first { Suggestion.isSlip(word, of: $0.keyword) }
    }
    if let slip {
      let meant = "\(slip.keyword)"
      return FixIt("did you mean `\(meant)`?", replacing: place.span, with: meant)
    }
    return suggestion(for: name, among: (options.knownCommands ?? []).sorted(), at: place.span)
  }

  /// The keyword that was certainly meant: the name is one slip from it, and what follows is what it takes.
  private func keyword(meantBy command: CommandWords) -> StaticString? {
    tree.source.utf8.withUnsafeBufferPointer { bytes in
      let name = UnsafeBufferPointer(rebasing: bytes[command.name.range])
      for (keyword, shape) in CommandSlips.keywords where Suggestion.isSlip(name, of: keyword) {
        guard !CommandSlips.isWord(name) else { return nil }
        let rest = UnsafeBufferPointer(rebasing: bytes[command.rest.range])
        // `oncee` is a name of its own, where nothing behind it says otherwise.
        let isLonger = rest.isEmpty && shape == .once && name.count > keyword.utf8CodeUnitCount
        if !isLonger, fits(rest, shape) { return keyword }
      }
      return nil
    }
  }

  /// Whether the rest of a command is what a keyword takes.
  private func fits(_ rest: UnsafeBufferPointer<UInt8>, _ shape: CommandSlips.Shape) -> Bool {
    switch shape {
    case .nothing: return rest.isEmpty
    case .once: return rest.isEmpty || rest.starts(with: "if ".utf8)
    case .condition: return rest.contains(0x24) || rest.contains(0x28)
    case .assignment: return CommandSlips.isAssignment(rest)
    case .target:
      if rest.first == 0x7B, rest.last == 0x7D { return true }
      return nodes.hasNode(titled: String(decoding: rest, as: UTF8.self))
    case .call:
      guard let open = rest.firstIndex(of: 0x28), rest.last == 0x29 else { return false }
      return symbols.function(named: String(decoding: rest[..<open], as: UTF8.self)) != nil
    }
  }
}

/// The name of a free command and what follows it, without the blanks around both.
private struct CommandWords {
  var name: Span
  var rest: Span

  init?(at span: Span, in tree: SyntaxTree) {
    let bytes = tree.source.utf8
    var start = Int(span.start) + 2
    var end = Int(span.end) - 2
    while start < end, SyntaxTree.isSpace(bytes[start]) { start += 1 }
    var stop = start
    while stop < end, !SyntaxTree.isSpace(bytes[stop]), bytes[stop] != 0x28, bytes[stop] != 0x7B { stop += 1 }
    guard stop > start, stop >= end || bytes[stop] != 0x7B else { return nil }
    name = Span(start, stop)
    while stop < end, SyntaxTree.isSpace(bytes[stop]) { stop += 1 }
    while end > stop, SyntaxTree.isSpace(bytes[end - 1]) { end -= 1 }
    rest = Span(stop, end)
  }
}

/// What tells a keyword with a slip from a command of a game.
private enum CommandSlips {
  /// What stands behind a keyword.
  enum Shape {
    /// Nothing.
    case nothing
    /// Nothing, or `if` and a condition.
    case once
    /// Something with a variable or a call in it.
    case condition
    /// `$name = value` and its like.
    case assignment
    /// The title of a node, or `{expression}`.
    case target
    /// A call of a function that is known.
    case call
  }

  static let keywords: [(keyword: StaticString, shape: Shape)] = [
    ("jump", .target), ("set", .assignment), ("stop", .nothing), ("declare", .assignment), ("if", .condition),
    ("else", .nothing), ("endif", .nothing), ("elseif", .condition), ("detour", .target), ("call", .call),
    ("return", .nothing), ("once", .once), ("endonce", .nothing), ("endenum", .nothing),
  ]

  private static let words = [
    "in", "is", "it", "of", "step", "shop", "stoop", "stomp", "strop", "slop", "stow", "swop", "atop", "top",
    "one", "ounce", "nonce", "ease", "elsa",
  ].map { Array($0.utf8) }

  /// Whether a name is a word of its own, so that a game may have a command of that name.
  static func isWord(_ name: UnsafeBufferPointer<UInt8>) -> Bool {
    words.contains { $0.elementsEqual(name) }
  }

  /// Whether a text is `$name`, then `=`, `to` or a sign and `=`.
  static func isAssignment(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard text.first == 0x24 else { return false }
    var at = 1
    while at < text.count, SyntaxTree.isNameByte(text[at]) { at += 1 }
    let nameEnd = at
    while at < text.count, SyntaxTree.isSpace(text[at]) { at += 1 }
    guard nameEnd > 1, at < text.count else { return false }
    let rest = text[at...]
    if rest.starts(with: "to ".utf8) { return true }
    let sign: [UInt8] = [0x2B, 0x2D, 0x2A, 0x2F, 0x25]
    return rest.first == 0x3D || (rest.count > 1 && sign.contains(rest[at]) && rest[at + 1] == 0x3D)
  }
}
