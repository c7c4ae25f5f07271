import Vocabulary
import YarnSyntax

/// What a scenario says of its own criteria, acts, channels and drills.
extension ScenarioData {
  /// Letters in a label, and in a hint or a reason.
  private static let lengths = (label: 80, text: 400)

  // MARK: Criteria

  /// The keys of a criterion, of an act and of the advice about channels; the JSON schema knows the same.
  static let criterionKeys = ["label", "hint", "met_by", "missed_by", "is"]

  /// Takes the criteria of its own.
  mutating func takeCriteria(_ node: JSONNode, _ reader: inout ProjectReader) {
    var own: [CriterionNotes] = []
    for member in reader.members(node, "criteria", atMost: 50) {
      guard reader.identifier(member.key, "the criterion", at: member.keySpan) else { continue }
      let fields = reader.object(member.value, "a criterion", known: ScenarioData.criterionKeys)
      let label = label(fields["label"], of: member, "the criterion", &reader)
      own.append(
        CriterionNotes(
          name: member.key, label: label,
          hint: fields["hint"].flatMap {
            reader.localized($0.value, "hint", atMost: ScenarioData.lengths.text)
          },
          met: Set(moves(fields["met_by"], &reader)), missed: Set(moves(fields["missed_by"], &reader)),
          traits: Set(names(fields["is"], "trait", CriterionNotes.Trait.allCases, &reader))))
    }
    criteria = CriterionBook(own: own)
    ownCriteria = own
  }

  /// What something of its own is called; it must say so.
  private func label(
    _ label: JSONNode.Member?, of member: JSONNode.Member, _ what: String, _ reader: inout ProjectReader
  ) -> LocalizedText {
    guard let label else {
      reader.mistake("\(what) `\(member.key)` needs a label", at: member.value.span)
      return LocalizedText([:])
    }
    return reader.localized(label.value, "label", atMost: ScenarioData.lengths.label) ?? LocalizedText([:])
  }

  private func moves(_ member: JSONNode.Member?, _ reader: inout ProjectReader) -> [Move] {
    names(member, "move", Move.allCases, &reader)
  }

  /// The texts of a list as what they name; those that name nothing are noted.
  private func names<Name: RawRepresentable>(
    _ member: JSONNode.Member?, _ what: String, _ known: [Name], _ reader: inout ProjectReader
  ) -> [Name] where Name.RawValue == String {
    guard let member else { return [] }
    return reader.list(member.value, member.key, atMost: 50).compactMap { node in
      guard let name = reader.string(node, "each of \(member.key)") else { return nil }
      if let found = known.first(where: { $0.rawValue == name }) { return found }
      reader.unknown(what, name, at: node.span, among: known.map(\.rawValue))
      return nil
    }
  }

  // MARK: Acts

  static let actKeys = ["label", "asks", "does"]

  /// Takes the acts of its own.
  mutating func takeActs(_ node: JSONNode, _ reader: inout ProjectReader) {
    var own: [Act] = []
    for member in reader.members(node, "acts", atMost: 200) {
      guard reader.identifier(member.key, "the act", at: member.keySpan) else { continue }
      let fields = reader.object(member.value, "an act", known: ScenarioData.actKeys)
      let label = label(fields["label"], of: member, "the act", &reader)
      own.append(
        Act(
          id: member.key, label: label, asks: asking(fields["asks"], &reader),
          effects: Set(names(fields["does"], "effect", Act.Effect.allCases, &reader))))
    }
    acts = ActBook(own: own)
    ownActs = own.map(\.id)
  }

  private func asking(_ member: JSONNode.Member?, _ reader: inout ProjectReader) -> Act.Asking? {
    guard let member, let name = reader.string(member.value, "asks") else { return nil }
    if let asking = Act.Asking(rawValue: name) { return asking }
    reader.unknown("question", name, at: member.value.span, among: Act.Asking.allCases.map(\.rawValue))
    return nil
  }

  // MARK: What goes with it

  /// Takes the drills that go with it: skill to persona.
  mutating func takeDrills(_ node: JSONNode, _ reader: inout ProjectReader) {
    for member in reader.members(node, "drills", atMost: 50) {
      if !SkillNames.all.contains(member.key) {
        reader.unknown("skill", member.key, at: member.keySpan, among: SkillNames.all)
      }
      guard let persona = reader.string(member.value, "the persona of a drill") else { continue }
      let ids = personas.map(\.id)
      if !ids.contains(persona) {
        reader.unknown("persona", persona, at: member.value.span, among: ids)
      }
      drills[member.key] = persona
    }
  }

  /// Takes the names of the items that say something will be written down; whether there are such is seen in the scripts.
  mutating func takeRecordItems(_ node: JSONNode, _ reader: inout ProjectReader) {
    for element in reader.list(node, "record_items", atMost: 50) {
      guard let name = reader.string(element, "each of record_items") else { continue }
      recordItems.append((name, element.span))
    }
  }

  static let channelKeys = ["rule", "order", "voice", "reason", "exception", "source"]

  /// Takes the advice about channels.
  mutating func takeChannels(_ node: JSONNode, _ reader: inout ProjectReader) {
    let fields = reader.object(node, "channels", known: ScenarioData.channelKeys)
    func text(_ key: String) -> LocalizedText? {
      fields[key].flatMap { reader.localized($0.value, key, atMost: ScenarioData.lengths.text) }
    }
    let order = names(fields["order"], "channel", Scenario.Channel.allCases, &reader)
    for key in ["order", "reason"] where fields[key] == nil {
      reader.mistake("channels needs `\(key)`", at: node.span)
    }
    let rule = fields["rule"].flatMap { reader.string($0.value, "rule") } ?? ""
    if !rule.isEmpty, let span = fields["rule"]?.value.span {
      _ = reader.identifier(rule, "the rule", at: span)
    }
    channels = ChannelNotes(
      rule: rule, order: order,
      wantsVoice: fields["voice"].flatMap { reader.bool($0.value, "voice") } ?? false,
      reason: text("reason") ?? LocalizedText([:]), exception: text("exception"), source: text("source"))
  }
}

extension ProjectReader {
  /// A text for each language of a bounded length.
  mutating func localized(_ node: JSONNode, _ what: String, atMost letters: Int) -> LocalizedText? {
    guard let text = localized(node, what) else { return nil }
    for long in text.byLanguage.values where long.count > letters {
      mistake("\(what) has at most \(letters) letters, not \(long.count)", at: node.span, code: .tooManyItems)
      break
    }
    return text
  }
}
