import Vocabulary

/// Breaks text into lines that fit a terminal; no-break spaces never break, words longer than a line are cut unless
/// they have to stay whole, as paths do.
package enum Layout {
  /// The lines of a text, the first after `first` columns that are taken already, the others after `indent` spaces.
  package static func wrap(
    _ text: String, width: Int, first: Int = 0, indent: Int = 0, cutsWords: Bool = true
  ) -> [String] {
    let width = max(width, 20)
    let margin = String(repeating: " ", count: indent)
    var lines: [String] = []
    var line = ""
    var used = first
    func room() -> Int { width - used }
    for word in text.split(separator: " ", omittingEmptySubsequences: true).map(String.init) {
      let needed = DisplayWidth.of(word)
      var isStart = line.isEmpty || line == margin
      // A word that fits the next line is not cut for want of room after a label.
      if isStart, lines.isEmpty, first > indent, needed > room(), needed <= width - indent {
        lines.append("")
        (line, used, isStart) = (margin, indent, true)
      }
      if !isStart, needed + 1 > room() {
        lines.append(line)
        (line, used) = (margin, indent)
      } else if !isStart {
        line += " "
        used += 1
      }
      for piece in cutsWords ? pieces(of: word, first: room(), later: width - indent) : [(word, true)] {
        if !piece.isFirst {
          lines.append(line)
          (line, used) = (margin, indent)
        }
        line += piece.text
        used += DisplayWidth.of(piece.text)
      }
    }
    lines.append(line)
    return lines
  }

  /// A word in one piece when it fits, else cut where the line is full.
  private static func pieces(of word: String, first: Int, later: Int) -> [(text: String, isFirst: Bool)] {
    guard DisplayWidth.of(word) > max(first, 1) else { return [(word, true)] }
    var pieces: [(String, Bool)] = []
    var piece = ""
    var room = max(first, 1)
    for character in word {
      let columns = DisplayWidth.of(String(character))
      if columns > room, !piece.isEmpty {
        pieces.append((piece, pieces.isEmpty))
        (piece, room) = ("", max(later, 2))
      }
      piece.append(character)
      room -= columns
    }
    pieces.append((piece, pieces.isEmpty))
    return pieces
  }
}
