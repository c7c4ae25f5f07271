/// Decides which option a typed reply means.
struct Matcher {
  let profiler: Profiler
  let tokenizer: Tokenizer

  /// Returns the measures of `reply` against `options`, for fitting the weights.
  func features(_ reply: String, _ options: [MatchCandidate], _ clientLine: String?) -> MatchFeatures {
    let profiles = options.map { OptionProfile(id: $0.id, phrases: $0.texts.map(profiler.keptProfile)) }
    let utterance = Utterance(reply, tokenizer: tokenizer)
    return FeatureMaker(
      reply: profiler.profile(utterance), options: profiles, client: clientLine.map(profiler.keptProfile)
    ).features()
  }
}
