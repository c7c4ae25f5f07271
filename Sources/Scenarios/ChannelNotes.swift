public import Vocabulary

/// Through which channel a conversation is best held, and why.
public struct ChannelNotes: Hashable, Sendable {
  /// The rule it is told by; empty where it has none.
  public var rule: String
  /// The channels, the best first.
  public var order: [Scenario.Channel]
  /// Whether writing first needs a reason.
  public var wantsVoice: Bool
  /// Why that order.
  public var reason: LocalizedText
  /// When the order does not hold; none when it always does.
  public var exception: LocalizedText?
  /// What it comes from; none where nobody says it.
  public var source: LocalizedText?

  /// Describes an order of channels.
  public init(
    rule: String, order: [Scenario.Channel], wantsVoice: Bool, reason: LocalizedText,
    exception: LocalizedText? = nil, source: LocalizedText? = nil
  ) {
    self.rule = rule
    self.order = order
    self.wantsVoice = wantsVoice
    self.reason = reason
    self.exception = exception
    self.source = source
  }
}

/// The advice of `coaching/channels.txt`, for scenarios that have none of their own.
package struct ChannelTable: Sendable {
  package static let name = "coaching/channels.txt"
  /// That which is part of the program.
  package static let standard = ChannelTable(LanguageText(name: name, text: EmbeddedText.of(name)))

  /// The first entry; an empty one where the file has none, which a test would tell.
  package let notes: ChannelNotes
  /// What could not be read; a test keeps it empty for the file of the program.
  package let problems: [LanguageProblem]

  private static let form = CoachingFile.Form(
    "channels", fields: ["order"], localized: ["reason", "exception", "source"])

  /// What stands behind the name of an entry.
  private enum Trait: String, CaseIterable {
    /// Writing first needs a reason.
    case voice
  }

  package init(_ text: LanguageText) {
    var file = CoachingFile(text, ChannelTable.form)
    let all = file.entries.map { entry in
      let traits = file.names("", of: entry, { .noName(.trait, $0, nearest: $1) }, among: Trait.allCases)
      let order = file.names(
        "order", of: entry, { .noName(.channel, $0, nearest: $1) }, among: Scenario.Channel.allCases)
      if order.isEmpty { file.note(.missing(field: "order", of: entry.id), entry.fields[0]) }
      let exception = file.text("exception", of: entry, isNeeded: false)
      return ChannelNotes(
        rule: entry.id, order: order, wantsVoice: traits.contains(.voice),
        reason: file.text("reason", of: entry), exception: exception.byLanguage.isEmpty ? nil : exception,
        source: file.text("source", of: entry))
    }
    notes =
      all.first ?? ChannelNotes(rule: "", order: [], wantsVoice: false, reason: LocalizedText([:]))
    problems = file.problems
  }
}
