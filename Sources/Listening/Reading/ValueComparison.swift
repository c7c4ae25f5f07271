public import Vocabulary

/// What a reading has to know to compare values: the day, the amounts of the matter, their currency.
public struct ValueSetting: Sendable {
  /// The day of the call.
  public var today: CalendarDate
  /// The amounts among the facts; a share is of the first.
  public var amounts: [Money]
  /// The amounts by the name of their fact.
  public var named: [String: Money]

  /// Makes a setting.
  public init(today: CalendarDate, amounts: [Money], named: [String: Money] = [:]) {
    self.today = today
    self.amounts = amounts
    self.named = named
  }
}

/// Compares the values of a reply with those that an option would say in its place.
struct ValueComparison {
  /// What the variables of the option take, in the form they keep.
  private(set) var taken: [String: String] = [:]
  /// The words with which the option's sentence says the values that were taken, by the UTF-8 range of the option's own.
  private(set) var replacements: [(range: Range<Int>, words: String)] = []
  /// A value of the reply, and that of the option, which excludes it, in words.
  private(set) var conflict: (theirs: String, ours: String)?
  /// Words of the reply that say what cannot be.
  private(set) var impossible: String?
  /// Whether the option says a day or a sum that the reply does not.
  private(set) var leavesUnsaid = false
  /// Whether the reply says a value that has no place in the option.
  private(set) var surplus: [Said] = []
  /// Whether the reply says the option's value and another that the option could take: only the user knows which is meant.
  private(set) var isDivided = false

  /// Whether the days of the reply are said of something that the option does not speak of, and no value of it is the
  /// option's: « vous payez le 7 » for « mon dernier jour est le 28 ».
  private(set) var isAllElsewhere = false
  /// Whether a day is left that the option has no place for, though it could be said of the same.
  private(set) var isCrowded = false

  /// What the reply says as the option does.
  private var agreed: [Said] = []
  private let setting: ValueSetting
  private let spoken: SpokenValue
  private let ours: [Said]
  private let uses: Set<ValueUse>
  /// Whether the sums of the reply are the parts of an amount owed: the second follows from the first.
  private var makesWhole = false

  /// - Parameters:
  ///   - theirs: what the reply says.
  ///   - ours: what the option's text says.
  ///   - takes: what the option takes, in the order of its hashtags.
  ///   - uses: what the option speaks of; nothing when it does not tell.
  init(
    _ theirs: [Said], _ ours: [Said], takes: [TakenVariable], uses: Set<ValueUse> = [],
    _ setting: ValueSetting,
    _ format: LocaleFormat
  ) {
    self.setting = setting
    self.ours = ours
    self.uses = uses
    spoken = SpokenValue(
      format: format, today: setting.today, currency: setting.amounts.first?.currency ?? "EUR")
    let said = Self.distinct(theirs.filter { !$0.isDenied })
    impossible = said.first { isImpossible($0) }?.words
    guard impossible == nil else { return }
    let elsewhere = said.filter(isElsewhere)
    let here = said.filter { !isElsewhere($0) }
    makesWhole = Self.addUp(said, to: setting.amounts)
    agreed = here.filter { fits($0) }
    settle(here.filter { !fits($0) && !isReference($0, takes) }, takes)
    let concernsDays = takes.contains { $0.kind == .date } || ours.contains(where: \.namesDay)
    isCrowded = concernsDays && surplus.contains(where: \.namesDay)
    isAllElsewhere = !elsewhere.isEmpty && taken.isEmpty && agreed.isEmpty
    surplus += elsewhere
    leavesUnsaid = ours.contains { value in
      value.meanings.contains { Self.binds($0) } && !here.contains { Self.sameKind($0, value) }
    }
  }

  /// Whether a day is said of something that the option does not speak of.
  private func isElsewhere(_ said: Said) -> Bool {
    guard let use = said.use, !uses.isEmpty, said.namesDay else { return false }
    return !uses.contains { $0.fits(use) }
  }

