import Clients
import Preparation
import Rehearsal
import Scenarios
import Vocabulary

/// What was prepared or rehearsed, as numbered choices beside a question: taken when its number is typed, else never.
struct Offer: Hashable, Sendable {
  /// What a choice gives.
  enum Content: Hashable, Sendable {
    /// A whole item.
    case item(ItemReader.Item)
    /// A day for the last item.
    case day(CalendarDate)
    /// A sum for the last item.
    case amount(Money)
    /// Circumstances of the call.
    case circumstances(Circumstances)
  }

  /// How it is shown, without its number.
  var label: String
  var content: Content
}

/// The offers of each question.
struct Offers {
  let setting: CallSetting
  let call: Call

  /// Items of a rehearsal that are offered at most.
  private static let most = 5

  private var words: AfterWords { .of(setting.language) }
  private var format: LocaleFormat { LocaleFormat(setting.language) }

  func offers(_ step: CallStep) -> [Offer] {
    if step == .when { return circumstances }
    guard let status = step.status else { return [] }
    return (status == .agreed ? requests : []) + rehearsed(status) + (status.binds ? values : [])
  }

  // MARK: The call

  private var circumstances: [Offer] {
    var offers: [Offer] = []
    if let day = setting.preparation?.callDate, day <= setting.today {
      offers.append(
        Offer(
          label: words.preparedDay(format.spokenDate(day)), content: .circumstances(Circumstances(day: day))))
    }
    if let channel = setting.preparation?.channel {
      offers.append(
        Offer(
          label: words.preparedChannel(words.channel(channel)),
          content: .circumstances(Circumstances(channel: channel))))
    }
    if let contact = setting.text(of: "contact") {
      offers.append(
        Offer(label: words.with(contact), content: .circumstances(Circumstances(contact: contact))))
    }
    return offers
  }

  // MARK: Items

  /// What was to be asked for, read as it was typed then.
  private var requests: [Offer] {
    guard let preparation = setting.preparation, let request = preparation.request else { return [] }
    let reader = CallReaders(setting, call).items(from: CalendarDate(local: preparation.updated))
    return reader.read(request).map { item in
      Offer(label: words.asked(shown(item, .agreed)), content: .item(item))
    }
  }

  private func rehearsed(_ status: LedgerItem.Status) -> [Offer] {
    let items = (setting.rehearsed?.items ?? []).filter { $0.status == status }.prefix(Offers.most)
    return items.map { item in
      let read = ItemReader.Item(
        text: item.text, owner: item.owner, due: item.due, timing: item.timing, amount: item.amount,
        exchange: item.exchange)
      return Offer(label: words.rehearsed(shown(read, status)), content: .item(read))
    }
  }

  private func shown(_ item: ItemReader.Item, _ status: LedgerItem.Status) -> String {
    let entry = LedgerItem(
      id: "", status: status, owner: item.owner, due: item.due, timing: item.timing, amount: item.amount,
      concession: nil, exchange: item.exchange, text: item.text)
    return ItemLineWords(call, language: setting.language).text(entry)
  }

  /// The day and the sum that were wanted.
  private var values: [Offer] {
    guard let scenario = setting.scenario, let facts = setting.preparation?.facts else { return [] }
    var offers: [Offer] = []
    if let fact = scenario.wantedDay, case .date(let day)? = facts[fact.name] {
      offers.append(Offer(label: words.askedDay(format.spokenDate(day)), content: .day(day)))
    }
    if let fact = scenario.wantedAmount, case .money(let money)? = facts[fact.name] {
      offers.append(Offer(label: words.askedSum(format.spokenMoney(money)), content: .amount(money)))
    }
    return offers
  }
}

/// The readers of one call.
struct CallReaders {
  private let setting: CallSetting
  private let call: Call

  init(_ setting: CallSetting, _ call: Call) {
    self.setting = setting
    self.call = call
  }

  private var names: ItemReader.Names {
    let client = [call.client, call.contact, setting.text(of: "contact") ?? ""].filter { !$0.isEmpty }
    return ItemReader.Names(client: client, own: [setting.text(of: "me")].compactMap { $0 })
  }

  /// The currency of sums without one: that of what was prepared; what other items of the call name is no evidence.
  private var currency: String? { setting.currency }

  /// The reader of items, with days counted from a day: that of the call, unless another is given.
  func items(from day: CalendarDate? = nil) -> ItemReader {
    ItemReader(
      setting.listener, language: setting.language, call: day ?? call.day, today: setting.today,
      currency: currency,
      names: names)
  }

  var circumstances: CircumstancesReader {
    CircumstancesReader(
      listener: setting.listener, words: .of(setting.language), today: setting.today,
      clientNames: ItemReader.words(of: [call.client], setting.listener))
  }

  var corrections: CorrectionReader {
    let reader = items()
    return CorrectionReader(
      listener: setting.listener, language: setting.language, call: call.day, today: setting.today,
      currency: currency,
      person: reader.person)
  }
}
