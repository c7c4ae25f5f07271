import Foundation
import Scenarios
import Vocabulary
import YarnRuntime

/// A rehearsal at one moment: copied before each turn, which is all there is to undo.
struct Performance: Sendable {
  private(set) var machine: Machine
  private(set) var ledger = Ledger()
  private(set) var options: [OfferedOption] = []
  private(set) var state: ClientState?
  private(set) var beat: String?
  private(set) var ending: Ending?
  private(set) var isOver = false
  /// The objection that the client has raised and that is being talked about.
  private(set) var objection: String?
  /// The lines and options of the last turn, notes included, by their place in the scenario's table.
  private(set) var linesShown: [Int] = []
  private let persona: Persona?
  private var amounts: AmountNames
  /// The items that somebody has said yes to, by a line or an option with `#accepts:`.
  private var accepted: Set<String> = []
  /// How often the client has answered words beside the options, by kind.
  private var answersGiven: [ClientAnswers.Kind: Int] = [:]

  /// Things a script can do between two choices of the user, beside saying each of its lines once.
  static let eventsPerTurn = 10_000
  /// Instructions between two things to show: some hundred are usual, and all of them take less than a second.
  static let instructions = 2_000_000

  /// Prepares the performance of a checked set-up in the language of a format.
  init(scenario: Scenario, setup: Setup, persona: Persona?, format: LocaleFormat) throws(RehearsalError) {
    self.persona = persona
    amounts = AmountNames(setup)
    let functions = HostFunctions(scenario: scenario, setup: setup, format: format)
    machine = Machine(program: scenario.program, library: functions.library, seed: setup.seed)
    machine.limits.steps = Performance.instructions
    machine.reportsNodes = true
    let wanted = Set(setup.objections ?? [])
    machine.preferred = Set(
      scenario.nodes.filter { $0.value.objection.map(wanted.contains) ?? false }.map(\.key))
    for fact in scenario.facts {
      let value = setup.facts[fact.name]?.value(format) ?? fact.kind.emptyValue
      try set("$" + fact.name, value)
    }
    if let persona {
      try set("$tension", .number(Float(persona.state.tension)))
      try set("$trust", .number(Float(persona.state.trust)))
      try set("$patience", .number(Float(persona.state.patience)))
      if let value = scenario.personaValues[persona.id] { try set("$persona", value) }
    }
    for (name, value) in try SetupCheck(scenario: scenario, setup: setup).overrides() { try set(name, value) }
    settleState()
  }

  private mutating func set(_ name: String, _ value: Value) throws(RehearsalError) {
    do throws(RuntimeError) { try machine.set(name, to: value) } catch { throw RehearsalError(error) }
  }

  // MARK: Turns

  /// Starts at a node and goes on to the first choice.
  mutating func open(at node: String, _ renderer: LineRenderer) throws(RehearsalError) -> [Event] {
    do throws(RuntimeError) { try machine.start(at: node) } catch { throw RehearsalError(error) }
    return try run(renderer)
  }

  /// Takes a reply that is an option, lets it act on the client, and goes on to the next choice.
  mutating func take(
    _ option: OfferedOption, _ reply: AcceptedReply, _ renderer: LineRenderer
  ) throws(RehearsalError) -> [Event] {
    react(to: reply.moves, renderer.scenario)
    try remember(reply)
    for (name, text) in reply.taken.sorted(by: { $0.key < $1.key }) { try take(text, for: name) }
    accept(option.tags)
    if option.isStanding { return try stand(option, renderer) }
    let choices = machine.currentChoices
    guard choices.indices.contains(option.number - 1) else { throw .finished }
    do throws(RuntimeError) { try machine.choose(choices[option.number - 1]) } catch {
      throw RehearsalError(error)
    }
    return try run(renderer)
  }

  // MARK: Standing moves

