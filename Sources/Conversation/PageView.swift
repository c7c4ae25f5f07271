import Rehearsal
import Scenarios
import Terminal
import Vocabulary

/// A rehearsal as a page that somebody reads, at a terminal or through a pipe.
struct PageView: View {
  let screen: Screen
  let isInteractive: Bool

  var hasCompany: Bool { isInteractive }

  func invitation(pressure: Double?, _ wording: Wording) throws(OutputError) {
    guard isInteractive else { return }
    try notice(wording.howToAnswer)
    if let pressure { try notice(wording.underPressure(pressure)) }
  }

  /// The prompt tells a person.
  func handOver(_ rehearsal: Rehearsal) throws(OutputError) {}

  func show(_ events: [Event], of rehearsal: Rehearsal, again: Bool) throws(OutputError) {
    let wording = Wording(language: rehearsal.language)
    for event in events {
      if case .ledger(let item) = event {
        try show(item, isOneSided: item.isOneSided(in: events, acts: rehearsal.scenario.acts), wording)
      } else {
        try show(event, rehearsal, wording)
      }
    }
  }

  private func show(_ event: Event, _ rehearsal: Rehearsal, _ wording: Wording) throws(OutputError) {
    switch event {
    case .line(let line): try show(line, rehearsal, wording)
    case .options(let options):
      // A person is invited to use own words; nobody can ask for the menu through a pipe.
      if !isInteractive { try choices(options, title: wording.choose, wording: wording) }
    case .reply(let reply):
      if !isInteractive || reply.typed == nil {
        try screen.paragraph(reply.text, label: wording.you, labelRole: .user)
      }
      if reply.isLate {
        try screen.paragraph(wording.late(costsPatience: rehearsal.state != nil), role: .narration, indent: 2)
      }
      // What own words were taken for is always said, so that a misreading can be seen and undone.
      if reply.typed != nil, let option = reply.option {
        try screen.paragraph(wording.takenFor(reply.sentence ?? option.text), role: .hint, indent: 2)
      }
    case .state(let state, let before): try meter(state, before: before, rehearsal.language)
    case .ledger, .command: break
    case .ending(let ending):
      let title = rehearsal.scenario.endings[ending.id]?.title[rehearsal.language] ?? ending.id
      let outcome = Wanted.outcome(of: ending, rehearsal.setup, ledger: rehearsal.ledger)
      try screen.blank()
      try screen.paragraph(wording.ending(title, outcome), role: .number)
    case .end: break
    }
  }

  /// An item of the ledger; what was given for nothing is told at once.
  private func show(_ item: LedgerItem, isOneSided: Bool, _ wording: Wording) throws(OutputError) {
    try screen.paragraph(
      wording.ledger(item, isOneSided: isOneSided), role: .note, label: wording.noted(item.status), indent: 2)
  }

  private func show(_ line: SpokenLine, _ rehearsal: Rehearsal, _ wording: Wording) throws(OutputError) {
    switch line.speaker {
    case .client:
      try screen.paragraph(
        line.text, label: wording.speaker(clientName(rehearsal)), labelRole: .client)
    case .coach: try screen.paragraph(line.text, role: .coach, label: wording.coach, indent: 2)
    case .user: try screen.paragraph(line.text, label: wording.you, labelRole: .user)
    case .other(let name): try screen.paragraph(line.text, label: wording.speaker(name), labelRole: .client)
    case .narration: try screen.paragraph(line.text, role: .narration)
    }
  }

  func unclear(_ text: String, _ rehearsal: Rehearsal) throws(OutputError) {
    try show(
      SpokenLine(speaker: .client, id: "", text: text, tags: []), rehearsal,
      Wording(language: rehearsal.language))
  }

  private func clientName(_ rehearsal: Rehearsal) -> String {
    if case .text(let name)? = rehearsal.setup.facts["contact"], !name.isEmpty {
      return TextSafety.line(name)
    }
    let persona = rehearsal.scenario.personas.first { $0.id == rehearsal.setup.persona }
    return persona?.name[rehearsal.language] ?? "Client"
  }

  private func meter(_ state: ClientState, before: ClientState, _ language: Language) throws(OutputError) {
    let hasBars = !screen.options.isAccessible && screen.options.isUTF8
    let parts = Meter.parts(state, before: before, language: language, hasBars: hasBars)
    // A narrow screen takes one part a line, so that no bar is torn.
    if screen.width < 72 || screen.options.isAccessible {
      for part in parts { try screen.paragraph(part, role: .meter, indent: 2) }
    } else {
      // Each part stays whole where the line breaks.
      let whole = parts.map { $0.replacing(" ", with: "\u{00A0}") }
      try screen.paragraph(whole.joined(separator: " · "), role: .meter, indent: 2)
    }
  }

  func choices(_ options: [OfferedOption], title: String, wording: Wording) throws(OutputError) {
    try screen.paragraph(title, role: .hint)
    for option in options {
      let text = option.isAvailable ? option.text : "\(option.text) (\(wording.notNow))"
      try screen.paragraph(
        text, role: option.isAvailable ? .plain : .hint, label: "\(option.number). ", labelRole: .number,
        indent: option.number < 10 ? 3 : 2)
    }
  }

  func notice(_ text: String) throws(OutputError) {
    try screen.paragraph(text, role: .hint)
  }

  func help(_ language: Language) throws(OutputError) {
    for command in SlashCommand.allCases {
      let name = "/" + command.name(in: language) + command.argument(in: language)
      let padding = String(repeating: " ", count: max(1, 16 - name.count))
      try screen.paragraph(
        command.summary(in: language), label: name + padding, labelRole: .number, indent: 2)
    }
  }

  func status(of rehearsal: Rehearsal) throws(OutputError) {
    let wording = Wording(language: rehearsal.language)
    let persona = rehearsal.scenario.personas.first { $0.id == rehearsal.setup.persona }
    try screen.paragraph(
      wording.turn(
        rehearsal.turnCount, beat: rehearsal.currentBeat, persona: persona?.name[rehearsal.language] ?? ""))
    if let brief = persona?.brief[rehearsal.language], !brief.isEmpty {
      try screen.paragraph(brief, role: .hint)
    }
    if let state = rehearsal.state { try meter(state, before: state, rehearsal.language) }
  }

  func ledger(_ ledger: Ledger, _ wording: Wording) throws(OutputError) {
    if ledger.items.isEmpty { return try notice(wording.emptyLedger) }
    for status in LedgerItem.Status.allCases {
      for item in ledger.items(status) {
        try screen.paragraph(wording.ledger(item), label: wording.noted(status), labelRole: .note)
      }
    }
  }
}
