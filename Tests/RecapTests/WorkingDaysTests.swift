import Testing
import Vocabulary

@testable import Recap

/// Until when the other side is asked to answer.
@Suite struct WorkingDaysTests {
  @Test(arguments: [
    (2024, "2024-03-31"), (2025, "2025-04-20"), (2026, "2026-04-05"), (2027, "2027-03-28"),
    (2038, "2038-04-25"),
    (2049, "2049-04-18"), (1961, "1961-04-02"), (2285, "2285-03-22"),
  ])
  func easter(_ year: Int, _ day: String) { #expect(WorkingDays.easter(year)?.iso == day) }

  /// The days as service-public.fr and gov.uk list them.
  @Test(arguments: [
    (
      Language.french, 2026,
      "01-01 04-06 05-01 05-08 05-14 05-25 07-14 08-15 11-01 11-11 12-25"
    ),
    (.french, 2027, "01-01 03-29 05-01 05-06 05-08 05-17 07-14 08-15 11-01 11-11 12-25"),
    (.english, 2026, "01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28"),
    (.english, 2027, "01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28"),
    (.english, 2022, "01-03 04-15 04-18 05-02 05-30 08-29 12-26 12-27"),
    (.english, 2023, "01-02 04-07 04-10 05-01 05-29 08-28 12-25 12-26"),
  ])
  func holidays(_ language: Language, _ year: Int, _ days: String) {
    let found = WorkingDays(language).holidays(year).sorted().map { String($0.iso.dropFirst(5)) }
    #expect(found.joined(separator: " ") == days)
  }

  /// A working day after at least two whole ones.
  @Test(arguments: [
    ("2026-11-20", Language.french, "2026-11-25"), ("2026-11-21", .french, "2026-11-25"),
    ("2026-11-23", .french, "2026-11-26"), ("2026-12-23", .french, "2026-12-29"),
    ("2026-12-23", .english, "2026-12-30"), ("2026-05-06", .french, "2026-05-12"),
    ("2026-05-06", .english, "2026-05-11"), ("2026-11-10", .french, "2026-11-16"),
    ("2026-11-10", .english, "2026-11-13"),
  ])
  func theDayToAnswerBy(_ from: String, _ language: Language, _ day: String) throws {
    let from = try #require(CalendarDate(iso: from))
    #expect(WorkingDays(language).day(after: 2, from: from).iso == day)
  }

  @Test(arguments: Language.allCases) func everyAnswerHasItsTime(_ language: Language) {
    let days = WorkingDays(language)
    for number in stride(from: 18_000, to: 40_000, by: 1) {
      let from = CalendarDate(dayNumber: number)
      let day = days.day(after: 2, from: from)
      let between = (1..<day.days(since: from)).count { days.isWorkingDay(from.adding(days: $0)) }
      #expect(days.isWorkingDay(day) && between == 2 && day.days(since: from) <= 12)
    }
    #expect(days.day(after: 2, from: CalendarDate(dayNumber: 2_932_896)).dayNumber == 2_932_896)
  }
}
