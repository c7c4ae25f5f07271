/// The names of what can be drilled, as project files name it; what makes an answer hold is the business of Coaching.
package enum SkillNames {
  package static let form = CoachingFile.Form(
    "skill", fields: ["needs", "faults", "extras", "criteria", "spared"], localized: ["title"])

  /// All of them, in the order of `coaching/skills.txt`.
  package static let all: [String] = {
    let name = "coaching/skills.txt"
    return CoachingFile(LanguageText(name: name, text: EmbeddedText.of(name)), form).entries.map(\.id)
  }()
}
