import YarnCompiler
import YarnRuntime
import YarnSyntax

/// What is measured.
enum Task: String {
  case compile, walk, first, play
}

/// A script that cannot be measured.
enum BenchFailure: Error, CustomStringConvertible {
  case diagnostics(String)
  case runtime(RuntimeError)
  case endless

  var description: String {
    switch self {
    case .diagnostics(let text): "the script does not compile\n\(text)"
    case .runtime(let error): error.description
    case .endless: "the script says more than a benchmark should"
    }
  }
}

/// Measures one task and prints what came out.
func run(_ task: Task, text: String, path: String, repetitions: Int) throws(BenchFailure) {
  switch task {
  case .first:
    print(try firstLine(of: try program(text, path)))
  case .play:
    print(try walk(try program(text, path)).texts.count)
  case .compile:
    let source = SourceText(name: fileName(path), text: text)
    let (compiled, times) = measure(repetitions) {
      compile([source])
    } then: {
      $0.program
    }
    guard compiled != nil else { throw .diagnostics(rendered(compile([source]), source)) }
    report(task, path, text, times, more: [])
  case .walk:
    let compiled = try program(text, path)
    var failure: BenchFailure?
    let (told, times) = measure(repetitions) {
      do throws(BenchFailure) {
        return try walk(compiled)
      } catch {
        failure = error
        return Told()
      }
    } then: {
      $0
    }
    if let failure { throw failure }
    report(task, path, text, times, more: told.fields)
  }
}

private func program(_ text: String, _ path: String) throws(BenchFailure) -> Program {
  let source = SourceText(name: fileName(path), text: text)
  let compilation = compile([source])
  guard let program = compilation.program else { throw .diagnostics(rendered(compilation, source)) }
  return program
}

private func rendered(_ compilation: Compilation, _ source: SourceText) -> String {
  DiagnosticRenderer().render(
    compilation.diagnostics.filter { $0.severity == .error }.prefix(10).map { $0 }, sources: [source])
}

func fileName(_ path: String) -> String {
  path.split(separator: "/").last.map(String.init) ?? path
}

private func firstLine(of program: Program) throws(BenchFailure) -> String {
  var machine = Machine(program: program)
  do throws(RuntimeError) {
    try machine.start(at: "Start")
    while true {
      switch try machine.next() {
      case .line(let line): return machine.text(of: line)
      case .options(let choices): try machine.choose(choices[0])
      case .finished: return ""
      case .command, .nodeStarted, .nodeCompleted: break
      }
    }
  } catch {
    throw .runtime(error)
  }
}
