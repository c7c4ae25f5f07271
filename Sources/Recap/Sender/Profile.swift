/// Who the user is, kept once: what a record needs of its sender, and nothing of any client.
public struct Profile: Codable, Hashable, Sendable {
  /// The name; empty when it is not known, like every other text.
  public var name = ""
  /// The firm.
  public var company = ""
  /// The mail address.
  public var mail = ""
  /// The lines of the postal address.
  public var postal: [String] = []
  /// The telephone number.
  public var phone = ""
  /// The lines under a mail, as the user writes them; where there are none, name, firm and telephone stand there.
  public var signature: [String] = []
  /// The bank account, capitals and digits without spaces; its checksum holds.
  public var iban = ""
  /// The bank, of the account.
  public var bic = ""
  /// What the law wants under a letter, such as « SIREN 123 456 789 » or "VAT GB123456789".
  public var registration = ""
  /// The tone of records, unless one is asked for.
  public var tone: LetterStyle.Tone?
  /// How French speaks to readers, unless it is asked for.
  public var address: LetterStyle.Address?

  /// Makes a profile that says nothing.
  public init() {}

  private enum CodingKeys: String, CodingKey {
    case name = "name"
    case company = "company"
    case mail = "mail"
    case postal = "postal"
    case phone = "phone"
    case signature = "signature"
    case iban = "iban"
    case bic = "bic"
    case registration = "registration"
    case tone = "tone"
    case address = "address"
  }

  /// Reads a profile; what is not there says nothing.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    func text(_ key: CodingKeys) throws -> String {
      try container.decodeIfPresent(String.self, forKey: key) ?? ""
    }
    func lines(_ key: CodingKeys) throws -> [String] {
      try container.decodeIfPresent([String].self, forKey: key) ?? []
    }
    name = try text(.name)
    company = try text(.company)
    mail = try text(.mail)
    postal = try lines(.postal)
    phone = try text(.phone)
    signature = try lines(.signature)
    iban = try text(.iban)
    bic = try text(.bic)
    registration = try text(.registration)
    tone = try container.decodeIfPresent(LetterStyle.Tone.self, forKey: .tone)
    address = try container.decodeIfPresent(LetterStyle.Address.self, forKey: .address)
  }

  /// Whether nothing is known.
  public var isEmpty: Bool { self == Profile() }

  /// The lines under a mail, in the order in which they stand; none while neither name nor signature is known.
  public var signatureLines: [String] {
    guard signature.isEmpty else { return signature }
    return name.isEmpty ? [] : [name, company, phone, registration].filter { !$0.isEmpty }
  }

  /// The bank account in groups of four, as people read it.
  public var readableIBAN: String {
    var text = ""
    for (place, character) in iban.enumerated() {
      if place > 0, place % 4 == 0 { text.append("\u{A0}") }
      text.append(character)
    }
    return text
  }

  /// Whether it is one that the program could have kept: what was imported may hold anything.
  public var isPossible: Bool {
    ProfileField.allCases.allSatisfy { field in
      var copy = Profile()
      let text = field.text(of: self)
      return text.isEmpty || (copy.set(field, to: text) == nil && field.text(of: copy) == text)
    }
  }
}
