import Vocabulary

/// What the words of a client’s promise say of paying: whether money is to come, or something else is to be done.
///
/// The first word that tells decides: « payer à réception du devis » is a payment, « envoyer l’avis de virement » is none.
/// Something that carries money, right before the money, is one: « faire un virement », "send the deposit".
enum PaymentReading: Hashable, Sendable {
  /// Money is to come.
  case payment
  /// Something else is to be done, or nothing is to be paid.
  case other
  /// The words do not tell: a sum or an invoice decides.
  case open

  /// Reads the words of a promise.
  init(_ text: String) {
    let words = WrittenText.words(text)
    self = .open
    for (place, word) in words.enumerated() {
      let rest = words[(place + 1)...]
      if PaymentWords.denials.contains(word) {
        self = rest.contains(where: PaymentWords.isMoney) ? .other : .open
      } else if PaymentWords.carriers.contains(word) {
        self = PaymentReading.carriesMoney(rest) ? .payment : .other
      } else if PaymentWords.isAct(word) || place == 0 && PaymentWords.isInfinitive(word) {
        self = .other
      } else if PaymentWords.settling.contains(word) {
        // A dispute or a form is settled too.
        self =
          rest.contains(where: PaymentWords.isTrouble)
            || words[..<place].last.map(PaymentWords.articles.contains) ?? false
          ? .other : .payment
      } else if PaymentWords.isMoney(word) {
        self = .payment
      } else {
        continue
      }
      return
    }
  }

  /// Whether money comes next, or a sum: « un premier virement », « 500 € ».
  private static func carriesMoney(_ rest: ArraySlice<String>) -> Bool {
    let next = rest.first { !PaymentWords.articles.contains($0) && !PaymentWords.orders.contains($0) }
    return next.map { PaymentWords.isMoney($0) || $0.allSatisfy(\.isNumber) } ?? false
  }
}

/// The words that tell, of both languages, folded; a star ends a beginning.
private enum PaymentWords {
  /// Words of paying, and of what is paid.
  private static let money = WordList(
    """
    paie paies paient paye payes payent payer paiera paieront paierait payera payeront payons payez payee paiement* \
    vire virent virer virera vireront virerait virement* verse versent verser versera verseront verserait versement* \
    rembourse remboursent rembourser remboursera remboursement* acompte* arrhes cheque* mensualite* echeance* remainder \
    pay pays paid paying payment* wire wires wiring deposit* instalment* installment* repay repays money funds balance solde
    """)
  /// Words that are of paying unless they are of something else that can be settled, or of a rule.
  static let settling = Set(
    """
    regle reglent regler reglera regleront reglerait reglement soldent solder soldera solderont settle settles settling \
    settlement transfer transfers transferring
    """.split(separator: " ").map(String.init))
  /// Acts that carry money when money comes next.
  static let carriers = Set(
    """
    faire fait fera feront effectuer effectue effectuera lancer lance lancera declencher declenche declenchera envoyer \
    envoie envoient enverra enverront emettre emet emettra ordonner ordonne programmer programme programmera make makes \
    making send sends sending issue issues do does release releases initiate initiates schedule schedules
    """.split(separator: " ").map(String.init))
  /// Acts that are something else, whatever follows.
  private static let acts = WordList(
    """
    appel* rappel* parle* dire dit dira diront donne* confirm* valid* verifi* signe* prepare* demande* transmet* fourni* \
    communiqu* livre* attend* relance* inform* prevenir previent previendra repond* prouve* discute* negoci* choisi* \
    renvoie renvoyer renverra retourne* montre* regarde* relire relit corrige* refaire termine* finir publie* mettre met \
    remettre remet accepte* refuse* call* tell* say* give* confirm* check* sign* prepare* ask* share* forward* provide* \
    discuss* talk* approve* validate* review* chase* look* answer* reply* replies let show* deliver* return* write* writes \
    ecrire ecrit ecrira file files fichier* command* reserv* achete* acheter imprim* order* book books booking buy buys \
    buying print* hire* finish* correct* fix fixes fixing choose* pick* bring* add adds update* change* create* design* build* \
    read reads test tests
    """)
  /// What can be settled or handed over and is no money.
  private static let troubles = WordList(
    """
    probleme* bug* question* souci* detail* affichage* formulaire* litige* differend* point* parametre* conflit* \
    malentendu* problem* issue* dispute* matter* conflict* form file* fichier* domain* domaine* licen* site* account* \
    compte* droit* right* nom* name*
    """)
  /// Words before which nothing is promised.
  static let denials: Set<String> = [
    "ne", "n", "pas", "aucun", "aucune", "jamais", "not", "no", "never", "without", "sans",
  ]
  /// What may stand between an act and its money, or before a noun.
  static let articles: Set<String> = [
    "le", "la", "les", "l", "un", "une", "des", "du", "de", "d", "ce", "cette", "son", "sa", "ses", "leur",
    "the", "a", "an",
    "this", "that", "his", "her", "their", "its", "your", "my", "some",
  ]
  /// Which one, and how much of it.
  static let orders: Set<String> = [
    "premier", "premiere", "second", "seconde", "deuxieme", "dernier", "derniere", "autre", "petit", "first",
    "second",
    "last", "other", "another", "quarter", "after", "final", "janvier", "fevrier", "september", "october",
    "november", "december", "full", "bank", "remaining",
  ]

  /// Whether a word that begins a French promise is what is to be done.
  static func isInfinitive(_ word: String) -> Bool {
    ["er", "ir", "ndre", "ttre", "aire", "dire", "uire"].contains { word.count > 4 && word.hasSuffix($0) }
      && !isMoney(word) && !orders.contains(word)
  }

  static func isMoney(_ word: String) -> Bool { money.holds(word) || settling.contains(word) }
  static func isAct(_ word: String) -> Bool { acts.holds(word) }
  static func isTrouble(_ word: String) -> Bool { troubles.holds(word) }
}

/// Whole words, and beginnings of words, which a star ends.
private struct WordList: Sendable {
  private let whole: Set<String>
  private let beginnings: [String]

  init(_ list: String) {
    let words = list.split(separator: " ").map(String.init)
    whole = Set(words.filter { !$0.hasSuffix("*") })
    beginnings = words.filter { $0.hasSuffix("*") }.map { String($0.dropLast()) }
  }

  func holds(_ word: String) -> Bool {
    whole.contains(word) || beginnings.contains { word.hasPrefix($0) }
  }
}
