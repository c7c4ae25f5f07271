import Vocabulary

/// The words that tell who does what, by when and for what, in one language; all folded, contractions written out.
struct ItemGrammar: Sendable {
  /// How what is given for something is put.
  struct Exchange: Sendable {
    /// The words that begin it.
    var marker: [String]
    /// Whether a thing follows, which a comma ends, rather than a clause.
    var isThing: Bool
    /// What is written before the thing, where the marker has swallowed its article.
    var article: String?

    init(_ marker: String, isThing: Bool, article: String? = nil) {
      self.marker = marker.split(separator: " ").map(String.init)
      self.isThing = isThing
      self.article = article
    }
  }

  var language: Language

  // MARK: Who

  /// Subjects that are the user, and those that are the client.
  var mine: Set<String>
  var theirs: Set<String>
  /// Subjects that are nobody, or both sides at once.
  var nobody: Set<String>
  /// The subject that is one person only, so that what both sides do together is not meant: "I".
  var first: String
  /// The subject that can be nobody, and the words after it that make it so: « il faut ».
  var dummy: String
  var impersonal: [[String]]
  /// The same people where they are no subject: « c’est à moi », "by them", a label before a colon.
  var meAlone: Set<String>
  var themAlone: Set<String>
  /// Those that can be a subject alone: « eux s’en occupent ».
  var strong: Set<String>
  /// Objects before or behind a verb, and on which side of it they stand.
  var objectsStandBefore: Bool
  /// How a word ends that says what somebody is doing: "me doing the blog"; none where no ending says so.
  var doing: String?
  var objectsMine: Set<String>
  var objectsTheirs: Set<String>
  /// Whose people they are, and people who act for a side.
  var owningMine: Set<String>
  var owningTheirs: Set<String>
  var people: Set<String>
  /// Those of them that an article does not tell the side of: "the team".
  var groups: Set<String>
  var titles: Set<String>
  /// Before somebody who does it: « c’est à … », "it is up to …", « par … ».
  var turns: [[String]]
  var agents: Set<String>
  /// Verbs after which the subject of the inner clause is the one who acts.
  var reports: Set<String>
  var that: Set<String>
  /// Words that may stand between such a verb and its clause: « veut bien que ».
  var stresses: Set<String>
  /// Verbs that make their object act.
  var asks: Set<String>
  /// Verbs whose subject only waits for the other to act.
  var receives: Set<String>
  /// Verbs of what both sides do together.
  var mutual: Set<String>
  /// Verbs and the words that follow where the object gets time to act.
  var grants: Set<String>
  var until: Set<String>
  /// Words after « demander », "to want": what is wanted is no person.
  var everything: Set<String>
  /// Words before an infinitive, and before anything.
  var infinitiveMarks: Set<String>
  var prepositions: Set<String>
  /// Words after "get" that make it something else than to receive.
  var getsBy: Set<String>
  /// What one has done rather than receives: "I get the site ready".
  var results: Set<String>
  /// Words before a right, and before what one may do: « j’ai droit à », « il a le droit de ».
  var rights: [[String]]
  var freedoms: [[String]]
  /// Verbs of wishing, behind which somebody else may have to act.
  var wishes: [[String]]
  /// Verbs of doing that only take in what the other shows.
  var takesIn: Set<String>
  /// Verbs of hoping and thinking: what is hoped of somebody binds nobody.
  var musings: Set<String>
  /// Verbs of asking, and the words behind them that begin what is asked.
  var inquiries: Set<String>
  /// Words of knowing that are the same when they are denied: "not sure if".
  var doubts: Set<String>
  var whether: Set<String>
  /// Words before a verb of asking that make it something to do: "she will ask if".
  var future: Set<String>
  /// Verbs of liking and knowing, and words for how one feels behind "is".
  var states: Set<String>
  var feelings: Set<String>
  var copulas: Set<String>
  /// Words before a noun that is all that is said of somebody: "me the handouts".
  var gapArticles: Set<String>
  /// Articles before people who are somebody.
  var definite: Set<String>
  /// Before a name that only says whose something is.
  var possession: Set<String>
  /// Words between a mark and the one who acts: « livraison : à moi ».
  var labelLeads: Set<String>

  // MARK: When

