import YarnSyntax

/// A `.yarnproject` file (LANGUAGE section 19), versions 2 to 4.
struct ProjectFile: Sendable {
  /// 2, 3 or 4.
  var version = 4
  var sourceFiles: [Glob] = []
  var excludeFiles: [Glob] = []
  /// The tag of the language of the scripts.
  var baseLanguage = "en"
  /// Where the tag stands.
  var baseLanguageSpan = Span.none
  /// The string table of each other language, by its tag.
  var strings: [String: String] = [:]
  /// Patterns of definition files; kept for other tools.
  var definitions: [String] = []
  /// Severities other than the codes' own.
  var severities: [DiagnosticCode: Severity] = [:]
  /// The value of our own key.
  var scenario: JSONNode?
  /// Keys that belong to other tools.
  var otherKeys: [String] = []

  /// A project of all scripts of a folder, for folders without a project file.
  static var everything: ProjectFile {
    var project = ProjectFile()
    project.sourceFiles = ProjectFile.allScripts
    return project
  }

  private static let allScripts = [try? Glob("**/*.yarn")].compactMap(\.self)

  /// Takes a project out of its JSON; mistakes go to the reader.
  init(_ root: JSONNode, _ reader: inout ProjectReader) {
    sourceFiles = ProjectFile.allScripts
    var found: Set<String> = []
    for member in reader.members(root, "the project") {
      let key = member.key.lowercased()
      found.insert(key)
      take(key, member, &reader)
    }
    for (key, name) in [("projectfileversion", "projectFileVersion"), ("baselanguage", "baseLanguage")]
    where !found.contains(key) {
      reader.mistake("the project needs the key `\(name)`", at: Span(root.span.start, root.span.start + 1))
    }
  }

  private init() {}

  private mutating func take(_ key: String, _ member: JSONNode.Member, _ reader: inout ProjectReader) {
    let node = member.value
    switch key {
    case "projectfileversion": takeVersion(node, &reader)
    case "sourcefiles": sourceFiles = ProjectFile.globs(node, "sourceFiles", &reader)
    case "excludefiles": excludeFiles = ProjectFile.globs(node, "excludeFiles", &reader)
    case "baselanguage":
      baseLanguage = reader.string(node, "baseLanguage") ?? baseLanguage
      baseLanguageSpan = node.span
    case "localisation": takeLocalisation(node, &reader)
    case "definitions": takeDefinitions(node, &reader)
    case "compileroptions": takeCompilerOptions(node, &reader)
    case "scenario": scenario = node
    default: otherKeys.append(member.key)
    }
  }

  private mutating func takeVersion(_ node: JSONNode, _ reader: inout ProjectReader) {
    guard let number = reader.integer(node, "projectFileVersion") else { return }
    guard (2...4).contains(number) else {
      return reader.mistake(
        "projectFileVersion \(number) is not known; 2, 3 and 4 are", at: node.span,
        note: number > 4 ? "the file was made by a newer tool" : nil)
    }
    version = number
  }

  private static func globs(_ node: JSONNode, _ what: String, _ reader: inout ProjectReader) -> [Glob] {
    var globs: [Glob] = []
    for element in reader.list(node, what, atMost: 100) {
      guard let text = reader.string(element, "each of \(what)") else { continue }
      do throws(Glob.Refusal) {
        globs.append(try Glob(text))
      } catch {
        reader.mistake(explanation(error), at: element.span)
      }
    }
    return globs
  }

  private static func explanation(_ refusal: Glob.Refusal) -> String {
    switch refusal {
    case .leavesFolder: "a pattern stays in the folder of the project: no `..`, no path from the root"
    case .tooLong: "a pattern has at most 1,000 letters"
    case .empty: "this pattern is empty"
    }
  }

  private mutating func takeLocalisation(_ node: JSONNode, _ reader: inout ProjectReader) {
    for member in reader.members(node, "localisation", atMost: 100) {
      for entry in reader.members(member.value, "a localisation") where entry.key.lowercased() == "strings" {
        guard let path = reader.string(entry.value, "strings") else { continue }
        if let clean = ProjectFile.path(path) {
          strings[member.key] = clean
        } else {
          reader.mistake("a table stays in the folder of the project", at: entry.value.span)
        }
      }
    }
  }

  /// A path below the project without `.`, or none when it would leave the folder.
  private static func path(_ text: String) -> String? {
    guard (try? Glob(text)) != nil else { return nil }
    return text.replacing("\\", with: "/").split(separator: "/").filter { $0 != "." }.joined(separator: "/")
  }

  private mutating func takeDefinitions(_ node: JSONNode, _ reader: inout ProjectReader) {
    if case .string(let text) = node.content {
      definitions = [text]
    } else {
      definitions = reader.strings(node, "definitions")
    }
  }

  private mutating func takeCompilerOptions(_ node: JSONNode, _ reader: inout ProjectReader) {
    for option in reader.members(node, "compilerOptions")
    where option.key.lowercased() == "diagnosticsseverity" {
      for entry in reader.members(option.value, "diagnosticsSeverity") {
        guard let name = reader.string(entry.value, "a severity") else { continue }
        guard let severity = Severity(rawValue: name.lowercased()) else {
          reader.unknown("severity", name, at: entry.value.span, among: Severity.allCases.map(\.rawValue))
          continue
        }
        guard let code = DiagnosticCode(rawValue: entry.key.uppercased()) else { continue }
        severities[code] = severity
      }
    }
  }
}
