/// A value found in a text, with the words that say it.
public struct Said: Hashable, Sendable {
  /// What words can mean.
  package enum Meaning: Hashable, Sendable {
    case day(SaidDay)
    case money(Double, currency: String?)
    case share(Double)
    /// In days.
    case duration(Double)
    /// In minutes of the day.
    case time(Int)
    /// From and to, in minutes of the day.
    case hours(Int, Int)
    /// 1 for Monday.
    case weekdays(Set<Int>)
    case count(Int)
    case name(String)
    /// A day or a number that cannot be.
    case impossible
  }

  /// The readings, the likeliest first: "in two weeks" is a day, and a duration.
  package var meanings: [Meaning]
  /// The UTF-8 range of the words.
  public var range: Range<Int>
  /// The words.
  public var words: String
  /// Whether it is denied: « pas le 28 ».
  package var isDenied = false
  /// What it is said of, where a word near it tells.
  var use: ValueUse?

  /// Whether it is a part of a whole.
  var isShare: Bool {
    if case .share? = meanings.first { true } else { false }
  }

  /// Whether it is days of the week.
  var saysWeekdays: Bool {
    if case .weekdays? = meanings.first { true } else { false }
  }

  /// Whether it is a sum, or can only be one.
  var isSum: Bool {
    if case .money? = meanings.first { true } else { false }
  }
}

extension Said {
  /// A day that is said in words which are no day by themselves.
  package init(_ day: SaidDay, range: Range<Int>, words: String) {
    self.init(meanings: [.day(day)], range: range, words: words)
  }
}
