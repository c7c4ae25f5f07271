/// The weights of the matcher, fitted by `Scripts/fit-matcher`; the names are in `MatchFeatures`.
struct MatchWeights: Sendable {
  /// The weights of the measures of an option.
  var options: [Float]
  /// Those of none of the options.
  var none: [Float]
  /// How much likelier than "none of these" the best option must be.
  var threshold: Float
  /// How much likelier than the second option the best must be.
  var margin: Float
  /// How likely the best option must be for the coach to ask back with it.
  var doubt: Float
  /// How much likelier than "none of these" a grave option must be to be taken without showing it first.
  var grave: Float
}

extension MatchWeights {
  /// For a copy without the sentence encoder: words, concepts and word vectors alone.
  static let words = MatchWeights(
    options: [
      0.268, 0.188, 0.673, 0.183, 1.011, 0.871, 0.711, 1.790, 2.591, 0.841,
      1.427, 1.558, 0.917, 0.739, 0.082, 0.838, 0.587, -0.123, 0.330, 0.401,
      0.073, 0.983, 0.431, -0.365, 0.531, 0,
    ],
    none: [
      5.116, 1.130, 1.164, 0.656, 0.273, -2.099, 2.220, 1.102, -0.171, 0.608,
      0.234, 0.079, 1.862, -0.409, 0.014, 0.368, -0.187, 2.000,
    ],
    threshold: 0.20, margin: 0.05, doubt: 0.20, grave: 0.60)

  /// With the sentence encoder; fitted in both languages together, on replies by many hands, some of them typed blind.
  static let meaning = MatchWeights(
    options: [
      0.292, 0.000, 0.000, 2.139, 0.982, 0.126, 0.181, 0.749, 0.000, 1.140,
      1.008, 0.000, 0.024, 0.561, 0.229, 0.199, 0.108, 0.079, -0.177, -0.186,
      -0.155, -0.122, 0.297, -0.397, 1.033, -1.007, 0.979, 1.040, 0.772, 2.828,
      2.807, 2.695, 0.730, -0.661,
    ],
    none: [
      3.976, 0.258, 0.297, 0.238, -0.229, -1.906, 1.375, 0.993, 0.098, 0.671,
      0.088, 0.169, 0.039, -0.219, 0.926, 0.929, 0.141, 4.295, 0.760, 1.024,
      -1.336, 0.302,
    ],
    threshold: 0.36, margin: 0.33, doubt: 0.18, grave: 0.55)
}
