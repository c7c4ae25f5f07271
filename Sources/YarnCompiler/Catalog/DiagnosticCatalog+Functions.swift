import YarnSyntax

extension DiagnosticCatalog {
  /// Functions.
  static let functions: [DiagnosticExplanation] = [
    DiagnosticExplanation(
      .unknownFunction, "nobody provides a function",
      why:
        "Calling it would fail when the conversation reaches it. Reported only where all functions are known, as in `scenario check`; otherwise a function is taken from its use.",
      fix: "Correct the name.",
      reported: .withKnownFunctions,
      failing: [
        #"""
        title: Call
        ---
        Client: {vistied("Call")}
        ===

        """#
      ],
      good: [
        #"""
        title: Call
        ---
        Client: {visited("Call")}
        ===

        """#
      ]),
    DiagnosticExplanation(
      .wrongFunctionParameters, "a call has too many or too few arguments",
      why:
        "A function takes a fixed number of values. One that nobody declared takes as many as in its first call.",
      fix: "Add or remove arguments.",
      failing: [
        #"""
        title: Call
        ---
        Client: {min(1)}
        ===

        """#,
        #"""
        title: Call
        ---
        Client: {1 + offer(1)} {1 + offer(1, 2)}
        ===

        """#,
      ],
      good: [
        #"""
        title: Call
        ---
        Client: {min(1, 2)}
        ===

        """#
      ]),
    DiagnosticExplanation(
      .invalidLibraryFunction, "a function of the host cannot be called from scripts",
      why: "Its name could not be written in a script.",
      fix: "Register it under a name of letters, digits and `_`.",
      reported: .elsewhere),
  ]
}
