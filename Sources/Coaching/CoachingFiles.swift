import Listening
import Scenarios
public import Vocabulary

/// The files of the coach that are part of the program, all of them: what is known of moves, acts, criteria, skills,
/// contradictions, channels and rules, and the numbers from which on something is said.
public enum CoachingFiles {
  private static let found: [(name: String, problems: [LanguageProblem])] = [
    (MoveTable.name, MoveTable.standard.problems), (ActTable.name, ActTable.standard.problems),
    (CriterionTable.name, CriterionTable.standard.problems), (SkillTable.name, SkillTable.standard.problems),
    (DrillSignTable.name, DrillSignTable.standard.problems),
    (ContradictionTable.name, ContradictionTable.standard.problems),
    (ChannelTable.name, ChannelTable.standard.problems),
    (ThresholdTable.name, ThresholdTable.standard.problems), (RuleHeads.name, RuleHeads.standard.problems),
  ]

  /// Their names.
  public static var names: [String] { found.map(\.name) }

  /// What cannot be read in them.
  public static var problems: [LanguageProblem] { found.flatMap(\.problems) }

  /// The text of one of them.
  public static func text(of name: String) -> String { names.contains(name) ? EmbeddedText.of(name) : "" }
}
