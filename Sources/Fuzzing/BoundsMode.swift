extension FuzzMode {
  /// Does what no input must, as it is told: to see that it is noticed. It is not among the modes that are listed.
  package static let bounds = FuzzMode("bounds", dictionary: ["trap", "hang", "large"], stack: 512) {
    { input in
      var signature = Signature()
      switch String(decoding: input, as: UTF8.self) {
      case "trap": signature.add([Int]()[input.count])
      case "hang": while input.count == 4 { signature.add(1) }
      case "large":
        let held = (0..<300).map { [UInt8](repeating: UInt8(truncatingIfNeeded: $0), count: 1 << 20) }
        signature.add(held.reduce(0) { $0 + Int($1[input.count]) })
      default: break
      }
      return FuzzResult(nil, signature)
    }
  }
}
