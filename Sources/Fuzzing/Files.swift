#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The few files that a fuzzing program reads and writes.
enum Files {
  /// The bytes of a file, or none.
  static func read(_ path: String) -> [UInt8]? {
    guard let file = fopen(path, "rb") else { return nil }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while case let count = fread(&buffer, 1, buffer.count, file), count > 0 {
      bytes.append(contentsOf: buffer[..<count])
    }
    return ferror(file) == 0 ? bytes : nil
  }

  /// Writes a file.
  static func write(_ bytes: [UInt8], to path: String) {
    guard let file = fopen(path, "wb") else { return say("cannot write \(path)") }
    fwrite(bytes, 1, bytes.count, file)
    fclose(file)
  }

  /// The path itself, or those of the files in the folder that it names.
  static func listed(_ path: String) -> [String] {
    guard let folder = opendir(path) else { return [path] }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: Int(NAME_MAX)) { String(cString: $0) }
      }
      if !name.hasPrefix(".") { names.append(path + "/" + name) }
    }
    return names.sorted()
  }
}

/// Writes a line to standard error.
func say(_ text: String) {
  let bytes = Array((text + "\n").utf8)
  _ = write(2, bytes, bytes.count)
}

/// Runs something on a thread of its own with so much stack.
func onStack(kibibytes: Int, _ body: @escaping () -> Int32) -> Int32 {
  var attributes = pthread_attr_t()
  pthread_attr_init(&attributes)
  pthread_attr_setstacksize(&attributes, kibibytes << 10)
  let task = Body(body)
  let box = Unmanaged.passRetained(task).toOpaque()
  #if canImport(Darwin)
    var thread: pthread_t?
    pthread_create(&thread, &attributes, { Body.run($0) }, box)
    if let thread { pthread_join(thread, nil) }
  #else
    var thread = pthread_t()
    pthread_create(&thread, &attributes, { Body.run($0) }, box)
    pthread_join(thread, nil)
  #endif
  return task.status
}

private final class Body {
  private let body: () -> Int32
  /// What it came to; read when its thread has ended.
  private(set) var status: Int32 = 0

  init(_ body: @escaping () -> Int32) { self.body = body }

  static func run(_ box: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
    if let box {
      let task = Unmanaged<Body>.fromOpaque(box).takeRetainedValue()
      task.status = task.body()
    }
    return nil
  }
}
