import Vocabulary

/// Tells which words of a reply speak for an option.
struct MatchExplainer {
  let reply: TextProfile
  let text: String

  /// Returns what speaks for `option`, strongest first, five at most.
  func evidence(for option: OptionProfile) -> [MatchEvidence] {
    let all = meanings(option) + words(option) + sentence(option)
    return Array(all.sorted { ($0.weight, $1.quote) > ($1.weight, $0.quote) }.prefix(5))
  }

  /// Returns what speaks against `option`, in the user's words.
  func evidence(against option: OptionProfile, _ objection: Objection) -> MatchEvidence {
    let words = quote(objection.span)
    return MatchEvidence(kind: objection.kind, option: option.id, quote: words, against: "", weight: 1)
  }

  private func meanings(_ option: OptionProfile) -> [MatchEvidence] {
    reply.hits.compactMap { hit in
      guard let share = option.concepts[hit.concept] else { return nil }
      return MatchEvidence(
        kind: .meaning, option: option.id, quote: quote(hit.span), against: hit.concept.lowercased(),
        weight: Double(share))
    }
  }

  private func words(_ option: OptionProfile) -> [MatchEvidence] {
    reply.words.filter { $0.weight > 0.25 }.compactMap { word in
      let near = option.words.filter { $0.weight > 0.1 }.map { ($0, Similarity.nearness(word, $0)) }
        .max { $0.1 < $1.1 }
      guard let (other, nearness) = near, nearness >= 0.4 else { return nil }
      let kind: MatchEvidence.Kind =
        nearness < 0.9 ? .closeWords : word.token.value == nil ? .sameWords : .figures
      return MatchEvidence(
        kind: kind, option: option.id, quote: quote(of: word.token), against: other.token.key,
        weight: Double(nearness * word.weight))
    }
  }

  private func sentence(_ option: OptionProfile) -> [MatchEvidence] {
    let moves = reply.moves.filter { option.moves[$0] != nil }.sorted { $0.rawValue < $1.rawValue }.map {
      move in
      MatchEvidence(
        kind: .move, option: option.id, quote: text, against: move.rawValue,
        weight: Double(option.moves[move] ?? 0) / 2)
    }
    guard reply.sentence.asks > 0, let asks = option.sentence.first, asks > 0.5 else { return moves }
    return moves + [MatchEvidence(kind: .sentence, option: option.id, quote: "?", against: "?", weight: 0.3)]
  }

  private func quote(_ span: Range<Int>) -> String {
    guard let first = reply.tokens[span].first, let last = reply.tokens[span].last else { return "" }
    return slice(
      min(first.range.lowerBound, last.range.lowerBound)..<max(first.range.upperBound, last.range.upperBound))
  }

  private func quote(of token: Token) -> String { slice(token.range) }

  private func slice(_ range: Range<Int>) -> String {
    let bytes = text.utf8
    guard range.upperBound <= bytes.count else { return "" }
    let start = bytes.index(bytes.startIndex, offsetBy: range.lowerBound)
    return String(text[start..<bytes.index(start, offsetBy: range.count)])
  }
}
