import YarnRuntime

/// Makes inputs out of others, the same ones for the same seed.
struct Mutator {
  private var random: RandomSource
  private let dictionary: [[UInt8]]
  /// Bytes of an input; longer ones are cut, for speed is what finds things.
  private static let largest = 8192

  init(seed: UInt64, dictionary: [String]) {
    random = RandomSource(seed: seed)
    self.dictionary = dictionary.map { Array($0.utf8) }
  }

  /// Changes one of the inputs in one to eight ways.
  mutating func make(from pool: [[UInt8]]) -> [UInt8] {
    var input = pool.isEmpty ? [] : pool[random.below(pool.count)]
    if input.count > Mutator.largest { input = Array(stretch(of: input, atMost: Mutator.largest)) }
    for _ in 0...random.below(8) { change(&input, pool) }
    return Array(input.prefix(Mutator.largest * 2))
  }

  private mutating func change(_ input: inout [UInt8], _ pool: [[UInt8]]) {
    let place = random.below(input.count + 1)
    switch random.below(12) {
    case 0: if place < input.count { input[place] = UInt8(truncatingIfNeeded: random.next()) }
    case 1: if place < input.count { input[place] ^= 1 << UInt8(random.below(8)) }
    case 2, 3: input.removeSubrange(place..<min(input.count, place + 1 + random.below(16)))
    case 4: input.insert(contentsOf: stretch(of: input, atMost: 64), at: place)
    case 5: repeatPiece(&input, at: place)
    case 6:
      if !pool.isEmpty { insert(stretch(of: pool[random.below(pool.count)], atMost: 200), &input, place) }
    case 7: swapLines(&input)
    case 8: input.removeSubrange(place...)
    default: if !dictionary.isEmpty { insert(dictionary[random.below(dictionary.count)][...], &input, place) }
    }
  }

  private mutating func insert(_ piece: ArraySlice<UInt8>, _ input: inout [UInt8], _ place: Int) {
    // Half of the time at the start of a line, where most of the grammar begins.
    var place = place
    if random.below(2) == 0 { while place > 0, input[place - 1] != 0x0A { place -= 1 } }
    input.insert(contentsOf: piece, at: place)
  }

  /// Deep nesting and long chains come of pieces that are repeated.
  private mutating func repeatPiece(_ input: inout [UInt8], at place: Int) {
    guard !dictionary.isEmpty else { return }
    let piece = dictionary[random.below(dictionary.count)]
    let count = 1 + random.below(random.below(10) == 0 ? 400 : 8)
    input.insert(contentsOf: Array(repeating: piece, count: count).joined(), at: place)
  }

  private mutating func swapLines(_ input: inout [UInt8]) {
    var lines = input.split(separator: 0x0A, omittingEmptySubsequences: false)
    guard lines.count > 1 else { return }
    lines.swapAt(random.below(lines.count), random.below(lines.count))
    input = Array(lines.joined(separator: [0x0A]))
  }

  private mutating func stretch(of input: [UInt8], atMost bound: Int) -> ArraySlice<UInt8> {
    guard !input.isEmpty else { return [] }
    let start = random.below(input.count)
    return input[start..<min(input.count, start + 1 + random.below(bound))]
  }
}
