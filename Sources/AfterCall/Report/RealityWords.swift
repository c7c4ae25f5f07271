/// How a call is told beside its preparation and its rehearsal, in one language.
public struct RealityWords: Sendable {
  /// The heading.
  public var heading: String
  var objections: @Sendable (_ expected: Int, _ met: Int, _ new: Int) -> String
  var met: @Sendable (String) -> String
  var unmet: @Sendable (String) -> String
  var new: @Sendable (String) -> String
  var feared: @Sendable (_ fear: String, _ level: Int?, _ happened: String?) -> String
  var request: @Sendable (String) -> String
  var wanted: @Sendable (_ wanted: [String], _ got: [String], _ daysLate: Int) -> String
  var rehearsal: @Sendable (_ session: Int64, _ ending: String, _ now: String?) -> String
  var thenAgreed: @Sendable (String) -> String
  var nothingThen: String
  var nothingNow: String
  var mood: @Sendable (_ before: Int?, _ after: Int) -> String
  /// The question whether a new objection is to be expected the next time, and what is said when it is.
  public var keepObjection: @Sendable (String) -> String
  /// What is said when it is kept.
  public var keptObjection: String
}
