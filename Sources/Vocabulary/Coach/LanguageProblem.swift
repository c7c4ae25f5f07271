/// Something in a file of a linguist or a coach that cannot be read.
public struct LanguageProblem: Error, Hashable, Sendable {
  /// What is wrong.
  public enum Kind: Hashable, Sendable {
    /// A bracket is opened and never closed; the closing one that is missing.
    case unclosed(String)
    /// More brackets stand within each other than anybody can read.
    case tooDeep
    /// A sign stands where none can.
    case unexpected(String)
    /// There is no list of a name; the nearest one.
    case noList(String, nearest: String?)
    /// There is no kind of token of a name such as `#date`; the nearest one.
    case noKind(String, nearest: String?)
    /// Nothing follows an exclamation mark.
    case nothingDenied
    /// A list is not written `list NAME = entry | entry`.
    case noListForm
    /// A rule is not written `rule ID MOVE`.
    case noRuleForm
    /// There is no move of a name; the nearest one.
    case noMove(String, nearest: String?)
    /// A field stands before any rule.
    case noRule(String)
    /// There is no field of a name; the nearest one.
    case noField(String, nearest: String?)
    /// A guard is not written `unless SCOPE PATTERN`.
    case noGuardForm
    /// A count is no number from 1 to 9.
    case noCount(String)
    /// A line has no name before a colon.
    case noKey
    /// A name before a colon is none that is known; the nearest one.
    case unknownKey(String, nearest: String?)
    /// A line is indented and continues nothing.
    case nothingContinued
    /// A rule has no words that would find it.
    case noPattern(String)
    /// A rule is silent on a sentence that it should fire on.
    case silent(rule: String, String)
    /// A rule fires on a sentence that it should be silent on.
    case fires(rule: String, String)
    /// A rule has nothing that is said about it.
    case noAdvice(String)
    /// An entry is not written with its keyword and an id.
    case noEntryForm(keyword: String)
    /// A field stands before any entry.
    case noEntry(field: String, keyword: String)
    /// Two entries have the same id.
    case twice(String)
    /// There is nothing of that name where one thing of a kind is named; the nearest one.
    case noName(Named, String, nearest: String?)
    /// An entry lacks a field that it needs.
    case missing(field: String, of: String)
    /// A line about a rule is not written `beginning | detector | reliability | works`.
    case noHeadForm
    /// A number is not written with digits.
    case noNumber(String)
  }

  /// What a name in a file of a coach stands for.
  public enum Named: String, Sendable, CaseIterable {
    /// A criterion of conduct.
    case criterion
    /// What an answer of a drill shows.
    case sign
    /// What is known of a move, an act or a criterion besides.
    case trait
    /// What an act asks for.
    case question
    /// A language.
    case language
    /// A way to hold a conversation.
    case channel
  }

  /// The name of the file.
  public var file: String
  /// The line, from 1.
  public var line: Int
  /// Where in the line, in bytes from 0.
  public var offset: Int
  /// How many bytes are meant.
  public var length: Int
  /// What is wrong.
  public var kind: Kind

  /// Names what is wrong at a place.
  package init(file: String, line: Int, offset: Int, length: Int, kind: Kind) {
    self.file = file
    self.line = line
    self.offset = offset
    self.length = length
    self.kind = kind
  }
}
