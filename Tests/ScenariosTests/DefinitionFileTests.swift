import Testing
import YarnSyntax

@testable import Scenarios

/// Definition files are read whole, and what is wrong with them is said with its place.
@Suite struct DefinitionFileTests {
  private func read(_ text: String) throws -> (file: DefinitionFile, messages: [String]) {
    let source = SourceText(name: "x.ysls.json", text: text)
    var reader = ProjectReader(source)
    let file = DefinitionFile(try JSONReader.read(source), &reader)
    return (file, reader.diagnostics.map(\.message))
  }

  @Test func aWholeFile() throws {
    let (file, messages) = try read(
      """
      {"version": 1, "commands": [{"yarnName": "walk", "async": true, "parameters": [
          {"name": "who", "type": "instance", "subtype": "Actor"},
          {"name": "speed", "type": "number", "defaultValue": "1"},
          {"name": "rest", "type": "any", "isParamsArray": true}]}],
        "functions": [{"yarnName": "rich", "parameters": [], "return": {"type": "bool"}}]}
      """)
    #expect(messages.isEmpty)
    #expect(file.commands.map(\.name) == ["walk"])
    #expect(file.commands.first?.parameters.map(\.isOptional) == [false, true, false])
    #expect(file.commands.first?.parameters.map(\.isVariadic) == [false, false, true])
    #expect(file.functions.first?.result == .bool)
  }

  @Test(arguments: [
    ("{}", "`version` is missing"),
    ("{\"version\": 1, \"commands\": [{}]}", "a command needs `yarnName`"),
    ("{\"version\": 1, \"commands\": [{\"yarnName\": \"a\"}]}", "`a` needs `parameters`, which may be empty"),
    (
      "{\"version\": 1, \"functions\": [{\"yarnName\": \"f\", \"parameters\": []}]}",
      "the function `f` needs `return`"
    ),
    (
      "{\"version\": 1, \"commands\": [{\"yarnName\": \"a\", \"parameters\": [{\"name\": \"x\", \"type\": \"numbr\"}]}]}",
      "there is no type `numbr`"
    ),
    ("{\"version\": 1, \"comands\": []}", "there is no key `comands`"),
  ])
  func mistakes(_ text: String, _ message: String) throws {
    #expect(try read(text).messages == [message])
  }

  @Test func aProjectReadsTheDefinitionsItNames() {
    let project = "{\"projectFileVersion\": 4, \"baseLanguage\": \"en\", \"definitions\": [\"*.ysls.json\"]}"
    let loaded = Loader.load(
      ScenarioFiles(
        name: "x",
        contents: [
          "x.yarnproject": [UInt8](project.utf8), "a.ysls.json": [UInt8]("{\"version\": true}".utf8),
          "x.yarn": [UInt8]("title: Start\n---\nHello.\n===\n".utf8),
        ]))
    #expect(loaded.scenario != nil)
    #expect(loaded.diagnostics.map(\.message) == ["version must be a whole number, not true or false"])
    #expect(loaded.diagnostics.first?.severity == .warning)
  }
}
