import Foundation
import Testing
import Vocabulary

@testable import Recap

/// The page and the Markdown form: what is laid out how, and that it can be read.
@Suite struct PageTests {
  private static let text = """
    Bonjour Zoé,

    Merci pour notre échange.
    Le voici.

    Convenu
    - Payer (vous)
    -  2 400 € <b>

    Qui fait quoi :
    et pour quand
    - jeudi

    Bien cordialement,
    - Camille

    """

  @Test func blocksAreReadOffTheText() {
    #expect(
      TextBlock.blocks(of: Self.text) == [
        .paragraph(["Bonjour Zoé,"]), .paragraph(["Merci pour notre échange.", "Le voici."]),
        .heading("Convenu"), .list(["Payer (vous)", "2 400 € <b>"]),
        .paragraph(["Qui fait quoi :", "et pour quand"]), .list(["jeudi"]),
        .paragraph(["Bien cordialement,"]),
        .list(["Camille"]),
      ])
    #expect(TextBlock.blocks(of: "").isEmpty && TextBlock.blocks(of: " \n\t\n").isEmpty)
    #expect(TextBlock.blocks(of: "- a\nb") == [.list(["a"]), .paragraph(["b"])])
    #expect(TextBlock.blocks(of: "- a\n  b\n- c") == [.list(["a b", "c"])])
  }

  @Test func aPageHoldsThem() {
    let page = Page(Self.text, title: "A & \"B\"", language: .french)
    for piece in [
      "<h1>A &amp; &quot;B&quot;</h1>",
      "<h2>Convenu</h2>\n<ul>\n<li>Payer (vous)</li>\n<li>2 400 € &lt;b&gt;</li>",
      "<p>Merci pour notre échange.<br>\nLe voici.</p>", "<html lang=\"fr\">", "width=device-width",
      "@media print", "prefers-color-scheme: dark",
    ] {
      #expect(page.text.contains(piece), "\(piece)")
    }
    #expect(!page.mailPart.contains("<style>") && !page.mailPart.contains("<h1>"))
    #expect(page.mailPart.contains("<li>Payer (vous)</li>"))
    // Nothing from elsewhere.
    for word in ["http:", "https:", "src=", "url(", "<script", "@import"] {
      #expect(!page.text.contains(word) && !page.mailPart.contains(word))
    }
  }

  // MARK: Contrast

  /// The relative luminance of `#rrggbb` (WCAG 2.2).
  private static func luminance(_ colour: String) -> Double {
    let parts = stride(from: 1, to: 7, by: 2).map { start in
      Double(Int(colour.dropFirst(start).prefix(2), radix: 16) ?? 0) / 255
    }.map { $0 <= 0.04045 ? $0 / 12.92 : pow(($0 + 0.055) / 1.055, 2.4) }
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
  }

  private static func contrast(_ one: String, _ other: String) -> Double {
    let (first, second) = (luminance(one), luminance(other))
    return (max(first, second) + 0.05) / (min(first, second) + 0.05)
  }

  @Test func contrastIsComputed() {
    #expect(abs(Self.contrast("#000000", "#ffffff") - 21) < 0.001)
    #expect(abs(Self.contrast("#777777", "#ffffff") - 4.478) < 0.01)
  }

  /// WCAG 2.2, success criterion 1.4.3: 4.5 for text.
  @Test(arguments: [Palette.light, .dark]) func textCanBeRead(_ palette: Palette) {
    #expect(Self.contrast(palette.text, palette.ground) >= 4.5)
    #expect(Self.contrast(palette.heading, palette.ground) >= 4.5)
    // And every colour of the page is one of these, or black on white where it is printed.
    let known = [Palette.light, .dark].flatMap { [$0.ground, $0.text, $0.heading, $0.line] }
    let used = Page.style.split { !"#0123456789abcdef".contains($0) }.filter { $0.first == "#" }.map(
      String.init)
    #expect(Set(used).subtracting(known) == ["#000000", "#808080"])
  }

  // MARK: Markdown

  @Test(arguments: [
    ("a_b*c`d", "a\\_b\\*c\\`d"), ("- a", "\\- a"), ("+ a", "\\+ a"), ("12. a", "12\\. a"),
    ("1) a", "1\\) a"),
    ("a 12. b", "a 12. b"), ("2 400,00 €", "2 400,00 €"), ("# a", "\\# a"), ("> a", "\\> a"),
    ("a | b", "a \\| b"),
    ("[a](b)", "\\[a\\](b)"), ("![a]", "!\\[a\\]"), ("http://x.y", "http\\://x.y"), ("www.x.y", "www\\.x.y"),
    ("a@b.c", "a\\@b.c"), ("AT&T", "AT\\&T"), ("\\", "\\\\"), ("===", "\\==="), ("a\u{301}*", "a\u{301}\\*"),
    ("*\u{301}", "\\*\u{301}"), ("le 26/11 à 14:30", "le 26/11 à 14:30"), ("<b>", "\\<b\\>"),
    ("~~a~~", "\\~\\~a\\~\\~"),
  ])
  func whatMarkdownReadsIsEscaped(_ text: String, _ escaped: String) {
    #expect(Markdown.plain(text) == escaped)
  }

  @Test func markdownIsLaidOut() {
    let text = Markdown.text(Self.text, title: "Facture *12*")
    #expect(
      text == """
        # Facture \\*12\\*

        Bonjour Zoé,

        Merci pour notre échange.\\
        Le voici.

        ## Convenu

        - Payer (vous)
        - 2 400 € \\<b\\>

        Qui fait quoi :\\
        et pour quand

        - jeudi

        Bien cordialement,

        - Camille

        """)
  }
}
