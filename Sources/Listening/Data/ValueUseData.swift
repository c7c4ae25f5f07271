/// The words of one language that tell what a value is said of, in lower case without accents; a star ends a beginning.
struct ValueUseWords: Sendable {
  private let whole: [String: ValueUse]
  private let beginnings: [(String, ValueUse)]
  /// Two words that tell together what neither does alone.
  private let pairs: [[String]: ValueUse]

  init(_ words: [ValueUse: String], pairs: [ValueUse: [[String]]]) {
    var whole: [String: ValueUse] = [:]
    var beginnings: [(String, ValueUse)] = []
    for (use, list) in words {
      for word in list.split(separator: " ") {
        if word.hasSuffix("*") {
          beginnings.append((String(word.dropLast()), use))
        } else {
          whole[String(word)] = use
        }
      }
    }
    self.whole = whole
    self.beginnings = beginnings
    self.pairs = pairs.reduce(into: [:]) { all, pair in for words in pair.value { all[words] = pair.key } }
  }

  /// What the word at a place, with the one after it, tells.
  func use(at place: Int, _ tokens: [Token]) -> ValueUse? {
    let key = tokens[place].key
    if place + 1 < tokens.count, let use = pairs[[key, tokens[place + 1].key]] { return use }
    guard tokens[place].kind == .word else { return nil }
    if place > 0, pairs[[tokens[place - 1].key, key]] != nil { return nil }
    return whole[key] ?? beginnings.first { key.hasPrefix($0.0) }?.1
  }
}

extension ValueUseWords {
  static let french = ValueUseWords(
    [
      .pay: """
      paie* paye* paiement* payer* regler* reglez reglement* reglee* reglera* virement* virer virez vire verse* versement* \
      argent solde acompte encaisse* echeance* mensualite* balles euros
      """,
      .end:
        "arrete* arretons pars partirai partirais partirait depart finis finirai finirais termine* quitte* preavis",
      .start: "commence* demarre* desormais dorenavant",
      .notice: "demeure recommande avocat* huissier* tribunal injonction commissaire juridique",
      .contact:
        "rappelle* appelle* reappelle* reparle* reviens rdv rendez reunion visio recontacte* ecris ecrirai envoie* enverrai mail mails",
      .deliver:
        "passation fichier fichiers acces livre* remets remettrai transmets transmettrai identifiants codes sources",
    ],
    pairs: [
      .end: [["dernier", "jour"], ["derniere", "journee"], ["fin", "collaboration"]],
      .start: [["a", "partir"], ["a", "compter"], ["compter", "de"], ["compter", "du"]],
    ])

  static let english = ValueUseWords(
    [
      .pay: """
      pay pays paid paying payment* money transfer* wire settle* balance funds deposit* instalment* installment* cash \
      euros quid
      """,
      .end: "stop stops stopping leave leaves leaving finish* quit quitting",
      .start: "start starts starting begin begins beginning onwards",
      .notice: "solicitor* lawyer* court attorney legal",
      .contact: """
      call calls calling ring ringing write writing email emailing mail send sending speak talk meet meeting \
      appointment
      """,
      .deliver: "handover files file logins login passwords sources deliver* assets",
    ],
    pairs: [
      .end: [["last", "day"], ["final", "day"]],
      .start: [["as", "of"], ["as", "from"]],
      .notice: [["formal", "notice"], ["registered", "letter"], ["letter", "before"]],
    ])
}
