import YarnRuntime

/// Makes inputs out of others, the same ones for the same seed.
package struct Mutator {
  private var random: RandomSource
  private let dictionary: [[UInt8]]
  /// Bytes of an input; longer ones are cut, for speed is what finds things.
  private static let largest = 8192
  /// How many inputs at the end of the pool are chosen half of the time: what was found last leads on.
  private static let newest = 48

  package init(seed: UInt64, dictionary: [String]) {
    random = RandomSource(seed: seed)
    self.dictionary = dictionary.map { Array($0.utf8) }
  }

  /// Changes one of the inputs in one to eight ways.
  package mutating func make(from pool: [[UInt8]]) -> [UInt8] {
    var input = pool.isEmpty ? [] : chosen(from: pool)
    if input.count > Mutator.largest { input = Array(stretch(of: input, atMost: Mutator.largest)) }
    for _ in 0...random.below(8) { change(&input, pool) }
    if input.count > Mutator.largest * 2 { input.removeSubrange((Mutator.largest * 2)...) }
    return input
  }

  /// Mostly the smaller of two: it is tried sooner, and what it shows is seen sooner.
  private mutating func chosen(from pool: [[UInt8]]) -> [UInt8] {
    let (one, other) = (pool[place(in: pool)], pool[place(in: pool)])
    return one.count <= other.count || random.below(8) == 0 ? one : other
  }

  private mutating func place(in pool: [[UInt8]]) -> Int {
    let newest = min(pool.count, Mutator.newest)
    return random.below(2) == 0 ? random.below(pool.count) : pool.count - newest + random.below(newest)
  }

  private mutating func change(_ input: inout [UInt8], _ pool: [[UInt8]]) {
    let place = random.below(input.count + 1)
    switch random.below(13) {
    case 0: if place < input.count { input[place] = UInt8(truncatingIfNeeded: random.next()) }
    case 1: if place < input.count { input[place] ^= 1 << UInt8(random.below(8)) }
    case 2, 3: input.removeSubrange(place..<min(input.count, place + 1 + random.below(16)))
    case 4: input.insert(contentsOf: stretch(of: input, atMost: 64), at: place)
    case 5: repeatPiece(&input, at: place)
    case 6:
      if !pool.isEmpty { insert(stretch(of: pool[random.below(pool.count)], atMost: 200), &input, place) }
    case 7: swapLines(&input)
    case 8: input.removeSubrange(place...)
    case 9: changeNumber(&input, at: place)
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

  /// Puts another number in place of the one at or after a place.
  private mutating func changeNumber(_ input: inout [UInt8], at place: Int) {
    func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
    guard let start = input[place...].firstIndex(where: isDigit) else { return }
    let end = input[start...].firstIndex { !isDigit($0) } ?? input.count
    let numbers = [
      "0", "1", "7", "31", "-1", "1.5", "99999", "9223372036854775807", "9223372036854775808", "1e308",
    ]
    input.replaceSubrange(start..<end, with: numbers[random.below(numbers.count)].utf8)
  }

  private mutating func stretch(of input: [UInt8], atMost bound: Int) -> ArraySlice<UInt8> {
    guard !input.isEmpty else { return [] }
    let start = random.below(input.count)
    return input[start..<min(input.count, start + 1 + random.below(bound))]
  }
}
