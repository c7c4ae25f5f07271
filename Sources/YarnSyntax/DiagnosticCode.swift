/// The stable codes of what can be wrong in a script (LANGUAGE section 21), and those of our own bounds (`SF`).
public enum DiagnosticCode: String, Sendable, CaseIterable {
  /// Variable {0} has been implicitly declared with multiple types: {1}
  case implicitVariableTypeConflict = "YS0001"
  /// Type mismatch: expected {0}, got {1}
  case typeMismatch = "YS0002"
  /// Variable '{0}' is used but not declared. Declare it with: <<declare {0} = value>>
  case undefinedVariable = "YS0003"
  /// Missing node delimiter
  case missingDelimiter = "YS0004"
  /// Syntax error: {0}
  case syntaxError = "YS0005"
  /// Unclosed command: missing >>
  case unclosedCommand = "YS0006"
  /// Unclosed scope: expected an <<{0}>> to match the <<{1}>> statement on line {2}
  case unclosedScope = "YS0007"
  /// Unreachable code detected
  case unreachableCode = "YS0008"
  /// Node '{0}' is never referenced
  case unreferencedNode = "YS0009"
  /// Variable '{0}' is declared but never used
  case unusedVariable = "YS0010"
  /// Duplicate node title: '{0}'
  case duplicateNodeTitle = "YS0011"
  /// Jump to undefined node: '{0}'
  case undefinedNode = "YS0012"
  /// Unknown function {0}
  case unknownFunction = "YS0013"
  /// Invalid function call: {0}
  case wrongFunctionParameters = "YS0014"
  /// Cyclic dependency detected: {0}
  case cyclicDependency = "YS0015"
  /// Unknown character: '{0}'
  case unknownCharacter = "YS0016"
  /// Lines cannot have both a '#line' tag and a '#shadow' tag.
  case linesCantHaveLineAndShadowTag = "YS0017"
  /// Duplicate line ID '{0}'
  case duplicateLineID = "YS0018"
  /// Dialogue "{0}" content found following a command. Commands should be on their own line.
  case lineContentAfterCommand = "YS0019"
  /// Command "{0}" found following a line of dialogue. Commands should start on a new line.
  case commandFollowingLine = "YS0020"
  /// Stray '>>' without matching '<<'. Did you forget to open the command?
  case strayCommandEnd = "YS0021"
  /// '{0}' command must be enclosed in '<<' and '>>'. Did you mean '<<{0} ...'?
  case unenclosedCommand = "YS0022"
  /// Unexpected '{1}' in node {0}. Titles can only contain letters, numbers, and underscores.
  case invalidNodeName = "YS0027"
  /// Can't determine type of {0} given its usage. Manually specify its type with a declare statement.
  case typeInferenceFailure = "YS0028"
  /// Can't determine the type of the expression {0}.
  case expressionTypeUndetermined = "YS0029"
  /// {0} cannot be modified (it's a smart variable and is always equal to {1})
  case smartVariableReadOnly = "YS0030"
  /// All nodes in the group '{0}' must have a 'when' clause (use 'when: always' if you want this node to not have any conditions).
  case nodeGroupMissingWhen = "YS0031"
  /// More than one node in group {0} has subtitle {1}.
  case duplicateSubtitle = "YS0032"
  /// Node "{0}" is empty and will not be included in the compiled output.
  case emptyNode = "YS0033"
  /// Function {0} cannot be used in Yarn Spinner scripts: {1}
  case invalidLibraryFunction = "YS0034"
  /// {0}
  case enumDeclarationError = "YS0035"
  /// {0}
  case languageVersionTooLow = "YS0036"
  /// {0}
  case invalidLiteralValue = "YS0037"
  /// {0}
  case invalidMemberAccess = "YS0038"
  /// Redeclaration of existing variable {0}
  case redeclarationOfExistingVariable = "YS0039"
  /// Can't create a new type {0}: a type with this name already exists
  case redeclarationOfExistingType = "YS0040"
  /// Internal compiler error: {0}
  case internalError = "YS0041"
  /// Unknown line ID {0} for shadow line
  case unknownLineIDForShadowLine = "YS0042"
  /// Shadow lines must not have expressions
  case shadowLinesCantHaveExpressions = "YS0043"
  /// Shadow lines must have the same text as their source
  case shadowLinesMustHaveSameTextAsSource = "YS0044"
  /// Smart variables cannot contain reference loops (referencing {0} here creates a loop for the smart variable {1}).
  case smartVariableLoop = "YS0045"
  /// Variable declaration {0} (type {1}) has a null default value. This is not allowed.
  case nullDefaultValue = "YS0046"
  /// Expression failed to resolve in a reasonable time ({0}). Try simplifying this expression.
  case typeSolverTimeout = "YS0047"
  /// Line {0} has single '<' and '>' wrapping it. Did you mean to make this a command?
  case singularCommandWrap = "YS0048"
  /// {0}
  case typeCheckerError = "YS0050"
  /// Nodes must have a title
  case nodeMissingTitle = "YS0051"
  /// Nodes must have a single title header
  case nodeHasMoreThanOneTitle = "YS0052"
  /// {0} is declared to be a {1}, but its initial value '{2}' is a {3}
  case declarationValueDoesntMatchType = "YS0053"
  /// Unknown command: {0}
  case unknownCommand = "YS0060"
  /// Command {0} was called with {1} parameters, but expected {2}
  case wrongCommandParameterCount = "YS0061"
  /// Dialogue has multiple '#line' or '#shadow' IDs.
  case multipleLineOrShadowIDsOnALine = "YS0062"
  /// Dialogue has malformed or invalid markup. {0}
  case markupFailedToParse = "YS0063"
  /// Command "<<{0}>>" has extra chevrons on the same line as it.
  case rogueChevronWithCommand = "YS0064"
  /// The file is larger than the limit
  case fileTooLarge = "SF0001"
  /// The file is not valid UTF-8
  case invalidUTF8 = "SF0002"
  /// Statements or expressions are nested deeper than the limit
  case nestingTooDeep = "SF0003"
  /// A list is longer than the limit
  case tooManyItems = "SF0004"
  /// A control character stands in the text
  case controlCharacter = "SF0005"
  /// A project file, or a table beside it, says something that does not hold
  case projectFile = "SF0006"
  /// A file cannot be read, or lies outside the scenario's folder
  case unreadableFile = "SF0007"
  /// The hashtags of a `Note:` line make no item of the ledger
  case invalidLedgerLine = "SF0008"
  /// A line has no text in one of the scenario's languages
  case missingTranslation = "SF0009"
  /// A table names a line that the script does not have
  case unknownTableLine = "SF0010"
  /// A fact is asked for and never used
  case unusedFact = "SF0011"
  /// A script, a play or the project file names something there is not
  case unknownProjectName = "SF0012"
  /// An option says a value that could be the user's own, and takes no other
  case untakenValue = "SF0013"
  /// A client quotes an option's words, whatever was typed
  case quotedOption = "SF0014"
  /// A file of rules or words of a language cannot be read, or a rule does not do what its own sentences say
  case languageFile = "SF0015"

