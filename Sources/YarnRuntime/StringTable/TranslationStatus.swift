/// How far a translation has kept up with the script. All lists are in reading order.
public struct TranslationStatus: Hashable, Sendable {
  /// Lines of the script without a text in the translation.
  public var missing: [String] = []
  /// Lines whose text in the script has changed since they were translated.
  public var stale: [String] = []
  /// Lines of which it is not known what they were translated from.
  public var unlocked: [String] = []
  /// Lines that the script no longer has.
  public var unused: [String] = []

  /// Whether every line has an up-to-date translation.
  public var isComplete: Bool { missing.isEmpty && stale.isEmpty }
}

extension StringTable {
  /// Compares this translation with the texts of the script.
  public func status(against base: StringTable) -> TranslationStatus {
    var status = TranslationStatus()
    for original in base.entries where !original.text.isEmpty {
      guard let entry = self[original.id], !entry.text.isEmpty else {
        status.missing.append(original.id)
        continue
      }
      if entry.lock.isEmpty {
        status.unlocked.append(entry.id)
      } else if entry.lock.lowercased() != StringTable.lock(of: original.text) {
        status.stale.append(entry.id)
      }
    }
    status.unused = entries.map(\.id).filter { base[$0] == nil }
    return status
  }

  /// Returns this translation as a translator wants it next: every line of the script, in its order and with its
  /// places, the texts there are, and empty ones to fill in.
  ///
  /// A stale line keeps its old lock, so that it stays known as stale; lines that are no longer used are left out.
  public func prepared(for base: StringTable) -> StringTable {
    let entries = base.entries.map { original in
      var entry = original
      let translated = self[original.id]
      entry.text = translated?.text ?? ""
      entry.comment = translated?.comment ?? original.comment
      let isTranslated = !entry.text.isEmpty
      entry.lock = isTranslated ? translated?.lock ?? "" : StringTable.lock(of: original.text)
      return entry
    }
    return StringTable(language: language, entries: entries)
  }

  /// Returns this translation with these lines marked as translated from the text that the script has now.
  public func confirming(_ ids: some Sequence<String>, against base: StringTable) -> StringTable {
    var result = self
    for id in ids {
      guard var entry = result[id], let original = base[id] else { continue }
      entry.lock = StringTable.lock(of: original.text)
      result.set(entry)
    }
    return result
  }
}
