import Foundation

/// Something a profile knows, by the name a user types.
public enum ProfileField: String, CaseIterable, Sendable {
  case name, company, mail, postal, phone, signature, iban, bic, registration, tone, address

  /// What parts the lines of an address or a signature where they are typed on one line.
  public static let lineMark = "|"
  /// The longest text, in characters, and the most lines.
  static let limits = (letters: 200, lines: 8)

  /// What is known, as it is typed; empty when nothing is.
  public func text(of profile: Profile) -> String {
    switch self {
    case .name: profile.name
    case .company: profile.company
    case .mail: profile.mail
    case .postal: profile.postal.joined(separator: " \(ProfileField.lineMark) ")
    case .phone: profile.phone
    case .signature: profile.signature.joined(separator: " \(ProfileField.lineMark) ")
    case .iban: profile.iban
    case .bic: profile.bic
    case .registration: profile.registration
    case .tone: profile.tone?.rawValue ?? ""
    case .address: profile.address?.rawValue ?? ""
    }
  }
}

/// Why something cannot be kept in a profile.
public enum ProfileProblem: Hashable, Sendable {
  /// Nothing was said.
  case empty
  /// It is longer than this many characters, or has more lines than there can be.
  case tooLong(letters: Int, lines: Int)
  /// It is no mail address.
  case mail
  /// It has not the form of an IBAN.
  case ibanForm
  /// Its checksum does not hold: a digit is wrong, or two have changed places.
  case ibanChecksum
  /// It has not the form of a BIC.
  case bic
  /// It is none of these words.
  case choice([String])
}

extension Profile {
  /// Keeps something that was typed; what is wrong with it otherwise, and the profile stays as it is.
  public mutating func set(_ field: ProfileField, to typed: String) -> ProfileProblem? {
    let text = SafeText.line(typed)
    guard !text.isEmpty else { return .empty }
    guard text.count <= ProfileField.limits.letters * ProfileField.limits.lines else { return .tooLong }
    switch field {
    case .name: return keep(text, in: \.name)
    case .company: return keep(text, in: \.company)
    case .phone: return keep(text, in: \.phone)
    case .registration: return keep(text, in: \.registration)
    case .postal: return keep(linesOf: text, in: \.postal)
    case .signature: return keep(linesOf: text, in: \.signature)
    case .mail:
      guard let mailbox = Mailbox(address: text) else { return .mail }
      mail = mailbox.address
    case .iban:
      switch BankAccount.iban(text) {
      case .success(let account): iban = account
      case .failure(let problem): return problem
      }
    case .bic:
      guard let bank = BankAccount.bic(text) else { return .bic }
      bic = bank
    case .tone: return choose(text, in: \.tone)
    case .address: return choose(text, in: \.address)
    }
    return nil
  }

  /// Forgets something.
  public mutating func forget(_ field: ProfileField) {
    let nothing = Profile()
    switch field {
    case .name: name = nothing.name
    case .company: company = nothing.company
    case .mail: mail = nothing.mail
    case .postal: postal = nothing.postal
    case .phone: phone = nothing.phone
    case .signature: signature = nothing.signature
    case .iban: iban = nothing.iban
    case .bic: bic = nothing.bic
    case .registration: registration = nothing.registration
    case .tone: tone = nil
    case .address: address = nil
    }
  }

  private mutating func keep(_ text: String, in field: WritableKeyPath<Profile, String>) -> ProfileProblem? {
    guard text.count <= ProfileField.limits.letters else { return .tooLong }
    self[keyPath: field] = text
    return nil
  }

  private mutating func keep(linesOf text: String, in field: WritableKeyPath<Profile, [String]>)
    -> ProfileProblem?
  {
    let lines = text.components(separatedBy: ProfileField.lineMark).map(SafeText.line).filter { !$0.isEmpty }
    guard !lines.isEmpty else { return .empty }
    guard lines.count <= ProfileField.limits.lines,
      lines.allSatisfy({ $0.count <= ProfileField.limits.letters })
    else { return .tooLong }
    self[keyPath: field] = lines
    return nil
  }

  private mutating func choose<Choice: RawRepresentable & CaseIterable>(
    _ text: String, in field: WritableKeyPath<Profile, Choice?>
  ) -> ProfileProblem? where Choice.RawValue == String {
    guard let choice = Choice(rawValue: text.lowercased()) else {
      return .choice(Choice.allCases.map(\.rawValue))
    }
    self[keyPath: field] = choice
    return nil
  }
}

extension ProfileProblem {
  static var tooLong: ProfileProblem {
    .tooLong(letters: ProfileField.limits.letters, lines: ProfileField.limits.lines)
  }
}

extension ProfileProblem: Error {}
