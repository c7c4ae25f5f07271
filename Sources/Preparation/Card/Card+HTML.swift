import Scenarios
import Vocabulary

extension Card {
  /// The card as a complete HTML page with nothing from elsewhere; it prints on one A4 or Letter sheet.
  public var html: String {
    let parts = sections.map(html).joined()
    let words = mantra.map { "<p class=\"mantra\">\(Card.escaped($0))</p>\n" } ?? ""
    return """
      <!DOCTYPE html>
      <html lang="\(language.rawValue)">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width">
      <title>\(Card.escaped(title))</title>
      <style>
      \(Card.style)
      </style>
      </head>
      <body>
      <h1>\(Card.escaped(title))</h1>
      <p class="when">\(Card.escaped(subtitle))</p>
      \(words)\(parts)</body>
      </html>

      """
  }

  private func html(_ section: Section) -> String {
    let heading = "<h2>\(Card.escaped(section.heading))</h2>\n"
    let items = section.items.map { item -> String in
      let lead = item.lead.map { "<b>\(Card.escaped(Spacing(language).labelled($0, "")))</b>" } ?? ""
      let text = Card.escaped(item.text)
      return lead + (item.isMissing ? "<mark>\(text)</mark>" : text)
    }
    guard section.isList else {
      return "<section>\n\(heading)" + items.map { "<p>\($0)</p>\n" }.joined() + "</section>\n"
    }
    return "<section>\n\(heading)<ul>\n" + items.map { "<li>\($0)</li>\n" }.joined() + "</ul>\n</section>\n"
  }

  /// The text with everything escaped that means something in HTML.
  static func escaped(_ text: String) -> String {
    var result = ""
    result.reserveCapacity(text.utf8.count)
    for character in text {
      switch character {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      default: result.append(character)
      }
    }
    return result
  }

  private static let style = """
    @page { margin: 12mm 15mm; }
    body { font: 12pt/1.35 Georgia, serif; color: #111; background: #fff; max-width: 46em; margin: 1em auto; padding: 0 1em; overflow-wrap: anywhere; }
    h1 { font-size: 1.3em; margin: 0; }
    h2 { font-size: 0.95em; margin: 0.7em 0 0.1em; border-bottom: 1px solid #999; }
    p, ul { margin: 0.1em 0; }
    ul { padding-left: 1.2em; }
    .mantra { font-style: italic; }
    mark { background: none; color: #a00; font-style: italic; }
    @media print { body { font-size: 9.5pt; line-height: 1.25; margin: 0; padding: 0; max-width: none; } section { break-inside: avoid; } }
    """
}
