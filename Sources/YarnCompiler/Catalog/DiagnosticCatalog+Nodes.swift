import YarnSyntax

extension DiagnosticCatalog {
  /// Nodes and where jumps lead.
  static let nodes: [DiagnosticExplanation] = [
    DiagnosticExplanation(
      .unreferencedNode, "nothing leads to a node",
      why: "Kept for editors: a node may also be started by the host.",
      fix: "Jump to the node, or remove it.",
      reported: .never),
    DiagnosticExplanation(
      .duplicateNodeTitle, "two nodes have one title",
      why: "A jump could not tell them apart.",
      fix:
        "Rename one of them. If the program is to choose between them, give each a `when:` header, and they form a group.",
      failing: [
        #"""
        title: Call
        ---
        Client: Hello.
        ===
        title: Call
        ---
        Client: Goodbye.
        ===

        """#
      ],
      good: [
        #"""
        title: Call
        ---
        Client: Hello.
        ===
        title: Farewell
        ---
        Client: Goodbye.
        ===

        """#,
        #"""
        title: Call
        when: once
        ---
        Client: Hello.
        ===
        title: Call
        when: always
        ---
        Client: You again.
        ===

        """#,
      ]),
    DiagnosticExplanation(
      .undefinedNode, "a jump leads nowhere",
      why: "No node of these files has that title, so the conversation would break off with an error.",
      fix:
        "Correct the title or write the node. A title that is only known at run time goes in braces: `<<jump {$next}>>`.",
      failing: [
        #"""
        title: Call
        ---
        <<jump Recpa>>
        ===
        title: Recap
        ---
        Client: Noted.
        ===

        """#
      ],
      good: [
        #"""
        title: Call
        ---
        <<jump Recap>>
        ===
        title: Recap
        ---
        Client: Noted.
        ===

        """#
      ]),
    DiagnosticExplanation(
      .cyclicDependency, "nodes that jump in a circle",
      why: "Circles are ordinary in dialogue; the compiler does not mind.",
      fix: "Nothing.",
      reported: .never),
    DiagnosticExplanation(
      .invalidNodeName, "a title or subtitle has a character it cannot have",
      why:
        "Jumps name nodes without quotes, so titles are made of letters, digits and `_`, and do not start with a digit.",
      fix: "Replace the character, for instance by `_`.",
      failing: [
        #"""
        title: Late-Payment
        ---
        Client: Yes?
        ===

        """#,
        #"""
        title: Call
        subtitle: the second
        when: always
        ---
        Client: Yes?
        ===

        """#,
      ],
      good: [
        #"""
        title: Late_Payment
        ---
        Client: Yes?
        ===

        """#
      ]),
    DiagnosticExplanation(
      .nodeGroupMissingWhen, "a member of a group has no `when`",
      why: "Nodes that share a title form a group, and the program picks one by their `when` headers.",
      fix: "Add `when: always` when the node has no condition, or give it another title.",
      failing: [
        #"""
        title: Call
        when: once
        ---
        Client: Hello.
        ===
        title: Call
        ---
        Client: You again.
        ===

        """#
      ],
      good: [
        #"""
        title: Call
        when: once
        ---
        Client: Hello.
        ===
        title: Call
        when: always
        ---
        Client: You again.
        ===

        """#
      ]),
    DiagnosticExplanation(
      .duplicateSubtitle, "two members of a group have one subtitle",
      why: "The subtitle makes the name that remembers visits and `once`; two nodes cannot share it.",
      fix: "Change one of the subtitles, or remove it.",
      failing: [
        #"""
        title: Call
        subtitle: calm
        when: once
        ---
        Client: Hello.
        ===
        title: Call
        subtitle: calm
        when: always
        ---
        Client: You again.
        ===

        """#
      ],
      good: [
        #"""
        title: Call
        subtitle: calm
        when: once
        ---
        Client: Hello.
        ===
        title: Call
        subtitle: tense
        when: always
        ---
        Client: You again.
        ===

        """#
      ]),
    DiagnosticExplanation(
      .emptyNode, "a node has no statement",
      why: "It is left out of the program, so a jump to it fails.",
      fix: "Write its body, or remove the node.",
      failing: [
        #"""
        title: Call
        ---
        // to be written
        ===

        """#
      ],
      good: [
        #"""
        title: Call
        ---
        Client: Hello.
        ===

        """#
      ]),
    DiagnosticExplanation(
      .nodeMissingTitle, "a node has no title",
      why: "Nothing could jump to it. The key is written in small letters: `title:`.",
      fix: "Add a `title:` header.",
      failing: [
        #"""
        Title: Call
        ---
        Client: Hello.
        ===

        """#
      ],
      good: [
        #"""
        title: Call
        ---
        Client: Hello.
        ===

        """#
      ]),
    DiagnosticExplanation(
      .nodeHasMoreThanOneTitle, "a node has two titles",
      why: "Only one name can be jumped to.",
      fix: "Remove one of the headers. Two nodes need `===` between them.",
      failing: [
        #"""
        title: Call
        title: Opening
        ---
        Client: Hello.
        ===

        """#
      ],
      good: [
        #"""
        title: Call
        ---
        Client: Hello.
        ===

        """#
      ]),
  ]
}
