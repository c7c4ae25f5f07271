public import Fuzzing

extension FuzzMode {
  /// The readers of the language, each with the smallest stack that a host may give it.
  public static let language: [FuzzMode] = [
    .language("parse", ".yarn", Dictionaries.script, ParseCheck.check),
    .language("compile", ".yarn", Dictionaries.script, CompileCheck.check),
    .language("markup", ".yarn", Dictionaries.markup, TextChecks.markup),
    .language("csv", ".csv", Dictionaries.csv, TextChecks.csv),
    .language("plan", ".testplan", Dictionaries.plan, TextChecks.plan),
  ]

  private static func language(
    _ name: String, _ ending: String, _ dictionary: [String],
    _ check: @escaping @Sendable ([UInt8]) -> FuzzResult
  ) -> FuzzMode {
    FuzzMode(name, endings: [ending], dictionary: dictionary, stack: 512) { check }
  }
}
