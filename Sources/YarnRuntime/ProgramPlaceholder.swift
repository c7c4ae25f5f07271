/// Stands for the program until the machine lands; whoever lands `Program` deletes this file.
public struct Program: Sendable {
  /// Makes it.
  public init() {}
}
