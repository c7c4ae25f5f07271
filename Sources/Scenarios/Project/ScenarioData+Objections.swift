import YarnSyntax

extension ScenarioData {
  /// Takes the list of what a client is likely to object.
  mutating func takeObjections(_ node: JSONNode, _ reader: inout ProjectReader) {
    for element in reader.list(node, "objections", atMost: 50) {
      let members = reader.object(element, "an objection", known: ["id", "title"])
      guard let id = id(of: members["id"], &reader) else {
        if members["id"] == nil { reader.mistake("an objection needs an id", at: element.span) }
        continue
      }
      if objections.contains(where: { $0.id == id }) {
        reader.mistake("two objections are called `\(id)`", at: element.span)
      }
      guard let title = members["title"].flatMap({ reader.localized($0.value, "title") }) else {
        if members["title"] == nil { reader.mistake("the objection `\(id)` needs a title", at: element.span) }
        continue
      }
      objections.append(Objection(id: id, title: title))
    }
  }
}
