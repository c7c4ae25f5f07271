import YarnSyntax

/// A definition file (`.ysls.json`, LANGUAGE 20): what a game's commands and functions are called and take.
///
/// Editors use it; the compiler does not. It is read to tell its writer what is wrong with it.
struct DefinitionFile: Sendable {
  /// The types a parameter or a result can have.
  enum ValueKind: String, CaseIterable, Sendable {
    case number, string, bool, instance, node, any
    case enumeration = "enum"
  }

  /// A parameter of a command or a function.
  struct Parameter: Hashable, Sendable {
    var name: String
    var type: ValueKind
    /// Whether it can be left out.
    var isOptional: Bool
    /// Whether it takes any number of values; only the last one can.
    var isVariadic: Bool
  }

  /// A command or a function.
  struct Definition: Hashable, Sendable {
    var name: String
    var parameters: [Parameter]
    /// The type of a function's result; none for a command.
    var result: ValueKind?
  }

  private(set) var commands: [Definition] = []
  private(set) var functions: [Definition] = []

  private static let commandKeys = [
    "yarnName", "parameters", "definitionName", "fileName", "language", "documentation", "async", "location",
    "containsErrors",
  ]
  private static let parameterKeys = [
    "name", "type", "subtype", "documentation", "defaultValue", "isParamsArray",
  ]

  init(_ root: JSONNode, _ reader: inout ProjectReader) {
    let keys = reader.object(root, "the file", known: ["version", "commands", "functions"])
    if let version = keys["version"] {
      _ = reader.integer(version.value, "version")
    } else {
      reader.mistake("`version` is missing", at: root.span)
    }
    if let list = keys["commands"] {
      commands = reader.list(list.value, "commands").compactMap { command($0, isFunction: false, &reader) }
    }
    if let list = keys["functions"] {
      functions = reader.list(list.value, "functions").compactMap { command($0, isFunction: true, &reader) }
    }
  }

  private func command(_ node: JSONNode, isFunction: Bool, _ reader: inout ProjectReader) -> Definition? {
    let what = isFunction ? "a function" : "a command"
    let known = DefinitionFile.commandKeys + (isFunction ? ["return"] : [])
    let keys = reader.object(node, what, known: known)
    guard let name = keys["yarnName"].flatMap({ reader.string($0.value, "yarnName") }) else {
      if keys["yarnName"] == nil { reader.mistake("\(what) needs `yarnName`", at: node.span) }
      return nil
    }
    var parameters: [Parameter] = []
    if let list = keys["parameters"] {
      let nodes = reader.list(list.value, "parameters")
      for (index, node) in nodes.enumerated() {
        guard let parameter = parameter(node, &reader) else { continue }
        if parameter.isVariadic, index + 1 < nodes.count {
          reader.mistake("only the last parameter can take any number of values", at: node.span)
        }
        parameters.append(parameter)
      }
    } else {
      reader.mistake("`\(name)` needs `parameters`, which may be empty", at: node.span)
    }
    guard isFunction else { return Definition(name: name, parameters: parameters, result: nil) }
    guard let result = keys["return"].flatMap({ self.result($0.value, &reader) }) else {
      if keys["return"] == nil { reader.mistake("the function `\(name)` needs `return`", at: node.span) }
      return nil
    }
    return Definition(name: name, parameters: parameters, result: result)
  }

  private func parameter(_ node: JSONNode, _ reader: inout ProjectReader) -> Parameter? {
    let keys = reader.object(node, "a parameter", known: DefinitionFile.parameterKeys)
    guard let name = keys["name"].flatMap({ reader.string($0.value, "name") }),
      let type = keys["type"].flatMap({ reader.choice($0.value, "type", ValueKind.self) })
    else {
      if keys["name"] == nil || keys["type"] == nil {
        reader.mistake("a parameter needs `name` and `type`", at: node.span)
      }
      return nil
    }
    let isVariadic = keys["isParamsArray"].flatMap { reader.bool($0.value, "isParamsArray") } ?? false
    return Parameter(name: name, type: type, isOptional: keys["defaultValue"] != nil, isVariadic: isVariadic)
  }

  private func result(_ node: JSONNode, _ reader: inout ProjectReader) -> ValueKind? {
    let keys = reader.object(node, "return", known: ["type", "subtype", "description"])
    guard let type = keys["type"] else {
      reader.mistake("`return` needs `type`", at: node.span)
      return nil
    }
    return reader.choice(type.value, "type", ValueKind.self)
  }
}
