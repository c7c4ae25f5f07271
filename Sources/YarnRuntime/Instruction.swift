/// One step of the machine: eight bytes, all names resolved to indices.
///
/// The compiler knows every type, so numbers and truth values live on one stack (`N`, a truth value is 1 or 0),
/// texts on another (`S`), and values whose type only the host knows on a third (`A`). The effect of each
/// instruction is written `taken → left`.
public enum Instruction: Hashable, Sendable {
  /// `→ N` a number.
  case pushNumber(Float)
  /// `→ S` a text of the pool.
  case pushString(UInt32)
  /// `→ N` a stored number or truth value, by slot.
  case loadNumber(UInt32)
  /// `→ S` a stored text, by slot.
  case loadString(UInt32)
  /// `N →` keeps a number or truth value in a slot.
  case storeNumber(UInt32)
  /// `S →` keeps a text in a slot.
  case storeString(UInt32)
  /// `N →`, `S →`, `A →` drops a value.
  case dropNumber, dropString, dropAny
  /// `N N → N` arithmetic in 32-bit floats.
  case add, subtract, multiply, divide, modulo
  /// `N → N`
  case negate
  /// `S S → S`
  case concatenate
  /// `N N → N` comparisons of numbers; equality also of truth values.
  case less, lessOrEqual, greater, greaterOrEqual, equal, notEqual
  /// `S S → N`
  case stringsEqual, stringsDiffer
  /// `A A → N`
  case anyEqual, anyDiffer
  /// `N N → N`, `N → N` on truth values.
  case and, or, xor, not
  /// `N → S` text forms.
  case numberToString, boolToString
  /// `A → S`
  case anyToString
  /// `N → A`, `S → A`
  case numberToAny, boolToAny, stringToAny
  /// Goes on at an instruction.
  case jump(UInt32)
  /// `N →` goes on there when the value is false.
  case jumpIfFalse(UInt32)
  /// Compares a stored number with a number and goes on at the next instruction's `jump` when it does not hold:
  /// the common condition in one step. The number follows as `pushNumber`.
  case skipUnless(slot: UInt32, Comparison)
  /// Adds the number of the following `pushNumber` to a stored number.
  case addToStored(UInt32)
  /// Calls a function: takes the arguments, leaves the result on the stack of its type.
  case call(UInt32)
  /// Runs instructions as a subroutine, up to `endSubroutine`: a smart variable, the candidates of a group.
  case subroutine(UInt32)
  /// Ends a subroutine.
  case endSubroutine
  /// `S… →` delivers a line with that many substitutions.
  case line(UInt32, substitutions: UInt16)
  /// `S… →` delivers a command.
  case command(UInt32)
  /// `N? S… →` remembers an option of the option table.
  case addOption(UInt32)
  /// Delivers the remembered options; `next` goes on behind when none is chosen.
  case showOptions
  /// `N →` counts a condition of the coming candidate as passed or failed.
  case countCondition
  /// Remembers a candidate of the candidate table with the counted conditions.
  case addCandidate(UInt32)
  /// Lets the strategy choose a candidate and goes on at its destination, or behind when there is none.
  case selectCandidate
  /// Ends the current node and all detours, starts a node.
  case jumpToNode(UInt32)
  /// `S →` the same with a computed name.
  case jumpToNamed
  /// Starts a node and comes back when it ends.
  case detourToNode(UInt32)
  /// `S →` the same with a computed name.
  case detourToNamed
  /// Ends the current node: back to the caller, or the end of the dialogue.
  case endNode
  /// Ends the current node, all callers and the dialogue.
  case stop

  /// How `skipUnless` compares.
  public enum Comparison: UInt8, Hashable, Sendable {
    /// The stored number against the literal.
    case less, lessOrEqual, greater, greaterOrEqual, equal, notEqual
  }
}
