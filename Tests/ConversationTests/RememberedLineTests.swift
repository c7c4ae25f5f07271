import Testing

@testable import Conversation
@testable import Terminal

/// Of a command the prompt's history keeps its word and what the program knows itself.
@Suite struct RememberedLineTests {
  @Test(arguments: [
    ("/undo", "/undo"), ("/undo 2", "/undo 2"), ("/UNDO  007", "/undo 7"), ("/annuler deux", "/annuler"),
    ("/undo 2 secret", "/undo"), ("/undo 0612345678", "/undo"), ("/undo -1", "/undo"),
    ("/undo secret", "/undo"),
    ("/fork 12", "/fork 12"), ("/bifurquer chez Ferrand", "/bifurquer"), ("/lang fr", "/lang fr"),
    ("/langue en-Ferrand", "/langue en"), ("/lang Ferrand", "/lang"), ("/off blame", "/off blame"),
    ("/taire secret", "/taire"), ("/hint ce que je pense", "/hint"), ("/why 4711", "/why"),
    ("  /status of it ", "/status"), ("/ status of it", "/status"), ("/quit now", "/quit"),
    ("/note à moi", nil),
    ("/noter", nil), ("/nope secret", nil), ("1", nil), ("des mots", nil), ("", nil), ("/", nil),
  ])
  func isKept(_ line: String, _ kept: String?) {
    #expect(RememberedLine.of(command: line) { $0 == "blame" } == kept)
  }

  @Test func theLoopKeepsNoMore() throws {
    var options = LoopOptions(journal: MemoryJournal())
    let ear = ScriptedEar { _, _ in .unclear }
    options.ear = ear
    var loop = Loop(
      try LoopTests.rehearsal(),
      editor: ScriptedEditor(lines: [
        "des mots", "/hint secret", "/undo 1 secret", "/note secret", "/off secret",
      ]),
      screen: Screen(recorder: Screen.Recorder(), options: ScreenOptions()), options: options)
    _ = try loop.run()
    #expect(loop.editor.remembered == ["des mots", "/hint", "/undo", "/off"])
  }
}
