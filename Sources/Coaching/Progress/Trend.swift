/// Marks from the oldest to the newest, and what they come to.
public struct Trend: Hashable, Sendable {
  /// The marks, 0 to 100, the oldest first.
  public let marks: [Int]

  /// Sessions after which a mark weighs half: what was done lately tells more.
  public static let halfLife = 3.0

  /// Takes marks, the oldest first.
  public init(_ marks: [Int]) { self.marks = marks }

  /// The mean in which each mark weighs half as much as the one three sessions after it; none without marks.
  public var level: Int? {
    guard !marks.isEmpty else { return nil }
    var (sum, weights, weight) = (0.0, 0.0, 1.0)
    for mark in marks.reversed() {
      sum += Double(mark) * weight
      weights += weight
      weight *= Trend.factor
    }
    return Int((sum / weights).rounded())
  }

  /// ½ to the power of 1/`halfLife`, written out so that no rounding of a library comes in.
  private static let factor = 0.793_700_526

  /// The newer half against the older half, in marks; none with fewer than two.
  public var change: Int? {
    guard marks.count >= 2 else { return nil }
    let half = marks.count / 2
    func mean(_ part: ArraySlice<Int>) -> Double { Double(part.reduce(0, +)) / Double(part.count) }
    return Int((mean(marks.suffix(half)) - mean(marks.prefix(half))).rounded())
  }

  /// The last marks as bars of a terminal, `▁` for 0 to `█` for 100.
  public func sparkline(_ length: Int = 12) -> String {
    let bars = Array("▁▂▃▄▅▆▇█")
    return String(marks.suffix(length).map { bars[min(bars.count - 1, max(0, $0 * bars.count / 101))] })
  }
}
