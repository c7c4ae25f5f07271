#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif
import Fuzzing
import ProductFuzzing

exit(runFuzzing(arguments: CommandLine.arguments, modes: FuzzMode.product))
