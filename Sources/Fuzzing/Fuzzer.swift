import CFuzzing

/// Tries inputs for some time; what goes a new way is kept to be changed further.
///
/// A way is new when an edge of the program is taken for the first time, where the program was built to count them, and
/// when the signature of the result is: what was said, and how much of it.
package struct Fuzzer {
  private let check: FuzzMode.Check
  private var mutator: Mutator
  private var pool: [[UInt8]]
  private var signatures: Set<UInt64> = []
  package private(set) var tried = 0
  /// Inputs with what is wrong with them, made smaller.
  package private(set) var problems: [(input: [UInt8], problem: String)] = []
  /// Told of each input that took an edge that none had taken before.
  package var onNewEdge: ([UInt8]) -> Void = { _ in }

  private static let largestPool = 5_000
  private static let enoughProblems = 5

  package init(_ mode: FuzzMode, seed: UInt64, corpus: [[UInt8]]) {
    check = mode.prepare()
    mutator = Mutator(seed: seed, dictionary: mode.dictionary)
    pool = corpus + mode.seeds.map { Array($0.utf8) }
  }

  /// How many ways through the program were seen.
  package var ways: Int { signatures.count }

  package mutating func run(for duration: Duration) {
    Fuzzer.warmUp(check)
    for input in pool { attempt(input, keep: false) }
    let end = ContinuousClock.now.advanced(by: duration)
    while ContinuousClock.now < end, problems.count < Fuzzer.enoughProblems {
      for _ in 0..<20 { attempt(mutator.make(from: pool), keep: true) }
    }
  }

  /// What is set up with the first input, of an even and of an odd length, is the program's own.
  static func warmUp(_ check: FuzzMode.Check) {
    for input in [[], [0x31]] as [[UInt8]] { _ = check(input) }
    fuzz_settle()
    _ = fuzz_new_edges()
  }

  private mutating func attempt(_ input: [UInt8], keep: Bool) {
    let result = Fuzzer.watched(input, check)
    let isNewEdge = fuzz_new_edges() > 0
    tried += 1
    if let problem = result.problem { return note(problem, of: input) }
    let isNewWay = signatures.insert(result.signature).inserted
    guard keep, isNewWay || isNewEdge, pool.count < Fuzzer.largestPool else { return }
    pool.append(input)
    if isNewEdge { onNewEdge(input) }
  }

  private mutating func note(_ problem: String, of input: [UInt8]) {
    let kind = Fuzzer.kind(of: problem)
    guard !problems.contains(where: { Fuzzer.kind(of: $0.problem) == kind }) else { return }
    problems.append((Minimizer(check).smaller(input), problem))
  }

  /// The words of a problem without its numbers and what it quotes, which differ from input to input.
  package static func kind(of problem: String) -> String {
    problem.split(separator: "`", omittingEmptySubsequences: false).enumerated()
      .filter { $0.offset.isMultiple(of: 2) }.map { $0.element.filter { !$0.isNumber } }.joined()
  }

  /// Tries an input within its bounds.
  static func watched(_ input: [UInt8], _ check: FuzzMode.Check) -> FuzzResult {
    input.withUnsafeBufferPointer { fuzz_begin($0.baseAddress, $0.count) }
    let result = check(input)
    fuzz_end()
    return result
  }
}
