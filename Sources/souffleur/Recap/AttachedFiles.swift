import Foundation
import Recap
import Vocabulary

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Reads the files that are to go with a mail.
struct AttachedFiles {
  private let words: RecapFormWords
  private let language: Language

  init(_ language: Language) {
    self.language = language
    words = RecapFormWords(language)
  }

  /// Reads all of them.
  ///
  /// - Throws: `Failure` when one cannot be read, is no plain file, or is the program's own; or when they are too large
  ///   for a mail.
  func all(_ names: [String]) throws -> [Attachment] {
    var room = Attachment.sizeLimit
    return try names.map { name in
      let data = try bytes(of: name, upTo: room)
      room -= data.count
      return Attachment(name: URL(fileURLWithPath: name).lastPathComponent, data: data)
    }
  }

  private func bytes(of name: String, upTo room: Int) throws -> Data {
    // Not to wait for whoever writes into a pipe: it is no plain file anyhow.
    let descriptor = open(name, O_RDONLY | O_CLOEXEC | O_NOCTTY | O_NONBLOCK)
    guard descriptor >= 0 else {
      throw Failure(.noInput, words.cannotRead(name, SystemWords.text(errno, language)))
    }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      throw Failure(.noInput, words.noPlainFile(name))
    }
    if let kind = OwnFiles(Paths()).kind(at: name) {
      throw Failure(.usage, words.ownFile(name, kind.name(language)))
    }
    guard Int(status.st_size) <= room else { throw tooLarge }
    let data = try contents(of: descriptor, name, upTo: room + 1)
    guard data.count <= room else { throw tooLarge }
    return data
  }

  private func contents(of descriptor: Int32, _ name: String, upTo limit: Int) throws -> Data {
    var data = Data()
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while data.count < limit {
      let count = read(descriptor, &chunk, min(chunk.count, limit - data.count))
      if count > 0 {
        data.append(contentsOf: chunk[..<count])
      } else if count == 0 {
        break
      } else if errno != EINTR {
        throw Failure(.noInput, words.cannotRead(name, SystemWords.text(errno, language)))
      }
    }
    return data
  }

  private var tooLarge: Failure { Failure(.badData, words.tooLarge(Attachment.sizeLimit / 1024 / 1024)) }
}
