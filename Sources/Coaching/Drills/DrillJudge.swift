public import Listening
public import Vocabulary

/// Judges answers by the table of the skill, with the coach's detectors and the drill's own rules.
///
/// The same answer to the same line is judged the same. Rules of reliability C only ask, so they do not count here.
public struct DrillJudge {
  private let listener: Listener
  private let cues: DrillCues
  private let language: Language

  /// Creates a judge of answers in a language.
  public init(_ language: Language) { self.init(LanguageFiles(language)) }

  /// Creates a judge of answers in a language with files beside those of the program.
  public init(_ files: LanguageFiles) {
    language = files.language
    listener = Listener(files)
    cues = DrillCues(files, listener.engine.tokenizer)
  }

  /// Judges an answer to a line.
  public func judge(_ answer: String, to line: DrillLine, _ skill: DrillSkill) -> DrillVerdict {
    let sheet = skill.sheet
    let all = evidence(answer, line).filter { !sheet.spared.contains($0.rule) }
    let met = sheet.needs.compactMap { sign in all.first { $0.sign == sign } }
    let faults = sheet.faults.reduce(into: [DrillVerdict.Evidence]()) { faults, sign in
      for piece in all where piece.sign == sign {
        // The same words count once, whatever they are called.
        if !faults.contains(where: { $0.range.overlaps(piece.range) }) { faults.append(piece) }
      }
    }
    return DrillVerdict(
      met: met, faults: faults.sorted { $0.range.lowerBound < $1.range.lowerBound },
      extras: sheet.extras.compactMap { sign in all.first { $0.sign == sign } },
      missing: sheet.needs.filter { sign in !met.contains { $0.sign == sign } }, language: language)
  }

  /// What the rule says, and where it comes from, or nil when there is no such rule.
  public func explain(_ rule: String) -> (advice: String, reliability: Reliability, source: String)? {
    if let found = listener.explain(ruleID: rule) {
      return (FrenchSpacing.held(found.advice), found.reliability, found.source)
    }
    return cues.advice.of(rule).map { words in
      (language == .french ? FrenchSpacing.held(words.advice) : words.advice, .b, words.source)
    }
  }

  /// Everything the answer shows that a table could ask for, in the order of the words.
  private func evidence(_ answer: String, _ line: DrillLine) -> [DrillVerdict.Evidence] {
    let context = MoveContext(clientLine: line.client)
    let findings = listener.findings(in: answer, context: context).filter { $0.reliability < .c }
    let moves = DrillSign.allCases.flatMap { sign in
      findings.filter { sign.moves.contains($0.label) }.map { finding in
        DrillVerdict.Evidence(sign: sign, rule: finding.ruleID, quote: finding.quote, range: finding.range)
      }
    }
    let found = moves + cues.evidence(answer, line.client)
    return found.sorted { ($0.range.lowerBound, $0.rule) < ($1.range.lowerBound, $1.rule) }
  }

  /// What is wrong with the drill's own files: what cannot be read, and what their sentences show.
  public func problems() -> [LanguageProblem] { cues.problems() }
}
