import Vocabulary

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A standard stream of the program, and the door to it: what goes through is cleaned of everything that acts on a
/// terminal, wherever it comes from. No write ends the program.
public struct StandardStream: Sendable {
  /// Results.
  public static let output = StandardStream(descriptor: 1)
  /// Everything that is no result.
  public static let error = StandardStream(descriptor: 2)

  let descriptor: Int32

  /// Whether somebody reads it at a terminal.
  public var isTerminal: Bool { isatty(descriptor) == 1 }

  /// Writes text of any number of lines, at once and in order with everything else.
  public func write(_ text: String) throws(OutputError) {
    try writeCleaned(TextSafety.lines(text))
  }

  /// Writes JSON; what acts is escaped there, so that no value changes.
  public func writeJSON(_ text: String) throws(OutputError) {
    try writeCleaned(TextSafety.json(text))
  }

  /// Writes text that was cleaned before it was coloured.
  package func writeCleaned(_ text: String) throws(OutputError) {
    try Descriptor.write(text, to: descriptor)
  }

  /// Keeps the places of standard streams that were closed before the program began, so that no file is opened in one of
  /// them and written over by a message. Reading and writing them goes on failing as it does when they are closed.
  public static func reserve() {
    for descriptor in Int32(0)...2 where fcntl(descriptor, F_GETFD) == -1 {
      // The lowest free number is given; those before it are taken by now.
      _ = open("/dev/null", descriptor == 0 ? O_WRONLY : O_RDONLY)
    }
  }
}
