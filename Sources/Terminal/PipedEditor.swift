#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// One reply a line from a pipe or a file: no prompt, no echo, bounded memory whatever is sent.
public struct PipedEditor: LineEditor {
  /// The most bytes a reply can have.
  public static let lineLimit = 64 * 1024

  /// Nobody can press Tab.
  public var completer: (@Sendable (String) -> [String])?
  /// Nobody could be told in time.
  public var alarm: Alarm?
  /// Told once, with the number of the line from 1, when a line is not UTF-8.
  public var badText: ((_ line: Int) -> Void)?
  /// Nobody sees prompts.
  public let isInteractive = false

  private let descriptor: Int32
  private var buffer: [UInt8] = []
  private var position = 0
  private var hasEnded = false
  private var lineNumber = 0

  /// Reads from a file descriptor, standard input by default.
  public init(descriptor: Int32 = 0) { self.descriptor = descriptor }

  /// Nothing is kept.
  public mutating func remember(_ line: String) {}

  /// Nobody breathes here.
  public mutating func pause(seconds: Double) -> Bool { true }

  /// The next line; bytes that are not UTF-8 become U+FFFD, a last line without its line end counts.
  public mutating func readLine(prompt: String) -> LineEvent {
    var line: [UInt8] = []
    var isTooLong = false
    while let byte = nextByte() {
      if byte == 0x0A { return finished(line, isTooLong) }
      if line.count < PipedEditor.lineLimit { line.append(byte) } else { isTooLong = true }
    }
    return line.isEmpty && !isTooLong ? .endOfInput : finished(line, isTooLong)
  }

  private mutating func finished(_ line: [UInt8], _ isTooLong: Bool) -> LineEvent {
    lineNumber += 1
    if isTooLong { return .unusable(.tooLong(limit: PipedEditor.lineLimit)) }
    let text = line.last == 0x0D ? line.dropLast() : line[...]
    if let badText, String(validating: text, as: UTF8.self) == nil {
      badText(lineNumber)
      self.badText = nil
    }
    return .line(String(decoding: text, as: UTF8.self))
  }

  private mutating func nextByte() -> UInt8? {
    if position == buffer.count {
      guard !hasEnded, fill() else {
        hasEnded = true
        return nil
      }
    }
    defer { position += 1 }
    return buffer[position]
  }

  private mutating func fill() -> Bool {
    var chunk = [UInt8](repeating: 0, count: 4096)
    while true {
      let count = read(descriptor, &chunk, chunk.count)
      if count > 0 {
        buffer = Array(chunk.prefix(count))
        position = 0
        return true
      }
      if count < 0, errno == EINTR { continue }
      return false
    }
  }
}
