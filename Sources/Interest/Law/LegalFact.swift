public import Vocabulary
import YarnRuntime

/// A sentence about the law that the program says, with where it comes from and how surely it is known.
public struct LegalFact: Hashable, Sendable {
  /// What it is about.
  public enum Topic: String, Sendable, CaseIterable {
    /// What a late payment costs.
    case interest
    /// The formal notice.
    case notice
    /// The ways that are open when a formal notice brought nothing.
    case after
    /// When a debt can no longer be claimed in court.
    case limitation
  }

  /// How surely it is known.
  public enum Status: String, Sendable, CaseIterable {
    /// Read in an official text or an official page that explains it.
    case official = "V"
    /// Read in a secondary source.
    case secondary = "S"
    /// From memory: to be checked before anybody relies on it.
    case unchecked = "M"
  }

  /// Its name, such as `fr-b2b.rate`.
  public var id: String
  /// What it is about.
  public var topic: Topic
  /// The article.
  public var article: String
  /// How surely it is known.
  public var status: Status
  /// Where it was read.
  public var source: String
  /// The day it was read there.
  public var readOn: CalendarDate?
  /// A number in it that the program uses, such as the years of a limitation.
  public var value: Int?
  /// The sentence.
  public var text: LocalizedText
  /// The rules it belongs to: names of regimes, and `contract`.
  var regimes: Set<String>

  /// Whether it belongs to some rules.
  public func applies(to terms: LegalTerms) -> Bool {
    let isFrenchContract = terms.contractPercent != nil && terms.regime == .frenchBusiness
    // The rate of a contract takes the place of the default rate, and of nothing else.
    if isFrenchContract, id == "fr-b2b.rate" || id == "fr-b2b.half-year" { return false }
    return regimes.contains(terms.regime.rawValue) || isFrenchContract && regimes.contains("contract")
  }

  /// All of them, in the order of their file.
  public static let all: [LegalFact] = {
    let name = "money/legal.csv"
    guard let bytes = EmbeddedData.bytes(of: name),
      let table = try? CSVTable(bytes: bytes, file: name, required: ["id", "topic", "status", "fr", "en"])
    else { return [] }
    return table.rows.compactMap(LegalFact.init(row:))
  }()

  /// The fact of a name, or none.
  public static func named(_ id: String) -> LegalFact? { all.first { $0.id == id } }

  /// What belongs to some rules on a topic.
  public static func of(_ topic: Topic, _ terms: LegalTerms) -> [LegalFact] {
    all.filter { $0.topic == topic && $0.applies(to: terms) }
  }

  /// A row; none for one that is not as it should be, which a test would tell.
  private init?(row: CSVTable.Row) {
    guard let topic = Topic(rawValue: row["topic"]), let status = Status(rawValue: row["status"]) else {
      return nil
    }
    (id, self.topic, article, self.status) = (row["id"], topic, row["article"], status)
    (source, readOn, value) = (row["source"], CalendarDate(iso: row["read_on"]), Int(row["value"]))
    text = LocalizedText([.french: row["fr"], .english: row["en"]])
    regimes = Set(row["regimes"].split(separator: " ").map(String.init))
  }
}
