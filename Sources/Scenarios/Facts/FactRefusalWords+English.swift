extension FactRefusalWords {
  static let english = FactRefusalWords(
    notWhole: { "\($0) won’t do: it has to be a whole number." },
    tooEarly: { "\($0) is too early: \($1) at the earliest." },
    tooLate: { "\($0) is too late: \($1) at the latest." },
    tooLittle: { "\($0) won’t do: at least \($1)." },
    tooMuch: { "\($0) won’t do: at most \($1)." })
}
