/// Takes away of an input what it does not need to show its problem.
package struct Minimizer {
  private let check: FuzzMode.Check
  private static let attempts = 2_000

  package init(_ check: @escaping FuzzMode.Check) { self.check = check }

  package func smaller(_ input: [UInt8]) -> [UInt8] {
    var best = input
    var left = Minimizer.attempts
    var size = max(1, input.count / 2)
    while size > 0, left > 0 {
      var place = 0
      while place < best.count, left > 0 {
        left -= 1
        let shorter = Array(best[..<place] + best[min(best.count, place + size)...])
        if check(shorter).problem != nil { best = shorter } else { place += size }
      }
      size /= 2
    }
    return best
  }
}
