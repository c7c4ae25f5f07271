/// The name of a promise as it is shown and typed: `P-K7TF`; those of an older version count up: `P-003`.
///
/// Names are drawn by chance, from letters and digits that are no vowels and are not taken for each other, so that two
/// computers hardly ever give the same one; the letter P is left out as it begins every name.
public struct PromiseName: Hashable, Sendable {
  /// The whole name.
  public let text: String

  private static let signs = Array("2346789CDFHJKMNQRTVWX")
  /// The signs after `P-` of a new name; more when there are very many promises.
  private static let length = 4
  private static let lengths = length...8
  private static let numbers = 1...999_999

  /// Reads a name as people type it: `P-K7TF`, `k7tf`, `p3`; none when it is no such name.
  public init?(_ typed: String) {
    guard typed.utf8.count <= 20 else { return nil }
    var rest = typed.uppercased().filter { $0 != " " }[...]
    if rest.hasPrefix("P") { rest = rest.dropFirst() }
    if rest.hasPrefix("-") { rest = rest.dropFirst() }
    if rest.utf8.allSatisfy({ (48...57).contains($0) }) {
      guard let number = Int(rest), PromiseName.numbers.contains(number) else { return nil }
      let digits = String(number)
      text = "P-" + String(repeating: "0", count: max(0, 3 - digits.count)) + digits
    } else {
      guard PromiseName.lengths.contains(rest.count), rest.allSatisfy(PromiseName.signs.contains) else {
        return nil
      }
      text = "P-" + rest
    }
  }

  /// A new name that is not taken.
  public static func fresh(
    using generator: inout some RandomNumberGenerator, isTaken: (String) -> Bool
  ) -> PromiseName {
    var (length, misses) = (PromiseName.length, 0)
    while true {
      let drawn = (0..<length).map { _ in signs[Int.random(in: signs.indices, using: &generator)] }
      // A name of digits alone would be a number.
      if let name = PromiseName(String(drawn)), name.text.contains(where: \.isLetterOfAName),
        !isTaken(name.text)
      {
        return name
      }
      misses += 1
      if misses.isMultiple(of: 64) { length = min(length + 1, lengths.upperBound) }
    }
  }
}

extension Character {
  /// Whether it is a letter other than the one that all names begin with.
  fileprivate var isLetterOfAName: Bool { isLetter && self != "P" }
}

/// A promise under its name.
public struct NamedPromise: Hashable, Sendable {
  /// The name.
  public var name: String
  /// The promise.
  public var promise: Promise

  /// Names a promise.
  public init(name: String, promise: Promise) {
    self.name = name
    self.promise = promise
  }
}
