import Testing

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
