import Testing

@testable import Encoder

@Suite struct RobustnessTests {
  private static let mebibytes10 = 10 * 1024 * 1024

  @Test(arguments: [
    "", " ", "\n", "\u{0}", "▁", "▁▁▁", "\u{301}", "e\u{301}\u{301}\u{301}", "👩‍👩‍👧‍👦🇫🇷", "\u{FFFD}", "\u{10FFFF}",
    "漢字", "اهلا",
    "\u{202E}abc", "1", "?", "<unk>", String(repeating: "\u{301}", count: 5000),
    String(decoding: (0...255).map(UInt8.init), as: UTF8.self),
  ])
  func anyTextHasAVector(text: String) throws {
    let vector = try #require(encoder).vector(of: text)
    #expect(vector.count == SentenceEncoder.width && vector.allSatisfy(\.isFinite))
  }

  @Test func manyMadeUpTexts() throws {
    let encoder = try #require(encoder)
    var state: UInt64 = 42
    func next(_ limit: UInt64) -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return (state >> 33) % limit
    }
    for _ in 0..<300 {
      let bytes = (0..<next(400)).map { _ in UInt8(next(4) == 0 ? next(256) : 32 + next(95)) }
      let tokens = encoder.tokenizer.tokens(of: String(decoding: bytes, as: UTF8.self), limit: 94)
      #expect(tokens.count <= 94 && tokens.allSatisfy { (0...encoder.weights.unknown).contains($0) })
    }
  }

  @Test(arguments: ["a", "mot ", " ", "é", "\u{301}", "漢", "\n"])
  func tenMegabytesAreCutEarly(part: String) throws {
    let encoder = try #require(encoder)
    let text = String(repeating: part, count: Self.mebibytes10 / part.utf8.count)
    let started = ContinuousClock.now
    let vector = encoder.vector(of: text)
    #expect(started.duration(to: .now) < .seconds(10))
    #expect(vector.count == SentenceEncoder.width && vector.allSatisfy(\.isFinite))
    #expect(encoder.tokenizer.normalized(text).count <= Tokenizer.mostBytes + 16)
  }

  @Test func whatFollowsTheCutChangesNothing() throws {
    let encoder = try #require(encoder)
    let long = String(repeating: "Je vous paierai demain. ", count: 200)
    #expect(encoder.vector(of: long) == encoder.vector(of: long + "Non."))
  }

  @Test func otherFilesAreRefused() {
    func opened(_ change: (UnsafeMutableRawBufferPointer) -> Void, count: Int = 256) -> Bool {
      let bytes = UnsafeMutableRawBufferPointer.allocate(byteCount: count, alignment: 64)
      defer { bytes.deallocate() }
      bytes.initializeMemory(as: UInt8.self, repeating: 0)
      change(bytes)
      return Weights(UnsafeRawBufferPointer(bytes)) != nil
    }
    #expect(Weights(UnsafeRawBufferPointer(start: nil, count: 0)) == nil)
    #expect(!opened { _ in })
    #expect(!opened { $0.copyBytes(from: Array("SENC".utf8) + [1, 0]) })
    #expect(!opened { $0.copyBytes(from: Array("SENC".utf8) + [2, 0]) })
    #expect(!opened({ $0.copyBytes(from: Array("SENC".utf8)) }, count: 64))
  }
}
