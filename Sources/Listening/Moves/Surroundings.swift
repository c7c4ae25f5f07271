/// What stands around the matches of a text, each found once however many matches ask for it.
final class Surroundings {
  private let utterance: Utterance
  private lazy var borders = Borders(utterance.tokens)
  /// For each place, and the one behind the last, whether quotation marks stand open before it.
  private lazy var quoted = Surroundings.quoted(utterance.tokens)
  /// For each place, and the one behind the last, the nearest negation before it; -1 where there is none.
  private lazy var negations = Surroundings.negations(utterance.tokens)
  private var asking: [Int: Bool] = [:]
  private var reported: [Range<Int>: Bool] = [:]

  init(_ utterance: Utterance) { self.utterance = utterance }

  /// Returns the clause around the tokens of `span`.
  func clause(around span: Range<Int>) -> Range<Int> {
    borders.clause(around: span, in: utterance.sentence(at: span.lowerBound))
  }

  /// Returns the tokens that `scope` covers around `span`.
  func extent(_ scope: RuleScope, around span: Range<Int>) -> Range<Int> {
    switch scope {
    case .clause: clause(around: span)
    case .sentence: utterance.sentence(at: span.lowerBound)
    case .message: 0..<utterance.tokens.count
    }
  }

  /// Whether the sentence of a token asks.
  func asks(at place: Int) -> Bool {
    let sentence = utterance.sentence(at: place).lowerBound
    if let known = asking[sentence] { return known }
    let asks = utterance.asksAt(place)
    asking[sentence] = asks
    return asks
  }

  /// Whether a negation stands before the match, or in it, within its clause.
  func isNegated(_ span: Range<Int>) -> Bool {
    let clause = clause(around: span)
    let end = max(clause.lowerBound, span.upperBound)
    if negations[end] >= clause.lowerBound { return true }
    return span.upperBound < clause.upperBound
      && ["pas", "not", "aucun"].contains(utterance.tokens[span.upperBound].key)
  }

  /// Whether the match is inside quotation marks or told of a third person.
  func isReported(_ span: Range<Int>) -> Bool {
    if quoted[span.lowerBound] { return true }
    let clause = clause(around: span)
    if let known = reported[clause] { return known }
    let tokens = utterance.tokens[clause]
    let isReported = clause.contains { place in
      Surroundings.thirdPersons.contains(tokens[place].key)
        && tokens[place...].prefix(4).contains { Surroundings.sayings.contains($0.key) }
    }
    reported[clause] = isReported
    return isReported
  }

  private static func quoted(_ tokens: [Token]) -> [Bool] {
    var quoted = [false]
    quoted.reserveCapacity(tokens.count + 1)
    for (place, token) in tokens.enumerated() {
      switch token.key {
      case "«", "“": quoted.append(true)
      case "»", "”": quoted.append(false)
      case "\"": quoted.append(!quoted[place])
      default: quoted.append(quoted[place])
      }
    }
    return quoted
  }

  private static func negations(_ tokens: [Token]) -> [Int] {
    var nearest = [-1]
    nearest.reserveCapacity(tokens.count + 1)
    for (place, token) in tokens.enumerated() {
      nearest.append(negating.contains(token.key) ? place : nearest[place])
    }
    return nearest
  }

  private static let negating: Set<String> = [
    "ne", "pas", "sans", "jamais", "aucun", "aucune", "inutile", "not", "never", "no", "without", "nobody",
    "neither", "nor", "guere", "ni",
  ]
  private static let thirdPersons: Set<String> = ["il", "elle", "ils", "elles", "he", "she", "they"]
  private static let sayings: Set<String> = [
    "dit", "disait", "disent", "ecrit", "pense", "said", "says", "told", "wrote", "thinks", "say",
  ]
}
