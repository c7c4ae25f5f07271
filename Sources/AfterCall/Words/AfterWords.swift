public import Clients
import Foundation
import Rehearsal
import Scenarios
public import Vocabulary

/// What is said after a call, in one language; a sentence that is missing does not compile.
public struct AfterWords: Sendable {
  // MARK: Questions

  var question: @Sendable (CallStep) -> String
  var example: @Sendable (CallStep) -> String?
  var help: @Sendable (CallStep) -> String
  /// The keys of every question, and of those that take several lines.
  public var keys: String
  var itemKeys: String
  /// The question whether what was feared came, with how likely it had seemed.
  var feared: @Sendable (_ fear: String, _ level: Int?) -> String

  // MARK: Offers

  var preparedDay: @Sendable (String) -> String
  var preparedChannel: @Sendable (String) -> String
  var with: @Sendable (String) -> String
  var asked: @Sendable (String) -> String
  var rehearsed: @Sendable (String) -> String
  var askedDay: @Sendable (String) -> String
  var askedSum: @Sendable (String) -> String
  var expected: @Sendable (String) -> String

  // MARK: Echoes

  var me: String
  var client: String
  var missingOwner: String
  var missingDay: String
  var vagueDay: @Sendable (String) -> String
  var vagueSum: @Sendable (String) -> String
  var day: @Sendable (LedgerItem.Timing, String) -> String
  var exchange: @Sendable (String) -> String
  var label: @Sendable (String) -> String
  var hour: @Sendable (String) -> String
  var length: @Sendable (Int) -> String
  var channelNames: @Sendable (Scenario.Channel) -> String
  var endingNames: @Sendable (Call.Ending) -> String
  var next: @Sendable (_ day: String, _ hour: String?) -> String
  /// When they speak again, where no day was said.
  var nextHour: @Sendable (_ hour: String) -> String
  var happenedNames: @Sendable (Call.Happened) -> String

  // MARK: What is wrong

  var noNumber: @Sendable (Int) -> String
  var unreadWhen: String
  var notYet: @Sendable (String) -> String
  var noCallDay: String
  var unreadItem: String
  var noItem: String
  var noLetter: @Sendable (_ count: Int) -> String
  var nothingToErase: String
  var unreadClose: String
  var unreadFear: String
  var tooMany: @Sendable (Int) -> String
  var tooLong: @Sendable (_ count: Int, _ most: Int) -> String
  var unreadCorrections: @Sendable (ItemCorrection.Field) -> String

  // MARK: What is typed

  /// The words by which an ending is told, folded, the more telling first.
  var endings: [(words: [String], ending: Call.Ending)]
  var happenings: [String: Call.Happened]
  /// Words behind a number that make it one of things rather than a mark, and such words that look like several.
  var counted: Set<String>
  var notCounted: Set<String>
  /// Answers that say there is nothing, folded.
  var nothing: Set<String>

  // MARK: Rehearsal and reality

  /// The words of that comparison.
  public var report: RealityWords

  /// The words of a language.
  public static func of(_ language: Language) -> AfterWords {
    switch language {
    case .french: french
    case .english: english
    }
  }
}

extension AfterWords {
  /// The name of a channel as one says it of a call.
  func channel(_ channel: Scenario.Channel) -> String { channelNames(channel) }

  /// How a call ended.
  public func ending(_ ending: Call.Ending) -> String { endingNames(ending) }

  /// Whether what was feared came.
  public func happened(_ happened: Call.Happened) -> String { happenedNames(happened) }

  func unreadCorrection(_ field: ItemCorrection.Field) -> String { unreadCorrections(field) }

  /// Whether an answer says that there is nothing.
  func saysNothing(_ text: String) -> Bool {
    nothing.contains(CorrectionReader.folded(ItemText.tidied(text)))
  }

  /// The answer to whether it came, where a text is nothing else.
  func happened(_ text: String) -> Call.Happened? {
    let word = CorrectionReader.folded(ItemText.tidied(text)).filter { $0 != "!" && $0 != "." }
    return happenings[word.trimmingCharacters(in: .whitespaces)]
  }

  /// Whether a number that a word follows is a mark: "4 tired" is, "3 invoices to send" is a note.
  func isMood(_ digits: some StringProtocol, _ rest: some StringProtocol) -> Bool {
    guard rest.first == " ", let next = rest.split(separator: " ").first, !digits.isEmpty, digits != "1"
    else {
      return false
    }
    let word = CorrectionReader.folded(next).filter { $0.isLetter || $0.isNumber || $0 == "'" || $0 == "’" }
    guard word.first?.isLetter ?? false, !counted.contains(word) else { return false }
    let isSeveral = (word.hasSuffix("s") || word.hasSuffix("x")) && !word.hasSuffix("ss")
    return !isSeveral || notCounted.contains(word)
  }

  /// How it ended, by a number or in words, and what else a text says.
  func ending(in text: String) -> (ending: Call.Ending?, rest: String) {
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    let behind = text.dropFirst(digits.count)
    if let number = Int(digits), Call.Ending.allCases.indices.contains(number - 1),
      behind.isEmpty || behind.first.map({ ",;. –-".contains($0) }) ?? false,
      !AfterWords.isDay(behind)
    {
      return (Call.Ending.allCases[number - 1], String(behind))
    }
    let typed = AfterWords.spaced(text)
    let found = endings.first { $0.words.contains { typed.contains(AfterWords.spaced($0)) } }
    return (found?.ending, text)
  }

  /// Folded words, each with a space on both sides.
  private static func spaced(_ text: String) -> String {
    " " + CorrectionReader.folded(text).split { !$0.isLetter && !$0.isNumber }.joined(separator: " ") + " "
  }

  /// Whether a number is the beginning of a day: « 4 décembre ».
  private static func isDay(_ rest: some StringProtocol) -> Bool {
    guard rest.first == " ", let next = rest.dropFirst().first else { return false }
    return next.isLetter
  }
}
