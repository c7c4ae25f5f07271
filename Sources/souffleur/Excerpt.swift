import Archive
import Vocabulary

/// A part of a text that shows the words that were looked for.
enum Excerpt {
  /// Characters shown of a longer text.
  private static let length = 160

  /// The whole text when it is no longer than so many characters, else its beginning, cut between two words.
  static func beginning(of text: String, _ length: Int) -> String {
    guard text.count > length else { return text }
    let start = text.prefix(length)
    return (start.lastIndex(of: " ").map { start[..<$0] } ?? start) + " …"
  }

  /// The whole text when it is short, else what stands around the first of the words.
  static func of(_ text: String, around query: String) -> String {
    guard text.count > length else { return text }
    let wanted = WrittenText.words(query)
    let words = text.split(separator: " ")
    let hit = words.firstIndex { word in
      WrittenText.words(String(word)).contains { piece in wanted.contains { piece.hasPrefix($0) } }
    }
    var (from, to) = (hit ?? 0, (hit ?? 0) + 1)
    var room = length - (hit.map { words[$0].count } ?? 0)
    // Grows by a word on each side as long as there is room and something to show.
    while room > 0, from > 0 || to < words.count {
      if from > 0 {
        from -= 1
        room -= words[from].count + 1
      }
      if to < words.count {
        room -= words[to].count + 1
        to += 1
      }
    }
    let head = from > 0 ? "… " : ""
    let tail = to < words.count ? " …" : ""
    return head + words[from..<min(to, words.count)].joined(separator: " ") + tail
  }
}
