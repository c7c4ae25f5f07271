import ArgumentParser

/// What the commands about money share.
struct MoneyOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Which rules apply: fr-b2b, fr-consumer, fr-public, eu, eu:COUNTRY, uk, contract:RATE.",
      valueName: "rules"))
  var regime: String?

  @Option(help: ArgumentHelp("A file with reference rates of your own.", valueName: "file"))
  var rates: String?

  @Option(
    help: ArgumentHelp(
      "Explain a sentence about the law: article, status, source; all for each.", valueName: "id"))
  var why: String?

  @Flag(help: "Never ask.")
  var noInput = false

  @Flag(help: "Print JSON; asks nothing.")
  var json = false

  /// Whether somebody may be asked.
  var isAsking: Bool { !noInput && !json }
}