  /// Words before a day that make it the last one, the first one, or one that is only referred to.
  var by: [[String]]
  var from: [[String]]
  var reference: Set<String>
  /// Words behind a day that make it the last one.
  var latest: [[String]]
  /// Words around a day that make it many days, or none of them.
  var everyBefore: [[String]]
  var everyAfter: [[String]]
  var weekOf: [[String]]
  /// Words between two days that leave open which, and before two days that hold a stretch.
  var or: Set<String>
  /// Words between two days that make a stretch of them, and articles that make a weekday each such day.
  var through: Set<String>
  var habitual: Set<String>
  /// Words that may follow a weekday said alone; before others it says of which day something is: "Saturday work".
  var afterWeekday: Set<String>?
  /// What makes a weekday the next one all the same.
  var next: Set<String>
  var between: Set<String>
  /// Words that may stand between a preposition and its day, and those that go with a day that has no preposition.
  var articles: Set<String>
  var dayArticles: Set<String>
  /// Words with which a day of its own begins that is the last one: « ici 8 jours », « sous huitaine ».
  var withinWords: Set<String>
  /// What may stand before a preposition and goes with it: « d’ici ».
  var beforeBy: Set<String>
  /// The end of a month, and what makes it the coming one.
  var ends: Set<String>
  var month: Set<String>
  var nextMonth: [[String]]
  /// Words before a length of time that make its end the last day.
  var within: [[String]]
  /// Words behind a length of time that make it no stretch of the calendar.
  var workingDays: Set<String>

  // MARK: How much

  /// Words near a bare number that make it a sum.
  var money: Set<String>
  /// Words that may follow a bare number that is a sum.
  var afterSum: Set<String>

  // MARK: The rest

  /// What is given for it.
  var exchanges: [Exchange]
  /// Words before « si », "if" that make it a question or something else.
  var notIf: Set<String>
  /// Words behind it that give nothing: "if possible".
  var emptyIf: Set<String>
  /// What begins a clause that says when or why, whose days and sums are not those of the item.
  var shadows: [[String]]
  /// The same where somebody acts in it, and the word that begins what is only said of a thing.
  var clauses: [[String]]
  var relatives: Set<String>
  /// Words that open a noun: a subject behind them and a noun says something of that noun: "the file he sent".
  var nounLeads: Set<String>
  /// What joins two items.
  var joins: Set<String>
  /// What begins a second part: « le reste ».
  var rest: [[String]]
  var negations: Set<String>
  /// The word that denies before a verb and those that go with it behind, those of them that may mean something else alone.
  var denials: [String]
  var seconds: Set<String>
  var doubtful: Set<String>
  /// Pronouns before a verb that say for whom, and those that say what.
  var forWhom: Set<String>
  var clitics: Set<String>
  /// Words behind a pronoun that says for whom, and verbs that need it.
  var behindObject: Set<String>
  var keepsObject: Set<String>
  /// Words at the beginning that say nothing of it, those that go before whoever acts too, and those that end nothing.
  var leads: Set<String>
  var fillers: Set<String>
  var dangling: Set<String>
  var laughs: Set<String>
  /// Words that are left over where the day behind them is written elsewhere, and those that only say no.
  var beforeDay: Set<String>
  var saysNo: [[String]]
  /// Words that may stand before a part of a day: « le matin ».
  var beforePart: Set<String>
  /// Words that say nothing without the day behind them: "my last day is …".
  var links: Set<String>
  /// Parts of a day, with the words that say them behind a day: « le soir ».
  var partsOfDay: [String: String]
  /// What begins a question; some of it only before a subject.
  var questions: Set<String>
  var questionsBeforeSubject: Set<String>
  /// Auxiliaries of what is past, and endings of the participles behind them.
  var past: Set<String>
  var pastWords: Set<String>
  /// Words before a participle that say it will be so: "is paid on Friday".
  var passive: Set<String>
  var participles: [String]

  /// What else is said of days and of sums.
  var days: DayWords
  var sums: SumWords
  /// What is said of the conversation itself.
  var speech: SpeechWords
}

extension ItemGrammar {
  /// The words of a language.
  static func of(_ language: Language) -> ItemGrammar {
    switch language {
    case .french: french
    case .english: english
    }
  }

  /// Phrases, each in a line of words.
  static func phrases(_ text: String...) -> [[String]] {
    text.map { $0.split(separator: " ").map(String.init) }
  }
}
