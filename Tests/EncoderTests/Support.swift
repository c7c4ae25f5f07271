import Foundation
import TestSupport
import Testing

@testable import Encoder

/// Lines of the files in Cases, made by `Scripts/make-encoder`.
enum Cases {
  static func lines(_ name: String) throws -> [String] {
    try TestFiles.lines(TestFiles.beside("Cases/\(name)"))
  }
}

/// One for all tests, as one does for the program.
let encoder = SentenceEncoder()

/// FNV-1a over the bits of numbers.
func hash(_ numbers: some Sequence<Float>) -> UInt64 {
  var hash: UInt64 = 14_695_981_039_346_656_037
  for number in numbers { hash = (hash ^ UInt64(number.bitPattern)) &* 1_099_511_628_211 }
  return hash
}
