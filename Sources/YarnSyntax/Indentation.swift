/// The indentation of the lines after options and line-group items, step by step as upstream computes it
/// (LANGUAGE section 4): the only places where indentation means anything.
struct Indentation {
  /// Width of the previous line's indentation.
  private var last = 0
  /// Widths of the open bodies.
  private var stack: [Int] = []
  /// The line after an option line, or after the line that closed all bodies; 0 for none.
  private var seen: UInt32 = 0
  /// Whether the current line contains an arrow.
  private(set) var arrow = false
  /// Whether nothing but line breaks came since the last line break.
  private(set) var afterBreak = false

  /// Events of the last line break that the parser has not taken yet; in this order.
  private(set) var endOfGroup = false
  private(set) var indent = false
  private(set) var dedents = 0

  /// Whether an event waits to be taken.
  var isPending: Bool { endOfGroup || indent || dedents > 0 }

  /// Notes that a token or a comment stands on the current line.
  @inline(__always)
  mutating func sawToken() { afterBreak = false }

  /// Notes that the current line has an arrow.
  mutating func sawArrow() { arrow = true }

  /// Takes note of a line break whose next line is indented by `width` and has the 1-based number `line`.
  @inline(__always)
  mutating func lineBreak(width: Int, line: UInt32) {
    if seen != 0, afterBreak {
      endOfGroup = line == seen + 1
      seen = 0
    }
    afterBreak = true
    if arrow || width < (stack.last ?? 0) { open(width: width, line: line) }
    last = width
  }

  private mutating func open(width: Int, line: UInt32) {
    if arrow {
      arrow = false
      if width > last {
        stack.append(width)
        indent = true
      }
      seen = line
    }
    while let top = stack.last, width < top {
      stack.removeLast()
      dedents += 1
      if stack.isEmpty { seen = line }
    }
  }

  /// Takes the event that comes first.
  mutating func take() {
    if endOfGroup {
      endOfGroup = false
    } else if indent {
      indent = false
    } else if dedents > 0 {
      dedents -= 1
    }
  }

  /// Forgets everything at the end of a body.
  mutating func reset() { self = Indentation() }
}
