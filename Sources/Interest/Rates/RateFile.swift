public import Foundation
import Vocabulary
import YarnRuntime

/// Why a file of rates cannot be used: the place, and what is wrong there.
public struct RateFileError: Error, Hashable, Sendable {
  /// What is wrong.
  public enum Problem: Hashable, Sendable {
    /// It is no such table; the text says why, in English.
    case table(String)
    /// There is no rate of that name.
    case kind(String)
    /// That is no day of the form `2026-07-01`, or no first day of a half-year.
    case firstDay(String)
    /// That is no percentage from 0 to 100.
    case percent(String)
    /// It is not said where the figure was read, or that is longer than a line.
    case source
    /// That is no day of the form `2026-07-01`.
    case readOn(String)
    /// That is no status.
    case status(String)
    /// The rate of the half-year is there twice; the other one is on the line.
    case twice(line: Int)
  }

  /// The name of the file as it was given.
  public var file: String
  /// The line, 1-based.
  public var line: Int
  /// The column, 1-based, in characters.
  public var column: Int
  /// What is wrong.
  public var problem: Problem
}

/// A file of reference rates (CSV): `table,first_day,percent,source,read_on,status`.
///
///     ecb-mro,2025-07-01,2.15,service-public F23211,2026-11-21,official
public struct RateFile: Sendable {
  /// The columns in their order.
  public static let columns = ["table", "first_day", "percent", "source", "read_on", "status"]
  /// The bytes a file may have.
  public static let longest = 1 << 20
  private static let longestSource = 300

  /// The rates in the order of the file.
  public let rates: [DatedRate]

  /// Reads a file.
  ///
  /// - Parameters:
  ///   - bytes: its content.
  ///   - name: its name, for errors.
  ///   - isTheirs: whether the user gave it.
  /// - Throws: `RateFileError` with the place of the first mistake.
  public init(_ bytes: [UInt8], name: String, isTheirs: Bool) throws(RateFileError) {
    var limits = CSVLimits()
    (limits.bytes, limits.rows, limits.fieldBytes) = (RateFile.longest, 10_000, 4_096)
    let table: CSVTable
    do throws(CSVError) {
      table = try CSVTable(
        bytes: bytes, file: name, required: ["table", "first_day", "percent", "source"], limits: limits)
    } catch {
      throw RateFileError(
        file: name, line: error.line, column: error.column, problem: .table(TextSafety.line(error.message)))
    }
    var rates: [DatedRate] = []
    var lines: [String: Int] = [:]
    for row in table.rows {
      let rate = try RateFile.rate(row, name, isTheirs)
      let key = "\(rate.kind.rawValue) \(rate.from.iso)"
      if let line = lines.updateValue(row.line, forKey: key) {
        throw RateFile.error(row, "first_day", name, .twice(line: line))
      }
      rates.append(rate)
    }
    self.rates = rates
  }

  private static func rate(
    _ row: CSVTable.Row, _ name: String, _ isTheirs: Bool
  ) throws(RateFileError) -> DatedRate {
    func text(_ column: String) -> String {
      TextSafety.line(row[column]).trimmingCharacters(in: .whitespaces)
    }
    guard let kind = RateKind(rawValue: text("table")) else {
      throw error(row, "table", name, .kind(text("table")))
    }
    guard let from = CalendarDate(iso: text("first_day")), HalfYear.begins(on: from) else {
      throw error(row, "first_day", name, .firstDay(text("first_day")))
    }
    guard let percent = RateFile.percent(text("percent")) else {
      throw error(row, "percent", name, .percent(text("percent")))
    }
    let source = text("source")
    guard !source.isEmpty, source.count <= longestSource else { throw error(row, "source", name, .source) }
    let readOn = CalendarDate(iso: text("read_on"))
    guard readOn != nil || text("read_on").isEmpty else {
      throw error(row, "read_on", name, .readOn(text("read_on")))
    }
    // A figure with its source was read somewhere; how sure that is, only the user can say.
    let status =
      text("status").isEmpty ? DatedRate.Status.secondary : DatedRate.Status(rawValue: text("status"))
    guard let status else { throw error(row, "status", name, .status(text("status"))) }
    return DatedRate(
      kind, from: from, percent: percent, source: source, readOn: readOn, status: status, isTheirs: isTheirs)
  }

  /// A percentage as people write it, `2.15` or `2,15`; none below 0 or above 100.
  public static func percent(_ text: String) -> Decimal? {
    var text = text
    if text.last == "%" { text = String(text.dropLast()) }
    let digits = text.trimmingCharacters(in: .whitespaces).replacing(",", with: ".")
    guard let percent = Money.amount(of: digits), (0...100).contains(percent) else { return nil }
    return percent
  }

  private static func error(
    _ row: CSVTable.Row, _ column: String, _ name: String, _ problem: RateFileError.Problem
  ) -> RateFileError {
    let place = row.place(of: column)
    return RateFileError(file: name, line: place.line, column: place.column, problem: problem)
  }
}
