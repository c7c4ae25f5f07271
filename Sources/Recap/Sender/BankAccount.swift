/// Reads the numbers of bank accounts and banks.
enum BankAccount {
  /// An IBAN without spaces, in capitals.
  ///
  /// ISO 13616: two letters of the country, two digits that check, up to 30 letters and digits. The checksum is that of
  /// ISO 7064: with the first four characters moved to the end and letters read as 10 to 35, the number leaves 1 when
  /// divided by 97.
  static func iban(_ typed: String) -> Result<String, ProfileProblem> {
    let account = compact(typed)
    let characters = Array(account.utf8)
    guard (15...34).contains(characters.count), characters.allSatisfy({ isLetter($0) || isDigit($0) }),
      characters.prefix(2).allSatisfy(isLetter), characters[2..<4].allSatisfy(isDigit)
    else { return .failure(.ibanForm) }
    let rest = (characters[4...] + characters[..<4]).reduce(0) { rest, character in
      isDigit(character)
        ? (rest * 10 + Int(character) - 48) % 97 : (rest * 100 + Int(character) - 55) % 97
    }
    return rest == 1 ? .success(account) : .failure(.ibanChecksum)
  }

  /// A BIC in capitals: ISO 9362, four letters of the bank, two of the country, two or five letters and digits.
  static func bic(_ typed: String) -> String? {
    let bank = compact(typed)
    let characters = Array(bank.utf8)
    guard [8, 11].contains(characters.count), characters.allSatisfy({ isLetter($0) || isDigit($0) }),
      characters[..<6].allSatisfy(isLetter)
    else { return nil }
    return bank
  }

  private static func compact(_ typed: String) -> String { typed.filter { !$0.isWhitespace }.uppercased() }

  private static func isLetter(_ byte: UInt8) -> Bool { (65...90).contains(byte) }
  private static func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }
}
