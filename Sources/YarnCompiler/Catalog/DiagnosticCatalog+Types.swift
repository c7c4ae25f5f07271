import YarnSyntax

extension DiagnosticCatalog {
  /// Types.
  static let types: [DiagnosticExplanation] = [
    DiagnosticExplanation(
      .typeMismatch, "a value of the wrong type",
      why: "An older name for what YS0050 says.",
      fix: "See YS0050.",
      reported: .never),
    DiagnosticExplanation(
      .typeInferenceFailure, "several types would fit",
      why: """
        The use of a variable leaves open what it is, as with `+`, which both numbers and texts have.
        """,
      fix: "Declare the variable, or add something whose type is known.",
      failing: [
        #"""
        title: Call
        ---
        Client: {$fee + $costs}
        ===

        """#
      ],
      good: [
        #"""
        title: Call
        ---
        <<declare $fee = 1>>
        <<declare $costs = 2>>
        Client: {$fee + $costs}
        ===

        """#
      ]),
    DiagnosticExplanation(
      .expressionTypeUndetermined, "nothing says what type an expression has",
      why:
        "A variable that nobody declares and nothing is stored into, or a function nobody knows, could be anything.",
      fix: "Declare the variable; check the name of the function.",
      failing: [
        #"""
        title: Call
        ---
        Client: {$amount}
        ===

        """#,
        #"""
        title: Call
        ---
        Client: {vistied("Call")}
        ===

        """#,
      ],
      good: [
        #"""
        title: Call
        ---
        <<declare $amount = 1200>>
        Client: {$amount}
        ===

        """#,
        #"""
        title: Call
        ---
        Client: {visited("Call")}
        ===

        """#,
      ]),
    DiagnosticExplanation(
      .typeSolverTimeout, "types took too long to find",
      why: "Finding types takes time in proportion to the script here, so this does not happen.",
      fix: "Nothing.",
      reported: .never),
    DiagnosticExplanation(
      .typeCheckerError, "types do not fit together",
      why:
        "Numbers, texts, truth values and enums are not turned into one another by themselves: a condition is true or false, only numbers have an order, and a variable keeps its type.",
      fix: "Convert with `string(…)`, `number(…)` or `bool(…)`, or compare like with like.",
      failing: [
        #"""
        title: Call
        ---
        <<declare $days = 30>>
        <<set $days = "thirty">>
        Client: {$days}
        ===

        """#,
        #"""
        title: Call
        ---
        <<if 1>>
        Client: Yes.
        <<endif>>
        ===

        """#,
        #"""
        title: Call
        ---
        Client: {"30" * 2}
        ===

        """#,
        #"""
        title: Call
        ---
        Client: {"a" < "b"}
        ===

        """#,
        #"""
        title: Call
        ---
        <<declare $s = "a">>
        <<set $s -= "b">>
        Client: {$s}
        ===

        """#,
        #"""
        title: Call
        ---
        <<detour {5}>>
        ===

        """#,
        #"""
        title: Call
        ---
        Client: {not 1}
        ===

        """#,
        #"""
        title: Call
        ---
        Client: {Mood.Calm}
        ===

        """#,
      ],
      good: [
        #"""
        title: Call
        ---
        <<declare $days = 30>>
        <<set $days = number("30")>>
        Client: {$days}
        ===

        """#,
        #"""
        title: Call
        ---
        <<if 1 == 1>>
        Client: Yes.
        <<endif>>
        ===

        """#,
        #"""
        title: Call
        ---
        <<declare $s = "a">>
        <<set $s += "b">>
        Client: {$s}
        ===

        """#,
      ]),
    DiagnosticExplanation(
      .internalError, "a mistake of the compiler",
      why: "The compiler has no such case.",
      fix: "Please report it with the script.",
      reported: .never),
  ]
}
