/// The colours of the page, light and dark; a test computes that each text can be read on its ground.
struct Palette {
  /// The ground, as `#rrggbb`.
  var ground: String
  /// Text.
  var text: String
  /// Headings.
  var heading: String
  /// Lines, which nobody has to read.
  var line: String

  static let light = Palette(ground: "#ffffff", text: "#1c1c1e", heading: "#1f4e79", line: "#c8ccd0")
  static let dark = Palette(ground: "#17181a", text: "#e8e6e3", heading: "#9ec5ee", line: "#45484d")

  /// The properties of the style sheet that hold the colours.
  var properties: String {
    "--ground: \(ground); --text: \(text); --heading: \(heading); --line: \(line);"
  }
}
