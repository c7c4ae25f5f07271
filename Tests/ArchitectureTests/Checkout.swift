import Foundation
import TestSupport

/// The package as it lies on disk: its modules, what they import, what the manifest declares.
struct Checkout: Sendable {
  private static let root = TestFiles.root

  /// The package, read once.
  static let shared = Result { try Checkout() }

  /// The files of each module, by its name: path below `Sources`, and text.
  let files: [String: [(path: String, text: String)]]
  /// What the manifest declares that each target depends on, ours and others'.
  let declared: [String: Set<String>]

  private init() throws {
    let sources = Checkout.root.appending(path: "Sources")
    var files: [String: [(path: String, text: String)]] = [:]
    for case let path as String in FileManager.default.enumerator(atPath: sources.path) ?? .init() {
      let module = String(path.prefix { $0 != "/" })
      if files[module] == nil { files[module] = [] }
      guard path.hasSuffix(".swift") else { continue }
      files[module]?.append((path, try Checkout.text(at: "Sources/\(path)")))
    }
    self.files = files
    declared = Checkout.dependencies(try Checkout.text(at: "Package.swift"))
  }

  /// The modules written in Swift, sorted; those in C have no line of it.
  var modules: [String] { files.filter { !$0.value.isEmpty }.keys.sorted() }

  /// The modules of ours that a file, or every file of a module, imports.
  func imports(of module: String, path: String? = nil) -> Set<String> {
    let chosen = (files[module] ?? []).filter { path == nil || $0.path == path }
    return Set(chosen.flatMap { Checkout.imported($0.text) })
  }

  /// Whether a module is ours.
  func isOurs(_ module: String) -> Bool { files[module] != nil }

  /// The text of a file below `Sources`.
  func text(_ path: String) -> String? {
    files[String(path.prefix { $0 != "/" })]?.first { $0.path == path }?.text
  }

  private static func text(at path: String) throws -> String {
    try String(contentsOf: root.appending(path: path), encoding: .utf8)
  }

  private static func imported(_ text: String) -> [String] {
    text.split(separator: "\n").compactMap { line in
      let words = line.split(separator: " ")
      guard let place = words.firstIndex(of: "import"), place + 1 < words.count,
        words[..<place].allSatisfy({ ["public", "package", "internal", "@testable"].contains($0) })
      else { return nil }
      return String(words[place + 1])
    }
  }

  /// The dependencies of every target in a manifest, products by their name.
  private static func dependencies(_ manifest: String) -> [String: Set<String>] {
    let target = /\.(?:target|executableTarget)\(\s*name: "([^"]+)"((?:[^()]|\((?:[^()]|\([^()]*\))*\))*)\)/
    let list = /dependencies: \[((?:[^\[\]])*)\]/
    let name = /(?:\.product\(name: "([^"]+)"[^)]*\))|"([^"]+)"/
    return Dictionary(
      manifest.matches(of: target).map { match in
        let names = match.2.firstMatch(of: list)?.1.matches(of: name).map { String($0.1 ?? $0.2 ?? "") } ?? []
        return (String(match.1), Set(names))
      }, uniquingKeysWith: { first, _ in first })
  }
}
