public import Scenarios
import Vocabulary

/// A play performed: whether all came as written, and what came.
public struct PlayRun: Sendable {
  /// Something that did not come as written.
  public struct Difference: Hashable, Sendable {
    /// The line of the play, 1-based.
    public let line: Int
    /// What was written; none when nothing more was.
    public let expected: String?
    /// What came; none when nothing did.
    public let found: String?
  }

  /// The first thing that did not come as written; none when all did.
  public private(set) var difference: Difference?
  /// The ending that was reached.
  public private(set) var ending: String?
  /// What came, written as a play; the settings are those of the play.
  public private(set) var recorded = ""

  private let play: Play
  /// The rehearsal after the last step that was performed.
  public private(set) var rehearsal: Rehearsal
  private var coming: [Told] = []
  private var expectedOptions: [Play.Step] = []
  /// What the next reply is said with.
  private var taken: [String: String] = [:]

  /// Something that came, as a play writes it.
  private enum Told: Hashable {
    case told(String)
    case options([OfferedOption])
    case end
  }

  /// Performs a play up to the first difference; throws when the rehearsal cannot start or the script goes wrong.
  public init(_ play: Play, scenario: Scenario) throws(RehearsalError) {
    self.play = play
    rehearsal = try Rehearsal(scenario: scenario, setup: play.setup)
    take(try rehearsal.begin())
    for step in play.steps where difference == nil { try perform(step) }
    ending = rehearsal.ending?.id
    if difference == nil, let wanted = play.ending, wanted != ending {
      difference = Difference(line: play.steps.last?.line ?? 1, expected: wanted, found: ending)
    }
    recorded = try PlayRun.record(play, scenario)
  }

  private mutating func take(_ events: [Event]) { coming += events.compactMap(PlayRun.told) }

  private static func told(_ event: Event) -> Told? {
    switch event {
    case .line(let line): .told(name(line.speaker) + line.text)
    case .ledger(let item): .told("Note: " + item.text)
    case .command(let text): .told("<<\(text)>>")
    case .options(let options): .options(options)
    case .end: .end
    case .reply, .state, .ending: nil
    }
  }

  private static func name(_ speaker: Speaker) -> String {
    switch speaker {
    case .client: "Client: "
    case .coach: "Coach: "
    case .user: "Me: "
    case .other(let name): name + ": "
    case .narration: ""
    }
  }

  // MARK: Steps

  private mutating func perform(_ step: Play.Step) throws(RehearsalError) {
    switch step.action {
    case .told(let text):
      guard case .told(let found)? = coming.first, text == nil || text == found else {
        return differ(step, text ?? "…")
      }
      coming.removeFirst()
    case .option: expectedOptions.append(step)
    case .select(let number): try select(number, step)
    case .stand(let id): try stand(id, step)
    case .take(let name, let text): taken[name] = text
    case .stop:
      guard coming.first == .end else { return differ(step, "the end") }
      coming.removeFirst()
    }
  }

  private mutating func select(_ number: Int, _ step: Play.Step) throws(RehearsalError) {
    guard case .options(let offered)? = coming.first else { return differ(step, "a choice") }
    if let difference = PlayRun.compare(expectedOptions, offered) {
      self.difference = difference
      return
    }
    guard let option = offered.first(where: { $0.number == number }), option.isAvailable else {
      return differ(step, "select: \(number)")
    }
    try say(option.id)
  }

  private mutating func stand(_ id: String, _ step: Play.Step) throws(RehearsalError) {
    guard case .options? = coming.first else { return differ(step, "a choice") }
    guard rehearsal.standing.contains(where: { $0.id == id }) else { return differ(step, "standing: \(id)") }
    try say(id)
  }

  private mutating func say(_ id: String) throws(RehearsalError) {
    expectedOptions = []
    coming.removeFirst()
    let reply = Reply(option: id, taken: taken)
    taken = [:]
    take(try rehearsal.reply(reply))
  }

