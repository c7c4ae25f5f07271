import Foundation
import Listening
import Scenarios
import Vocabulary

/// Prints predictions for the development sets in the scorer's format, and the cost of a reply.
enum Bench {
  static let usage =
    "usage: coach-bench match|moves|findings|time|features|play|play-features|play-options|score FILE.jsonl [--lang fr|en] [--phrases FILE], rules,\n       vectors > FILE, or truth SCENARIO [CONVERSATIONS | --run N] [--lang fr|en]\n"

  /// Runs one command; returns the exit status.
  static func run(_ arguments: [String]) -> Int32 {
    if arguments.first == "rules" { return rules() }
    if arguments.first == "vectors" { return vectors() }
    guard arguments.count >= 2 else { return fail(usage, 64) }
    if arguments[0] == "truth" {
      if let flag = arguments.firstIndex(of: "--run"), flag + 1 < arguments.count {
        let run = Int(arguments[flag + 1]) ?? 0
        return TruthBench.show(arguments[1], run: run, chosenLanguage(arguments) ?? .french)
      }
      let count = arguments.count > 2 ? Int(arguments[2]) ?? 1_000 : 1_000
      return TruthBench.run(arguments[1], count, chosenLanguage(arguments) ?? .french)
    }
    guard let text = try? String(contentsOfFile: arguments[1], encoding: .utf8) else {
      return fail("coach-bench: cannot read \(arguments[1])\n", 66)
    }
    let lines = text.split(separator: "\n").filter { $0.contains { !$0.isWhitespace } }
    let language = chosenLanguage(arguments) ?? guess(text)
    switch arguments[0] {
    case "moves": return moves(lines, language)
    case "findings": return findings(lines, language)
    case "match": return matches(lines, language)
    case "time": return time(lines, language)
    case "features": return features(lines, language)
    case "play", "play-features", "play-options", "score": return plays(arguments, lines)
    default: return fail(usage, 64)
    }
  }

  private static func rules() -> Int32 {
    let problems = Language.allCases.flatMap { language in
      Listener(language: language).problems().map { "\(language.rawValue)/\($0.file):\($0.line): \($0.kind)" }
    }
    problems.forEach { print($0) }
    return problems.isEmpty ? 0 : 1
  }

  /// Writes the table of vectors of the cues of the bundled scenarios.
  private static func vectors() -> Int32 {
    var phrases: Set<String> = []
    for id in BundledLibrary.ids {
      guard let scenario = (try? Loader.load(id))?.scenario else {
        return fail("coach-bench: \(id) is broken\n", 65)
      }
      for cues in scenario.cues.values { phrases.formUnion(cues.ids.flatMap { cues[$0] }) }
    }
    guard let bytes = Listener.phraseTable(of: phrases) else {
      return fail("coach-bench: this copy has no encoder\n", 70)
    }
    do {
      try FileHandle.standardOutput.write(contentsOf: Data(bytes))
    } catch {
      return fail("coach-bench: \(error.localizedDescription)\n", 74)
    }
    return 0
  }

  private static func plays(_ arguments: [String], _ lines: [Substring]) -> Int32 {
    var phrases: [UInt8]?
    if let flag = arguments.firstIndex(of: "--phrases"), flag + 1 < arguments.count {
      guard let data = FileManager.default.contents(atPath: arguments[flag + 1]) else {
        return fail("coach-bench: cannot read \(arguments[flag + 1])\n", 66)
      }
      phrases = [UInt8](data)
    }
    let bench = PlayBench(phrases: phrases)
    return switch arguments[0] {
    case "play-features": each(lines) { bench.measures(of: $0) }
    case "play-options": each(lines) { bench.offer(at: $0) }
    case "score": score(lines, bench)
    default: each(lines) { bench.outcome(of: $0) }
    }
  }

  private static func score(_ lines: [Substring], _ bench: PlayBench) -> Int32 {
    var score = PlayScore()
    let status = each(lines) { point in
      score.add(point, bench.outcome(of: point))
      return nil
    }
    print(score.table, terminator: "")
    return status
  }

  private static func each(_ lines: [Substring], _ work: (PlayPoint) -> (any Encodable)?) -> Int32 {
    for line in lines {
      guard let points = PlayPoint.points(in: line) else {
        return fail("coach-bench: not a moment of play: \(line.prefix(80))\n", 65)
      }
      for point in points { if let row = work(point) { emit(row) } }
    }
    return 0
  }

  private static func chosenLanguage(_ arguments: [String]) -> Language? {
    guard let flag = arguments.firstIndex(of: "--lang"), flag + 1 < arguments.count else { return nil }
    return Language(rawValue: arguments[flag + 1])
  }

  /// Guesses the language of a file by its most frequent small words.
  static func guess(_ text: String) -> Language {
    var french = 0
    var english = 0
    for word in text.lowercased().split(whereSeparator: { !$0.isLetter }).prefix(20_000) {
      if ["le", "la", "les", "des", "est", "vous", "je", "pas", "une", "pour"].contains(word) { french += 1 }
      if ["the", "you", "and", "is", "it", "not", "for", "of", "that", "my"].contains(word) { english += 1 }
    }
    return french >= english ? .french : .english
  }