  /// The severity unless a project overrides it.
  public var severity: Severity {
    switch self {
    case .undefinedVariable,
      .unreachableCode,
      .undefinedNode,
      .lineContentAfterCommand,
      .strayCommandEnd,
      .unenclosedCommand,
      .emptyNode,
      .singularCommandWrap,
      .unknownCommand,
      .wrongCommandParameterCount,
      .markupFailedToParse,
      .rogueChevronWithCommand,
      .missingTranslation,
      .unknownTableLine,
      .unusedFact,
      .unknownProjectName,
      .untakenValue,
      .quotedOption:
      .warning
    case .unusedVariable,
      .cyclicDependency,
      .unknownCharacter:
      .info
    default: .error
    }
  }

  /// The lowest severity an override can give.
  public var minimumSeverity: Severity {
    switch self {
    case .undefinedVariable,
      .unreachableCode,
      .unusedVariable,
      .undefinedNode,
      .cyclicDependency,
      .unknownCharacter,
      .lineContentAfterCommand,
      .strayCommandEnd,
      .unenclosedCommand,
      .emptyNode,
      .singularCommandWrap,
      .unknownCommand,
      .wrongCommandParameterCount,
      .markupFailedToParse,
      .rogueChevronWithCommand,
      .missingTranslation,
      .unknownTableLine,
      .unusedFact,
      .unknownProjectName,
      .untakenValue,
      .quotedOption:
      .none
    default: .error
    }
  }
}
