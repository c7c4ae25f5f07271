import Vocabulary

/// A text as HTML: a page of its own, or the part of a mail.
struct Page {
  /// The language it is in.
  let language: Language
  /// Its title.
  let title: String
  private let blocks: [TextBlock]

  init(_ text: String, title: String, language: Language) {
    self.language = language
    self.title = title
    blocks = TextBlock.blocks(of: text)
  }

  /// A page for a browser: readable on a telephone, in the dark and on paper, with nothing from elsewhere.
  var text: String {
    """
    <!DOCTYPE html>
    <html lang="\(language.rawValue)">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
    <title>\(Page.escaped(title))</title>
    <style>
    \(Page.style)
    </style>
    </head>
    <body>
    <main>
    <h1>\(Page.escaped(title))</h1>
    \(body)
    </main>
    </body>
    </html>

    """
  }

  /// The part of a mail: no style, as most mail programs drop it, and no title, as the subject is there.
  var mailPart: String {
    """
    <!DOCTYPE html>
    <html lang="\(language.rawValue)">
    <head><meta charset="utf-8"><title>\(Page.escaped(title))</title></head>
    <body>
    \(body)
    </body>
    </html>

    """
  }

  private var body: String { blocks.map(Page.html).joined(separator: "\n") }

  private static func html(_ block: TextBlock) -> String {
    switch block {
    case .paragraph(let lines): "<p>" + lines.map(escaped).joined(separator: "<br>\n") + "</p>"
    case .heading(let text): "<h2>\(escaped(text))</h2>"
    case .list(let items):
      "<ul>\n" + items.map { "<li>\(escaped($0))</li>\n" }.joined() + "</ul>"
    }
  }

  /// The text with everything escaped that means something in HTML, each sign by itself: with a mark that combines, it
  /// would be another character and yet the same sign to a browser.
  static func escaped(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result.append(contentsOf: "&amp;".unicodeScalars)
      case "<": result.append(contentsOf: "&lt;".unicodeScalars)
      case ">": result.append(contentsOf: "&gt;".unicodeScalars)
      case "\"": result.append(contentsOf: "&quot;".unicodeScalars)
      case "'": result.append(contentsOf: "&#39;".unicodeScalars)
      default: result.append(scalar)
      }
    }
    return String(result)
  }

  static let style = """
    :root { color-scheme: light dark; \(Palette.light.properties) }
    @media (prefers-color-scheme: dark) { :root { \(Palette.dark.properties) } }
    body { margin: 0; background: var(--ground); color: var(--text); font: 1rem/1.55 system-ui, "Segoe UI", Roboto, sans-serif; }
    main { max-width: 38rem; margin: 0 auto; padding: 1.25rem 1rem 3rem; overflow-wrap: anywhere; }
    h1 { font-size: 1.3rem; line-height: 1.3; margin: 0 0 1.25rem; padding-bottom: 0.6rem; border-bottom: 1px solid var(--line); }
    h2 { font-size: 1.05rem; line-height: 1.3; margin: 1.6rem 0 0.4rem; color: var(--heading); }
    p { margin: 0.8rem 0; }
    ul { margin: 0.4rem 0; padding-left: 1.2rem; }
    li { margin: 0.35rem 0; }
    @page { margin: 18mm 20mm; }
    @media print {
      :root { color-scheme: light; --ground: #ffffff; --text: #000000; --heading: #000000; --line: #808080; }
      body { font-size: 11pt; line-height: 1.4; }
      main { max-width: none; padding: 0; }
      h2 { break-after: avoid; }
      li, p { break-inside: avoid; orphans: 3; widows: 3; }
    }
    """
}

extension Record {
  /// The record as a complete HTML page, readable on a telephone, in the dark and on paper.
  public var html: String { Page(plainText, title: subject, language: language).text }

  /// The record as the HTML part of a mail.
  var mailPart: String { Page(plainText, title: subject, language: language).mailPart }
}
