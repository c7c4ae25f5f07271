/// What a fuzzing program is asked for on its command line.
package struct FuzzRequest {
  package var mode: FuzzMode
  /// How long inputs are made up; none when the files are only tried.
  package var seconds: Int?
  package var seed: UInt64 = 1
  /// Seconds after which one input counts as one that never ends.
  package var patience = 1
  /// Where what breaks something is kept.
  package var folder = "."
  /// Where what takes a new edge is kept, so that the next run begins with it.
  package var pool: String?
  /// Where the edges that were taken are written.
  package var edges: String?
  package var files: [String] = []

  package init?(_ arguments: [String], modes: [FuzzMode]) {
    guard arguments.count > 1, let mode = modes.first(where: { $0.name == arguments[1] }) else { return nil }
    self.mode = mode
    var rest = arguments.dropFirst(2)
    while let argument = rest.popFirst() {
      guard argument.hasPrefix("--") else {
        files.append(argument)
        continue
      }
      guard let value = rest.popFirst(), take(argument, value) else { return nil }
    }
  }

  /// Takes an option with its value; false when there is no such option, or the value is none of it.
  private mutating func take(_ name: String, _ value: String) -> Bool {
    let number = Int(value).flatMap { (1...86_400).contains($0) ? $0 : nil }
    switch (name, number) {
    case ("--seconds", let number?): seconds = number
    case ("--patience", let number?): patience = number
    case ("--seed", _):
      guard let value = UInt64(value) else { return false }
      seed = value
    case ("--keep", _): folder = value
    case ("--pool", _): pool = value
    case ("--edges", _): edges = value
    default: return false
    }
    return true
  }
}