  /// The moves that can be made at any choice, as they stand now: those whose conditions hold, and that no option on
  /// offer makes already.
  func standing(_ renderer: LineRenderer) -> [OfferedOption] {
    guard !options.isEmpty else { return [] }
    let listed = options.filter(\.isAvailable)
    let acts = Set(listed.compactMap(\.act) + listed.map { $0.id.replacing("line:", with: "") })
    return renderer.scenario.standing.flatMap { node -> [OfferedOption] in
      guard let machine = try? Performance.standing(machine, at: node) else { return [] }
      return machine.currentChoices.filter(\.isAvailable).map { offered($0, renderer, isStanding: true) }
    }.filter { acts.isDisjoint(with: $0.standsBack) }
  }

  /// The machine at the choice of a node with standing moves; it stands elsewhere when the node has none now.
  private static func standing(_ machine: Machine, at node: String) throws(RuntimeError) -> Machine {
    var machine = machine
    try machine.detour(to: node)
    while true {
      switch try machine.next() {
      case .nodeStarted, .nodeCompleted: continue
      // A node that has nothing to say now comes back to the choice.
      case .options where machine.currentNode?.title == node: return machine
      case .options, .line, .command, .finished: throw RuntimeError(.missingNode(node))
      }
    }
  }

  /// Makes a standing move: the choice is asked again after it unless it leads elsewhere, or the client has had enough.
  private mutating func stand(
    _ option: OfferedOption, _ renderer: LineRenderer
  ) throws(RehearsalError) -> [Event] {
    let (before, asked) = (state, options.map(\.id))
    guard let (side, choice) = place(of: option, renderer) else { throw .finished }
    machine = side
    pay(Performance.costStanding)
    do throws(RuntimeError) { try machine.choose(choice) } catch { throw RehearsalError(error) }
    var events = try run(renderer, before: before)
    linesShown.append(choice.line.index)
    guard !isOver, options.map(\.id) == asked, let node = tired(renderer) else { return events }
    do throws(RuntimeError) { try machine.start(at: node) } catch { throw RehearsalError(error) }
    events.removeLast()
    let shown = linesShown
    events += try run(renderer, before: before)
    linesShown += shown
    return events
  }

  private func place(
    of option: OfferedOption, _ renderer: LineRenderer
  ) -> (machine: Machine, choice: Machine.Choice)? {
    for node in renderer.scenario.standing {
      guard let side = try? Performance.standing(machine, at: node) else { continue }
      for choice in side.currentChoices where choice.isAvailable {
        if renderer.scenario.lines.id(at: choice.line.index) == option.id { return (side, choice) }
      }
    }
    return nil
  }

  /// Where the client goes who has had enough; none while patience lasts.
  private func tired(_ renderer: LineRenderer) -> String? {
    guard let state, state.patience <= 0 || state.tension >= 10 else { return nil }
    return renderer.scenario.hangUp
  }

  /// What the functions of scripts know of a reply.
  private mutating func remember(_ reply: AcceptedReply) throws(RehearsalError) {
    try set(HostFunctions.Memory.moves, .string(reply.moves.joined(separator: " ")))
    try set(HostFunctions.Memory.typed, .bool(reply.typed != nil))
    try set(HostFunctions.Memory.heard, .string(reply.heard ?? Quotation.of(reply.text)))
    try set(HostFunctions.Memory.taken, .string(reply.taken.keys.sorted().joined(separator: " ")))
    try set(HostFunctions.Memory.turns, .number(Float(reply.turn)))
  }

  /// Gives a variable what was said; a variable that is no more, or of another type, keeps its value.
  private mutating func take(_ text: String, for name: String) throws(RehearsalError) {
    switch variable(name) {
    case .string?: try set("$" + name, .string(TextSafety.line(text)))
    case .number?:
      guard let amount = Decimal(string: text) else { return }
      amounts.add(amount)
      var said = ""
      if case .string(let before)? = try? machine.value(of: HostFunctions.Memory.amounts) {
        said = before + " "
      }
      try set(HostFunctions.Memory.amounts, .string(said + "\(amount)"))
      try set("$" + name, .number(Money(amount: amount, currency: "").number))
    default: return
    }
  }

  // MARK: Beside the options

  /// What patience own words beside the options cost.
  private static let costBeside = 0.5
  /// What patience a move costs that can be made at any choice, so that nobody asks for ever.
  private static let costStanding = 0.25

  private mutating func pay(_ patience: Double) {
    guard var state else { return }
    state.patience -= patience
    store(ClientState(tension: state.tension, trust: state.trust, patience: state.patience))
  }

