import CEncoder
import Encoder

/// The vectors of meaning of phrases, each made once: read from the table that comes with the program where it has the
/// phrase, else computed.
///
/// Vectors are centred on the mean of all phrases of the table, so that what all of them have in common tells nothing.
final class Meanings {
  /// A vector of length one.
  typealias Vector = [Float]

  private static let encoder = SentenceEncoder()
  private let table: PhraseTable?
  private var kept: [String: Vector] = [:]
  /// How many phrases were computed; tests watch it.
  private(set) var made = 0

  /// Nil in a copy that was built without the weights.
  ///
  /// - Parameter phrases: another table than the one that comes with the program; nil for an empty one as well.
  init?(phrases: [UInt8]? = nil) {
    guard Meanings.encoder != nil, phrases?.isEmpty != true else { return nil }
    table = phrases.map { PhraseTable(copying: $0) } ?? PhraseTable()
  }

  /// Returns the vector of a phrase.
  func vector(of text: String) -> Vector {
    if let vector = kept[text] { return vector }
    let ready = table?.vector(of: text)
    if ready == nil { made += 1 }
    let raw = ready ?? Meanings.encoder?.vector(of: text) ?? []
    let vector = centred(raw)
    if kept.count > 8_000 { kept.removeAll() }
    kept[text] = vector
    return vector
  }

  /// Whether the table that comes with the program has a phrase, so that nothing need be computed.
  func isReady(_ text: String) -> Bool { table?.has(text) ?? false }

  private func centred(_ raw: Vector) -> Vector {
    guard let mean = table?.mean, mean.count == raw.count else { return raw }
    var vector = raw
    for index in vector.indices { vector[index] -= mean[index] }
    return vector
  }

  /// How a reply, and each of its parts, stands to the phrases of each option.
  func nearness(
    _ reply: String, parts: [String], _ options: [[String]], clientLine: String?
  ) -> MeaningNearness {
    let own = vector(of: reply)
    let pieces = parts.map(vector(of:))
    let rows = options.map { phrases in
      let vectors = phrases.map(vector(of:))
      return row(own, vectors) + partRow(own, pieces, vectors)
    }
    let best = rows.map { $0[0] }.sorted(by: >)
    return MeaningNearness(
      options: rows,
      none: [
        best.first ?? 0, rows.map { $0[1] }.max() ?? 0, (best.first ?? 0) - (best.dropFirst().first ?? 0),
        clientLine.map { SentenceEncoder.cosine(own, vector(of: $0)) } ?? 0,
      ])
  }

  /// How near a reply, or a part of it, comes to any of some phrases.
  func nearest(_ reply: String, parts: [String], to phrases: [String]) -> Float {
    let own = ([reply] + parts).map(vector(of:))
    return phrases.map(vector(of:)).map { phrase in
      own.map { SentenceEncoder.cosine($0, phrase) }.max() ?? 0
    }.max() ?? 0
  }

  /// The nearest that the whole or a part comes to a phrase, the mean of the two nearest phrases so, and how near the
  /// parts come each to its nearest phrase: on average, and the farthest of them.
  private func partRow(_ own: Vector, _ parts: [Vector], _ phrases: [Vector]) -> [Float] {
    guard !phrases.isEmpty else { return [0, 0, 0, 0] }
    let whole = phrases.map { SentenceEncoder.cosine(own, $0) }
    let near = parts.map { part in phrases.map { SentenceEncoder.cosine(part, $0) } }
    let byPhrase = phrases.indices.map { place in max(whole[place], near.map { $0[place] }.max() ?? -1) }
      .sorted(by: >)
    let byPart = near.map { $0.max() ?? 0 }
    let best = whole.max() ?? 0
    return [
      byPhrase[0], byPhrase.prefix(2).reduce(0, +) / Float(min(2, byPhrase.count)),
      byPart.isEmpty ? best : byPart.reduce(0, +) / Float(byPart.count), byPart.min() ?? best,
    ]
  }

  /// The nearest phrase, the mean of the two nearest, the mean of all, and the middle of all.
  private func row(_ own: Vector, _ phrases: [Vector]) -> [Float] {
    let near = phrases.map { SentenceEncoder.cosine(own, $0) }.sorted(by: >)
    guard let first = near.first, let width = phrases.first?.count else { return [0, 0, 0, 0] }
    var middle = Vector(repeating: 0, count: width)
    for phrase in phrases where phrase.count == width {
      for index in middle.indices { middle[index] += phrase[index] }
    }
    let pair = near.prefix(2).reduce(0, +) / Float(min(2, near.count))
    return [first, pair, near.reduce(0, +) / Float(near.count), SentenceEncoder.cosine(own, middle)]
  }
}

