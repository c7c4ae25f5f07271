import CLibrary

/// The scenarios that are part of the program.
public enum BundledLibrary {
  /// The identifiers, which are the names of their folders, in order.
  public static let ids: [String] = Set(paths.compactMap(folder)).sorted()

  /// The files of a scenario, or none when there is no such scenario.
  public static func files(of id: String) -> ScenarioFiles? {
    guard ids.contains(id) else { return nil }
    var contents: [String: [UInt8]] = [:]
    for index in 0..<souffleur_file_count() {
      let file = souffleur_file_at(index)
      guard let path = path(of: file), folder(path) == id else { continue }
      contents[String(path.dropFirst(id.count + 1))] = bytes(of: file)
    }
    return ScenarioFiles(name: id, displayPrefix: id + "/", contents: contents)
  }

  /// The scenario about a subject, of several the first; none when there is none.
  public static func id(about subject: Scenario.Subject) -> String? {
    traits.first { $0.subject == subject }?.id
  }

  /// Through which channel a conversation about a subject is best held; none when no scenario says it.
  public static func channels(about subject: Scenario.Subject) -> ChannelNotes? {
    traits.first { $0.subject == subject }?.channels
  }

  /// The scenario that goes with a drill, and with whom; of several the first.
  public static func rehearsal(of skill: String) -> (scenario: String, persona: String)? {
    for scenario in traits {
      if let persona = scenario.drills[skill] { return (scenario.id, persona) }
    }
    return nil
  }

  private typealias Traits = (
    id: String, subject: Scenario.Subject?, channels: ChannelNotes?, drills: [String: String]
  )

  private static let traits: [Traits] = ids.compactMap { id in
    guard let scenario = try? Loader.load(id).scenario else { return nil }
    return (id, scenario.subject, scenario.channels, scenario.drills)
  }

  /// The JSON Schema of the `scenario` key of project files.
  public static var schema: String { String(decoding: bytes(of: souffleur_schema()), as: UTF8.self) }

  /// The paths of all embedded files.
  static let paths: [String] = (0..<souffleur_file_count()).compactMap { path(of: souffleur_file_at($0)) }

  private static func folder(_ path: String) -> String? {
    let names = path.split(separator: "/", maxSplits: 1)
    return names.count == 2 ? String(names[0]) : nil
  }

  private static func path(of file: souffleur_file) -> String? { file.path.map { String(cString: $0) } }

  private static func bytes(of file: souffleur_file) -> [UInt8] {
    Array(UnsafeBufferPointer(start: file.bytes, count: file.bytes == nil ? 0 : file.count))
  }
}
