#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

let usage = """
  usage: yarn-bench TASK FILE [REPS]

    compile  source text to program, with every check
    walk     play the program from `Start` to its end, option number (asks so far) modulo (options available)
    first    compile and print the first line once: time it from outside
    play     the walk once with nothing else, for counting instructions; prints how much was said

  `compile` and `walk` print one JSON object with the keys of the peers' runners.

  """

guard CommandLine.arguments.count >= 3, let task = Task(rawValue: CommandLine.arguments[1]) else {
  fail(usage, status: 64)
}
let repetitions = CommandLine.arguments.count > 3 ? Int(CommandLine.arguments[3]) ?? 0 : 5
guard (1...10_000).contains(repetitions) else { fail(usage, status: 64) }
let path = CommandLine.arguments[2]
guard let text = readFile(path) else { fail("yarn-bench: cannot read \(path)\n", status: 66) }

do {
  try run(task, text: text, path: path, repetitions: repetitions)
} catch {
  fail("yarn-bench: \(error)\n", status: 65)
}

/// Writes to standard error and ends the process.
func fail(_ message: String, status: Int32) -> Never {
  var bytes = Array(message.utf8)
  write(2, &bytes, bytes.count)
  exit(status)
}
