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

  /// What scripts, project files and the coach's files name: acts, criteria and items. Those of one plain word mean other
  /// things too, so only the others are looked for.
  private static func names() throws -> Set<String> {
    let library = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Sources/CLibrary")
    var names: Set<String> = []
    for name in ["acts", "criteria"] {
      let text = try String(contentsOf: library.appending(path: "coaching/\(name).txt"), encoding: .utf8)
      names.formUnion(text.matches(of: /(?m)^(?:act|criterion) (\S+)/).map { String($0.output.1) })
    }
    for id in try scenarios() {
      let folder = library.appending(path: "scenarios/\(id)")
      for file in try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
      where file.pathExtension == "yarn" {
        let text = try String(contentsOf: file, encoding: .utf8)
        names.formUnion(
          text.matches(of: /#(?:act|item|plus|minus):([a-z0-9-]+)/).map { String($0.output.1) })
      }
    }
    return names.filter { $0.contains("-") }
  }

  /// A name that stands for something else in one module.
  private static let others: Set<String> = ["first-day"]

  @Test func noSourceNamesAnActACriterionOrAnItem() throws {
    let names = try Self.names().subtracting(Self.others)
    #expect(names.count > 150)
    for file in checkout.files.values.joined() {
      let found = file.text.matches(of: /"([a-z0-9]+(?:-[a-z0-9]+)+)"/).map { String($0.output.1) }
      #expect(names.isDisjoint(with: found), "\(file.path): \(names.intersection(found))")
    }
  }
}