/// How near a reply is, by meaning, to each option and to none of them.
struct MeaningNearness {
  /// For each option, the measures of `MatchFeatures.meaningNames`.
  var options: [[Float]]
  /// The measures of `MatchFeatures.noMeaningNames`.
  var none: [Float]
}

/// The table of vectors that comes with the program: of the cues and fixed sentences of the bundled scenarios, a signed
/// byte a number, found by a hash of the phrase.
struct PhraseTable {
  /// The mean of all vectors of the table.
  let mean: [Float]
  private let bytes: UnsafeBufferPointer<UInt8>
  private let count: Int
  private let hashes: Int
  private let vectors: Int

  /// The table that comes with the program; nil where this copy has none that fits its weights.
  init?() {
    let file = souffleur_phrases()
    guard let start = file.bytes else { return nil }
    self.init(bytes: UnsafeBufferPointer(start: start, count: file.count))
  }

  /// A table made elsewhere; its bytes are kept as long as the process lives.
  init?(copying bytes: [UInt8]) {
    let copy = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: bytes.count)
    _ = copy.initialize(from: bytes)
    self.init(bytes: UnsafeBufferPointer(copy))
  }

  /// The format: magic "SPHR", version 1, the fingerprint of the weights, the count, the mean, then hashes in order and
  /// vectors.
  private init?(bytes: UnsafeBufferPointer<UInt8>) {
    guard bytes.count > 24, let encoder = SentenceEncoder() else { return nil }
    guard bytes[0..<4].elementsEqual("SPHR".utf8), bytes[4] == 1 else { return nil }
    self.bytes = bytes
    let fingerprint = PhraseTable.number(bytes, 8, 8)
    count = Int(truncatingIfNeeded: PhraseTable.number(bytes, 16, 4))
    hashes = 24 + 4 * SentenceEncoder.width
    vectors = hashes + 8 * count
    guard fingerprint == encoder.fingerprint, vectors + count * SentenceEncoder.width <= bytes.count else {
      return nil
    }
    mean = (0..<SentenceEncoder.width).map {
      Float(bitPattern: UInt32(truncatingIfNeeded: PhraseTable.number(bytes, 24 + 4 * $0, 4)))
    }
  }

  /// Returns the vector of a phrase, or nil when the table has it not.
  func vector(of text: String) -> [Float]? { place(of: text).map(vector(at:)) }

  /// Whether the table has a phrase.
  func has(_ text: String) -> Bool { place(of: text) != nil }

  private func place(of text: String) -> Int? {
    let wanted = PhraseTable.hash(text)
    var (low, high) = (0, count - 1)
    while low <= high {
      let middle = (low + high) / 2
      let found = PhraseTable.number(bytes, hashes + 8 * middle, 8)
      if found == wanted { return middle }
      if found < wanted { low = middle + 1 } else { high = middle - 1 }
    }
    return nil
  }

  private func vector(at index: Int) -> [Float] {
    let start = vectors + index * SentenceEncoder.width
    let raw = (0..<SentenceEncoder.width).map { Float(Int8(bitPattern: bytes[start + $0])) }
    let length = raw.reduce(0) { $0 + $1 * $1 }.squareRoot()
    return length > 0 ? raw.map { $0 / length } : raw
  }

  /// FNV-1a over the bytes of a phrase.
  static func hash(_ text: String) -> UInt64 {
    text.utf8.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
  }

  private static func number(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int, _ size: Int) -> UInt64 {
    (0..<size).reduce(0) { $0 | UInt64(bytes[at + $1]) << UInt64(8 * $1) }
  }

  /// The bytes of a table of some phrases, made with the weights of this copy; nil without weights.
  package static func made(of phrases: Set<String>) -> [UInt8]? {
    guard let encoder = SentenceEncoder() else { return nil }
    let rows = phrases.map { (hash: hash($0), vector: encoder.vector(of: $0)) }.sorted { $0.hash < $1.hash }
    var mean = [Float](repeating: 0, count: SentenceEncoder.width)
    for row in rows {
      for index in mean.indices { mean[index] += row.vector[index] / Float(max(1, rows.count)) }
    }
    var bytes = Array("SPHR".utf8) + [1, 0, 0, 0]
    func append(_ value: UInt64, _ size: Int) {
      for index in 0..<size { bytes.append(UInt8(truncatingIfNeeded: value >> UInt64(8 * index))) }
    }
    append(encoder.fingerprint, 8)
    append(UInt64(rows.count), 4)
    append(0, 4)
    for value in mean { append(UInt64(value.bitPattern), 4) }
    for row in rows { append(row.hash, 8) }
    for row in rows {
      let most = row.vector.map(abs).max() ?? 1
      for value in row.vector {
        bytes.append(UInt8(bitPattern: Int8((value / max(most, 1e-6) * 127).rounded())))
      }
    }
    return bytes
  }
}
