import Testing

/// The way of a typed reply, from the key that ends it to the disk, crosses few borders.
///
/// A border is one between two modules of ours over which the reply is handed: its text, what was heard in it, or what
/// was made of it. What is handed a single word, a value or an option's number is beside the way, and so is Vocabulary,
/// which all are built of.
@Suite struct WayTests {
  /// A call on the way: where it is made, and the function of another module, or of the same, that it is made to.
  struct Step: CustomStringConvertible {
    /// The file and the function in which the call is.
    var file: String
    var function: String
    /// The call as it is written there.
    var call: String
    /// The file and the function that is called.
    var callee: String
    var called: String

    var description: String { "\(file): \(call)" }

    /// The modules on both sides, where they are two.
    var border: Set<String>? {
      let sides = Set([file, callee].map { String($0.prefix { $0 != "/" }) })
      return sides.count == 2 ? sides : nil
    }
  }

  static let way = [
    Step(
      file: "Conversation/Loop.swift", function: "public mutating func run()", call: "editor.readLine(",
      callee: "Terminal/LineEditor.swift", called: "func readLine(prompt: String) -> LineEvent"),
    Step(
      file: "Conversation/Loop.swift", function: "public mutating func run()", call: "answer(event)",
      callee: "Conversation/Loop.swift", called: "func answer(_ event: LineEvent)"),
    Step(
      file: "Conversation/Loop.swift", function: "private mutating func answer(_ event", call: "handle(line)",
      callee: "Conversation/Loop.swift", called: "func handle(_ line: String)"),
    Step(
      file: "Conversation/Loop.swift", function: "mutating func handle(", call: "read(text)",
      callee: "Conversation/Loop+Replies.swift", called: "func read(_ text: String)"),
    Step(
      file: "Conversation/Loop+Replies.swift", function: "mutating func read(_ text: String)",
      call: "ear.hear(text, in: rehearsal)",
      callee: "Conversation/Ear.swift", called: "func hear(_ text: String, in rehearsal: Rehearsal)"),
    Step(
      file: "Conversation/Ear.swift", function: "private func heard(", call: "listener.hear(text)",
      callee: "Listening/Listener.swift", called: "func hear(_ reply: String) -> Heard"),
    Step(
      file: "Conversation/Ear.swift", function: "refused: Set<String>) -> HeardReply {",
      call: "listener.read(heard,",
      callee: "Listening/Listener.swift", called: "func read("),
    Step(
      file: "Listening/Listener.swift", function: "public func read(", call: "OptionReader(engine, heard,",
      callee: "Listening/Reading/OptionReader.swift", called: "init("),
    Step(
      file: "Listening/Reading/OptionReader.swift", function: "init(",
      call: "engine.matcher.weigh(heard.typed",
      callee: "Listening/Matching/Matcher.swift", called: "func weigh("),
    Step(
      file: "Listening/Matching/Matcher.swift", function: "heard: Heard? = nil",
      call: "meanings?.nearness(",
      callee: "Listening/Matching/Meanings.swift", called: "func nearness("),
    Step(
      file: "Listening/Matching/Meanings.swift", function: "func vector(of text: String) -> Vector",
      call: "encoder?.vector(of: text)",
      callee: "Encoder/SentenceEncoder.swift", called: "func vector(of text: String)"),
    Step(
      file: "Conversation/Ear.swift", function: "private func heard(", call: "coach.live.moves(in: text",
      callee: "Coaching/Live/LiveCoach.swift", called: "func moves(in reply: String"),
    Step(
      file: "Coaching/Live/LiveCoach.swift", function: "func moves(in reply: String",
      call: ".findings(in: reply",
      callee: "Listening/Listener.swift", called: "func findings(in reply: String"),
    Step(
      file: "Conversation/Loop+Replies.swift", function: "private mutating func take(_ reading: Reading",
      call: "accept(reply(read, text, heard))",
      callee: "Conversation/Loop+Replies.swift", called: "func accept(_ reply: Reply)"),
    Step(
      file: "Conversation/Loop+Replies.swift", function: "private mutating func accept(",
      call: "rehearsal.reply(reply)",
      callee: "Rehearsal/Rehearsal.swift", called: "func reply(_ reply: Reply)"),
    Step(
      file: "Rehearsal/Rehearsal.swift", function: "private mutating func play(_ reply: Reply",
      call: "next.take(option, accepted",
      callee: "Rehearsal/Performance.swift", called: "func take("),
    Step(
      file: "Rehearsal/Performance.swift", function: "private mutating func set(",
      call: "machine.set(name, to: value)",
      callee: "YarnRuntime/Machine+Variables.swift", called: "func set("),
    Step(
      file: "Conversation/Loop.swift", function: "mutating func perform(",
      call: "options.journal.keep(action",
      callee: "Archive/SessionKeeper.swift", called: "func keep(_ action: Action, after rehearsal: Rehearsal)"
    ),
    Step(
      file: "Archive/SessionKeeper.swift", function: "public func keep(_ action", call: "archive.append(",
      callee: "Archive/Archive+Sessions.swift", called: "func append("),
  ]

