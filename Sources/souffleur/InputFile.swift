import Foundation
import Vocabulary

#if canImport(Glibc)
  import Glibc
#endif

/// Reads a file that an option names, or standard input for `-`, up to some length: no device is read for ever.
///
/// - Throws: `Failure` with the file and the system's words when it cannot be read.
func readInput(_ name: String, upTo limit: Int, _ language: Language) throws -> Data {
  let descriptor = name == "-" ? 0 : open(name, O_RDONLY | O_CLOEXEC | O_NOCTTY)
  guard descriptor >= 0 else { throw Failure(reading: name, errno, language) }
  defer { if descriptor != 0 { close(descriptor) } }
  var data = Data()
  var chunk = [UInt8](repeating: 0, count: min(limit, 1 << 16))
  while data.count < limit {
    let count = read(descriptor, &chunk, min(chunk.count, limit - data.count))
    if count > 0 {
      data.append(contentsOf: chunk[..<count])
    } else if count == 0 {
      break
    } else if errno != EINTR {
      throw Failure(reading: name, errno, language)
    }
  }
  return data
}

extension Failure {
  /// A file cannot be read.
  fileprivate init(reading name: String, _ number: Int32, _ language: Language) {
    let (shown, reason) = (
      name == "-" ? language.pick("l’entrée standard", "standard input") : name,
      SystemWords.text(number, language)
    )
    self.init(
      name == "-" ? .inputOutput : .noInput,
      language.pick("\(shown) ne se lit pas\u{00A0}: \(reason)", "\(shown) cannot be read: \(reason)"))
  }
}
