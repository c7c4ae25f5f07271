public import Scenarios
public import Vocabulary

/// Through which channel to hold a conversation, and why: a rule of the table below.
public struct ChannelAdvice: Hashable, Sendable {
  /// The rule, such as `C1`.
  public let rule: String
  /// The channels, the best first.
  public let order: [Scenario.Channel]
  /// Why that order.
  public let reason: LocalizedText
  /// When the order does not hold; none when it always does.
  public let exception: LocalizedText?
  /// What the rule comes from; none where nobody says it.
  public let source: LocalizedText?
  /// Whether writing first needs a reason.
  public let wantsVoice: Bool

  /// The advice of a scenario, else that of a scenario of the program's about the same subject; for any other
  /// conversation, a voice first and a written recap.
  public init(for scenario: Scenario) {
    let notes = scenario.channels ?? scenario.subject.flatMap(BundledLibrary.channels)
    self.init(notes ?? ChannelTable.standard.notes)
  }

  private init(_ notes: ChannelNotes) {
    (rule, order, wantsVoice) = (notes.rule, notes.order, notes.wantsVoice)
    (reason, exception, source) = (notes.reason, notes.exception, notes.source)
  }

  /// The advice in words: the order, why, when it does not hold, and where it comes from.
  public func text(_ language: Language) -> String {
    let names = order.map { ChannelWords.name($0, language) }.joined(
      separator: language == .french ? ", puis " : ", then ")
    let isFrench = language == .french
    var sentences = [
      (isFrench ? "Conseillé\u{A0}: " : "Advised: ") + names + ".", reason[language],
    ]
    if let exception { sentences.append(exception[language]) }
    let origin = [rule.isEmpty ? nil : rule, source?[language]].compactMap { $0 }
    if !origin.isEmpty { sentences.append("(\(origin.joined(separator: isFrench ? "\u{A0}: " : ": ")))") }
    return Spacing(language).set(sentences.joined(separator: " "))
  }
}

/// The names of the channels, as shown and as typed.
enum ChannelWords {
  static func name(_ channel: Scenario.Channel, _ language: Language) -> String {
    switch (channel, language) {
    case (.phone, .french): "téléphone"
    case (.video, .french): "visio"
    case (.inPerson, .french): "de vive voix, sur place"
    case (.mail, .french): "écrit"
    case (.phone, .english): "phone"
    case (.video, .english): "video"
    case (.inPerson, .english): "in person"
    case (.mail, .english): "writing"
    }
  }

  /// The channel somebody typed, by one of its names in either language.
  static func channel(_ text: String) -> Scenario.Channel? {
    let wanted = text.lowercased().filter { $0.isLetter || $0 == " " || $0 == "-" }
    return typed.first { $0.value.contains(wanted) }?.key
      ?? Scenario.Channel.allCases.first { channel in
        Language.allCases.contains { name(channel, $0).lowercased() == text.lowercased() }
      }
  }

  private static let typed: [Scenario.Channel: Set<String>] = [
    .phone: [
      "phone", "téléphone", "telephone", "tel", "tél", "appel", "call", "on the phone", "by phone",
      "au téléphone",
    ],
    .video: ["video", "visio", "vidéo", "visioconférence", "video call", "en visio"],
    .inPerson: [
      "in-person", "in person", "sur place", "de vive voix", "en personne", "face à face", "face to face",
      "rendez-vous",
    ],
    .mail: [
      "mail", "e-mail", "email", "courriel", "écrit", "ecrit", "par écrit", "writing", "in writing", "lettre",
      "letter",
    ],
  ]
}
