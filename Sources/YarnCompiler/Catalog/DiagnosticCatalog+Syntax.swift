import YarnSyntax

extension DiagnosticCatalog {
  /// How a script is written.
  static let syntax: [DiagnosticExplanation] = [
    DiagnosticExplanation(
      .missingDelimiter, "a node is not closed",
      why: """
        A node starts with headers and `---` and ends with `===`. Without the end everything after it \
        would belong to the wrong node.
        """,
      fix: """
        Write `===` on a line of its own after the last statement, and `---` between headers and body.
        """,
      failing: [
        #"""
        title: Call
        ---
        Client: Good morning.

        """#
      ],
      good: [
        #"""
        title: Call
        ---
        Client: Good morning.
        ===

        """#
      ]),
    DiagnosticExplanation(
      .syntaxError, "something stands where it cannot",
      why: "The text does not follow the grammar, so nobody can know what was meant.",
      fix: """
        Look at the marked place. Often a quote, a bracket or an operand is missing, or a `#` in running \
        text needs a backslash.
        """,
      failing: [
        #"""
        title: Call
        ---
        You owe us {1 + } euros.
        ===

        """#,
        #"""
        title: Call
        ---
        Client: # is not a number.
        ===

        """#,
      ],
      good: [
        #"""
        title: Call
        ---
        You owe us {1 + 1} euros.
        ===

        """#,
        ##"""
        title: Call
        ---
        Client: \# is not a number.
        ===

        """##,
      ]),
    DiagnosticExplanation(
      .unclosedCommand, "a command has no `>>`",
      why: "A command ends on its own line with `>>`. Until then everything is taken for its text.",
      fix: "Close the command with `>>`, and keep `>` out of its text.",
      failing: [
        #"""
        title: Call
        ---
        <<wait 2
        Client: Well?
        ===

        """#
      ],
      good: [
        #"""
        title: Call
        ---
        <<wait 2>>
        Client: Well?
        ===

        """#
      ]),
    DiagnosticExplanation(
      .unclosedScope, "an `if` or `once` is still open at the end of the node",
      why: """
        What belongs to the condition ends with `<<endif>>` or `<<endonce>>`; a node cannot end before.
        """,
      fix: "Add the missing command where the conditional part ends.",
      failing: [
        #"""
        title: Call
        ---
        <<if true>>
        Client: Yes.
        ===

        """#,
        #"""
        title: Call
        ---
        <<once>>
        Client: Hello.
        ===

        """#,
      ],
      good: [
        #"""
        title: Call
        ---
        <<if true>>
        Client: Yes.
        <<endif>>
        ===

        """#
      ]),
    DiagnosticExplanation(
      .unreachableCode, "a statement can never run",
      why: """
        After `jump`, `return` or `stop` nothing else of the same block happens. Usually something was \
        moved and the rest forgotten.
        """,
      fix: "Remove the statement, or put it before the one that leaves.",
      reported: .withUnreachableCode,
      failing: [
        #"""
        title: Call
        ---
        <<stop>>
        Client: Are you there?
        ===

        """#,
        #"""
        title: Call
        ---
        <<if true>>
        <<return>>
        <<else>>
        <<stop>>
        <<endif>>
        Client: And now?
        ===

        """#,
      ],
      good: [
        #"""
        title: Call
        ---
        Client: Are you there?
        <<stop>>
        ===

        """#,
        #"""
        title: Call
        ---
        <<if visited("Call")>>
        <<stop>>
        <<endif>>
        Client: First time.
        ===

        """#,
      ]),
    DiagnosticExplanation(
      .lineContentAfterCommand, "a line starts right behind a command",
      why: """
        The text is a line of dialogue of its own. It is easily overlooked, and often it was meant to be \
        part of the command.
        """,
      fix: "Put the line on the next line, or into the command.",
      failing: [
        #"""
        title: Call
        ---
        <<wait 1>> Client: Hello?
        ===

        """#
      ],
      good: [
        #"""
        title: Call
        ---
        <<wait 1>>
        Client: Hello?
        ===

        """#
      ]),
    DiagnosticExplanation(
      .commandFollowingLine, "a command stands behind a line",
      why: "Behind the text of a line only a condition (`<<if …>>`, `<<once>>`) and hashtags can stand.",
      fix: "Put the command on the next line.",
      failing: [
        #"""
        title: Call
        ---
        Client: One moment. <<wait 1>>
        ===

        """#
      ],
      good: [
        #"""
        title: Call
        ---
        Client: One moment.
        <<wait 1>>
        ===

        """#
      ]),
    DiagnosticExplanation(
      .strayCommandEnd, "`>>` closes nothing",
      why: "The line ends like a command and does not start like one, so it would be read aloud.",
      fix: "Write `<<` at its start, or escape the signs with `\\>` when they are meant.",
      failing: [
        #"""
        title: Call
        ---
        <wait 1>>
        ===

        """#
      ],
      good: [
        #"""
        title: Call
        ---
        <<wait 1>>
        ===

        """#
      ]),
    DiagnosticExplanation(
      .unenclosedCommand, "a line reads like a command",
      why: """
        The line would be a valid `set`, `declare`, `jump` or `detour`, but without `<<` and `>>` it is \
        spoken.
        """,
      fix: "Enclose it in `<<` and `>>`.",
      failing: [
        #"""
        title: Call
        ---
        jump Call
        ===

        """#
      ],
      good: [
        #"""
        title: Call
        ---
        Client: Hello.
        <<jump Call>>
        ===

        """#
      ]),
    DiagnosticExplanation(
      .singularCommandWrap, "a line stands in single `<` and `>`",
      why: "Commands have two signs on each side; with one the line is dialogue.",
      fix: "Double the signs, or escape them.",
      failing: [
        #"""
        title: Call
        ---
        <wait 1>
        ===

        """#
      ],
      good: [
        #"""
        title: Call
        ---
        <<wait 1>>
        ===

        """#
      ]),
    DiagnosticExplanation(
      .rogueChevronWithCommand, "a command has too many `<` or `>`",
      why: "Signs beyond the second are text: they would be shown.",
      fix: "Use exactly two on each side.",
      failing: [
        #"""
        title: Call
        ---
        <<wait 1>>>
        ===

        """#
      ],
      good: [
        #"""
        title: Call
        ---
        <<wait 1>>
        ===

        """#
      ]),
    DiagnosticExplanation(
      .unknownCharacter, "a speaker nobody declared",
      why: "Tools that know the cast can say so; the compiler does not know it.",
      fix: "Correct the name, or add it to the cast.",
      reported: .never),
    DiagnosticExplanation(
      .unknownCommand, "a command nobody provides",
      why:
        "A keyword with a slip is a command for the game, and the talk goes on behind it. In a scenario, any command "
        + "that nothing performs is told, once a name.",
      fix: "Correct the name, or describe the command in a definition file that the project names.",
      failing: [
        "title: Start\n---\n<<jmup End>>\n===\ntitle: End\n---\nGoodbye.\n===\n",
        "title: Start\n---\nGoodbye.\n<<stpo>>\n===\n",
      ],
      good: ["title: Start\n---\n<<fade out>>\n<<jump End>>\n===\ntitle: End\n---\nGoodbye.\n===\n"]),
    DiagnosticExplanation(
      .wrongCommandParameterCount, "a command with the wrong number of parameters",
      why: "Tools with definition files can say so; the compiler does not read those.",
      fix: "Look up the parameters of the command.",
      reported: .never),
  ]
}
