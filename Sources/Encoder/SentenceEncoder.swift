import CEncoder

/// Turns a sentence into 384 numbers; sentences that mean nearly the same get nearly the same numbers.
///
/// It is no language model: it writes nothing. The numbers are the same ones on every machine, and it may be used from
/// several threads at once.
public final class SentenceEncoder: Sendable {
  /// How many numbers a sentence gets.
  public static let width = 384

  /// What is understood of a text at most, in pieces of words.
  public static let mostTokens = 96

  let weights: Weights
  let tokenizer: Tokenizer

  /// Nil in a copy that was built without the weights.
  public init?() {
    guard let weights = Weights() else { return nil }
    self.weights = weights
    tokenizer = Tokenizer(weights: weights)
  }

  /// Tells these weights from others: vectors of another fingerprint cannot be compared with these.
  public var fingerprint: UInt64 { weights.fingerprint }

  /// The numbers of a text, of length 1 together. Of a long text only the beginning counts.
  public func vector(of text: String) -> [Float] {
    let pieces = tokenizer.tokens(of: text, after: "query: ", limit: Self.mostTokens - 2)
    return vector(of: [weights.start] + pieces + [weights.end])
  }

  /// How near two vectors are: 1 for the same meaning. Unequal lengths have nothing in common.
  public static func cosine(_ a: [Float], _ b: [Float]) -> Float {
    guard a.count == b.count, a.count % 4 == 0, !a.isEmpty else { return 0 }
    let lengths = (souffleur_encoder_dot(a, a, a.count) * souffleur_encoder_dot(b, b, b.count)).squareRoot()
    return lengths > 0 ? souffleur_encoder_dot(a, b, a.count) / lengths : 0
  }

  private func vector(of tokens: [Int]) -> [Float] {
    let width = Weights.width
    let pass = Pass(tokens: tokens.count)
    defer { pass.deallocate() }
    for (position, token) in tokens.enumerated() {
      weights.embed(token, at: position, into: pass.state + position * width)
    }
    souffleur_encoder_normalize(pass.state, nil, weights.norm, tokens.count, width, weights.epsilon)
    for index in 0..<weights.layers {
      pass.run(weights.layer(index), weights.correction(index), epsilon: weights.epsilon)
    }
    return [Float](unsafeUninitializedCapacity: width) { mean, count in
      if let start = mean.baseAddress { souffleur_encoder_mean(pass.state, start, tokens.count, width) }
      count = width
    }
  }
}

/// The memory of one text's way through the layers.
private struct Pass {
  let tokens: Int
  /// `tokens` up to a whole group; the rows beyond are zero or of no account.
  let rows: Int
  /// What the layers hand on: a row a token.
  let state: UnsafeMutablePointer<Float>
  private let wide: UnsafeMutablePointer<Float>
  private let narrow: UnsafeMutablePointer<Float>
  private let added: UnsafeMutablePointer<Float>
  private let scales: UnsafeMutablePointer<Float>
  private let whole: UnsafeMutablePointer<Int16>
  private let memory: UnsafeMutableRawPointer

  init(tokens: Int) {
    let group = Int(SOUFFLEUR_ENCODER_GROUP)
    self.tokens = tokens
    rows = (tokens + group - 1) / group * group
    let counts = [Weights.width, Weights.inner, Weights.width, Weights.inner, 16, Weights.inner / 2]
    let bytes = counts.reduce(0, +) * rows * 4 + 64
    memory = .allocate(byteCount: bytes, alignment: 64)
    memory.initializeMemory(as: UInt8.self, repeating: 0, count: bytes)
    let floats = memory.assumingMemoryBound(to: Float.self)
    state = floats
    wide = state + rows * counts[0]
    narrow = wide + rows * counts[1]
    added = narrow + rows * counts[2]
    scales = added + rows * counts[3]
    whole = UnsafeMutableRawPointer(scales + rows * counts[4]).assumingMemoryBound(to: Int16.self)
  }

  func deallocate() { memory.deallocate() }

  func run(_ layer: LayerWeights, _ more: LayerWeights?, epsilon: Float) {
    multiply(state, layer.attention, more?.attention, into: wide)
    souffleur_encoder_attend(wide, narrow, scales, tokens, Weights.heads)
    multiply(narrow, layer.attentionOutput, more?.attentionOutput, into: wide)
    souffleur_encoder_normalize(state, wide, layer.attentionNorm, tokens, Weights.width, epsilon)
    multiply(state, layer.inner, more?.inner, into: wide)
    souffleur_encoder_gelu(wide, tokens * Weights.inner)
    multiply(wide, layer.outer, more?.outer, into: narrow)
    souffleur_encoder_normalize(state, narrow, layer.outerNorm, tokens, Weights.width, epsilon)
  }

  private func multiply(
    _ x: UnsafeMutablePointer<Float>, _ matrix: LayerWeights.Matrix, _ more: LayerWeights.Matrix?,
    into y: UnsafeMutablePointer<Float>
  ) {
    souffleur_encoder_quantize(x, whole, scales, tokens, matrix.inputs)
    multiply(matrix, into: y)
    guard let more else { return }
    multiply(more, into: added)
    souffleur_encoder_add(y, added, rows * matrix.outputs)
  }

  private func multiply(_ matrix: LayerWeights.Matrix, into y: UnsafeMutablePointer<Float>) {
    souffleur_encoder_linear(
      matrix.weights, matrix.terms, whole, scales, y, rows, matrix.inputs, matrix.outputs)
  }
}
