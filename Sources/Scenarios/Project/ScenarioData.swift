import Vocabulary
import YarnSyntax

/// The value of the `scenario` key of a project file.
struct ScenarioData: Sendable {
  /// Whether the project file has the key.
  var isDeclared = false
  var id: String?
  var version = "0"
  var author = ""
  var licence = ""
  var title: LocalizedText?
  var summary = LocalizedText([:])
  var goal = LocalizedText([:])
  var channel = Scenario.Channel.phone
  var subject: Scenario.Subject?
  var personas: [Persona] = []
  var facts: [Fact] = []
  /// Where the name of each fact stands.
  var factSpans: [String: Span] = [:]
  var objections: [Objection] = []
  var rubric: [Criterion] = []
  /// What is known of the criteria, and of the acts.
  var criteria = CriterionBook.standard
  var acts = ActBook.standard
  /// Those that the project file describes itself.
  var ownCriteria: [CriterionNotes] = []
  var ownActs: [String] = []
  /// The persona of each drill that goes with it.
  var drills: [String: String] = [:]
  var channels: ChannelNotes?
  /// The items of the ledger that say something will be written down, and where they are named.
  var recordItems: [(item: String, span: Span)] = []
  var reactions: [Reaction] = []
  var cast: Set<String> = []
  var endings: [String: EndingInfo] = [:]
  /// The node of the `hangUp` key, and where it stands.
  var hangUp: (node: String, span: Span)?

  static let keys = [
    "id", "version", "author", "licence", "requires", "title", "summary", "goal", "channel", "subject",
    "channels", "personas", "facts", "objections", "criteria", "acts", "rubric", "reactions", "drills",
    "cast",
    "hangUp", "endings", "record_items",
  ]

  /// The data of a project without the key.
  init() {}

  /// Takes the data out of its JSON; mistakes go to the reader.
  init(_ node: JSONNode, _ reader: inout ProjectReader) {
    isDeclared = true
    let members = reader.object(node, "scenario", known: ScenarioData.keys)
    takeTexts(members, &reader)
    if let id = id(of: members["id"], &reader) { self.id = id }
    if let node = members["channel"]?.value {
      channel = reader.choice(node, "channel", Scenario.Channel.self) ?? channel
    }
    if let node = members["subject"]?.value {
      subject = reader.choice(node, "subject", Scenario.Subject.self)
    }
    if let node = members["requires"]?.value { checkRequirement(node, &reader) }
    if let node = members["personas"]?.value { takePersonas(node, &reader) }
    if let node = members["facts"]?.value { takeFacts(node, &reader) }
    if let node = members["objections"]?.value { takeObjections(node, &reader) }
    if let node = members["channels"]?.value { takeChannels(node, &reader) }
    if let node = members["criteria"]?.value { takeCriteria(node, &reader) }
    if let node = members["acts"]?.value { takeActs(node, &reader) }
    if let node = members["drills"]?.value { takeDrills(node, &reader) }
    if let node = members["record_items"]?.value { takeRecordItems(node, &reader) }
    if let node = members["rubric"]?.value { takeRubric(node, &reader) }
    if let node = members["reactions"]?.value { takeReactions(node, &reader) }
    if let node = members["cast"]?.value { takeCast(node, &reader) }
    if let node = members["hangUp"]?.value, let name = reader.string(node, "hangUp") {
      hangUp = (name, node.span)
    }
    if let node = members["endings"]?.value { takeEndings(node, &reader) }
  }

  private mutating func takeTexts(_ members: [String: JSONNode.Member], _ reader: inout ProjectReader) {
    if let node = members["version"]?.value { version = reader.string(node, "version") ?? version }
    if let node = members["author"]?.value { author = reader.string(node, "author") ?? author }
    if let node = members["licence"]?.value { licence = reader.string(node, "licence") ?? licence }
    if let node = members["title"]?.value { title = reader.localized(node, "title") }
    if let node = members["summary"]?.value { summary = reader.localized(node, "summary") ?? summary }
    if let node = members["goal"]?.value { goal = reader.localized(node, "goal") ?? goal }
  }

  func id(of member: JSONNode.Member?, _ reader: inout ProjectReader) -> String? {
    guard let node = member?.value, let text = reader.string(node, "id") else { return nil }
    return reader.identifier(text, "the id", at: node.span) ? text : nil
  }

  private func checkRequirement(_ node: JSONNode, _ reader: inout ProjectReader) {
    guard let text = reader.string(node, "requires") else { return }
    let parts = text.drop { $0 == ">" || $0 == "=" || $0 == " " }.split(
      separator: ".", omittingEmptySubsequences: false)
    let numbers = parts.compactMap { Int($0) }
    guard numbers.count == parts.count, (1...3).contains(parts.count) else {
      return reader.mistake("requires is a version such as 1.0, not `\(text.prefix(40))`", at: node.span)
    }
    if ToolVersion.numbers.lexicographicallyPrecedes(numbers) {
      reader.mistake("this scenario needs version \(text) of the program", at: node.span)
    }
  }

  private mutating func takeCast(_ node: JSONNode, _ reader: inout ProjectReader) {
    for element in reader.list(node, "cast", atMost: 100) {
      guard let name = reader.string(element, "each of cast") else { continue }
      if name.isEmpty || name.contains(":") || name.utf8.count > 100 {
        reader.mistake("a name of the cast is not empty and has no colon", at: element.span)
      } else {
        cast.insert(name)
      }
    }
  }

