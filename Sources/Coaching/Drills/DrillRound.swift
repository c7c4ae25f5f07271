/// The answers of one drill, and what they come to.
public struct DrillRound: Sendable {
  /// The skill.
  public let skill: DrillSkill
  /// The lines in the order in which they are thrown, none twice.
  public let lines: [DrillLine]
  /// What came of each line so far; none where it was passed over.
  private var results: [DrillVerdict?] = []

  /// Draws at most `count` lines.
  public init(
    _ skill: DrillSkill, _ book: DrillBook, count: Int, using chance: inout some RandomNumberGenerator
  ) {
    self.skill = skill
    var lines = book.lines(skill)
    // Fisher and Yates by hand: the library's shuffle may change from one version to the next.
    for last in lines.indices.reversed() {
      let bound = UInt64(last + 1)
      lines.swapAt(last, Int(truncatingIfNeeded: chance.next().multipliedFullWidth(by: bound).high))
    }
    self.lines = Array(lines.prefix(max(0, count)))
  }

  /// The verdicts so far.
  public var verdicts: [DrillVerdict] { results.compactMap { $0 } }

  /// How many lines were passed over.
  public var skipped: Int { results.count { $0 == nil } }

  /// The place of the line that is thrown now among `lines`; that of the end after the last.
  public var position: Int { results.count }

  /// Notes an answer.
  public mutating func answered(_ verdict: DrillVerdict) { results.append(verdict) }

  /// Notes a line that was passed over.
  public mutating func skippedLine() { results.append(nil) }

  /// Goes back to the line before, whatever came of it; at the first line nothing changes.
  public mutating func goBack() { if !results.isEmpty { results.removeLast() } }

  /// How many answers held.
  public var held: Int { verdicts.count(where: \.held) }

  /// What came up most, in words, and in how many answers; none when every answer held.
  public var foremost: (name: String, words: String, times: Int)? {
    guard let language = verdicts.first?.language else { return nil }
    var counts: [DrillSign: Int] = [:]
    for verdict in verdicts {
      for sign in Set(verdict.missing + verdict.faults.map(\.sign)) { counts[sign, default: 0] += 1 }
    }
    let order = DrillSign.allCases.filter { counts[$0] != nil }
    guard let most = order.max(by: { (counts[$0] ?? 0) < (counts[$1] ?? 0) }) else { return nil }
    let isMissing = verdicts.contains { $0.missing.contains(most) }
    let words = isMissing ? most.words(language).missing : most.words(language).there
    return (most.rawValue, words, counts[most] ?? 0)
  }
}
