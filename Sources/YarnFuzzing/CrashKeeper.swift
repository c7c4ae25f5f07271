#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Writes the input that is being tried to a file when the process traps, overflows its stack or hangs.
///
/// A trap cannot be caught and come back from, so all a handler does is to keep what led to it and end.
enum CrashKeeper {
  /// Seconds after which an input counts as one that never ends.
  static let patience: UInt32 = 10
  private static let capacity = 1 << 20

  /// Prepares the handlers for the thread that calls.
  static func install(writingTo path: String) {
    crashPath = strdup(path)
    crashInput = UnsafeMutableRawPointer.allocate(byteCount: capacity, alignment: 16)
    let size = 1 << 16
    var stack = stack_t()
    stack.ss_sp = UnsafeMutableRawPointer.allocate(byteCount: size, alignment: 16)
    stack.ss_size = size
    sigaltstack(&stack, nil)
    for number in [SIGILL, SIGTRAP, SIGSEGV, SIGBUS, SIGABRT, SIGFPE, SIGALRM] {
      var action = sigaction()
      #if canImport(Darwin)
        action.__sigaction_u.__sa_handler = keepInput
      #else
        action.__sigaction_handler.sa_handler = keepInput
      #endif
      action.sa_flags = Int32(SA_ONSTACK)
      sigaction(number, &action, nil)
    }
  }

  /// Says what is tried now.
  static func begin(_ input: [UInt8]) {
    input.withUnsafeBytes { bytes in
      crashLength = min(bytes.count, capacity)
      if let base = bytes.baseAddress { crashInput?.copyMemory(from: base, byteCount: crashLength) }
    }
    alarm(patience)
  }

  /// Says that it went well.
  static func end() { alarm(0) }
}

// A signal handler can reach nothing but these; one thread writes them.
nonisolated(unsafe) private var crashPath: UnsafeMutablePointer<CChar>?
nonisolated(unsafe) private var crashInput: UnsafeMutableRawPointer?
nonisolated(unsafe) private var crashLength = 0

private func keepInput(_ number: Int32) {
  if let crashPath, let crashInput {
    let file = creat(crashPath, 0o644)
    if file >= 0 {
      _ = write(file, crashInput, crashLength)
      close(file)
    }
  }
  _exit(100 + number)
}

/// Runs something on a thread with the smallest stack that a host may give us.
func onSmallStack(_ body: @escaping () -> Void) {
  var attributes = pthread_attr_t()
  pthread_attr_init(&attributes)
  pthread_attr_setstacksize(&attributes, 512 << 10)
  let box = Unmanaged.passRetained(Body(body)).toOpaque()
  #if canImport(Darwin)
    var thread: pthread_t?
    pthread_create(&thread, &attributes, { Body.run($0) }, box)
    if let thread { pthread_join(thread, nil) }
  #else
    var thread = pthread_t()
    pthread_create(&thread, &attributes, { Body.run($0) }, box)
    pthread_join(thread, nil)
  #endif
}

private final class Body {
  private let body: () -> Void

  init(_ body: @escaping () -> Void) { self.body = body }

  static func run(_ box: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
    if let box { Unmanaged<Body>.fromOpaque(box).takeRetainedValue().body() }
    return nil
  }
}
