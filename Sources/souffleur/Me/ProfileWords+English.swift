import Recap

extension ProfileWords {
  static let english = ProfileWords(
    label: { field in
      switch field {
      case .name: "name"
      case .company: "company"
      case .mail: "mail address"
      case .postal: "postal address"
      case .phone: "telephone"
      case .signature: "signature"
      case .iban: "IBAN"
      case .bic: "BIC"
      case .registration: "registration"
      case .tone: "tone"
      case .address: "tu or vous"
      }
    },
    question: { field in
      switch field {
      case .name: "Your name, as you sign?"
      case .company: "Your company?"
      case .mail: "Your mail address?"
      case .postal: "Your postal address? (lines parted by |)"
      case .phone: "Your telephone number?"
      case .signature: "Your signature, if it says something else? (lines parted by |)"
      case .iban: "Your IBAN?"
      case .bic: "Your BIC?"
      case .registration: "Your company or VAT number, as it has to be written?"
      case .tone:
        "The tone of your mails: formal (between firms) or warm (between people who know each other)?"
      case .address: "In French, tu or vous to your clients?"
      }
    },
    help: { field in
      switch field {
      case .name: "It signs the recaps; without it [your name] is left to fill in."
      case .company, .phone, .registration: "A line under your name, where you have no signature of your own."
      case .mail: "The sender of the drafts. Nothing is sent."
      case .postal: "For letters: a formal notice bears an address."
      case .signature: "These lines take the place of name and company under your mails."
      case .iban: "It stands in a mail only where the client has something to pay. Its checksum is verified."
      case .bic: "It goes with the IBAN."
      case .tone: "The option --tone chooses another one for a mail."
      case .address: "The option --address decides otherwise for a mail."
      }
    },
    problem: { problem in
      switch problem {
      case .empty: "nothing is written there"
      case .tooLong(let letters, let lines):
        "that is too long: \(letters) characters a line and \(lines) lines at most"
      case .mail: "this is no mail address; it takes one such as name@example.com"
      case .ibanForm: "this is no IBAN; it takes one such as GB33 BUKB 2020 1555 5555 55"
      case .ibanChecksum:
        "the checksum of this IBAN does not hold; read the digits again, two may have changed places"
      case .bic: "this is no BIC; it takes one such as BUKBGB22 or BUKBGB22XXX"
      case .choice(let words): "it is one of: \(words.joined(separator: ", "))"
      }
    },
    keys:
      "Enter keeps what is in brackets, or skips. ? explains, - erases, < goes back one question, Ctrl-D stops; everything is kept.",
    keysForOne: "Enter skips, ? explains. It will be kept (souffleur me).",
    nothing: "Nothing is known of you yet. For example: souffleur me --set \"name=Zoé Roy\"",
    kept: "Kept.",
    unknownField: { name, suggestion in
      "nothing is called “\(name)” here"
        + (suggestion.map { "; did you mean “\($0)”?" } ?? "; souffleur me --help names them")
    },
    noSign: { "--set takes NAME=VALUE, not “\($0)”" },
    next: "Next: souffleur recap, which signs with your name.",
    tooLong: "This line is too long.",
    forTheRecap: "This recap has no signature yet.")
}
