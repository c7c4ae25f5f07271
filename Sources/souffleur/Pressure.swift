import ArgumentParser

/// How long a reply may take, as people write it: `40s`, `40`, `1m`, `1m30`, `2min`.
struct Pressure: ExpressibleByArgument, Equatable {
  /// Shorter is no time to read, longer is no pressure.
  static let range = 5...600

  let seconds: Double

  init?(argument: String) {
    let text = argument.lowercased().filter { $0 != " " }.replacing("min", with: "m")
    let parts = text.split(separator: "m", maxSplits: 1, omittingEmptySubsequences: false)
    guard let last = parts.last, parts.count < 2 || !parts[0].isEmpty else { return nil }
    let tail = last.hasSuffix("s") ? last.dropLast() : last
    let minutes = parts.count == 2 ? Pressure.whole(parts[0]) : 0
    let rest = tail.isEmpty && parts.count == 2 && last.isEmpty ? 0 : Pressure.whole(tail)
    guard let minutes, let rest, Pressure.range.contains(minutes * 60 + rest) else { return nil }
    seconds = Double(minutes * 60 + rest)
  }

  private static func whole(_ text: Substring) -> Int? {
    guard (1...3).contains(text.count), text.allSatisfy({ $0.isASCII && $0.isNumber }) else { return nil }
    return Int(text)
  }
}
