import Foundation
import TestSupport
import Testing

/// Content is data: what concerns one scenario stands in its folder.
@Suite struct ContentTests {
  private let checkout: Checkout

  init() throws { checkout = try Checkout.shared.get() }

  /// The names of the folders of the scenarios that come with the program.
  private static func scenarios() throws -> [String] {
    let folder = TestFiles.root.appending(path: "Sources/CLibrary/scenarios")
    return try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
      .filter(\.hasDirectoryPath).map(\.lastPathComponent)
  }

  @Test func noSourceNamesAScenario() throws {
    let ids = try Self.scenarios()
    #expect(ids.count >= 4)
    for file in checkout.files.values.joined() {
      for id in ids { #expect(!file.text.contains(id), "\(file.path) names \(id)") }
    }
  }
}
