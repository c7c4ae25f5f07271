import Testing

@testable import Vocabulary

/// What is told of a file of the coach that cannot be read.
@Suite struct CoachingFileTests {
  /// A table, a text, and what is wrong with it: line, bytes before it, length, kind.
  struct Case: Sendable, CustomTestStringConvertible {
    var table: Table
    var text: String
    var found: [String]

    init(_ table: Table, _ text: String, _ found: String...) {
      (self.table, self.text, self.found) = (table, text, found)
    }

    var testDescription: String { text }
  }

  enum Table: Sendable {
    case moves, acts, criteria, thresholds

    func problems(_ text: String) -> [LanguageProblem] {
      let file = LanguageText(name: "x.txt", text: text)
      return switch self {
      case .moves: MoveTable(file).problems
      case .acts: ActTable(file).problems
      case .criteria: CriterionTable(file).problems
      case .thresholds: ThresholdTable(file).problems
      }
    }
  }

  private static let calm =
    "criterion calm\nlabel fr calme\nlabel en calm\nhint fr du calme\nhint en be calm\n"

  static let cases = [
    Case(.moves, "# nothing\nmove blame risk label\n"),
    Case(.moves, "move blame risc\n", "1:11+4 noName(trait, risc, risk)"),
    Case(.moves, "move\n", "1:0+4 noEntryForm(move)"),
    Case(.moves, "move blame\nmove blame\n", "2:5+5 twice(blame)"),
    Case(.moves, "mvoe blame\n", "1:0+4 noField(mvoe, move)"),
    Case(.moves, "  move blame\n", "1:2+10 nothingContinued"),
    Case(.criteria, calm + "missed blame\n  insult\n"),
    Case(.criteria, calm + "missed blame\n  insullt\n", "7:2+7 noMove(insullt, insult)"),
    Case(.criteria, "label fr calme\n", "1:0+5 noEntry(label, criterion)"),
    Case(.criteria, calm + "hnit fr x\n", "6:0+4 noField(hnit, hint)"),
    Case(.criteria, calm.replacing("label en calm\n", with: ""), "1:10+4 missing(label en, calm)"),
    Case(
      .criteria, calm.replacing("hint fr du calme\n", with: "hint de ruhig\n"),
      "4:5+2 noName(language, de, nil)", "1:10+4 missing(hint fr, calm)"),
    Case(
      .criteria, calm.replacing("criterion calm", with: "criterion calm firmnes"),
      "1:15+7 noName(trait, firmnes, firmness)"),
    Case(.acts, "act a\nlabel fr a\nlabel en a\nasks again\ndoes trade leave\n"),
    Case(.acts, "act a\nlabel fr a\nlabel en a\nasks dat\n", "4:5+3 noName(question, dat, date)"),
    Case(.acts, "act a\nlabel fr a\nlabel en a\ndoes trade leavs\n", "4:11+5 noName(trait, leavs, leave)"),
    Case(.thresholds, "threshold conduct.low 50\nthreshold beat.days 1 3 7\n"),
    Case(.thresholds, "threshold conduct.low fifty\n", "1:22+5 noNumber(fifty)"),
    Case(.thresholds, "threshold conduct.low -5\n", "1:22+2 noNumber(-5)"),
    Case(.thresholds, "threshold conduct.low\n", "1:10+11 noNumber()"),
    Case(.thresholds, "threshold conduct.lo 5\n", "1:21+1 unknownKey(conduct.lo, conduct.low)"),
    Case(.thresholds, "threshold conduct.low \u{1B}[2J\n", "1:22+4 noNumber(\u{1B}[2J)"),
  ]

  @Test(arguments: cases) func mistakesHaveTheirPlaces(_ test: Case) {
    let found = test.table.problems(test.text).map { problem in
      "\(problem.line):\(problem.offset)+\(problem.length) \(CoachingFileTests.described(problem.kind))"
    }
    #expect(Set(found) == Set(test.found))
  }

  private static func described(_ kind: LanguageProblem.Kind) -> String {
    switch kind {
    case .noName(let what, let name, let near): "noName(\(what.rawValue), \(name), \(near ?? "nil"))"
    case .noMove(let name, let near): "noMove(\(name), \(near ?? "nil"))"
    case .noField(let name, let near): "noField(\(name), \(near ?? "nil"))"
    case .unknownKey(let name, let near): "unknownKey(\(name), \(near ?? "nil"))"
    case .noEntryForm(let keyword): "noEntryForm(\(keyword))"
    case .noEntry(let field, let keyword): "noEntry(\(field), \(keyword))"
    case .twice(let name): "twice(\(name))"
    case .missing(let field, let name): "missing(\(field), \(name))"
    case .noNumber(let text): "noNumber(\(text))"
    case .nothingContinued: "nothingContinued"
    default: "\(kind)"
    }
  }

  @Test func theFilesOfTheProgramCanBeRead() {
    #expect(MoveTable.standard.problems == [])
    #expect(ActTable.standard.problems == [])
    #expect(CriterionTable.standard.problems == [])
    #expect(ThresholdTable.standard.problems == [])
    #expect(MoveTable.standard.moves.count > 40)
    #expect(Move.labels.count == 15)
  }

  @Test(arguments: Threshold.allCases) func everyThresholdHasItsNumbers(_ threshold: Threshold) {
    #expect(!threshold.numbers.isEmpty)
  }

  @Test func thoseWithSeveralNumbersHaveThemAll() {
    #expect(Threshold.coachRoom.whole.count == 4)
    #expect(Threshold.milestoneDrift.numbers.count == 2)
  }

  @Test(arguments: Move.named) func whatTheProgramLooksForIsAMove(_ move: Move) {
    #expect(Move.allCases.contains(move))
    #expect(Move(rawValue: move.rawValue) == move)
  }

  @Test func whatIsNoMoveIsNone() { #expect(Move(rawValue: "blaem") == nil) }

  @Test func aScenarioSaysItsOwnInThePlaceOfTheShared() {
    let own = CriterionNotes(
      name: "calm", label: LocalizedText([.english: "cool head"]), met: [.empathy], traits: [.fault])
    let book = CriterionBook(own: [own])
    #expect(book.label("calm", .english) == "cool head")
    #expect(book.hint("calm", .english) == "cool head")
    #expect(book.met(by: .empathy).contains("calm"))
    #expect(!book.missed(by: .blame).contains("calm"))
    #expect(book.is("calm", .fault) && !book.is("calm", .composure))
    #expect(book.label("nobody", .french) == "nobody")
    #expect(CriterionBook.standard.is("calm", .composure))
    let acts = ActBook(own: [Act(id: "leave", label: LocalizedText([:]))])
    #expect(!acts.does("leave", .leave) && ActBook.standard.does("leave", .leave))
    #expect(!acts.does(nil, .leave) && !acts.does("nothing", .leave))
    #expect(acts["ask-date"]?.asks == .kind(.date))
    #expect(acts["broken-record"]?.asks == .again)
  }
}

extension Move {
  /// The moves that have a name in the program.
  static let named: [Move] = [
    .gratitude, .apology, .overApology, .hedge, .blame, .absolute, .justification, .threat, .insult, .empathy,
    .openQuestion, .concreteRequest, .deflection, .filler, .judgement, .grievances, .irony, .shouting,
    .softener, .amount, .date, .severalRequests, .reformulation, .butAfter, .responsibility, .reflexYes,
    .trade, .questionDodged, .repetition, .fogging, .monologue, .tooShort,
  ]
}
