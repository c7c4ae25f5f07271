import Foundation
import Listening
import Vocabulary

/// A decision point of a set of matching.
struct Point: Decodable {
  struct Option: Decodable {
    var id: String
    var text: String
    var paraphrases: [String]
  }
  struct Reply: Decodable {
    var text: String
    var option: String?
  }
  var id: String
  var client_line: String
  var options: [Option]
  var utterances: [Reply]

  var candidates: [MatchCandidate] {
    options.map { MatchCandidate(id: $0.id, texts: [$0.text] + $0.paraphrases) }
  }
}

/// A sentence of a set of moves.
struct Sentence: Decodable {
  var id: String
  var text: String
  var labels: [String]
}

/// The figures of the shared scorer for matching.
struct MatchFigures {
  var top1 = 0.0
  var falseAccepts = 0.0
  var wrong = 0.0
  var balanced: Double { (top1 + 1 - falseAccepts) / 2 }

  init(_ points: [Point], _ listener: Listener) {
    var tops: [Double] = []
    var falses: [Double] = []
    var labelled = 0.0
    for point in points {
      let results = point.utterances.map { reply in
        (
          reply.option,
          listener.match(reply.text, options: point.candidates, clientLine: point.client_line).option
        )
      }
      let meant = results.filter { $0.0 != nil }
      let nulls = results.filter { $0.0 == nil }
      if !meant.isEmpty { tops.append(Double(meant.count { $0.0 == $0.1 }) / Double(meant.count)) }
      if !nulls.isEmpty { falses.append(Double(nulls.count { $0.1 != nil }) / Double(nulls.count)) }
      wrong += Double(meant.count { $0.1 != nil && $0.0 != $0.1 })
      labelled += Double(meant.count)
    }
    top1 = tops.reduce(0, +) / Double(max(1, tops.count))
    falseAccepts = falses.reduce(0, +) / Double(max(1, falses.count))
    wrong /= max(1, labelled)
  }
}

/// The figures of the shared scorer for moves.
struct MoveFigures {
  var macroF1 = 0.0
  var lowest = 1.0
  var falseAlarms = 0.0
  var caught = 0.0

  private static let risks: Set<Move> = [
    .overApology, .hedge, .blame, .absolute, .justification, .threat, .insult, .deflection, .filler,
  ]

  init(_ sentences: [Sentence], _ listener: Listener) {
    let pairs = sentences.map { sentence in
      (
        Set(sentence.labels.compactMap(Move.init)),
        listener.moves(in: sentence.text).intersection(Move.labels)
      )
    }
    let scores = Move.labels.compactMap { label -> Double? in
      let hit = Double(pairs.count { $0.contains(label) && $1.contains(label) })
      let gold = Double(pairs.count { gold, _ in gold.contains(label) })
      let found = Double(pairs.count { _, found in found.contains(label) })
      return gold == 0 ? nil : 2 * hit / (gold + found)
    }
    macroF1 = scores.reduce(0, +) / Double(max(1, scores.count))
    lowest = scores.min() ?? 0
    let clean = pairs.filter { $0.0.isDisjoint(with: Self.risks) }
    let risky = pairs.filter { !$0.0.isDisjoint(with: Self.risks) }
    falseAlarms = Double(clean.count { !$0.1.isDisjoint(with: Self.risks) }) / Double(max(1, clean.count))
    caught = Double(risky.count { !$0.1.isDisjoint(with: Self.risks) }) / Double(max(1, risky.count))
  }
}
