import Foundation
import Testing

@testable import Recap

/// What is kept of the sender, and what is refused.
@Suite struct ProfileTests {
  @Test(arguments: [
    "FR76 3000 6000 0112 3456 7890 189", "gb33bukb20201555555555", "DE89 3704 0044 0532 0130 00",
    "BE68 5390 0754 7034", "NO93 8601 1117 947", "MT84MALT011000012345MTLCAST001S",
  ])
  func anIBANIsKept(_ text: String) {
    var profile = Profile()
    #expect(profile.set(.iban, to: text) == nil)
    #expect(profile.iban == text.filter { $0 != " " }.uppercased() && profile.isPossible)
  }

  /// One digit changed, or two that stand side by side changed places, and the checksum tells.
  @Test(arguments: [
    ("FR76 3000 6000 0112 3456 7890 188", ProfileProblem.ibanChecksum),
    ("FR76 3000 6000 0112 3456 7809 189", .ibanChecksum),
    ("FR67 3000 6000 0112 3456 7890 189", .ibanChecksum),
    ("FR76", .ibanForm), ("7630 0060 0001 1234 5678 9018 9", .ibanForm), ("FR76-3000-6000-0112", .ibanForm),
    ("ＦＲ76 3000 6000 0112 3456 7890 189", .ibanForm), ("", .empty), (" \n ", .empty),
  ])
  func anIBANIsRefused(_ text: String, _ problem: ProfileProblem) {
    var profile = Profile()
    #expect(profile.set(.iban, to: text) == problem && profile.isEmpty)
  }

  @Test func everyWrongDigitIsFound() {
    let good = Array("FR7630006000011234567890189")
    var profile = Profile()
    for place in 2..<good.count {
      for digit in "0123456789" where digit != good[place] {
        var wrong = good
        wrong[place] = digit
        #expect(profile.set(.iban, to: String(wrong)) == .ibanChecksum)
      }
    }
  }

  @Test(arguments: [
    (ProfileField.bic, "AGRIFRPP882", true), (.bic, "agri fr pp", true), (.bic, "AGRIFRP", false),
    (.bic, "1GRIFRPP", false), (.mail, "a@b.fr", true), (.mail, "a b@c", false),
    (.mail, "a@b\r\nBcc: c@d", false),
    (.tone, "warm", true), (.tone, "Formal", true), (.tone, "cold", false), (.address, "tu", true),
    (.address, "il", false), (.name, String(repeating: "x", count: 201), false),
    (.signature, "Zoé | Atelier|06", true), (.signature, "|||", false),
    (.postal, Array(repeating: "x", count: 9).joined(separator: "|"), false),
  ])
  func fields(_ field: ProfileField, _ text: String, _ isKept: Bool) {
    var profile = Profile()
    #expect((profile.set(field, to: text) == nil) == isKept)
    #expect(profile.isEmpty != isKept && profile.isPossible)
    profile.forget(field)
    #expect(profile.isEmpty)
  }

  @Test func whatWasImportedIsLookedAt() throws {
    func profile(_ json: String) throws -> Profile {
      try JSONDecoder().decode(Profile.self, from: Data(json.utf8))
    }
    #expect(try profile("{}").isEmpty)
    #expect(try profile(#"{"name": "Zoé", "signature": ["Zoé", "Roy"]}"#).isPossible)
    for bad in [
      #"{"iban": "FR00"}"#, #"{"name": "a\nb"}"#, #"{"name": " a"}"#, #"{"mail": "x"}"#,
      #"{"postal": ["a|b"]}"#,
      #"{"bic": "agrifrpp"}"#,
    ] {
      #expect(try !profile(bad).isPossible, "\(bad)")
    }
    #expect(throws: DecodingError.self) { try profile(#"{"tone": "cold"}"#) }
  }

  @Test func theSignature() {
    var profile = Profile()
    profile.phone = "06"
    #expect(profile.signatureLines.isEmpty)
    profile.name = "Zoé"
    profile.company = "Atelier"
    #expect(profile.signatureLines == ["Zoé", "Atelier", "06"])
    profile.signature = ["Z."]
    #expect(profile.signatureLines == ["Z."])
  }

  @Test(arguments: [
    ("a@b.fr", "", "a@b.fr"), ("Zoé <zoe@b.fr>", "Zoé", "zoe@b.fr"),
    ("\"Roy, Zoé\" <zoe@b.fr>", "Roy, Zoé", "zoe@b.fr"),
    (" <a@b> ", "", "a@b"),
  ])
  func mailboxesAsTheyAreWritten(_ text: String, _ name: String, _ address: String) throws {
    let mailbox = try #require(Mailbox(written: text))
    #expect(mailbox.name == name && mailbox.address == address)
  }

  @Test(arguments: ["", "Zoé", "Zoé <>", "Zoé <a>", "a@b, c@d", "x <a@b> <c@d", "<a@b\r\nBcc: c@d>"])
  func whatIsNoMailbox(_ text: String) { #expect(Mailbox(written: text) == nil) }
}
