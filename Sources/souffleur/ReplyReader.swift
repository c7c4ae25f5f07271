import Coaching
import REPL
import Rehearsal
import Scenarios

/// Lets the coach read typed replies, in whichever language the rehearsal is in.
final class ReplyReader {
  private let scenario: Scenario
  private let coaches: Coaches

  init(_ scenario: Scenario, _ coaches: Coaches) {
    self.scenario = scenario
    self.coaches = coaches
  }

  /// Reads the options ahead of the reply.
  func expect(_ options: [OfferedOption], clientLine: String?, language: Language) {
    coach(language).prepare(candidates(options, language), clientLine: clientLine)
  }

  private func candidates(_ options: [OfferedOption], _ language: Language) -> [MatchCandidate] {
    options.map { option in
      MatchCandidate(
        id: option.id, texts: [option.text] + (scenario.cues[language]?[option.id] ?? []), act: option.act)
    }
  }

  /// What a reply means among the options on offer.
  func read(
    _ reply: String, _ options: [OfferedOption], clientLine: String?, language: Language
  ) -> ReplyReading {
    switch coach(language).match(reply, options: candidates(options, language), clientLine: clientLine) {
    case .sure(let option, let evidence):
      return .sure(
        option: option, why: ReplyReader.explained(evidence.filter { $0.option == option }, language))
    case .unsure(let options, let evidence):
      return .unsure(options: options, why: ReplyReader.explained(evidence, language))
    case .none(let reason): return .none(why: ReplyReader.explained(reason, language))
    }
  }

  private func coach(_ language: Language) -> Coach { coaches.coach(language) }

  private static func explained(_ evidence: [MatchEvidence], _ language: Language) -> String {
    let strongest = evidence.sorted { $0.weight > $1.weight }.prefix(3).map { piece in
      language == .french
        ? "« \(piece.quote) » rejoint « \(piece.against) »" : "“\(piece.quote)” goes with “\(piece.against)”"
    }
    let nothing = language == .french ? "aucun mot précis n’a décidé" : "no single word decided"
    return strongest.isEmpty ? nothing : strongest.joined(separator: " · ")
  }

  private static func explained(_ reason: NoMatchReason, _ language: Language) -> String {
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
