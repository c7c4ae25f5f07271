#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What one repetition took, in milliseconds.
struct Duration {
  var wall: Double
  var processor: Double
}

/// Runs something several times; returns what the last run gave and what each took.
///
/// The result of a run is thrown away outside the measured part.
func measure<Result, Kept>(
  _ repetitions: Int, _ body: () -> Result, then keep: (Result) -> Kept
) -> (Kept, [Duration]) {
  var times: [Duration] = []
  while true {
    let wall = milliseconds(CLOCK_MONOTONIC)
    let processor = milliseconds(CLOCK_PROCESS_CPUTIME_ID)
    let result = body()
    times.append(
      Duration(
        wall: milliseconds(CLOCK_MONOTONIC) - wall,
        processor: milliseconds(CLOCK_PROCESS_CPUTIME_ID) - processor))
    if times.count >= repetitions { return (keep(result), times) }
  }
}

private func milliseconds(_ clock: clockid_t) -> Double {
  var time = timespec()
  clock_gettime(clock, &time)
  return Double(time.tv_sec) * 1e3 + Double(time.tv_nsec) / 1e6
}

/// The largest resident set of this process so far, in MiB.
func peakMemory() -> Double {
  var usage = rusage()
  #if canImport(Darwin)
    getrusage(RUSAGE_SELF, &usage)
    return Double(usage.ru_maxrss) / 1_048_576
  #elseif canImport(Glibc)
    getrusage(RUSAGE_SELF.rawValue, &usage)
    return Double(usage.ru_maxrss) / 1024
  #else
    getrusage(RUSAGE_SELF, &usage)
    return Double(usage.ru_maxrss) / 1024
  #endif
}

/// The text of a file, or none when it cannot be read.
func readFile(_ path: String) -> String? {
  guard let file = fopen(path, "rb") else { return nil }
  defer { fclose(file) }
  var bytes: [UInt8] = []
  var buffer = [UInt8](repeating: 0, count: 1 << 16)
  while true {
    let count = fread(&buffer, 1, buffer.count, file)
    guard count > 0 else { break }
    bytes.append(contentsOf: buffer[0..<count])
  }
  guard ferror(file) == 0 else { return nil }
  return String(decoding: bytes, as: UTF8.self)
}
