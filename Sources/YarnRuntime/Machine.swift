/// Runs a program, one event at a time.
///
///     var machine = Machine(program: program, seed: 1)
///     try machine.start(at: "Start")
///     while true {
///       switch try machine.next() {
///       case .line(let line): print(machine.text(of: line))
///       case .options(let choices): try machine.choose(choices[0])
///       case .command(let text): perform(text)
///       case .nodeStarted, .nodeCompleted: break
///       case .finished: return
///       }
///     }
///
/// A machine is a value: a copy goes its own way, which makes undo, fork and save a matter of keeping copies.
/// No script can make it trap, hang or grow without bound; a bound that is exceeded is a `RuntimeError`.
public struct Machine: Sendable {
  /// What is run.
  public let program: Program
  /// The bounds of a run.
  public var limits = MachineLimits()
  /// How one of several contents is picked.
  public var saliency: SaliencyStrategy
  /// Contents that the two strategies by views pick before others that were seen as seldom: members of node groups by
  /// their unique names, lines by their ids. A condition that does not hold still leaves one out.
  public var preferred: Set<String> = []
  /// Whether `next` also tells when nodes start and end.
  public var reportsNodes = false
  /// Everything that changes, for saving.
  public internal(set) var state: MachineState

  let functions: [Callee]

  enum Callee: Sendable {
    case builtIn(BuiltIn)
    case host(FunctionLibrary.Function)
    case missing
  }

  /// Prepares a machine; nothing runs before `start`.
  public init(
    program: Program, library: FunctionLibrary = .builtIns,
    saliency: SaliencyStrategy = .randomBestLeastRecentlyViewed, seed: UInt64 = 0
  ) {
    self.program = program
    self.saliency = saliency
    state = MachineState(program, seed: seed)
    functions = program.functions.map { signature in
      if let builtIn = BuiltIn(rawValue: signature.name) { return .builtIn(builtIn) }
      return library.functions[signature.name].map { .host($0) } ?? .missing
    }
  }

  /// Something to show, to ask or to do.
  public enum Event: Sendable, Hashable {
    /// A line is said.
    case line(Line)
    /// The host must choose, with `choose` or `chooseNone`.
    case options([Choice])
    /// A command for the host, expressions filled in.
    case command(String)
    /// A node starts, or is come back to; by its index. Only when `reportsNodes` is set.
    case nodeStarted(Int)
    /// A node ends; by its index. Only when `reportsNodes` is set.
    case nodeCompleted(Int)
    /// The dialogue is over.
    case finished
  }

  /// A line of the string table with the values for its placeholders.
  public struct Line: Sendable, Hashable {
    /// The index in the program's string table.
    public var index: Int
    /// The texts that take the places of `{0}`, `{1}`, …
    public var substitutions: [String]
  }

  /// An option on offer.
  public struct Choice: Sendable, Hashable {
    /// Its position among those on offer, 0-based.
    public let index: Int
    /// Its text.
    public let line: Line
    /// Whether its condition holds; what an unavailable option means is the host's business.
    public let isAvailable: Bool
    let stamp: Int
    let option: Int
  }

  /// Whether a choice is waited for.
  public var isWaitingForChoice: Bool { state.phase == .waitingForChoice }

  /// The node that runs, or none.
  public var currentNode: Program.Node? {
    program.nodes.indices.contains(state.node) ? program.nodes[state.node] : nil
  }

  /// Sets the machine to the start of a node; variables, views and visits are kept, pending options forgotten.
  ///
  /// - Throws: `RuntimeError` when no node has the name.
  public mutating func start(at name: String) throws(RuntimeError) {
    guard let node = program.node(named: name) else {
      state.phase = .finished
      throw RuntimeError(.missingNode(name))
    }
    state.frames = []
    state.subroutines = []
    state.nodeEvents = []
    state.options = []
    state.silentSteps = 0
    clearStacks()
    enter(node)
    state.phase = .running
  }

  /// Ends the dialogue where it stands; nodes do not count as visited.
  public mutating func stop() {
    state.phase = .finished
    state.node = -1
    state.options = []
  }

  /// Runs to the next event.
  ///
  /// After `.finished` it stays finished.
  /// - Throws: `RuntimeError` when the script goes wrong, and when a choice is still waited for.
  public mutating func next() throws(RuntimeError) -> Event {
    if !state.nodeEvents.isEmpty { return nodeEvent() }
    switch state.phase {
    case .idle: throw RuntimeError(.misuse("the machine has not been started"))
    case .finished: return .finished
    case .waitingForChoice: throw RuntimeError(.misuse("an option must be chosen first"))
    case .running: return try run(toSubroutineDepth: nil) ?? .finished
    }
  }

  /// Chooses one of the options that `next` has just given.
  ///
  /// - Throws: `RuntimeError` when nothing is asked, or the choice is from another question.
  public mutating func choose(_ choice: Choice) throws(RuntimeError) {
    guard state.phase == .waitingForChoice, choice.stamp == state.choiceStamp,
      choice.index < state.options.count, state.options[choice.index].option == choice.option
    else { throw RuntimeError(.misuse("that option is not on offer")) }
    state.pc = Int(program.options[choice.option].destination)
    state.options = []
    state.phase = .running
  }

  /// Runs a node beside the choice that is waited for, as a detour: when it ends, the choice is asked again, its texts
  /// and conditions evaluated anew; a jump in it goes on from where it leads.
  ///
  /// - Throws: `RuntimeError` when nothing is asked, no node has the name, or detours lead too deeply.
  public mutating func detour(to name: String) throws(RuntimeError) {
    guard state.phase == .waitingForChoice, let first = state.options.first else {
      throw RuntimeError(.misuse("nothing is asked"))
    }
    guard let node = program.node(named: name) else { throw RuntimeError(.missingNode(name)) }
    state.pc = Int(program.options[first.option].start)
    try detour(to: node)
    state.options = []
    state.phase = .running
  }

  /// Goes on without any of the options, behind them: what a host does when none is available.
  ///
  /// - Throws: `RuntimeError` when nothing is asked.
  public mutating func chooseNone() throws(RuntimeError) {
    guard state.phase == .waitingForChoice else { throw RuntimeError(.misuse("nothing is asked")) }
    state.options = []
    state.phase = .running
  }
}

/// The bounds of a run; each exceeded one is an error with a place.
public struct MachineLimits: Hashable, Sendable {
  /// Instructions between two things to show: beyond, the script loops. Long texts count as more than one.
  public var steps = 50_000_000
  /// Detours within detours, and smart variables within smart variables.
  public var depth = 1000
  /// UTF-8 bytes of one text, or of all the values of one line.
  public var textBytes = 1 << 20
  /// UTF-8 bytes of all texts that the variables hold.
  public var heldBytes = 64 << 20

  /// The standard bounds.
  public init() {}
}
