/// Names of things that two computers can have copies of.
public enum RandomToken {
  /// Letters and digits by chance, the same nowhere else.
  public static func fresh() -> String {
    (0..<4).map { _ in String(UInt32.random(in: .min ... .max), radix: 36) }.joined()
  }
}
