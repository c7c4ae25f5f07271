import YarnCompiler
import YarnRuntime

/// Nodes whose options can be made at any choice: those with a `standing` header.
enum StandingNode {
  static func isStanding(_ node: NodeInfo) -> Bool { node.headers.contains { $0.key == "standing" } }

  /// Whether anything is said or done in a node before its choice, or there is none: it could not be looked at without
  /// being heard.
  static func speaksFirst(_ node: Program.Node, in program: Program) -> Bool {
    var place = Int(node.entry)
    while program.code.indices.contains(place) {
      switch program.code[place] {
      case .showOptions: return false
      case .line, .command, .endNode, .stop, .storeNumber, .storeString, .addToStored, .jumpToNode,
        .jumpToNamed,
        .detourToNode, .detourToNamed, .selectCandidate:
        return true
      default: place += 1
      }
    }
    return true
  }
}
