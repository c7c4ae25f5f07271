import CStemmer
import Vocabulary

/// A Snowball stemmer for words already in lower case and without accents.
///
/// The handle holds its scratch buffer, so an instance stays on one thread. Stems are kept: a rehearsal meets
/// the same words again and again.
final class Stemmer {
  private let handle: OpaquePointer?
  private let language: Language
  private var known: [String: String] = [:]

  init(language: Language) {
    self.language = language
    handle = souffleur_stemmer_open(language.stemmerName)
  }

  deinit {
    if let handle { souffleur_stemmer_close(handle) }
  }

  /// Returns the stem of `word`, or the word itself where the language has no stemmer.
  func stem(_ word: String) -> String {
    if let stem = known[word] { return stem }
    let stem = makeStem(word)
    if known.count < 20_000 { known[word] = stem }
    return stem
  }

  private func makeStem(_ word: String) -> String {
    guard let handle else { return word }
    var bytes = Array(word.utf8)
    // Without its accent « oubliée » would keep a letter that « oublié » loses.
    if language == .french, bytes.count > 4 {
      if bytes.last == UInt8(ascii: "s") { bytes.removeLast() }
      if bytes.suffix(2).allSatisfy({ $0 == UInt8(ascii: "e") }) { bytes.removeLast() }
    }
    var length = 0
    guard let start = souffleur_stem(handle, bytes, bytes.count, &length) else { return word }
    return String(decoding: UnsafeBufferPointer(start: start, count: length), as: UTF8.self)
  }
}
