import Archive
import ArgumentParser
import Conversation
import Rehearsal
import Vocabulary

/// The forms misread replies can be written in.
enum MisreadFormat: String, ExpressibleByArgument, CaseIterable {
  case txt, csv
}

/// The typed replies that were taken back as misread, for the author who makes cues of them.
struct MisreadView {
  /// The sessions with what was misread in them, those without left out.
  let sessions: [(session: SessionRecord, misreadings: [Story.Misreading])]
  let language: Language

  private var words: SessionWords { SessionWords(language) }

  /// How many replies there are.
  var count: Int { sessions.reduce(0) { $0 + $1.misreadings.count } }

  /// Something to read: each session, what was typed, what it was taken for.
  var pieces: [Piece] {
    var pieces: [Piece] = []
    for (session, misreadings) in sessions {
      if !pieces.isEmpty { pieces.append(.blank) }
      pieces.append(.text(words.heading(session), tone: .strong))
      for misreading in misreadings {
        if let after = misreading.after {
          pieces.append(.labelled(words.label(words.client), Excerpt.beginning(of: after, 140), indent: 2))
        }
        pieces.append(
          .labelled(words.label(words.you), words.quoted(misreading.typed), tone: .user, indent: 2))
        pieces.append(
          .labelled(
            words.label(words.pick("pris pour", "taken for")), takenFor(misreading), tone: .quiet, indent: 4))
      }
    }
    return pieces
  }

  private func takenFor(_ misreading: Story.Misreading) -> String {
    guard let option = misreading.reply.option else {
      return words.pick("rien de ce qui était proposé", "none of what was offered")
    }
    return "\(words.quoted(misreading.reply.sentence ?? option.text)) (\(option.id))"
  }

  /// The columns of a cue file, then what an author needs to fill in the first: `line` is left empty.
  var csv: String {
    let rows = sessions.flatMap(\.misreadings).map { misreading in
      ["", misreading.typed, misreading.identifier, misreading.after ?? ""]
    }
    return ([["line", "cue", "taken_for", "after"]] + rows).map { row in
      row.map(MisreadView.cell).joined(separator: ",") + "\n"
    }.joined()
  }

  /// A cell of a CSV file (RFC 4180).
  private static func cell(_ text: String) -> String {
    guard text.contains(where: { ",\"\r\n".contains($0) }) else { return text }
    return "\"" + text.replacing("\"", with: "\"\"") + "\""
  }

  /// One object with all of them.
  var json: String {
    let rows = sessions.flatMap { session, misreadings in
      misreadings.map { misreading in
        JSONValue.object([
          ("session", .integer(Int(session.id))), ("scenario", .string(session.reference)),
          ("language", .string(misreading.language.rawValue)), ("turn", .integer(misreading.reply.turn)),
          ("typed", .string(misreading.typed)), ("taken_for", .optional(misreading.identifier)),
          ("taken_for_text", .optional(misreading.reply.option?.text)),
          ("after", .optional(misreading.after)),
        ]).text
      }
    }
    return JSONText.object([("misread", JSONText.array(rows))]) + "\n"
  }
}

extension Story.Misreading {
  /// What was typed.
  fileprivate var typed: String { reply.typed ?? "" }

  /// The line of the option it was taken for, else of the client’s answer to words that are none of them.
  fileprivate var identifier: String {
    reply.option?.id ?? reply.beside.map { "answer:\($0.rawValue)" } ?? ""
  }
}
