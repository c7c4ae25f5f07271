import CEncoder

/// The file of weights where it lies in memory: nothing is read before it is used, nothing is copied.
///
/// Format: `Scripts/make-encoder`.
///
/// Unchecked, because it holds a pointer: to constant bytes of the program, which nobody writes and which outlive everything.
struct Weights: @unchecked Sendable {
  static let width = 384
  static let heads = 12
  static let inner = 1536

  let base: UnsafeRawPointer
  let fingerprint: UInt64
  let layers: Int
  /// How many of the last layers were tuned: their matrices have a second part, which is added.
  let tuned: Int
  let positions: Int
  let pieces: Int
  let unknownScore: Float
  let epsilon: Float
  let longestPiece: Int
  let normalizations: Int
  let compositions: Int

  let pieceOffsets: Words
  let pieceBytes: UnsafePointer<UInt8>
  let scores: UnsafePointer<Float>
  let normalCharacters: Words
  let normalOffsets: Words
  let replacements: Words
  let composed: Words
  private let rowScales: UnsafePointer<UInt8>
  private let rowWeights: UnsafePointer<UInt8>
  private let positionRows: UnsafePointer<Float>
  let norm: UnsafePointer<Float>
  private let firstLayer: Int
  private let layerBytes: Int

  typealias Words = UnsafePointer<UInt32>

  /// The weights built into this copy; nil without them, or when they are of another format.
  init?() {
    var length = 0
    guard let start = souffleur_encoder(&length) else { return nil }
    self.init(UnsafeRawBufferPointer(start: start, count: length))
  }

  init?(_ bytes: UnsafeRawBufferPointer) {
    guard let base = bytes.baseAddress, bytes.count >= 128, Int(bitPattern: base) % 64 == 0,
      bytes.prefix(4).elementsEqual("SENC".utf8),
      base.load(fromByteOffset: 4, as: UInt16.self) == 1
    else { return nil }
    self.base = base
    fingerprint = base.load(fromByteOffset: 8, as: UInt64.self)
    func number(_ index: Int) -> Int { Int(base.load(fromByteOffset: 16 + 4 * index, as: UInt32.self)) }
    layers = number(1)
    tuned = number(24)
    positions = number(4)
    pieces = number(5)
    unknownScore = base.load(fromByteOffset: 40, as: Float.self)
    epsilon = base.load(fromByteOffset: 44, as: Float.self)
    longestPiece = number(8)
    normalizations = number(9)
    compositions = number(10)
    firstLayer = number(22)
    layerBytes = number(23)
    let shape = (number(0), number(2), number(3))
    guard shape == (Self.width, Self.heads, Self.inner), layerBytes == LayerWeights.bytes,
      tuned <= layers, firstLayer + (layers + tuned) * layerBytes == bytes.count,
      (11...22).allSatisfy({ number($0) < bytes.count }),
      number(19) + (pieces + 3) * Self.width / 2 <= bytes.count
    else { return nil }
    func section<Element>(_ index: Int, of type: Element.Type) -> UnsafePointer<Element> {
      (base + number(11 + index)).assumingMemoryBound(to: type)
    }
    pieceOffsets = section(0, of: UInt32.self)
    pieceBytes = section(1, of: UInt8.self)
    scores = section(2, of: Float.self)
    normalCharacters = section(3, of: UInt32.self)
    normalOffsets = section(4, of: UInt32.self)
    replacements = section(5, of: UInt32.self)
    composed = section(6, of: UInt32.self)
    rowScales = section(7, of: UInt8.self)
    rowWeights = section(8, of: UInt8.self)
    positionRows = section(9, of: Float.self)
    norm = section(10, of: Float.self)
  }

  /// The rows of the embedding that are no pieces of text.
  var start: Int { pieces }
  var end: Int { pieces + 1 }
  var unknown: Int { pieces + 2 }

  /// Writes the numbers of a token at a position.
  func embed(_ token: Int, at position: Int, into row: UnsafeMutablePointer<Float>) {
    souffleur_encoder_embed(
      rowWeights + token * Self.width / 2, rowScales + token * Self.width / 16,
      positionRows + position * Self.width, row, Self.width)
  }

  func layer(_ index: Int) -> LayerWeights {
    LayerWeights(at: base + firstLayer + index * layerBytes)
  }

  /// What is added to a layer's matrices; nil for one that was not tuned.
  func correction(_ index: Int) -> LayerWeights? {
    guard index >= layers - tuned else { return nil }
    return LayerWeights(at: base + firstLayer + (index + tuned) * layerBytes)
  }
}

/// One layer's matrices and terms.
struct LayerWeights {
  let attention, attentionOutput, inner, outer: Matrix
  let attentionNorm, outerNorm: UnsafePointer<Float>

  struct Matrix {
    let weights: UnsafePointer<UInt8>
    let terms: UnsafePointer<Float>
    let inputs, outputs: Int

    static func bytes(_ inputs: Int, _ outputs: Int) -> Int { inputs * outputs / 16 * 9 + outputs * 4 }

    init(at start: UnsafeRawPointer, inputs: Int, outputs: Int) {
      weights = start.assumingMemoryBound(to: UInt8.self)
      terms = (start + inputs * outputs / 16 * 9).assumingMemoryBound(to: Float.self)
      self.inputs = inputs
      self.outputs = outputs
    }
  }

  private static let normBytes = 2 * Weights.width * 4

  static let bytes =
    Matrix.bytes(Weights.width, 3 * Weights.width) + Matrix.bytes(Weights.width, Weights.width) + normBytes
    + Matrix.bytes(Weights.width, Weights.inner) + Matrix.bytes(Weights.inner, Weights.width) + normBytes

  init(at start: UnsafeRawPointer) {
    var at = start
    func matrix(_ inputs: Int, _ outputs: Int) -> Matrix {
      defer { at += Matrix.bytes(inputs, outputs) }
      return Matrix(at: at, inputs: inputs, outputs: outputs)
    }
    func norm() -> UnsafePointer<Float> {
      defer { at += Self.normBytes }
      return at.assumingMemoryBound(to: Float.self)
    }
    attention = matrix(Weights.width, 3 * Weights.width)
    attentionOutput = matrix(Weights.width, Weights.width)
    attentionNorm = norm()
    inner = matrix(Weights.width, Weights.inner)
    outer = matrix(Weights.inner, Weights.width)
    outerNorm = norm()
  }
}
