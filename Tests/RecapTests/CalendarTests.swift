import Foundation
import ProductFuzzing
import Rehearsal
import Testing
import Vocabulary

@testable import Recap

/// Calendar files: what is written of a record, when it reminds, and how a second file updates the first.
@Suite struct CalendarTests {
  static let paris = TimeZone(identifier: "Europe/Paris") ?? .gmt

  static func day(_ iso: String) -> CalendarDate { CalendarDate(iso: iso) ?? CalendarDate(dayNumber: 0) }

  /// A moment in Paris, such as `2026-11-20 10:30`.
  static func moment(_ text: String) -> Date {
    let fields = text.split { " :".contains($0) }.map(String.init)
    let reminder = Reminder(now: .distantPast, timeZone: paris) { _ in true }
    return reminder.moment(day(fields[0]), hour: Int(fields[1]) ?? 0, minute: Int(fields[2]) ?? 0)
  }

  static func lines(_ file: CalendarFile) -> [String] {
    file.text.replacing("\r\n ", with: "").components(separatedBy: "\r\n")
  }

  static func file(_ entries: [CalendarEntry], at moment: String, name: String = "") -> CalendarFile {
    CalendarFile(entries, name: name, date: Self.moment(moment), timeZone: paris)
  }

  // MARK: What an item is

  @Test func anIdentifierIsThatOfTheItem() {
    let one = CalendarEntry.uid(origin: "abc", item: "pay")
    #expect(one == CalendarEntry.uid(origin: "abc", item: "pay"))
    #expect(CalendarEntry.isUID(one))
    #expect(!one.contains("abc") && !one.contains("pay"))
    let others = [("abd", "pay"), ("abc", "pay2"), ("ab", "cpay"), ("", "abcpay")]
    #expect(Set(others.map { CalendarEntry.uid(origin: $0.0, item: $0.1) } + [one]).count == 5)
  }

  struct Kind: Sendable {
    var owner: LedgerItem.Owner?
    var timing: LedgerItem.Timing
    var isTask: Bool
  }

  /// A task is what the user owes by a day; what begins, what happens, and what the client owes are days.
  @Test(arguments: [
    Kind(owner: .me, timing: .by, isTask: true), Kind(owner: .me, timing: .from, isTask: false),
    Kind(owner: .me, timing: .on, isTask: false), Kind(owner: .client, timing: .by, isTask: false),
    Kind(owner: nil, timing: .by, isTask: false),
  ])
  func tasksAreWhatTheUserOwes(_ kind: Kind) throws {
    var item = RecordTests.item(.agreed, kind.owner, "2026-11-26")
    item.timing = kind.timing
    let entry = try #require(RecordTests.record([item]).of(.call).calendarEntries().first)
    let text = Self.file([entry], at: "2026-11-21 10:00").text
    #expect(text.contains("BEGIN:VTODO") == kind.isTask)
    #expect(text.contains("DUE;VALUE=DATE:20261126") == kind.isTask)
    #expect(text.contains("BEGIN:VEVENT") != kind.isTask)
  }

