import Vocabulary
import YarnSyntax

extension FactLimits {
  /// Reads the bounds of a fact from its members, and notes those that its type does not have.
  init(
    _ members: [String: JSONNode.Member], _ kind: Fact.Kind, _ name: String, _ reader: inout ProjectReader
  ) {
    self.init()
    minimum = members["minimum"].flatMap { FactLimits.bound($0, kind, &reader) }
    maximum = members["maximum"].flatMap { FactLimits.bound($0, kind, &reader) }
    if let member = members["whole"] {
      if kind == .number {
        isWhole = reader.bool(member.value, "whole") ?? false
      } else {
        reader.mistake("only a fact of the type number is whole or not", at: member.keySpan)
      }
    }
    if let minimum, let maximum, minimum > maximum, let member = members["maximum"] {
      reader.mistake("the maximum of `\(name)` is less than its minimum", at: member.value.span)
    }
  }

  private static func bound(
    _ member: JSONNode.Member, _ kind: Fact.Kind, _ reader: inout ProjectReader
  ) -> Double? {
    switch kind {
    case .number, .money: return reader.number(member.value, member.key)
    case .duration: return reader.days(member.value, member.key).map(Double.init)
    case .date:
      guard case .object = member.value.content else {
        reader.mistake(
          "the \(member.key) of a date is counted from the day of the rehearsal, like {\"days\": -1}",
          at: member.value.span)
        return nil
      }
      return reader.days(member.value, member.key).map(Double.init)
    case .text, .choice, .list:
      reader.mistake("a fact of the type \(kind.rawValue) has no \(member.key)", at: member.keySpan)
      return nil
    }
  }
}

extension ProjectReader {
  /// A number of days, bare or as `{"days": 30}`.
  mutating func days(_ node: JSONNode, _ what: String) -> Int? {
    guard case .object = node.content else { return integer(node, what) }
    let members = object(node, what, known: ["days"])
    guard let member = members["days"] else {
      mistake("\(what) needs `days`", at: node.span)
      return nil
    }
    guard let days = integer(member.value, "days"), (-36_500...36_500).contains(days) else {
      mistake("days lie within a hundred years", at: member.value.span)
      return nil
    }
    return days
  }
}
