import Testing
import Vocabulary

@testable import Preparation

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Answers of any length, made of anything, are read in time that grows as they do.
@Suite struct LongAnswerTests {
  @Test func spacesAtBothEndsGo() {
    for (text, trimmed) in [
      ("", ""), (" \t\u{A0}", ""), ("a", "a"), (" a b ", "a b"), ("\u{202F}é\n", "é"),
      (" 🇫🇷 👩\u{200D}👧 ", "🇫🇷 👩\u{200D}👧"),
    ] {
      #expect(text.trimmed == trimmed)
    }
  }

  @Test func whatIsTooLongIsNoFigure() {
    let today = CalendarDate(dayNumber: 20_000)
    #expect(WrittenNumber.decimal("1" + String(repeating: " ", count: 190)) == 1)
    for long in ["1" + String(repeating: " ", count: 200), "1," + String(repeating: "🇫🇷", count: 7_000)] {
      #expect(WrittenNumber.decimal(long) == nil)
      #expect(WrittenNumber.days(long) == nil)
      #expect(WrittenNumber.money(long, usual: "EUR") == nil)
    }
    #expect(WrittenDate("tomorrow", today: today).date == today.adding(days: 1))
    #expect(WrittenDate("tomorrow" + String(repeating: " ", count: 200), today: today).date == nil)
  }

  @Test(arguments: ["🇫🇷", "a ", "« ", "e\u{301}", "👩\u{200D}👧", "  ", "1,"])
  func readingIsLinear(_ piece: String) {
    func work(_ count: Int) -> Double {
      let text = String(repeating: piece, count: count)
      return (0..<3).map { _ in
        let start = LongAnswerTests.now()
        _ = text.trimmed
        _ = FrenchSpacing.held(text)
        _ = WrittenNumber.money(text, usual: "EUR")
        return LongAnswerTests.now() - start
      }.min() ?? 0
    }
    let (few, many) = (work(2_000), work(8_000))
    #expect(many <= 6 * few + 0.03, "\(few) s, four times as long \(many) s")
  }

  /// The processor time of this thread, so that a busy machine changes nothing.
  private static func now() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
