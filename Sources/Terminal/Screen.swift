import Vocabulary

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// How the conversation is shown.
public struct ScreenOptions: Hashable, Sendable {
  /// Whether colours are written; they never carry meaning alone.
  public var hasColour = false
  /// Words instead of bars, nothing drawn over, for screen readers.
  public var isAccessible = false
  /// Whether the reader shows UTF-8; without it, no-break spaces become spaces and bars become words.
  public var isUTF8 = true
  /// Columns; none asks the terminal each time, and 80 where there is no terminal.
  public var width: Int?

  /// Plain text of 80 columns.
  public init() {}
}

/// Lays text out for a terminal: cleans it, wraps it, and colours it after that.
public struct Screen {
  /// How things are shown.
  public var options: ScreenOptions
  private let sink: Sink

  enum Sink {
    case stream(StandardStream)
    case recorder(Recorder)
  }

  /// Keeps what would have been shown, for tests.
  public final class Recorder {
    /// Everything so far.
    public var text = ""
    /// Makes an empty one.
    public init() {}
  }

  /// What a piece of text is, for its colour.
  package enum Role {
    case plain, client, coach, narration, note, user, hint, meter, number

    var code: String {
      switch self {
      case .plain: ""
      case .client: "1;36"
      case .coach: "33"
      case .narration: "2"
      case .note: "35"
      case .user: "1;32"
      case .hint, .meter: "2"
      case .number: "1"
      }
    }
  }

  /// Writes to a standard stream, that of results by default.
  public init(_ stream: StandardStream = .output, options: ScreenOptions) {
    self.options = options
    sink = .stream(stream)
  }

  /// Writes into a recorder.
  public init(recorder: Recorder, options: ScreenOptions) {
    self.options = options
    sink = .recorder(recorder)
  }

  /// The columns there are now.
  public var width: Int {
    if let width = options.width { return max(width, 20) }
    var size = winsize()
    if ioctl(1, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 { return max(Int(size.ws_col), 20) }
    return 80
  }

  /// Shows a paragraph, wrapped, perhaps with a label that hangs in the margin.
  package func paragraph(
    _ text: String, role: Role = .plain, label: String = "", labelRole: Role? = nil, indent: Int = 0
  ) throws(OutputError) {
    let label = TextSafety.line(label)
    let taken = indent + DisplayWidth.of(label)
    // On a narrow screen a long label would leave a column of single words.
    let hang = taken > width / 2 ? indent + 2 : taken
    let lines = Layout.wrap(TextSafety.line(text), width: width - 1, first: taken, indent: hang)
    let head = String(repeating: " ", count: indent) + coloured(label, labelRole ?? role)
    var output = head + coloured(lines.first ?? "", role) + "\n"
    for line in lines.dropFirst() { output += coloured(line, role) + "\n" }
    try write(output)
  }

  /// Shows a message of the program, all its lines as far in as the first; words that are longer than a line, such as
  /// paths, stay whole.
  public func message(_ text: String) throws(OutputError) {
    let text = TextSafety.line(text)
    let indent = min(text.prefix { $0 == " " }.count, width / 3)
    var lines = Layout.wrap(text, width: width - 1, first: indent, indent: indent, cutsWords: false)
    if !lines[0].isEmpty { lines[0] = String(repeating: " ", count: indent) + lines[0] }
    try write(lines.map(plainer).joined(separator: "\n") + "\n")
  }

  /// Shows a line of JSON, that other programs read: neither wrapped nor coloured.
  package func raw(_ line: String) throws(OutputError) { try write(TextSafety.json(line) + "\n") }

  /// Shows part of a line, such as what comes before a pause.
  package func fragment(_ text: String) throws(OutputError) { try write(plainer(TextSafety.line(text))) }

  /// Leaves a line empty.
  package func blank() throws(OutputError) { try write("\n") }

  /// A prompt in colour; `bracketed` marks for Readline what takes no column.
  package func prompt(_ text: String, bracketed: Bool) -> String {
    let text = plainer(TextSafety.line(text))
    guard options.hasColour else { return text }
    let paint = bracketed ? PromptPaint.bracketed : PromptPaint.plain
    return paint.before + text + paint.after
  }

  /// A piece of a line, cleaned, in the colour of its role.
  package func coloured(_ text: String, _ role: Role) -> String {
    let text = plainer(TextSafety.line(text))
    guard options.hasColour, !role.code.isEmpty, !text.isEmpty else { return text }
    return "\u{1B}[\(role.code)m\(text)\u{1B}[0m"
  }

  /// What a reader without UTF-8 can show; done after wrapping, so that no line breaks at a no-break space.
  package func plainer(_ text: String) -> String {
    guard !options.isUTF8 else { return text }
    return text.replacing("\u{202F}", with: " ").replacing("\u{00A0}", with: " ").replacing("’", with: "'")
  }

  /// Writes lines that were made of cleaned and coloured pieces.
  package func write(_ text: String) throws(OutputError) {
    switch sink {
    case .recorder(let recorder): recorder.text += text
    case .stream(let stream): try stream.writeCleaned(text)
    }
  }
}
