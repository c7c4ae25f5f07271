import Clients
import Listening
import Rehearsal
import Testing
import Vocabulary
import YarnSyntax

@testable import AfterCall

/// Answers as a JSON object, and what is wrong with one, with its place.
@Suite struct AnswersFileTests {
  private func read(_ text: String, _ language: Language = .english) throws -> (AnswersFile, Call) {
    var interview = CallInterviewTests.interview(try CallInterviewTests.setting(language))
    let file = AnswersFile(Array(text.utf8), name: "answers.json", into: &interview)
    return (file, interview.call)
  }

  @Test func everyKeyIsTaken() throws {
    let (file, call) = try read(
      """
      { // in any order
        "agreed": ["they pay £500 on Friday",
                   {"text": "send the photos", "owner": "me", "day": "2026-12-04", "timing": "from", "sum": "£20", "exchange": "a link"}],
        "announced": [], "proposed": ["two instalments"], "open": ["who signs"], "refused": ["no discount"],
        "day": "2026-11-23", "time": "16:30", "minutes": 20, "channel": "phone", "contact": "Claire",
        "ending": "client-left", "next_day": "2026-12-01", "next_time": "10:00",
        "objections": ["our accountant left"], "fear": "shouting", "happened": "no", "mood": 7, "note": "phew"
      }
      """)
    #expect(file.diagnostics.isEmpty)
    #expect(
      call.day?.iso == "2026-11-23" && call.time == "16:30" && call.minutes == 20 && call.channel == .phone)
    // Friday is the one after the call, although it stands before the day in the file.
    #expect(call.items(.agreed).map { $0.due?.iso } == ["2026-11-27", "2026-12-04"])
    #expect(
      call.items(.agreed)[1].timing == .from
        && call.items(.agreed)[1].amount == Money(amount: 20, currency: "GBP"))
    #expect(call.items(.agreed)[1].exchange == "a link")
    #expect(call.ending == .clientLeft && call.next?.iso == "2026-12-01" && call.nextTime == "10:00")
    #expect(
      call.objections.map(\.words) == ["our accountant left"] && call.fear == "shouting"
        && call.happened == .no)
    #expect(call.mood == 7 && call.note == "phew" && call.contact == "Claire")
    #expect(call.isPossible(under: "C-001"))
  }

  @Test func theSameAnswersAgainAreTheSamePromises() throws {
    let text = """
      {"day": "2026-11-23", "agreed": ["they pay £500 on Friday and I send the photos on Monday",
        {"text": "sign the order", "owner": "client"}, {"text": "sign the order", "owner": "client"}]}
      """
    var interview = CallInterviewTests.interview(try CallInterviewTests.setting(.english))
    _ = AnswersFile(Array(text.utf8), name: "a.json", into: &interview)
    let first = interview.call.items
    _ = AnswersFile(Array(text.utf8), name: "a.json", into: &interview)
    #expect(interview.call.items == first && interview.call.typed.count == 2)
    // Another day is the same promise; another text is another one.
    let changed = text.replacing("Friday", with: "Tuesday").replacing("photos", with: "texts")
    _ = AnswersFile(Array(changed.utf8), name: "a.json", into: &interview)
    let then = interview.call.items
    #expect(then[0].id == first[0].id && then[0].due != first[0].due)
    #expect(then[1].id != first[1].id && then[2].id == first[2].id && then[3].id == first[3].id)
    #expect(Set(then.map(\.id)).count == 4)
  }

  @Test func aLineSaysWhenItWas() throws {
    let (file, call) = try read(#"{"when": "yesterday 4.30pm by phone, with Claire"}"#)
    #expect(file.diagnostics.isEmpty && call.day?.iso == "2026-11-24" && call.contact == "Claire")
  }

  static let mistakes: [(String, Int, Int, String)] = [
    (#"{"agred": []}"#, 1, 2, "agreed"), ("{\n  \"day\": \"tomorrow\"\n}", 2, 10, "2026-11-26"),
    (#"{"day": "2027-01-01"}"#, 1, 9, "still to come"), (#"{"minutes": 0}"#, 1, 13, "1 to 1440"),
    (#"{"minutes": "20"}"#, 1, 13, "whole number"), (#"{"channel": "fax"}"#, 1, 13, "channel"),
    (#"{"time": "25h"}"#, 1, 10, "16:30"), (#"{"agreed": "pay"}"#, 1, 12, "a list"),
    (#"{"agreed": [{"owner": "me"}]}"#, 1, 13, "text"),
    (#"{"agreed": [{"text": "x", "sum": "20"}]}"#, 1, 34, "currency"),
    (#"{"agreed": [{"text": "x", "owner": "them"}]}"#, 1, 36, "owner"),
    (#"{"when": "three blind mice"}"#, 1, 10, "no day"),
    (#"{"mood": 11}"#, 1, 10, "0 to 10"), (#"{"note": "a", "note": "b"}"#, 1, 15, "second time"),
    (#"[]"#, 1, 1, "object"), ("", 1, 1, "missing"), (#"{"note": "a"} x"#, 1, 15, "follow"),
    (String(repeating: "[", count: 10_000), 1, 66, "nested"),
    ("{\"note\": \"\u{1B}[31m\"}", 1, 11, "control"),
  ]

  @Test(arguments: mistakes)
  func whatIsWrongHasItsPlace(_ text: String, _ line: Int, _ column: Int, _ part: String) throws {
    let (file, call) = try read(text)
    let found = file.diagnostics.filter { $0.severity == .error }
    #expect(
      found.contains { ($0.message + ($0.note ?? "") + ($0.fixIt?.message ?? "")).contains(part) },
      "\(file.diagnostics)")
    #expect(
      found.contains { $0.location?.start.line == line - 1 && $0.location?.start.column == column - 1 },
      "\(found.map { $0.location?.start })")
    // Nothing of a file with an error is taken.
    #expect(!call.saysSomething)
  }
}