  private mutating func takePersonas(_ node: JSONNode, _ reader: inout ProjectReader) {
    for element in reader.list(node, "personas", atMost: 50) {
      let members = reader.object(element, "a persona", known: PersonaKeys.all)
      guard let id = id(of: members["id"], &reader) else {
        if members["id"] == nil { reader.mistake("a persona needs an id", at: element.span) }
        continue
      }
      if personas.contains(where: { $0.id == id }) {
        reader.mistake("two personas are called `\(id)`", at: element.span)
      }
      let name = members["name"].flatMap { reader.localized($0.value, "name") }
      if name == nil { reader.mistake("the persona `\(id)` needs a name", at: element.span) }
      personas.append(
        Persona(
          id: id, name: name ?? LocalizedText([:]),
          brief: members["brief"].flatMap { reader.localized($0.value, "brief") } ?? LocalizedText([:]),
          state: state(members["state"], of: id, at: element.span, &reader),
          answers: PersonaKeys.answers(of: id, members, &reader)))
    }
  }

  private func state(
    _ member: JSONNode.Member?, of persona: String, at span: Span, _ reader: inout ProjectReader
  ) -> ClientState {
    guard let node = member?.value else {
      reader.mistake("the persona `\(persona)` needs a state: tension, trust and patience", at: span)
      return ClientState(tension: 0, trust: 0, patience: 0)
    }
    let names = ["tension", "trust", "patience"]
    let members = reader.object(node, "state", known: names)
    let values = names.map { name -> Double in
      guard let member = members[name] else {
        reader.mistake("the state needs `\(name)`", at: node.span)
        return 0
      }
      guard let value = reader.number(member.value, name) else { return 0 }
      if !(0...10).contains(value) { reader.mistake("\(name) lies between 0 and 10", at: member.value.span) }
      return value
    }
    return ClientState(tension: values[0], trust: values[1], patience: values[2])
  }

  private mutating func takeRubric(_ node: JSONNode, _ reader: inout ProjectReader) {
    for member in reader.members(node, "rubric", atMost: 50) {
      guard reader.identifier(member.key, "the criterion", at: member.keySpan),
        let weight = reader.integer(member.value, "a weight")
      else { continue }
      guard (0...100).contains(weight) else {
        reader.mistake("a weight lies between 0 and 100", at: member.value.span)
        continue
      }
      checkDescribed(member, &reader)
      rubric.append(Criterion(name: member.key, weight: weight))
    }
    let sum = rubric.reduce(0) { $0 + $1.weight }
    if !rubric.isEmpty, sum != 100 {
      reader.mistake("the weights add up to \(sum), not to 100", at: node.span)
    }
  }

  /// Warns of a criterion that nobody describes: it would be shown by its bare name, and no move would meet it.
  private func checkDescribed(_ member: JSONNode.Member, _ reader: inout ProjectReader) {
    guard criteria[member.key] == nil else { return }
    if Suggestion.nearest(to: member.key, among: criteria.names) == nil {
      reader.mistake(
        "nothing says what the criterion `\(member.key)` is", at: member.keySpan, severity: .warning,
        note: "describe it under `criteria`, with a label and a hint in each language")
    } else {
      reader.unknown(
        "criterion", member.key, at: member.keySpan, among: criteria.names, severity: .warning)
    }
  }

  private mutating func takeReactions(_ node: JSONNode, _ reader: inout ProjectReader) {
    let ids = personas.map(\.id)
    let moves = Move.allCases.map(\.rawValue) + [Scenario.silence]
    for move in reader.members(node, "reactions", atMost: 200) {
      if !moves.contains(move.key) {
        reader.unknown("move", move.key, at: move.keySpan, among: moves, severity: .warning)
      }
      for entry in reader.members(move.value, "a reaction", atMost: 51) {
        if entry.key != "*", !ids.contains(entry.key) {
          reader.unknown("persona", entry.key, at: entry.keySpan, among: ids + ["*"])
        }
        let deltas = reader.object(entry.value, "a reaction", known: ["tension", "trust", "patience"])
        func delta(_ name: String) -> Double {
          guard let member = deltas[name], let value = reader.number(member.value, name) else { return 0 }
          if !(-10...10).contains(value) {
            reader.mistake("\(name) changes by -10 to 10", at: member.value.span)
          }
          return min(max(value, -10), 10)
        }
        reactions.append(
          Reaction(
            move: move.key, persona: entry.key == "*" ? nil : entry.key, tension: delta("tension"),
            trust: delta("trust"), patience: delta("patience")))
      }
    }
  }

  private mutating func takeEndings(_ node: JSONNode, _ reader: inout ProjectReader) {
    for member in reader.members(node, "endings", atMost: 200) {
      guard reader.identifier(member.key, "the ending", at: member.keySpan) else { continue }
      let fields = reader.object(member.value, "an ending", known: ["title", "outcome"])
      let title = fields["title"].flatMap { reader.localized($0.value, "title") }
      let outcome = fields["outcome"].flatMap { reader.choice($0.value, "outcome", EndingInfo.Outcome.self) }
      if fields["title"] == nil { reader.mistake("an ending needs a title", at: member.value.span) }
      if fields["outcome"] == nil {
        reader.mistake("an ending needs an outcome: good, partial or poor", at: member.value.span)
      }
      endings[member.key] = EndingInfo(title: title ?? LocalizedText([:]), outcome: outcome ?? .poor)
    }
  }
}
