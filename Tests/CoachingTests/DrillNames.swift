@testable import Coaching

// The skills and signs that tests name.

extension DrillSkill {
  static let noExcuse = DrillSkill("no-excuse")
  static let observation = DrillSkill("observation")
  static let fogging = DrillSkill("fogging")
  static let deadline = DrillSkill("deadline")
  static let trade = DrillSkill("trade")
  static let closing = DrillSkill("closing")
  static let listening = DrillSkill("listening")
}

extension DrillSign {
  static let agreement = DrillSign("agreement")
  static let amount = DrillSign("amount")
  static let apology = DrillSign("apology")
  static let attack = DrillSign("attack")
  static let butAfter = DrillSign("butAfter")
  static let condition = DrillSign("condition")
  static let date = DrillSign("date")
  static let excuse = DrillSign("excuse")
  static let fact = DrillSign("fact")
  static let givingIn = DrillSign("givingIn")
  static let instantYes = DrillSign("instantYes")
  static let nextStep = DrillSign("nextStep")
  static let offer = DrillSign("offer")
  static let opening = DrillSign("opening")
  static let position = DrillSign("position")
  static let refusal = DrillSign("refusal")
  static let softener = DrillSign("softener")
  static let thanks = DrillSign("thanks")
  static let vague = DrillSign("vague")
}
