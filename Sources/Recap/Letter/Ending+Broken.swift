import Clients

extension Call.Ending {
  /// Whether it ended before everything was said.
  var isBroken: Bool {
    switch self {
    case .clientLeft, .userLeft, .cutOff: true
    case .closed: false
    }
  }
}
