import CFuzzing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The command line of a program that tries inputs.
///
///     NAME --list                     names each mode with the endings of the files to begin with
///     NAME MODE [FILE…]               tries files, or standard input
///     NAME MODE --seconds N [FILE…]   changes the files for some time
///
/// `--seed S` makes other inputs, `--patience N` gives one input more than a second, `--keep FOLDER` is where what breaks
/// something goes, `--pool FOLDER` where what takes a new edge goes, `--edges FILE` gets a byte for every edge. A folder
/// stands for the files in it.
///
/// Exit status: 0 nothing found, 1 a problem, 64 usage, 66 a file cannot be read; 124 after an input that takes too
/// long, 125 after one that takes too much memory, 100 + n after signal n, with the input in `FOLDER/crash`.
public func runFuzzing(arguments: [String], modes: [FuzzMode]) -> Int32 {
  if arguments.dropFirst() == ["--list"] {
    for mode in modes { print(([mode.name] + mode.endings).joined(separator: " ")) }
    return 0
  }
  guard let request = FuzzRequest(arguments, modes: modes + [.bounds]) else {
    let names = modes.map(\.name).joined(separator: "|")
    say(
      "usage: \(arguments.first ?? "fuzz") --list|\(names) [--seconds N] [--seed S] [--keep FOLDER] [FILE…]")
    return 64
  }
  let files = request.files.flatMap(Files.listed)
  var inputs: [(name: String, bytes: [UInt8])] = []
  for path in files {
    guard let bytes = Files.read(path) else {
      say("cannot read \(path)")
      return 66
    }
    inputs.append((path, bytes))
  }
  if inputs.isEmpty, request.seconds == nil {
    inputs = [("standard input", Files.read("/dev/stdin") ?? [])]
  }
  let collected = inputs
  return onStack(kibibytes: request.mode.stack * stackFactor) {
    fuzz_watch(request.folder + "/crash", UInt32(request.patience))
    return request.seconds.map { fuzz(request, collected.map(\.bytes), seconds: $0) }
      ?? replay(request, collected)
  }
}

/// Checks of addresses, and code that is not optimised, take several times the stack.
private var stackFactor: Int {
  #if DEBUG
    4
  #else
    fuzz_checks_addresses() == 0 ? 1 : 4
  #endif
}

private func replay(_ request: FuzzRequest, _ inputs: [(name: String, bytes: [UInt8])]) -> Int32 {
  var status: Int32 = 0
  let check = request.mode.prepare()
  Fuzzer.warmUp(check)
  for input in inputs {
    fuzz_name(strdup(input.name))
    if let problem = Fuzzer.watched(input.bytes, check).problem {
      say("\(input.name): \(problem)")
      status = 1
    }
  }
  return status
}

private func fuzz(_ request: FuzzRequest, _ inputs: [[UInt8]], seconds: Int) -> Int32 {
  var fuzzer = Fuzzer(request.mode, seed: request.seed, corpus: inputs)
  if let pool = request.pool {
    fuzzer.onNewEdge = { input in
      var name = Signature()
      for byte in input { name.add(Int(byte)) }
      Files.write(input, to: "\(pool)/\(String(name.value, radix: 16))")
    }
  }
  fuzzer.run(for: .seconds(seconds))
  for (number, found) in fuzzer.problems.enumerated() {
    let path = "\(request.folder)/\(request.mode.name)-\(request.seed)-\(number)"
    Files.write(found.input, to: path)
    say("\(request.mode.name): \(found.problem): \(path)")
  }
  if let edges = request.edges {
    Files.write((0..<fuzz_edge_count()).map { UInt8(fuzz_is_taken($0)) }, to: edges)
  }
  let atWork = Int(Double(clock()) / Double(CLOCKS_PER_SEC) + 0.5)
  say(
    "\(request.mode.name): \(fuzzer.tried) inputs, \(fuzzer.ways) ways, \(fuzz_taken_count()) of "
      + "\(fuzz_edge_count()) edges, \(seconds) s, \(atWork) s at work, seed \(request.seed), \(fuzzer.problems.count) problems"
  )
  return fuzzer.problems.isEmpty ? 0 : 1
}
