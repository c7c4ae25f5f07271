import Foundation
import Rehearsal
import Scenarios
import Testing

@testable import Archive

/// A session is told from what is stored, and found by what was said in it.
@Suite struct StoryTests {
  private func turn(_ number: Int, _ text: String) -> Turn {
    let events: [Event] = [.line(SpokenLine(speaker: .client, id: "line:x", text: text, tags: []))]
    return Turn(
      number: number, beat: nil, offered: [], reply: nil, events: events, stateBefore: nil, stateAfter: nil,
      language: .french)
  }

  private func reply(_ number: Int, _ text: String) -> Entry {
    Entry(action: .reply(Reply(option: "line:x")), turn: turn(number, text))
  }

  @Test(arguments: [
    ("a", "0a"), ("abu", "0a"), ("abuc", "0ac"), ("abur", "0ab"), ("abuurr", "0ab"), ("abulr", "0a"),
    ("ablu", "0ab"), ("ablub", "0abb"), ("uu", "0"), ("abucr", "0ac"), ("al", "0a"), ("abuuurcr", "0ac"),
  ])
  func takingBackIsFollowed(actions: String, counting: String) {
    var entries = [Entry(turn: turn(0, "0"))]
    for (index, action) in actions.enumerated() {
      switch action {
      case "u": entries.append(Entry(action: .undo))
      case "r": entries.append(Entry(action: .redo))
      case "l": entries.append(Entry(action: .leave))
      default: entries.append(reply(index + 1, String(action)))
      }
    }
    let story = Story(entries)
    let texts = story.turns.map { part in
      part.turn.events.map { event in if case .line(let line) = event { line.text } else { "" } }.joined()
    }
    #expect(texts.joined() == counting)
    #expect(story.parts.count(where: { !$0.isTakenBack }) == counting.count)
  }

  /// A typed reply, and what the client says to it.
  private func typed(_ number: Int, _ words: String, _ answer: String) -> Entry {
    var turn = turn(number, answer)
    turn.reply = AcceptedReply(turn: number, option: nil, typed: words, moves: [])
    return Entry(action: .reply(Reply(option: "line:x", typed: words)), turn: turn)
  }

  @Test(arguments: [
    ([Action.misread], ["b after A"]), ([.undo], []), ([.undo, .misread], ["a after 0"]),
    ([.misread, .misread], ["b after A", "a after 0"]),
    ([.misread, .misread, .misread], ["b after A", "a after 0"]),
    ([.undo, .redo, .misread], ["b after A"]),
    ([.misread, .reply(Reply(option: "line:x")), .misread], ["b after A"]),
  ])
  func misreadRepliesAreKeptWithWhatTheyAnswered(actions: [Action], found: [String]) {
    let entries = actions.map { action in
      // A number is no reply that could be misread.
      if case .reply = action { reply(3, "C") } else { Entry(action: action) }
    }
    let story = Story([Entry(turn: turn(0, "0")), typed(1, "a", "A"), typed(2, "b", "B")] + entries)
    #expect(story.misreadings.map { "\($0.reply.typed ?? "") after \($0.after ?? "")" } == found)
  }

  /// A correction after which the second reply was not possible any more, taken back and put back.
  @Test(arguments: [
    ("abc", "0aC"), ("abcu", "0ab"), ("abcur", "0aC"), ("abcuu", "0a"), ("abcd", "0aCd"), ("abcduu", "0ab"),
  ])
  func whatACorrectionTakesAwayDoesNotCount(actions: String, counting: String) {
    var correcting = turn(2, "C")
    correcting.reply = AcceptedReply(
      turn: 2, option: nil, typed: "non", moves: [],
      corrects: Correction(turn: 1, taken: [:], new: "le 22", old: "le 28"))
    let entries = actions.map { action in
      switch action {
      case "c": Entry(action: .reply(Reply(option: "line:x")), turn: correcting)
      case "u": Entry(action: .undo)
      case "r": Entry(action: .redo)
      case "d": reply(3, "d")
      default: reply(action == "a" ? 1 : 2, String(action))
      }
    }
    let story = Story([Entry(turn: turn(0, "0"))] + entries)
    let lines = story.turns.flatMap(\.turn.events).map {
      if case .line(let line) = $0 { line.text } else { "" }
    }
    #expect(lines.joined() == counting)
    #expect(story.parts.count(where: { !$0.isTakenBack }) == counting.count)
  }

  @Test func notesStandAfterTheirTurn() {
    let story = Story([
      Entry(turn: turn(0, "0")), reply(1, "a"), Entry(note: "n1"), reply(2, "b"), Entry(action: .undo),
      Entry(note: "n2"),
    ])
    #expect(story.parts.map(\.notes) == [[], ["n1", "n2"], []])
  }

  @Test(arguments: [
    ("DÉJÀ vu", 1), ("deja vu", 1), ("l’hiver", 1), ("l'hiver", 1), ("coeur", 1), ("cœur", 1),
    ("plus tard", 2),
    ("hiv", 1), ("iver", 0), ("vu tard", 0), ("", 0), ("%", 0), ("line", 0), ("2 400 €", 1),
  ])
  func wordsAreFound(words: String, count: Int) throws {
    let sample = Sample()
    let archive = try Archive(folder: sample.folder)
    let session = try sample.play(archive, client: "Ferrand", typed: "Déjà vu, l’hiver. Au cœur\u{A0}!")
    for (index, note) in ["plus tard", "bien PLUS TARD", "2\u{202F}400\u{A0}€"].enumerated() {
      try archive.append(
        Entry(note: note), to: session.id, after: 3 + index, ledger: Ledger(), close: nil, at: Date())
    }
    let found = try archive.search(words)
    #expect(found.flatMap(\.passages).count == count)
    #expect(found.allSatisfy { $0.session.id == session.id })
    #expect(try archive.search(words, scenario: "y").isEmpty)
    #expect(try archive.search(words, scenario: "x") == found)
    sample.remove()
  }

  @Test func whatWasFoundSaysWhereItWas() throws {
    let sample = Sample()
    let archive = try Archive(folder: sample.folder)
    let session = try sample.play(archive, client: "Ferrand", typed: "Bonjour à vous")
    try archive.append(
      Entry(action: .undo), to: session.id, after: 3, ledger: Ledger(), close: nil, at: Date())
    let passages = try #require(try archive.search("bonjour").first).passages
    #expect(passages.map(\.text) == ["Bonjour Ferrand.", "Bonjour à vous"])
    #expect(passages.map(\.turn) == [0, 1])
    #expect(passages.map(\.kind) == [.line(.narration), .reply])
    #expect(passages.map(\.isTakenBack) == [false, true])
    sample.remove()
  }
}
