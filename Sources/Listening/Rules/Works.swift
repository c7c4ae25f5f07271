public import Vocabulary

/// How the works behind the rules are called in one language, by the short names they have in `coaching/rules.txt`.
public struct Works: Sendable {
  private let language: Language
  private var titles: [String: String] = [:]

  /// Those of a language.
  public init(_ language: Language) { self.init(LanguageFiles(language)) }

  init(_ files: LanguageFiles) {
    language = files.language
    for file in files.texts(LanguageFiles.works) {
      for line in LanguageLine.all(of: file).lines {
        let fields = Works.fields(line)
        if fields.count == 2 { titles[fields[0]] = fields[1] }
      }
    }
  }

  /// The title behind a short name; none for a name that stands for no work.
  public func title(_ name: String) -> String? { titles[name] }

  /// Where a rule comes from, as a reader can make something of it: the works, and what they say.
  func source(_ works: [String], saying claim: String) -> String {
    let titles = works.map { title($0) ?? $0 }
    guard !titles.isEmpty else { return claim }
    switch language {
    case .french: return titles.joined(separator: " ; ") + " : " + claim
    case .english: return titles.joined(separator: "; ") + ": " + claim
    }
  }

  /// The fields of a line from a place on, parted by bars.
  static func fields(_ line: LanguageLine, from begin: Int = 0) -> [String] {
    var fields: [String] = []
    var start = begin
    let bars = line.bytes.indices.filter { $0 >= begin && line.bytes[$0] == UInt8(ascii: "|") }
    for end in bars + [line.bytes.count] {
      fields.append(line.text(line.trimmed(start..<end)))
      start = end + 1
    }
    return fields
  }

  /// The short names in a text such as `CV2, DE1`.
  static func names(in text: String) -> [String] {
    text.split(separator: ",").map { name in
      let start = name.drop { $0 == " " }
      return String(start.reversed().drop { $0 == " " }.reversed())
    }
  }
}
