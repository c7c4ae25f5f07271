/// The files of a scenario, in memory: where they came from makes no difference any more.
public struct ScenarioFiles: Sendable {
  /// What the scenario is called when its project file does not say: the name of its folder or file.
  public var name: String
  /// What stands before a path in messages, such as `~/scenarios/late-delivery/`; empty, or with a `/` at its end.
  public var displayPrefix: String
  /// The bytes by path; `/` stands between the names of a path.
  public var contents: [String: [UInt8]]

  /// Takes files.
  public init(name: String, displayPrefix: String = "", contents: [String: [UInt8]]) {
    self.name = name
    self.displayPrefix = displayPrefix
    self.contents = contents
  }

  /// The paths in order.
  public var paths: [String] { contents.keys.sorted() }

  /// The file name as messages show it.
  func displayName(_ path: String) -> String { displayPrefix + path }
}

/// How much a scenario may hold; what goes beyond is refused before it is read.
public struct ScenarioLimits: Sendable {
  /// Bytes of one file.
  public var fileBytes = 16 << 20
  /// Bytes of all files.
  public var totalBytes = 64 << 20
  /// Files, and entries of folders looked at.
  public var files = 2_000
  /// Folders within folders.
  public var depth = 16

  /// Makes the usual limits.
  public init() {}
}
