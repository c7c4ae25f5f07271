import Foundation
import TestSupport
import Testing
import Vocabulary

@testable import Scenarios

struct BundledLibraryTests {
  private static let folder: URL? = {
    let root = TestFiles.root
    let folder = root.appendingPathComponent("Sources/CLibrary/scenarios")
    return FileManager.default.fileExists(atPath: folder.path) ? folder : nil
  }()

  @Test func theListHoldsExactlyTheFilesOfTheFolder() throws {
    let folder = try #require(BundledLibraryTests.folder)
    let all = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
    let expected = all.filter { path in
      ["yarn", "yarnproject", "csv", "mustache", "testplan"].contains((path as NSString).pathExtension)
    }
    #expect(Set(BundledLibrary.paths) == Set(expected), "run Scripts/embed-scenarios")
    for id in BundledLibrary.ids {
      for (path, bytes) in try #require(BundledLibrary.files(of: id)).contents {
        let url = folder.appendingPathComponent(id).appendingPathComponent(path)
        #expect(try [UInt8](Data(contentsOf: url)) == bytes, "\(id)/\(path)")
      }
    }
  }

  @Test(arguments: BundledLibrary.ids)
  func loadsWithoutAFinding(_ id: String) throws {
    let loaded = try Loader.load(id)
    #expect(loaded.diagnostics.map(\.message) == [])
    let scenario = try #require(loaded.scenario)
    #expect(scenario.id == id)
    #expect(Set(scenario.languages) == Set(Language.allCases))
    #expect(scenario.personas.map(\.id).starts(with: ["cooperative", "evasive", "hostile"]))
    #expect(!scenario.facts.isEmpty && !scenario.rubric.isEmpty && scenario.endings.count >= 5)
  }

  @Test func theSchemaKnowsTheKeysTheReaderKnows() throws {
    let data = Data(BundledLibrary.schema.utf8)
    let schema = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    let properties = try #require(schema["properties"] as? [String: Any])
    #expect(Set(properties.keys) == Set(ScenarioData.keys))
    let parts = try #require(schema["$defs"] as? [String: Any])
    let fact = try #require((parts["fact"] as? [String: Any])?["properties"] as? [String: Any])
    #expect(Set(fact.keys) == Set(ScenarioData.factKeys))
  }

  @Test func unknownIdsAreNone() {
    #expect(BundledLibrary.files(of: "../etc") == nil)
    #expect(BundledLibrary.files(of: "") == nil)
  }
}
