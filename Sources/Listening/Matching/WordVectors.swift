import CStemmer
import Vocabulary

/// A vector of meaning, in pieces that the processor adds and multiplies at once.
typealias WordVector = [SIMD8<Float>]

/// The table of word vectors that may be built in: a signed byte a dimension, found by binary search.
///
/// Nothing is copied or parsed: a look-up reads the few pages it needs.
struct WordVectors {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let dimensions: Int
  private let count: Int
  private let offsets: Int
  private let keys: Int
  private let classes: Int
  private let lengths: Int
  private let vectors: Int

  /// Returns the table of `language`, or nil when this copy was built without one.
  init?(language: Language) {
    var length = 0
    guard let start = souffleur_vectors(&length) else { return nil }
    bytes = UnsafeBufferPointer(start: start, count: length)
    guard length > 8, bytes[0..<4].elementsEqual("SVEC".utf8), bytes[4] == 2 else { return nil }
    dimensions = Int(bytes[5])
    var position = 8
    for _ in 0..<Int(bytes[6]) {
      guard position + 12 <= length else { return nil }
      let count = WordVectors.integer(bytes, position + 4)
      let size = WordVectors.integer(bytes, position + 8)
      let table = position + 12
      let end = table + 4 * (count + 1) + size + 2 * count + count * dimensions
      guard count >= 0, end <= length else { return nil }
      if bytes[position..<position + 2].elementsEqual(language.rawValue.utf8) {
        self.count = count
        offsets = table
        keys = table + 4 * (count + 1)
        classes = keys + size
        lengths = classes + count
        vectors = lengths + count
        return
      }
      position = end
    }
    return nil
  }

  /// Returns the place of a word in lower case without accents.
  func index(of word: String) -> Int? {
    var word = word
    return word.withUTF8(index(of:))
  }

  /// Returns the place of a word given by its letters.
  func index(of key: UnsafeBufferPointer<UInt8>) -> Int? {
    var low = 0
    var high = count - 1
    while low <= high {
      let middle = (low + high) / 2
      let order = compare(key, middle)
      if order == 0 { return middle }
      if order < 0 { high = middle - 1 } else { low = middle + 1 }
    }
    return nil
  }

  private func compare(_ key: UnsafeBufferPointer<UInt8>, _ index: Int) -> Int {
    let start = keys + WordVectors.integer(bytes, offsets + 4 * index)
    let end = keys + WordVectors.integer(bytes, offsets + 4 * (index + 1))
    for position in 0..<min(key.count, end - start) where key[position] != bytes[start + position] {
      return key[position] < bytes[start + position] ? -1 : 1
    }
    return key.count - (end - start)
  }

  /// Returns the frequency of a word on the Zipf scale: 7 for "the", 3 for a word met once in a million.
  func zipf(at index: Int) -> Float { Float(bytes[classes + index]) / 16 }

  /// Returns how much a word weighs in the meaning of a sentence, from 0 to 1.
  func importance(at index: Int) -> Float { Float(bytes[lengths + index]) / 255 }

  /// Returns the unit vector of a word, eight numbers at a time.
  func vector(at index: Int) -> WordVector {
    let start = vectors + index * dimensions
    var vector = WordVector(repeating: .zero, count: (dimensions + 7) / 8)
    for place in 0..<dimensions {
      vector[place / 8][place % 8] = Float(Int8(bitPattern: bytes[start + place]))
    }
    return Similarity.unit(vector)
  }

  private static func integer(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) -> Int {
    Int(bytes[at]) | Int(bytes[at + 1]) << 8 | Int(bytes[at + 2]) << 16 | Int(bytes[at + 3]) << 24
  }
}
