import Vocabulary

/// The balance of staying and leaving: needs and values first, then two columns, then money, then a step that can be
/// taken back.
public struct Balance: Codable, Hashable, Sendable {
  /// What an item stands for.
  public enum Kind: String, Codable, Sendable, CaseIterable {
    case gain = "gain", loss = "loss", risk = "risk"
  }

  /// Which decision an item belongs to.
  public enum Side: String, Codable, Sendable, CaseIterable {
    case stay = "stay", leave = "leave"
  }

  /// One line of the balance.
  public struct Item: Codable, Hashable, Sendable {
    /// The column.
    public var side: Side
    /// What it stands for.
    public var kind: Kind
    /// In the user's words.
    public var text: String
    /// How much it matters, 1 to 5.
    public var weight: Int
    /// The need or value it touches; none when it is about money or work alone.
    public var touches: String?
    /// Whether it is about the user's own well-being.
    public var isWellBeing: Bool

    /// Makes a line; the weight is brought between 1 and 5.
    public init(
      _ side: Side, _ kind: Kind, _ text: String, weight: Int = 3, touches: String? = nil,
      isWellBeing: Bool = false
    ) {
      self.side = side
      self.kind = kind
      self.text = text
      self.weight = min(max(weight, 1), 5)
      self.touches = touches
      self.isWellBeing = isWellBeing
    }

    private enum CodingKeys: String, CodingKey {
      case side = "side"
      case kind = "kind"
      case text = "text"
      case weight = "weight"
      case touches = "touches"
      case isWellBeing = "isWellBeing"
    }
  }

  /// The ways out that are weighed: more than yes and no.
  public enum Way: String, Codable, Sendable, CaseIterable {
    case renegotiate = "renegotiate", pause = "pause", subcontract = "subcontract", stop = "stop"
  }

  /// Up to three needs, the most important first.
  public var needs: [String]
  /// Up to three values, the most important first.
  public var values: [String]
  /// The lines.
  public var items: [Item]
  /// Whether money may outvote well-being; it may not unless the user says so.
  public var moneyMayWin: Bool
  /// The way the user leans to.
  public var way: Way?

  /// Makes a balance.
  public init(
    needs: [String], values: [String], items: [Item], moneyMayWin: Bool = false, way: Way? = nil
  ) {
    self.needs = Array(needs.prefix(3))
    self.values = Array(values.prefix(3))
    self.items = items
    self.moneyMayWin = moneyMayWin
    self.way = way
  }

  private enum CodingKeys: String, CodingKey {
    case needs = "needs"
    case values = "values"
    case items = "items"
    case moneyMayWin = "moneyMayWin"
    case way = "way"
  }
}

/// What a balance comes to, computed the same way each time.
public struct BalanceReading: Hashable, Sendable {
  /// The weight of each column: gains for it, losses and risks against it. A line that touches the first need or
  /// value counts twice, one that touches another of them half as much again.
  public let weights: [Balance.Side: Double]
  /// The same over the lines about well-being alone.
  public let wellBeing: [Balance.Side: Double]
  /// The column that weighs more; none when they are even.
  public let leans: Balance.Side?
  /// Whether well-being says something else than the whole, and was not outvoted.
  public let wellBeingDecides: Bool

  /// Weighs.
  public init(_ balance: Balance) {
    func weigh(_ items: [Balance.Item]) -> [Balance.Side: Double] {
      var weights: [Balance.Side: Double] = [.stay: 0, .leave: 0]
      for item in items {
        let sign: Double = item.kind == .gain ? 1 : -1
        weights[item.side, default: 0] += sign * Double(item.weight) * BalanceReading.factor(item, balance)
      }
      return weights
    }
    func heavier(_ weights: [Balance.Side: Double]) -> Balance.Side? {
      let (stay, leave) = (weights[.stay] ?? 0, weights[.leave] ?? 0)
      return stay == leave ? nil : stay > leave ? .stay : .leave
    }
    weights = weigh(balance.items)
    wellBeing = weigh(balance.items.filter(\.isWellBeing))
    let (all, well) = (heavier(weights), heavier(wellBeing))
    wellBeingDecides = !balance.moneyMayWin && well != nil && well != all
    leans = wellBeingDecides ? well : all
  }

  private static func factor(_ item: Balance.Item, _ balance: Balance) -> Double {
    guard let touched = item.touches.map(WrittenText.line) else { return 1 }
    if [balance.needs.first, balance.values.first].contains(where: { $0.map(WrittenText.line) == touched }) {
      return 2
    }
    return (balance.needs + balance.values).contains { WrittenText.line($0) == touched } ? 1.5 : 1
  }
}