  /// Takes own words that are none of the options: the client hears them and answers, the same options stay, unless
  /// the client has had enough.
  mutating func answer(_ reply: AcceptedReply, _ renderer: LineRenderer) throws(RehearsalError) -> [Event] {
    let before = state
    react(to: reply.moves, renderer.scenario)
    try remember(reply)
    pay(Performance.costBeside)
    if let node = tired(renderer) {
      do throws(RuntimeError) { try machine.start(at: node) } catch { throw RehearsalError(error) }
      return try run(renderer, before: before)
    }
    var events: [Event] = []
    if let line = answer(to: reply, renderer) { events.append(.line(line)) }
    if let state { events.append(.state(state, before: before ?? state)) }
    return events + [.options(options)]
  }

  private mutating func answer(to reply: AcceptedReply, _ renderer: LineRenderer) -> SpokenLine? {
    guard let kind = reply.beside, let persona else { return nil }
    let number = answersGiven[kind, default: renderer.firstAnswer]
    answersGiven[kind] = number + 1
    guard let text = persona.answers.text(kind, renderer.language, number: number) else { return nil }
    let words = reply.heard ?? Quotation.of(reply.text)
    return SpokenLine(
      speaker: .client, id: "answer:\(kind.rawValue)",
      text: TextSafety.line(
        text.replacing("{heard}", with: words).replacing("{new}", with: reply.corrects?.new ?? words)
          .replacing("{old}", with: reply.corrects?.old ?? words)), tags: [])
  }

  private mutating func run(
    _ renderer: LineRenderer, before earlier: ClientState? = nil
  ) throws(RehearsalError) -> [Event] {
    options = []
    linesShown = []
    let before = earlier ?? state
    let endingBefore = ending
    var events: [Event] = []
    var steps = 0
    let bound = Performance.eventsPerTurn + renderer.scenario.lines.count
    while !isOver, options.isEmpty {
      steps += 1
      guard steps <= bound else { throw loops(bound) }
      do throws(RuntimeError) {
        try perform(try machine.next(), renderer, &events)
      } catch {
        throw RehearsalError(error)
      }
    }
    settleState()
    settleAgreements(&events)
    if let state { events.append(.state(state, before: before ?? state)) }
    if let ending, ending != endingBefore { events.append(.ending(ending)) }
    events.append(isOver ? .end : .options(options))
    return events
  }

  private func loops(_ bound: Int) -> RehearsalError {
    let node = machine.currentNode
    return .script(
      "more than \(bound) lines without a choice: the script seems to loop",
      at: node.map { RehearsalError.Place(file: $0.file, line: $0.line) })
  }

  private mutating func perform(
    _ event: Machine.Event, _ renderer: LineRenderer, _ events: inout [Event]
  ) throws(RuntimeError) {
    switch event {
    case .line(let line):
      linesShown.append(line.index)
      events.append(shown(renderer.render(line)))
    case .options(let choices):
      linesShown += choices.map(\.line.index)
      options = choices.map { offered($0, renderer) }
      guard !options.contains(where: \.isAvailable) else { return }
      options = []
      try machine.chooseNone()
    case .command(let text):
      let command = TextSafety.line(text)
      let name = command.prefix { $0 != " " }
      if !HostDeclarations.commands.contains(String(name)) { events.append(.command(command)) }
    case .nodeStarted(let index): enter(index, renderer.scenario)
    case .nodeCompleted: break
    case .finished: isOver = true
    }
  }

  private mutating func enter(_ index: Int, _ scenario: Scenario) {
    guard machine.program.nodes.indices.contains(index),
      let traits = scenario.nodes[machine.program.nodes[index].name]
    else { return }
    beat = traits.beat ?? beat
    objection = traits.objection
    if let id = traits.ending { ending = Ending(id: TextSafety.line(id), outcome: traits.outcome) }
  }

  private func offered(
    _ choice: Machine.Choice, _ renderer: LineRenderer, isStanding: Bool = false
  ) -> OfferedOption {
    let line = renderer.render(choice.line)
    return OfferedOption(
      number: isStanding ? OfferedOption.standing : choice.index + 1, id: line.id, text: line.text,
      tags: line.tags, isAvailable: choice.isAvailable)
  }

