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

/// Why something could not be shown.
public enum OutputError: Error, Hashable, Sendable {
  /// The reader has closed the pipe: no error, just the end.
  case closed
  /// Writing failed; the system's error number.
  case failed(Int32)
}

/// The last guard before the terminal, and the only thing that writes to it.
public struct Screen {
  /// How things are shown.
  public var options: ScreenOptions
  private let sink: Sink

  enum Sink {
    case descriptor(Int32)
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

  /// Writes to a file descriptor, standard output by default.
  public init(descriptor: Int32 = 1, options: ScreenOptions) {
    self.options = options
    sink = .descriptor(descriptor)
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

  /// Shows a line that other programs read: neither wrapped nor coloured.
  package func raw(_ line: String) throws(OutputError) { try write(line + "\n") }

  /// Shows part of a line, such as what comes before a pause.
  package func fragment(_ text: String) throws(OutputError) { try write(plainer(TextSafety.line(text))) }

  /// Leaves a line empty.
  package func blank() throws(OutputError) { try write("\n") }

  /// A prompt in colour; `bracketed` marks for Readline what takes no column.
  package func prompt(_ text: String, bracketed: Bool) -> String {
    let text = plainer(TextSafety.line(text))
    guard options.hasColour else { return text }
    let (open, close) = bracketed ? ("\u{01}", "\u{02}") : ("", "")
    return "\(open)\u{1B}[\(Role.user.code)m\(close)\(text)\(open)\u{1B}[0m\(close)"
  }

  package func coloured(_ text: String, _ role: Role) -> String {
    let text = plainer(text)
    guard options.hasColour, !role.code.isEmpty, !text.isEmpty else { return text }
    return "\u{1B}[\(role.code)m\(text)\u{1B}[0m"
  }

  /// What a reader without UTF-8 can show; done after wrapping, so that no line breaks at a no-break space.
  package func plainer(_ text: String) -> String {
    guard !options.isUTF8 else { return text }
    return text.replacing("\u{202F}", with: " ").replacing("\u{00A0}", with: " ").replacing("’", with: "'")
  }

  package func write(_ text: String) throws(OutputError) {
    switch sink {
    case .recorder(let recorder): recorder.text += text
    case .descriptor(let descriptor): try Screen.write(Array(text.utf8), to: descriptor)
    }
  }

  private static func write(_ bytes: [UInt8], to descriptor: Int32) throws(OutputError) {
    var offset = 0
    while offset < bytes.count {
      let count = bytes.withUnsafeBytes { buffer -> Int in
        guard let base = buffer.baseAddress else { return 0 }
        return Screen.systemWrite(descriptor, base + offset, bytes.count - offset)
      }
      if count > 0 {
        offset += count
      } else if errno == EPIPE {
        throw .closed
      } else if errno != EINTR && errno != EAGAIN {
        throw .failed(errno)
      }
    }
  }

  private static func systemWrite(_ descriptor: Int32, _ bytes: UnsafeRawPointer, _ count: Int) -> Int {
    #if canImport(Glibc)
      Glibc.write(descriptor, bytes, count)
    #elseif canImport(Musl)
      Musl.write(descriptor, bytes, count)
    #else
      Darwin.write(descriptor, bytes, count)
    #endif
  }
}
