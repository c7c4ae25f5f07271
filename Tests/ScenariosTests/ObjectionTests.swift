import Scenarios
import Testing
import YarnSyntax

struct ObjectionTests {
  private func load(_ data: String) -> LoadedScenario {
    let project = #"{"projectFileVersion": 4, "baseLanguage": "fr", "scenario": {"id": "x", \#(data)}}"#
    let script = "title: Start\n---\nBonjour. #line:a\n===\n"
    return Loader.load(
      ScenarioFiles(
        name: "x", contents: ["x.yarnproject": Array(project.utf8), "a.yarn": Array(script.utf8)]))
  }

  @Test func objectionsAndLabelsAreRead() throws {
    let data = #"""
      "objections": [{"id": "late", "title": {"fr": "La semaine prochaine.", "en": "Next week."}}],
      "facts": [{"name": "due", "type": "date", "label": {"fr": "échéance"}, "question": "?", "example": {"days": 1}}]
      """#
    let scenario = try #require(load(data).scenario)
    #expect(scenario.objections.map(\.id) == ["late"])
    #expect(scenario.objections.first?.title[.english] == "Next week.")
    #expect(scenario.facts.first?.label?[.french] == "échéance")
  }

  @Test(arguments: [
    (#""objections": {}"#, "objections must be a list, not an object"),
    (#""objections": [{"title": "x"}]"#, "an objection needs an id"),
    (#""objections": [{"id": "a"}]"#, "the objection `a` needs a title"),
    (
      #""objections": [{"id": "a", "title": "x"}, {"id": "a", "title": "y"}]"#,
      "two objections are called `a`"
    ),
  ])
  func mistakesAreSaid(_ data: String, _ message: String) {
    #expect(
      load(data).diagnostics.contains { $0.message == message }, "\(load(data).diagnostics.map(\.message))")
  }
}
