public import Vocabulary

/// Why an export is not taken; nothing of it has been then.
public enum ImportError: Error, Hashable, Sendable {
  /// Longer than what is read, in MiB.
  case tooLong(limit: Int)
  /// No JSON, or not what an export is made of; with the place, such as `sessions[2].setup`, where it is known.
  case unreadable(place: String, Problem)
  /// JSON of some other kind.
  case notAnExport
  /// Written by a newer program.
  case newer(version: Int)
  /// A value that no rehearsal has.
  case impossible(place: String)
  /// The archive could not store it.
  case archive(ArchiveError)

  /// What is wrong at a place.
  public enum Problem: Hashable, Sendable {
    /// A field is not there.
    case missing(String)
    /// Another kind of value than stands there in an export.
    case otherKind
    /// No JSON, cut short, or nested too deep.
    case broken
  }

  /// One sentence for a reader of the language.
  public func message(in language: Language) -> String {
    language == .french ? french : english
  }

  private var english: String {
    switch self {
    case .tooLong(let limit): "it is longer than \(limit) MiB, which is the most that is read"
    case .unreadable(let place, .missing(let name)): "\(at(place))“\(name)” is missing"
    case .unreadable(let place, .otherKind): "\(at(place))this is not what stands there in an export"
    case .unreadable(let place, .broken): "\(at(place))this is no JSON, or it is cut short or nested too deep"
    case .notAnExport: "it is no export of souffleur; “souffleur data export” makes one"
    case .newer(let version):
      "it was exported by a newer souffleur (format \(version); this one reads up to \(ExportFile.currentVersion))"
    case .impossible(let place): "at \(place): no rehearsal has such a value"
    case .archive: "it could not be stored"
    }
  }

  private func at(_ place: String) -> String { place.isEmpty ? "" : "at \(place): " }

  private func dans(_ place: String) -> String { place.isEmpty ? "" : "dans \(place) : " }

  private var french: String {
    switch self {
    case .tooLong(let limit): "il dépasse \(limit) Mio, le maximum qui soit lu"
    case .unreadable(let place, .missing(let name)): "\(dans(place))il manque « \(name) »"
    case .unreadable(let place, .otherKind): "\(dans(place))ce n’est pas ce qu’un export contient là"
    case .unreadable(let place, .broken):
      "\(dans(place))ce n’est pas du JSON, ou il est tronqué ou trop imbriqué"
    case .notAnExport: "ce n’est pas un export de souffleur ; « souffleur data export » en fait un"
    case .newer(let version):
      "il vient d’une version plus récente de souffleur (format \(version) ; celle-ci lit jusqu’au \(ExportFile.currentVersion))"
    case .impossible(let place): "dans \(place) : aucune répétition n’a une valeur pareille"
    case .archive: "rien n’a pu être enregistré"
    }
  }
}
