import YarnSyntax

extension DiagnosticCatalog {
  /// Our own codes: bounds, and what other parts of the program find.
  static let bounds: [DiagnosticExplanation] = [
    DiagnosticExplanation(
      .fileTooLarge, "a file is too large",
      why: "Files come from outside; a bound keeps the program usable whatever they hold.",
      fix: "Split the file.",
      reported: .elsewhere),
    DiagnosticExplanation(
      .invalidUTF8, "a file is no UTF-8",
      why: "Scripts are text in UTF-8.",
      fix: "Save the file as UTF-8.",
      reported: .elsewhere),
    DiagnosticExplanation(
      .nestingTooDeep, "statements or expressions are nested too deep",
      why: "Nobody can read that, and reading it would need unbounded memory.",
      fix: "Use a `detour`, or a smart variable for part of the expression.",
      reported: .elsewhere),
    DiagnosticExplanation(
      .tooManyItems, "a list is too long",
      why: "A choice among thousands is a mistake or an attack.",
      fix: "Split the list.",
      reported: .elsewhere),
    DiagnosticExplanation(
      .controlCharacter, "a control character stands in the text",
      why: "It could change what the terminal shows.",
      fix: "Remove it; tabs and line ends are fine.",
      failing: ["title: Call\n---\nClient: \u{1B}[31mNo.\n===\n"],
      good: ["title: Call\n---\nClient: No.\n===\n"]),
    DiagnosticExplanation(
      .projectFile, "a project file says something that does not hold",
      why: "The scenario could not be played as its author meant.",
      fix: "Correct the marked entry.",
      reported: .elsewhere),
    DiagnosticExplanation(
      .languageFile, "a file about a language says something that does not hold",
      why: """
        The rules and words by which replies are understood are text files. A pattern that cannot be read finds \
        nothing, and a rule that is silent on its own `yes`, or fires on its own `no`, is not the rule that was meant.
        """,
      fix: "Correct the line; `souffleur language check` tries every rule on its own sentences.",
      reported: .elsewhere),
    DiagnosticExplanation(
      .unreadableFile, "a file cannot be read",
      why: "It does not exist, may not be read, or lies outside the scenario's folder.",
      fix: "Check the path.",
      reported: .elsewhere),
    DiagnosticExplanation(
      .invalidLedgerLine, "a `Note:` line makes no item of the ledger",
      why: """
        The record only holds what is clear: a status, and owner, date and amount where they are known.
        """,
      fix: "Give the line one of `#agreed`, `#proposed`, `#open`, `#refused`.",
      reported: .elsewhere),
    DiagnosticExplanation(
      .missingTranslation, "a line has no text in a language",
      why: "It would be played in the base language.",
      fix: "Add the line to `strings/`.",
      reported: .elsewhere),
    DiagnosticExplanation(
      .unknownTableLine, "a table names a line the script does not have",
      why: "The line was removed or its id has changed; the translation is lost.",
      fix: "Correct the id or remove the row.",
      reported: .elsewhere),
    DiagnosticExplanation(
      .unusedFact, "a fact is asked for and never used",
      why: "People would answer a question for nothing.",
      fix: "Use it in the script or remove it.",
      reported: .elsewhere),
    DiagnosticExplanation(
      .unknownProjectName, "a script, a play or the project file names something there is not",
      why: """
        Criteria, acts, personas and endings are those that come with the program and those the project file declares; moves
        are those of the program; items are named by the notes of the ledger. A misspelled name does nothing at all.
        """,
      fix: "Correct the name, or declare it in the project file.",
      reported: .elsewhere),
    DiagnosticExplanation(
      .untakenValue, "an option says a value that could be the user's own, and takes no other",
      why: """
        Whoever says the option in own words says their own day, sum, hours, share, length or count; an option that does not
        take it can only ask which of the two is meant.
        """,
      fix: """
        Add `#takes:VARIABLE`, with its kind where no fact has it, and use the variable in the text. Where the value is the
        truth of the matter, give the fact a role (`amount`, `due`, `given`), or tag the option `#says:fixed`.
        """,
      reported: .elsewhere),
    DiagnosticExplanation(
      .quotedOption, "a client quotes an option's words, whatever was typed",
      why: "Nobody can be quoted with words they did not say: what is typed is seldom the option's own text.",
      fix: "Put `{heard()}` between the marks, or let the client answer without a quotation.",
      reported: .elsewhere),
  ]
}
