public import Fuzzing

extension FuzzMode {
  /// The readers and writers of the product, cheap ones first.
  public static let product: [FuzzMode] = [
    text, lines, values, facts, said, spelling, hear, match, read, template, mail, project, folder, replay,
    imported, stored,
    writers,
  ]
}
