import Listening

/// What is said when a typed reply is not played at once, and why it was read as it was.
extension Wording {
  func youWouldSay(_ sentence: String) -> String {
    pick(
      "Vous diriez\u{00A0}: «\u{00A0}\(sentence)\u{00A0}» Entrée le dit\u{00A0}; ou dites-le autrement.",
      "You would be saying: “\(sentence)” Enter says it; or put it another way.")
  }

  func which(_ theirs: String, _ ours: String) -> String {
    pick("\(theirs) ou \(ours)\u{00A0}?", "\(theirs) or \(ours)?")
  }

  func whichEnd(_ sentence: String) -> String {
    pick(
      "(La scène n’a pas d’autre valeur ici\u{00A0}: «\u{00A0}\(sentence)\u{00A0}» 1, la vôtre\u{00A0}; 2, celle-ci\u{00A0}; ou redites-le.)",
      "(The scene has no other value here: “\(sentence)” 1, yours; 2, this one; or say it again.)")
  }

  var leaving: String {
    pick(
      "(Entrée met fin à l’appel ici\u{00A0}; sinon, continuez.)", "(Enter ends the call here; or go on.)")
  }

  var neither: String { pick("Ni l’un ni l’autre.", "Neither.") }

  func alsoHeard(_ words: String, _ sentence: String) -> String {
    pick(
      "Entendu aussi\u{00A0}: «\u{00A0}\(words)\u{00A0}». Entrée le dit maintenant\u{00A0}: «\u{00A0}\(sentence)\u{00A0}»",
      "Also heard: “\(words)”. Enter says it now: “\(sentence)”")
  }

  func alsoHeard(_ words: String) -> String {
    pick(
      "Entendu aussi\u{00A0}: «\u{00A0}\(words)\u{00A0}». Redites-le s’il le faut.",
      "Also heard: “\(words)”. Say it again if it matters.")
  }

  var nothingMisread: String {
    pick("Aucune réponse à vos mots n’est à reprendre.", "There is no reply in your own words to take back.")
  }

  func misread(_ typed: String) -> String {
    pick(
      "Repris\u{00A0}: «\u{00A0}\(typed)\u{00A0}» ne compte nulle part. Le mot est gardé pour l’auteur\u{00A0}: souffleur history --misread. On en était là\u{00A0}:",
      "Taken back: “\(typed)” counts nowhere. The words are kept for the author: souffleur history --misread. We were here:"
    )
  }

  /// Why a reply was read so.
  func reason(for reading: Reading) -> String {
    switch reading {
    case .sure(let read, _), .grave(let read): reason(read.evidence.filter { $0.option == read.option })
    case .which(let read, let theirs, let ours):
      pick(
        "«\u{00A0}\(theirs)\u{00A0}» n’est pas «\u{00A0}\(ours)\u{00A0}» : ", "“\(theirs)” is not “\(ours)”: "
      )
        + reason(read.evidence)
    case .unsure(_, let evidence): reason(evidence)
    case .beside(_, _, let why): reason(why)
    case .unclear: reason(.unrelated)
    }
  }
}
