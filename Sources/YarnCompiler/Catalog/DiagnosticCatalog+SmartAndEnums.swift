import YarnSyntax

extension DiagnosticCatalog {
  /// Smart variables, enums, versions.
  static let smartAndEnums: [DiagnosticExplanation] = [
    DiagnosticExplanation(
      .smartVariableReadOnly, "a value is stored into a smart variable",
      why: """
        A variable declared with an expression is computed at each use; there is nothing to store into.
        """,
      fix: "Change what it is computed from, or declare it with a plain value.",
      failing: [
        #"""
        title: Call
        ---
        <<declare $late = 30 > 14>>
        <<set $late = false>>
        Client: {$late}
        ===

        """#
      ],
      good: [
        #"""
        title: Call
        ---
        <<declare $days = 30>>
        <<declare $late = $days > 14>>
        <<set $days = 3>>
        Client: {$late}
        ===

        """#
      ]),
    DiagnosticExplanation(
      .smartVariableLoop, "smart variables need each other",
      why: "To know one its own value would be needed first.",
      fix: "Break the circle: give one of them a plain value.",
      failing: [
        #"""
        title: Call
        ---
        <<declare $fee = $total - 1>>
        <<declare $total = $fee + 1>>
        Client: {$total}
        ===

        """#
      ],
      good: [
        #"""
        title: Call
        ---
        <<declare $fee = 10>>
        <<declare $total = $fee + 1>>
        Client: {$total}
        ===

        """#
      ]),
    DiagnosticExplanation(
      .enumDeclarationError, "an enum breaks a rule",
      why:
        "Its cases have different names. Either all have a value or none; the values are all whole numbers or all texts, each once.",
      fix: "Correct the marked case.",
      failing: [
        #"""
        title: Call
        ---
        <<enum Mood>>
        <<case Calm>>
        <<case Calm>>
        <<endenum>>
        Client: {Mood.Calm}
        ===

        """#,
        #"""
        title: Call
        ---
        <<enum Mood>>
        <<case Calm = 1>>
        <<case Cross>>
        <<endenum>>
        Client: {Mood.Calm}
        ===

        """#,
        #"""
        title: Call
        ---
        <<enum Mood>>
        <<case Calm = 1>>
        <<case Cross = "x">>
        <<endenum>>
        Client: {Mood.Calm}
        ===

        """#,
        #"""
        title: Call
        ---
        <<enum Mood>>
        <<case Calm = 1.5>>
        <<endenum>>
        Client: {Mood.Calm}
        ===

        """#,
      ],
      good: [
        #"""
        title: Call
        ---
        <<enum Mood>>
        <<case Calm = 1>>
        <<case Cross = 2>>
        <<endenum>>
        Client: {Mood.Calm}
        ===

        """#
      ]),
    DiagnosticExplanation(
      .languageVersionTooLow, "a feature is newer than the project's language version",
      why:
        "Enums, smart variables, line groups and `once` came with version 3; the project file asks for version 2.",
      fix: "Raise `projectFileVersion`, or do without.",
      reported: .elsewhere),
    DiagnosticExplanation(
      .invalidLiteralValue, "the value of a case is no literal",
      why: "Cases are fixed when the script is compiled, so their values are plain numbers or texts.",
      fix: "Write the number or text itself.",
      failing: [
        #"""
        title: Call
        ---
        <<enum Mood>>
        <<case Calm = max(1, 2)>>
        <<endenum>>
        Client: {Mood.Calm}
        ===

        """#
      ],
      good: [
        #"""
        title: Call
        ---
        <<enum Mood>>
        <<case Calm = 2>>
        <<endenum>>
        Client: {Mood.Calm}
        ===

        """#
      ]),
    DiagnosticExplanation(
      .invalidMemberAccess, "an enum has no such case",
      why: "Behind the dot stands the name of one of its cases.",
      fix: "Correct the name, or add the case.",
      failing: [
        #"""
        title: Call
        ---
        <<enum Mood>>
        <<case Calm>>
        <<endenum>>
        Client: {Mood.Clam}
        ===

        """#
      ],
      good: [
        #"""
        title: Call
        ---
        <<enum Mood>>
        <<case Calm>>
        <<endenum>>
        Client: {Mood.Calm}
        ===

        """#
      ]),
    DiagnosticExplanation(
      .redeclarationOfExistingType, "two types have one name",
      why: "Enums are known in all files, and `String`, `Number`, `Bool` exist already.",
      fix: "Rename one of them.",
      failing: [
        #"""
        title: Call
        ---
        <<enum Mood>>
        <<case Calm>>
        <<endenum>>
        <<enum Mood>>
        <<case Cross>>
        <<endenum>>
        Client: {Mood.Calm}
        ===

        """#
      ],
      good: [
        #"""
        title: Call
        ---
        <<enum Mood>>
        <<case Calm>>
        <<endenum>>
        <<enum Tone>>
        <<case Cross>>
        <<endenum>>
        Client: {Mood.Calm} {Tone.Cross}
        ===

        """#
      ]),
  ]
}
