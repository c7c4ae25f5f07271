import Foundation
import Interest
import Vocabulary

/// The reference rates of a call: those of the program, those the user keeps, those of an option.
struct KnownRates {
  let language: Language

  /// All of them; what the user gave takes the place of ours, the option's file that of the kept one.
  func all(_ option: String?) throws -> RateBook {
    var book = RateBook.bundled
    let kept = Paths().rates.path
    if FileManager.default.fileExists(atPath: kept) { book.add(try rates(of: kept)) }
    if let option {
      let rates = try rates(of: option)
      book.add(rates)
      tell(InterestWords.of(language).command.ratesTaken(rates.count, option))
    }
    return book
  }

  private func rates(of file: String) throws -> [DatedRate] {
    let bytes = try readInput(file, upTo: RateFile.longest + 1, language)
    do throws(RateFileError) {
      return try RateFile([UInt8](bytes), name: file, isTheirs: true).rates
    } catch {
      throw Failure(.badData, error.message(in: language))
    }
  }
}
