/// Where the clauses and sentences of a text begin and end, found in one walk and then asked for every match.
struct Borders {
  /// For each place, and the one behind the last, where the clause begins that reaches up to it.
  private let starts: [Int]
  /// For each place, and the one behind the last, where the clause ends that goes on from it.
  private let ends: [Int]
  /// For each place, and the one behind the last, the next token that ends a sentence, or the end of the text.
  private let stops: [Int]

  init(_ tokens: [Token]) {
    var starts = [0]
    starts.reserveCapacity(tokens.count + 1)
    for (place, token) in tokens.enumerated() {
      starts.append(token.breaksClause ? place + 1 : starts[place])
    }
    var ends = [Int](repeating: tokens.count, count: tokens.count + 1)
    var stops = ends
    for place in tokens.indices.reversed() {
      ends[place] = starts[place + 1] == place + 1 ? place : ends[place + 1]
      stops[place] = tokens[place].breaksSentence ? place : stops[place + 1]
    }
    (self.starts, self.ends, self.stops) = (starts, ends, stops)
  }

  /// The clause around a token.
  func clause(at place: Int) -> Range<Int> {
    let place = min(place, ends.count - 1)
    return starts[place]..<ends[place]
  }

  /// The clause around some tokens of a sentence; what they take of the next one is part of it.
  func clause(around span: Range<Int>, in sentence: Range<Int>) -> Range<Int> {
    let start = max(starts[min(span.lowerBound, starts.count - 1)], sentence.lowerBound)
    let isInside = span.upperBound < sentence.upperBound
    let end = isInside ? min(ends[span.upperBound], sentence.upperBound) : span.upperBound
    return start..<max(end, start)
  }

  /// The next token from a place on that ends a sentence, or the end of the text.
  func stop(from place: Int) -> Int { stops[min(place, stops.count - 1)] }
}
