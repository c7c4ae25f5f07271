/// Where the rules come from, as a reader can make something of it.
package enum RuleSourcesData {
  /// The works and methods behind the short names of `RuleNotesData`, in French and in English.
  package static let works: [String: (french: String, english: String)] = [
    "CV1": ("ConvoKit, lexiques de politesse", "ConvoKit, lexicons of politeness"),
    "CV2": (
      "Zhang et al., ACL 2018, « Conversations gone awry »",
      "Zhang et al., ACL 2018, “Conversations gone awry”"
    ),
    "RC1": (
      "Yeomans et Minson, réceptivité en conversation", "Yeomans and Minson, conversational receptiveness"
    ),
    "AP1": (
      "Lewicki et al. 2016, les six parties d’une excuse", "Lewicki et al. 2016, six parts of an apology"
    ),
    "AS1": ("Smith, affirmation de soi", "Smith, assertiveness"),
    "DE1": ("méthode DESC", "DESC method"),
    "DESC": ("méthode DESC", "DESC method"),
    "NV1": ("communication non violente", "nonviolent communication"),
    "OSBD": ("communication non violente (OSBD)", "nonviolent communication (OFNR)"),
    "STATE": ("méthode STATE", "STATE method"),
    "DEAR MAN": ("méthode DEAR MAN", "DEAR MAN method"),
    "HC1": (
      "les trois conversations : faits, ressenti, identité",
      "the three conversations: facts, feelings, identity"
    ),
    "RE1": ("usage des courriels de récapitulation", "practice of recap e-mails"),
    "Toltec 2": ("deuxième accord toltèque", "second Toltec agreement"),
    "Toltec 3": ("troisième accord toltèque", "third Toltec agreement"),
    "s0": ("récits de fins de collaboration", "accounts of ending a collaboration"),
    "s1": ("récits de cinq conversations redoutées", "accounts of five dreaded conversations"),
    "s2": ("récit d’un premier gros client laissé partir", "account of letting a first big client go"),
    "s3": ("récits de clients difficiles", "accounts of difficult clients"),
    "s4": ("pratique du cadrage, entre indépendants", "freelancers on framing the relation"),
  ]

  /// What each source says, in French; the English words stand in `RuleNotesData`.
  static let french: [String: String] = [
    "gratitude": "un merci dès le premier échange va avec des conversations qui restent courtoises",
    "apology": "une excuse compte jusqu’à six parties ; prendre sa part pèse le plus",
    "overapology": "demander pardon est ce qui pèse le moins ; les excuses répétées fatiguent",
    "hedge":
      "les précautions adoucissent : utiles dans un désaccord, coûteuses sur une limite, un prix, une date",
    "blame": "un reproche en « vous » appelle la contre-attaque",
    "absolute": "une généralité se nie d’un mot",
    "justification": "expliquer longuement s’entend comme une leçon, ou comme une excuse",
    "threat": "on annonce une suite qui dépend de soi, calmement, une seule fois",
    "insult": "juger la personne met fin à l’écoute",
    "empathy": "reconnaître ouvre ; un mot concret de leur situation fait plus qu’une formule",
    "question": "une question ouverte laisse dire ce qui compte",
    "request": "une seule demande claire, avec son objet et sa date",
    "boundary": "une limite se dit calmement et fermement, sans excuse",
    "deflection": "cacher qui l’a fait coûte plus de confiance que l’erreur",
    "filler": "les hésitations affaiblissent ce qui suit",
    "judgement": "un adjectif sur la personne s’entend comme une attaque",
    "mind-reading": "les intentions sont des suppositions",
    "grievances": "à une liste de plaintes, on ne répond à aucune",
    "irony": "l’ironie se lit plus souvent comme une attaque que comme de l’humour",
    "shouting": "les capitales et les signes répétés se lisent comme des cris",
    "consequence": "une suite annoncée, datée, est permise et claire",
    "softener": "les atténuations autour d’un montant ou d’une limite invitent à marchander",
    "amount": "un chiffre avec sa devise est dit, non suggéré",
    "date": "une date absolue vaut mieux qu’une date relative",
    "several-requests": "de deux demandes, un client fuyant prend la plus facile",
    "cornering": "les questions directes, qui coincent, vont avec des conversations qui dérapent",
    "reformulation": "redire leurs mots montre qu’on a écouté",
    "personal-taking": "en faire une affaire personnelle ramène la conversation à soi",
    "but-after": "« mais » annule ce qui le précède",
    "conditional-apology": "« si cela vous a blessé » met le tort en doute",
    "responsibility": "prendre sa part est ce qui pèse le plus dans une excuse",
    "repair": "l’offre de réparer vient juste après",
    "reflex-yes": "un oui à une demande qui coûte va avec son prix ou sa condition",
    "unpriced": "rien ne se donne sans quelque chose en échange",
    "trade": "un engagement demandé en retour fait professionnel",
    "document": "rappeler les règles, c’est s’appuyer sur le devis ou le contrat",
    "dodged": "une question laissée sans réponse revient",
    "repetition": "on répète la demande en d’autres mots, pas mot pour mot",
    "fogging": "on accorde ce qui est peut-être vrai, et l’on garde sa position",
    "jargon": "un mot que le client ne connaît pas est un mur",
    "monologue": "au-delà de soixante mots, on n’entend que la dernière idée",
    "too-short": "un seul mot laisse l’autre deviner",
  ]
}
