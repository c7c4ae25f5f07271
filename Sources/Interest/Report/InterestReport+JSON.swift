import Foundation
public import Vocabulary

extension InterestReport {
  /// The report as JSON; sums and rates are texts, so that no reader loses a digit of them.
  public func json(in language: Language, letter: Language? = nil) -> JSONValue {
    .object([
      ("amount", .string("\(amount.amount)")), ("currency", .string(amount.currency)),
      ("due", .string(due.iso)), ("paid", .string(paid.iso)), ("paid_is_today", .bool(isToday)),
      ("notice", .optional(notice?.iso)), ("regime", .string(terms.name)),
      ("segment", .string(result.segmentation.rawValue)), ("days", .integer(result.days)),
      ("segments", .array(result.segments.map(InterestReport.json))),
      ("received", .string("\(result.received)")), ("interest", .string("\(result.interest)")),
      ("fixed_sum", .money(result.fixedSum)),
      ("total", .string("\(result.total)")),
      ("warnings", .array(warnings.map { .string(InterestWords.of(language).warning($0)) })),
      ("sentence", .optional(sentence(in: letter ?? language))),
      ("rates", .array(references.map(InterestReport.json))),
      ("law", .array(facts.map { $0.json(in: language) })),
      ("notice_to_readers", .string(InterestWords.of(language).notAdvice)),
    ])
  }

  private static func json(_ segment: LateInterest.Segment) -> JSONValue {
    .object([
      ("from", .string(segment.from.iso)), ("through", .string(segment.through.iso)),
      ("days", .integer(segment.days)), ("amount", .string("\(segment.amount)")),
      ("percent", .string("\(segment.percent)")),
      ("interest", .string("\(segment.interest.rounded(6))")),
      ("reference", segment.reference.map(json) ?? .null),
    ])
  }

  private static func json(_ rate: DatedRate) -> JSONValue {
    .object([
      ("table", .string(rate.kind.rawValue)), ("first_day", .string(rate.from.iso)),
      ("percent", .string("\(rate.percent)")), ("source", .string(rate.source)),
      ("read_on", .optional(rate.readOn?.iso)), ("status", .string(rate.status.rawValue)),
      ("given_by_user", .bool(rate.isTheirs)),
    ])
  }
}

extension LegalFact {
  /// The sentence with its name, article, status, source and the day it was read.
  public func json(in language: Language) -> JSONValue {
    .object([
      ("id", .string(id)), ("topic", .string(topic.rawValue)), ("article", .string(article)),
      ("status", .string(status.rawValue)), ("source", .string(source)),
      ("read_on", .optional(readOn?.iso)), ("text", .string(text[language])),
    ])
  }
}
