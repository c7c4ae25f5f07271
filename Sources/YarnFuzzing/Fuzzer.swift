import YarnRuntime

/// Tries inputs for some time; what goes a new way is kept to be changed further.
struct Fuzzer {
  private let mode: FuzzMode
  private var mutator: Mutator
  private var pool: [[UInt8]]
  private var signatures: Set<UInt64> = []
  private(set) var tried = 0
  /// Inputs with what is wrong with them, made smaller.
  private(set) var problems: [(input: [UInt8], problem: String)] = []

  private static let largestPool = 5_000
  private static let enoughProblems = 5

  init(_ mode: FuzzMode, seed: UInt64, corpus: [[UInt8]]) {
    self.mode = mode
    mutator = Mutator(seed: seed, dictionary: mode.dictionary)
    pool = corpus
  }

  /// How many ways through the program were seen.
  var ways: Int { signatures.count }

  mutating func run(for duration: Duration) {
    for input in pool { attempt(input, keep: false) }
    let end = ContinuousClock.now.advanced(by: duration)
    while ContinuousClock.now < end, problems.count < Fuzzer.enoughProblems {
      for _ in 0..<20 { attempt(mutator.make(from: pool), keep: true) }
    }
  }

  private mutating func attempt(_ input: [UInt8], keep: Bool) {
    CrashKeeper.begin(input)
    let result = mode.check(input)
    CrashKeeper.end()
    tried += 1
    if let problem = result.problem {
      // The same words with other numbers are the same problem.
      let isKnown = problems.contains {
        $0.problem.filter { !$0.isNumber } == problem.filter { !$0.isNumber }
      }
      guard !isKnown else { return }
      problems.append((Minimizer(mode: mode).smaller(input), problem))
    } else if signatures.insert(result.signature).inserted, keep, pool.count < Fuzzer.largestPool {
      pool.append(input)
    }
  }
}

/// Takes away of an input what it does not need to show its problem.
struct Minimizer {
  let mode: FuzzMode
  private static let attempts = 2_000

  func smaller(_ input: [UInt8]) -> [UInt8] {
    var best = input
    var left = Minimizer.attempts
    var size = max(1, input.count / 2)
    while size > 0, left > 0 {
      var place = 0
      while place < best.count, left > 0 {
        left -= 1
        let shorter = Array(best[..<place] + best[min(best.count, place + size)...])
        if mode.check(shorter).problem != nil { best = shorter } else { place += size }
      }
      size /= 2
    }
    return best
  }
}
