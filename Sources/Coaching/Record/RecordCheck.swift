public import Listening
public import Rehearsal
public import Vocabulary

/// What is to be looked at before a record is sent: what is vague, what nobody said, and what the coach notices.
public struct RecordCheck: Sendable {
  /// Something to look at.
  public enum Remark: Sendable, Equatable {
    /// An item that binds has no day.
    case noDay(item: String)
    /// An item that binds has nobody who acts.
    case noOwner(item: String)
    /// Words mean another day to who reads them tomorrow.
    case relativeDay(words: String, item: String)
    /// A sum has no currency.
    case noCurrency(words: String, item: String)
    /// An item speaks to its reader of somebody else.
    case otherPerson(words: String, item: String)
    /// Something of an item was said by nobody.
    case untold(RecordTruth.Fault, item: String)
    /// The coach noticed something in the mail.
    case coach(Finding)
  }

  /// What was found, items first, in their order.
  public let remarks: [Remark]
  /// The language of the mail.
  public let language: Language

  /// Checks items and the mail that tells them.
  ///
  /// - Parameters:
  ///   - itemLanguage: The language the items were noted in, which need not be that of the mail.
  ///   - mail: The words of the mail.
  ///   - conversation: What was said; none for a real call, where the user's word is all there is.
  public init(
    _ items: [LedgerItem], in itemLanguage: Language, mail: String, in language: Language,
    conversation: RecordTruth.Conversation?, listeners: Listeners
  ) {
    self.language = language
    let listener = listeners[language]
    let untold = conversation.map { RecordTruth(listeners).faults(of: items, in: itemLanguage, $0) } ?? []
    let found = items.flatMap { item -> [Remark] in
      RecordCheck.vague(item, listeners[itemLanguage])
        + untold.filter { $0.item == item.id }.map { .untold($0.fault, item: item.text) }
    }
    let findings = DraftCheck(mail, listener: listener, language: language, off: RecordCheck.ofSpeech)
      .findings
    remarks = found + findings.filter(DraftCheck.isRisk).map(Remark.coach)
  }

  /// The rules of a reply said aloud, its length and its one request: a record lists many points, and is read again.
  private static let ofSpeech: Set<String> = ["monologue", "too-short", "several-requests"]

  private static func vague(_ item: LedgerItem, _ listener: Listener) -> [Remark] {
    var remarks: [Remark] = []
    if item.isTask, item.due == nil, !TimelessText.holds(item.text) {
      remarks.append(.noDay(item: item.text))
    }
    if item.isTask, item.owner == nil { remarks.append(.noOwner(item: item.text)) }
    let heard = listener.hear(item.text)
    remarks += heard.relativeDays.map { .relativeDay(words: $0, item: item.text) }
    remarks += heard.bareSums.map { .noCurrency(words: $0, item: item.text) }
    return remarks + (heard.otherPerson.map { [.otherPerson(words: $0, item: item.text)] } ?? [])
  }

  /// Whether there is nothing to look at.
  public var isClean: Bool { remarks.isEmpty }

  /// The remarks as sentences for a reader of a language, which need not be that of the mail.
  public func sentences(in reader: Language) -> [String] { remarks.map(RecordCheckWords.of(reader).remark) }

  /// The check as JSON.
  public var json: JSONValue {
    .object([
      ("language", .string(language.rawValue)), ("clean", .bool(isClean)),
      ("remarks", .array(remarks.map { .object(RecordCheck.fields(of: $0)) })),
    ])
  }

  private static func fields(of remark: Remark) -> [(String, JSONValue)] {
    func fields(_ kind: String, _ item: String, _ words: String? = nil) -> [(String, JSONValue)] {
      [("kind", .string(kind)), ("item", .string(item))] + (words.map { [("words", .string($0))] } ?? [])
    }
    return switch remark {
    case .noDay(let item): fields("no_day", item)
    case .noOwner(let item): fields("no_owner", item)
    case .relativeDay(let words, let item): fields("relative_day", item, words)
    case .noCurrency(let words, let item): fields("no_currency", item, words)
    case .otherPerson(let words, let item): fields("other_person", item, words)
    case .untold(let fault, let item): fields("untold_\(fault.rawValue)", item)
    case .coach(let finding): [("kind", .string("coach"))] + DraftCheck.fields(of: finding)
    }
  }
}
