import Foundation
import TestSupport
import Testing

@testable import Scenarios

/// A file whose bytes do not come is not a file without bytes.
struct UnreadableFilesTests {
  #if os(Linux)
    @Test func aReadThatFailsIsNoEmptyFile() {
      // An ordinary file for all who ask, of which the first byte cannot be read.
      let memory = URL(fileURLWithPath: "/proc/self/mem")
      guard case .failure(.unreadable) = FileBytes.read(memory, limit: 100) else {
        Issue.record("it was read")
        return
      }
    }
  #endif

  @Test func anEmptyFileIsEmpty() throws {
    let folder = try TemporaryFolder()
    let file = folder.url.appendingPathComponent("empty.yarn")
    try Data().write(to: file)
    #expect(try FileBytes.read(file, limit: 100).get().isEmpty)
  }
}
