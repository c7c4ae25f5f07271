import Vocabulary

extension ShortWords {
  static let english = ShortWords(
    colon: ":", rehearsal: "A rehearsal: nothing of this was said for real.",
    confirm: { day, _ in "Anything wrong or missing? Please tell me by \(day)." },
    day: { day, hasYear in
      let (year, month, dayOfMonth) = day.parts
      let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
      return "\(dayOfMonth) \(months[month - 1])" + (hasYear ? " \(year)" : "")
    })
}
