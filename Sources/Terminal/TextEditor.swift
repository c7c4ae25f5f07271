#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The user's own editor of texts, such as Vim or nano, at this terminal.
public enum TextEditor {
  /// The command the environment names, `VISUAL` before `EDITOR`; `vi` where it names none, as POSIX has it.
  public static func command(_ environment: [String: String]) -> String {
    [environment["VISUAL"], environment["EDITOR"]].lazy.compactMap { $0 }
      .first { $0.contains { !$0.isWhitespace } } ?? "vi"
  }

  /// Opens a file and waits until the editor ends; returns its status, 127 when it cannot be started.
  ///
  /// The command may hold arguments and is read by the shell, as other programs do it. What interrupts the editor does
  /// not interrupt this program meanwhile.
  public static func edit(_ path: String, with command: String) -> Int32 {
    let ignored = [SIGINT, SIGQUIT].map { ($0, signal($0, SIG_IGN)) }
    defer { for (number, handler) in ignored { signal(number, handler) } }
    guard let process = spawn(["/bin/sh", "-c", command + " \"$1\"", "sh", path]) else { return 127 }
    var status: Int32 = 0
    guard Descriptor.retried({ waitpid(process, &status, 0) }) == process else { return 127 }
    // What stands in the low bits is the signal that ended it.
    return status & 0x7F == 0 ? status >> 8 & 0xFF : 128 + status & 0x7F
  }

  /// Starts a program with the signals as they are by default.
  private static func spawn(_ words: [String]) -> pid_t? {
    #if canImport(Darwin)
      var attributes: posix_spawnattr_t?
    #else
      var attributes = posix_spawnattr_t()
    #endif
    guard posix_spawnattr_init(&attributes) == 0 else { return nil }
    defer { posix_spawnattr_destroy(&attributes) }
    var signals = sigset_t()
    sigemptyset(&signals)
    for number in [SIGINT, SIGQUIT, SIGPIPE, SIGXFSZ] { sigaddset(&signals, number) }
    posix_spawnattr_setsigdefault(&attributes, &signals)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF))
    var arguments = words.map { strdup($0) } + [nil]
    defer { for argument in arguments { free(argument) } }
    var process: pid_t = 0
    return posix_spawn(&process, words[0], nil, &attributes, &arguments, environ) == 0 ? process : nil
  }
}
