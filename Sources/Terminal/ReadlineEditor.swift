import CReadline

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A person at a terminal, through GNU Readline.
///
/// Not `Sendable`: Readline has one state for the whole process, and stays on the thread that made this.
public final class ReadlineEditor: LineEditor {
  /// What Tab offers.
  public var completer: (@Sendable (String) -> [String])?
  /// What is said above the line when it takes too long.
  public var alarm: Alarm?
  /// A person sees the prompts.
  public let isInteractive = true

  private let history: HistoryFile?
  private var finished: String?
  private var candidates: [String] = []
  private var interrupts = 0
  private var isSetUp = false

  /// Makes an editor whose history is kept in a file, or nowhere.
  public init(historyPath: String?) {
    history = historyPath.map(HistoryFile.init)
  }

  /// Waits for a line. Ctrl-C drops what is typed, twice in a row is `.interrupt`; Ctrl-D is the end of input.
  public func readLine(prompt: String) -> LineEvent {
    setUp()
    finished = nil
    interrupts = 0
    sr_begin(PromptPaint.cleaned(prompt))
    let started = ContinuousClock.now
    while true {
      switch sr_wait(ReadlineEditor.milliseconds(until: alarm, since: started)) {
      case SR_TIMEOUT: sayAlarm()
      case SR_INPUT:
        if let line = finished { return accept(line) }
        // A key after the first Ctrl-C means that the person goes on.
        interrupts = 0
      case SR_INTERRUPT:
        interrupts += 1
        if interrupts > 1 {
          sr_end()
          return leave(.interrupt)
        }
        sr_cancel_line()
      case SR_TERMINATE:
        sr_end()
        return leave(.terminate)
      case SR_EOF:
        sr_end()
        return leave(.endOfInput)
      default: break
      }
    }
  }

  /// Waits for a key that is not shown; a signal ends it too, and is heeded at the next line.
  public func pause(seconds: Double) -> Bool {
    sr_pause(Int32(min(max(seconds, 0), 3600) * 1000))
  }

  private static func milliseconds(until alarm: Alarm?, since start: ContinuousClock.Instant) -> Int32 {
    guard let alarm else { return -1 }
    let left = alarm.seconds - (ContinuousClock.now - start) / .seconds(1)
    return Int32(min(max(left, 0), 3600) * 1000)
  }

  private func sayAlarm() {
    guard let alarm else { return }
    sr_print_above(alarm.text + "\n")
    self.alarm = nil
  }

  /// Keeps a line for this run and, where there is a history file, for the next.
  public func remember(_ line: String) {
    let oneLine = String(line.map { $0.isNewline ? " " : $0 })
    guard !oneLine.isEmpty else { return }
    sr_history_add(oneLine)
    history?.append(oneLine)
  }

  private func accept(_ line: String) -> LineEvent {
    guard line.utf8.count <= PipedEditor.lineLimit else {
      return .unusable(.tooLong(limit: PipedEditor.lineLimit))
    }
    return .line(line)
  }

  /// The prompt's line is left, so that what is printed next starts on its own.
  private func leave(_ event: LineEvent) -> LineEvent {
    try? StandardStream.output.write("\n")
    return event
  }

  private func setUp() {
    guard !isSetUp else { return }
    isSetUp = true
    sr_setup(
      "souffleur", Unmanaged.passUnretained(self).toOpaque(),
      { context, line in
        let editor = Unmanaged<ReadlineEditor>.fromOpaque(context).takeUnretainedValue()
        editor.finished = String(cString: line)
      },
      { context, line, point, index in
        let editor = Unmanaged<ReadlineEditor>.fromOpaque(context).takeUnretainedValue()
        if index == 0 {
          let typed = String(cString: line)
          let before = String(decoding: typed.utf8.prefix(Int(point)), as: UTF8.self)
          editor.candidates = editor.completer?(before) ?? []
        }
        return Int(index) < editor.candidates.count ? strdup(editor.candidates[Int(index)]) : nil
      })
    sr_history_limit(Int32(HistoryFile.lineLimit))
    history?.load()
  }
}
