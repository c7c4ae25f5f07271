#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif
import Fuzzing
import YarnFuzzing

exit(runFuzzing(arguments: CommandLine.arguments, modes: FuzzMode.language))
