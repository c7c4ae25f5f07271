public import YarnSyntax

/// Writes `#line:` ids into a script, so that translations and saved games find its lines again (LANGUAGE 13.5).
///
///     var tagger = LineTagger(style: .descriptive)
///     tagger.reserve(idsOf: others)
///     let result = tagger.tag(source, using: &generator)
public struct LineTagger: Sendable {
  /// What ids look like.
  public enum Style: Hashable, Sendable {
    /// `line:` and seven hexadecimal digits.
    case random
    /// `line:Node_0100_Speaker`: the node, the place in it, and who speaks.
    case descriptive
  }

  /// A script with ids.
  public struct Result: Hashable, Sendable {
    /// The whole text.
    public var text: String
    /// How many ids were added.
    public var added: Int
  }

  private let style: Style
  private var taken: Set<String> = []

  /// Makes a tagger that knows no ids yet.
  public init(style: Style = .random) { self.style = style }

  /// Keeps an id, with its `line:`, from being given.
  public mutating func reserve(_ id: String) { taken.insert(id) }

  /// Keeps the ids of a file from being given to lines of others.
  public mutating func reserve(idsOf source: SourceText) {
    var diagnostics: [Diagnostic] = []
    reserve(idsOf: parse(source, into: &diagnostics))
  }

  /// Adds an id to each line, option and line-group item that has neither `#line:` nor `#shadow:`.
  ///
  /// - Returns: The new text, or nil when the script has errors: what cannot be read is not rewritten.
  public mutating func tag(
    _ source: SourceText, using generator: inout some RandomNumberGenerator
  ) -> Result? {
    var diagnostics: [Diagnostic] = []
    let tree = parse(source, into: &diagnostics)
    guard !diagnostics.hasErrors else { return nil }
    reserve(idsOf: tree)
    var insertions: [(offset: Int, id: String)] = []
    for node in tree.nodes {
      let title = node.title.map { tree.names[$0] } ?? ""
      var numbers = LineNumbers(node, titled: title, in: tree)
      for index in node.lines.indices {
        let line = tree.lines.elements[index]
        let number = numbers.next()
        guard !tree.hasID(line) else { continue }
        let id =
          switch style {
          case .random: randomID(using: &generator)
          case .descriptive: descriptiveID(title, number, tree.speaker(of: line))
          }
        insertions.append((Int(line.span.end), id))
      }
    }
    return Result(text: LineTagger.text(of: source, with: insertions), added: insertions.count)
  }

  private mutating func reserve(idsOf tree: SyntaxTree) {
    for tag in tree.hashtags.elements {
      let text = tree.text(tag)
      if text.hasPrefix("line:") { taken.insert(text) }
    }
  }

  // MARK: Ids

  private mutating func randomID(using generator: inout some RandomNumberGenerator) -> String {
    while true {
      let digits = String(UInt32.random(in: 0..<0x100_0000, using: &generator), radix: 16)
      let id = "line:" + String(repeating: "0", count: 7 - digits.utf8.count) + digits
      if taken.insert(id).inserted { return id }
    }
  }

  private mutating func descriptiveID(_ title: String, _ number: Int, _ speaker: String?) -> String {
    let digits = String(number)
    let padded = String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
    let ending = speaker.map { "_" + $0 } ?? ""
    var suffix = ""
    var attempt = 0
    while !taken.insert("line:\(title)_\(padded)\(suffix)\(ending)").inserted {
      attempt += 1
      suffix = "g\(attempt)"
    }
    return "line:\(title)_\(padded)\(suffix)\(ending)"
  }

  // MARK: Text

  private static func text(of source: SourceText, with insertions: [(offset: Int, id: String)]) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(source.utf8.count + insertions.count * 24)
    var copied = 0
    for (offset, id) in insertions.sorted(by: { $0.offset < $1.offset }) {
      bytes += source.utf8[copied..<offset]
      bytes += " #\(id)".utf8
      // A comment right behind would be read as part of the tag.
      if offset < source.utf8.count, !SyntaxTree.isSpace(source.utf8[offset]) { bytes.append(0x20) }
      copied = offset
    }
    bytes += source.utf8[copied...]
    return String(decoding: bytes, as: UTF8.self)
  }
}

/// The numbers of descriptive ids in a node: hundreds, or what fits between the lines that have one already.
private struct LineNumbers {
  private var numbers: [Int]
  private var position = 0

  init(_ node: NodeSyntax, titled title: String, in tree: SyntaxTree) {
    let known = node.lines.indices.map { tree.number(of: tree.lines.elements[$0], in: title) }
    numbers = []
    numbers.reserveCapacity(known.count)
    var last = 0
    var index = 0
    while index < known.count {
      if let number = known[index] {
        numbers.append(number)
        last = number
        index += 1
        continue
      }
      let next = known[index...].firstIndex { $0 != nil } ?? known.count
      let limit = next < known.count ? known[next] : nil
      numbers += LineNumbers.between(last, limit, count: next - index)
      last = numbers.last ?? last
      index = next
    }
  }

  /// The number of the next line.
  mutating func next() -> Int {
    defer { position += 1 }
    return position < numbers.count ? numbers[position] : 0
  }

  private static func between(_ last: Int, _ limit: Int?, count: Int) -> [Int] {
    guard let limit, limit > last else { return (1...count).map { (last / 100 + $0) * 100 } }
    let gap = (limit - last) / (count + 1)
    return (1...count).map { place in
      let number = last + gap * place
      let rounded = (number + 4) / 5 * 5
      return gap >= 5 && rounded < limit ? rounded : number
    }
  }
}

extension SyntaxTree {
  /// Whether a line has an id or is a copy of another.
  fileprivate func hasID(_ line: LineSyntax) -> Bool {
    hashtags[line.hashtags].contains {
      let tag = text($0)
      return tag.hasPrefix("line:") || tag.hasPrefix("shadow:")
    }
  }

  /// The number in a descriptive id of a line.
  fileprivate func number(of line: LineSyntax, in title: String) -> Int? {
    let prefix = "line:\(title)_"
    for span in hashtags[line.hashtags] {
      let tag = text(span)
      guard tag.hasPrefix(prefix) else { continue }
      return Int(tag.dropFirst(prefix.count).prefix { $0.isASCII && $0.isNumber }.prefix(9))
    }
    return nil
  }

  /// Who speaks a line, as it can stand in an id.
  fileprivate func speaker(of line: LineSyntax) -> String? {
    guard let piece = pieces[line.pieces].first, case .verbatim(let span) = piece else { return nil }
    let words = text(span).prefix(60)
    guard let colon = words.firstIndex(of: ":"), colon > words.startIndex else { return nil }
    var name = ""
    for character in words[..<colon] {
      if character.isLetter || character.isNumber || character == "_" {
        name.append(character)
      } else if character == " " || character == "-" || character == "'" || character == "’" {
        name.append("_")
      } else {
        return nil
      }
    }
    return name
  }
}
