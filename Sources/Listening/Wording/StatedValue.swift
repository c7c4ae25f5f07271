public import Vocabulary

/// A value that a text of a scenario says, for those who check scenarios.
public struct StatedValue: Hashable, Sendable {
  /// The words that say it.
  public var words: String
  /// Their UTF-8 range.
  public var range: Range<Int>
  /// What can take another one in its place, the likeliest first.
  public var kinds: [TakesTag.Kind]
}

/// What stands in a text in the place of an expression of the script.
public struct InsertedValue: Hashable, Sendable {
  /// The UTF-8 range of the example that stands there.
  public var range: Range<Int>
  /// The variables it is made of, without `$`.
  public var variables: [String]
  /// Whether they are the truth of the matter, so that nobody can put it otherwise.
  public var isGiven: Bool

  /// Describes an insertion.
  public init(range: Range<Int>, variables: [String], isGiven: Bool) {
    self.range = range
    self.variables = variables
    self.isGiven = isGiven
  }
}

extension Listener {
  /// Returns the values that an option's text says and the option does not take, in their order.
  ///
  /// - Parameters:
  ///   - text: the option's text, with examples in the place of expressions.
  ///   - inserted: those examples.
  ///   - takes: what the option takes.
  public func untakenValues(
    in text: String, inserted: [InsertedValue], takes: [TakenVariable]
  ) -> [StatedValue] {
    var free = takes
    var rest: [StatedValue] = []
    for value in statedValues(in: text) {
      let insertions = inserted.filter { $0.range.overlaps(value.range) }
      if !insertions.isEmpty, insertions.allSatisfy(\.isGiven) { continue }
      let variables = Set(insertions.flatMap(\.variables))
      if let place = free.firstIndex(where: { variables.contains($0.name) }) {
        if !free[place].kind.takesSeveral { free.remove(at: place) }
      } else {
        rest.append(value)
      }
    }
    // What the text says by itself is taken by what is left, in the order of both.
    return rest.filter { value in
      guard let place = free.firstIndex(where: { value.kinds.contains($0.kind) }) else { return true }
      if !free[place].kind.takesSeveral { free.remove(at: place) }
      return false
    }
  }

  private func statedValues(in text: String) -> [StatedValue] {
    let heard = engine.hear(text)
    let small = ValueContext.of(engine.language)
    return heard.values.filter { !$0.isDenied }.compactMap { said in
      let tokens = heard.typed.tokens
      let first = tokens.firstIndex { $0.range.lowerBound >= said.range.lowerBound } ?? tokens.count
      let before = first > 0 ? tokens[first - 1].key : ""
      var kinds: [TakesTag.Kind] = []
      for kind in said.meanings.compactMap(\.taker) where !kinds.contains(kind) { kinds.append(kind) }
      // « les deux », "that twenty per cent": what is known already. « un jour », "a day": any one, or each.
      let isKnown = kinds.allSatisfy { $0 == .number || $0 == .money } && small.definite.contains(before)
      let isAny =
        kinds.first == .duration && tokens.indices.contains(first)
        && small.articles.contains(tokens[first].key)
        && !small.ahead.contains(before)
      return kinds.isEmpty || isKnown || isAny
        ? nil : StatedValue(words: said.words, range: said.range, kinds: kinds)
    }
  }
}

/// The words around a value that tell whether it is one that is proposed.
private struct ValueContext {
  /// Words before things that are known already.
  var definite: Set<String>
  /// Words before a unit that make it any one.
  var articles: Set<String>
  /// Words before a length of time that make it one in spite of its article.
  var ahead: Set<String>

  static func of(_ language: Language) -> ValueContext {
    switch language {
    case .french:
      ValueContext(
        definite: ["les", "ces", "mes", "vos", "nos", "leurs"], articles: ["un", "une"],
        ahead: ["dans", "sous"])
    case .english:
      ValueContext(
        definite: ["the", "these", "those", "that", "my", "your", "our", "you", "us"], articles: ["a", "an"],
        ahead: ["in", "within"])
    }
  }
}

extension TakesTag.Kind {
  /// Whether one variable takes all there is of the kind.
  fileprivate var takesSeveral: Bool { self == .hours }
}

extension Said.Meaning {
  /// What takes it; none for names, which are said in passing, and for what cannot be.
  fileprivate var taker: TakesTag.Kind? {
    switch self {
    case .day: .date
    case .money, .share: .money
    case .duration: .duration
    case .time: .time
    case .hours, .weekdays: .hours
    case .count(let count): count > 1 ? .number : nil
    case .name, .impossible: nil
    }
  }
}
