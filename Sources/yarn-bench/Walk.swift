import YarnRuntime

/// What a walk delivered, one entry a line; an ask is `? a | b`.
struct Told {
  var texts: [String] = []
  var lines = 0
  var asks = 0

  /// What the report says of it: the counts, the last entry, and a hash by which engines are compared.
  var fields: [(String, JSONField)] {
    var bytes: [UInt8] = []
    for text in texts {
      bytes.append(contentsOf: text.utf8)
      bytes.append(0x0A)
    }
    let digits = Array("0123456789abcdef")
    let hash = String(
      SHA256.hash(bytes).prefix(8).flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] })
    return [
      ("out_lines", .whole(lines)), ("asks", .whole(asks)), ("last", .text(texts.last ?? "")),
      ("sha256", .text(hash)),
    ]
  }
}

/// Plays a program to its end: the option taken is the number of asks so far modulo the options available.
func walk(_ program: Program) throws(BenchFailure) -> Told {
  var machine = Machine(program: program, seed: 1)
  var told = Told()
  do throws(RuntimeError) {
    try machine.start(at: "Start")
    while told.texts.count < 100_000_000 {
      switch try machine.next() {
      case .line(let line):
        told.lines += 1
        told.texts.append(machine.text(of: line))
      case .options(let choices):
        try take(choices, of: &machine, into: &told)
      case .finished: return told
      case .command, .nodeStarted, .nodeCompleted: break
      }
    }
  } catch {
    throw .runtime(error)
  }
  throw .endless
}

private func take(
  _ choices: [Machine.Choice], of machine: inout Machine, into told: inout Told
) throws(RuntimeError) {
  let available = choices.filter(\.isAvailable)
  guard !available.isEmpty else { return try machine.chooseNone() }
  var text = "?"
  for (index, choice) in available.enumerated() {
    text += index == 0 ? " " : " | "
    text += machine.text(of: choice.line)
  }
  told.texts.append(text)
  try machine.choose(available[told.asks % available.count])
  told.asks += 1
}
