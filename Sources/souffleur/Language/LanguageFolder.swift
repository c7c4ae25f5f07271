import Foundation
import Listening
import Scenarios
import Terminal
import Vocabulary
import YarnSyntax

/// A folder with files about languages, in `fr/` and `en/`, under the names that the program's own have.
struct LanguageFolder {
  /// What cannot be read of it, and files of no known name.
  private(set) var diagnostics: [Diagnostic] = []
  /// The texts, to show what is wrong.
  private(set) var sources: [SourceText] = []
  private var texts: [Language: [LanguageText]] = [:]

  /// How much of one file is read, in bytes, and how many files there may be.
  private static let limits = (bytes: 1 << 20, files: 200)

  /// Reads a folder.
  ///
  /// - Throws: `Failure` when there is no such folder.
  init(_ path: String, _ language: Language) throws {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder.boolValue else {
      throw Failure(.noInput, LanguageWords.of(language).noFolder(TextSafety.line(path)))
    }
    for tongue in Language.allCases { try read(path, tongue, language) }
    if texts.isEmpty, diagnostics.isEmpty {
      throw Failure(.badData, LanguageWords.of(language).nothingIn(TextSafety.line(path)))
    }
  }

  private mutating func read(_ path: String, _ tongue: Language, _ language: Language) throws {
    let root = path + "/" + tongue.rawValue
    for name in LanguageFolder.names(below: root) {
      let shown = TextSafety.line(tongue.rawValue + "/" + name)
      guard LanguageFiles.names.contains(name) else {
        let nearest = NearestName.of(name, in: LanguageFiles.names)
        diagnostics.append(
          Diagnostic(
            .languageFile, LanguageWords.of(language).unknownFile(shown), at: Location(startOf: shown),
            note: nearest.map(LanguageWords.of(language).didYouMean)))
        continue
      }
      let bytes = try readInput(root + "/" + name, upTo: LanguageFolder.limits.bytes + 1, language)
      var limits = ScenarioLimits()
      limits.fileBytes = LanguageFolder.limits.bytes
      guard let source = TextGate.open(Array(bytes), name: shown, limits: limits, &diagnostics) else {
        continue
      }
      sources.append(source)
      texts[tongue, default: []].append(
        LanguageText(name: name, text: String(decoding: source.utf8, as: UTF8.self)))
    }
  }

  /// The plain files below a folder, links left out, in the order of their names.
  private static func names(below root: String) -> [String] {
    guard let paths = FileManager.default.enumerator(atPath: root) else { return [] }
    var names: [String] = []
    while let name = paths.nextObject() as? String, names.count < limits.files {
      if paths.fileAttributes?[.type] as? FileAttributeType == .typeRegular { names.append(name) }
    }
    return names.sorted()
  }

  /// The files of a language, those of the folder beside those of the program.
  func files(_ language: Language) -> LanguageFiles { LanguageFiles(language, own: texts[language] ?? []) }

  /// The languages it says something about.
  var languages: [Language] { Language.allCases.filter { texts[$0] != nil } }
}
