/// The version of this program, which a scenario's `requires` is compared with.
public enum ToolVersion {
  /// Major, minor and patch number.
  public static let numbers = [1, 0, 0]
  /// As `--version` prints it.
  public static var text: String { numbers.map(String.init).joined(separator: ".") }
}
