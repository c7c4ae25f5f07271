public import Listening
public import Vocabulary

/// A line the client throws, with one answer among the good ones.
public struct DrillLine: Sendable, Hashable {
  /// What the client says.
  public let client: String
  /// One way to answer.
  public let example: String
}

/// The lines of one language, read from their text:
///
///     skill NAME          starts a skill
///     < what the client says
///     > one way to answer
///
/// Lines of the text that begin otherwise are of no account.
public struct DrillBook: Sendable {
  private let lines: [DrillSkill: [DrillLine]]

  /// Reads the built-in lines of a language.
  public init(_ language: Language) {
    self.init(LanguageFiles(language))
  }

  /// Reads the lines of a language, those of a folder after those of the program.
  public init(_ files: LanguageFiles) {
    var lines: [DrillSkill: [DrillLine]] = [:]
    var skill: DrillSkill?
    var client: String?
    for line in files.texts(LanguageFiles.drillLines).flatMap({ LanguageLine.all(of: $0).lines }) {
      let (sign, range) = line.cut(line.all)
      let rest = line.text(range)
      switch line.text(sign) {
      case "skill": skill = DrillSkill(rawValue: rest)
      case "<": client = rest
      case ">":
        guard let asked = client, let skill else { continue }
        lines[skill, default: []].append(DrillLine(client: asked, example: rest))
        client = nil
      default: continue
      }
    }
    self.lines = lines
  }

  /// All lines of a skill, in the order of the text.
  public func lines(_ skill: DrillSkill) -> [DrillLine] { lines[skill] ?? [] }
}
