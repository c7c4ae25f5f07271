import Interest
public import Vocabulary
import YarnRuntime

/// A step on the way from a friendly word to what comes after a formal notice.
public enum Rung: String, Codable, Sendable, CaseIterable, Comparable {
  /// A word before the due day.
  case upcoming = "upcoming"
  /// A word on the due day.
  case due = "due"
  /// A reminder that takes an oversight for granted.
  case friendly = "friendly"
  /// A reminder with number, sum, due date, days late and a new date.
  case firm = "firm"
  /// A call, and the record of it.
  case call = "call"
  /// The formal notice, by registered letter.
  case notice = "notice"
  /// What can be done after it: facts, and no advice.
  case beyond = "beyond"

  /// In the order of the ladder.
  public static func < (left: Rung, right: Rung) -> Bool { left.place < right.place }

  private var place: Int { Rung.allCases.firstIndex(of: self) ?? 0 }

  /// The rung above; none above the last.
  public var above: Rung? { Rung.allCases.first { $0 > self } }

  /// Whether it is something to write.
  public var isWritten: Bool { self != .call && self != .beyond }

  /// Whether nothing of what a delay costs may be said on it.
  public var isFriendly: Bool { self < .firm }
}

/// When a rung's time has come, and why then: data that anybody can read and change.
public struct RungPlan: Hashable, Sendable {
  /// The rung.
  public var rung: Rung
  /// The first day it makes sense, in days from the due day.
  public var afterDue: Int
  /// The days that must have gone by since the step before.
  public var afterStep: Int
  /// Why then.
  public var reason: LocalizedText

  /// The plan of each rung, in their order.
  public static let all: [RungPlan] = {
    let name = "money/rungs.csv"
    guard let bytes = EmbeddedData.bytes(of: name),
      let table = try? CSVTable(
        bytes: bytes, file: name, required: ["rung", "after_due", "after_step", "fr", "en"])
    else { return [] }
    return table.rows.compactMap { row in
      guard let rung = Rung(rawValue: row["rung"]), let afterDue = Int(row["after_due"]),
        let afterStep = Int(row["after_step"])
      else { return nil }
      return RungPlan(
        rung: rung, afterDue: afterDue, afterStep: afterStep,
        reason: LocalizedText([.french: row["fr"], .english: row["en"]]))
    }
  }()

  /// The plan of a rung.
  static func of(_ rung: Rung) -> RungPlan {
    all.first { $0.rung == rung }
      ?? RungPlan(rung: rung, afterDue: 0, afterStep: 0, reason: LocalizedText([:]))
  }
}
