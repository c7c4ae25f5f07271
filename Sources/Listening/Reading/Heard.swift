public import Vocabulary

/// What one reading of a typed reply found in it: everything that is done with a reply is done with this.
public struct Heard: Sendable {
  /// What was typed.
  public let text: String
  /// The words as typed, with their sentences.
  package let typed: Utterance
  /// The words with spelling put right.
  let utterance: Utterance
  /// The values that are said, in their order.
  public let values: [Said]
  /// What the words speak of that a day can be said of.
  let uses: Set<ValueUse>
  /// The rules that fired.
  let firings: [MoveDetector.Firing]

  /// Whether all that was typed was read.
  public var isWhole: Bool { ReadingLimit.holds(text) }

  /// The rules that fired, if these are the words they fired on.
  func firings(on tokens: [Token]) -> [MoveDetector.Firing]? { tokens == utterance.tokens ? firings : nil }

  /// The values as they are kept, those that are denied left out.
  public func said(on today: CalendarDate) -> [SaidValue] {
    values.filter { !$0.isDenied }.compactMap { $0.value(on: today) }
  }

  /// The parts of a long reply that can be read alone.
  package var parts: [String] { ReplyParts.of(typed) }

  /// Whether every sentence asks something.
  var onlyAsks: Bool {
    !utterance.sentences.isEmpty && utterance.sentences.allSatisfy { utterance.asksAt($0.lowerBound) }
  }

  /// Whether some sentence ends with a question mark.
  var asks: Bool { utterance.sentences.contains { utterance.asksAt($0.lowerBound) } }

  /// Words of the reply, tidied up, for a client who quotes.
  func quote(_ span: Range<Int>) -> String {
    let bytes = typed.typedRange(span.clamped(to: 0..<typed.tokens.count))
    return Heard.tidied(typed.quote(bytes))
  }

  /// A quotation without marks at its ends.
  static func tidied(_ text: String) -> String {
    let edges: Set<Character> = [
      " ", ",", ".", ":", ";", "-", "–", "—", "!", "?", "…", "\"", "«", "»", "“", "”", "(", ")",
    ]
    var rest = Substring(text)
    while let first = rest.first, edges.contains(first) { rest.removeFirst() }
    while let last = rest.last, edges.contains(last) { rest.removeLast() }
    return String(rest)
  }
}

extension Said {
  /// The value in its one form, by the first reading that is one; none for what cannot be, or is no single day.
  package func value(on today: CalendarDate) -> SaidValue? {
    guard let meaning = meanings.first else { return nil }
    switch meaning {
    case .day(let day): return day.date(on: today).map { SaidValue(.day, $0.iso) }
    case .money(let sum, let currency):
      return SaidValue(.money, Said.plain(sum) + (currency.map { " " + $0 } ?? ""))
    case .share(let share): return SaidValue(.share, Said.plain(share))
    case .duration(let days): return SaidValue(.duration, Said.plain(days))
    case .time(let minutes): return SaidValue(.time, Said.clock(minutes))
    case .hours(let from, let to): return SaidValue(.hours, Said.clock(from) + "/" + Said.clock(to))
    case .weekdays(let days): return SaidValue(.weekdays, days.sorted().map(String.init).joined())
    case .count(let count): return SaidValue(.count, String(count))
    case .name(let name): return SaidValue(.name, name)
    case .impossible: return nil
    }
  }

  /// A number without a needless decimal point, four decimals at most.
  static func plain(_ number: Double) -> String {
    let rounded = (number * 10_000).rounded() / 10_000
    return rounded == rounded.rounded() && abs(rounded) < 1e15 ? String(Int(rounded)) : String(rounded)
  }

  private static func clock(_ minutes: Int) -> String {
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
    return two(minutes / 60) + ":" + two(minutes % 60)
  }
}
