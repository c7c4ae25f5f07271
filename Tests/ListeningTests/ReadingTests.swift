import Foundation
import TestSupport
import Testing
import Vocabulary

@testable import Listening

/// What is read in a reply, beside expected results under `Reading`: one sentence a line, a tab, what it is.
@Suite struct ReadingTests {
  static let today = CalendarDate(iso: "2026-11-28") ?? CalendarDate(dayNumber: 0)
  static let setting = ValueSetting(today: today, amounts: [Money(amount: 2400, currency: "EUR")])

  struct Row: Sendable, CustomTestStringConvertible {
    var language: Language
    var fields: [String]
    var testDescription: String { fields.first ?? "" }
  }

  static func rows(_ name: String) -> [Row] {
    Language.allCases.flatMap { language in
      let file = TestFiles.beside("Reading/\(name)-\(language.rawValue).tsv")
      return ((try? String(contentsOf: file, encoding: .utf8)) ?? "").split(separator: "\n").map { line in
        Row(
          language: language,
          fields: line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init))
      }
    }
  }

  /// Plain spaces for those that do not break.
  static func plain(_ text: String) -> String {
    text.replacing("\u{A0}", with: " ").replacing("\u{202F}", with: " ")
  }

  // MARK: Answers and small talk

  static let answers = rows("answers")
  static let smallTalk = rows("smalltalk")
  static let values = rows("values")

  @Test func thereAreSentences() {
    #expect(Self.answers.count > 70 && Self.smallTalk.count > 45 && Self.values.count > 40)
  }

  @Test(arguments: answers) func answersToThisOrThat(_ row: Row) throws {
    let listener = Listener(language: row.language)
    let found =
      switch listener.answer(listener.hear(row.fields[0])) {
      case .one(let number): "\(number)"
      case .oneAnd(let number, let rest): "\(number) + \(rest)"
      case .neither: "neither"
      case .neitherBut(let rest): "neither + \(rest)"
      case .yes: "yes"
      case .other: "other"
      }
    #expect(found == row.fields[1])
  }

  @Test(arguments: smallTalk) func kindsOfSmallTalk(_ row: Row) throws {
    let engine = ListeningEngine(LanguageFiles(row.language))
    #expect(engine.smallTalk.problems == [])
    let typed = engine.hear(row.fields[0]).typed
    let weighing = engine.matcher.weigh(typed, [], nil)
    #expect(engine.smallTalk.whole(weighing.reply, typed: typed.tokens)?.rawValue ?? "-" == row.fields[1])
  }

  // MARK: Values

  @Test(arguments: values) func valuesAreCompared(_ row: Row) throws {
    let engine = ListeningEngine(LanguageFiles(row.language))
    let takes = try row.fields[2].split(separator: " ").filter { $0 != "-" }.compactMap {
      text -> TakenVariable? in
      let tag = try TakesTag("takes:" + text)
      return tag.flatMap { tag in tag.kind.map { TakenVariable(name: tag.variable, kind: $0) } }
    }
    let comparison = ValueComparison(
      engine.hear(row.fields[0]).values, engine.hear(row.fields[1]).values, takes: takes,
      uses: engine.hear(row.fields[1]).uses, Self.setting, LocaleFormat(row.language))
    #expect(Self.plain(Self.words(comparison, of: row.fields[1])) == row.fields[3])
  }

  private static func words(_ comparison: ValueComparison, of option: String) -> String {
    if let words = comparison.impossible { return "impossible: " + words }
    if let (theirs, ours) = comparison.conflict { return "\(theirs) ≠ \(ours)" }
    var parts = comparison.taken.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
    if !comparison.replacements.isEmpty {
      parts.append("«" + OptionReader.sentence(option, comparison.replacements) + "»")
    }
    if comparison.isDivided { parts.append("divided") }
    if comparison.isAllElsewhere { parts.append("elsewhere") }
    if !comparison.surplus.isEmpty { parts.append("surplus") }
    if comparison.leavesUnsaid { parts.append("unsaid") }
    return parts.isEmpty ? "fits" : parts.joined(separator: " ")
  }

  // MARK: Options

  /// A reply to a choice: `client:`, then the options as `a:`, `b!:` (grave) or `c takes day:date:`, then
  /// `> reply = what it is`, alternatives with `|`; a line with `#` says why.
  struct Choice: Sendable, CustomTestStringConvertible {
    var language: Language
    var client = ""
    var options: [MatchCandidate] = []
    var reply = ""
    var wanted = ""
    var testDescription: String { "\(client) \(reply)" }
  }

  static let choices: [Choice] = Language.allCases.flatMap { language -> [Choice] in
    let file = TestFiles.beside("Reading/options-\(language.rawValue).txt")
    var (found, choice) = ([Choice](), Choice(language: language))
    for line in ((try? String(contentsOf: file, encoding: .utf8)) ?? "").split(separator: "\n") {
      if line.hasPrefix("#") { continue }
      if line.hasPrefix("> ") {
        let halves = line.dropFirst(2).split(separator: " = ", maxSplits: 1).map(String.init)
        (choice.reply, choice.wanted) = (halves[0], halves[1])
        found.append(choice)
      } else if line.hasPrefix("client: ") {
        choice = Choice(language: language, client: String(line.dropFirst(8)))
      } else if let option = option(String(line)) {
        choice.options.append(option)
      }
    }
    return found
  }

  private static func option(_ line: String) -> MatchCandidate? {
    guard let colon = line.range(of: ": ") else { return nil }
    let words = line[..<colon.lowerBound].split(separator: " ").map(String.init)
    let takes = words.dropFirst(2).compactMap { text in
      (try? TakesTag("takes:" + text)).flatMap { tag in
        tag.kind.map { TakenVariable(name: tag.variable, kind: $0) }
      }
    }
    return MatchCandidate(
      id: String(words[0].prefix { $0 != "!" }), texts: [String(line[colon.upperBound...])], takes: takes,
      isGrave: words[0].hasSuffix("!"))
  }

  @Test func thereAreChoices() { #expect(Self.choices.count > 50) }

  @Test(arguments: choices) func oneOptionOrNone(_ choice: Choice) throws {
    let listener = Listener(language: choice.language)
    let reading = listener.read(
      listener.hear(choice.reply), choice.options, clientLine: choice.client, Self.setting)
    let found = Self.words(reading)
    #expect(
      choice.wanted.split(separator: "|").contains {
        found == $0 || found.hasPrefix($0 + " ") || found == "beside " + $0
      },
      "\(found)")
  }

  static func words(_ reading: Reading) -> String {
    func taken(_ read: ReadOption) -> String {
      read.taken.sorted { $0.key < $1.key }.map { " \($0.key)=\($0.value)" }.joined()
    }
    switch reading {
    case .sure(let read, _): return "sure " + read.option + taken(read)
    case .grave(let read): return "grave " + read.option + taken(read)
    case .which(let read, _, _): return "which " + read.option
    case .unsure(let reads, _): return "unsure " + reads.map(\.option).joined(separator: " ")
    case .beside(let kind, _, _): return "beside " + kind.rawValue
    case .unclear: return "unclear"
    }
  }

  // MARK: Once

  @Test(arguments: [
    (Language.french, "Non, pas le 18, le 22 décembre ; et qui signe les virements chez vous, au juste ?"),
    (.english, "No, not the 18th, the 22nd of December; and who signs the transfers over there, exactly?"),
    (.french, "le premier"), (.english, "It’s my fault and I apologise. But when will you pay the invoice?"),
  ])
  func aReplyIsTokenisedOnce(_ language: Language, _ reply: String) throws {
    let listener = Listener(language: language)
    let options = [
      MatchCandidate(id: "a", texts: ["Pouvez-vous payer le 18 décembre ?", "Can you pay on 18 December?"]),
      MatchCandidate(id: "b", texts: ["Qui signe les virements chez vous ?", "Who signs the transfers?"]),
    ]
    listener.prepare(options, clientLine: "Oui ? Yes?")
    let heard = listener.hear(reply)
    _ = listener.read(heard, options, clientLine: "Oui ? Yes?", Self.setting)
    _ = listener.answer(heard)
    _ = listener.correctsItself(heard)
    _ = listener.change(
      heard, of: "Pouvez-vous payer le 18 décembre ?", takes: [TakenVariable(name: "d", kind: .date)],
      Self.setting)
    _ = listener.moves(in: reply)
    _ = listener.findings(in: reply)
    _ = listener.read(heard, as: "a", of: options, clientLine: "Oui ? Yes?", Self.setting)
    _ = listener.match(reply, options: options, clientLine: "Oui ? Yes?")
    let scans = listener.engine.tokenizer.scans
    #expect(scans[reply] == 1)
    #expect(scans.values.allSatisfy { $0 == 1 }, "\(scans.filter { $0.value > 1 })")
  }
}