  /// Every dated item but a refused one, and the next appointment; never the day of the correction clause.
  @Test func everyDatedItemIsThere() throws {
    let items =
      LedgerItem.Status.allCases.map { Self.dated($0) } + [RecordTests.item(.agreed, .me, nil, "none")]
    let record = try RecordTests.record(items)
    let entries = record.of(.call, next: Self.day("2026-12-03")).calendarEntries()
    #expect(entries.count == 5)
    #expect(!entries.contains { $0.summary.contains("refused") })
    #expect(!entries.contains { $0.day == record.correctBy })
    #expect(entries.last?.summary == "Prochain échange\u{A0}: Ferrand")
    let tentative = entries.filter { $0.status == .tentative }.map(\.summary)
    #expect(
      tentative == ["Proposed (Ferrand, à confirmer)", "Open (Ferrand, reste ouvert)"])
  }

  private static func dated(_ status: LedgerItem.Status) -> LedgerItem {
    RecordTests.item(status, .client, "2026-11-30", status.rawValue)
  }

  @Test(arguments: [
    ("Payer la facture", "Payer la facture, 2\u{202F}400,00\u{A0}€ (Ferrand)"),
    ("Payer 2\u{202F}400\u{A0}€", "Payer 2\u{202F}400\u{A0}€ (Ferrand)"),
    ("Payer 2 400,00 €", "Payer 2 400,00 € (Ferrand)"),
  ])
  func sumsAreSaidOnce(_ text: String, _ summary: String) throws {
    var item = RecordTests.item(.agreed, .client, "2026-11-26", text)
    item.amount = Money(amount: 2400, currency: "EUR")
    item.exchange = "la remise des clés"
    let entry = try #require(RecordTests.record([item]).of(.call).calendarEntries().first)
    #expect(entry.summary == summary)
    #expect(entry.details.contains("Montant\u{A0}: 2\u{202F}400,00\u{A0}€"))
    #expect(entry.details.contains("À condition\u{A0}: la remise des clés"))
  }

  @Test(arguments: [(Language.french, "[Répétition] "), (.english, "[Rehearsal] ")])
  func aRehearsalSaysSo(_ language: Language, _ mark: String) throws {
    let items = [Self.dated(.agreed), RecordTests.item(.agreed, .me, "2026-11-26", "b")]
    let record = try RecordTests.record(items, language: language)
    let entries = record.of(.rehearsal, next: Self.day("2026-12-03")).calendarEntries()
    #expect(entries.count == 3)
    #expect(entries.allSatisfy { $0.summary.hasPrefix(mark) && !$0.details.isEmpty })
    #expect(record.of(.rehearsal).calendarName.hasPrefix(mark))
    let real = record.of(.call, next: Self.day("2026-12-03")).calendarEntries()
    #expect(!real.contains { $0.summary.contains(mark) })
    // What was said for real never takes the place of what was rehearsed, nor the other way round.
    #expect(Set(real.map(\.uid)).isDisjoint(with: entries.map(\.uid)))
  }

  // MARK: Reminders

  struct Alarm: Sendable, CustomTestStringConvertible {
    var now: String
    var kind: CalendarEntry.Kind
    var day: String
    var trigger: String?
    var testDescription: String { "\(now) → \(day)" }
  }

  /// Nine in the morning of the last working day before; nothing that is past when the file is written.
  @Test(arguments: [
    Alarm(now: "2026-11-21 10:00", kind: .day, day: "2026-11-26", trigger: ":-PT15H"),
    Alarm(
      now: "2026-11-21 10:00", kind: .task(since: nil), day: "2026-11-26", trigger: ";RELATED=END:-PT15H"),
    // A Monday: the Friday before it.
    Alarm(now: "2026-11-21 10:00", kind: .day, day: "2026-11-30", trigger: ":-P2DT15H"),
    Alarm(now: "2026-11-21 10:00", kind: .day, day: "2026-11-29", trigger: ":-P1DT15H"),
    Alarm(now: "2026-11-25 08:59", kind: .day, day: "2026-11-26", trigger: ":-PT15H"),
    Alarm(now: "2026-11-25 09:00", kind: .day, day: "2026-11-26", trigger: nil),
    Alarm(now: "2026-11-27 10:00", kind: .day, day: "2026-11-30", trigger: nil),
    Alarm(now: "2026-11-27 10:00", kind: .day, day: "2026-11-20", trigger: nil),
    Alarm(
      now: "2026-11-21 10:00", kind: .time(hour: 16, minute: 30), day: "2026-11-26",
      trigger: ":-PT31H30M"),
    // The day before is past, the morning of the day is not.
    Alarm(
      now: "2026-11-25 18:00", kind: .time(hour: 16, minute: 30), day: "2026-11-26",
      trigger: ":-PT7H30M"),
    Alarm(
      now: "2026-11-25 18:00", kind: .time(hour: 8, minute: 30), day: "2026-11-26", trigger: nil),
    Alarm(
      now: "2026-11-27 18:00", kind: .time(hour: 16, minute: 0), day: "2026-11-28", trigger: nil),
    // Over the change of the clocks the hour is that of the wall.
    Alarm(
      now: "2026-10-20 10:00", kind: .time(hour: 10, minute: 0), day: "2026-10-26",
      trigger: ":-PT74H0M"),
  ])
  func remindersAreAtWorkingHours(_ alarm: Alarm) {
    let entry = CalendarEntry(
      origin: "a", item: "b", kind: alarm.kind, day: Self.day(alarm.day), summary: "x")
    let found = Self.lines(Self.file([entry], at: alarm.now)).first { $0.hasPrefix("TRIGGER") }
    #expect(found == alarm.trigger.map { "TRIGGER" + $0 })
  }

  /// Whenever a file is written, no reminder in it is past, at a weekend, or after what it reminds of.
  @Test func noReminderIsPast() {
    for offset in 0..<400 {
      let (today, hour) = (Self.day("2026-11-21").adding(days: offset / 4), offset * 7 % 24)
      let now = Self.moment("\(today.iso) \(hour):00")
      let reminder = Reminder(now: now, timeZone: Self.paris) { $0.weekday <= 5 }
      for ahead in -1...9 {
        let entry = CalendarEntry(
          origin: "a", item: "b", kind: .day, day: today.adding(days: ahead), summary: "x")
        guard let trigger = reminder.trigger(of: entry) else { continue }
        let days = Int(trigger.split(separator: "P").last?.prefix { $0.isNumber } ?? "") ?? 0
        let day = entry.day.adding(days: -days - 1)
        #expect(day.weekday <= 5 && reminder.moment(day, hour: 9) > now && day < entry.day)
      }
    }
  }

  @Test func ownWorkingDaysCount() {
    let entry = CalendarEntry(origin: "a", item: "b", kind: .day, day: Self.day("2026-11-12"), summary: "x")
    let holiday = Self.day("2026-11-11")
    let file = CalendarFile(
      [entry], date: Self.moment("2026-11-01 10:00"), timeZone: Self.paris,
      isWorkingDay: { $0.weekday <= 5 && $0 != holiday })
    #expect(file.text.contains("TRIGGER:-P1DT15H"))
  }

  @Test(arguments: [CalendarEntry.Status.done, .cancelled]) func nobodyIsRemindedOf(
    _ status: CalendarEntry.Status
  ) {
    let entry = CalendarEntry(
      origin: "a", item: "b", kind: .task(since: nil), day: Self.day("2026-11-26"), summary: "x",
      status: status)
    let text = Self.file([entry], at: "2026-11-01 10:00").text
    #expect(!text.contains("VALARM"))
    #expect(text.contains(status == .done ? "STATUS:COMPLETED" : "STATUS:CANCELLED"))
  }

  /// An hour is a moment, the same for both sides.
  @Test func anHourIsWrittenInUTC() {
    let entry = CalendarEntry(
      origin: "a", item: "b", kind: .time(hour: 16, minute: 30), day: Self.day("2026-07-02"),
      summary: "x")
    let lines = Self.lines(Self.file([entry], at: "2026-06-01 10:00"))
    #expect(lines.contains("DTSTART:20260702T143000Z") && !lines.contains { $0.hasPrefix("DTEND") })
  }

  @Test func aTaskBeginsBeforeItIsDue() {
    for (since, start) in [("2026-11-21", "20261121"), ("2026-11-26", nil), ("2026-12-01", nil)] {
      let entry = CalendarEntry(
        origin: "a", item: "b", kind: .task(since: Self.day(since)), day: Self.day("2026-11-26"), summary: "x"
      )
      let found = Self.lines(Self.file([entry], at: "2026-11-01 10:00")).first { $0.hasPrefix("DTSTART") }
      #expect(found == start.map { "DTSTART;VALUE=DATE:" + $0 })
    }
  }

  @Test func theOrganizerIsTheUserOrNobody() throws {
    let entry = CalendarEntry(origin: "a", item: "b", kind: .day, day: Self.day("2026-11-26"), summary: "x")
    var file = Self.file([entry], at: "2026-11-01 10:00")
    #expect(!file.text.contains("ORGANIZER"))
    file.organizer = Mailbox(name: "Zoé \"Z\"; Roy", address: "zoe@example.org")
    #expect(Self.lines(file).contains("ORGANIZER;CN=\"Zoé 'Z'; Roy\":mailto:zoe@example.org"))
  }

  // MARK: Updating

  @Test func aSecondFileUpdates() throws {
    var entry = CalendarEntry(
      origin: "abc", item: "pay", client: "Ferrand", kind: .day, day: Self.day("2026-11-26"), summary: "x")
    let (first, second) = (Self.moment("2026-11-21 10:00"), Self.moment("2026-11-22 10:00"))
    let one = CalendarStamp.stamped(entry, after: nil, at: first)
    #expect((one.entry.sequence, one.entry.lastModified) == (0, first))
    // Nothing has changed: it is the same file.
    let same = CalendarStamp.stamped(entry, after: one.stamp, at: second)
    #expect(same.stamp == one.stamp && same.entry == one.entry)
    entry.day = Self.day("2026-11-27")
    let moved = CalendarStamp.stamped(entry, after: one.stamp, at: second)
    #expect((moved.entry.sequence, moved.entry.lastModified, moved.entry.uid) == (1, second, entry.uid))
    let gone = CalendarStamp.stamped(moved.stamp.cancellation(of: entry.uid), after: moved.stamp, at: second)
    #expect((gone.entry.sequence, gone.entry.status, gone.entry.uid) == (2, .cancelled, entry.uid))
    #expect(gone.stamp.isCancelled && gone.entry.summary == "x")
    let again = CalendarStamp.stamped(gone.stamp.cancellation(of: entry.uid), after: gone.stamp, at: second)
    #expect(again.entry.sequence == 2)
    // It is there once more.
    let back = CalendarStamp.stamped(entry, after: gone.stamp, at: second)
    #expect((back.entry.sequence, back.stamp.isCancelled) == (3, false))
    let text = Self.file([gone.entry], at: "2026-11-22 10:00").text
    for line in ["METHOD:PUBLISH", "STATUS:CANCELLED", "SEQUENCE:2", "UID:\(entry.uid)"] {
      #expect(text.contains(line + "\r\n"))
    }
  }

  /// Of two copies from two computers the one that was changed more often is kept, whichever came first.
  @Test func copiesAreJoined() {
    let entry = CalendarEntry(origin: "a", item: "b", kind: .day, day: Self.day("2026-11-26"), summary: "x")
    var other = entry
    other.summary = "y"
    let first = CalendarStamp.stamped(entry, after: nil, at: .distantFuture).stamp
    let second = CalendarStamp.stamped(other, after: first, at: .distantPast).stamp
    #expect(second.sequence == 1)
    #expect(first.joined(with: second) == second && second.joined(with: first) == second)
    #expect(first.joined(with: first) == first)
  }

  /// What a client got is kept apart from what the user's own calendar holds, under the same identifier.
  @Test func mailedEntriesAreCountedApart() {
    let uid = CalendarEntry.uid(origin: "a", item: "b")
    let (own, mailed) = (
      CalendarStamp.key(of: uid, isMailed: false), CalendarStamp.key(of: uid, isMailed: true)
    )
    #expect(own != mailed && CalendarStamp.isMailed(mailed) && !CalendarStamp.isMailed(own))
    #expect(CalendarStamp.uid(under: own) == uid && CalendarStamp.uid(under: mailed) == uid)
    let entry = CalendarEntry(origin: "a", item: "b", kind: .day, day: Self.day("2026-11-26"), summary: "x")
    let stamp = CalendarStamp.stamped(entry, after: nil, at: .now).stamp
    #expect(stamp.isPossible(under: own) && stamp.isPossible(under: mailed) && !stamp.isPossible(under: "x"))
  }

  @Test func anImportedStampIsOneOfOurs() throws {
    let entry = CalendarEntry(origin: "a", item: "b", kind: .day, day: Self.day("2026-11-26"), summary: "x")
    let stamp = CalendarStamp.stamped(entry, after: nil, at: .now).stamp
    #expect(stamp.isPossible(under: entry.uid))
    for key in ["", "a@souffleur.invalid", entry.uid.uppercased(), entry.uid + "x"] {
      #expect(!stamp.isPossible(under: key))
    }
    var other = stamp
    other.sequence = -1
    #expect(!other.isPossible(under: entry.uid))
    other.sequence = .max
    #expect(!other.isPossible(under: entry.uid))
    #expect(CalendarStamp.stamped(entry, after: other, at: .now).stamp.sequence > 0)
  }
}
