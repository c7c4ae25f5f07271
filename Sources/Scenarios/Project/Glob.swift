/// A pattern of paths below a project: `**` any folders, `*` any letters but `/`, `?` one letter; case is ignored.
public struct Glob: Hashable, Sendable {
  /// The pattern as written.
  public let pattern: String
  private let segments: [[Character]]

  /// Why a pattern is refused.
  public enum Refusal: Error, Hashable, Sendable {
    /// It leaves the folder of the project.
    case leavesFolder
    /// It is longer than 1,000 letters.
    case tooLong
    /// Nothing stands there.
    case empty
  }

  /// Takes a pattern relative to the project file; `\` counts as `/`.
  public init(_ pattern: String) throws(Refusal) {
    guard pattern.utf8.count <= 1000 else { throw .tooLong }
    self.pattern = pattern
    let path = pattern.replacing("\\", with: "/")
    let isAbsolute = path.hasPrefix("/") || path.dropFirst().hasPrefix(":")
    let names = path.split(separator: "/").filter { $0 != "." }
    guard !isAbsolute, !names.contains("..") else { throw .leavesFolder }
    guard !names.isEmpty else { throw .empty }
    segments = names.map { Array($0.lowercased()) }
  }

  /// Whether a path below the project, with `/` between its names, fits.
  ///
  /// - Complexity: the number of names times the number of segments; no pattern backtracks further.
  public func matches(_ path: String) -> Bool {
    let names = path.split(separator: "/").map { Array($0.lowercased()) }
    var reachable = [true] + Array(repeating: false, count: names.count)
    for segment in segments {
      reachable =
        segment == ["*", "*"]
        ? Glob.spread(reachable) : Glob.step(reachable, names) { Glob.matches($0, segment) }
    }
    return reachable[names.count]
  }

  /// Any number of names may follow what was reached.
  private static func spread(_ reachable: [Bool]) -> [Bool] {
    let first = reachable.firstIndex(of: true) ?? reachable.count
    return reachable.indices.map { $0 >= first }
  }

  private static func step(
    _ reachable: [Bool], _ names: [[Character]], _ fits: ([Character]) -> Bool
  ) -> [Bool] {
    [false] + names.indices.map { reachable[$0] && fits(names[$0]) }
  }

  /// Whether a name fits a segment: the star that was met last is the only one ever widened.
  private static func matches(_ name: [Character], _ segment: [Character]) -> Bool {
    var (place, letter) = (0, 0)
    var star: (place: Int, letter: Int)?
    while letter < name.count {
      if place < segment.count, segment[place] == "*" {
        star = (place, letter)
        place += 1
      } else if place < segment.count, segment[place] == "?" || segment[place] == name[letter] {
        place += 1
        letter += 1
      } else if let last = star {
        star = (last.place, last.letter + 1)
        (place, letter) = (last.place + 1, last.letter + 1)
      } else {
        return false
      }
    }
    return segment[place...].allSatisfy { $0 == "*" }
  }
}
