import Foundation
import TestSupport
import Testing
import Vocabulary

@testable import Listening

/// Days, sums and hours as people type them: Tests/CoachingTests/Values/*.tsv, a sentence and what it says, each line.
@Suite struct ValueTests {
  static let today = CalendarDate(iso: "2026-11-28")

  struct Sentence: Sendable, CustomTestStringConvertible {
    var language: Language
    var text: String
    var values: String
    var testDescription: String { text }
  }

  static let sentences: [Sentence] = sentences(in: "")

  /// The sentences of `Values/fr.tsv` and `en.tsv`, or of those of a subject: `Values/uses-fr.tsv`.
  private static func sentences(in subject: String) -> [Sentence] {
    [Language.french, .english].flatMap { language in
      let name = subject.isEmpty ? language.rawValue : subject + "-" + language.rawValue
      let file = TestFiles.beside("Values/\(name).tsv")
      let lines = (try? String(contentsOf: file, encoding: .utf8))?.split(separator: "\n") ?? []
      return lines.compactMap { line in
        let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
        return fields.count == 2
          ? Sentence(language: language, text: String(fields[0]), values: String(fields[1])) : nil
      }
    }
  }

  @Test(arguments: sentences) func values(of sentence: Sentence) throws {
    let today = try #require(Self.today)
    let tokenizer = Tokenizer(language: sentence.language)
    let reader = ValueReader(
      sentence.text, tokens: tokenizer.tokens(sentence.text), language: sentence.language)
    let found = reader.values().map { said in
      (said.isDenied ? "not " : "") + said.meanings.map { Self.words($0, today) }.joined(separator: "|")
    }
    #expect(found.joined(separator: "; ") == sentence.values)
  }

  static let uses: [Sentence] = sentences(in: "uses")

  /// What each day of a sentence is said of: `2026-12-07 pay`, or nothing.
  @Test(arguments: uses) func use(of sentence: Sentence) throws {
    let today = try #require(Self.today)
    let values = ListeningEngine(LanguageFiles(sentence.language)).values(in: sentence.text).values
    let found = values.filter(\.namesDay).compactMap { said in
      said.meanings.first.map { "\(Self.words($0, today)) \(said.use?.rawValue ?? "-")" }
    }
    #expect(found.joined(separator: "; ") == sentence.values)
  }

  @Test func thereAreSentences() { #expect(Self.sentences.count > 100) }

  private static func words(_ meaning: Said.Meaning, _ today: CalendarDate) -> String {
    switch meaning {
    case .day(let day):
      day.isPossible(on: today) ? (day.date(on: today)?.iso ?? "day?") : "impossible"
    case .money(let sum, let currency): "\(sum)" + (currency ?? "")
    case .share(let share): "share \((share * 100).rounded() / 100)"
    case .duration(let days): "\((days * 100).rounded() / 100)d"
    case .time(let minutes): "at \(minutes / 60):\(minutes % 60)"
    case .hours(let from, let to): "\(from / 60):\(from % 60)-\(to / 60):\(to % 60)"
    case .weekdays(let days): "weekdays " + days.sorted().map(String.init).joined()
    case .count(let count): "x\(count)"
    case .name(let name): name
    case .impossible: "impossible"
    }
  }
}
