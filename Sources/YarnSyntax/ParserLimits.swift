/// How much of anything one file may hold; what goes beyond is reported with its place instead of being read.
public struct ParserLimits: Hashable, Sendable {
  /// Bytes of a file.
  public var fileBytes = 64 << 20
  /// Statements within statements: bodies of options, of `if` and of `once`.
  public var statementDepth = 64
  /// Expressions within expressions, also the length of a chain such as `1 + 1 + 1`.
  public var expressionDepth = 128
  /// Options of one group, or items of one line group.
  public var itemsPerGroup = 10_000
  /// Arguments of one call.
  public var argumentsPerCall = 1_000
  /// Findings reported for one file; later ones are dropped, but for the first error.
  public var diagnostics = 1_000

  /// The limits that fit a thread with a stack of 512 KiB.
  public static let standard = ParserLimits()

  /// Makes the standard limits, to be changed.
  public init() {}
}
