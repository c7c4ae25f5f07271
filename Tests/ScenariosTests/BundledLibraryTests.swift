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

  /// What a scenario says of its own coaching: the keys of the reader, and the names that the program knows.
  @Test func theSchemaKnowsTheNamesOfTheCoach() throws {
    let data = Data(BundledLibrary.schema.utf8)
    let schema = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    let properties = try #require(schema["properties"] as? [String: Any])
    func fields(_ key: String) throws -> [String: Any] {
      let part = try #require(properties[key] as? [String: Any])
      let entry = part["additionalProperties"] as? [String: Any] ?? part
      return try #require(entry["properties"] as? [String: Any])
    }
    func names(_ field: Any?) throws -> Set<String> {
      let field = try #require(field as? [String: Any])
      let list = field["items"] as? [String: Any] ?? field
      return Set(try #require(list["enum"] as? [String]))
    }
    let (criterion, act, channels) = (try fields("criteria"), try fields("acts"), try fields("channels"))
    #expect(Set(criterion.keys) == Set(ScenarioData.criterionKeys))
    #expect(Set(act.keys) == Set(ScenarioData.actKeys))
    #expect(Set(channels.keys) == Set(ScenarioData.channelKeys))
    #expect(try names(criterion["is"]) == Set(CriterionNotes.Trait.allCases.map(\.rawValue)))
    #expect(try names(act["asks"]) == Set(Act.Asking.allCases.map(\.rawValue)))
    #expect(try names(act["does"]) == Set(Act.Effect.allCases.map(\.rawValue)))
    #expect(try names(channels["order"]) == Set(Scenario.Channel.allCases.map(\.rawValue)))
  }

  @Test func unknownIdsAreNone() {
    #expect(BundledLibrary.files(of: "../etc") == nil)
    #expect(BundledLibrary.files(of: "") == nil)
  }
}
