public import Clients
public import Foundation
import Listening
import Preparation
import Rehearsal
import Scenarios
import Vocabulary

/// The questions after a real call as a value: text goes in, what was understood comes out.
///
/// Nothing is filled in: what was prepared or rehearsed is offered by number, and what was not said stays none.
public struct CallInterview {
  /// What came of a line.
  public enum Reply: Hashable, Sendable {
    /// It was empty: what was there stays, and the next question is asked.
    case kept
    /// It was taken; how it was read, one line each. Where several lines can be given, the same question is asked again.
    case taken([String])
    /// What was there is gone.
    case erased
    /// The question before is asked again.
    case back
    /// What can be answered; the same question is asked again.
    case explained(String)
    /// It could not be read; why. The same question is asked again.
    case mistaken(String)
  }

  /// The call so far.
  public internal(set) var call: Call
  /// What is known beside it.
  public let setting: CallSetting
  private var position: Int

  /// Goes on with a call where its questions were left; one that is finished is gone through again.
  public init(_ call: Call, setting: CallSetting) {
    self.call = call
    self.setting = setting
    position = call.isFinished ? 0 : min(max(0, call.answered), CallStep.allCases.count)
    // What was typed stays in the language in which it was.
    if !call.saysSomething { self.call.language = setting.language }
  }

  /// Begins to note a call: what was prepared for it is kept beside it, but for the day and the sum that were only wished.
  public static func begin(token: String, client: String, setting: CallSetting, at moment: Date) -> Call {
    var call = Call(token: token, client: client, language: setting.language, updated: moment)
    call.scenario = setting.scenario?.id
    guard let preparation = setting.preparation else { return call }
    call.reference = preparation.reference
    call.request = preparation.request.map { String($0.prefix(Call.Limit.text)) }
    call.fear = preparation.fear.map { String($0.prefix(Call.Limit.text)) }
    let wishes = Set((setting.scenario?.facts ?? []).filter { $0.role == .wish }.map(\.name))
    call.facts = preparation.facts.filter { !wishes.contains($0.key) }
    return call
  }

  /// What is asked now; none at the end.
  public var step: CallStep? {
    CallStep.allCases.indices.contains(position) ? CallStep.allCases[position] : nil
  }

  /// The place of the question among all, from 1.
  public var place: (number: Int, of: Int) { (position + 1, CallStep.allCases.count) }

  /// Whether a question takes several lines, so that an answer does not lead to the next.
  public var takesSeveralLines: Bool { step?.status != nil }

  /// Takes a line: empty goes on, `<` goes back, `-` erases, `?` explains, anything else is an answer.
  public mutating func reply(_ line: String) -> Reply {
    guard let step else { return .kept }
    let text = ItemText.trimmed(TextSafety.line(line))
    switch text {
    case "":
      goOn()
      return .kept
    case "<":
      position = max(0, position - 1)
      call.answered = min(call.answered, position)
      return .back
    case "?": return .explained(help(step))
    case "-":
      guard erase(step) else { return .mistaken(words.nothingToErase) }
      return .erased
    default:
      if step.takesNothing, words.saysNothing(text) {
        goOn()
        return .kept
      }
      let reply = take(text, step)
      if case .taken = reply, step.status == nil { goOn() }
      return reply
    }
  }

  private mutating func goOn() {
    position += 1
    call.answered = max(call.answered, position)
    if position == CallStep.allCases.count { call.isFinished = true }
  }

  /// Says that nothing is left to be asked.
  public mutating func finish() {
    position = CallStep.allCases.count
    call.answered = position
    call.isFinished = true
  }

  // MARK: What the steps share

  var words: AfterWords { .of(setting.language) }
  var readers: CallReaders { CallReaders(setting, call) }
  func offers(_ step: CallStep) -> [Offer] { Offers(setting: setting, call: call).offers(step) }

  mutating func take(_ text: String, _ step: CallStep) -> Reply {
    switch step {
    case .when: takeWhen(text)
    case .agreed, .announced, .proposed, .open, .refused: takeItem(text, step)
    case .close: takeClose(text)
    case .objections: takeObjections(text)
    case .fear: takeFear(text)
    case .note: takeNote(text)
    }
  }

  /// Takes out the answer to a question; of items the last one. False when there is nothing.
  private mutating func erase(_ step: CallStep) -> Bool {
    switch step {
    case .when:
      (call.day, call.time, call.minutes, call.channel, call.contact) = (nil, nil, nil, nil, "")
    case .close: (call.ending, call.next, call.nextTime) = (nil, nil, nil)
    case .objections: call.objections = []
    case .fear:
      call.happened = nil
      if setting.preparation?.fear == nil { call.fear = nil }
    case .note: (call.note, call.mood) = (nil, nil)
    case .agreed, .announced, .proposed, .open, .refused:
      guard let status = step.status, let last = call.items(status).last else { return false }
      call.remove(last.id)
      return true
    }
    goOn()
    return true
  }

  /// The numbers a line is made of; none when it holds anything else.
  func numbers(_ text: String) -> [Int]? {
    let fields = text.split { $0 == " " || $0 == "," || $0 == ";" }
    let numbers = fields.compactMap { field in
      field.utf8.allSatisfy { (48...57).contains($0) } ? Int(field) : nil
    }
    return fields.isEmpty || numbers.count != fields.count ? nil : numbers
  }
}

extension ItemText {
  /// Without spaces at both ends.
  static func trimmed(_ text: String) -> String {
    let start = text.unicodeScalars.drop { $0.properties.isWhitespace }
    let end = start.lastIndex { !$0.properties.isWhitespace }.map(start.index(after:)) ?? start.startIndex
    return String(String.UnicodeScalarView(start[..<end]))
  }
}
