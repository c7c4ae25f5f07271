import CReadline

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Reads single keys from a terminal, without Enter.
///
/// The terminal gives keys at once from the moment this is made until `close`, so make it before showing a menu. One at a
/// time; a signal that ends or stops the program meanwhile leaves an ordinary terminal.
public final class KeyReader {
  private var isOpen = false

  /// Takes the terminal; none without one.
  public init?() {
    guard sr_keys_begin() else { return nil }
    isOpen = true
  }

  deinit { close() }

  /// Gives the terminal back as it was.
  public func close() {
    guard isOpen else { return }
    isOpen = false
    sr_keys_end()
  }

  /// Waits for one key and returns it; none at the end of input, for Ctrl-C and Ctrl-D.
  ///
  /// A key that sends several bytes, such as an arrow, is read whole and counts as an escape.
  public func key() -> Character? {
    guard let first = byte(), ![3, 4].contains(first) else { return nil }
    if first == 0x1B {
      while isWaiting(), byte() != nil {}
      return "\u{1B}"
    }
    var bytes = [first]
    while String(validating: bytes, as: UTF8.self) == nil, bytes.count < 4, let next = byte() {
      bytes.append(next)
    }
    return String(decoding: bytes, as: UTF8.self).first
  }

  private func byte() -> UInt8? {
    var byte: UInt8 = 0
    while true {
      let count = read(0, &byte, 1)
      // A program that was stopped goes on waiting.
      if count < 0, errno == EINTR { continue }
      return count == 1 ? byte : nil
    }
  }

  /// Whether the rest of a key that sends several bytes is there already.
  private func isWaiting() -> Bool {
    var descriptor = pollfd(fd: 0, events: Int16(POLLIN), revents: 0)
    return poll(&descriptor, 1, 20) == 1
  }
}
