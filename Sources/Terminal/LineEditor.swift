import Vocabulary

/// Where replies come from: a person at a terminal, a pipe, or a test.
public protocol LineEditor {
  /// Waits for the next line after a prompt; the prompt may hold colours.
  mutating func readLine(prompt: String) -> LineEvent

  /// What Tab offers from now on, given the text before the cursor; whole words that replace the last one.
  var completer: (@Sendable (String) -> [String])? { get set }

  /// What is said while a line is waited for too long; the wait goes on.
  var alarm: Alarm? { get set }

  /// Whether a person sees prompts and can be asked again.
  var isInteractive: Bool { get }

  /// Waits for some seconds; true when a key ended it earlier. Nothing that is typed meanwhile is kept.
  mutating func pause(seconds: Double) -> Bool

  /// Keeps a line for the next time; called only for lines that hold nothing private.
  mutating func remember(_ line: String)
}

/// Words for someone who has not answered in time.
public struct Alarm: Hashable, Sendable {
  /// How long to wait, in seconds.
  public var seconds: Double
  /// What is said then, on a line of its own.
  public var text: String

  package init(seconds: Double, text: String) {
    self.seconds = seconds
    self.text = TextSafety.line(text)
  }
}

/// What came of waiting for a line.
public enum LineEvent: Hashable, Sendable {
  /// A line, without its line end.
  case line(String)
  /// A line that cannot be used, with the reason; the next one can.
  case unusable(LineProblem)
  /// Ctrl-C twice in a row.
  case interrupt
  /// Ctrl-D, or the end of a pipe.
  case endOfInput
  /// The system asks the program to end.
  case terminate
}

/// Why a line cannot be used.
public enum LineProblem: Hashable, Sendable {
  /// It has more bytes than a reply may have.
  case tooLong(limit: Int)
}

/// Replies that were written down before, for tests.
public struct ScriptedEditor: LineEditor {
  /// What Tab would offer; tests call it themselves.
  public var completer: (@Sendable (String) -> [String])?
  /// Whether the loop should treat it as a person.
  public var isInteractive: Bool
  /// What would be said in the middle of a line.
  public var alarm: Alarm?
  /// The pauses that were asked for, in seconds.
  public private(set) var pauses: [Double] = []
  /// How many pauses last until their end before a key cuts one short; none is cut by default.
  public var uncutPauses = Int.max
  /// The lines that were kept.
  public private(set) var remembered: [String] = []
  /// The prompts that were shown.
  public private(set) var prompts: [String] = []
  private var events: ArraySlice<LineEvent>

  /// Plays events one after the other, then the end of input.
  public init(_ events: [LineEvent], isInteractive: Bool = true) {
    self.events = events[...]
    self.isInteractive = isInteractive
  }

  /// Plays lines one after the other, then the end of input.
  public init(lines: [String], isInteractive: Bool = true) {
    self.init(lines.map(LineEvent.line), isInteractive: isInteractive)
  }

  /// The next event.
  public mutating func readLine(prompt: String) -> LineEvent {
    prompts.append(prompt)
    return events.popFirst() ?? .endOfInput
  }

  /// Notes the pause and does not wait.
  public mutating func pause(seconds: Double) -> Bool {
    pauses.append(seconds)
    return pauses.count > uncutPauses
  }

  /// Keeps the line for the test to look at.
  public mutating func remember(_ line: String) { remembered.append(line) }
}
