/// A parsed file: flat lists that refer to each other by index, so that the tree is a value, copies are cheap and
/// a hundred thousand lines fit in few allocations.
///
/// What is missing in the source is an explicit `missing` expression or an absent optional, never a half-made
/// element; every span lies within the source.
public struct SyntaxTree: Sendable {
  /// The text that was parsed.
  public var source: SourceText
  /// The names that occur in the file; `Symbol`s below point into it.
  public var names = NameTable()
  /// File tags (`#text` before the first node), without the `#`.
  public var fileTags: [Span] = []
  /// The nodes in source order.
  public var nodes: [NodeSyntax] = []
  /// The headers of all nodes.
  public var headers = Arena<HeaderSyntax>()
  /// The statements of all bodies; those of one block are chained by `next`.
  public var statements = Arena<StatementSyntax>()
  /// Lines, option texts and line-group item texts, in source order.
  public var lines = Arena<LineSyntax>()
  /// Pieces of the texts of lines and commands.
  public var pieces = Arena<TextPiece>()
  /// Hashtags of lines, without the `#`, in order.
  public var hashtags = Arena<Span>()
  /// Options and line-group items; those of one group are chained by `next`.
  public var items = Arena<ItemSyntax>()
  /// Clauses of `if` statements; those of one statement are chained by `next`.
  public var clauses = Arena<ClauseSyntax>()
  /// Enum declarations.
  public var enums = Arena<EnumSyntax>()
  /// Cases of enum declarations, consecutive for one enum.
  public var enumCases = Arena<EnumCaseSyntax>()
  /// Declarations of variables.
  public var declarations = Arena<DeclareSyntax>()
  /// All expressions; an operand always comes before the expression it belongs to.
  public var expressions = Arena<ExpressionSyntax>()
  /// The span of each expression, by the same index.
  public var expressionSpans: [Span] = []
  /// Where free commands start, behind `<<` and blanks, that were reported as parts of an `if` or `once`.
  public var misspelledCommands: Set<UInt32> = []
  /// Arguments of calls, consecutive for one call.
  public var arguments = Arena<ID<ExpressionSyntax>>()

  /// Makes a tree without nodes.
  public init(source: SourceText) { self.source = source }

  /// The source bytes of a span as text.
  public func text(_ span: Span) -> String { source.text(span) }

  /// The span of an expression.
  @inlinable
  public func span(_ id: ID<ExpressionSyntax>) -> Span { expressionSpans[id.index] }
}

/// A list of statements: the first, the others follow by `next`.
@frozen
public struct Block: Hashable, Sendable {
  /// The first statement, or none for an empty block.
  public var first: ID<StatementSyntax>?

  /// Makes a block that starts with a statement.
  @inlinable public init(first: ID<StatementSyntax>? = nil) { self.first = first }
}

/// One node of a file.
public struct NodeSyntax: Sendable {
  /// From the first header to the last `=` of `===`.
  public var span: Span
  /// The headers in source order.
  public var headers: IDRange<HeaderSyntax>
  /// The first title, trimmed; none when the node has no (valid) title.
  public var title: Symbol?
  /// Where the title's value stands.
  public var titleSpan: Span
  /// From after `---` to before `===`.
  public var bodySpan: Span
  /// The statements.
  public var body: Block
  /// Source line of the node's first token, 1-based.
  public var line: UInt32
  /// Index of the first line (in `lines`) of the body and one past the last.
  public var lines: IDRange<LineSyntax>

  /// Makes a node.
  public init(
    span: Span, headers: IDRange<HeaderSyntax>, title: Symbol?, titleSpan: Span, bodySpan: Span, body: Block,
    line: UInt32, lines: IDRange<LineSyntax>
  ) {
    self.span = span
    self.headers = headers
    self.title = title
    self.titleSpan = titleSpan
    self.bodySpan = bodySpan
    self.body = body
    self.line = line
    self.lines = lines
  }
}

/// One header line of a node.
public struct HeaderSyntax: Sendable {
  /// What a header means to the language.
  public enum Kind: Sendable {
    /// `title`
    case title
    /// `when`, with its condition.
    case when(WhenCondition)
    /// Any other key, `subtitle`, `tags` and `tracking` included.
    case other
  }

  /// Which header this is.
  public var kind: Kind
  /// The key.
  public var key: Span
  /// The value, without the white space around it and without a comment; may be empty.
  public var value: Span
  /// The whole header, without the line end.
  public var span: Span

  /// Makes a header.
  public init(kind: Kind, key: Span, value: Span, span: Span) {
    self.kind = kind
    self.key = key
    self.value = value
    self.span = span
  }
}

