extension FactRefusalWords {
  static let french = FactRefusalWords(
    notWhole: { "\($0) ne va pas\u{A0}: il faut un nombre entier." },
    tooEarly: { "Le \($0) est trop tôt\u{A0}: au plus tôt le \($1)." },
    tooLate: { "Le \($0) est trop tard\u{A0}: au plus tard le \($1)." },
    tooLittle: { "\($0) ne va pas\u{A0}: au moins \($1)." },
    tooMuch: { "\($0) ne va pas\u{A0}: au plus \($1)." })
}
