import Listening
import Testing
import Vocabulary

@testable import AfterCall

/// When a call was, how long it took, by which channel and with whom, from one line. Today is Wednesday 25 November 2026.
@Suite struct CircumstancesTests {
  struct Case: Sendable {
    var language: Language
    var line: String
    /// Day, hour, minutes, channel and contact; - is what was not said.
    var expected: String
  }

  static let cases = [
    Case(
      language: .french, line: "hier 16h30 au téléphone, 20 min, avec Claire",
      expected: "2026-11-24 16:30 20 phone Claire"),
    Case(
      language: .french, line: "vendredi à 9 h, en visio, une demi-heure",
      expected: "2026-11-20 09:00 30 video -"),
    Case(
      language: .french, line: "ce matin, sur place avec M. Ferrand, pendant 1 h",
      expected: "2026-11-25 - 60 in-person M. Ferrand"),
    Case(
      language: .french, line: "le 20 novembre 14:00, tel, un quart d’heure",
      expected: "2026-11-20 14:00 15 phone -"),
    Case(language: .french, line: "mercredi dernier", expected: "2026-11-18 - - - -"),
    Case(language: .french, line: "aujourd’hui", expected: "2026-11-25 - - - -"),
    Case(language: .french, line: "le 30", expected: "2026-11-30 - - - -"),
    Case(
      language: .french, line: "avec Claire Lenoir et son associé, 16h-16h45",
      expected: "- 16:00 45 - Claire Lenoir"),
    Case(language: .french, line: "hier de 16h à 16h20", expected: "2026-11-24 16:00 20 - -"),
    Case(language: .french, line: "hier 16h30, 1h", expected: "2026-11-24 16:30 60 - -"),
    Case(language: .french, line: "hier 16h30, rappelé à 17h", expected: "2026-11-24 16:30 - - -"),
    Case(language: .french, line: "23/11 11h par mail", expected: "2026-11-23 11:00 - mail -"),
    Case(language: .french, line: "trois petits chats", expected: "- - - - -"),
    Case(
      language: .english, line: "yesterday 4.30pm by phone, 20 min, with Claire",
      expected: "2026-11-24 16:30 20 phone Claire"),
    Case(
      language: .english, line: "last Friday at 9 am, zoom, half an hour",
      expected: "2026-11-20 09:00 30 video -"),
    Case(
      language: .english, line: "this morning, in person with Mr Ferrand, an hour",
      expected: "2026-11-25 - 60 in-person Mr Ferrand"),
    Case(
      language: .english, line: "20 November 2pm on the phone 15 minutes",
      expected: "2026-11-20 14:00 15 phone -"),
    Case(
      language: .english, line: "today, 10:15, with the accountant",
      expected: "2026-11-25 10:15 - - the accountant"),
    Case(language: .english, line: "Monday", expected: "2026-11-23 - - - -"),
    Case(language: .french, line: "14h, une heure et demie, avec Claire", expected: "- 14:00 90 - Claire"),
    Case(language: .french, line: "hier trois heures au téléphone", expected: "2026-11-24 - 180 phone -"),
    Case(language: .french, line: "hier à trois heures au téléphone", expected: "2026-11-24 03:00 - phone -"),
    Case(
      language: .french, line: "trois quarts d’heure en visio ce matin", expected: "2026-11-25 - 45 video -"),
    Case(language: .french, line: "mardi 2h de visio", expected: "2026-11-24 - 120 video -"),
    Case(language: .french, line: "3/4 d’heure au tel hier 17h", expected: "2026-11-24 17:00 45 phone -"),
    Case(language: .french, line: "hier 1h30 au tel, à 16h", expected: "2026-11-24 16:00 90 phone -"),
    Case(language: .french, line: "lundi à 9h30, une heure et quart", expected: "2026-11-23 09:30 75 - -"),
    Case(
      language: .french, line: "hier, deux heures et demie sur place",
      expected: "2026-11-24 - 150 in-person -"),
    Case(language: .french, line: "hier à minuit moins le quart", expected: "2026-11-24 23:45 - - -"),
    Case(language: .french, line: "hier à 0h moins le quart", expected: "2026-11-24 23:45 - - -"),
    Case(language: .french, line: "hier à minuit", expected: "2026-11-24 00:00 - - -"),
    Case(
      language: .english, line: "28 nov 4pm, phone, quarter of an hour",
      expected: "2026-11-28 16:00 15 phone -"),
    Case(
      language: .english, line: "yesterday 2pm, half hour on zoom", expected: "2026-11-24 14:00 30 video -"),
    Case(
      language: .english, line: "Monday 10am, an hour and a half, with Raj",
      expected: "2026-11-23 10:00 90 - Raj"),
    Case(language: .english, line: "11/24 3:15pm phone 18 min", expected: "2026-11-24 15:15 18 phone -"),
    Case(
      language: .english, line: "three quarters of an hour by phone this morning",
      expected: "2026-11-25 - 45 phone -"),
    Case(
      language: .english, line: "yesterday 4pm, 1.5 hours, in person",
      expected: "2026-11-24 16:00 90 in-person -"),
    Case(language: .english, line: "yesterday two hours on the phone", expected: "2026-11-24 - 120 phone -"),
    Case(language: .english, line: "weds 11am google meet 45mins", expected: "2026-11-25 11:00 45 video -"),
    Case(language: .english, line: "yesterday 2h on the phone", expected: "2026-11-24 - 120 phone -"),
    Case(language: .english, line: "yesterday at midnight by phone", expected: "2026-11-24 00:00 - phone -"),
    Case(language: .english, line: "three blind mice", expected: "- - - - -"),
  ]

  @Test(arguments: cases) func read(_ item: Case) {
    let reader = CircumstancesReader(
      listener: Listener(language: item.language), words: .of(item.language), today: ItemSetTests.call)
    let read = reader.read(item.line)
    let fields = [
      read.day?.iso, read.time, read.minutes.map(String.init), read.channel?.rawValue, read.contact,
    ]
    #expect(fields.map { $0 ?? "-" }.joined(separator: " ") == item.expected, "\(item.line)")
  }

  @Test func anAppointmentIsCountedFromTheCall() {
    let reader = CircumstancesReader(
      listener: Listener(language: .english), words: .of(.english), today: ItemSetTests.call.adding(days: 20))
    let next = reader.appointment("Tuesday 10 am", after: ItemSetTests.call)
    #expect(next.day?.iso == "2026-12-01" && next.time == "10:00")
    #expect(reader.appointment("Tuesday", after: nil).day == nil)
    #expect(reader.appointment("around the 10th", after: ItemSetTests.call).day == nil)
  }
}
