import Archive
import Foundation
import Rehearsal
import Scenarios
import Vocabulary

/// JSON put together from values that are JSON already, such as events.
enum JSONText {
  static func object(_ fields: [(String, String)]) -> String {
    "{" + fields.map { JSONValue.string($0.0).text + ":" + $0.1 }.joined(separator: ",") + "}"
  }

  static func array(_ values: [String]) -> String { "[" + values.joined(separator: ",") + "]" }
  static func string(_ text: String?) -> String { JSONValue.optional(text).text }
  static func number(_ number: Int) -> String { String(number) }
}

/// Stored sessions as JSON for other programs.
enum SessionJSON {
  /// What a session is, without what was said in it.
  static func fields(_ session: SessionRecord, _ language: Language) -> [(String, String)] {
    var closed: String?
    var ending: Ending?
    switch session.close {
    case .finished(let reached): (closed, ending) = ("finished", reached)
    case .left: closed = "left"
    case nil: break
    }
    let outcome = Wanted.outcome(of: ending, session.setup, ledger: session.ledger)
    return [
      ("session", String(session.id)), ("token", JSONText.string(session.token)),
      ("scenario", JSONText.string(session.reference)),
      ("title", JSONText.string(session.title[language])),
      ("persona", JSONText.string(session.setup.persona)),
      ("language", JSONText.string(session.setup.language.rawValue)),
      ("seed", JSONValue.unsigned(session.setup.seed).text),
      ("date", JSONText.string(session.setup.today.iso)),
      ("started", JSONText.string(moment(session.started))),
      ("updated", JSONText.string(moment(session.updated))),
      ("closed", JSONText.string(closed)), ("ending", JSONText.string(ending?.id)),
      ("outcome", JSONText.string(outcome?.rawValue)),
    ]
  }

  static func session(_ session: SessionRecord, _ language: Language) -> String {
    JSONText.object(fields(session, language))
  }

  /// A session with everything said in it.
  static func transcript(_ session: SessionRecord, _ story: Story, _ language: Language) -> String {
    JSONText.object(fields(session, language) + [("turns", JSONText.array(story.parts.map(part)))])
  }

  static func part(_ part: Story.Part) -> String {
    let turn = part.turn
    return JSONText.object([
      ("turn", JSONText.number(turn.number)), ("beat", JSONText.string(turn.beat)),
      ("taken_back", part.isTakenBack ? "true" : "false"),
      ("said", JSONText.string(turn.reply?.text)), ("typed", JSONText.string(turn.reply?.typed)),
      ("option", JSONText.string(turn.reply?.option?.id)),
      ("events", JSONText.array(turn.events.map(EventJSON.line))),
      ("notes", JSONText.array(part.notes.map { JSONText.string($0) })),
    ])
  }

  /// A session with what was found in it.
  static func found(_ found: Found, _ language: Language) -> String {
    JSONText.object(
      fields(found.session, language) + [("passages", JSONText.array(found.passages.map(passage)))])
  }

  private static func passage(_ passage: Passage) -> String {
    let (kind, detail): (String, String?) =
      switch passage.kind {
      case .line(.client): ("line", "client")
      case .line(.coach): ("line", "coach")
      case .line(.user): ("line", "user")
      case .line(.other(let name)): ("line", name)
      case .line(.narration): ("line", nil)
      case .reply: ("reply", "user")
      case .note: ("note", "user")
      case .ledger(let status): ("ledger", status.rawValue)
      }
    return JSONText.object([
      ("turn", JSONText.number(passage.turn)), ("kind", JSONText.string(kind)),
      (kind == "ledger" ? "status" : "speaker", JSONText.string(detail)),
      ("taken_back", passage.isTakenBack ? "true" : "false"), ("text", JSONText.string(passage.text)),
    ])
  }

  private static func moment(_ date: Date) -> String {
    date.formatted(.iso8601)
  }
}
