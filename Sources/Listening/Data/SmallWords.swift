import Vocabulary

/// The small words that tell the kind of a sentence, without accents.
package struct SmallWords: Sendable {
  /// Words that carry no content of their own.
  var words: Set<String>
  var questionStarts: Set<String>
  var inversions: Set<String>
  var wide: Set<String>
  package var negations: Set<String>
  var firstPerson: Set<String>
  var secondPerson: Set<String>
  var future: Set<String>
  var futureEndings: [String]
  var commands: Set<String>
  var commandEnding: String?

  /// Those of a language.
  static func of(_ language: Language) -> SmallWords { language == .french ? .french : .english }

  func hasFutureEnding(_ key: String) -> Bool {
    futureEndings.contains { key.utf8.count > $0.utf8.count + 2 && key.hasSuffix($0) }
  }

  private static func set(_ text: String) -> Set<String> { Set(text.split(separator: " ").map(String.init)) }

  package static let french = SmallWords(
    words: set(
      """
      le la les un une des de du au aux et ou a en y que qui se ce ca cela ceci cette ces cet me te lui leur leurs mon ma
      mes ton ta tes son sa ses votre vos notre nos je tu il elle on nous vous ils elles moi toi eux ne est suis es sont
      etes sommes etait etre ai as avons avez ont avoir eu ete dans par pour sur avec mais donc or ni car si comme plus
      tres bien tout alors la aussi meme encore deja puis ici oh ah eh svp hein ben bah voila dont fait faire va vais
      """),
    questionStarts: set(
      "qui que quoi quand comment pourquoi combien ou quel quelle quels quelles lequel laquelle est"),
    inversions: [
      "avez vous", "as tu", "etes vous", "es tu", "pouvez vous", "peux tu", "pourriez vous", "pourrais tu",
      "voulez vous", "veux tu", "est ce", "faut il", "savez vous", "sais tu", "allez vous", "vas tu",
      "avait il", "serait il", "peut on", "pourrait on", "aimeriez vous", "souhaitez vous", "pensez vous",
      "dites vous",
      "faites vous", "utilisez vous", "ce quoi",
    ],
    wide: set("comment pourquoi quoi que qu quel quelle quels quelles"),
    negations: set("ne pas non jamais rien aucun aucune ni sans"),
    firstPerson: set("je moi mon ma mes nous notre nos me"),
    secondPerson: set("vous tu toi votre vos ton ta tes te"),
    future: set(
      "vais allons serai sera aurai ferai demain bientot pourrais pourriez voudrais aimerais serait"),
    futureEndings: ["erai", "irai", "rons", "drai", "erez", "rais", "riez"],
    commands: set(
      """
      envoie dis fais prends laisse regarde arrete raconte donne attends viens parle explique dites faites mets vas va
      """), commandEnding: "ez")

  package static let english = SmallWords(
    words: set(
      """
      the a an and or of to in on at by for with from as is are was were be been being am i you he she it we they me him
      her us them my your his its our their this that these those do does did have has had not no so but if then than
      there here what which who will would can could should just very too also well oh hey hi yes yeah up out about into
      """),
    questionStarts: set(
      "who what when where why how which is are do does did can could would will have has should any anything was"
    ),
    inversions: [
      "do you", "did you", "have you", "are you", "can you", "could you", "would you", "will you", "is it",
      "is there",
      "are there", "can we", "shall we", "could we", "what is", "who is", "how about", "does it", "did it",
      "any way",
    ],
    wide: set("how why what"), negations: set("not no never nothing nobody none without nope neither"),
    firstPerson: set("i me my mine we us our"), secondPerson: set("you your yours yourself"),
    future: set("will would could shall should might going tomorrow"), futureEndings: [],
    commands: set(
      """
      send tell give go take let look wait stop please do make show use call write ask try keep have think feel pay
      draw read click imagine
      """), commandEnding: nil)
}
