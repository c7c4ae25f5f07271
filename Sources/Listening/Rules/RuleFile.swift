import Vocabulary

/// Reads the rules of one language from their text.
///
///     list NAME = entry | entry            words and expressions, for @NAME
///     rule ID LABEL                        starts a rule
///     match PATTERN     weak PATTERN       any of these; two different weak ones are needed
///     unless SCOPE PATTERN                 silent when found in the clause, sentence or message
///     with SCOPE PATTERN                   silent when not found
///     count N   affirmative   direct   question   statement
///     yes SENTENCE      no SENTENCE        run as tests
struct RuleFile {
  private let tokenizer: Tokenizer
  private var lists: [String: Pattern] = [:]
  private(set) var rules: [Rule] = []

  init(_ texts: [String], tokenizer: Tokenizer) throws(RuleFileError) {
    self.tokenizer = tokenizer
    for text in texts {
      var number = 0
      for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
        number += 1
        do {
          try read(line.drop { $0 == " " })
        } catch {
          throw RuleFileError(line: number, message: error.message)
        }
      }
    }
  }

  private mutating func read(_ line: Substring) throws(RuleFileError) {
    guard !line.isEmpty, !line.hasPrefix("#") else { return }
    let parts = line.split(separator: " ", maxSplits: 1)
    let rest = parts.count > 1 ? String(parts[1]) : ""
    switch parts[0] {
    case "list": try readList(rest)
    case "rule": try startRule(rest)
    default: try readField(String(parts[0]), rest)
    }
  }

  private mutating func readList(_ text: String) throws(RuleFileError) {
    let sides = text.split(separator: "=", maxSplits: 1)
    guard sides.count == 2 else { throw RuleFileError(line: 0, message: "a list needs '='") }
    let name = String(sides[0].filter { $0 != " " })
    lists[name] = try parser.parse(String(sides[1]))
  }

  private mutating func startRule(_ text: String) throws(RuleFileError) {
    let words = text.split(separator: " ").map(String.init)
    guard words.count == 2, let label = Move(rawValue: words[1]) else {
      throw RuleFileError(line: 0, message: "a rule needs an id and a move")
    }
    rules.append(Rule(id: words[0], label: label))
  }

  private mutating func readField(_ name: String, _ text: String) throws(RuleFileError) {
    guard !rules.isEmpty else { throw RuleFileError(line: 0, message: "'\(name)' before any rule") }
    var rule = rules[rules.count - 1]
    switch name {
    case "match": rule.patterns.append(try parser.parse(text))
    case "weak": rule.weakPatterns.append(try parser.parse(text))
    case "unless", "with": rule.guards.append(try readGuard(text, required: name == "with"))
    case "count": rule.count = Int(text) ?? 1
    case "affirmative": rule.affirmative = true
    case "direct": rule.direct = true
    case "question": rule.question = true
    case "statement": rule.question = false
    case "yes": rule.positives.append(text)
    case "no": rule.negatives.append(text)
    default: throw RuleFileError(line: 0, message: "unknown field '\(name)'")
    }
    rules[rules.count - 1] = rule
  }

  private func readGuard(_ text: String, required: Bool) throws(RuleFileError) -> Guard {
    let parts = text.split(separator: " ", maxSplits: 1)
    guard parts.count == 2, let scope = RuleScope(rawValue: String(parts[0])) else {
      throw RuleFileError(line: 0, message: "a guard needs a scope and a pattern")
    }
    return Guard(scope: scope, required: required, pattern: try parser.parse(String(parts[1])))
  }

  private var parser: PatternParser { PatternParser(tokenizer: tokenizer, lists: lists) }
}
