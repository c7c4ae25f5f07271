#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The command line of a program that tries inputs.
///
///     NAME MODE [FILE…]                                      replays files, or standard input
///     NAME MODE --seconds N [--seed S] [--keep FOLDER] FILE…  changes the files for some time
///
/// Exit status: 0 nothing found, 1 a problem, 64 usage, 66 a file cannot be read; 100 + n after signal n, with the
/// input in `FOLDER/crash`.
public func runFuzzing(arguments: [String], modes: [FuzzMode]) -> Int32 {
  guard let request = FuzzRequest(arguments, modes: modes) else {
    let names = modes.map(\.name).joined(separator: "|")
    say("usage: \(arguments.first ?? "fuzz") \(names) [--seconds N] [--seed S] [--keep FOLDER] [FILE…]")
    return 64
  }
  var inputs: [[UInt8]] = []
  for path in request.files {
    guard let bytes = readBytes(path) else {
      say("cannot read \(path)")
      return 66
    }
    inputs.append(bytes)
  }
  if inputs.isEmpty, request.seconds == nil { inputs = [readBytes("/dev/stdin") ?? []] }
  nonisolated(unsafe) var status: Int32 = 0
  let collected = inputs
  onSmallStack {
    CrashKeeper.install(writingTo: request.folder + "/crash")
    status = request.seconds.map { fuzz(request, collected, seconds: $0) } ?? replay(request, collected)
  }
  return status
}

private func replay(_ request: FuzzRequest, _ inputs: [[UInt8]]) -> Int32 {
  var status: Int32 = 0
  for (index, input) in inputs.enumerated() {
    CrashKeeper.begin(input)
    if let problem = request.mode.check(input).problem {
      say("\(request.files.indices.contains(index) ? request.files[index] : "standard input"): \(problem)")
      status = 1
    }
    CrashKeeper.end()
  }
  return status
}

private func fuzz(_ request: FuzzRequest, _ inputs: [[UInt8]], seconds: Int) -> Int32 {
  var fuzzer = Fuzzer(request.mode, seed: request.seed, corpus: inputs)
  fuzzer.run(for: .seconds(seconds))
  for (number, found) in fuzzer.problems.enumerated() {
    let path = "\(request.folder)/\(request.mode.name)-\(request.seed)-\(number)"
    writeBytes(found.input, to: path)
    say("\(request.mode.name): \(found.problem): \(path)")
  }
  say(
    "\(request.mode.name): \(fuzzer.tried) inputs, \(fuzzer.ways) ways, \(seconds) s, seed \(request.seed), "
      + "\(fuzzer.problems.count) problems")
  return fuzzer.problems.isEmpty ? 0 : 1
}

/// What was asked for.
struct FuzzRequest {
  var mode: FuzzMode
  var seconds: Int?
  var seed: UInt64 = 1
  var folder = "."
  var files: [String] = []

  init?(_ arguments: [String], modes: [FuzzMode]) {
    guard arguments.count > 1, let mode = modes.first(where: { $0.name == arguments[1] }) else { return nil }
    self.mode = mode
    var rest = arguments.dropFirst(2)
    while let argument = rest.popFirst() {
      switch argument {
      case "--seconds":
        guard let number = rest.popFirst().flatMap({ Int($0) }), (1...86_400).contains(number) else {
          return nil
        }
        seconds = number
      case "--seed":
        guard let number = rest.popFirst().flatMap({ UInt64($0) }) else { return nil }
        seed = number
      case "--keep":
        guard let folder = rest.popFirst() else { return nil }
        self.folder = folder
      default:
        guard !argument.hasPrefix("--") else { return nil }
        files.append(argument)
      }
    }
  }
}

func say(_ text: String) {
  let bytes = Array((text + "\n").utf8)
  _ = write(2, bytes, bytes.count)
}

private func readBytes(_ path: String) -> [UInt8]? {
  guard let file = fopen(path, "rb") else { return nil }
  defer { fclose(file) }
  var bytes: [UInt8] = []
  var buffer = [UInt8](repeating: 0, count: 1 << 16)
  while case let count = fread(&buffer, 1, buffer.count, file), count > 0 {
    bytes.append(contentsOf: buffer[..<count])
  }
  return ferror(file) == 0 ? bytes : nil
}

private func writeBytes(_ bytes: [UInt8], to path: String) {
  guard let file = fopen(path, "wb") else { return say("cannot write \(path)") }
  fwrite(bytes, 1, bytes.count, file)
  fclose(file)
}
