/// What people say anywhere, as data: `kind: expression | expression`, in the pattern language of `Pattern`.
enum SmallTalkData {
  static let french = #"""
    wait: (attends|attendez|patientez|minute) | (une|deux|1|2|quelques|un) (seconde|secondes|sec|minute|minutes|min|instant|instants|moment) | ne quittez pas | quittez pas | (on|quelqu'un|quelquun) (m'appelle|m appelle|sonne|frappe) | je reviens
    repeat: (pouvez|peux|pourriez|pourrais|peut) [vous|tu] [me] (repeter|redire|reformuler) | repetez | redites [moi] | (je vous|je t') [n'] entends (mal|pas|plus) | (j'entends|entends) (mal|rien|pas) | (je n'ai|j'ai) pas (entendu|compris) | ca (coupe|capte mal|grésille) | vous (disiez|dites) quoi | (quoi|comment|pardon|hein) $$
    dontknow: (je ne sais|je sais|j'sais|sais|chais|jsp|aucune idee|pas la moindre idee) [pas|plus] [trop] | bonne question | je l'ignore | aucune idee
    bye: au revoir | (bonne|belle) (journee|soiree|fin de journee) | (a|à) (bientot|plus|plus tard|la prochaine) | je (vous|te) (laisse|rappelle|rappellerai) | je raccroche | je dois (filer|y aller|raccrocher) | ciao | adieu | allez [,] au revoir
    thanks: merci [beaucoup|bien|infiniment|à|a] [vous|toi] | je vous remercie | c'est (gentil|sympa|aimable) | je vous (offre|ai mis)
    agree: (oui|ouais|ok|okay|entendu|parfait|exactement|absolument|volontiers|voila|certes|evidemment) | d'accord | tres bien | ca (marche|me va|roule) | bien sur | pas de (souci|probleme) | vous avez raison | tout a fait | je suis d'accord | c'est (vrai|juste|ca) | (rassurez vous|rassure toi|pas d'inquietude|ne vous inquietez pas) | (non|nan|mais) [non] [,] [non] [,] [mais] (ca va|tout va bien|pas de souci|pas de probleme|aucun souci|aucun probleme|rassurez vous|rassure toi|pas d'inquietude|rien de grave|je vous en prie|pas grave|c'est pas grave|c'est rien|ce n'est rien|ne vous inquietez pas|vous inquietez pas|t'inquiete)
    refusal: (non|nan|jamais|niet) | pas question | hors de question | je refuse | c'est non | certainement pas | surtout pas
    """#

  static let english = #"""
    wait: (wait|hold on|hang on|just a|one|give me a|bear with me|a|half a) [sec|second|seconds|minute|moment|mo|tick] [please] !(of|at|about|to) | (wait|hold on|hang on|bear with me) | (someone|somebody) [is] (at the door|calling|ringing|knocking) | (be right back|brb|two secs|back in a sec)
    repeat: (can|could|would) you (say that again|repeat|say it again) | (say that|say it|come) again | (pardon|sorry|what) $$ | (did not|could not|cannot|can not|can barely|can hardly) (hear|catch|get) (you|that|it) | (bad|terrible|awful) (line|connection) | (breaking|cutting) (up|out)
    dontknow: (i do not|do not|i dont|dont) know | no idea | dunno | idk | not sure | beats me | i have no idea | good question | hard to say
    bye: (goodbye|bye|bye bye|cheerio|ciao) | (have a|enjoy your|good) (nice|good|great|day|evening|weekend) [day|evening|weekend] | (talk|speak) (soon|later|to you) | (i will|i have to|i must|got to|gotta|need to) (go|run|hang up|leave you) | (see you|take care) | i am hanging up
    thanks: (thanks|thank you|thx|ty|cheers|many thanks) [so much|a lot|very much] | (that is|very|so) (kind|nice) of you | i appreciate (it|that|you) | much appreciated
    agree: (yes|yeah|yep|yup|ok|okay|right|sure|fine|alright|agreed|exactly|absolutely|definitely|indeed|perfect|great|good) | of course | sounds (good|fine|great) | all right | fair enough | no problem | you are right | that is (right|true|fine) | i agree | works for me | (no|oh|nah) [no] [,] [no] [,] (worries|problem|it is fine|that is fine|it is okay|it is all right|do not worry|nothing serious|nothing bad|all good|you are fine|not a problem)
    refusal: (no|nope|nah|never) | no way | not a chance | i refuse | absolutely not | certainly not | out of the question
    """#

  /// Words that decide nothing, alone or together, beside those that carry no content.
  static let empty: [String: Set<String>] = [
    "fr": [
      "oui", "non", "ok", "okay", "accord", "bon", "bien", "maintenant", "aujourdhui", "demain", "hier",
      "attends",
      "attendez", "peut", "peux", "pouvez", "doit", "dois", "devez", "faut", "veux", "veut", "voulez", "dire",
      "dis",
      "dites", "fais", "faire", "faites", "vraiment", "juste", "chose", "truc", "sais", "sait", "savez",
      "merci",
      "pardon", "alors", "enfin", "quand", "apres", "avant", "toujours", "jamais", "rien", "quelque",
      "quelqu", "un",
      "midi", "soir", "matin", "parfait", "voila", "suis", "vais", "allez", "quoi", "comment", "pourquoi",
      "combien",
      "tres", "trop", "beaucoup", "peu", "entendu", "ouais", "nan", "euh", "hein", "svp", "tout", "tous",
      "autre",
    ],
    "en": [
      "yes", "no", "ok", "okay", "right", "now", "today", "tomorrow", "yesterday", "anyone", "someone", "say",
      "says",
      "said", "do", "done", "doing", "must", "may", "might", "can", "could", "would", "should", "shall",
      "will", "well",
      "sure", "fine", "good", "great", "thing", "things", "really", "just", "know", "think", "mean", "like",
      "thanks",
      "thank", "please", "sorry", "hang", "hold", "wait", "yeah", "yep", "nope", "let", "lets", "get", "got",
      "go",
      "going", "want", "need", "one", "all", "any", "some", "something", "anything", "never", "always",
      "ever", "when",
      "then", "back", "still", "way", "lot", "bit", "oh", "um", "erm", "maybe", "perhaps", "again", "later",
      "soon",
      "make", "take", "come", "tell", "morning", "evening", "night",
    ],
  ]
}
