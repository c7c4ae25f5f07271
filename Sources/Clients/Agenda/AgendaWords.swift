package import Vocabulary

/// Everything that is said of the agenda, in one language.
package struct AgendaWords: Sendable {
  var callToday: @Sendable (_ client: String?, _ scenario: String) -> String
  var ownToday: @Sendable (_ name: String, _ what: String) -> String
  var ownLate: @Sendable (_ name: String, _ what: String, _ days: Int) -> String
  var callToNote: @Sendable (_ client: String?, _ days: Int) -> String
  var secondBroken: @Sendable (_ client: String, _ days: Int) -> String
  var clientLate: @Sendable (_ name: String, _ client: String, _ what: String, _ days: Int) -> String
  var paymentBroken: @Sendable (_ name: String, _ client: String, _ what: String) -> String
  var clientToday: @Sendable (_ name: String, _ client: String, _ what: String) -> String
  var abuse: @Sendable (_ client: String) -> String
  var callSoon: @Sendable (_ client: String?, _ scenario: String, _ day: String) -> String
  var raise: @Sendable (_ client: String, _ days: Int?) -> String
  var weigh: @Sendable (_ client: String, _ rule: String, _ days: Int?) -> String
  var someClient: String
  /// What stands where a day is to be typed.
  package var aDay: String
  /// Why a rule has its place in the order.
  package var reason: @Sendable (AgendaRule) -> String
  package var orderTitle: String
  package var also: String
  package var more: @Sendable (_ count: Int) -> String
  package var nothing: String

  /// The words of a language.
  package static func of(_ language: Language) -> AgendaWords {
    switch language {
    case .french: .french
    case .english: .english
    }
  }
}