  /// Whether every day and sum of the reply has a place in the option.
  var holdsAll: Bool { conflict == nil && impossible == nil && !isCrowded && !isDivided && !isAllElsewhere }

  // MARK: What is said on both sides

  private func isImpossible(_ said: Said) -> Bool {
    said.meanings.contains { meaning in
      switch meaning {
      case .impossible: true
      case .day(let day): !day.isPossible(on: setting.today)
      case .share(let share): share > 1
      default: false
      }
    }
  }

  /// Whether the reply says what the option says, or a part of it.
  private func fits(_ said: Said) -> Bool {
    said.meanings.contains { mine in ours.contains { $0.meanings.contains { agrees(mine, $0) } } }
  }

  private func agrees(_ mine: Said.Meaning, _ theirs: Said.Meaning) -> Bool {
    switch (mine, theirs) {
    case (.day(let mine), .day(let theirs)):
      return theirs.nearest(to: setting.today).map { mine.fits($0, on: setting.today) } ?? (mine == theirs)
    case (.money(let mine, let code), .money(let theirs, let other)):
      return abs(mine - theirs) < 0.005 && (code == nil || code == (other ?? spoken.currency))
    case (.share(let share), .money(let sum, _)), (.money(let sum, _), .share(let share)):
      return setting.amounts.first.map { abs(Self.number($0) * share - sum) < 0.01 } ?? false
    case (.share(let mine), .share(let theirs)): return abs(mine - theirs) < 0.006
    case (.duration(let mine), .duration(let theirs)):
      return abs(mine - theirs) <= max(0.01, theirs >= 13 ? 1 : 0.01)
    case (.time(let mine), .time(let theirs)): return mine == theirs
    case (.time(let mine), .hours(let from, let to)): return mine == from || mine == to
    case (.hours(let from, let to), .hours(let start, let end)): return from == start && to == end
    case (.weekdays(let mine), .weekdays(let theirs)): return mine == theirs
    case (.count(let mine), .count(let theirs)): return mine == theirs
    case (.name(let mine), .name(let theirs)): return theirs.lowercased().contains(mine.lowercased())
    default: return false
    }
  }

  /// Whether a value only tells which matter is meant: the amount owed, a day that is past.
  ///
  /// A fact that the option takes is no reference: who asks 180 again, having said 200, means the sum.
  private func isReference(_ said: Said, _ takes: [TakenVariable]) -> Bool {
    said.meanings.contains { meaning in
      switch meaning {
      case .money(let sum, _):
        setting.amounts.contains { abs(Self.number($0) - sum) < 0.005 }
          && !takes.contains { setting.named[$0.name].map { abs(Self.number($0) - sum) < 0.005 } ?? false }
      case .day(let day):
        day.offset == nil && !saysPastDay
          && (day.nearest(to: setting.today).map { $0 < setting.today && day.month != nil } ?? false)
      default: false
      }
    }
  }

  /// Whether the option itself says a day that is past, so that another past day is another day.
  private var saysPastDay: Bool {
    ours.flatMap(\.meanings).contains { meaning in
      guard case .day(let day) = meaning, let date = day.nearest(to: setting.today) else { return false }
      return date < setting.today
    }
  }

  /// A value that is said twice is one.
  private static func distinct(_ said: [Said]) -> [Said] {
    struct Content: Hashable {
      var meanings: [Said.Meaning]
      var use: ValueUse?
    }
    var known: Set<Content> = []
    return said.filter { value in
      known.insert(Content(meanings: value.meanings, use: value.use)).inserted || value.isSum || value.isShare
    }
  }

  /// Whether several sums or shares of a reply are the whole together: « 1 200 le 4, et 1 200 le 18 », "half and half".
  private static func addUp(_ said: [Said], to amounts: [Money]) -> Bool {
    let shares = said.compactMap { value -> Double? in
      if case .share(let share)? = value.meanings.first { share } else { nil }
    }
    if shares.count > 1, abs(shares.reduce(0, +) - 1) < 0.01 { return true }
    let sums = said.compactMap { value -> Double? in
      if case .money(let sum, _)? = value.meanings.first { sum } else { nil }
    }
    guard sums.count > 1 else { return false }
    let total = sums.reduce(0, +)
    return amounts.contains { abs(number($0) - total) < 0.01 }
  }

