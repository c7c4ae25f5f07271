import YarnSyntax

extension DiagnosticCatalog {
  /// Lines, their ids and their markup.
  static let lines: [DiagnosticExplanation] = [
    DiagnosticExplanation(
      .linesCantHaveLineAndShadowTag, "a line has `#line:` and `#shadow:`",
      why:
        "`#line:` gives the line an id of its own, `#shadow:` says it is a copy of another. It cannot be both.",
      fix: "Keep one of the tags.",
      failing: [
        #"""
        title: Call
        ---
        Client: Yes. #line:yes
        Client: Yes. #line:again #shadow:yes
        ===

        """#
      ],
      good: [
        #"""
        title: Call
        ---
        Client: Yes. #line:yes
        Client: Yes. #shadow:yes
        ===

        """#
      ]),
    DiagnosticExplanation(
      .duplicateLineID, "two lines have one id",
      why: "Translations, recordings and saved games find lines by their ids.",
      fix:
        "Give one of them another id; copied lines often bring theirs along. A line that is to be the same on purpose has `#shadow:`.",
      failing: [
        #"""
        title: Call
        ---
        Client: Yes. #line:yes
        Client: No. #line:yes
        ===

        """#
      ],
      good: [
        #"""
        title: Call
        ---
        Client: Yes. #line:yes
        Client: No. #line:no
        ===

        """#
      ]),
    DiagnosticExplanation(
      .unknownLineIDForShadowLine, "a copy of a line that does not exist",
      why: "`#shadow:abc` names the line with `#line:abc`, and there is none in these files.",
      fix: "Correct the id, or give the original line its `#line:`.",
      failing: [
        #"""
        title: Call
        ---
        Client: Yes. #shadow:yes
        ===

        """#
      ],
      good: [
        #"""
        title: Call
        ---
        Client: Yes. #line:yes
        Client: Yes. #shadow:yes
        ===

        """#
      ]),
    DiagnosticExplanation(
      .shadowLinesCantHaveExpressions, "a copy of a line with expressions",
      why: "The copy takes over the translated text of the original, but not the values in it.",
      fix: "Give the line its own `#line:` id.",
      failing: [
        #"""
        title: Call
        ---
        Client: {1 + 1} days. #line:days
        Client: {1 + 1} days. #shadow:days
        ===

        """#
      ],
      good: [
        #"""
        title: Call
        ---
        Client: {1 + 1} days. #line:days
        Client: {1 + 1} days. #line:days_again
        ===

        """#
      ]),
    DiagnosticExplanation(
      .shadowLinesMustHaveSameTextAsSource, "a copy reads differently",
      why: "Only the original is translated, so other words would be lost.",
      fix: "Copy the text exactly, or give the line its own `#line:` id.",
      failing: [
        #"""
        title: Call
        ---
        Client: Yes. #line:yes
        Client: Yes, of course. #shadow:yes
        ===

        """#
      ],
      good: [
        #"""
        title: Call
        ---
        Client: Yes. #line:yes
        Client: Yes. #shadow:yes
        ===

        """#
      ]),
    DiagnosticExplanation(
      .multipleLineOrShadowIDsOnALine, "a line has two ids",
      why: "A line has one name.",
      fix: "Remove one of the tags.",
      failing: [
        #"""
        title: Call
        ---
        Client: Yes. #line:yes #line:sure
        ===

        """#
      ],
      good: [
        #"""
        title: Call
        ---
        Client: Yes. #line:yes
        ===

        """#
      ]),
    DiagnosticExplanation(
      .markupFailedToParse, "square brackets that are no markup",
      why: "What stands in `[…]` is markup. If it cannot be read the line is shown with its brackets.",
      fix:
        "Close every marker: `[b]…[/b]` or `[pause/]`. Brackets that are meant to be seen are written `\\[` and `\\]`.",
      failing: [
        #"""
        title: Call
        ---
        Client: Today, [b]not tomorrow.
        ===

        """#
      ],
      good: [
        #"""
        title: Call
        ---
        Client: Today, [b]not[/b] tomorrow.
        ===

        """#,
        #"""
        title: Call
        ---
        Client: As agreed \[see below\].
        ===

        """#,
      ]),
  ]
}
