import Vocabulary

/// Reads the rules of one language from their files.
///
///     list NAME = entry | entry            words and expressions, for @NAME
///     rule ID MOVE                         starts a rule
///     match PATTERN     weak PATTERN       any of these; two different weak ones are needed
///     unless SCOPE PATTERN                 silent when found in the clause, sentence or message
///     with SCOPE PATTERN                   silent when not found
///     count N   affirmative   direct   question   statement
///     yes SENTENCE      no SENTENCE        run as tests
///
/// A line that begins with spaces goes on with the one before; `#` begins a remark.
struct RuleFile {
  private let tokenizer: Tokenizer
  private var lists: [String: Pattern] = [:]
  /// The rules, in the order of their first appearance; a later one with the same id has taken the place of an earlier.
  private(set) var rules: [Rule] = []
  /// What could not be read; a test keeps it empty for the files of the program.
  private(set) var problems: [LanguageProblem] = []
  /// Where the rule that is being read stands in `rules`.
  private var current: Int?
  /// Whether the rule that is being read could not be started: its fields mean nothing.
  private var isSkipping = false

  init(_ files: [LanguageText], tokenizer: Tokenizer) {
    self.tokenizer = tokenizer
    for file in files {
      let (lines, problems) = LanguageLine.all(of: file)
      self.problems += problems
      (current, isSkipping) = (nil, false)
      for line in lines { read(line) }
    }
  }

  private mutating func read(_ line: LanguageLine) {
    let (name, rest) = line.cut(line.all)
    do throws(LanguageProblem) {
      switch line.text(name) {
      case "list": try readList(line, rest)
      case "rule":
        (current, isSkipping) = (nil, true)
        try startRule(line, name, rest)
        isSkipping = false
      default: if !isSkipping { try readField(line, name, rest) }
      }
    } catch {
      problems.append(error)
    }
  }

  private mutating func readList(_ line: LanguageLine, _ range: Range<Int>) throws(LanguageProblem) {
    let sign = line.bytes[range].firstIndex(of: UInt8(ascii: "=")) ?? range.upperBound
    let name = line.trimmed(range.lowerBound..<sign)
    guard !name.isEmpty, sign < range.upperBound else { throw line.problem(.noListForm, range) }
    lists[line.text(name)] = try pattern(line, sign + 1..<range.upperBound)
  }

  private mutating func startRule(
    _ line: LanguageLine, _ keyword: Range<Int>, _ range: Range<Int>
  ) throws(LanguageProblem) {
    let (id, label) = line.cut(range)
    guard !id.isEmpty, !label.isEmpty else { throw line.problem(.noRuleForm, keyword) }
    let name = line.text(label)
    guard let move = Move(rawValue: name) else {
      let nearest = NearestName.of(name, in: Move.allCases.map(\.rawValue))
      throw line.problem(.noMove(name, nearest: nearest), label)
    }
    let rule = Rule(id: line.text(id), label: move, place: line.problem(.noPattern(line.text(id)), id))
    if let known = rules.firstIndex(where: { $0.id == rule.id }) {
      rules[known] = rule
      current = known
    } else {
      rules.append(rule)
      current = rules.count - 1
    }
  }

  private static let fields = [
    "list", "rule", "match", "weak", "unless", "with", "count", "affirmative", "direct", "question",
    "statement",
    "yes", "no",
  ]

  private mutating func readField(
    _ line: LanguageLine, _ field: Range<Int>, _ rest: Range<Int>
  ) throws(LanguageProblem) {
    let name = line.text(field)
    guard RuleFile.fields.contains(name) else {
      throw line.problem(.noField(name, nearest: NearestName.of(name, in: RuleFile.fields)), field)
    }
    guard let current else { throw line.problem(.noRule(name), field) }
    var rule = rules[current]
    switch name {
    case "match": rule.patterns.append(try pattern(line, rest))
    case "weak": rule.weakPatterns.append(try pattern(line, rest))
    case "unless", "with": rule.guards.append(try readGuard(line, rest, required: name == "with"))
    case "count": rule.count = try count(line, rest)
    case "affirmative": rule.affirmative = true
    case "direct": rule.direct = true
    case "question", "statement": rule.question = name == "question"
    case "yes": rule.positives.append(Rule.Example(line, rest))
    default: rule.negatives.append(Rule.Example(line, rest))
    }
    rules[current] = rule
  }

  private func count(_ line: LanguageLine, _ range: Range<Int>) throws(LanguageProblem) -> Int {
    let text = line.text(range)
    guard let count = Int(text), (1...9).contains(count) else { throw line.problem(.noCount(text), range) }
    return count
  }

  private func readGuard(
    _ line: LanguageLine, _ range: Range<Int>, required: Bool
  ) throws(LanguageProblem) -> Guard {
    let (scope, rest) = line.cut(range)
    guard let known = RuleScope(rawValue: line.text(scope)), !rest.isEmpty else {
      throw line.problem(.noGuardForm, scope)
    }
    return Guard(scope: known, required: required, pattern: try pattern(line, rest))
  }

  private func pattern(_ line: LanguageLine, _ range: Range<Int>) throws(LanguageProblem) -> Pattern {
    do throws(PatternProblem) {
      return try PatternParser(tokenizer: tokenizer, lists: lists).parse(line.text(range))
    } catch {
      let start = range.lowerBound
      throw line.problem(error.kind, start + error.range.lowerBound..<start + error.range.upperBound)
    }
  }
}
