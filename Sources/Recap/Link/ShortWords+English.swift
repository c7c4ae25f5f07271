import Rehearsal
import Vocabulary

extension ShortWords {
  static let english = ShortWords(
    colon: ":", rehearsal: "A rehearsal: nothing of this was said for real.",
    greeting: { $0.isEmpty ? "Hello," : "Dear \($0)," },
    settled: { "What we agreed" + ($0.map { " on \($0)" } ?? "") + ":" },
    standing: { "Where things stand after our conversation" + ($0.map { " on \($0)" } ?? "") + ":" },
    nothing: { "In our conversation" + ($0.map { " on \($0)" } ?? "") + " nothing was agreed or proposed." },
    heading: {
      switch $0 {
      case .agreed: "Agreed"
      case .announced: "Announced"
      case .proposed: "To be confirmed"
      case .open: "Still open"
      case .refused: "Declined"
      }
    },
    owner: {
      switch $0 {
      case .me: "me"
      case .client: "you"
      }
    }, nobody: "nobody named yet", noDay: "no date yet",
    timing: { timing, day in
      switch timing {
      case .by: "by \(day)"
      case .from: "from \(day)"
      case .on: "on \(day)"
      }
    },
    correction: { "Anything wrong or missing? Please tell me by \($0)." },
    day: { day, hasYear in
      let (year, month, dayOfMonth) = day.parts
      let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
      return "\(dayOfMonth) \(months[month - 1])" + (hasYear ? " \(year)" : "")
    })
}