  // MARK: Ledger

  private mutating func shown(_ line: LineRenderer.Rendered) -> Event {
    guard line.name == SpeakerNames.note, let item = item(line) else {
      if line.name == SpeakerNames.client { accept(line.tags) }
      return .line(
        SpokenLine(speaker: LineRenderer.speaker(line.name), id: line.id, text: line.text, tags: line.tags))
    }
    ledger.record(item)
    return .ledger(item)
  }

  /// The item of a `Note:` line; none when its hashtags make none, which loading has refused.
  private func item(_ line: LineRenderer.Rendered) -> LedgerItem? {
    guard let tags = try? LedgerTags(line.tags), let status = LedgerItem.Status(rawValue: tags.status) else {
      return nil
    }
    var due: CalendarDate?
    if let name = tags.dueVariable, case .string(let text)? = variable(name) { due = CalendarDate(iso: text) }
    var amount: Money?
    if let name = tags.amountVariable, case .number(let number)? = variable(name) {
      amount = amounts.money(number)
    }
    return LedgerItem(
      id: tags.item ?? line.id, status: status, owner: tags.owner.flatMap(LedgerItem.Owner.init), due: due,
      timing: LedgerItem.Timing(rawValue: tags.timing) ?? .by, amount: amount,
      concession: tags.concession.flatMap(LedgerItem.Concession.init), text: line.text)
  }

  private mutating func accept(_ tags: [String]) {
    for tag in tags where tag.hasPrefix(LedgerTags.accepts) {
      accepted.insert(String(tag.dropFirst(LedgerTags.accepts.count)))
    }
  }

  /// An item is agreed only when somebody has said yes to it by the end of the turn; else it is what was proposed.
  private mutating func settleAgreements(_ events: inout [Event]) {
    for index in events.indices {
      guard case .ledger(var item) = events[index], item.status == .agreed, !accepted.contains(item.id) else {
        continue
      }
      item.status = .proposed
      if ledger.items.contains(where: { $0.id == item.id && $0.status == .agreed }) { ledger.record(item) }
      events[index] = .ledger(item)
    }
  }

  /// The value of a variable, by its name without `$`.
  func variable(_ name: String) -> Value? {
    guard let value = try? machine.value(of: "$" + name) else { return nil }
    return value
  }

  // MARK: The client's state

  /// Applies what the project says of each move; the persona's own reaction goes before the one for all.
  private mutating func react(to moves: [String], _ scenario: Scenario) {
    guard var state else { return }
    for move in Set(moves) {
      let reactions = scenario.reactions.filter { $0.move == move }
      guard
        let reaction = reactions.first(where: { $0.persona != nil && $0.persona == persona?.id })
          ?? reactions.first(where: { $0.persona == nil })
      else {
        if move == Reply.silence { state.patience -= 1 }
        continue
      }
      state.tension += reaction.tension
      state.trust += reaction.trust
      state.patience += reaction.patience
    }
    store(ClientState(tension: state.tension, trust: state.trust, patience: state.patience))
  }

  /// Brings what the script made of the state back between 0 and 10.
  private mutating func settleState() {
    guard case .number(let tension)? = variable("tension"), case .number(let trust)? = variable("trust"),
      case .number(let patience)? = variable("patience")
    else { return }
    store(ClientState(tension: Double(tension), trust: Double(trust), patience: Double(patience)))
  }

  private mutating func store(_ state: ClientState) {
    self.state = state
    for (name, value) in [
      ("$tension", state.tension), ("$trust", state.trust), ("$patience", state.patience),
    ] {
      try? machine.set(name, to: .number(Float(value)))
    }
  }

  // MARK: Ending early

  /// Ends politely where it stands.
  mutating func leave() {
    machine.stop()
    options = []
    isOver = true
  }
}

extension RehearsalError {
  /// What the machine says, with its place.
  init(_ error: RuntimeError) {
    let place = error.file.isEmpty ? nil : Place(file: error.file, line: error.line)
    self = .script(TextSafety.line(error.message), at: place)
  }
}
