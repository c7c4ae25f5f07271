import CLibrary

/// Data files that are part of the program, such as `money/rates.csv`.
package enum EmbeddedData {
  /// The bytes of a file; none when there is no such file.
  package static func bytes(of path: String) -> [UInt8]? {
    let file = souffleur_data(path)
    guard let bytes = file.bytes else { return nil }
    return Array(UnsafeBufferPointer(start: bytes, count: file.count))
  }
}
