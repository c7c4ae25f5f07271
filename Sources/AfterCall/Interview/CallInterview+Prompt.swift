import Clients
import Foundation
import Preparation
import Rehearsal
import Scenarios
import Vocabulary

extension CallInterview {
  /// What is shown before an answer is typed.
  public struct Prompt: Hashable, Sendable {
    /// The question.
    public var question: String
    /// What can be chosen by number, numbered.
    public var choices: [String]
    /// What is there already, one line each; items with the letter they are corrected by.
    public var kept: [String]
    /// An example, where nothing is there already; none for some.
    public var example: String?
  }

  /// What is shown at this point; none at the end.
  public var prompt: Prompt? {
    guard let step else { return nil }
    let kept = kept(step)
    let isAsked = step == .fear && setting.preparation?.fear != nil
    return Prompt(
      question: question(step), choices: choices(step), kept: kept,
      example: kept.isEmpty && !isAsked ? words.example(step) : nil)
  }

  private func question(_ step: CallStep) -> String {
    guard step == .fear, let fear = setting.preparation?.fear else { return words.question(step) }
    return words.feared(fear, setting.preparation?.fearLevel)
  }

  private func choices(_ step: CallStep) -> [String] {
    let lines: [String] =
      switch step {
      case .objections:
        setting.objections.map { answer in
          let title = setting.title(answer.id, answer.words)
          let isExpected = setting.preparation?.objections.contains(answer) ?? false
          return isExpected ? words.expected(title) : title
        }
      case .close: Call.Ending.allCases.map(words.ending)
      default: offers(step).map(\.label)
      }
    return lines.enumerated().map { "\($0.offset + 1). \(TextSafety.line($0.element))" }
  }

  private func kept(_ step: CallStep) -> [String] {
    let one: String =
      switch step {
      case .when: call.circumstances(in: setting.language)
      case .close: call.closing(in: setting.language)
      case .objections: objectionsLine
      case .fear:
        [setting.preparation?.fear == nil ? call.fear : nil, call.happened.map(words.happened)]
          .compactMap { $0 }.joined(separator: " – ")
      case .note: [call.mood.map { "\($0)/10" }, call.note].compactMap { $0 }.joined(separator: " · ")
      case .agreed, .announced, .proposed, .open, .refused: ""
      }
    if let status = step.status {
      let lines = ItemLineWords(call, language: setting.language)
      return call.items(status).enumerated().map { "\(Self.letter($0.offset))\(lines.text($0.element))" }
    }
    return one.isEmpty ? [] : [TextSafety.line(one)]
  }

  /// The letter by which an item is corrected; none for those behind the last letter.
  private static func letter(_ index: Int) -> String {
    index < 26 ? String(UnicodeScalar(UInt8(97 + index))) + ") " : ""
  }

  /// What can be answered at a point, and which keys there are.
  func help(_ step: CallStep) -> String {
    [words.help(step), step.status == nil ? words.keys : words.itemKeys].joined(separator: "\n")
  }
}
