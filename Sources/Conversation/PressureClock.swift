/// How long a reply may take, and how long this one took, by a clock that is handed in.
struct PressureClock {
  /// The seconds a reply may take.
  let limit: Double
  private let clock: () -> Double
  /// When the reply was first asked for.
  private var start: Double?
  /// The seconds this reply took, once it was given.
  private(set) var taken: Double?

  init(limit: Double, clock: @escaping () -> Double) { (self.limit, self.clock) = (limit, clock) }

  /// Whether the reply came later than allowed.
  var isLate: Bool { taken.map { $0 > limit } ?? false }

  /// The reply is asked for; asked again, the time goes on.
  mutating func ask() { if start == nil { start = clock() } }

  /// The reply is given; what is asked back about it costs no time.
  mutating func answer() {
    guard taken == nil, let start else { return }
    taken = max(0, clock() - start)
  }

  /// Time that does not count, in seconds.
  mutating func standStill(for seconds: Double) { if let start { self.start = start + max(0, seconds) } }

  /// The seconds left, none once the reply is given.
  var left: Double? {
    guard taken == nil, let start else { return nil }
    return limit - (clock() - start)
  }

  /// The next reply starts anew.
  mutating func reset() { (start, taken) = (nil, nil) }
}