/// The value of a `when` header.
public enum WhenCondition: Sendable {
  /// `always`
  case always
  /// `once`
  case once
  /// `once if e`
  case onceIf(ID<ExpressionSyntax>)
  /// An expression.
  case expression(ID<ExpressionSyntax>)
}

/// One statement and the one after it.
public struct StatementSyntax: Sendable {
  /// The statement itself.
  public var kind: StatementKind
  /// From its first to its last token.
  public var span: Span
  /// The next statement of the same block.
  public var next: ID<StatementSyntax>?

  /// Makes a statement that nothing follows yet.
  public init(kind: StatementKind, span: Span) {
    self.kind = kind
    self.span = span
  }
}

/// The statements of the language (LANGUAGE sections 5 to 9).
public enum StatementKind: Sendable {
  /// A line of dialogue.
  case line(ID<LineSyntax>)
  /// Consecutive `->` options.
  case options(first: ID<ItemSyntax>)
  /// Consecutive `=>` items.
  case lineGroup(first: ID<ItemSyntax>)
  /// `if` with its clauses.
  case conditional(first: ID<ClauseSyntax>)
  /// `once`, a chain of one or two clauses: `.once`/`.onceIf`, then perhaps `.otherwise`.
  case once(first: ID<ClauseSyntax>)
  /// `set`
  case set(variable: Symbol, operation: AssignmentOperator, value: ID<ExpressionSyntax>)
  /// `declare`
  case declare(ID<DeclareSyntax>)
  /// `enum`
  case enumeration(ID<EnumSyntax>)
  /// `jump` to a name.
  case jump(Symbol)
  /// `jump` to a computed name.
  case jumpTo(ID<ExpressionSyntax>)
  /// `detour` to a name.
  case detour(Symbol)
  /// `detour` to a computed name.
  case detourTo(ID<ExpressionSyntax>)
  /// `return`
  case returnFromNode
  /// `<<stop>>`
  case stop
  /// `call`; the expression is a call.
  case call(ID<ExpressionSyntax>)
  /// A free command; its text in pieces.
  case command(text: IDRange<TextPiece>)
  /// A bare indented block.
  case block(Block)
}

/// The text, condition and hashtags of a line, an option or a line-group item.
public struct LineSyntax: Sendable {
  /// A condition at the end of a line.
  public enum Condition: Sendable {
    /// None.
    case none
    /// `<<if e>>`
    case test(ID<ExpressionSyntax>)
    /// `<<once>>`
    case once
    /// `<<once if e>>`
    case onceIf(ID<ExpressionSyntax>)
  }

  /// The text, trimmed at both ends, in pieces.
  public var pieces: IDRange<TextPiece>
  /// The condition.
  public var condition: Condition
  /// Where the condition stands, from `<<` to `>>`.
  public var conditionSpan: Span
  /// The hashtags.
  public var hashtags: IDRange<Span>
  /// From the first character of the text to the end of the last token.
  public var span: Span
  /// Only the text, trimmed.
  public var textSpan: Span
  /// Source line, 1-based.
  public var line: UInt32

  /// Makes a line.
  public init(
    pieces: IDRange<TextPiece>, condition: Condition, conditionSpan: Span, hashtags: IDRange<Span>,
    span: Span,
    textSpan: Span, line: UInt32
  ) {
    self.pieces = pieces
    self.condition = condition
    self.conditionSpan = conditionSpan
    self.hashtags = hashtags
    self.span = span
    self.textSpan = textSpan
    self.line = line
  }
}

/// A part of a text.
public enum TextPiece: Sendable {
  /// Source bytes taken as they are.
  case verbatim(Span)
  /// Source bytes with escapes in them: `\\ \< \> \{ \} \# \/` lose their backslash, `\[ \] \:` keep it.
  case escaped(Span)
  /// `{expression}`
  case expression(ID<ExpressionSyntax>)
}

/// An option of an option group or an item of a line group.
public struct ItemSyntax: Sendable {
  /// Its text, condition and hashtags.
  public var line: ID<LineSyntax>
  /// What runs after it was chosen.
  public var body: Block
  /// The next of the same group.
  public var next: ID<ItemSyntax>?
  /// From the arrow to the end of the body.
  public var span: Span

  /// Makes an item that nothing follows yet.
  public init(line: ID<LineSyntax>, body: Block, span: Span) {
    self.line = line
    self.body = body
    self.span = span
  }
}

/// A clause of `if` or `once`.
public struct ClauseSyntax: Sendable {
  /// When the body runs.
  public enum Condition: Sendable {
    /// `if` or `elseif`
    case test(ID<ExpressionSyntax>)
    /// `else`
    case otherwise
    /// `once`
    case once
    /// `once if`
    case onceIf(ID<ExpressionSyntax>)
  }

