import Encoder
import Testing

@Suite struct VectorTests {
  /// The same bits on every machine: a difference here is a difference in what the coach understands.
  @Test func twentySentencesHaveTheirBits() throws {
    let encoder = try #require(encoder)
    let lines = try Cases.lines("sentences.txt")
    let sentences = lines.prefix(30).suffix(20)
    #expect(hash(sentences.flatMap(encoder.vector)) == 0xC43B_C1EF_7171_AD43)
  }

  @Test func nearTheOriginalEngine() throws {
    let encoder = try #require(encoder)
    let sentences = try Cases.lines("sentences.txt")
    let expected = try Cases.lines("vectors.txt").map { $0.split(separator: " ").compactMap { Float($0) } }
    try #require(sentences.count == expected.count && sentences.count >= 30)
    for (sentence, numbers) in zip(sentences, expected) {
      #expect(SentenceEncoder.cosine(encoder.vector(of: sentence), numbers) > 0.9995, "\(sentence)")
    }
  }

  @Test func lengthIsOne() throws {
    let encoder = try #require(encoder)
    let vector = encoder.vector(of: "Bonjour")
    #expect(vector.count == SentenceEncoder.width)
    #expect(abs(vector.reduce(0) { $0 + $1 * $1 } - 1) < 1e-5)
    #expect(abs(SentenceEncoder.cosine(vector, vector) - 1) < 1e-6)
  }

  @Test func cosineOfWhatCannotBeCompared() {
    #expect(SentenceEncoder.cosine([], []) == 0)
    #expect(SentenceEncoder.cosine([1, 0, 0, 0], [1, 0]) == 0)
    #expect(SentenceEncoder.cosine([0, 0, 0, 0], [1, 0, 0, 0]) == 0)
    #expect(SentenceEncoder.cosine([2, 0, 0, 0], [1, 0, 0, 0]) == 1)
  }

  @Test(arguments: [
    ("Je vous règle vendredi.", "Le virement partira en fin de semaine.", "Le logo est trop grand."),
    ("On arrête là.", "Je mets fin à notre collaboration.", "Je vous envoie le devis demain."),
    ("C'est ma faute, pardon.", "Je me suis trompé, je m'en excuse.", "C'est à vous de payer."),
    ("C'est trop cher.", "Votre tarif dépasse mon budget.", "Votre travail est magnifique."),
    ("I'll pay you on Friday.", "The transfer goes out at the end of the week.", "The logo is too big."),
    ("That's extra work.", "It isn't part of the work we agreed on.", "Thank you for the flowers."),
    ("I messed up, sorry.", "The mistake is entirely mine.", "Your invoice is overdue."),
    ("Je refuse de baisser mon prix.", "I won't lower my price.", "I love this colour."),
  ])
  func nearestSentence(said: String, near: String, far: String) throws {
    let encoder = try #require(encoder)
    let vector = encoder.vector(of: said)
    let (nearer, farther) = (encoder.vector(of: near), encoder.vector(of: far))
    #expect(SentenceEncoder.cosine(vector, nearer) > SentenceEncoder.cosine(vector, farther))
  }

  @Test func severalThreadsAtOnce() async throws {
    let encoder = try #require(encoder)
    let sentences = try Cases.lines("sentences.txt").prefix(4)
    let alone = sentences.map { hash(encoder.vector(of: $0)) }
    let together = await withTaskGroup(of: (Int, UInt64).self) { group in
      for (index, sentence) in sentences.enumerated() {
        group.addTask { (index, hash(encoder.vector(of: sentence))) }
      }
      return await group.reduce(into: [Int: UInt64]()) { $0[$1.0] = $1.1 }
    }
    #expect(together == Dictionary(uniqueKeysWithValues: alone.enumerated().map { ($0.offset, $0.element) }))
  }
}
