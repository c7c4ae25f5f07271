import Synchronization

/// Where the lines of a text start, found out when somebody first asks: a file without findings never pays for it.
final class LineTable: Sendable {
  private struct State {
    /// Offset of the first byte of each line; empty until somebody asks.
    var starts: [UInt32] = []
    /// The last offset that was asked for, with its place, so that a long line is not counted again and again.
    var offset = 0
    var position = SourceText.Position(line: 0, column: 0)
  }

  private let state = Mutex(State())

  /// The place of an offset.
  func position(at offset: Int, in bytes: [UInt8]) -> SourceText.Position {
    let offset = min(max(offset, 0), bytes.count)
    return state.withLock { state in
      LineTable.build(&state.starts, from: bytes)
      let line = LineTable.line(of: offset, in: state.starts)
      var from = Int(state.starts[line])
      var column = 0
      if state.position.line == line, state.offset <= offset, state.offset >= from {
        (from, column) = (state.offset, state.position.column)
      }
      column += LineTable.utf16Length(bytes[from..<offset])
      state.offset = offset
      state.position = SourceText.Position(line: line, column: column)
      return state.position
    }
  }

  /// The bytes of a 0-based line, without the line end.
  func range(of line: Int, in bytes: [UInt8]) -> Range<Int> {
    let (start, next) = state.withLock { state in
      LineTable.build(&state.starts, from: bytes)
      guard state.starts.indices.contains(line) else { return (bytes.count, bytes.count) }
      let next = line + 1 < state.starts.count ? Int(state.starts[line + 1]) : bytes.count
      return (Int(state.starts[line]), next)
    }
    var end = next
    if end > start, bytes[end - 1] == ASCII.lineFeed { end -= 1 }
    if end > start, bytes[end - 1] == ASCII.carriageReturn { end -= 1 }
    return start..<end
  }

  private static func build(_ starts: inout [UInt32], from bytes: [UInt8]) {
    guard starts.isEmpty else { return }
    starts.append(0)
    bytes.withUnsafeBufferPointer { bytes in
      for index in bytes.indices {
        let byte = bytes[index]
        guard byte == ASCII.lineFeed || byte == ASCII.carriageReturn else { continue }
        let next = index + 1
        if byte == ASCII.carriageReturn, next < bytes.count, bytes[next] == ASCII.lineFeed { continue }
        starts.append(UInt32(truncatingIfNeeded: next))
      }
    }
  }

  /// The last line that starts at or before an offset.
  private static func line(of offset: Int, in starts: [UInt32]) -> Int {
    var low = 0
    var high = starts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if Int(starts[middle]) <= offset { low = middle } else { high = middle }
    }
    return low
  }

  private static func utf16Length(_ bytes: ArraySlice<UInt8>) -> Int {
    var length = 0
    for byte in bytes where byte & 0xC0 != 0x80 { length += byte >= 0xF0 ? 2 : 1 }
    return length
  }
}
