import Vocabulary

/// The text of a mail as a complete page without anything from elsewhere: the same words, nothing more.
///
/// Blocks are parted by empty lines. In a block, lines that begin with `- ` are a list and the line before it is its
/// heading; all other lines are a paragraph. A line that begins with two spaces goes on with the one before.
struct HTMLPage {
  let language: Language
  let title: String
  /// What stands above everything: that it is a rehearsal.
  let notice: String?
  let body: String

  /// The page, lines ended by LF.
  var text: String {
    var lines = [
      "<!DOCTYPE html>", "<html lang=\"\(language.rawValue)\">",
      "<head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">",
      "<title>\(HTMLPage.escaped(title))</title>", "<style>\(HTMLPage.style)</style></head>", "<body>",
    ]
    if let notice { lines.append("<p><strong>\(HTMLPage.escaped(notice))</strong></p>") }
    lines += HTMLPage.blocks(body).flatMap(HTMLPage.block)
    return (lines + ["</body>", "</html>", ""]).joined(separator: "\n")
  }

  private static let style =
    ":root{color-scheme:light dark}body{font:1rem/1.5 sans-serif;max-width:40rem;margin:0 auto;padding:1rem;overflow-wrap:break-word}"
    + "h2{font-size:1.1rem;margin:1.2rem 0 .3rem;break-after:avoid}ul{margin:0;padding-left:1.2rem}li{break-inside:avoid}"
    + "@media print{body{max-width:none;padding:0}}"

  private static func blocks(_ text: String) -> [[String]] {
    text.split(separator: "\n", omittingEmptySubsequences: false)
      .split { $0.allSatisfy(\.isWhitespace) }
      .map { $0.map(String.init) }
  }

  private static func block(_ lines: [String]) -> [String] {
    guard let first = lines.firstIndex(where: isItem) else {
      return ["<p>" + lines.map(escaped).joined(separator: "<br>\n") + "</p>"]
    }
    var (page, items): ([String], [String]) = ([], [])
    if first > 1 {
      page.append("<p>" + lines[..<(first - 1)].map(escaped).joined(separator: "<br>\n") + "</p>")
    }
    if first > 0 { page.append("<h2>\(escaped(lines[first - 1]))</h2>") }
    for line in lines[first...] {
      if isItem(line) {
        items.append(escaped(String(line.dropFirst(2))))
      } else {
        items[items.count - 1] +=
          line.hasPrefix("  ") ? " " + escaped(String(line.dropFirst(2))) : "<br>\n" + escaped(line)
      }
    }
    return page + ["<ul>"] + items.map { "<li>\($0)</li>" } + ["</ul>"]
  }

  private static func isItem(_ line: String) -> Bool { line.hasPrefix("- ") }

  /// A text in which nothing is a tag, scalar by scalar: a mark that combines hides no sign.
  static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}

extension Record {
  /// The record as a complete HTML page without anything from elsewhere.
  public var html: String {
    let notice = isRehearsal ? LetterWords.of(language, LetterStyle()).rehearsalNotice : nil
    return HTMLPage(language: language, title: subject, notice: notice, body: body).text
  }
}
