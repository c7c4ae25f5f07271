import Foundation
import Scenarios
import TestSupport
import Testing
import YarnSyntax

/// Files made to hurt: each ends in an error with a place, quickly.
struct HostileFilesTests {
  private func load(_ text: String, name: String = "a.yarn") -> LoadedScenario {
    Loader.load(ScenarioFiles(name: "x", contents: [name: Array(text.utf8)]))
  }

  private func codes(_ loaded: LoadedScenario) -> Set<DiagnosticCode> { Set(loaded.diagnostics.map(\.code)) }

  @Test(.timeLimit(.minutes(1)))
  func deepNestingIsRefused() throws {
    var text = "title: Start\n---\n"
    for depth in 0..<10_000 { text += String(repeating: " ", count: depth % 400) + "-> deeper\n" }
    for _ in 0..<10_000 { text += "<<if true>>\n" }
    let loaded = load(text + "===\n")
    #expect(loaded.scenario == nil)
    #expect(loaded.diagnostics.contains { $0.severity == .error && $0.location != nil })
    let brackets = "title: Start\n---\n{" + String(repeating: "(", count: 100_000) + "1}\n===\n"
    #expect(load(brackets).scenario == nil)
    let json = String(repeating: "[", count: 100_000)
    let project = Loader.load(
      ScenarioFiles(
        name: "x",
        contents: ["x.yarnproject": Array(json.utf8), "a.yarn": Array("title: A\n---\nx\n===\n".utf8)]))
    #expect(project.scenario == nil)
    #expect(project.diagnostics.first?.message == "nested deeper than 64 levels")
  }

  @Test func fiftyMegabytesAreRefusedUnread() throws {
    let folder = try TemporaryFolder()
    let file = folder.url.appendingPathComponent("big.yarn")
    #expect(FileManager.default.createFile(atPath: file.path, contents: nil))
    let handle = try FileHandle(forWritingTo: file)
    try handle.truncate(atOffset: 50 << 20)
    try handle.close()
    let clock = ContinuousClock()
    let start = clock.now
    let loaded = try Loader.load(file.path)
    #expect(loaded.scenario == nil)
    #expect(codes(loaded) == [.fileTooLarge])
    #expect(try codes(Loader.load(folder.url.path)).contains(.fileTooLarge))
    #expect(clock.now - start < .seconds(1))
  }

  @Test(.timeLimit(.minutes(1)))
  func aHundredThousandLinesOfNonsenseEndInFindings() {
    let loaded = load(
      "title: Start\n---\n" + String(repeating: "<<if\n-> a #b #c\n", count: 50_000) + "===\n")
    #expect(loaded.scenario == nil)
    #expect((1...5_000).contains(loaded.diagnostics.count))
  }

  @Test func tooMuchAltogetherIsRefused() {
    var limits = ScenarioLimits()
    limits.totalBytes = 100
    let text = Array("title: Start\n---\nBonjour\n===\n".utf8)
    let files = Dictionary(uniqueKeysWithValues: (0..<5).map { ("\($0).yarn", text) })
    let loaded = Loader.load(ScenarioFiles(name: "x", contents: files), limits: limits)
    #expect(loaded.scenario == nil)
    #expect(codes(loaded) == [.fileTooLarge])
  }

  @Test func linksOutOfTheFolderAreRefused() throws {
    let folder = try TemporaryFolder()
    let inner = folder.url.appendingPathComponent("scenario")
    let files = FileManager.default
    try files.createDirectory(at: inner, withIntermediateDirectories: true)
    try "title: Start\n---\nx #line:a\n===\n".write(
      to: inner.appendingPathComponent("a.yarn"), atomically: true, encoding: .utf8)
    try "secret".write(
      to: folder.url.appendingPathComponent("secret.yarn"), atomically: true, encoding: .utf8)
    try files.createSymbolicLink(
      at: inner.appendingPathComponent("b.yarn"),
      withDestinationURL: folder.url.appendingPathComponent("secret.yarn"))
    let loaded = try Loader.load(inner.path)
    #expect(loaded.scenario == nil)
    #expect(codes(loaded) == [.unreadableFile])
    #expect(!loaded.sources.contains { $0.text(Span(0, $0.utf8.count)).contains("secret") })
    try files.removeItem(at: inner.appendingPathComponent("b.yarn"))
    try files.createSymbolicLink(at: inner.appendingPathComponent("loop"), withDestinationURL: inner)
    #expect(try codes(Loader.load(inner.path)) == [.unreadableFile])
    try files.removeItem(at: inner.appendingPathComponent("loop"))
    #expect(try Loader.load(inner.path).scenario != nil)
  }

  /// The name of a file or folder becomes a title; a project file may write any character with its number.
  @Test func titlesHoldNothingThatActs() throws {
    let hostile = "x\u{1B}]0;t\u{7}\u{9B}31m\u{202E}y\u{61C}"
    let folder = try TemporaryFolder()
    let script = Array("title: Start\n---\nx\n===\n".utf8)
    let inside = folder.url.appendingPathComponent(hostile)
    try FileManager.default.createDirectory(at: inside, withIntermediateDirectories: true)
    for place in [
      folder.url.appendingPathComponent(hostile + ".yarn"), inside.appendingPathComponent("a.yarn"),
    ] {
      try Data(script).write(to: place)
    }
    for path in [folder.url.appendingPathComponent(hostile + ".yarn").path, inside.path] {
      let scenario = try #require(try Loader.load(path).scenario)
      #expect(scenario.id == "x]0;t31my")
      #expect(scenario.title[.french] == "x]0;t31my")
    }
    let project =
      #"{"projectFileVersion":4,"sourceFiles":["*.yarn"],"baseLanguage":"en","scenario":{"title":"x\u001b[31m\u202ey"}}"#
    let loaded = Loader.load(
      ScenarioFiles(name: "x", contents: ["x.yarnproject": Array(project.utf8), "a.yarn": script]))
    #expect(try #require(loaded.scenario).title[.english] == "x[31my")
  }

  @Test func devicesAreNoScripts() throws {
    let folder = try TemporaryFolder()
    let pipe = folder.url.appendingPathComponent("pipe.yarn").path
    #expect(mkfifo(pipe, 0o600) == 0)
    #expect(try codes(Loader.load(pipe)) == [.unreadableFile])
    #expect(try codes(Loader.load("/dev/zero")) == [.unreadableFile])
  }

  @Test func anyBytesEndInFindings() {
    var state: UInt64 = 42
    for round in 0..<60 {
      var bytes: [UInt8] =
        round % 2 == 0
        ? Array("{\"projectFileVersion\":4,\"scenario\":".utf8) : Array("title: Start\n---\n".utf8)
      for _ in 0..<300 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        bytes.append(UInt8(truncatingIfNeeded: state >> 33) & (round % 3 == 0 ? 0xFF : 0x7F))
      }
      let name = round % 2 == 0 ? "x.yarnproject" : "a.yarn"
      var contents = [name: bytes]
      if round % 2 == 0 { contents["a.yarn"] = Array("title: Start\n---\nx\n===\n".utf8) }
      let loaded = Loader.load(ScenarioFiles(name: "x", contents: contents))
      #expect(loaded.scenario == nil || !loaded.diagnostics.hasErrors)
    }
  }
}
