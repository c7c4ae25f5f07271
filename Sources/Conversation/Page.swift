public import Terminal
import Vocabulary

/// A piece of something to read, laid out for the width there is.
public enum Piece: Hashable, Sendable {
  /// How a piece looks, where colours are shown.
  public enum Tone: Hashable, Sendable {
    /// As it is.
    case plain
    /// The user's own.
    case user
    /// The client's.
    case client
    /// Of the ledger.
    case ledger
    /// Said in passing.
    case quiet
    /// A heading.
    case strong

    var role: Screen.Role {
      switch self {
      case .plain: .plain
      case .user: .user
      case .client: .client
      case .ledger: .note
      case .quiet: .hint
      case .strong: .number
      }
    }
  }

  /// An empty line.
  case blank
  /// A paragraph, after some blanks.
  case text(String, tone: Tone = .plain, indent: Int = 0)
  /// A paragraph whose label stands in the margin, after some blanks.
  case labelled(String, String, tone: Tone = .plain, indent: Int = 0)
}

/// A line that is laid out: pieces of text with what they are.
struct LaidLine {
  var segments: [(text: String, role: Screen.Role)] = []

  var width: Int { segments.reduce(0) { $0 + DisplayWidth.of($1.text) } }
}

extension Piece {
  /// The lines of the piece on so many columns.
  func lines(width: Int) -> [LaidLine] {
    switch self {
    case .blank: return [LaidLine()]
    case .text(let text, let tone, let indent):
      return Piece.laid("", text, .plain, tone.role, indent, width)
    case .labelled(let label, let text, let tone, let indent):
      return Piece.laid(label, text, tone.role, tone == .quiet ? .hint : .plain, indent, width)
    }
  }

  private static func laid(
    _ label: String, _ text: String, _ labelRole: Screen.Role, _ role: Screen.Role, _ indent: Int,
    _ width: Int
  ) -> [LaidLine] {
    let label = TextSafety.line(label)
    let taken = indent + DisplayWidth.of(label)
    // On a narrow column a long label would leave single words.
    let hang = taken > width / 2 ? indent + 2 : taken
    let wrapped = Layout.wrap(TextSafety.line(text), width: width, first: taken, indent: hang)
    let margin = String(repeating: " ", count: indent)
    return wrapped.enumerated().map { index, line in
      LaidLine(
        segments: index == 0 ? [(margin, .plain), (label, labelRole), (line, role)] : [(line, role)])
    }
  }
}

extension Screen {
  /// The narrowest screen on which two columns can be read.
  public static let columnsNeed = 60

  /// Whether two things are shown side by side here.
  public var hasColumns: Bool { !options.isAccessible && width >= Screen.columnsNeed }

  /// Shows pieces one after the other.
  public func show(_ pieces: [Piece]) throws(OutputError) {
    try write(pieces.flatMap { $0.lines(width: width - 1) }.map { coloured($0) + "\n" }.joined())
  }

  /// Shows two things side by side, each in half of the width; both start on the same line.
  public func show(_ left: [Piece], beside right: [Piece]) throws(OutputError) {
    let gap = 3
    let half = (width - 1 - gap) / 2
    let first = left.flatMap { $0.lines(width: half) }
    let second = right.flatMap { $0.lines(width: half) }
    var output = ""
    for index in 0..<max(first.count, second.count) {
      let one = index < first.count ? first[index] : LaidLine()
      let other = index < second.count ? coloured(second[index]) : ""
      let padding = other.isEmpty ? "" : String(repeating: " ", count: max(0, half + gap - one.width))
      output += coloured(one) + padding + other + "\n"
    }
    try write(output)
  }

  private func coloured(_ line: LaidLine) -> String {
    line.segments.map { coloured($0.text, $0.role) }.joined()
  }
}
