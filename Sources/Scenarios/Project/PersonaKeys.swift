import YarnSyntax
import Vocabulary

/// The keys of a persona that say how it answers words beside the options.
enum PersonaKeys {
  static let all = ["id", "name", "brief", "state", "unclear", "temperament", "answers"]

  /// The answers of a persona: its own, completed by those of its temperament that come with the program.
  static func answers(
    of id: String, _ members: [String: JSONNode.Member], _ reader: inout ProjectReader
  ) -> ClientAnswers {
    var answers = ClientAnswers()
    if let member = members["unclear"] { add(member.value, as: .unclear, to: &answers, &reader) }
    if let member = members["answers"] {
      for entry in reader.members(member.value, "answers", atMost: 50) {
        guard let kind = ClientAnswers.Kind(rawValue: entry.key) else {
          reader.unknown(
            "kind of answer", entry.key, at: entry.keySpan, among: ClientAnswers.Kind.allCases.map(\.rawValue)
          )
          continue
        }
        add(entry.value, as: kind, to: &answers, &reader)
      }
    }
    return answers.completed(by: bundled(for: id, members["temperament"], &reader))
  }

  /// The answers of the temperament that is named, or that the persona is called after, else of the first one.
  private static func bundled(
    for id: String, _ member: JSONNode.Member?, _ reader: inout ProjectReader
  ) -> ClientAnswers {
    let known = BundledAnswers.temperaments
    guard let member, let name = reader.string(member.value, "temperament") else {
      return BundledAnswers.of(known.contains(id) ? id : known[0])
    }
    if !known.contains(name) { reader.unknown("temperament", name, at: member.value.span, among: known) }
    return BundledAnswers.of(name)
  }

  private static func add(
    _ node: JSONNode, as kind: ClientAnswers.Kind, to answers: inout ClientAnswers,
    _ reader: inout ProjectReader
  ) {
    for element in reader.list(node, kind.rawValue, atMost: 50) {
      guard let text = reader.localized(element, "a line") else { continue }
      for language in Language.allCases {
        answers.texts[kind, default: [:]][language, default: []].append(text[language])
      }
    }
  }
}
