import YarnSyntax

/// What must hold of types that are not known yet.
struct Constraint: Sendable {
  /// The kinds of rule.
  enum Rule: Sendable {
    /// `left` can stand where `right` is wanted.
    case convertible
    /// `left` can be added.
    case additive(BinaryOperator)
    /// `left` can be calculated with or compared by size.
    case numeric(String)
    /// `left` is an enum with a case of this name.
    case member(String)
  }

  var rule: Rule
  var left: TypeRef
  var right = TypeRef.any
  /// What to point at.
  var place: Place
  /// What went wrong, in words, when it fails.
  var failure: Failure
}

/// The sentences of YS0050 about a conversion (LANGUAGE 21.2).
enum Failure: Sendable {
  /// `$v (T) cannot be assigned a U`
  case assignment(variable: Int)
  /// `X (T) is not convertible to U`
  case argument
  /// `jump statement's expression must be convertible to String, but T is not`
  case destination(String)
  /// The rule says it itself.
  case rule
}
