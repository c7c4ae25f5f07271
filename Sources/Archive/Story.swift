public import Rehearsal
public import Vocabulary

/// What happened in a session, turn by turn, in the words that were shown: told from what is stored, without the scenario.
public struct Story: Hashable, Sendable {
  /// A turn, in the order in which it was played.
  public struct Part: Hashable, Sendable {
    /// What was said and what it led to.
    public var turn: Turn
    /// Whether it was taken back, and not put back.
    public var isTakenBack = false
    /// Private notes that were made after it.
    public var notes: [String] = []
  }

  /// A typed reply that was taken back because it had been understood wrongly.
  public struct Misreading: Hashable, Sendable {
    /// What was typed, and what it was taken for.
    public var reply: AcceptedReply
    /// What the client had said last; none where nobody had spoken.
    public var after: String?
    /// The language it was said in.
    public var language: Language
  }

  /// The typed replies that were understood wrongly and taken back, in order.
  public private(set) var misreadings: [Misreading] = []
  /// All turns, those taken back too, the opening first.
  public private(set) var parts: [Part] = []
  /// The places in `parts` of the turns that count, in order.
  private var counting: [Int] = []
  /// What counted before each of them.
  private var before: [[Int]] = []
  private var undone: [Int] = []
  private var hasLeft = false

  /// Tells a session from its entries.
  public init(_ entries: [Entry]) {
    for entry in entries { add(entry) }
  }

  /// The turns that count, the opening first.
  public var turns: [Part] { counting.map { parts[$0] } }

  private mutating func add(_ entry: Entry) {
    if let turn = entry.turn { add(turn) }
    if let note = entry.note, let last = counting.last { parts[last].notes.append(note) }
    switch entry.action {
    case .undo: undo()
    case .misread: misread()
    case .redo:
      guard !hasLeft, let place = undone.popLast() else { return }
      parts[place].isTakenBack = false
      count(place)
    case .leave: hasLeft = true
    case .reply, .language, nil: break
    }
  }

  private mutating func add(_ turn: Turn) {
    parts.append(Part(turn: turn))
    count(parts.count - 1)
    undone = []
  }

  /// Adds a turn to those that count; one that puts an earlier reply right takes away what could not be said after that any
  /// more.
  private mutating func count(_ place: Int) {
    before.append(counting)
    let turn = parts[place].turn
    if turn.reply?.corrects != nil, (0..<counting.count).contains(turn.number) {
      for dropped in counting[turn.number...] { parts[dropped].isTakenBack = true }
      counting.removeSubrange(turn.number...)
    }
    counting.append(place)
  }

  private mutating func misread() {
    let turn = counting.last.map { parts[$0].turn }
    undo()
    guard let turn, let reply = turn.reply, reply.typed != nil else { return }
    let lines = turns.reversed().lazy.flatMap { $0.turn.events.reversed() }
    let last = lines.compactMap { event -> String? in
      guard case .line(let line) = event, line.speaker == .client else { return nil }
      return line.text
    }.first
    misreadings.append(Misreading(reply: reply, after: last, language: turn.language))
  }

  /// Leaving is taken back by itself, as in a rehearsal; the opening cannot be.
  private mutating func undo() {
    guard !hasLeft else { return hasLeft = false }
    guard counting.count > 1, let place = counting.last, let earlier = before.popLast() else { return }
    parts[place].isTakenBack = true
    counting = earlier
    for place in earlier { parts[place].isTakenBack = false }
    undone.append(place)
  }
}
