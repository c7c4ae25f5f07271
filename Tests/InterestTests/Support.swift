import Foundation
import Interest
import TestSupport
import Testing
import Vocabulary
import YarnRuntime

/// Tables of cases beside the tests.
enum Table {
  /// The rows of a file in `Cases`.
  static func rows(_ name: String) -> [CSVTable.Row] {
    let file = TestFiles.beside("Cases/\(name).csv")
    guard let data = try? Data(contentsOf: file),
      let table = try? CSVTable(bytes: [UInt8](data), file: name)
    else { return [] }
    return table.rows
  }
}

extension CSVTable.Row {
  /// A day in a column; none where it is empty.
  func day(_ column: String) throws -> CalendarDate? {
    guard !self[column].isEmpty else { return nil }
    let day: CalendarDate = try #require(CalendarDate(iso: self[column]), "\(column)")
    return day
  }

  /// A sum in a column.
  func decimal(_ column: String) throws -> Decimal {
    try #require(Money.amount(of: self[column]), "\(column): \(self[column])")
  }
}

extension Table {
  /// The rows of the bundled sentences about the law, as they stand in their file.
  static var bundledLaw: [CSVTable.Row] {
    let file = TestFiles.root.appending(path: "Sources/CLibrary/money/legal.csv")
    guard let data = try? Data(contentsOf: file) else { return [] }
    return (try? CSVTable(bytes: [UInt8](data), file: "legal.csv"))?.rows ?? []
  }
}