  private static func number(_ money: Money) -> Double { Double("\(money.amount)") ?? 0 }

  // MARK: What differs

  private mutating func settle(_ own: [Said], _ takes: [TakenVariable]) {
    var free = unsaid(takes)
    var hours: [(variable: String, meaning: Said.Meaning)] = []
    for said in own {
      if isSettled(said) {
        isDivided = true
        surplus.append(said)
      } else if let (place, meaning, text) = variable(for: said, among: free) {
        let variable = free[place]
        if variable.kind == .hours {
          hours.append((variable.name, meaning))
        } else {
          if variable.kind == .date, let day = CalendarDate(iso: text), day < setting.today {
            impossible = impossible ?? said.words
            continue
          }
          taken[variable.name] = text
          free.remove(at: place)
        }
        replace(said, meaning)
      } else if makesWhole, said.isSum || said.isShare {
        continue
      } else if let other = contradicted(by: said) {
        conflict = conflict ?? other
      } else {
        if let (_, meaning, _) = variable(for: said, among: takes), Self.binds(meaning) { isDivided = true }
        surplus.append(said)
      }
    }
    for name in Set(hours.map(\.variable)) {
      taken[name] = spoken.schedule(hours.filter { $0.variable == name }.map(\.meaning))
    }
  }

  /// Whether the reply says a value of the option's as it is.
  private func isAgreed(_ value: Said) -> Bool {
    agreed.contains { said in
      said.meanings.contains { mine in value.meanings.contains { agrees(mine, $0) } }
    }
  }

  /// The variables whose value was not said as the option has it: another day beside the option's own is said of
  /// something else ("my last day is the 26th, and you pay on the 7th").
  private func unsaid(_ takes: [TakenVariable]) -> [TakenVariable] {
    var free = takes
    for said in agreed {
      let places = free.indices.filter { place in
        free[place].kind != .hours && said.meanings.contains { text(of: $0, for: free[place].kind) != nil }
      }
      let same = ours.filter { Self.sameKind($0, said) }
      let index = same.firstIndex { other in
        said.meanings.contains { mine in other.meanings.contains { agrees(mine, $0) } }
      }
      if !places.isEmpty { free.remove(at: places[min(index ?? 0, places.count - 1)]) }
    }
    return free
  }

  /// Whether hours or days of the week were said as the option has them, so that others are not the rule.
  private func isSettled(_ said: Said) -> Bool {
    said.meanings.contains { meaning in
      switch meaning {
      case .hours, .weekdays: agreed.contains { Self.sameKind($0, said) }
      default: false
      }
    }
  }

  /// The variable that takes a value, with the value in the form it keeps.
  private func variable(
    for said: Said, among variables: [TakenVariable]
  ) -> (place: Int, meaning: Said.Meaning, text: String)? {
    for meaning in said.meanings {
      for (place, variable) in variables.enumerated() {
        if let text = text(of: meaning, for: variable.kind) { return (place, meaning, text) }
      }
    }
    return nil
  }

  private func text(of meaning: Said.Meaning, for kind: TakesTag.Kind) -> String? {
    switch (kind, meaning) {
    // "Tonight" and "today" say when one acts, not the day that is asked for.
    case (.date, .day(let day)) where day.offset != 0: day.date(on: setting.today)?.iso
    case (.money, .money(let sum, let code)):
      code == nil || code == spoken.currency ? Said.plain(sum) : nil
    case (.money, .share(let share)):
      setting.amounts.first.map { Said.plain((Self.number($0) * share * 100).rounded() / 100) }
    case (.duration, .duration(let days)): Said.plain(days)
    case (.number, .count(let count)): String(count)
    case (.number, .duration(let days)): Said.plain(days < 1 ? (days * 24).rounded() : days)
    case (.hours, .hours), (.hours, .weekdays): ""
    case (.time, .time): spoken.schedule([meaning])
    case (.name, .name(let name)): name
    default: nil
    }
  }

