import Listening
import Rehearsal
import Scenarios
import Vocabulary

/// Why a typed reply was read as it was.
extension Wording {
  func reason(_ evidence: [MatchEvidence]) -> String {
    if let objection = evidence.first(where: \.kind.isObjection) {
      return reason(against: objection)
    }
    let strongest = evidence.sorted { $0.weight > $1.weight }.prefix(3).map { piece in
      switch piece.kind {
      case .sameWords, .closeWords, .figures:
        language == .french
          ? "« \(piece.quote) » rejoint « \(piece.against) »"
          : "“\(piece.quote)” goes with “\(piece.against)”"
      // The name of a concept or of a kind of sentence says nothing to a reader.
      default: language == .french ? "« \(piece.quote) »" : "“\(piece.quote)”"
      }
    }
    let nothing = language == .french ? "aucun mot précis n’a décidé" : "no single word decided"
    return strongest.isEmpty ? nothing : strongest.joined(separator: " · ")
  }

  /// Says why a reply that shares words with an option was not taken for it.
  private func reason(against objection: MatchEvidence) -> String {
    let isFrench = language == .french
    let quote = isFrench ? "« \(objection.quote) »" : "“\(objection.quote)”"
    switch objection.kind {
    case .question:
      return quote + (isFrench ? " demande ce que cette réponse affirme" : " asks what that reply says")
    case .denied:
      return quote + (isFrench ? " dit le contraire de cette réponse" : " denies what that reply says")
    case .opposite:
      return quote + (isFrench ? " affirme ce que cette réponse nie" : " says what that reply denies")
    case .attributed:
      return quote + (isFrench ? " rapporte les mots d’un autre" : " reports somebody else’s words")
    case .mocking: return quote + (isFrench ? " semble se moquer" : " sounds like mockery")
    case .otherPerson:
      return quote + (isFrench ? " parle de quelqu’un d’autre que cette réponse" : " is about somebody else")
    case .otherFigure: return quote + (isFrench ? " compte autre chose" : " counts something else")
    case .sameWords, .closeWords, .meaning, .figures, .move, .sentence: return quote
    }
  }

  func reason(_ reason: NoMatchReason) -> String {
    let isFrench = language == .french
    switch reason {
    case .empty: return isFrench ? "rien n’a été dit" : "nothing was said"
    case .question:
      return isFrench
        ? "c’est une question qu’aucune réponse ne pose" : "it asks what none of the replies asks"
    case .unrelated:
      return isFrench ? "aucun mot n’a à voir avec ces réponses" : "no word has to do with these replies"
    case .otherMove:
      return isFrench
        ? "c’est bien le sujet, mais aucune de ces réponses"
        : "it is about the subject, but is none of these replies"
    }
  }
}