  private static func moves(_ lines: [Substring], _ language: Language) -> Int32 {
    let listener = Listener(language: language)
    for line in lines {
      guard let row = try? JSONDecoder().decode(MoveRow.self, from: Data(line.utf8)) else {
        return fail("coach-bench: not a row of moves: \(line.prefix(80))\n", 65)
      }
      let found = listener.moves(in: row.text)
      let labels = Move.labels.filter { found.contains($0) }.map(\.rawValue)
      emit(MovePrediction(id: row.id, labels: labels))
    }
    return 0
  }

  /// Prints every rule that fired on every sentence, to count how often a rule is right.
  private static func findings(_ lines: [Substring], _ language: Language) -> Int32 {
    let listener = Listener(language: language)
    for line in lines {
      guard let row = try? JSONDecoder().decode(MoveRow.self, from: Data(line.utf8)) else {
        return fail("coach-bench: not a row of moves: \(line.prefix(80))\n", 65)
      }
      for finding in listener.findings(in: row.text) {
        emit(
          FindingRow(id: row.id, rule: finding.ruleID, move: finding.label.rawValue, quote: finding.quote))
      }
    }
    return 0
  }

  private static func matches(_ lines: [Substring], _ language: Language) -> Int32 {
    let listener = Listener(language: language)
    for line in lines {
      guard let point = try? JSONDecoder().decode(MatchPoint.self, from: Data(line.utf8)) else {
        return fail("coach-bench: not a decision point: \(line.prefix(80))\n", 65)
      }
      for (index, utterance) in point.utterances.enumerated() {
        let result = listener.match(utterance.text, options: point.candidates, clientLine: point.client_line)
        let ranked = listener.ranking(
          utterance.text, options: point.candidates, clientLine: point.client_line)
        emit(
          MatchPrediction(
            id: point.id, utterance_index: index, option: result.option, best: result.option ?? ranked.first,
            objection: result.objection))
      }
    }
    return 0
  }

  /// Prints, in milliseconds, the first use, which makes the tables, the options of a point read ahead, and a reply
  /// matched and coached: the 50th and the 95th of 100.
  private static func time(_ lines: [Substring], _ language: Language) -> Int32 {
    let points = lines.compactMap { try? JSONDecoder().decode(MatchPoint.self, from: Data($0.utf8)) }
    let clock = ContinuousClock()
    let listener = Listener(language: language)
    var first: Double?
    var ahead: [Double] = []
    var costs: [Double] = []
    for point in points {
      let reading = milliseconds(
        clock.measure { listener.prepare(point.candidates, clientLine: point.client_line) })
      if first == nil { first = reading } else { ahead.append(reading) }
      for utterance in point.utterances {
        let cost = clock.measure {
          _ = listener.match(utterance.text, options: point.candidates, clientLine: point.client_line)
          _ = listener.findings(in: utterance.text, context: MoveContext(clientLine: point.client_line))
        }
        costs.append(milliseconds(cost))
      }
    }
    ahead.sort()
    costs.sort()
    guard let first, !costs.isEmpty, !ahead.isEmpty else {
      return fail("coach-bench: no reply to time\n", 65)
    }
    emit(
      Timing(
        replies: costs.count, first: first, options_p95: ahead[ahead.count * 95 / 100],
        reply_p50: costs[costs.count / 2], reply_p95: costs[costs.count * 95 / 100]))
    return 0
  }

  private static func milliseconds(_ duration: Duration) -> Double {
    Double(duration.components.attoseconds) / 1e15 + Double(duration.components.seconds) * 1000
  }

  private static func features(_ lines: [Substring], _ language: Language) -> Int32 {
    let listener = Listener(language: language)
    for line in lines {
      guard let point = try? JSONDecoder().decode(MatchPoint.self, from: Data(line.utf8)) else {
        return fail("coach-bench: not a decision point: \(line.prefix(80))\n", 65)
      }
      for (index, utterance) in point.utterances.enumerated() {
        let measures = listener.measures(
          utterance.text, options: point.candidates, clientLine: point.client_line)
        emit(
          FeatureRow(
            id: point.id, utterance_index: index, gold: utterance.option, also: nil,
            ids: point.options.map(\.id),
            options: measures.options, none: measures.none,
            objection: listener.match(
              utterance.text, options: point.candidates, clientLine: point.client_line
            )
            .objection))
      }
    }
    return 0
  }

  static func emit(_ value: some Encodable) {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    guard let data = try? encoder.encode(value) else { return }
    print(String(decoding: data, as: UTF8.self))
  }

  static func fail(_ message: String, _ status: Int32) -> Int32 {
    try? FileHandle.standardError.write(contentsOf: Data(message.utf8))
    return status
  }
}

/// A sentence of a set of moves.
struct MoveRow: Decodable {
  var id: String
  var text: String
}

/// A prediction in the scorer's format.
struct MovePrediction: Encodable {
  var id: String
  var labels: [String]
}

/// A rule that fired on a sentence.
struct FindingRow: Encodable {
  var id: String
  var rule: String
  var move: String
  var quote: String
}

/// The cost of replies in milliseconds.
struct Timing: Encodable {
  var replies: Int
  var first: Double
  var options_p95: Double
  var reply_p50: Double
  var reply_p95: Double
}
