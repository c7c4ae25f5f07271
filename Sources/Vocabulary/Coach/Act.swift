/// What an option does: the value of its `#act:` hashtag, and what follows from it.
///
/// The acts that many scenarios share stand in `coaching/acts.txt`; a scenario declares its own in its project file.
public struct Act: Hashable, Sendable {
  /// What making the move does, where the program takes account of it.
  public enum Effect: String, Sendable, CaseIterable {
    /// It goes past what was asked.
    case evade
    /// It asks for something in exchange.
    case trade
    /// It ends the conversation, or the collaboration.
    case leave
    /// It announces that what was said will be written down.
    case record
    /// It says back what the client said.
    case echo
    /// It gives reasons for itself.
    case justify
    /// It says nothing.
    case silence
  }

  /// What it asks of the client.
  public enum Asking: Hashable, Sendable, RawRepresentable {
    /// Something of a kind.
    case kind(QuestionKind)
    /// What is waiting for an answer already.
    case again

    /// The way files write it.
    public init?(rawValue: String) {
      if rawValue == "again" {
        self = .again
      } else if let kind = QuestionKind(rawValue: rawValue) {
        self = .kind(kind)
      } else {
        return nil
      }
    }

    /// The way files write it.
    public var rawValue: String {
      switch self {
      case .kind(let kind): kind.rawValue
      case .again: "again"
      }
    }

    /// The kind of what it asks; none when it asks again.
    public var kind: QuestionKind? { if case .kind(let kind) = self { kind } else { nil } }

    /// All of them.
    public static var allCases: [Asking] { QuestionKind.allCases.map(Asking.kind) + [.again] }
  }

  /// The name in the hashtag.
  public var id: String
  /// What it is called.
  public var label: LocalizedText
  /// What it asks; none when it asks nothing.
  public var asks: Asking?
  /// What it does besides.
  public var effects: Set<Effect>

  /// Describes an act.
  public init(id: String, label: LocalizedText, asks: Asking? = nil, effects: Set<Effect> = []) {
    self.id = id
    self.label = label
    self.asks = asks
    self.effects = effects
  }
}

/// The acts of a scenario: those that all share, and its own in their place or beside them.
public struct ActBook: Sendable {
  private let acts: [String: Act]

  /// The acts that all scenarios share.
  public static let standard = ActBook(ActTable.standard.acts)

  /// The shared acts with some of a scenario's own.
  public init(own: [Act]) {
    acts = own.isEmpty ? ActBook.standard.acts : ActBook(ActTable.standard.acts + own).acts
  }

  private init(_ all: [Act]) { acts = Dictionary(all.map { ($0.id, $0) }) { _, last in last } }

  /// The act of a name; none when nobody declared it.
  public subscript(id: String) -> Act? { acts[id] }

  /// Whether an act is known to do something; one that nobody declared does nothing.
  public func does(_ act: String?, _ effect: Act.Effect) -> Bool {
    act.flatMap { acts[$0] }?.effects.contains(effect) ?? false
  }

  /// The names, in order.
  public var names: [String] { acts.keys.sorted() }
}

/// The acts of `coaching/acts.txt`.
package struct ActTable: Sendable {
  package static let name = "coaching/acts.txt"
  /// Those that are part of the program.
  package static let standard = ActTable(LanguageText(name: name, text: EmbeddedText.of(name)))

  package let acts: [Act]
  /// What could not be read; a test keeps it empty for the file of the program.
  package let problems: [LanguageProblem]

  private static let form = CoachingFile.Form("act", fields: ["asks", "does"], localized: ["label"])

  package init(_ text: LanguageText) {
    var file = CoachingFile(text, ActTable.form)
    acts = file.entries.map { entry in
      let asks = file.names(
        "asks", of: entry, { .noName(.question, $0, nearest: $1) }, among: Act.Asking.allCases)
      let effects = file.names(
        "does", of: entry, { .noName(.trait, $0, nearest: $1) }, among: Act.Effect.allCases)
      return Act(id: entry.id, label: file.text("label", of: entry), asks: asks.first, effects: Set(effects))
    }
    problems = file.problems
  }
}
