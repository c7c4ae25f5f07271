import Rehearsal
import Scenarios
import Testing
import Vocabulary

/// A script that goes another way in another language, as none should.
enum CrookedScenario {
  static func load() throws -> Scenario {
    let script = """
      title: Start
      ---
      <<declare $day = "2026-12-18">>
      Client: Oui ? #line:a
      -> Un #takes:day:date #line:b
          <<if date($day) == "Friday 18 December">>
              Client: Yes. #line:c
              -> Deux #line:d
                  <<jump Start>>
          <<else>>
              Client: Non. #line:e
              -> Trois #line:f
                  <<jump Start>>
              -> Quatre #line:i
                  <<jump Start>>
          <<endif>>
      -> Fin #line:g
          Client: Fin. #line:h
      ===

      """
    let table =
      "language,id,text\n"
      + ["a", "c", "e", "h"].map { "en,line:\($0),Client: \($0)\n" }.joined()
      + ["b", "d", "f", "g", "i"].map { "en,line:\($0),\($0)\n" }.joined()
    let project = """
      {"projectFileVersion": 4, "sourceFiles": ["*.yarn"], "baseLanguage": "fr",
       "localisation": {"en": {"strings": "en.csv"}}, "scenario": {"id": "crooked"}}
      """
    let loaded = Loader.load(
      ScenarioFiles(
        name: "crooked",
        contents: [
          "x.yarn": [UInt8](script.utf8), "x.yarnproject": [UInt8](project.utf8),
          "en.csv": [UInt8](table.utf8),
        ]), language: .french)
    return try #require(loaded.scenario, "\(loaded.diagnostics.map(\.message))")
  }
}
