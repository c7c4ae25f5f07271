public import Vocabulary

/// The reference rates that are known, half-year by half-year; beyond the last one nothing is known.
public struct RateBook: Sendable {
  private struct Key: Hashable {
    var kind: RateKind
    var from: CalendarDate
  }

  private var rates: [Key: DatedRate] = [:]

  /// Takes rates; of two for the same half-year the later one holds.
  public init(_ rates: [DatedRate] = []) { add(rates) }

  /// The rates that come with the program, read from its one file of them.
  public static let bundled = RateBook(bundledRates)

  /// The rows of that file; nothing of a file that is not as it should be, which a test would tell.
  static let bundledRates: [DatedRate] = {
    let name = "money/rates.csv"
    let file = try? RateFile(EmbeddedData.bytes(of: name) ?? [], name: name, isTheirs: false)
    return file?.rates ?? []
  }()

  /// Adds rates; each takes the place of one for the same half-year.
  public mutating func add(_ more: [DatedRate]) {
    for rate in more { rates[Key(kind: rate.kind, from: rate.from)] = rate }
  }

  /// The rate of the half-year a day lies in, or none when it is not known.
  public func rate(_ kind: RateKind, on day: CalendarDate) -> DatedRate? {
    rates[Key(kind: kind, from: HalfYear.start(of: day))]
  }

  /// The first day of the half-year a day lies in.
  public static func halfYear(of day: CalendarDate) -> CalendarDate { HalfYear.start(of: day) }
}