  /// What modules on the way import besides, and why no reply is handed there.
  static let beside: [Set<String>: String] = [
    ["Conversation", "Scenarios"]: "asked for cues, variables and personas",
    ["Conversation", "YarnSyntax"]: "remarks on the wording of a scenario, which no reply crosses",
    ["Rehearsal", "Interest"]: "handed a sum and a day of the facts",
    ["Rehearsal", "Scenarios"]: "asked for nodes, personas and facts",
    ["Coaching", "Rehearsal"]: "reads the turns it is given, and calls nothing there",
    ["Coaching", "Scenarios"]: "asked for the rubric",
    ["Archive", "Rehearsal"]: "writes down the actions and turns it is given, which encode themselves",
    ["Archive", "Scenarios"]: "asked for the fingerprint",
    ["Listening", "CStemmer"]: "handed one word at a time",
    ["Listening", "CEncoder"]: "asked for the table of phrases",
    ["Encoder", "CEncoder"]: "asked for the weights",
    ["Terminal", "CReadline"]: "hands over the keys of which the reply is made",
  ]

  private let checkout: Checkout

  init() throws { checkout = try Checkout.shared.get() }

  /// The body of a function: from its first line to the closing brace that stands as far in.
  private func body(of function: String, in file: String) -> String? {
    guard let text = checkout.text(file) else { return nil }
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    guard let start = lines.firstIndex(where: { $0.contains(function) }) else { return nil }
    let end = lines[start...].firstIndex { $0 == "  }" } ?? lines.endIndex
    return lines[start..<end].joined(separator: "\n")
  }

  @Test(arguments: way) func everyCallIsMade(_ step: Step) throws {
    let caller = try #require(body(of: step.function, in: step.file), "no \(step.function)")
    #expect(caller.contains(step.call))
    let callee = try #require(checkout.text(step.callee), "no \(step.callee)")
    #expect(callee.contains(step.called), "no \(step.called)")
  }

  @Test func atMostEightBordersAreCrossed() {
    let borders = Set(Self.way.compactMap(\.border))
    #expect(borders.count <= 8, "\(borders.map { $0.sorted().joined(separator: "|") }.sorted())")
  }

  /// What the table of calls could have left out: every other import of a module on the way is accounted for.
  @Test func noOtherBorderIsNear() {
    let borders = Set(Self.way.compactMap(\.border))
    let near = borders.reduce(into: Set<String>()) { $0.formUnion($1) }.flatMap { module in
      checkout.imports(of: module).subtracting(["Vocabulary"]).filter(checkout.isOurs).map {
        Set([module, $0])
      }
    }
    #expect(Set(near).subtracting(borders) == Set(Self.beside.keys))
  }
}