  private mutating func replace(_ said: Said, _ meaning: Said.Meaning) {
    let used = replacements.map(\.range)
    let places = ours.filter { value in
      !used.contains(value.range) && !isAgreed(value)
        && value.meanings.contains { Self.kind($0) == Self.kind(meaning) }
    }
    // « Restons-en là pour aujourd'hui. Je vous écris le 12 » : today is seldom the day that is meant.
    guard let own = places.first(where: { !$0.saysToday }) ?? places.last else { return }
    var words = spoken.words(meaning, else: said.words)
    // A sentence of the script has its own article before the day, unless it says « ce soir ».
    if words.hasPrefix("le "), case .day = meaning, !own.saysRelativeDay { words.removeFirst(3) }
    replacements.append((Self.kept(own, meaning, words), words))
  }

  /// The range that is replaced: « dans » before a length of time stays where the new one has no such word.
  private static func kept(_ own: Said, _ meaning: Said.Meaning, _ words: String) -> Range<Int> {
    let ahead: Set<String> = ["dans", "sous", "in", "within"]
    func first(_ text: String) -> String { text.prefix { $0 != " " && $0 != "\u{A0}" }.lowercased() }
    guard case .duration = meaning, ahead.contains(first(own.words)), !ahead.contains(first(words)) else {
      return own.range
    }
    return min(
      own.range.lowerBound + first(own.words).utf8.count + 1, own.range.upperBound)..<own.range.upperBound
  }

  /// What the option says of the same kind, where it excludes what the reply says.
  private func contradicted(by said: Said) -> (theirs: String, ours: String)? {
    // Who says the option's day may name another day as well.
    guard !agreed.contains(where: { Self.sameKind($0, said) }) else { return nil }
    for meaning in said.meanings where Self.binds(meaning) {
      for other in ours {
        guard let theirs = other.meanings.first(where: { Self.kind($0) == Self.kind(meaning) }) else {
          continue
        }
        // A weekday said of something past is told as it was said: only the user knows which one it was.
        let isBehind = Self.kind(meaning) == Self.kind(.day(SaidDay())) && saysPastDay
        let mine = isBehind ? said.words : spoken.words(meaning, else: said.words)
        return (mine, spoken.words(theirs, else: other.words, isNearest: true))
      }
    }
    return nil
  }

  /// Whether a value is one that nobody may put into another's mouth; counts and names are said in passing.
  private static func binds(_ meaning: Said.Meaning) -> Bool {
    switch meaning {
    case .day, .money, .share, .hours, .weekdays: true
    case .duration, .time, .count, .name, .impossible: false
    }
  }

  private static func sameKind(_ left: Said, _ right: Said) -> Bool {
    left.meanings.contains { mine in right.meanings.contains { kind($0) == kind(mine) } }
  }

  private static func kind(_ meaning: Said.Meaning) -> Int {
    switch meaning {
    case .day: 0
    case .money, .share: 1
    case .duration: 2
    case .time, .hours: 3
    case .weekdays: 4
    case .count: 5
    case .name: 6
    case .impossible: 7
    }
  }
}

extension ValueComparison {
  /// Whether one of some values is one of others.
  static func agree(_ mine: [Said], _ theirs: [Said], _ setting: ValueSetting, _ format: LocaleFormat) -> Bool
  {
    let comparison = ValueComparison([], theirs, takes: [], setting, format)
    return mine.contains { comparison.fits($0) }
  }
}

extension Said {
  /// Whether the day of the call is said, as such.
  var saysToday: Bool {
    if case .day(let day)? = meanings.first { day.offset == 0 } else { false }
  }

  /// Whether a day is said by how far off it is: « ce soir », "tomorrow".
  fileprivate var saysRelativeDay: Bool {
    if case .day(let day)? = meanings.first { day.offset != nil } else { false }
  }

  /// Whether a day is said.
  var namesDay: Bool {
    meanings.contains { if case .day(let day) = $0 { day.offset != 0 } else { false } }
  }
}
