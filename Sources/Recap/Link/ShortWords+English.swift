import Rehearsal
import Vocabulary

extension ShortWords {
  static let english = ShortWords(
    colon: ":", rehearsal: "A rehearsal: nothing of this was said for real.",
    greeting: { $0.isEmpty ? "Hello," : "Dear \($0)," },
    settled: { "What we agreed" + ($0.map { " on \($0)" } ?? "") + ":" },
    standing: { "Where things stand after our conversation" + ($0.map { " on \($0)" } ?? "") + ":" },
    nothing: { "In our conversation" + ($0.map { " on \($0)" } ?? "") + " nothing was agreed or proposed." },
    headings: [
      .agreed: "Agreed", .announced: "Announced", .proposed: "To be confirmed", .open: "Still open",
      .refused: "Declined",
    ],
    owners: [.me: "me", .client: "you"], nobody: "nobody named yet", noDay: "no date yet",
    timings: [.by: "by ", .from: "from ", .on: "on "],
    correction: { "Anything wrong or missing? Please tell me before \($0)." },
    day: { day, hasYear in
      let (year, month, dayOfMonth) = day.parts
      let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
      return "\(dayOfMonth) \(months[month - 1])" + (hasYear ? " \(year)" : "")
    })
}
