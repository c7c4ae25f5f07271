import Foundation
import Recap
import Scenarios
import Vocabulary

/// The recap templates of a user or a team: files such as `closing.fr.mustache` in a folder, those of one scenario in a
/// folder of its name within.
struct TemplateFolder {
  /// What was read.
  private(set) var templates: [RecapTemplate] = []
  /// What could not be.
  private(set) var errors: [TemplateError] = []

  /// The most files that are looked at, and the most bytes of one.
  private static let limits = (files: 200, bytes: 64 * 1024 + 1)

  /// The folder among the user's own data.
  static var own: URL { Paths().data.appendingPathComponent("templates", isDirectory: true) }

  /// Reads the user's own folder where there is one, then those that an option names; the last one counts.
  ///
  /// - Throws: `Failure` when a folder that was named is none.
  static func read(named folders: [String], scenario: String?, _ language: Language) throws -> TemplateFolder
  {
    var all = TemplateFolder()
    if isFolder(own.path) { all.add(own.path + "/", scenario) }
    for folder in folders {
      guard isFolder(folder) else { throw Failure(.noInput, RecapWords.of(language).noFolder(folder)) }
      all.add(folder.hasSuffix("/") ? folder : folder + "/", scenario)
    }
    return all
  }

  private static func isFolder(_ path: String) -> Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder.boolValue
  }

  private mutating func add(_ prefix: String, _ scenario: String?) {
    var paths = TemplateFolder.names(in: prefix)
    // The identifier of a scenario comes from a file; it must not lead elsewhere.
    if let scenario, !scenario.contains("/"), scenario != "..", scenario != "." {
      paths += TemplateFolder.names(in: prefix + scenario).map { scenario + "/" + $0 }
    }
    var files: [String: String] = [:]
    for path in paths.prefix(TemplateFolder.limits.files) { files[path] = text(of: path, in: prefix) }
    templates += RecapTemplates.of(files: files, scenario: scenario, shownAs: prefix)
  }

  private static func names(in folder: String) -> [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? [])
      .filter { $0.hasSuffix(".mustache") && !$0.hasPrefix(".") }.sorted()
  }

  private mutating func text(of path: String, in prefix: String) -> String? {
    func refuse(_ problem: TemplateError.Problem) -> String? {
      errors.append(TemplateError(file: prefix + path, line: 1, column: 1, problem: problem))
      return nil
    }
    guard RecapTemplate(file: path, text: "") != nil else {
      return refuse(.unknownPart(path, suggestion: nil))
    }
    do {
      let data = try readInput(prefix + path, upTo: TemplateFolder.limits.bytes, .ofEnvironment)
      guard let text = String(data: data, encoding: .utf8) else {
        // A character may be cut where reading stopped: then the file is too large, whatever it holds.
        return refuse(
          data.count < TemplateFolder.limits.bytes ? .notText : .tooLarge(TemplateFolder.limits.bytes - 1))
      }
      return text
    } catch {
      return refuse(.unreadable((error as? Failure)?.message ?? ""))
    }
  }
}
