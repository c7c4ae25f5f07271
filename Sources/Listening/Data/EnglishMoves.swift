/// The rules that find moves in English, as data. The form is told in `RuleFile`.
enum EnglishMoves {
  static let lists = #"""
    list DATE = #date | #time | this (week|month|afternoon|morning|evening) | next (week|month) | the weekend | (end|close) of (the day|the week|the month|day|business|week|month|play) | eod | eow | (within|in|by) [the|a] [next|end] #duration | a week | (first thing) in the morning | (before|by|until|for) (christmas|easter|lunch|the meeting|the weekend|the launch)
    list APO = sorry | apologies | apologize* | i apologize | apology | forgive me | forgive my | pardon me | excuse me | my bad | mea culpa | i regret
    list EMO = frustrat* | upset* | hard | tough | difficult | stress* | worr* | annoy* | angry | anger | disappoint* | tir* | exhaust* | heavy | anxious | anxiety | mad | pressure | hurry | rush | rushed | scar* | afraid | fear* | counting on | counted on | rely* | important | urgent | overwhelm* | unpleasant | awkward | embarrass* | hurt* | painful | pain | unfair | moment | patien* | wait | waiting | shock* | surpris* | sad | complicat* | irritat* | furious | fuming | unhappy | concern* | doubt* | hesita* | lost | tense | delicate | weigh* | struggl* | rough | difficulty | nervous | uneasy | burden* | matter* | means a lot | a lot on | under the gun | alarming | inconvenien* | trouble* | distress* | maddening | feel | feels | feeling | confus* | uncomfortable | unsettl* | swamped | stretched | tight | brutal | worn out | losing sleep | nightmare | steep | tricky | a lot to
    list NEGNOUN = idiot* | moron* | fool | fools | foolish | stupid | dumb | imbecile* | cretin* | clown* | amateur | amateurs | amateurish | incompetent* | useless | pathetic | ridiculous | lame | laughable | joke | jokers | cheapskate* | crook* | thief | thieves | liar* | scammer* | con artist* | loser* | worthless | hopeless | clueless | brainless | ignorant | lazy | parasite* | hypocrite* | leech* | scum | jerk* | ass | nobody with | nobodies | dim | dopey | drongo* | numpty | numpties | plonker* | pillock* | tosser* | berk* | airhead* | nincompoop* | buffoon* | knobhead* | skinflint* | slacker* | slob* | spineless | gutless | witless | talentless | tasteless | inept | dumpster fire | (not|hardly) [a] [very|too|particularly|exactly|that] (intelligent|smart|clever|sharp) | not the (brightest|sharpest) | asshole* | dick | dickhead* | prick | bastard* | bitch* | twat | wanker* | muppet* | donkey* | dunce* | dimwit* | halfwit* | nitwit* | simpleton* | peasant* | tightwad* | stingy | greedy | shameless | disgrace | embarrassment | disaster | nightmare client | terrible client | rubbish | garbage | trash | crap | crappy | shit | shitty | bullshit | mediocre | childish | brat* | spoiled | unprofessional | rude | a waste of space | waste of space | not very bright | thick | dense | bunch of | second rate | third rate | bottom feeder* | vulture* | cheap | delusional | insane | crazy | blind | deaf | illiterate | braindead | dinosaur* | cowboy* | charlatan* | quack*
    list OAF = idiot | idiots | moron | morons | fool | fools | imbecile* | cretin* | clown* | amateur | amateurs | incompetents | joker* | cheapskate* | crook* | thief | thieves | liar* | scammer* | loser* | parasite* | hypocrite* | leech* | scum | jerk* | asshole* | dick | dickhead* | prick | bastard* | bitch* | twat* | wanker* | muppet* | donkey* | dunce* | dimwit* | halfwit* | nitwit* | simpleton* | tightwad* | brat* | charlatan* | quack* | vulture* | numpty | numpties | plonker* | pillock* | tosser* | berk* | airhead* | nincompoop* | buffoon* | oaf | oafs | knobhead* | drongo* | skinflint* | slacker* | slob* | coward* | dumbass* | dolt* | ignoramus* | blockhead* | waste of space
    list FAULTY = stupid | dumb | idiotic | moronic | pathetic | ridiculous | laughable | useless | worthless | lame | crappy | shitty | amateurish | brainless | half baked | hideous | lousy | childish | incompetent | third rate | second rate | tasteless | dimwitted | halfwitted | clueless | hopeless | dreadful | terrible | awful | ugly | atrocious | appalling | abysmal | lifeless | absurd | trashy | sloppy | mediocre
    list WORK = idea* | proposal* | brief | briefs | logo* | site | website | webpage | homepage | page | pages | plan | plans | draft* | design* | spec | specs | offer | suggestion* | excuse* | question | slogan* | text | texts | copy | layout* | feedback | strategy | strategies | presentation* | slides | brochure* | flyer* | poster* | banner* | mockup* | email | emails | mail | reply | replies | answer | comment* | remark* | request* | demand* | instructions | writing | taste | work | campaign | report* | contract | method* | organisation | organization | management | attitude | business | company | firm | agency | shop | code | colours | colors | colour | color | choice* | version | budget | quote | product* | portfolio | newsletter | article* | blog | video* | photo* | pictures | drawing* | concept* | argument* | reasoning | logic | team | department | project
    list LIMIT = #time | #amount | #percent | #duration | #date | #number | work* | job* | project* | deposit* | contract* | order | orders | price | prices | pricing | rate | rates | fee | fees | discount* | weekend* | monday* | tuesday* | wednesday* | thursday* | friday* | saturday* | sunday* | evening* | night* | tonight | holiday* | call | calls | phone | message* | email* | mail | mails | whatsapp | text | texts | meeting* | revision* | change | changes | draft* | file* | quote* | client* | scope | feature* | page* | free | unpaid | hour* | deadline* | pay | paid | payment* | invoice* | sign* | upfront | extra* | rush* | credit* | password* | tone | insult* | shout* | yell* | spoken | treated | abuse* | threat* | brief | briefs | deliver* | publish* | host* | support | design* | data | pitch* | spec | trial* | guarantee* | without | before | until | unless | after | as well | on top | instead | lower | below | further | beyond | than | reduce | negotiat* | respect* | collaborat* | terms | condition* | budget | money | rights | address* | personal | private | details | names | reveal | share | schedule | lunch | today | week | month | round* | version* | request* | task* | confidential* | site | server | logo | photo* | video* | voicemail* | renew* | continue | like that | that way
    list HARM = delete* | deleting | wipe* | cut off | cut you off | pull the plug | pulling the plug | shut (down|it down|off) | take (it|the site|your site|the page|everything) (down|offline) | taking .. down | block* | lock you out | bailiff* | lawyer* | solicitor* | attorney* | court | sue | sued | suing | legal action | lawsuit | small claims | press charges | police | bad review* | negative review* | one star | review | reviews | social media | twitter | linkedin | the press | i quit | i'm out | i am out | i walk | i am walking | i'm gone | i am gone | i'm done | i am done | i stop tonight | i stop everything | i stop (today|now|right now) | drop (you|everything|the project) | walk away | walking away | reputation | (will know|will hear|knows how|will find out) | regret | be sorry | consequence* | pay for it | pay for this | expose | publish | go public | debt collect* | collection agency | collections | offline | ruin* | hear from my | hear from me | everyone | your competitor* | your boss | report you | bury you | destroy | withhold | never see | you will not see | hold your | repossess
    list FAULT = forgot | forgotten | lied | lie | lying | missed | messed up | screwed up | broke | broken | lost | neglected | ignored | abandoned | dropped the ball | let me down | let us down | ruined | wrecked | sabotaged | betrayed | cheated | botched | stalled | dragged | delayed | held us up | held me up | holding us up | wasted | blew | blown | tricked | misled | misled us | failed | deceived | fumbled | bungled | mixed up | overlooked | (left me|left us) !(a|an|the|your|some|two|three|#number|with a smile) | kept me waiting | strung me along | ghosted | stood me up | dumped | damaged | spoiled | destroyed | cost me | cost us | made me lose | made us lose | slacked | ducked | dodged
    list PRAISE = know (how to|what) | cheer* | left | (turn|keep) right | (make|makes|made) (me|us) (laugh|smile|happy) | great | wonderful | beautiful | lovely | the right (word*|question*|tone|answer) | a solution | good (idea*|advice|mood|taste|eye|word*|company|humour|humor|sense) | croissants | cake | flowers | coffee | remember* | thank* | inspire* | cheerful | smiling | generous | with a smile | on time | (quick|fast|prompt) !(to (blame|complain|criticise|criticize|judge|accuse|refuse)) | the day before | a day early | ahead of (time|schedule) | in advance | available | spot on | thorough | careful | happy to | helpful | in time | properly | promptly | in full | fairly | correctly | quickly | early | straight away | right away | the same day | at once | well | kindly | with (respect|patience|kindness|care|a smile|trust) | your (word|promises|side of) | honestly | openly | supported me | supported us | backed (me|us) | encouraged (me|us) | respected (my|our|me|us) | listened | trusted (me|us) | believed in | made me feel | come through | been (there|good|kind|clear|great|fair|professional|welcome|helpful|patient|reliable|supportive|easy|nice|polite|prompt|punctual|correct|honest|straight|open|generous|understanding|responsive|decent|considerate|courteous|respectful|friendly|flexible|loyal|lovely)
    list VICE = complain* | haggle* | raise your | (lose|lost) your (temper|patience|cool) | forget (a (birthday|name|face|detail|thank)|to (thank|smile|ask how)) | in a bad mood | make a fuss | made a fuss | hesitate* to | late | let (a|an|any|anything|the|your) .. (slip|drop|slide) | leave me | leave us | rude | a (problem|nuisance) | a day late | once late | missed a (payment|deadline|date|meeting) | miss a (payment|deadline|date|meeting) | let (me|us) down | made (me|us) (chase|wait|feel) | make (me|us) (chase|wait) | kept (me|us) waiting | caused | complained | quibbled | haggled | disappointed | lied to | cheated | failed (me|us|to pay) | given (me|us) (any trouble|trouble|any reason|cause|a reason|a problem) | been anything but | raised your | left (me|us) | refused | questioned my | asked for a discount | tried to | difficult | unfair | unpleasant | unkind | forgotten (a|an|to pay|my)
    list EXCUSE = power cut | outage* | crash* | ill | sick | flu | fever | covid | migraine* | hospital | funeral | died | surgery | train* | bus | car | flight* | plane | traffic | tire | tyre | wifi | internet | connection | broadband | router | network | kid* | child | children | daughter | son | baby | school | nursery | babysitter | wife | husband | strike | moving house | the move | moved house | holiday* | bank holiday | vacation | overwhelmed | swamped | overloaded | snowed under | busy | exhausted | tired* | alarm | phone | battery | computer | laptop | software | server* | hard drive | hard disk | update | bug* | support | supplier* | printer* | subcontractor* | bank | accountant* | intern | partner | other client* | another client | other project* | another project | emergency | meeting* | rent | inflation | raw material* | cost* | electricity | energy | fuel | licence* | license* | subscription* | tax* | insurance | weather | snow | storm | flood | heatwave | cat | dog | boiler | leak | builders | budget was | was alone | on my own | no time | not enough time | did not have time | did not sleep | post office | courier | fridge | dentist | plumber | freelancer | colleague | deadline* | paper | wages | training
    """#

  static let warm = #"""
    rule gratitude.thanks gratitude
    match (thanks|thank you) !(to|captain|sherlock|genius|einstein|for nothing)
    match (many|huge|big|heartfelt|a thousand|endless|massive) thanks
    match (thankful|grateful|much obliged|much appreciated|greatly appreciated)
    match (i|we) [do|really|truly|so|also|very much|sincerely] appreciate [you|your|the|that|it|how|all|this]
    match (appreciate|appreciated) (it|that|your|the|you|how|all)
    match (kind|nice|sweet|generous|thoughtful|good|lovely|decent) of you
    match (that is|it is|was) [very|so|really] (kind|sweet|generous|thoughtful) (of you|$)
    match (always|been|was|is|real|a) [been] a [real|true|great] (pleasure|joy|delight|treat|privilege) (working|to work|doing|collaborating|dealing|having)
    match always [been] a pleasure
    match (enjoyed|loved|love|enjoy) [every minute|very much|really] [of] (working|collaborating|our collaboration|this collaboration|our work)
    match you [really|have|just|totally] (made (my|our) (day|morning|week|evening)|saved (my|our) (day|week|life|bacon|skin|launch|evening|weekend))
    match you saved the day
    match (big|huge|massive|warm|special|heartfelt) (thank you|thanks)
    match (i|we) [have|really|so|truly] [really|so|truly|always] enjoyed .. (together|with you)
    match cheers for
    match (your|the) (help|patience|trust|support|quick reply|flexibility) .. (means|meant|made|saved|was great)
    match (hats off|i owe you one|could not have done it without)
    match (means|meant) a lot (to me|to us|that)
    unless message (for nothing|no thanks|no thank you)
    unless message (thanks|thank you) ... (genius|sherlock|captain|einstein|champ|professor)
    unless clause (thanks|thank you) to (this|that|the|a|an|our|my|google|your (delay*|mistake*))
    unless clause (say|tell|send|give|pass) [my] (thanks|thank you) (to|on)
    unless clause (say|give) [my|many|big] thanks
    unless message because of you
    unless clause thanks [a lot] for (ruining|wasting|breaking|ignoring|nothing|forgetting|wrecking|making me)
    unless clause (he|she|they) .. (thanks|thank|appreciate*)
    unless clause (not|never) .. (appreciate|grateful|thankful)
    unless clause (would|will|should) [be] .. (appreciate|grateful)
    unless message (another|one more|yet another) (surprise|delay|bug|problem|error|change|mistake|crash|setback)
    unless clause thanks [a lot|so much|very much] for (making (me|us)|costing|losing|leaving (me|us)|dragging|keeping (me|us) waiting|letting me down|the delay)
    unless clause thanks [a lot|so much] for (nothing|wasting)
    unless clause appreciate (how|that) .. (hard|difficult|tough|stressful|frustrating|urgent|important|busy|painful|unfair)
    yes Thanks for the quick answer.
    yes I really appreciate your patience.
    yes You saved my weekend.
    yes A huge thank you to your team.
    yes I've really enjoyed these months with you.
    no Thanks for nothing.
    no Thanks to this plugin the page is faster.
    no You made the choice yourself.
    no It's kind of urgent.
    no Great, another crash, thanks a lot!
    no Thanks for leaving me stranded.
    no I appreciate how tough this must be.

    rule apology.sorry apology
    match sorry !((for|about) what (you|is happening|happened to|he|she|they)|(for|about) your (grand*|mum|mom|dad|cat|pet|son|daughter|wife|husband|sister|brother|friend*|uncle|aunt|accident|illness|health|family|bad (luck|news|week|day)|injury|flood|burglary|breakup|divorce)|your|that (your|things (are|were|have been))|sight|state of|story|tale|figure|excuse for|lot of|mess of|you (are|feel|were) (going|having|dealing|not|in|so|ill|sick|that|under)|to hear|to learn|to read|to see|that you|you are|you have|you had|for your (loss|situation|trouble|father|mother)|about your (loss|mother|father|dog|partner)|to say goodbye|state|?)
    match (i|we) [do|sincerely|truly|really|also|must|want to|would like to|have to|just|fully] (apologize|apologise|apologized)
    match [my|our|many|sincere|a million|deepest|humble|humblest|please accept my] apologies
    match (accept|offer) [my|our|you] [sincere] apology
    match (owe) you an apology
    match (forgive|pardon) (me|my|us|the delay)
    match excuse (me|us|my|the delay) !(while|a moment|a second|a minute|one moment)
    match (a million|a thousand|endless|countless) [more] apologies
    match i was wrong ... i regret it
    match (my bad|mea culpa)
    match i [deeply|really|sincerely|do|truly] regret (the|my|that|not|having|this|what|any|missing|sending|telling|how)
    match i feel (bad|terrible|awful) (about|for)
    affirmative
    direct
    unless sentence (sorry|pardon|excuse me) [,] [you were saying|what|come again|who|how|i did not (catch|hear|get)] ?
    unless sentence ^ (sorry|pardon) , (you were saying|you were|what|who|which|where|when is|did you say|do you mean)
    unless sentence (you|your) ... (owe|should|need to|could|apology|have to) ..5 (apologize|apology|sorry)
    unless sentence (no need|do not|stop|refuse|will not|why should i) .. (apologize|sorry|apologizing|apologies)
    unless sentence ^ [oh|ah|um] (sorry|pardon|excuse me|apologies) [,] [but] (can|could|would|will) you [please|just] (say|repeat|spell|speak|run|go over|read|explain|type) .. (again|that|it|louder|slower|slowly|up|back|once more)
    unless sentence ^ [oh|ah|um] (sorry|pardon|excuse me) [,] [but] (would you mind|do you mind|what did you) .. (saying|repeating|spelling|say)
    unless sentence ^ [oh|ah|um] (sorry|pardon|excuse me) [,] [but] [i] (did not|do not|can not|could not|missed) [quite|really] (catch|hear|get that|get you|follow|what you)
    unless clause (a|an|the|this|that|in a|one|such a) sorry (sight|state|mess|affair|story|tale|excuse|figure|business|lot|bunch|little|old)
    unless sentence (want|wants|like|expect|expects|expecting|ask|asking|need|tell|telling|waiting for|force|forcing) me to [say|be|feel] [i am] (sorry|apologize)
    unless sentence (why|what) (should|would|must|do|am) i .. (sorry|apologize|apologizing) ... ?
    unless clause (you will be|be|feel|feeling|better safe than) sorry
    unless clause excuse me (?|!|you|what)
    unless sentence ^ excuse me [,|but] (is|are|do|does|did|can|could|would|will|which|what|where|who|when|how|may|sir|madam|miss|i have a question|i think you)
    unless clause (your|his|her|their) apolog*
    unless clause (apology|apologies) (accepted|are|is|from|received|would|were|noted)
    unless clause sorry (not sorry|for (you|him|her|them))
    unless clause regret (that you|the way you|your|to)
    unless clause (he|she|they|who|everyone|everybody|team|manager|boss|accountant|assistant|colleague) (is|was|are|were|seems|seemed|feels|felt|sounds|sounded) .. (sorry|apologetic)
    unless clause sorry (is|was|will|would|does|did|can|seems|just) [not] (an|the|a|enough|going|be|fix|pay|cut|help|change|undo|the hardest|the easiest|easy)
    yes Sorry about the delay.
    yes I apologise for the mix-up.
    yes Excuse me for the confusion over the dates.
    yes I owe you an apology for Monday.
    no Sorry to hear that.
    no I won't apologise for that.
    no Excuse me, where is the meeting room?
    no He told us he was sorry about the parcel.
    no Sorry won't pay the rent.
    no I'm sorry about what you are going through.
    no Sorry, which page do you mean?
    no Sorry, can you repeat that a bit louder?
    no Sorry, I didn't quite catch your name.
    no The garden was in a sorry state.
    no Apology accepted, let's move on.
    no You want me to apologise, but the colour was your choice.
    no Sorry your trip was ruined by the strike.
    yes Sorry, I sent you the wrong folder.

    rule empathy.understanding empathy
    match (i|we) [can|do] [completely|fully|totally|really|certainly|perfectly|absolutely|quite|truly] understand [completely|totally|fully|perfectly] (that|your|how|why|you|it|the|this|what|where|$|,)
    match (i|we) [can|do] [fully|totally|really|certainly|absolutely|quite|truly] (appreciate|get|see) [totally|completely] (that (this|it|you|the|your|things)|how|why|what (you|this)|where you|your (frustration|concern*|point|worry|worries|position|problem|anger|disappointment|hesitation|impatience|annoyance|difficult*|situation|side|view*|urgency))
    match (i|we) [can|do] [totally|really|completely|fully] (get|see|hear|feel) the (frustration|pressure|concern*|worry|worries|disappointment|urgency|stress|anger|difficulty|strain|hesitation)
    match (i|we) [do|can|really] hear (you $|you ,|you and|your|how|what you|that (you|this|it))
    match i [totally|really|completely|do] get it $
    match (i|we) (know|see|hear|imagine|realize|sense|feel|recognize|acknowledge|notice|guess|can see|can hear|can tell|can imagine|can understand|bet|can feel|do see|do know) ... @EMO
    match i can [only|well|totally] imagine
    match (that|it|this) (must|has to|had to|would|must have|cannot) [not] [be|have been|feel|been|have] ... @EMO
    match (must be|must have been|must feel|has to be) [really|so|very|quite|pretty|incredibly|a] @EMO
    match (it is|that is|it is only|it is completely|it is perfectly|that is completely|it is totally|it is quite|totally|perfectly|completely) (normal|natural|understandable|legitimate|only human|reasonable|fair|valid) (to|that|you|,|$|for)
    match (in your (place|shoes|position)|if i were you i would be)
    match your .. (is|are|makes|make) [completely|totally|perfectly|entirely] (understandable|legitimate|valid|justified|reasonable|sense|fair)
    match you are (right|entitled) to (be|feel|expect|worry|ask|want)
    match you have [every] (right|reason) to (be|feel|expect|worry|ask)
    match (sorry|sad) (to hear|to learn|to read|to see|that you|you are going|you have been|you had|for your (loss|trouble)|about your (loss|partner|mother|father))
    match (not|never) [an|very|exactly] (easy|simple|fun|pleasant) (for you|to|when|position|situation)
    match (what a) (shock|blow|nightmare|week|day|pain|mess|ordeal|disappointment|rough) (for you|that|,|$|to)
    match (i feel for you|my heart goes out|i sympathize|i empathize|hang in there|my condolences|i share your)
    match (makes sense|no wonder) (that you|you) (are|feel|would|were)
    match (i am|we are) with you on
    match i hear [that] you
    match i (see|get|take|understand) (your|the) point
    match you (sound|seem|look) [really|so|pretty|very|a bit|quite|rather] @EMO
    match (that|it|this) sounds [really|so|very|pretty|quite|incredibly] @EMO
    match sounds like [a|you|your|it|that] ..5 @EMO
    match (i|we) understand .. (is|are|must be) [very|really|so|pretty|a bit|quite] @EMO
    affirmative
    unless sentence (if i understand|if i understood|if i hear you)
    unless sentence (you (must|should|need to|have to) understand|please understand|you have to realize)
    unless clause (not|never) .. (understand|see|know|hear|imagine|get)
    unless clause i understand (the brief|the file|the plan|the instructions|english|the question|now|from)
    unless clause (i (see|know) that|i see|i know|i feel) (i|i am|my|silly|stupid|ashamed|bad|good|like|lost|that)
    unless clause i (do) (appreciate) (the|your) (quick|help|effort*|reply|work|kind*|patience|feedback|offer|invitation|thought)
    unless clause i [really|also|truly] appreciate [the|your|you|it] (quick|help|effort*|reply|work|kind*|patience|feedback|offer|invitation|support|trust|honesty|$|,|taking|working)
    unless sentence (your) (incompetence|stupidity)
    unless clause (get|see|hear) (it done|the file|the page|you on|you tomorrow|you later|it working|the logo|your (file*|mail*|message*|logo*))
    unless clause (i|we) (was|am|were|are|felt|feel|have been|had been) [so|very|a bit|really|just|too|completely|quite|pretty] @EMO
    unless clause i [really|also|truly|do|very much] appreciate you [not] *ing
    unless sentence (sorry|forgive|apolog*|excuse|pardon) ... i know (it is|this is|that is|i am) [being|so|really|very|a bit] (annoying|a pain|irritating|tiresome|tedious|a nuisance)
    unless clause i [can|do|fully|perfectly] understand (the|this|that) (sentence*|figure*|number*|word*|text|idea|concept|code|math*|principle|language|rule*|layout|logic|clause|line*|paragraph|table|chart|diagram|process|french|german|menu|deadline|date*|price*|budget|site|page*|file*|contract|quote|invoice*)
    unless clause (before|until|once|so|to make sure) i [can|fully|really] understand
    yes I understand your frustration.
    yes That must have been exhausting.
    yes I can see why you are upset.
    yes You sound exhausted.
    yes I get the frustration.
    no I don't understand your request.
    no If I understand correctly, you want two pages.
    no I get the train at six.
    no I hear the new shop is doing well.
    no I see you found the folder.
    no I appreciate you telling me early.
    no I understand the chart, not the last line.
    no I guess it was the heat, and I was tired.
    no I'd rather wait before I understand what it is.

    rule empathy.not-easy empathy
    match (can not|must not|could not) (be|have been) [an|very|exactly|always] (easy|simple|fun|pleasant) [$|,|for|to|on|when|with|*ing]
    match (is not|was not) [an|very|exactly|always] easy (for|on) (you|your)
    match i can (hear|tell|see|imagine) [that] (it|this|that) (was|is|has|can|could) not [be|been] [an|always|very] easy
    unless clause (i|we) (can not|must not|could not)
    yes It can't be easy with a newborn at home.
    yes This isn't easy for you, with the audit on top.
    yes I can tell it wasn't easy to bring up.
    no It can't be done before Monday.
    no This isn't easy to print.

    rule question.open open_question
    match what !($|about (#date|#time)|kind of|type of|sort of|does (the|it|this|that|my|your) .. (say|cost|include|contain|come to|weigh)|is (in|on|inside|included|attached|due|owed)|(would|will) be the (total|price|cost|date|deadline)|time|day|date|price|number|size|colour|color|amount|format|year|browser|address|email|kind of paper|a|about (monday|tuesday)|is (your|the) (email|address|number|name|phone|date|price|deadline|budget|vat|reference|password|total)|does it cost|do i owe|on earth are you)
    match how !(much|many|long|often|old|big|far|soon|late|dare|come you|are you|do you (do|spell|call)|about (monday|tuesday|wednesday|thursday|friday|tomorrow|we)|(does|would|is) (that|this|it|#date|#time) (sound|suit|work)|(are|is) (the|your) (kid*|child*|family|wife|husband|weather|weekend|holiday*|dog|cat|health|partner)|could you|can you (be|say|do|forget|not)|is it going|high|wide|heavy|fast|tall)
    match (in what way|in which way|for what reason|what for|for which reasons)
    match why !(not|do not you|did not you|have not you|are not you|did you not|have you not|would you (ignore|forget)|should i)
    match (which) (aspect*|part*|concern*|reason*|needs|priorities|criteria)
    match (where) do you see
    question
    unless sentence (how|why) .. (could|can|dare|would) you .. (forget*|lose|ignore|not|do that|say that|do this|miss|be so|let|think|even|break|expect me|treat)
    unless sentence why ..2 you .. (not|never|always|keep|again|still)
    unless sentence why (do|did|are|have|were|would|could) not (you|we|your)
    unless sentence what (is wrong with you|were you thinking|the hell|are you waiting for|took you)
    unless sentence what is the (point of|date|deadline|price|time)
    unless sentence what (if|about) (we|i)
    unless clause (know|tell you|show you|explain) (what|how|why)
    unless clause (guess|know) what
    unless sentence ^ (sorry|pardon) , (what|how)
    unless sentence why ... (always|never|every time|every single time)
    unless clause ^ [and|so|but|well|or] (do|did|does|are|is|was|were|have|has) (you|i|we|it|they|he|she) ... (what|how|why)
    unless sentence what (have|did|are) you .. (this time|now|again)
    yes What would help you decide?
    yes How did you experience the first month?
    yes What does this project mean to you?
    no How much is it?
    no How could you miss that?
    no What sort of printer do you use?
    no What does the label say?
    no Do you remember what he said?
    no Why not Tuesday?
    no How are the children?
    no What about Tuesday?

    rule question.tell-me open_question
    match (tell|walk|talk) (me|us) [a bit|a little|more|some more] (about|more|what|how|why|through|everything)
    match (describe|explain|elaborate|expand on|walk me through|talk me through|help me understand|help me see|share)  (what|how|why|your|the|it|to me|on|more|a bit|me|where|that)
    match (say|tell me|know|hear|learn|understand) [a little|a bit|some] more about
    match (say|tell me) [a little|a bit] more $
    match (i would like|i would love|i want|i am curious|curious) to [better|really] (know|understand|hear|learn) [more] (about|more|what|how|why|your|where)
    match (i am curious|curious) (about|what|how|why)
    match (i am wondering|i wonder|i was wondering) (what|how|why)
    unless sentence (tell|know|explain|understand|wonder|wondering) .. (when|who|how much|how many|what time|whether|if)
    unless sentence why you .. (not|never|always|keep)
    unless clause (i will|i can|let me|i could|i would) [just|quickly|gladly] (tell|walk|talk|explain|describe|share)
    unless clause (let me|i will)
    yes Tell me about your team.
    yes Help me understand what matters here.
    yes I'd love to hear how the fair went.
    no Tell me when you are free.
    no I'd like to pay by card.
    no I want to print it tonight.
    """#

  static let requests = #"""
    rule request.dated concrete_request
    match (could|can|would|will) you [please|kindly|maybe|perhaps|possibly|just|also|still|then] !(be|see|believe|imagine|say|tell me (when|what|why|how)|have)
    match (you (could|can)) [please|kindly|maybe|perhaps|possibly|also|just] (send|transfer|pay|confirm|return|sign|forward|share|give|wire|add|settle|deliver|get|upload|review|fill)
    match please !(note|find|see|do not hesitate)
    match ^ [hi|hello|so|and|ok|then|just|now|kindly|well] (send|pay|confirm|return|sign|forward|transfer|wire|settle|give|get|deliver|upload|approve|reply|answer|call|email|let me have|let me know|fix|complete|fill|provide|share|book|deposit|refund|choose|pick|make sure|have|bring|drop|finish|submit|tell|write|add|ship|print|check|review|remit|clear) [me|us|it|the|your|a|that|them|#amount|back|in|over|by|along|over]
    match (i|we) [will|would|really|still|also] (need|require) !(a break|some time|to (think|check|finish|go|rest))
    match (i|we) (expect|am expecting|are expecting|am waiting for|look forward to receiving|count on|am counting on|ask|am asking|demand|request) [you|your|the|a|to|for|#amount|that|payment|it|this|it all]
    match (i|we) would (like|appreciate|be grateful) (you|your|the|a|if you|it if|payment|that|to (have|receive|get)|an|#amount)
    match (i|we) want (you to|the|your|my|it|#amount|payment)
    match (must|should|has to|have to|needs to|need to) (be|reach|arrive|land|come|hit)
    match (you|your team) (need|have|must|should) [to] (send|pay|settle|sign|return|confirm|give|deliver|provide|transfer)
    match (is it|would it be) possible (to|for)
    match [would|do] you mind *ing
    match (the|final|last) deadline
    match (is|are|payment) due
    match (let|make) (us|sure) .. (have|paid|sent|confirmed|signed)
    match (may|can|could) i (have|get|ask you|count on)
    match you have until .. to (pay|send|settle|transfer|sign|return|reply|answer|confirm|deliver)
    with message (@DATE | #amount | #percent | #duration)
    unless sentence or (i|i will|we)
    unless clause (i will|i can|we will|i am going to|let me) [then|also|happily|gladly] (send|pay|call|confirm|deliver|get|give|finish|review|ask|need)
    unless clause you can (reach|call|count|stop|always|keep|cancel|choose|use|relax|expect|have|find)
    unless sentence (could|can|would) you (tell|remind|let) me [know] (when|what time|which|how|whether|if|why|what)
    unless clause (need|needs) [to] (check|finish|do|think|go|reschedule|leave) 
    unless clause (do|did|have) you .. (need|want|expect) .. ?
    unless clause i [would] (want|need|like) to .. (be|discuss|talk|share|help|apologize|thank|move|show)
    unless clause (not|no longer) need
    unless clause if you (could|can|would) .. (sign|pay)
    unless clause (understand|know|see|when|what|that|until) .. deadline
    yes Could you send the signed quote by Friday?
    yes I need the $300 before the 30th.
    yes You have until Tuesday to settle the balance.
    no Send it whenever you like.
    no I'll send it tomorrow.
    no I understand the deadline is Tuesday.

    rule boundary.habit boundary
    match (i|we) [simply|just|really|also|generally|usually] (do|will|would) [simply|just] (not|never) [usually|normally|generally|ever|really] [be] [take|do] (work | take | taking | answer* | reply | do | offer | participate | start* | begin | deliver* | accept* | lower | negotiate | discount | discuss* | give | listen | read | move | go | make | respond | check | pick up | share | hand | provide | release | continue | renew | tolerate | put up | stay | sign | include | cover | cut | drop | change | extend | attend | join | join* | publish | pay | host | handle | support | edit | touch | design | write | build | come | travel | compete | pitch | available | working | doing | answering | offering | adding | continuing | renewing | going | spend | lend | rush | want to be | reveal | open | cater | allow | commit | ship | send .. (before|without|until) | allow | engage | budge | reduce | agree to | waive)
    match (i|we) never (start|begin|work|take|do|accept|give|deliver|answer|sign|send|share|release|discount|negotiate|hand|lower|offer) ..
    match (i|we) (can not|am not able to|are not able to|am unable to|am not willing to|am not going to|am not prepared to|will not be able to|no longer|am not available|am not reachable|will not be|can no longer|are unable to|would rather not|prefer not to|am not in a position to) .. (take|do|work|accept|start|begin|continue|add|include|lower|reduce|deliver|go|offer|absorb|extend|attend|participate|let|change|stay|renew|give|commit|keep|make|available|reachable|after|before|without|on|at|answer|reply|be|cut|drop|move|spend|provide|support|discuss)
    match (i|we) would (rather|prefer) .. not
    match (i would|i) prefer [,] [if possible] [,] (not|to keep|to be|that you|we|to stick) 
    match (no|without) (deposit|contract|signature|payment|signed quote|purchase order|approval|down payment) , (no|i|we|nothing)
    match no _ , no _
    unless clause (find|see|know|understand|remember|think|believe|open the|open (it|the|your)|mind|recall|recogni*|hear|apologize|be sorry|have (the|a|any|your)|get it|agree with the)
    unless clause (i|we) (do|will) not (want to (bother|disturb|offend|upset|waste|interrupt)|have|need|know|mean|feel|care)
    unless clause not (do|done|doing) (it|that|this) (on purpose|again|well|yet)
    unless clause not (work|working) (anymore|any more|properly|on my (phone|screen|laptop))
    unless clause (not|never) (read|received|said|got|been) (it|that|this|your|any|the)
    unless clause do not do (it|that) again
    unless clause want to be (in|you|the one|your)
    unless clause (i|we) would not (go (to|as far|that far|there)|say|call|bother|worry|mind|be surprised|know|want to be|dream)
    unless clause accept* (cookies|notifications|invitations|friend requests|cards here)
    unless clause (i|we) (do|will|would) not want to (rush|pressure|push|hurt|let you|make you|put you|lie|promise|keep you|disappoint|be (rude|a)|sound|seem|judge|hold you|force|worry)
    unless clause not (working|coming|going) (anymore|any more|properly|out)
    unless clause do not (drink|eat|smoke|take sugar|take milk|speak)
    with sentence @LIMIT
    unless sentence you pay ..4 or i
    unless clause (never|not) (start|read|finish|take|open) (a|any) (book*|novel*|film*|puzzle*|fight*|series)
    unless clause stay (long|much longer)
    unless clause (go|come|make it) to (the|your|my|any) (wedding|party|funeral|concert|cinema|doctor|dentist|beach|gym)
    unless clause agree (with|that|on|about)
    unless clause (be|be held) [fully|totally|personally|solely] (held|blamed|responsible|liable|accused|sure|certain|everywhere|there for|happier|prouder|more|in two places)
    unless clause (give up|keep up|keep track|change my mind|change the (past|weather|facts)|make (sense|out|heads|up my mind|it up)|move (on|my)|stay (awake|up|mad|angry|cross)|cut myself|go (wrong|back in time|to sleep)|take (it|that|this) (badly|personally|amiss|lightly|the wrong way|for granted|back)|take (credit|sides|offence|offense))
    unless clause (take|drive|use) (the|a|my) (bus|train|tram|car|bike|metro|tube|plane|lift|elevator|ferry|taxi|stairs)
    unless clause (read|watch|listen to|go to|play) (the (news|radio|papers|paper|theatre|theater|cinema|gym|pub|reviews|horoscope)|novels|fiction|music|football|golf|chess|podcasts|poetry|television|tv|church)
    unless clause (take|start|begin) (sugar|milk|pills|medicine|vitamins|selfies|naps|breakfast|the day without|my day without|the morning without)
    unless clause (give|offer|answer|commit) [you|it|that|to] (an|a|the|any|that|it|this) [exact|precise|final|definite|firm|clear] (answer|figure|date|opinion|estimate|question|total) [yet|now|right now|until|before|without]
    unless clause (start|work|read|include|open|cut|move|change) (it|this|that|the (car|engine|computer|laptop|scanner|printer|file|door|window|attachment|page))
    yes I don't answer messages on Sundays.
    yes I can't start without the purchase order.
    yes I don't accept calls after six.
    yes We can't start before the deposit.
    no I can't find the file.
    no I don't understand the question.
    no I don't accept cookies.
    no I wouldn't go that far.
    no I don't want to put you under pressure.
    no I wouldn't want to be the one to tell them.
    no I don't agree with the reviewer.
    no I can't be blamed for the weather.
    no I don't take the tram to work.
    no I never read the news before breakfast.
    no I don't take it personally.
    no I can't give you an exact figure yet.
    no I won't give up on this page.
    no We don't take the motorway.
    no I can't go to your party on Friday, sadly.
    yes I don't agree to unpaid trials.
    yes I never work without a signed order.

    rule boundary.refusal boundary
    match (it is|that is|the answer is|it will be|still|so it is|that will be|is) [a|still a|going to be a] [firm|clear|polite|hard|no] no $
    match (that|this|it) (will|is|would|does) not [be|simply] [really|simply|actually|quite] [be] (possible|going to (work|happen)|included|negotiable|part|in the (quote|scope|package|price|contract)|something i|an option|work for me|acceptable|covered|feasible|my (job|role)|on the table|within|okay|ok with)
    match (not|is not|are not) [really|actually|quite] (included|negotiable|covered|in scope|part of (my|the|our|what)|in the (quote|package|contract|price|scope)|within the|free|something i (do|offer)|up for discussion|acceptable)
    match (out|outside) [of] [the|our|my] (scope|quote|package|contract|agreement|budget|office hours|working hours|brief|hours)
    match (beyond|past|over|after|above) (that|this|#number|#duration|two|three|the|those|our|what|it|#time) ... (charge*|bill*|extra|invoice*|quote|cost*|additional|paid|fee|rate|#amount|off|closed|not available|unavailable|unreachable)
    match (each|every|any) [extra|additional|further|new] (change|revision|round|hour|edit|request|version|extra|extras|tweak|page|visit|meeting|call|amend*|addition) ..5 (charge*|bill*|extra|invoice*|cost*|quote*|additional|paid|#amount|fee|is #amount|rate|separately)
    match (extra|additional|further) (work|changes|hours|rounds|revisions|pages|requests|edits|time) ..4 (charge*|bill*|invoice*|cost*|quote*|paid|separate*|fee|#amount|come)
    match (will be|is|are|gets|get) (charged|billed|invoiced|quoted) (separately|extra|at|on top|as|per|in addition)
    match (my|our|the|this) (price|rate|rates|fee|fees|quote|day rate|prices) (stays|stay|remains|remain|does not|do not|is not|are not|will not|is firm|is fixed|is what|stands|is the same|is final|holds|are firm|are fixed)
    match (the|a|my|our|#percent|%) deposit .. (before|required|upfront|up front|comes|first|mandatory|needed|is due (before|upfront|on signing|at signing|first)|to start|non)
    match (deposit|payment) .. (before|comes before|first|upfront|up front|in advance) .. (work|start*|i|any|we|begin*)
    match (half|#percent|payment|paid) (upfront|up front|in advance|before i start|before any work)
    match i (refuse|decline|object|will have to decline|must decline|have to decline|have to refuse|have to say no|am going to pass !(it|on|them|this|that|your|the|along|by)|will pass !(it|on (it|to|your|the)|them|this|that|your|the|along|by)|am saying no|draw the line|insist|reserve the right)
    match (i|we) (ask|demand|expect|insist) .. (be treated|respect*|be spoken|polite*|civil*|courteous*|stay respectful)
    match (please|kindly|i ask you to|i would ask you|i need you) [do not|to] (stay polite|remain polite|keep it civil|stay respectful|speak to me|talk to me|lower your voice|stop shouting|stop insulting|call me (only|during|between|at)|keep .. (professional|respectful|civil|polite)|watch your|mind your|not (call|text|message|shout|insult|contact))
    match (please) (do not) (call|text|message|shout|insult|contact|raise|swear|speak|talk)
    match (i am|we are|i will be) (ending|closing|stopping|leaving|stepping down|stepping away|terminating|pausing|suspending|wrapping up|hanging up|done with this) [our|the|this|my|work|here|from|at|after|on|as|all|until|if]
    match (i|we) (stop|end|pause|suspend|terminate) (here|our|the (work|contract|project|collaboration|call|conversation|discussion)|work|this|after|at|working)
    match (our|this|the) (collaboration|contract|work together|agreement|partnership) (ends|stops|is over|will end|comes to an end|finishes)
    match (only|exclusively|solely) (by|via|through|on|during|between|in|after|with|before|from|at|for)
    match (i am|we are|i) (available|reachable|open|off|closed|in the office|work|working|answer|reply|take calls|pick up) [only|from|calls] .. (from|between|until|on|during|monday|weekdays|only|at|after|in|#time|#date) 
    match (my|our|the) (office hours|working hours|opening hours|business hours)
    match (my|our) hours !(of|were|on this|for this|spent)
    match (i|we) (stick|keep|hold|am sticking|will stick|am keeping|hold) to (the|what|our|my|it|that)
    match (limit|cap|capped|limited) [it|this|them|my|myself|the] (to|at)
    match (#number|two|three|one) (rounds|revisions|versions|changes|proofs|concepts|hours|edits) [of] [changes|revisions|edits] .. (included|maximum|max|and no more|are included|is the limit|only|tops)
    match (maximum|no more than|at most|not more than) (#number|#duration|two|three|one)
    match (as agreed|as stated|as per|under|according to|in line with|per) [in] [the|our] (contract|agreement|quote|terms) ... (penalt*|interest|late fee|suspend*|pause*|charge*|fee|deposit|stop*|applies|apply)
    match (late fee*|penalt*|interest) .. (apply|applies|kick in|will be added|accrue*)
    match (that|this|it) (needs|requires|calls for|would need|would require|would be|means|is) (a|an) (new|separate|extra|additional|different) (quote|contract|budget|order|project|job|invoice)
    match (no) (weekend|evening|late night|sunday|saturday|weekends|evenings|calls|work) (work|calls|meetings|on|after|for me)
    match my (rule|policy) is
    match (weekends|evenings|sundays|nights|holidays) are (mine|off|for my|private|family|off limits|not)
    match (i|we) keep (my|our|the) (evenings|weekends|sundays|prices|rate|rates|fridays|holidays) 
    match (not|no) (before|without|until) (a|the|i|you|payment|deposit|we|signed|monday|next)
    match off (limits|the table)
    match i (have decided|am choosing|would rather|would prefer) [that] [to|we] (end|stop|stopped|ended|ending) [here|our|the|this|working]
    match (i am|we are) not (lowering|dropping|reducing|cutting|discounting|changing|negotiating) (my|our|the) (price*|rate*|fee*|quote)
    match (i am|we are) no longer available
    match (everything|all requests|every request|all messages|all changes) (goes|go) through (email|mail|me|the|my|our)
    match i will not (resume|start|continue|restart|carry on|work) .. (before|until|without|unless|payment)
    unless clause (shop|store|restaurant|page|bank|museum) .. (is|are) closed
    unless clause (invoice|bill|it) .. (billed|charged|invoiced) (to|on|by|in) (the|your|you)
    unless clause you (are|do|can|will) not
    unless clause (do|does|did|is|are|can) (you|it|that|they)
    unless clause (i am|we are|are you|is he|is she|you are|i was) not free
    unless sentence is what it is because
    unless clause (maybe|perhaps|possibly) .. [_] [_] (outside|out of|beyond)
    unless sentence yes or [is it|it is] [a] no
    unless clause (refuse|decline) (to believe|rarely)
    unless clause (could|can|would|will) you .. (pay|send|transfer|wire|settle) .. deposit
    unless clause work from (home|a|the|my)
    unless clause (stays|remains) (a|an|only a|just a) (range|estimate|guess|rough)
    yes That isn't included in the package.
    yes Each extra revision is charged $60.
    yes My hours are nine to five, Monday to Thursday.
    yes I'm not lowering my rate.
    yes I'd rather we stopped here.
    yes I won't resume work before payment.
    yes I'll pass.
    no The shop is closed.
    no The invoice is attached.
    no I'll pass it on to my colleague.
    no I'm not free on Wednesday.
    no Is it a yes or a no?
    no Could you pay the deposit before Tuesday?
    no The deposit is due.
    """#

  static let terms = #"""
    rule boundary.terms boundary
    match let us (stop|end it|end this|leave it) (here|there|for today|for now|at that)
    match i (would|will) (like|prefer|rather|have) [to] (stop|end it|leave it) (here|there) [for]
    match i am (going to|inclined to) (decline|pass|say no)
    match (this|that|it) (will be|is) [also] (my|our) last (job|assignment|project|order|month|mission|week|commission)
    match (is|are|goes|stays|remains|go|stay) [now] (paused|on hold|on pause|suspended|frozen) (until|till|while|as long as)
    match (work|project|job|everything) pauses (while|until|as long as)
    match (still|am|are) not (working|answering|coming|calling|staying) (tonight|today|tomorrow|late|this weekend|on (saturday|sunday|weekends|holidays)|after #time)
    match (clause|article|section|paragraph) (#number|one|two|three|four|five|six|seven|eight|nine|ten) (of|in) (our|the) (contract|agreement|terms)
    match (under|per|in) [the|our|this] (contract|agreement|terms) , (late|the|extra|i|we|payment*|files|rights)
    match (the|our) (contract|agreement|terms) (says|say|states|state|provides|provide|allows|allow|sets|set|caps|limits) [that|for] [late|extra|the|a|each|any|one|two|three]
    match (as|like) (it says|we agreed|agreed|we signed|the contract says|stated|written) [in] (the|our|it) (contract|agreement|terms|quote|says)
    match late (payments|invoices) (carry|cost|bear|attract)
    match rush (jobs|orders|work) (cost|costs|are|is|carry|come)
    match from now on , ... (only|through|by|in writing|email)
    match (is not|are not) a channel i (use|answer|work)
    match (my|our) notice period
    match i (only|just) (take|answer|do|accept|work|pick up) (calls|messages|meetings|work|phone|emails|jobs|orders|visits|on|by|with|after|before|between|from)
    match (i can give|i have|you have|you get) [you] (#number|#duration|ten|fifteen|twenty|thirty|an hour) [more] [minutes|rounds|hours|versions] , (not more|no more|and no more|not a minute more)
    match i need at least (#number|#duration|two|three|four|five) [working|full|clear] (days|weeks|hours|$|for|to|before|between)
    match (my|the|our) (day|shift|working day) (ends|stops|finishes|closes) at
    match i am not available (the|on|in|this|next|before|after|until|at|over|for)
    match (is|are) a no from me
    match i am not (comfortable|ok|okay|willing) (being|to be) (spoken|talked|shouted|treated|yelled|insulted)
    match i (would like|want|need|ask) (us|you|everybody|everyone) to [please] (keep|stay|remain|speak|talk) ..3 (respectful|civil|polite|calm|tone|politely|calmly)
    match as long as (nobody|no one|we|you) .. (shout*|insult*|calm|polite|respectful|civil|swear*)
    match (company|house|workshop|safety|studio) (rule|policy) $
    match (keep|leave) my (personal|private) (life|matters|number) (out|private|to myself|separate)
    match i would rather not (take|do|accept|start|sign|work|renew|have)
    match (changes|requests|orders|questions|remarks) (go|come|pass) [only] (through|by|via) (email|mail|the form|the portal)
    match i always take (my|the) (lunch|break|fridays|wednesdays|weekends|sundays|evenings) [break] (from|between|off|at|to)
    statement
    unless clause (if|unless|when|do|does|would|could|can|will) you .. (decline|pass|stop)
    unless clause (i am|i was) not available (on|in) (the|any|your) (list|menu|map|directory)
    unless message (or else|lawyer|court)
    yes Let's leave it there for today.
    yes The job stays on hold until the first instalment arrives.
    yes I only answer messages between eight and four.
    yes I'm not comfortable being shouted at.
    yes The agreement states that extra pages are paid for.
    yes My shift ends at five.
    no Let's stop at the bakery first.
    no He only takes sugar in tea.
    no Is the project on hold until June?
    no The contract is on your desk.
    """#

  static let risks = #"""
    rule overapology.piling over_apology
    match @APO
    count 2
    affirmative
    unless message (your|owe me|an) apolog*
    unless message (sorry|pardon) ?
    unless message sorry (to hear|that you|you)
    yes Sorry, so sorry, my apologies again.
    no Sorry about yesterday, the file is attached.

    rule overapology.superlative over_apology
    match (terribly|awfully|incredibly|extremely|deeply|profoundly|infinitely|dreadfully|unbelievably|beyond|eternally|horribly) [so|very|deeply|terribly] sorry
    match so [,] so [,] sorry
    match (so|really|truly|very|just) (so|very|deeply|truly|terribly|awfully|incredibly|really) sorry
    match sorry [,] sorry
    match (a million|a thousand|a hundred|endless|countless|my humblest|humblest|my deepest|deepest|a thousand million) (apologies|times sorry|sorries|pardons)
    match sorry (a million|a thousand|a hundred) times
    match (i can not|can not|can never|could never|no words) .. (apologize|say|express) .. (enough|sorry)
    match (please|i beg you|beg you to|begging you to) [please] forgive [me]
    match i (beg|implore) (you|your|of you)
    match (begging|beg) (you|for) [your] (forgiveness|to forgive|pardon)
    match (on my knees|unforgivable of me|inexcusable of me)
    match (please) [do not] (hate me|do not be mad|do not be angry)
    match (i am) [so|deeply|really|truly|very|just|absolutely|completely] (ashamed|mortified) 
    match (i will never forgive myself|hate myself|i could die)
    affirmative
    unless clause sorry (to hear|to learn|to read|that you|for your (loss|trouble)|about your (father|mother|loss|partner|dog|cat))
    unless message (you are|your behaviour) .. (unforgivable|ashamed)
    unless clause ashamed to (say|admit)
    unless clause ashamed (of you|for you|on your)
    unless sentence beg your pardon [,] ... ?
    unless clause beg your pardon $
    yes I'm so terribly sorry.
    no I'm very sorry.
    no I'm so sorry to hear about your dog.
    no I'm so sorry, I mixed up the two folders.
    no I beg your pardon?
    no Let me make it up to you with a free proof.
    yes I'm so very sorry for all of it.

    rule overapology.never-enough over_apology
    match (can not|can never|could never|do not know how to) [ever] (apologize|say sorry|make it up) [enough|to you|for]
    yes I can't apologise enough.
    no I can't say how long it takes.

    rule overapology.self-abasement over_apology
    match (i am|i have been|i was|i feel|such|what) [honestly|really|just|truly|such|so|a|an|the|complete|completely|total|totally|an absolute] [a|an|the|complete|total|absolute|biggest|worst|real|utter|such a] [complete|total|absolute|biggest|worst|stupid|utter|a|real|big] (idiot|fool|moron|worthless|useless|failure|loser|hopeless|pathetic|disgrace|mess|disaster|incompetent|imbecile|embarrassment|waste of space|pain in the neck|screw up|burden)
    match i am [honestly|really|truly|just|probably] the (worst|biggest|dumbest|most useless)
    match (i know) [that] i am [being] [so|very|really|such] [a] (annoying|pest|pain|nuisance|bother|burden|tiresome|pushy|nag)
    match (i do not deserve|i deserve nothing|i am not worth|i am no good|i am good for nothing|what is wrong with me|how stupid of me|how could i be so stupid|stupid me)
    unless message you are [all|just] [a]
    unless clause what a @FAULTY [little] (@WORK | thing)
    unless clause feel (silly|a bit silly)
    unless clause you .. (idiot|fool|moron|useless)
    yes I'm such an idiot, as usual.
    no I feel silly, I lost the link.

    rule overapology.legitimate over_apology
    match (@APO | i feel bad | i hate) ... (bother* | disturb* | nag* | chase | chasing | pester* | ask | asking | insist* | follow up | following up | remind* | interrupt* | bug you | bugging | for being (a pain|pushy|annoying|a bother|a nuisance|difficult) | to be (a pain|pushy|annoying|a bother|a nuisance|that person|difficult) | take up your time | taking your time | taking up | call you | calling again | calling you | call again | writing again | write again | emailing again | about this small | bring it up | bringing this up | bring this up | raising this | raise this | it is me again | me again | existing | press* you | trouble you | troubling you | talk about money | mention money | bring up money | harass* | impos* | pushing)
    affirmative
    unless clause (not|without) (bother*|disturb*)
    unless clause (i forgot|i should have|i did not) .. (ask|remind)
    unless sentence (sorry) .. (you (had|have) to|for making you|that you had to|for having you|for not) .. (chase|ask|remind|wait|call*|follow*|asking)
    yes Sorry to chase you about this.
    yes Apologies for bothering you again.
    no Sorry, I forgot the attachment.

    rule hedge.claim hedge
    match (maybe|perhaps|possibly|presumably|supposedly|conceivably|potentially)
    match probably
    match (i|we) [kind of|sort of|just|still] (think|believe|guess|suppose|reckon|figure|assume|imagine|presume) !(of|about|you for|so much|ahead|highly|in)
    match (it|that|there) [would|just] (seems|seem|appears|appear) (to|that|like|as if|the|possible|a|we|you|there|something)
    match (seems|appears) to me
    match (i feel like|i have a feeling|i have the feeling|i get the feeling|i have the impression|i got the impression|i am under the impression|i get the impression)
    match (kind|sort) of !(paper|work|file|thing|project|person|client*|site|image|photo|budget|problem|question|you|job|support|document|content|information|style|kind|music|result*|data|business)
    match (just|was|am|were|only) [just|only|maybe] (wondering|thinking|checking in|checking|asking|hoping|curious) !(of|about you)
    match (i was|i am|we were) (wondering|hoping|thinking) (if|maybe|whether|we|that|perhaps|about maybe|it)
    match i wonder (if|whether)
    match (i just|i only|just) (wanted|want|thought|need|hoped|hope) (to|i|you|a|that|maybe)
    match (it is|it was|this is) just [that|a (small|little|thought|suggestion|quick|tiny|idea)]
    match just a (small|little|thought|suggestion|quick|tiny|idea|quick one|quick question)
    match if (possible|at all possible|that is ok|that is okay|that is alright|that is not too much|it is not too much|that works|you do not mind|it is ok|it is okay|that makes sense|it is all right|you have time|you have a (minute|moment|second|sec)|you get a chance|you get a minute|it is not a bother|that is fine with you|you would not mind|it is no trouble|you can|you could|you ever) !(see|find|read|open|sign|pay|not)
    match (i do not know|i am not sure|not sure|i am not certain|i am not entirely sure|i am not really sure|i am unsure) (if|whether|it|that|this|about|,|but|we|what|$|exactly)
    match (i would say|i would think|i would guess|i dare say|i might be wrong|i could be wrong|i may be wrong|correct me if|do not quote me|if i am not mistaken|unless i am mistaken|in my (humble )?opinion|in my humble|as far as i know|to my knowledge|more or less|some kind of|in a way|in some way|to some extent|a tiny bit|somewhat|ish|slightly|a little bit)
    match (might|may|could) [just|also|well|perhaps|have|potentially|be] (be|want|have|need|consider|possibly|work|try|look|help|be worth|make sense|gone|go)
    match (whenever|when) (you|it) (get|can|have|want|like|suits|is convenient|feel like|find) [a|the|time] 
    match (no worries|no problem|no pressure|no big deal|no rush|not a big deal) [at all] if
    match (hopefully|ideally|theoretically|in theory|in principle|apparently we)
    match (would it|could it|might it) [be|perhaps|possibly|maybe] (possibly|perhaps|maybe|by any chance)
    match by any chance
    match (i would tend|i tend) to (think|say|believe)
    unless clause (you (may|might|could) (have|be|want|need))
    unless clause what do you think
    unless clause (do|did) you (think|believe|suppose|reckon)
    unless clause (slightly|somewhat) (later|bigger|smaller|larger|different|darker|lighter)
    unless clause what (kind|sort) of
    unless clause (the|a|this|these|that|same|any|every|some) (kind|sort) of
    unless clause (i) (think|believe) (highly|the world)
    unless clause (may|might|could) be (charged|billed|invoiced|my|applied)
    unless clause i would (love|like)
    yes Maybe we could change the date.
    yes I guess it's fine.
    yes I just wanted to check where the payment is.
    no What kind of photo do you want?
    no I'm thinking of you for the next job.

    rule filler.hesitation filler
    match (um|umm|uhm|ehm|ahem|eh ,|er|ugh)
    match huh ,
    match (you know|i mean|basically|or something|or whatever|and stuff|or anything|kind of thing|sort of thing|like|right|so yeah|and all that|if you see what i mean|you see|so|and so on and so on|and all|anyway|anyways|well) $$
    match ^^ [so|well|ok|yeah|and|but|right|oh|no|yes|um] (like|basically|you know|i mean|you see|honestly like|so yeah|anyways|literally|so) ,
    match , (like|you know|i mean|basically|literally|you see|so yeah|or whatever|right|honestly|anyway) ,
    match so (basically|like|yeah) 
    match (like|so) , (like|you know|i mean|so|basically)
    match (do not|no idea) [really] know how to (say|put)
    match how (do|should|can) i (say|put) [this|it|that]
    match (you know what i mean|know what i mean|what is the word|how shall i put|so yeah)
    weak (you know !(nothing|very|full|better|someone|anyone|everything|everyone|all|as|where|which|this|these|those|him|her|them|us|they|he|she|that|what|how|when|where|who|why|the|my|me|i|our|we|it|if|about)|i mean !(it|that|the|what|to)|basically|^ like|like ,|, like|literally|well ,|^^ so|right ,|anyway|or something|or whatever|and stuff|^^ ok so|^^ okay so|just like|you see ,|actually|honestly ,|whatever|kinda|so like)
    unless clause (i|we|would|you|they|do|looks|look|feel|feels|sounds|sound|something|anything|just|more|was|is|seems|much|it) like (the|a|to|it|that|this|you|your|an|my|our|green|how|what) $
    unless clause (feel|works|work|go|do|all|not|be|get|doing|going|everything is|makes it|you are|that is|is that|as) (well|right) $$
    unless clause (is|not) so $
    unless clause (think|hope|believe|guess|suppose|say) so $$
    unless clause (what|who|how|whatever|would|whatever|something) .. like $$
    unless clause (as|if) you (know|like) 
    unless clause let (you|me) know
    unless clause (you are|that is|all|quite|is|exactly) right
    unless clause (do|did|if|as|would) you know
    unless clause (whenever|wherever|when|how|where|as|if|whatever|what) you (like|know) $
    unless clause (top|bottom|far|on the|to the|turn|all|just|go|goes|went|gone|go|feel|it|get|got|get it|put|set|upper|lower|your|my|the|no|every) right
    unless clause (understand|see|is that|is this|get|guess|exactly|not|that is) what (i|you) mean
    unless sentence so , so
    unless clause (hear|see|know|sleep|slept|very|so|too|pretty|quite|really|read|sell*|sold|rank*|him|her|you|me|it|them|us|running|run|went|goes|gone|wish*|turned out|work*|write*) well
    yes Um, I wanted to talk about the quote.
    yes So, like, I mean, it's late.
    no I like the green one.
    no Well done on the launch.
    no You know the price.
    no Is it the tab on the far right?
    no Is that what you mean?
    no Honestly, you know nothing of the trade.
    no I'm so, so sorry.
    no Huh?
    no Call whenever you like.
    no The line is bad, I can't hear you well.

    rule deflection.impersonal deflection
    match (there) (was|were|has been|have been|must have been|seems to have been|may have been|might have been|appears to have been) [apparently|clearly|obviously|some kind of|some] (a|an|some|been|several|confusion|a few|certain|a bit of|problems|issues|errors|a small|a slight|a little) ... (problem*|error*|issue*|bug*|misunderstanding*|confusion|mix up|glitch*|mishap*|oversight*|incident*|hiccup*|slip*|mistake*|delay*|breakdown*|miscommunication*|mixup*|failure*|snag*|inconsistenc*|complication*|setback*|loss|gap*|muddle*)
    match (error*|problem*|bug*|issue*|mistake*|oversight*|incident*|confusion|typo*|misunderstanding*|glitch*|delay*|mix up|hiccup*|something|slip*|anomaly) ..3 (occurred|happened|arose|crept in|slipped (in|through|past)|came up|appeared|cropped up|took place|got in|got through|sneaked in|snuck in|surfaced|emerged|has occurred|have occurred)
    match (mistake*|error*|wrong turns|bad call*|missteps) (were|was|got|have been|has been) [clearly|apparently|perhaps] made
    match (was|were|got|has|have|is|are|been|must have|seems to have|appears to have|may have|might have|apparently) [apparently|somehow|unfortunately|accidentally|sadly|probably|also|simply|clearly] [been|gotten|got] [accidentally|somehow|unfortunately|apparently|completely|just|inadvertently|mistakenly|badly] (lost|misplaced|deleted|forgotten|erased|overwritten|damaged|broken|mixed up|overlooked|neglected|missed|corrupted|wiped|mislabeled|swapped|duplicated|left out|dropped|skipped|messed up|mishandled|mangled|botched|miscommunicated|delayed|removed by mistake|garbled|scrambled|omitted|misread|misfiled)
    match (was|were|has|have|had|did|does|is) not [apparently|actually|quite|properly|somehow] [been|get|got] [properly|correctly|actually|fully|always] (passed|communicated|forwarded|transmitted|done|shared|followed|respected|checked|updated|saved|recorded|relayed|processed|taken into account|picked up|noted|informed|told|backed up|proofread|flagged|transferred|delivered|handled|logged|reach|go through|get through|sent|synced|applied) !(by|to you)
    match (nobody|no one|someone|somebody) (told|informed|warned|said|mentioned|passed|notified|forgot|forwarded|must have|dropped|flagged|gave|explained) 
    match (i|we) (was|were) (never|not) (told|informed|given|warned|notified|made aware)
    match something .. (went|go|gone|has gone|must have gone|may have gone|might have gone|did not|is|got|broke|failed|glitched|happened|slipped) .. (wrong|work|off|astray|sideways|lost|crossed|awry|missing|$|along|with|in)
    match (it|that|this|things|everything|stuff|the (file|message|email|request|order|update|system|project|deadline)) [just|somehow|apparently|kind of|unfortunately|must have|has|have|had|all] [got|gotten|went|gone|fell|fallen|slipped|slip|fall|been] [a bit|a little|completely|somewhat] (lost|wrong|sideways|astray|through the cracks|through the net|out of hand|messed up|delayed|mixed up|off track|off the rails|crashed|haywire|awry|missing|dropped|slipped)
    match (fell|slipped|fallen|falls|slip) (through|between) (the|our) (cracks|net)
    match (wires|lines|signals) (got|were|must have) .. crossed
    match (things|these things|stuff) (happen|happens) $
    match (that|it) happens $
    match (lost in (transit|translation|the shuffle|the process|the move))
    match somehow .. (lost|wrong|missing|disappeared|vanished|deleted|forgotten|broke|changed|slipped|did not)
    match (got lost|went missing|disappeared|vanished|went astray)
    match (deadlines|steps|instructions|guidelines|procedures) (were|was|have been|got) .. (missed|skipped|followed|respected|overlooked|ignored)
    match (the ball was dropped|balls were dropped)
    match (deadline|date|delivery|schedule) could not be (met|kept|honored|honoured|respected)
    match (a|the) decision was (taken|made)
    match (email|message|file|parcel|letter|order) apparently (never|did not|was not)
    match apparently [,] (the|your|my) _ (did not|was not|never|has not) (go|went|sent|arrive|arrived|get|been)
    match (we|you) had (a|some|a few) [small|little|minor] (hiccup*|glitch*|mishap*|snag*)
    match (incorrect|wrong|faulty) (operation|manipulation) (led|caused|deleted|erased)
    match (things|steps|points) were misunderstood
    match error* (crept|slipped) (into|in)
    unless sentence (i [have] [just|really|also] (lost|deleted|forgot|made|missed|broke|overlooked|dropped|did not|messed|sent|should|did|misplaced|mixed)|my (mistake|fault|error|oversight|bad)|that is on me|by me|on my side|we (lost|forgot|deleted|made|missed)|you (lost|forgot|deleted|did|changed|broke|missed))
    unless clause by (me|our|my|your|you|the director|the team)
    unless clause if (something|anything|there)
    statement
    unless clause (you|i|we|he|she|they|who) [may|might|must|could|should|will|would|apparently] [also|just|really|already|still|never|probably|not] (have|has|had|do|did|does) [also|just|really|already|still|never|probably|not|even|yet] !(been|got|gotten)
    unless clause if (your|the|my|it|this|that|any)
    unless sentence (because of you|your (fault|mistake|doing))
    unless clause something (went|goes|has gone) (well|right|great|fine)
    unless clause by (the|a|our|my) (courier*|printer*|post|carrier*|client*|host|supplier*|bank|driver*)
    unless clause my (webcam|mic|microphone|phone|laptop|computer|screen|car|camera|printer|bike|arm|leg)
    yes Mistakes were made during the export.
    yes The message got lost somewhere.
    yes The date couldn't be met.
    yes An error crept into the invoice.
    yes Apparently the parcel never arrived.
    no I lost the file.
    no I've messed up the import, and the orders were lost.
    no The page was approved yesterday.
    no You may have forgotten to sign.
    no I haven't shared the folder yet.
    no Can you make it happen?
    no You've missed two meetings.
    no It would be bad if the photos disappeared.
    no Something went well for once.
    no The box was lost by the courier.
    no My phone is broken.

    rule justification.chain justification
    match @EXCUSE ... @EXCUSE ... @EXCUSE
    match (because|since|as|due to|with|between|i had|i was|was|were|there was|had|my|the|went|it is|got|broke) ..2 @EXCUSE ... (and|then|plus|on top|after|also|, my|, the|, i was|, i had|, a|besides|not to mention|not counting) ... @EXCUSE
    match (because|since) ... (and because|and then|plus|and also|and on top|and since|as well as|, and|besides|and the|and my|and i)
    match (because|since) ... because
    match (first|firstly) .. @EXCUSE ... (then|second|secondly|after that|and then)
    statement
    unless message (your|you had|at your end|on your) .. @EXCUSE
    unless message (you are|you will be|will be|includes|include|included|covers|cover|please find|attached|offers|could you|comes with|can you)
    unless message (tomorrow|will|next week)
    unless sentence (i understand|i know|i see|i imagine|take care)
    unless sentence since (monday|tuesday|wednesday|thursday|friday|the start|last|january|the beginning|day|when|#date|#number|then)
    yes I was swamped, and then my laptop died.
    yes It costs more because rents went up and the energy bill did too.
    no I'm moving it to Thursday because Wednesday is a holiday.
    no The package includes the server update.

    rule justification.not-my-fault justification
    match not [really|exactly|actually|even|all] (my|our) (fault|doing|mistake|responsibility) 
    match (nothing to do with|out of) (me|us|my (hands|control))
    match not (because of|down to|on) (me|us) , (it|the|my|that)
    match (it was|it is|that was|that is) not me , (it|the|my|that)
    match (blame|it is the fault of|is to blame|are to blame|was to blame) (the|my|our|it on the)
    match (it is|it was|that was) [all|really] (the|my) _ (fault)
    match i am not (responsible|to blame) (for|,|$)
    unless sentence not [really|all] your fault
    unless sentence nothing to do with you
    unless clause (my|our) (responsibility) (is|to)
    yes It's not my fault, the printer was late.
    no It's not your fault.

    rule threat.or-else threat
    match (otherwise|failing that|if not) ... @HARM
    match or [else] [then] (i|we|you will|you can|you are|it is|it will|that is|my|there will|everyone|everybody|expect|see you|say|the (site|page|server|domain|shop|website)|your (site|page|server|domain|shop|website|data)) ..5 @HARM
    match or else !(we|i can|i could|maybe|perhaps|on|at|by|in|just|use|try|take|next|with|the|a|it can|call|email)
    match (if|unless) ... (i quit|i am out|i walk|i am gone|i am done|i stop (tonight|everything|today|now|right now))
    match (if|unless) !((i|we|my) !(am not|are not|do not|have not|have nothing|get nothing|see nothing|still)) ... (i|we|my|everyone|(you|it|that|this) (will|would|is going to|are going to|can expect)|expect) ..4 !publish @HARM
    match (i|we) ..2 !publish (@HARM|stop|quit|walk|leave|cancel) ... (if|unless|until)
    match (one|a single|another|just one) [more] (more|other|delay|word|change|mistake|late|missed|_) ... and (i|we|it is|you) ..3 (quit|stop|leave|cut|drop|out|done|gone|pull|cancel|walk|over|block|close|terminate|off)
    match either you ... or (i|everyone|you|it|we|my)
    match (next time|the next) ... (i|we) ..2 (quit|leave|walk|cut|pull|delete|sue|block|cancel|am out|am gone|drop)
    match (pay|settle|transfer|wire|reply|answer|respond|sign|send|deliver|refund|shut up|stop|fix|call) ..8 or [else] [then] (i|we) [will|am going to|are going to|am|just] (cut|cutting|pull|pulling|kill|unplug|lock|locking|switch off|turn off|shut|quit|leave|walk|hang up|take (it|the|your|everything)|suspend|go to|report|post|tell)
    direct
    unless message (as agreed|as per|as stated|under the contract|according to (the|our)|in line with|per (our|the) (contract|terms)|clause)
    unless clause (if) .. (i|we) .. (start|begin|deliver|offer|can help|will start)
    unless sentence (or|otherwise) (i|i will|i can|we) [will|can|could] (call|email|send|use|propose|keep|leave it)
    unless sentence (do|would|did|will|should) (you|we|i) [want|like|prefer|rather] 
    unless sentence (i need to|i have to|let me|i will|we should) .. (delete|wipe|publish|block) .. (page|duplicate*|line|image*|photo*|row|tab|cell)
    unless clause block* (off|out|a|the|some|an) [_] (time|day|slot|afternoon|morning|week|date|hour)
    unless sentence if you (approve|agree|want|like|prefer|wish|are (happy|ok|okay|fine)|confirm|say (yes|so|ok|go)|need|delete|remove|close)
    yes Pay or I take the site down.
    yes If it's not settled tomorrow, you'll be hearing from my lawyer.
    yes Pay $500 by Friday or I cut the site.
    yes Transfer the money tonight or we switch off the server.
    yes If I don't get the transfer on Monday, I'm pulling the plug.
    no If you approve tonight, I publish tomorrow.
    no Send the logo, otherwise I'll call you on Thursday.
    no Pay the balance by Friday or in two parts.
    no Call me at noon or I call you.
    no If you delete that row, the table shifts.
    no If you need a lawyer, I can name one.
    no I'll publish it tomorrow if you approve.
    no Or else we can meet on Monday.
    no Would you rather show one photo or two reviews?
    no If I delete the banner, is that all right?

    rule threat.open threat
    match you (will|are going to|are gonna|would) [soon|so|really|bitterly|just|live to] (see what|see who|regret|be sorry|pay for|wish|hear from my|hear from me|be hearing from|find out what|find out the hard|not like what|be dealing with|have to deal with|answer to)
    match (hear|hearing|dealing) (from|with) my (lawyer*|solicitor*|attorney*|legal)
    match (see|meet) you in court
    match my (lawyer|lawyers|solicitor|attorney) (will|is going to|is ready|would love|takes|is on|handles|can explain|will be in touch|is waiting|has been)
    match i (will|am going to|am gonna|would|could) [have to|happily|personally|gladly|just] (sue|expose|ruin|destroy|report|bury|name and shame|take you to court|take legal|make you pay|drag you|press charges|go to the press|tell everyone|make sure everyone|post .. (online|everywhere|review)|leave [you] a (bad|one star|terrible)|trash your)
    match (everyone|everybody|people|the whole (town|industry|internet|sector)|your (clients|customers|competitors|boss|partners|followers)) (will|is going to|are going to|would love to|would|might like to|should) [soon|all] (know [exactly] ($|who|what|how (you|your)|that you|about)|hear (about|how|what|of|everything)|find out ($|about|who|how|what)|learn ($|about|how you|what|who)|see (what you|who you|how you)|read (all about|about|what))
    match (last|final) (warning|notice)
    match (last|final) chance !(to|for the|before (printing|print|launch|the))
    match (post|publish|leave|write) (a|an|my) [bad|public|honest|negative] review (everyone|everybody|of you|about you|your|that everyone)
    match (would|will) be [such|a real|really|quite|an awful] (a|an)? (shame|pity) (if|should)
    match (a|real) (shame|pity) if
    match (at|on) your (own)? (risk|peril)
    match (you have been|consider yourself|you are) warned
    match do not (come crying|say i did not warn|come running|complain when|be surprised (if|when))
    match (i know where you|i know things about|remember who has|remember who holds|do not forget who (has|holds)) ..
    match (i still have|i have still got|i am the one with|i have got) (your|the|all the|all your) [admin|only|master] (password*|keys|key|access|codes|login*|backup*|domain|data|files) ... (remember|do not forget|so think|be careful|think twice|in case you)
    match (this|it|that) (will|could|is going to) (cost you|end badly|get ugly|get nasty|turn ugly|hurt you|come back to)
    match (i would not|if i were you i would not|you do not want to|do not) (mess with (me|my|us)|play games with (me|us)|(test|push|cross) (me|us|my)|find out (what|who))
    match (do not make me|you leave me no choice|you asked for it|watch your back|try me $|watch out $$|you will see $$)
    match (the|my|a) (bailiff*|debt collector*|court|police|sheriff*) (will|is going to|are) (be|come|knock|visit|call|coming)
    match (i will|i am going to) see to it that
    match (say goodbye to|kiss goodbye|wave goodbye to) (your|the)
    match pay ..2 or
    direct
    unless message (as agreed|as per|as stated|under the contract)
    unless clause (you will see) ,
    unless clause (you will see) (the|that|how|a|it|our|my|an|in|on)
    unless clause (pay|paid) .. (card|cash|cheque|check|transfer|paypal|monthly|instal*) or
    unless sentence (if|when) you ... without *ing ... do not (come crying|come running|complain)
    unless clause cost you [only|just|about|around|roughly|nearly|exactly] (#amount|#number|#percent|nothing|less|extra|more|time)
    unless clause my (lawyer*|solicitor*|attorney*) (will|is going to|has been|is on) .. (review*|read*|check*|look over|draft*|proofread*|holiday|leave)
    unless clause (hear|hearing) from me [again] (on|by|tomorrow|soon|before|within|next|shortly|as soon|#date|this)
    unless clause see what (i|we) (mean|meant|did|have|propose|can)
    unless clause (hear|hearing) from my (colleague|assistant|partner|team|office)
    unless clause (will|going to) (know|hear) (about|what) .. (opening|launch|sale|news|event|offer|works|to do)
    unless sentence (within|first thing|as soon as|tomorrow|today|tonight|#date|#time|#duration) ... hear from me
    unless clause hear from me (first|today|tonight|later|again)
    yes You'll regret this.
    yes See you in court.
    yes Your customers will soon know how you treat people.
    yes Don't test me.
    yes Final warning.
    no My lawyer reviews the contract.
    no You'll see, the result is great.
    no Your customers will see the new menu tomorrow.
    no Try me on Thursday afternoon.
    no I still have the photos you sent.
    no This option will cost you $40 more.
    no You'll hear from me on Monday.
    no My solicitor will review the draft.
    no It's the last chance to change the colour before printing.
    no If you sign off a proof without checking it, don't come crying to me.
    no I'll look tonight and you'll hear from me first thing.

    rule insult.addressee insult
    match you (are|were|must be|have been|look|sound|act) [all|just|really|such|so|simply|being|honestly|clearly|completely|totally|too|quite|frankly|plain|absolutely|all just|obviously|even] [really|so|just|completely|totally|fucking|bloody|damn|such|incredibly|painfully] @NEGNOUN
    match you (are|were|must be|have been|look|sound|act) [all|just|really|such|so|simply|being|honestly|clearly|completely|totally|quite|frankly|plain|absolutely|obviously] (a|an|the|nothing but|like|as) [a|an|the|some] [_] [_] @NEGNOUN
    match (your|ur) (so|such a|such an|a|an|all|being) [fucking|complete|total|bloody|really|real|right|damn] @NEGNOUN
    match you [big|old|lying|dirty|poor|sad|fucking|bloody|damn|little|greedy|complete|total] (absolute|utter|total|complete|silly|stupid|bloody|fucking|daft|little|old|lazy|stingy|greedy|pathetic|useless|incompetent|sad|poor|miserable|filthy|dirty|lying|cheap|rude|ignorant|arrogant|clueless|damn|sorry|big|real) @OAF
    match ^ you @OAF $
    match ^ [you] (idiot|moron|imbecile|jerk|asshole|dickhead|muppet|pillock|plonker|wanker|prick|loser|crook|tosser|dumbass) $
    match you (absolute|utter|total|complete|silly|stupid|bloody|fucking|daft) _ $
    match ^ [you|what|what a|such a|total|complete|utter|bloody|fucking|stupid] [a|an|total|complete|utter|stupid] @OAF $$
    match ^^ [you|what|what a|such a|hey|oh|hello] [a|an|total|complete|utter|stupid|bloody|fucking] @OAF $
    match ^^ (pathetic|incompetent|incompetence|useless|clueless) $$
    match (you|ur|your (team|people|staff|office|company|agency)) [all|lot|guys|people] [are|is|were] [just|nothing but|all|really|only|such] [a|the] (bunch|pack|bag|load|pile|gang|band|lot) of [total|complete|utter|bloody|useless|stupid|fucking|absolute] [_] (@OAF | kids | children | monkeys | cowboys | crap | garbage | shit | rubbish | nonsense)
    match (^ | what a | such a | you) [what a|what|such a|useless|hopeless|stupid] (bunch|pack|gang|band) of [_] (@OAF | kids | children | monkeys | cowboys)
    match what a [_] [_] (bunch|lot|crowd|outfit|shower|team) [of _] you [_] (are|have)
    match (your|ur) [own|whole|so called|little|precious|usual|sheer|total] (incompetence|stupidity|ignorance|idiocy|mediocrity|stinginess|greed|cluelessness)
    match (like|from) (a|the|an) [_] @OAF [that|as] you
    match like the [_] [idiot|moron|clown|fool] you are
    match (you) ..4 like (a|an|some|the) [_] @OAF
    match (idiot*|moron*|fool*|clown*|amateur*|crook*|joker*|incompetent*|liar*|people|clients|customers|bosses|companies|vendors|contractors|managers) like (you|yours|yourself|you lot|your lot) (are|make|should|never|always|do not|can not|give|ruin|who|belong|think|drive|kill)
    match (@OAF | incompetents) like (you|yours|yourself|yourselves)
    match (tired|sick|fed up|enough|because|worst|typical|wasting|waste) .. (people|clients|customers|bosses|companies) like (you|yours)
    match (you|one|anyone|someone|somebody|you guys) (have|has|would have|must|would) [got] [to] be [really|completely|totally|a|an|pretty] (blind|stupid|an idiot|idiot|dumb|mad|deaf|insane|crazy|drunk|moron|clueless|desperate|brainless) to
    match (only an|only a|any) (idiot|fool|moron|halfwit|imbecile|cretin|clown) (would|could|can|does|thinks|knows) !(refuse|turn|miss|say no|pass)
    match even (an|a) (idiot|fool|moron|child|kid|toddler|five year old|monkey|blind man|parrot|baby|dog) (could|would|knows|does|can) [have] (do better|done|do (it|this|that|a)|better|see|seen|know|knows|get (it|this|that)|gets|got|spot|write|written|tell|realize|figure|count|spell|avoid*)
    match (thanks|thank you|bravo|congratulations|congrats|well done|nice one|nice work|great job|good job|brilliant|smooth) [for the tip|for that|for nothing|there|a lot|so much] [,] (captain|sherlock|einstein|genius|mastermind|hotshot|superstar|smart guy|wise guy|mr|mister|smartass|picasso)
    match (captain obvious|mr know it all|smartass|smart arse|miss know)
    match you [really|clearly|obviously|honestly|just] (know nothing|do not know ((anything|a thing) about (your|design|marketing|business|work|printing|how)|the first thing|what you are doing|what you are talking|your (job|trade|business|place))|have no (idea what you are (doing|talking)|brain*|taste !for|talent !for|class !(on|today|tomorrow)|clue (about|how|what you are))|can not even (read|count|write|spell) !(it|this|that|the|on|any|them|my|from))
    match you (do not have|have not got) (a|any|the (faintest|slightest|foggiest)) (clue|idea what you)
    match ^ [so|maybe|just|please|go|go and|perhaps|try] [you should] (learn|try learning) (to|how to) (read|count|write|spell|do your job|think|speak|behave) !(music|the|a|an|between|in|with|with us)
    match (can you|do you even|do you know how to|do you even know how to) (read|count|spell|think|write) ?
    match (did you even|do you even) (go to school|have a brain|think)
    match (nothing between (your|the) ears|not the sharpest tool|brain the size|iq of)
    match (fuck you|fuck off|screw you|go to hell|piss off|kiss my|bugger off|eat shit|drop dead|get stuffed|get bent)
    match (^ | will you | can you | so | just) shut up
    match ^^ [just|so|oh|well] get lost $
    match (you|your .. ) (suck|sucks|stink|stinks) !(at|less)
    match you [all] are [all|really|just|honestly] (the worst !(affected|hit|off|placed)|beneath me|out of your depth|a waste of|not fit to|too (stupid|dumb|thick|dense|slow|dim|daft|lazy)|full of (it|shit|crap|yourself)|a joke)
    match you must be (slow|thick|dim|hard of hearing|new to this)
    match (you|your (work|brief|text|draft|design)) (is|are) [even] worse than (a|an|my) (child|kid|five year old|intern|beginner|dog)
    match (you make me sick|you disgust me|you are disgusting|i pity you|you are laughable)
    match (you people|you guys|you lot|you all) [all|just|really|simply] are [all|just|really|such|so|too|completely|totally|honestly|a|an|the|complete|total|absolute] [complete|total|absolute|big|bunch of] @NEGNOUN
    match are you [all|really|just|completely] (stupid|dumb|an idiot|idiots|blind|deaf|thick) [or (what|just|something|simply)] [stupid|dumb|blind|deaf|thick] ?
    match you (people|lot|guys|all|salespeople|_) [all] never [ever] (understand|understood) (anything|a thing)
    match you never (understand|understood) (anything|a thing)
    match (i see|clearly|obviously) you can not (read|count|write|spell)
    match you are [completely|simply|just|totally|really] (impossible to (manage|work with|deal with)|dishonest|acting in bad faith)
    match with your usual incompetence
    direct
    unless clause i [really|just|also|must|only|do|still] (am|feel|felt|was|have been|had been|look|sound|seem|been|act*|behave*) ..4 @NEGNOUN
    unless clause (make*|making|made|left|leave*) (me|us) (feel|look|sound|seem) ..3 @NEGNOUN
    unless clause (me|us|him|her|them|myself|ourselves|i|he|she|they|we|it) [_] like (a|an|the|some) .. @OAF
    unless clause (me|us|him|her|them) for (a|an|the|some) .. @OAF
    unless clause (not|never|nobody|hardly|neither|without|no one|far from|anything but|no) !(just|only|even|very|too|the sharpest|the brightest|exactly|particularly|better|work|deal|talk|argue|negotiate|waste|discuss|take orders) ..3 @NEGNOUN
    unless clause (calling|call|called|calls|think|thinks|thought|believe|said|say|saying|mean|meant|find|imply*) [that] you ..2 (a|an|were|are|was) .. @NEGNOUN
    unless clause (theme|title|slogan|movie|film|club|section|headline|album|(is|was|are|were) (called|named)|song|night|play|novel|book|character*) ..3 @NEGNOUN
    unless clause (@NEGNOUN) (night|theme|club|section|costume*|orchestra|theatre|theater|league|choir|photographer*|cyclist*|radio|fish|nose*)
    unless clause (he|she|they|it|who|which|that) (is|was|are|were) [just|really|such|all|a|an|the|so|total|complete] [a|an|the|bunch of] @NEGNOUN
    unless clause (clients|customers|people) like (you|yours) .. (rare|great|wonderful|lovely|a joy|a pleasure|golden|amazing|the best|fantastic|make my|make the|make it|keep)
    unless clause (you are|you have been) [too] (kind|right|busy|late|welcome|free)
    unless clause you (absolute|utter|total|complete) (legend|star|angel|hero|champion|treasure|gem|babe|saint|marvel|lifesaver|delight|joy|beauty|genius|gent|sweetheart|darling|professional|beginner|stranger|amount|opposite)
    unless clause (dense|thick|rich|cheap) (with|in|compared|paper|for|enough)
    unless clause (am|are|is|was|were|go|going) [_] (blind|deaf) (to|in|on|from|spot*|test)
    unless clause (crazy|insanely|stupid|mad) (busy|good|talented|fast|kind|nice|lucky|about|generous|brave|with (joy|worry))
    unless clause (colour|color|partially|snow) blind
    unless sentence (if|whether|unless|in case|when) you (are|were|look|sound|must be) .. @NEGNOUN
    unless clause (if|in case|whenever) you (do|have|know|are|can|think|want|feel)
    unless sentence so (clear|simple|easy|intuitive|well) ... even
    unless clause (says|said|told|thinks|wrote|calls|called|reckons) [me|us] [that] you !(people|guys)
    unless clause nothing like
    unless clause amateur (photographer*|cyclist*|radio|musician*|painter*|gardener*|baker*|astronomer*|player*|actor*|historian*|cook|chef|choir)
    yes You're all useless.
    yes Even a child could do better.
    yes You are useless.
    yes You people are a joke.
    yes Are you blind or what?
    yes You're impossible to deal with.
    yes Check it again, you absolute clown.
    yes You have no idea what you're talking about.
    yes your so clueless honestly
    yes You must be slow, I sent it on Monday.
    yes What a hopeless bunch you are.
    no I'm useless at spelling.
    no The amateur cycling club approved it.
    no Are you blind to colour differences, the charts use red and green?
    no You're crazy busy this week.
    no I felt like a fool when the screen froze.
    no Don't treat me like an idiot.
    no Nobody thinks you're stupid.
    no He's such a clown, my nephew.
    no The parcel may get lost on the way.
    no Even a child could use this menu.
    no Your guide is so clear that even a child would get it.
    no Did you book the clown for Saturday?
    no You are no fool.
    no You sound nothing like an amateur.
    yes You guys are so amateurish.
    yes I won't argue with clowns like you.
    no My daughter could draw it for you.
    no You absolute star!
    no Where did you learn to draw like that?
    no What awful weather!
    no You look for cheap paper, I take it.

    rule insult.work insult
    match (your|ur) [own|whole|so called|little|precious|last|new|entire] @FAULTY [little|old] (@WORK | _ @WORK)
    match (your|ur) [own|whole|so called|little|precious|last|new|entire|current|latest] [_] @WORK [_] (is|are|was|were|looks|look|looks like|reads like|sounds like|smells like|must be) [just|really|simply|such|completely|totally|absolutely|honestly|pure|frankly|nothing but|so|plain|painfully|downright|incredibly|a bit of|kind of|beyond|truly] [a|an|the|one|such a] [complete|total|absolute|big|sad|bad|real|utter|vast|waste of|piece of|pile of|load of|heap of] (@FAULTY | joke | garbage | rubbish | trash | crap | shit | bullshit | disgrace | mess | circus | insult | nonsense | train wreck | embarrassing | embarrassment | farce | disaster | waste of (time|paper|space|everybody|everyone) | everybody time | everyone time | clown show | dumpster fire | amateur hour | drivel | tripe | a waste of everybody)
    match (this|that|the) [_] @WORK [of yours|you .. (sent|made|wrote|gave|picked|did)] [me|us] (is|was|looks|looks like|reads like|sounds like) [just|really|simply|such|completely|totally|absolutely|honestly|pure|frankly|nothing but|so|plain|painfully|downright|incredibly] [a|an|the|one|such a] [complete|total|absolute|big|sad|bad|real|utter|piece of|pile of] (@FAULTY | joke | garbage | rubbish | trash | crap | shit | bullshit | disgrace | mess | circus | nonsense | train wreck | embarrassment | farce | disaster | waste of time | clown show | dumpster fire | drivel | tripe)
    match (what|such) [a|an] [really|truly|incredibly|painfully|completely] @FAULTY [little|old] (@WORK | thing to (say|ask|do) | man | woman | person | people | client | boss | lot | bunch | outfit)
    match (a|an) [really|truly|incredibly|painfully] (dumb|stupid|idiotic|moronic|pathetic|hideous|ridiculous) (idea|brief|logo|site|design|request|plan|proposal)
    match (that|this) is (a|the) [really|very|particularly|truly] (stupid|dumb|idiotic) question
    match (the|such the) (dumbest|stupidest|ugliest|lamest|laziest) (@WORK | thing)
    match (idea|brief|logo|design|request|plan|proposal) is [really|just|so|painfully|plain|incredibly|downright] (dumb|stupid|idiotic|hideous|pathetic|ridiculous|laughable|amateurish|moronic)
    match (your|ur) [so called] (company|agency|firm|team|outfit|studio|office|boss|assistant|designer|developer|manager|accountant|partner|colleague*|people|staff|secretary|nephew) (is|are) [just|really|simply|all|such|completely|totally|so|as] [a|an|the|nothing but|as] [complete|total|absolute|bunch of|most|bit] [_] (@NEGNOUN | @OAF)
    match is amateur hour
    direct
    unless sentence (mine|my own|my fault|of mine|i wrote (it|this|that)|i made (it|this|that)|i (am|was) the one|i did (it|this|that))
    unless sentence (my|our) [_] [_] (is|was|looks|idea|draft|work|page|text|brief|logo|version)
    unless clause ^ [but|and|so|sorry|,] i (am|feel|was|have been|look|had|asked|know|made|have)
    unless sentence (someone|somebody|people|comment*|commenter*|reviewer*|he|she|they|client*|colleague*|another|others|who) [_] [_] [_] (wrote|said|says|thinks|think|called|calls|claim*|told|find*|found)
    unless clause (not|never|no|hardly|far from|without|nothing|neither) ..5 (@FAULTY | joke | mess | disaster | garbage)
    unless clause (is|was|are|would|does) (it|that|this|my) ..4 @FAULTY .. ?
    unless sentence if (it|that|this|the _) (is|was|looks|sounds)
    unless clause (your|ur) ..2 (day|week|luck|loss|news|cold|weather|journey|flight|trip|ordeal|experience|situation|headache|commute|connection|line|internet|wifi|signal|mic|microphone|sound|audio|printer|scanner|computer|laptop|phone|network|server|supplier|competitor*|rival*|landlord|neighbour*|neighbor*|bank|courier|previous|former|old|health|back|flu|timing|building|street|parking|traffic)
    unless clause (theme|title|movie|film|club|section|headline|album|(is|was|are|were) (called|named)|song|night) ..3 @NEGNOUN
    yes Your last draft was a complete disaster.
    yes What a ridiculous proposal.
    yes Your logo is painfully dumb.
    yes That website is a joke.
    yes Your layout is ugly.
    yes That is the laziest brief I have ever read.
    yes Your so-called designer is a clown.
    no This deadline is a challenge.
    no It's not a dumb idea.
    no That's a silly deadline, I picked it myself.
    no That scanner is so dumb it prints upside down.
    no Your rival's flyer is ugly, yours isn't.
    no A colleague said your page looks like rubbish.
    no No question is stupid here.
    no This draft of mine is garbage.
    no Your connection is terrible today.

    rule insult.indirect insult
    match how (clever|smart|intelligent) of you to
    match you would not know (a|an|good|what) ... if
    match you call (that|this|it|yourself|yourselves) (a|an|work|feedback|help|management|design|service|professional*|writing) ... (?|i call|i have seen)
    match (houseplant*|brick*|rock*|potato*|lamp|doorknob*|goldfish|toddler*|pigeon*|monkey*|hamster*|donkey*|plant*|chair*|nephew|niece|gran|granny|grandmother|mum|mom|kid|son|daughter|cat|dog|chimp*|year old) ..6 (better|more|smarter|faster|quicker) ..3 than you
    match my (#duration|#number|six|five|seven|eight|ten|four) [year] [old] [nephew|son|daughter|kid] ... (better|faster|quicker)
    match (my|even my) (nephew|niece|kid|son|daughter|gran|grandmother|dog|intern) (could|would|can) [have] (do|done|get|got|make|made|draw|drawn|write|written|run) ..3 (better|faster|quicker|blindfolded|with (his|her) eyes)
    match (a|any) (child|kid|toddler|five year old|monkey|trained monkey|parrot|drunk toddler) [of _] (could|would) [have] (done|do|design*|draw*|drew|write|written|wrote|fill*|better|see|seen|managed|read|spotted|spot|understood)
    match (like|as if) (a|some) [drunk|blind|bored] (toddler|child|monkey|five year old|ten year old|#duration old|_ year old|drunk) (wrote|made|designed|drew|did)
    match have the (attention span|brain*|taste|manners|memory|social skills|business sense|charm|iq|reflexes) of (a|an)
    match could not (organize|organise|run|code|manage|sell|pour|fight|find|plan|design|draw|write|talk) (a|an|his|her|their|your|water) ..4 (brewery|paper bag|own (backside|shoes|feet)|lemonade stand|bath)
    match can not count to (#number|ten|two|three|five)
    match (engage|use|try using|switch on|turn on) your brain
    match (single|functioning|working) brain (in|between|among|over)
    match (another|what a|one more) (genius|brilliant|stellar|inspired) (plan|idea|move|decision|suggestion) from
    match because you are such (an expert|a genius|a specialist|a professional|an artist)
    match (degree|diploma|licence|license|certificate) .. (cereal|cracker|lucky dip|raffle)
    match (too much to ask|beyond the abilit*|out of reach) (of|for) (someone|somebody|people) like you
    match (any|some|my|the) (crayons|finger puppets|pictures with crayons)
    match how do you (people|guys|lot) [even|still|ever] (stay|remain|survive|manage|get|make)
    match (thought|believed) i was (dealing|working) with (professionals|adults|grown ups|a professional|pros)
    match (someone|somebody|people|a client|anyone) (this|so|that) (incompetent|stupid|clueless|rude|disorganised|disorganized|thick)
    match who taught you (management|manners|to (write|count|design|spell|read)|how to)
    match do not play (the|at) (big|boss|important)
    match with those (hideous|ugly|awful|horrid|ghastly) (colours|colors|fonts|photos|pictures|drawings)
    match (wow|oh|congratulations|bravo) , you (finally|actually|even|managed|have managed) [finally|actually] (worked|work|learned|figured|found|read|understood|opened|replied|to (open|read|understand|break|find))
    match (looks|reads|sounds) like .. (threw up|was sick|scribbled on a napkin|vomit*|dog dinner|toddler|ransom note)
    match as thick as
    match you have never had (one|a|an) [single] (original|good|decent|own) (thought|idea)
    direct
    unless clause (he|she|they|it|i|we) (has|have) the
    unless clause (my|our|me|i am|i was) ..2 (thick|incompetent|stupid|clueless)
    unless clause (with|in|under) your (help|guidance)
    yes You call this a plan?
    yes My cat has more business sense than you.
    yes A trained monkey would have read the label.
    yes You have the memory of a sieve.
    yes Oh great, another brilliant idea from the top floor.
    no My nephew can do the drawing on Monday.
    no The kids draw better than I do.
    no She has the memory of an elephant.
    no You call that number after nine.
    no My sister is taller than you.
    yes You wouldn't know a deadline if it bit you.

    rule blame.cause blame
    match because of (you|your|yours)
    match (your|you people's) [own|damn|bloody|constant|endless|usual|sheer|eternal|team's] (fault|negligence|delay*|mistake*|silence|slowness|carelessness|incompetence|indecision|lies|lack of|failure to|failures|mess|blunder*|screw up*|laziness|procrastination|oversight|sloppiness|disorganisation|disorganization|inaction|error*)
    match (down to|on account of|thanks to) you (and|alone|$|not)
    match (it is|that is|this is|is) [all|entirely|totally|clearly|purely|only] (on you|your doing|your problem|your fault|down to you)
    match (you|your (team|side|people)) (are|were) [entirely|clearly|fully|solely|totally|the ones|the one|really] [the] (to blame|responsible for (this|the delay|the mess|that)|at fault|the problem|the cause|the reason|the one who|the ones who|in the wrong|the bottleneck)
    match (you are the reason|you caused|you are causing|you made this|you created this|you brought this|you did this|you have only yourself*|you only have yourself*|blame yourself)
    affirmative
    direct
    unless clause (you are|you will be|are you) [the] responsible for (the project|the site|marketing|sales|content|communication)
    unless message nothing to do with you
    unless clause (up|depends|depending) (on|to) you
    unless clause (on you) (to (decide|choose)|can)
    unless clause (do not worry about|never mind|forgive|no problem about) your (mistake|delay)
    unless clause nothing to blame yourself
    yes Everything is stuck because of your silence.
    yes It's your fault.
    no It's not your fault.
    no It depends on you.
    no You've nothing to blame yourself for.

    rule blame.failure blame
    match you [have|had|just|clearly|completely|totally|kind of|really|guys|people|also|simply|obviously|already|even|both|all|people have|did|still|again|sort of|a little|actually|literally] [kind of|completely|totally|just|also|again|clearly|sort of|already|even|never|once again|simply|really|all] @FAULT
    match you (have|had) ..3 (forgotten|lied|missed|broken|lost|neglected|ignored|abandoned|ruined|wasted|failed|let me down|let us down|messed up|screwed up)
    match you (did not|do not|have not|had not|never|still have not|are not|were not|would not|will not|could not be bothered to|can not be bothered to|did not even|have not even|could not even) [even|once|bother to|ever|yet|really] (reply|replied|respond*|answer*|respect*|pay|paid|read|keep|kept|warn*|tell|told|send|sent|do your|do what|provide*|listen*|check*|give|given|gave|deliver*|call|called|show|showed|follow*|inform*|care|bother*|honor*|honour*|hold|stick|stuck|think|thought|pick|return*|finish*|meet|met|approve*|consult*|ask|asked|sign|proofread|mention*|taken|take .. seriously|done)
    match you (keep|kept|continue to|go on|insist on|persist in) (*ing|to)
    match you (changed|change|did|redid|moved|cancelled|canceled|switched|added|removed|edited|decided|went|announced|published|touched|postponed|told|gave) ... (without (telling|asking|warning|informing|consulting|my|checking|notice)|behind my back|again|at the last minute|too late|last minute)
    match you (gave|sent|told|delivered|handed|provided|paid|answered|replied|warned|came|got|shared|approved) ..6 (too late|late|at the last|last minute|incomplete|wrong|after the deadline)
    match you are (late|always|never|constantly|forever|dragging|stalling|holding|wasting|ignoring|exaggerating|lying|making excuses|playing|avoiding|blocking|slowing|taking advantage|delaying|ghosting|abusing|pushing it|letting|putting me|being unfair|being difficult)
    match (you|ya) (always|never|constantly|forever|continually|every time|each time|invariably) !(have been|were|are|will be|understand (anything|a thing)|had (a|one) [single|original|good] (thought|idea)|understood)
    match you again (did not|do not|have not|changed|forgot|missed|ignored|are late|went)
    match you have (always|never) *ed
    match (every time|each time|all the time|whenever) you (promise|say|change|ask|do|forget|swear|tell|come)
    match you ... (should|could|ought) [really|at least|have|to] (have|of) !(received|seen|gotten|got|had|it|a|an|the|your|access|to|more|some|both|everything|#number|#date|#amount)
    match you (should not|ought not|had no right|had no business) [to] [have]
    match if [only] you (had|would|were|did|read|checked|listened|answered|paid|replied) [only|just|not|bothered|at least] !(rather|like|prefer|any|need|have|a|an|the|time|happy|be|love|mind|carte|more|less|enough|some|#number|#amount|all|to)
    match you (told|promised|assured|swore|guaranteed|said|swore to) [me|us|it|that|you|to|this] ... (but|yet|would|was not|were not|did not|never|still)
    match you (promised|swore|assured) [me|us]
    match (how|why) (could|can) [not] you [not|even|possibly|always|never|ever|still|just|keep] (forget|lose|ignore|miss|do (that|this|such)|say (that|this|such)|be (so|that|this)|let|break|not|always|never|keep|mess|treat|think (that|i|it|this|we)|expect|still|wait|lie|even|screw|drop|leave|fail|confuse|publish|ruin|ghost)
    match (how|why) (did|would|do|dare|are|have|were) [not] you [not|even|possibly|always|never|ever|still|just|keep] (forget|lose|ignore|miss|let|break|not|always|never|keep|mess|treat|expect|still|wait|lie|even|screw|drop|fail|late|so|confuse|ruin|ghost|make me|make us|leave me|leave us|take so|do (that|this) to|say (that|this) to|change (your mind|everything|it) again|publish (it|that|this) without|send (it|that|this) without)
    match how dare you
    match why (did not|have not|are not|were not|would not|could not) (you|your|anyone on your)
    match why do not you [ever|even|just|people] (answer|reply|respond|pay|read|listen|care|respect|keep|check|warn|understand|trust|do your|follow|look|think)
    match why do not your
    match why (do|are|must|did) you (always|never|keep|insist|still|wait until|change|have to|again)
    match what (were you thinking|is wrong with you|took you so long|the hell (are|were|did|is)|have you been doing|on earth)
    match what are you waiting for
    match i (told|warned|have told|have warned|already told|did tell|did warn) you [so|that|about|already|,|$|a hundred|many|not to|this|twice|three]
    match how many times (do|must|have|did|should|are|will)
    match (you people|you guys|you lot|your lot) (never|always|do not|can not|keep|just|have)
    match you (ruin*|mess|break|wreck|spoil|sabotage|waste|ignore|disrespect|exaggerate|lie|neglect|refuse|drag|stall|overreact|take advantage|take me for|take us for|treat me like|cut me off|put me in|put us in|leave me|make me lose|make me wait|make us wait|let me down|do not care) ..
    match you (put|left|made|got|dragged) (me|us) (in|with|without|hanging|wait|lose|look|waiting|stranded|into|redo|miss)
    match (all|only) you had to do
    match (you|your) .. broke everything
    match (with you|with you people|on your (side|end)) , (it is|nothing|everything|always|there is always|you)
    match you (lack|are lacking) (respect|professionalism|seriousness|rigour)
    match do not blame me
    match (not once|never once) have you
    match you (signed|approved|validated|agreed|ordered|published|accepted) [it|that|this|off|everything|the _] [off] without (reading|looking|checking|opening|thinking|asking|even)
    direct
    unless clause (not|nothing|never|no) .. (forgot|forgotten|missed|lost|broken) !(to|by)
    unless clause (you have|you did|you had) (not) (missed|forgotten|lost|broken|failed|done anything|do anything|wronged)
    unless sentence you (have|are|were) always .. (been|a pleasure|kind|clear|great|fair|professional|welcome|helpful|patient|reliable|supportive|easy|good|on time|there|nice)
    unless clause (you can|you could|you are) always (call|write|reach|choose|come|welcome|count|ask|use|add|change|email)
    unless clause you never (know|have to|need to|let me down|miss)
    unless clause if you (should|could|would) .. (like|prefer|need|want|send|give|have|be)
    unless clause you should have (received|gotten|got|seen|it|access|a|the|everything|an)
    unless clause as i told you
    unless clause you [have] lost .. (enquiries|inquiries|orders|sales|bookings|customers|revenue|visitors|sleep)
    unless message nothing to do with you
    unless clause you (will|are going to|might|may|can) (not)? .. (lose|miss|forget|wait)
    unless clause (if|when|unless|once|until|before) you (do|have|are|did) not
    unless clause you (do|did|will|would|are|can) not (have|need|owe|want|like|see|mind|seem|pay (anything|until|more|for|a|the|twice|up)|take (a|any|risks))
    unless clause (did|do|have|can) you (not)? .. (tell|promise|say) .. ?
    unless clause you are (late|never) (alone|obliged|for your)
    unless clause (so|and|but|then) you (changed|lost) your mind
    unless clause you (were|are|have been) not [even|yet|properly|actually|really] (informed|told|warned|consulted|given|asked|paid|sent|mentioned|called|shown|notified|approved|finished)
    unless sentence if [only] you ... (gladly|happily|with pleasure|been happy|been glad|been delighted|love to|loved to|delighted)
    unless clause you (have|did) not (told|tell|said|say|chosen|choose|decided|decide|picked|pick|mentioned|mention|confirmed|confirm|sent|send|given|give) ... yet
    unless clause you [have|had|are|were|did] always !(promise*|say*|said|claim*|swear*|swore|forget*|fail*|refuse*|want*|expect*) ..5 @PRAISE
    unless clause you [have|had|are|were|did|do] never [once|ever|even|really] [been|once] @VICE
    unless clause ^ [and|so|but|or|,|well] (do|is|are|does|did|can|would|will|have|when|where|what) you (always|never)
    unless clause (before|after|like|than|with|for|about|except|from|as) you (told|said|promised|changed|missed|lost|came|went)
    unless clause (rather|prefer|prefer if|wish|hope|hoped|glad|lucky|happy|relieved|good|suggest|suggested|afraid|thought|think|worried|fear|sure|assume|assumed|guess|suppose|heard|case) [that|if] you ..3 (not|never|lost|forgot|missed|broke|left|dropped)
    unless clause you [have|had|just] (missed|lost) (a|my|our|his|her|the|one|two) [missed] (call*|train|bus|flight|great|good|nice|party|turn|sale|key*|weight|button|signature|page|step|line|spot|exit|last (train|bus))
    unless clause you [have|had|just] (broke|broken) (even|the ice|a record|the record|your (arm|leg|wrist|ankle))
    unless clause you [have|had] (lost|broke|broken) your (wallet|keys|key|phone|purse|bag|glasses|arm|leg|wrist|passport|luggage|card|tooth)
    unless clause you [have|had|did] [just|really] (forgot|forgotten|missed|lost|broke|broken|ignored|neglected|ruined) (nothing|nobody|no one|my heart)
    unless clause (have|had|did) you [just|also] (forgotten|lost|missed|misplaced|forget) (your|the)
    unless clause you [have|had] (lost|missed) your (father|mother|dog|cat|job|voice|brother|sister|wife|husband|partner|flight|train)
    unless clause you [have] [just] (forgot|forgotten|left) your (umbrella|scarf|coat|glasses|jacket|hat|gloves|keys|bag|charger|phone|pen|mug|lunch)
    unless clause you (kept|keep) (to (the|your|our|my)|smiling|going|trusting|believing|supporting|helping|encouraging|paying|in touch|your (word|promise*|side|cool|calm)|me (posted|informed|updated|in the loop))
    unless clause you (will|would|do|did) not (pay|be charged|owe) (more|anything|a cent|a penny|extra|twice|until|for)
    unless clause take your time
    unless clause should have (lunch|breakfast|dinner|time|fun|enough|plenty|room)
    yes You forgot the pictures again.
    yes You didn't answer any of my emails.
    yes Why didn't you warn me?
    yes You should have checked.
    yes You never answer my emails.
    yes You again forgot the attachment.
    yes Not once have you replied.
    yes Why don't you ever answer?
    yes You approved it without reading.
    yes How could you forget the launch?
    no My mistake: you lost three days of enquiries.
    no You haven't missed anything.
    no You approved the mockup on Tuesday.
    no You can always call me.
    no You weren't told about the change.
    no If you'd asked me, I'd have happily helped.
    no Sorry to trouble you again.
    no See you again next week.
    no You have always answered quickly.
    no You've never let me down.
    no You've never missed a payment.
    no You haven't picked a colour yet.
    no Why don't you try the blue one?
    no How do you pay your suppliers?
    no If you had a free hand, what would you change?
    no You left us a lovely comment.
    no You kept your word.
    no You could have a look on Monday.
    no You never let an invoice slip.
    no You're always quick to reply.
    no The courier before you told me the gate was open, and left.
    no I'd rather you didn't call me on the other line.
    no You left your umbrella at the studio.
    no You lot are jokers.
    no I'm glad you didn't pay twice.
    no You've missed a call from the studio.
    no Have you forgotten your login?
    no You lost your keys on the way? That's bad luck.
    yes Why do you always ring at lunchtime?
    yes You guys never answer the door.

    rule blame.accusation blame
    match (who|what) (told|asked|authorized|authorised|allowed|gave) you (to (touch|change|edit|send|delete|publish|move|sign|call|speak|remove)|permission|the right)
    match who said you could
    match what gives you the right
    match had you [only|just|bothered to|even] (answered|read|told|checked|listened|asked|warned|looked|replied|paid|opened|called|sent|followed)
    match and now you [are|have the (nerve|cheek)] [to] (complain*|blame*|surprised|whine*|moan*|want|accuse*|claim*|say it is)
    match you [have|had] [really|even|somehow] managed to (ruin|break|lose|spoil|wreck|destroy|miss|mess|delete|forget|get .. wrong)
    match all you [ever] (ever do|do is|did was|have done is) [is|was] (complain*|criticize|criticise|wait|talk|delay|change|moan|whine)
    match (you|you lot) [always|will|just] find something wrong
    match (the|this|that) (delay|mistake|error|problem|mess|cost|misunderstanding|bug|fault|bill|failure|mix up) [is|was] [all|entirely|purely|squarely] (on you|yours|down to you)
    match (delay|mistake|error|problem|mess|misunderstanding|bug|fault|failure) [all] (comes|came|stems|started) (from|with|on) (you|your (side|end|office|team|people))
    match thanks to (you|your _) [,] [i|we] [have|had|now] [to|have] (spent|lost|redo|missed|start|work|worked|am|are|pay|paid|explain|wait|waited|sat)
    match (i|we) (spent|lost|missed|wasted|had to) ... thanks to (you|your)
    match thanks to your [last] (minute|late|constant|endless|mistake|error|delay*|silence|change*|carelessness)
    match (your|ur) (late|last minute|constant|endless|sudden|missing|sloppy|slow|wrong) (feedback|change*|reply|replies|answer*|file*|payment*|content|approval*|request*|mood*|number*) [is|are] [what|the reason] [that] (blew|cost|delay*|made|held|broke|ruined|pushed|caused|messed|killed|wrecked)
    match you (was|were|are|have) not [been] [really|exactly|quite|very|even] (honest|straight|open|fair|truthful|upfront|clear) (with|to|about)
    match you [have] (screwed|messed|stuffed|fouled) (this|it|everything|that|us|me|things|all of it) (up)
    match you [have|had] never once
    match (every time|each time|whenever|as soon as|when) (i|we|there is|something|a bill|an invoice|money) ... you [all] [suddenly|just|always|simply] (go (quiet|silent|missing|dark)|vanish|disappear|are (gone|away|nowhere|on holiday|unavailable|busy)|hide|hang up|change the subject|stop answering|look away)
    match could you not have (said|told|warned|checked|called|asked|written|mentioned|sent|read)
    match (you|your (people|team|guys|office|colleague*|assistant|side)) [have|had] (gave|given|sent|handed|passed|fed|supplied) (me|us) [the|an|a|some] (dodgy|wrong|false|outdated|bad|old|broken|incomplete|incorrect|faulty|fake|useless)
    match you [have] threw (me|us) under the bus
    match you [have] changed (the|your) (brief|mind|plan|order|text|colours|colors|date) (#number|two|three|four|five|ten|so many|a dozen|twice) [times]
    match it is you (who|that) (approved|signed|asked|wanted|ordered|changed|said|decided|chose|picked|sent|broke|wrote|confirmed)
    match you went behind (my|our) back
    match (how|very|so) (clever|smart|nice|kind|thoughtful) of you to (change|cancel|forget|delete|break|leave|wait|tell me (now|today)|ruin)
    direct
    unless clause (if|had) you .. (managed|changed)
    unless clause (did|do|have) you (change|changed|go|went)
    yes Who asked you to delete my notes?
    yes Thanks to you we lost two full days.
    yes The mistake comes from your side.
    yes Whenever I mention the balance you hang up.
    yes Your team handed us an outdated plan.
    yes You've managed to break the form again.
    no Thanks to you we finished early.
    no Who told you about the opening?
    no Had you heard of this printer before?
    no You changed the date once, that was fine.

    rule absolute.frequency absolute
    match (every time|each time|every single time) !(i|we|my|our|the|it|he|she|they|there|a|an|someone|somebody|one|people|this|that|these|those)
    match (every time|each time|every single time|whenever) (i|we|my|our|the|it|they|there|a|an|someone|one|this|that) ... (you|your (team|people|office|side|colleague*)|nobody|no one|nothing|again|late|wrong|the same|an excuse|a problem) !(can|could|may|will (get|find|see|have))
    match (all the time|constantly|non stop|nonstop|systematically|continually|perpetually|every single (day|week|time|month|project|invoice|call)|without fail|day in day out|from start to finish|morning to night|24 7|(takes|taking|took|waiting|waited|waits|dragging) forever)
    match (they|people|clients|customers|everyone|everybody) [all] ..2 (always|never) [_] (tell|answer*|reply|pay|listen|read|forget|lie|respond|care|complain|change|ignore|cancel|promise|late|satisfied|happy|understand|respect|keep|want|know)
    match (you|with you|your (team|people|office|side|company|colleague*|boss|department|accountant*|assistant|service|boys|guys|staff|email*|mail*|file*|text*|payment*|invoice*|project*|deadline*|feedback|brief*|transfer*|cheque*|plan*|answer*|repl*|lot)) ... (always|never) !(a pleasure|been a|mind)
    match (it|that|this|things|(the|our|these|this|those|my) (call*|meeting*|project*|collaboration|deadline*|feedback|file*|content|text*|payment*|invoice*|brief*|work|mail*|email*|message*|answer*|repl*|date*|order*|deliver*|instructions|changes|approval*|transfer*|team|agency|client*|company|side|plan*|schedule*)) ..3 (always|never) [_] (arrive*|come|comes|came|works|worked|finish*|finished|start*|started|end*|ends|end up|right|ready|clear|enough|stop*|stops|late|wrong|incomplete|change*|changes|slip*|the (last|same)|happen*|happens|goes|go|fail*|break*|fall*|falls|drag*|turn*|get|gets|lead*|add*|match*|correct|complete|on (time|budget|schedule)|appreciated|a (mess|fight|problem|drama|struggle)|an excuse|me who|you who|urgent|over|paid|honored|honoured|respected|kept|met)
    match we never (get anywhere|get (a|an|any|anything|to)|agree|finish|reach|hear (from|back)|see (a|any|the)|know)
    match (always|forever) (the same|late|me who|you who|something|an excuse|wrong|a problem|at the last|last minute|more|changing|asking|complaining|my fault|the last|about)
    match never (anyone|anything|once|ever|a|any|on time|happy|satisfied|enough|the)
    match (no one|nobody|nothing|none) (ever|[here] (works|answers|listens|replies|cares|reads|helps|changes|moves|happens|respects|pays|knows|gets|is ever|understands|does|is good|is clear|comes|tells|is on time|goes|fits|gets done|is right|is done|takes|thinks|follows|is ready)) 
    match (everything|it all|all of it) [is|has been|always|goes|gets|turns|has|just|you] [always|been|going|gone|a|an|completely|totally|touch] [completely] (wrong|broken|late|mess|disaster|terrible|sideways|breaks|fails|awful|useless|falls|crap|badly|downhill|fault|chaos|rotten|garbage|turns)
    match (absolutely|literally|always) (everyone|everybody|everything|nothing|nobody|no one|every|all)
    match (everyone|everybody) (says|knows|thinks|hates|complains|agrees|lies|leaves|is always|always)
    match (you|they|clients|people|clients like you|customers) [people] (are|all|like you are) [all] (all|the same|alike)
    match (you are all|you all !(are|set|know|for|have|right|the best)|they all|they are all|all you (do|ever)|all of you)
    match (not once|not a single (time|day|person|one|week)|never ever|not one single|not one of you)
    match at the last minute .. always
    match (always|never) (with you|with this company|in this company|around here)
    match (nobody|no one|nothing) ..5 (ever|is ever) !(so|since)
    match (each|every) (month|week|day|call|meeting|project|invoice|job|order|morning|monday|year) [with you] [,|and] (it is|we|you|ends|turns|brings|is) ..3 (the same|circus|fight|a fight|drama|argument|chaos|war|back at|mess|start over|from scratch|nothing)
    match every (call|meeting|project|job|invoice|order|mail|conversation|deadline) (with you|we have [ever] had|you (send|give|do|order)|i (send|make)) 
    match it is forever _
    match nothing but (trouble|problems|excuses|delays|complaints|hassle|trouble|drama|arguments|bad news|conflict*|stress)
    match you (do|have|are|did|will) not ever (listen*|answer*|reply|replied|pay|paid|read|call*|care|show*|respect*|say|said|think|check*|warn*|tell|told|help*|keep|do)
    match all [of] your (project*|invoice*|deadline*|file*|payment*|order*|call*|brief*|deliver*) .. (late|wrong|incomplete|fail*|end*|start*|are|need|come)
    match not one of (our|your|the|these|my) .. (ever|has|have|was|were|is)
    match like (every|each) (week|month|time|year|day|monday|friday|project|call) $
    match you [have] never once
    statement
    unless clause (nobody|no one|nothing) ..5 ever (asked me|told me (that|how)|been (this|so|happier|better)|seen|tasted|happier|better)
    unless clause (every|each) time (i|we) (drive|walk|pass|ride|cycle|smell|taste|eat|drink|hear|watch|listen|look|think|travel|cook|wear|dance|sing|swim|run|sit|come (home|back)|go (home|there|out|past))
    unless clause (works|worked|like*|love*|enjoy*|smile*|laugh*|delicious|perfect*|thank*|makes me (happy|laugh|smile|hungry)) .. (every|each) [single] time
    unless clause (i|my _|the (site|server|shop|cat|dog|oven|heating|fan|alarm|line|machine*|clock|radio|road|pump|light*)) [really|often|still|also|just] (use|uses|read|recommend|love|like|enjoy|think*|talk*|wear|drive|listen*|run|runs|sing*|play*|work|works|hum*|beep*|ring*|is|are) .. (all the time|constantly|nonstop|non stop|24 7|every single (day|week|month)|from start to finish|day in day out|morning to night)
    unless clause (shop|store|bakery|bank|museum|office|library|cable*|wire*|boiler|oven|machine|train*|bus|buses|tram|cat|dog|sun|sea|river|winter|summer|wifi|battery|snow|rain*|road|market|church|clock|bell|plug|switch|valve|button|lid|door|engine|plant*|paint|glue|ink|post|postman|courier|museum) .. (always|never)
    unless clause ^ [but|and|so|sorry|no|well|also|,|which is why|because|actually|yes|honestly|personally] (i|we) [have|would|will|can|do|am|are|had|was|just|really] [just|really|also] (always|never|constantly)
    unless clause (i|we !never (get|agree|finish|reach|hear|see|know)) (never|have never|always|have always|would never|will never|will always|could never|am always|are always|can always|was never|almost always)
    unless clause (now or never|better late than never|never mind|you never know|as always|than ever|for ever|happily ever|never too late|almost never|hardly ever|never ending)
    unless clause always [been|a|an|such|is|was] [a|an|such a] [real|true|great] (pleasure|joy|delight|welcome|possible|available|open|fun|kind|great|clear|nice|good to|helpful|happy|glad|fair|professional|patient|reliable|supportive|lovely|interesting|on time|there for|easy|polite|correct|honest|delighted|appreciated)
    unless clause (can|could|may|will|is|are) always (be|call|reach|ask|add|change|use|write|find|come|email|choose|available|been a pleasure|back|welcome|possible|open)
    unless clause never (let me down|been a problem|miss*|fail*|a problem|happier|been happier|better)
    unless clause (forever|constantly) (grateful|thankful|learning|improving|yours)
    unless clause nothing (is|was) (urgent|wrong with|to worry|lost|final|too)
    unless clause (nothing|no one|nobody) .. (but !(trouble|problems|excuses|delays|complaints|hassle|drama|arguments|bad|conflict*|stress)|to worry|better|personal|serious|changes for you|obliges|is perfect)
    unless clause (everyone|everybody|everything) (is (happy|fine|ready|on board|included|in order|invited|free|set|in|at|on)|agrees|works|can|has (received|approved|signed)|will be there|should|seems fine|looks)
    unless clause (the|your|our|a|each) (script|backup*|server|tool|software|system|job|cron) ... (always|every time|constantly)
    unless clause every time (you need|you want|there is an update|we release|you publish|i (use|see|visit|open))
    unless clause you [have|had|are|were|did] always !(promise*|say*|said|claim*|swear*|swore|forget*|fail*|refuse*|want*|expect*) ..5 @PRAISE
    unless clause you [have|had|are|were|did|do] never [once|ever|even|really] [been|once] @VICE
    unless clause never (came|arrived|went|intended|meant|planned|received|reached|happened|got (it|the|your|my|this)|signed (the|it|that|this)|sent (me|us) (the|that|this|it|your)|sent (the|that|this|it)|paid (the|that|this)|saw|asked for|agreed to|agreed on|confirmed|said|told me (about|that)|approved)
    unless clause (nothing|no one|nobody) .. (without|until|unless|before)
    unless clause (nothing|no money|no payment) (has|have|had) [yet|so far|ever|even|actually] (reached|arrived|come|landed|been (credited|received|paid|transferred)|shown up|cleared)
    unless clause not always
    unless clause always (attached|included|available|displayed|visible|shown|listed|saved|backed up|linked|updated|in the|at the (bottom|top|end)|on top|on the|sent (with|by|on|from)|delivered (by|in|on)|printed|open|closed)
    unless clause (is|are|do|does|did|can|will|would|should) (you|it|they|we|this) always
    unless clause rule .. never
    unless clause (#number|#amount|#percent|add|adding|extra|charge*|bill*|pay|cost*) .. (each|every) time
    unless clause without (it|that|this|one) (nobody|no one|nothing)
    unless clause nothing tells you
    yes You change your mind every time.
    yes Nobody ever answers at your place.
    yes Nothing ever works.
    yes You never reply.
    yes Nobody ever tells me anything.
    no The parcel still hasn't arrived.
    no I never work on Mondays.
    no It has always been a pleasure.
    no You've always treated me with respect.
    no You've never been late with a payment.
    no The parcel never arrived.
    no You never signed the contract.
    no Nothing has reached my account.
    no The label is always printed on the box.
    no Nobody leaves before the demo.
    no It isn't always possible.
    no You never let an invoice slip.
    no You're always quick to reply.
    no I make it a rule never to share names.
    no The museum never opens on Tuesdays.
    no Every time I walk by the harbour I slow down.
    no The red wire always goes to the top screw.
    no That pump always hums in summer.
    no I use your template all the time.
    yes Our meetings never start on time.
    yes Every meeting with you ends in an argument.
    yes Nobody at your office ever calls back.
    yes It has been nothing but excuses for a year.
    yes Not one of your deadlines has held.
    yes You don't ever read what I send.

    rule absolute.why absolute
    match why (do|does|did|is|are|must|can|have) (you|it|your _|nobody|nothing|everything|we|i|things) ..6 (always|never|every time|each time|constantly|all the time|every single)
    question
    yes Why do you always cancel on the day?
    yes Why must it constantly be me who calls?
    no Why is the light always on in the hall?
    no Do you always work with the same printer?
    no That's 40 on top each time.
    """#
}
