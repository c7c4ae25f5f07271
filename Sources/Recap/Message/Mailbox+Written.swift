extension Mailbox {
  /// Makes a mailbox of what a person writes: an address, or `Name <address>`, the name with or without quotes.
  public init?(written text: String) {
    let text = SafeText.line(text)
    guard text.hasSuffix(">"), let open = text.lastIndex(of: "<") else {
      self.init(address: text)
      return
    }
    let address = text[text.index(after: open)...].dropLast()
    var name = SafeText.line(String(text[..<open]))
    if name.count > 1, name.hasPrefix("\""), name.hasSuffix("\"") {
      name = SafeText.line(String(name.dropFirst().dropLast()).replacing("\\\"", with: "\""))
    }
    self.init(name: name, address: SafeText.line(String(address)))
  }
}
