import YarnSyntax

extension DiagnosticCatalog {
  /// Variables.
  static let variables: [DiagnosticExplanation] = [
    DiagnosticExplanation(
      .implicitVariableTypeConflict, "a variable used with several types",
      why: "An older name for what YS0050 says.",
      fix: "See YS0050.",
      reported: .never),
    DiagnosticExplanation(
      .undefinedVariable, "a variable is used and not declared",
      why:
        "It works: its type comes from its use and it starts as 0, an empty text or false. But a misspelled name looks just the same.",
      fix: "Declare it once, with its first value: `<<declare $name = value>>`.",
      failing: [
        #"""
        title: Call
        ---
        <<set $tension = 3>>
        Client: Hm.
        ===

        """#
      ],
      good: [
        #"""
        title: Call
        ---
        <<declare $tension = 0>>
        <<set $tension = 3>>
        Client: Hm.
        ===

        """#
      ]),
    DiagnosticExplanation(
      .unusedVariable, "a variable is declared and never used",
      why: "Nothing reads it or stores into it. Perhaps the name is spelled in another way elsewhere.",
      fix: "Use it or remove the declaration.",
      failing: [
        #"""
        title: Call
        ---
        <<declare $trust = 5>>
        Client: Hm.
        ===

        """#
      ],
      good: [
        #"""
        title: Call
        ---
        <<declare $trust = 5>>
        Client: My trust is {$trust}.
        ===

        """#
      ]),
    DiagnosticExplanation(
      .redeclarationOfExistingVariable, "a variable is declared twice",
      why: "A variable has one first value for all files.",
      fix: "Keep one declaration. To change the value, write `<<set …>>`.",
      failing: [
        #"""
        title: Call
        ---
        <<declare $trust = 5>>
        <<declare $trust = 7>>
        Client: {$trust}
        ===

        """#
      ],
      good: [
        #"""
        title: Call
        ---
        <<declare $trust = 5>>
        <<set $trust = 7>>
        Client: {$trust}
        ===

        """#
      ]),
    DiagnosticExplanation(
      .nullDefaultValue, "a variable starts with nothing",
      why: "Every declared value is something, so this cannot happen.",
      fix: "Nothing.",
      reported: .never),
    DiagnosticExplanation(
      .declarationValueDoesntMatchType, "a first value is not of the type after `as`",
      why: "`as` says which type the variable has, and the value has another, or no type has that name.",
      fix: "Change one of them. Types are `string`, `number`, `bool` and the enums.",
      failing: [
        #"""
        title: Call
        ---
        <<declare $due = "tomorrow" as number>>
        Client: {$due}
        ===

        """#,
        #"""
        title: Call
        ---
        <<declare $rate = 1 as float>>
        Client: {$rate}
        ===

        """#,
      ],
      good: [
        #"""
        title: Call
        ---
        <<declare $due = "tomorrow" as string>>
        Client: {$due}
        ===

        """#
      ]),
  ]
}
