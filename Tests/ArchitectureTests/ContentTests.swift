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

/// What is stored does not follow the names of Swift: every key and every stored case is spelt.
@Suite struct StoredNamesTests {
  private static let modules = [
    "Vocabulary", "Rehearsal", "Clients", "Preparation", "Ladder", "Recap", "Scenarios", "Archive",
  ]

  @Test(arguments: modules) func everyStoredNameIsSpelt(_ module: String) throws {
    let checkout = try Checkout.shared.get()
    for file in try #require(checkout.files[module]) {
      for type in Self.types(in: file.text) {
        let derived = type.body.filter { line in
          let line = line.drop { $0 == " " }
          return line.hasPrefix("case ") && !line.contains(" = \"") && !line.contains("(")
            && !line.hasSuffix(":") && !line.contains(": ")
        }
        #expect(derived.isEmpty, "\(file.path): \(type.name) leaves \(derived) to Swift")
        #expect(type.isSpelt, "\(file.path): \(type.name) has no CodingKeys of its own")
      }
    }
  }

  /// A type that is written as it is: a structure, or an enumeration by its raw values or keys.
  private struct StoredType {
    var name: String
    var head: String
    var body: [String]
    /// Whether its names are its own: raw values, keys, or reading and writing by hand.
    var isSpelt: Bool {
      head.contains(": String")
        || body.contains { $0.contains("CodingKeys") || $0.contains("init(from decoder") }
    }
  }

  /// The types that are declared as `Codable`, with the lines of their own level.
  private static func types(in text: String) -> [StoredType] {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    return lines.indices.compactMap { start in
      let head = lines[start]
      guard head.contains("Codable"), head.hasSuffix("{"), !head.contains("func "),
        !head.contains("<Value: "),
        let word = head.range(of: "(struct|enum) [A-Za-z]+", options: .regularExpression)
      else { return nil }
      let indent = String(head.prefix { $0 == " " })
      let rest = lines[(start + 1)...]
      let body = rest.prefix { $0 != indent + "}" }
      let isRaw = head.contains(": String")
      let own =
        isRaw
        ? body.filter { $0.hasPrefix(indent + "  case ") }
        : body.filter { $0.contains("CodingKeys") || $0.contains("init(from decoder") }
      return StoredType(name: String(head[word]), head: head, body: Array(own))
    }
  }
}
