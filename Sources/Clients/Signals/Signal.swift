public import Vocabulary

/// Something a client did, on a day: an observation, never a judgement of a person.
public struct Signal: Codable, Hashable, Sendable {
  /// Where it is known from.
  public enum Origin: String, Codable, Sendable, CaseIterable {
    /// The user saw it.
    case own = "own"
    /// Somebody told it: shown, and of no weight until it is seen.
    case hearsay = "hearsay"
    /// The program supposed it from other signals: of no weight until the user confirms it.
    case inferred = "inferred"
  }

  /// What it was.
  public var kind: SignalKind
  /// When.
  public var day: CalendarDate
  /// In the user's words.
  public var note: String
  /// Where it is known from.
  public var origin: Origin

  /// Notes a signal.
  public init(_ kind: SignalKind, on day: CalendarDate, note: String = "", origin: Origin = .own) {
    self.kind = kind
    self.day = day
    self.note = TextSafety.line(note)
    self.origin = origin
  }

  private enum CodingKeys: String, CodingKey {
    case kind = "kind"
    case day = "day"
    case note = "note"
    case origin = "origin"
  }
}

/// The kinds of signals the sources name.
public enum SignalKind: String, Codable, Sendable, CaseIterable {
  case noAnswerByPhone = "no-answer-phone"
  case slowMail = "slow-mail"
  case curtTone = "curt-tone"
  case latePayment = "late-payment"
  case chasing = "chasing"
  case pricePressure = "price-pressure"
  case demanding = "demanding"
  case urgency = "urgency"
  case urgentEvening = "urgent-evening"
  case weekend = "weekend"
  case outOfScope = "out-of-scope"
  case movingGoalposts = "moving-goalposts"
  case drift = "drift"
  case contestsEverything = "contests-everything"
  case putDown = "put-down"
  case lecturing = "lecturing"
  case respect = "respect"
  case respectSkills = "respect-skills"
  case respectPrice = "respect-price"
  case respectExperience = "respect-experience"
  case respectAdvice = "respect-advice"
  case respectTime = "respect-time"
  case abuse = "abuse"

  /// What it is, as one says it.
  public var title: LocalizedText {
    let (french, english) = words
    return LocalizedText([.french: french, .english: english])
  }

  private var words: (String, String) {
    switch self {
    case .noAnswerByPhone: ("ne répond pas au téléphone", "does not answer the phone")
    case .slowMail: ("répond aux courriels avec des jours de retard", "answers mail days late")
    case .curtTone: ("ton sec, agacé", "curt, irritated tone")
    case .latePayment: ("paie en retard", "pays late")
    case .chasing: ("ne paie qu’après des relances", "pays only when chased")
    case .pricePressure: ("pousse les prix vers le bas", "presses on the price")
    case .demanding: ("demande beaucoup pour ce qui est payé", "asks a lot for what is paid")
    case .urgency: ("tout est urgent", "everything is urgent")
    case .urgentEvening: ("demande le soir pour le lendemain", "asks in the evening for the next morning")
    case .weekend: ("appelle le week-end", "calls at weekends")
    case .outOfScope: ("demande du travail hors devis", "asks for work outside the quote")
    case .movingGoalposts: ("nouvelle liste après un accord", "a new list after an agreement")
    case .drift: ("le projet s’étire", "the project drags on")
    case .contestsEverything: ("conteste chaque conseil", "contests every piece of advice")
    case .putDown: ("rabaisse le travail", "puts the work down")
    case .lecturing: ("explique comment tenir l’affaire", "explains how to run the business")
    case .respect: ("manque de considération", "lack of regard")
    case .respectSkills: ("compétences ignorées", "skills disregarded")
    case .respectPrice: ("valeur du travail niée", "the value of the work denied")
    case .respectExperience: ("expérience ignorée", "experience disregarded")
    case .respectAdvice: ("conseils ignorés", "advice disregarded")
    case .respectTime: ("temps des autres compté pour rien", "other people’s time held cheap")
    case .abuse: ("insulte, geste ou mot déplacé", "insult, improper word or gesture")
    }
  }
}