  /// Compares the options that were written with those that came; a play may leave all of them out.
  private static func compare(_ expected: [Play.Step], _ offered: [OfferedOption]) -> Difference? {
    guard !expected.isEmpty else { return nil }
    for (index, step) in expected.enumerated() {
      guard case .option(let text, let isAvailable) = step.action else { continue }
      let found = offered.indices.contains(index) ? offered[index] : nil
      guard found?.text != text || found?.isAvailable != isAvailable else { continue }
      return Difference(line: step.line, expected: text, found: found?.text)
    }
    guard offered.count > expected.count else { return nil }
    return Difference(line: expected.last?.line ?? 1, expected: nil, found: offered[expected.count].text)
  }

  private mutating func differ(_ step: Play.Step, _ expected: String) {
    let found: String? =
      switch coming.first {
      case .told(let text): text
      case .options(let options): options.map(\.text).joined(separator: " | ")
      case .end: "the end"
      case nil: nil
      }
    difference = Difference(line: step.line, expected: expected, found: found)
  }

  // MARK: Recording

  /// The play as it would be written now: the same settings and choices, the words that come.
  ///
  /// A number that is not offered any more ends it.
  private static func record(_ play: Play, _ scenario: Scenario) throws(RehearsalError) -> String {
    var rehearsal = try Rehearsal(scenario: scenario, setup: play.setup)
    var text = ""
    var events = try rehearsal.begin()
    var choices = play.choices[...]
    while true {
      text += events.compactMap(told).map(written).joined()
      guard let (choice, taken) = choices.popFirst(), let (id, written) = choice.among(rehearsal) else {
        break
      }
      for (name, value) in taken.sorted(by: { $0.key < $1.key }) { text += "# takes: \(name) = \(value)\n" }
      text += written + "\n\n"
      events = try rehearsal.reply(Reply(option: id, taken: taken))
    }
    let ending = play.ending == nil ? nil : rehearsal.ending?.id
    return play.settings(ending: ending) + "\n" + text
  }

  private static func written(_ told: Told) -> String {
    switch told {
    case .told(let text) where text.hasPrefix("<<"): "command: `\(text.dropFirst(2).dropLast(2))`\n"
    case .told(let text): "line: `\(text)`\n"
    case .options(let options):
      options.map { "option: `\($0.text)`\($0.isAvailable ? "" : " [disabled]")\n" }.joined()
    case .end: "stop\n"
    }
  }
}

extension Play.Step.Action {
  /// The option that is chosen, and how a play writes that; none when it is not offered any more.
  fileprivate func among(_ rehearsal: Rehearsal) -> (id: String, written: String)? {
    switch self {
    case .select(let number):
      rehearsal.options.first { $0.number == number && $0.isAvailable }.map { ($0.id, "select: \(number)") }
    case .stand(let id):
      rehearsal.standing.first { $0.id == id }.map { ($0.id, "# standing: \($0.id)") }
    case .told, .option, .take, .stop: nil
    }
  }
}

extension Play {
  /// What is chosen, each time with the values it is said with.
  fileprivate var choices: [(choice: Step.Action, taken: [String: String])] {
    var choices: [(choice: Step.Action, taken: [String: String])] = []
    var taken: [String: String] = [:]
    for step in steps {
      switch step.action {
      case .take(let name, let text): taken[name] = text
      case .select, .stand:
        choices.append((step.action, taken))
        taken = [:]
      case .told, .option, .stop: break
      }
    }
    return choices
  }

  /// The comments a play begins with.
  fileprivate func settings(ending: String?) -> String {
    let settings = [
      ("persona", setup.persona), ("lang", setup.language.rawValue), ("seed", String(setup.seed)),
      ("today", setup.today.iso), ("ending", ending),
    ]
    var text = settings.compactMap { name, value in value.map { "# \(name): \($0)\n" } }.joined()
    if let node = setup.startNode { text += "\nnode: \(node)\n" }
    for (name, value) in setup.overrides.sorted(by: { $0.key < $1.key }) {
      text += "\nset: $\(name) = \(value)\n"
    }
    return text
  }
}