  /// When the body runs.
  public var condition: Condition
  /// The statements.
  public var body: Block
  /// The next clause of the same statement.
  public var next: ID<ClauseSyntax>?
  /// The command that opens it, from `<<` to `>>`.
  public var span: Span
  /// Source line of that command, 1-based.
  public var line: UInt32

  /// Makes a clause that nothing follows yet.
  public init(condition: Condition, body: Block, span: Span, line: UInt32) {
    self.condition = condition
    self.body = body
    self.span = span
    self.line = line
  }
}

/// `<<declare $name = value as Type>>`
public struct DeclareSyntax: Sendable {
  /// The variable, with its `$`.
  public var variable: Symbol
  /// Where the variable's name stands.
  public var variableSpan: Span
  /// The initial value.
  public var value: ID<ExpressionSyntax>
  /// The name after `as`.
  public var type: Symbol?
  /// Where the type's name stands.
  public var typeSpan: Span
  /// `///` comments before or behind it, joined with spaces.
  public var description: String?
  /// Source line, 1-based.
  public var line: UInt32

  /// Makes a declaration.
  public init(
    variable: Symbol, variableSpan: Span, value: ID<ExpressionSyntax>, type: Symbol?, typeSpan: Span,
    description: String?, line: UInt32
  ) {
    self.variable = variable
    self.variableSpan = variableSpan
    self.value = value
    self.type = type
    self.typeSpan = typeSpan
    self.description = description
    self.line = line
  }
}

/// `<<enum Name>> … <<endenum>>`
public struct EnumSyntax: Sendable {
  /// The name.
  public var name: Symbol
  /// Where the name stands.
  public var nameSpan: Span
  /// The cases in order.
  public var cases: IDRange<EnumCaseSyntax>
  /// From `<<enum` to the last `>>`.
  public var span: Span
  /// `///` comments before it, joined with spaces.
  public var description: String?

  /// Makes an enum declaration.
  public init(
    name: Symbol, nameSpan: Span, cases: IDRange<EnumCaseSyntax>, span: Span, description: String?
  ) {
    self.name = name
    self.nameSpan = nameSpan
    self.cases = cases
    self.span = span
    self.description = description
  }
}

/// `<<case Name = value>>`
public struct EnumCaseSyntax: Sendable {
  /// The name.
  public var name: Symbol
  /// Where the name stands.
  public var nameSpan: Span
  /// The raw value as written; the compiler demands a literal.
  public var value: ID<ExpressionSyntax>?
  /// `///` comments before or behind it, joined with spaces.
  public var description: String?

  /// Makes a case.
  public init(name: Symbol, nameSpan: Span, value: ID<ExpressionSyntax>?, description: String?) {
    self.name = name
    self.nameSpan = nameSpan
    self.value = value
    self.description = description
  }
}

/// An expression; its span is in `SyntaxTree.expressionSpans`.
public enum ExpressionSyntax: Sendable {
  /// A number literal: digits, or digits `.` digits.
  case number(Float)
  /// A string literal; the span is what stands between the quotes, escapes not yet replaced.
  case string(Span)
  /// `true` or `false`
  case bool(Bool)
  /// A variable, with its `$`.
  case variable(Symbol)
  /// `Type.Member`, or `.Member` when `type` is absent.
  case member(type: Symbol?, name: Symbol)
  /// `name(arguments)`
  case call(function: Symbol, arguments: IDRange<ID<ExpressionSyntax>>)
  /// A prefix operator.
  case unary(UnaryOperator, ID<ExpressionSyntax>)
  /// An infix operator; its own place in the text is the gap between the operands' spans.
  case binary(BinaryOperator, ID<ExpressionSyntax>, ID<ExpressionSyntax>)
  /// Parentheses: they matter to the line between stored and smart variables.
  case parenthesized(ID<ExpressionSyntax>)
  /// Nothing usable stands there; the parser has reported it.
  case missing
}

/// Prefix operators.
public enum UnaryOperator: UInt8, Sendable {
  /// `-`
  case negate
  /// `not`, `!`
  case not
}

/// Infix operators, in groups of equal strength from tightest to loosest.
public enum BinaryOperator: UInt8, Sendable {
  /// `*`, `/`, `%`
  case multiply, divide, modulo
  /// `+`, `-`
  case add, subtract
  /// `<`, `<=`, `>`, `>=`
  case less, lessOrEqual, greater, greaterOrEqual
  /// `==`, `!=`
  case equal, notEqual
  /// `and`, `or`, `xor`: one level, left to right
  case and, or, xor
}

/// How `set` assigns.
public enum AssignmentOperator: UInt8, Sendable {
  /// `=`, `to`
  case assign
  /// `+=`, `-=`, `*=`, `/=`, `%=`
  case add, subtract, multiply, divide, modulo
}
