/// What many English expressions have in common, as data: `CONCEPT: expression | expression`.
///
/// Words match by their stem; the pattern language is that of `Pattern`.
enum EnglishConcepts {
  static let text = #"""
    ACCEPT: ^^ ok | ^^ yes | ^^ sure | of course | no problem | fine | alright | absolutely | certainly | go ahead | deal | you got it | will do | consider it done | sounds good | all right | on it | coming right up | right away | why not | happy to | with pleasure | i will include | i will do it | i will add | no worries | you have convinced me | agreed | works for me | i am in | count me in | okay dokey | ^^ course | fire away | expect it | can do | chuck it in | let us do it | done | my pleasure | you bet | you are good to go | i will make it work | i will manage | you got me | fair enough | i can live with that
    REFUSE: ^^ no | not possible | i can not | i do not do | i will not | i refuse | no way | impossible | unable | i would rather not | not something i | i decline | not going to happen | out of the question | i am afraid not | can not share | sorry but | is not possible | that does not work | not doable | not for me | i would rather | i prefer not | no can do | i have to say no | pass on | not an option | is not realistic | not able
    FREE: free | for free | on the house | no charge | no extra | my treat | for nothing | complimentary | at my expense | at no cost | bill is mine | i pay | i am paying | do not owe | you do not owe | on me | included | gift | freebie | without charge | same price | i cover | my cost | unpaid | throw in | chuck in
    EXTRA: extra | additional | charge | charged | bill | billed | quote | paid | fee | cost | costs | invoice | at my rate | surcharge | on top | separate quote | price it | put a figure | different bill | adds up | paid hours | estimate | ballpark | add the time | counts towards | more paid | rate | for a fee | pay for | that you pay for | bigger bill
    PRICE_FIRM: same price | firm | my price | fixed price | no discount | price stays | rate stays | not negotiable | i do not lower | the price is the price
    DISCOUNT: discount | lower | reduce | reduction | come down | cheaper | i can do it for | let us say five | special price | knock off | off the price | rebate | for you | friendly price | cut the price | deal | tell you what
    SELF_FAULT: my mistake | my fault | it was me | that was me | mistake is mine | error is mine | fault is mine | i did it | my doing | i switched | i turned it | i turned your | liable | my error | i got it wrong | i got the | i forgot | i was wrong | i take responsibility | my oversight | my bad | because of me | i let it | i messed up | i screwed up | i missed | that one is mine | that is mine | slipped my mind | i should have | i spoke too soon | jumped the gun | i typed it | come clean | i correct myself | i have to correct | i own | on me | no excuse | i dropped | i mixed up | i lost | i overlooked | mea culpa | my responsibility | i broke | i did not check
    DENY: not my fault | not mine | do not blame me | not my problem | not my job | nothing to do with me | i copied it | i only | i just | not my area | out of my hands | not on me | i used what you | i took it | that is not my field | not my department
    YOU_FAULT: your fault | your mistake | because of you | you typed | you wrote | you filled | you uploaded | you sent | the date you | you should have checked | you should not have | from your side | your email | your message | from your form | it is on you | you did | your note | look at the thread | read before | who filled | before you touched | stuffed it | dump | you only have yourselves | you had it coming | what you get | you should have | next time | treated me | how you spoke | karma | what you entered | off your questionnaire | from the form | you submitted | your own | you caused | you told me
    FIX: fix | fixed | repair | correct | corrected | redo | redoing | redone | reprint | replacement | replacements | restore | resize | compress | shrink | squash | lighter | make lighter | reduce | renew | renewing | new badges | fresh box | sort | sorted | put right | right now | page is updated | updated | patch | roll back | replace | being fixed | already doing it | coming by courier | automate | switched on | clean up | recover | undo | swap
    CHECK: check | look into | look up | investigate | find out | find | diagnose | analyse | analyze | test | measure | verify | examine | dig | trace | what is causing | get back to you | see what | culprit | look at
    LATER: later | tomorrow | another time | next week | after | then | wait | in the morning | postpone | push back | move to | delay | not now | some other time | in two days | thursday | later this week | shifted | push them back | shift | call you back | get back to you | whenever | no rush | no hurry | when it is live | after launch | once it is | take your time
    URGENT: right now | immediately | now | at once | today | asap | as soon as possible | straight away | right away | tonight | this instant | urgently | within the hour | next few days | this week
    STOP: stop | stopping | leave | leaving | quit | end | ending | last day | finish | over | step down | done with | no longer | i am gone | taking my work elsewhere | going in another direction | new chapter | moving on | changing the focus | refocusing | terminate | resign | closing | goodbye | wind down | date does not move | is firm | end of june
    STAY: stay | i will stay | remain | keep going | continue | another quarter | three more months | extend | carry on | keep on | not going anywhere | i will be here | one day a week | day weekly | part time | hang around | keep working | all summer | until september
    JOKE: joke | joking | kidding | just kidding | funny | ha | lol | haha | made me smile | hilarious | interesting read | good one | nice one
    HANDOVER: handover | hand over | transition | successor | train | training | coach | newcomer | new hire | replacement | next person | whoever comes next | pass on | documentation | take over | introduce | bring up to speed | knowledge | onboard
    REFER: specialist | expert | recommend | refer | someone who | i know a | friend | colleague | my pal | better to go with | designer would | contact | someone else | a pro | another provider | put you in touch | go with someone
    WHO: who | whoever | the person | someone | somebody | in charge | handles | deals with | looks after | looking after | responsible for | name of | single point of contact | contact | connected | put me through | speak with | talk to | speak to | manager
    APPROVAL: okay with | approval | approve | ok before | her ok | the nod | nod | validate | validates | sign off | copying | in copy | cc | looping in | check with | ask hannah | asking her | green light | permission | go ahead from
    THROUGH: through | go through | send requests | via | only take requests | one door | single point | channel | route | address it to | goes through
    ACCESS: access | password | login | account | permissions | codes | credentials | admin | log in
    REST: dinner | off work | family time | weekend | holiday | vacation | not a good time | bad moment | fork | evening | my day off | time off | after hours | closed | out of office | rest
    HOURS: office hours | working hours | business hours | daytime | mon fri | between nine and five | available until | weekdays | nine to five | reachable | during the day | work hours
    PHONEPRIV: private line | private phone | personal | work number | office number | business phone | other number | number on my card | other line | for business | private | dial the other
    CALLBACK: call you | ring you | call back | ring | get back to you | talk in the morning | tomorrow at nine | first thing in the morning | at nine | i will ring
    WRITTEN: email | mail | write | in writing | written | list | summary | summarize | note | message | document | pdf | bullet points | text
    LISTEN: go ahead | tell me | i am listening | fire away | what is up | what are they | all ears | shoot | you are not disturbing | i am here
    RESPECT: respect | respectful | respectfully | polite | impolite | rude | manners | insult | insults | tone | without that word | leave stupid out | that word | courtesy | civil | disrespect | harsh | belittling | diminishes | makes light | i do not like it | i do not appreciate | is not pleasant | disrespectful | reduced to | ask you not to | stay polite | offensive | hurtful | ouch
    INSULT: stupid | idiot | nonsense | rubbish | ridiculous | crap | terrible | nightmare | worse | hear yourself | listen to yourself | that is rich | look who is talking | have you met your | impossible to work with | hell | nobody could | anyone would run | can not seriously | buy into | how can you believe | load of | bunch of | pathetic | impossible
    COMPLAINT: never pay on time | fed up | late again | where is my money | beg | i have to beg | had it with | cough up | you people | your lot | always late | never respect | every meeting | every time | every single | each time | again | nothing better to do | no manners | sick of | tired of
    GROVEL: forgive me | so sorry | i am worthless | beg you | a million apologies | i am the worst | unforgivable | terribly sorry
    APOLOGY: sorry | apologies | apologize | pardon | regret | my apologies
    GOAWAY: do it yourself | do it on your own | try it | click them yourself | draw it yourself | feel free | go on | knock yourself out | be my guest | there is the mouse | off you go | you do it | take it or leave it | go elsewhere | your loss | try and see | crayons | good luck | then do it | without me | will not be needing me | find someone else | suit yourself
    RETREAT: forget it | never mind | scrap it | your way | you decide | your plan | drop it | you are right | let us go with yours | as you wish | whatever you say | i give up | have it your way
    EMPATHY: understand | i understand | must be | that must | i can imagine | i can see | feel for you | awful | heartbreaking | breaks my heart | shock | upset | scary | worrying | embarrassing | hard | tough | sorry you | i see why | i get that | natural | understandable | i hear you | that stings | not ideal for you | i realize | it is difficult | bad moment | drop | yikes | oh no | gosh | i am with you | thinking of you | at stake | bad for trust | goodwill | bad for | sound a lot | seem a lot | gasp | steep | i get you | tough time | i can only imagine | worry | surprised | at home right now
    HONEST: honest | honesty | frankness | frank | open | straight | levelling | telling me | upfront with me | candid | appreciate your | thanks for telling | thank you for being | glad you told | value the
    THANKS: thanks | thank you | grateful | appreciate | cheers
    INSTALMENT: instalment | instalments | installments | monthly | a month | per month | payment plan | schedule | small chunks | plan | spread | each time | in parts | bit by bit | three hundred
    FULLPAY: full payment | everything now | all by | the whole lot | complete amount | pay everything | in full | everything by | due immediately | can not wait | will not wait | my own bills | has to land
    INVOICE: invoice | payment | pay | paid | settle | settled | overdue | due | money | owed | expected from you | bill | dollars | run scheduled | supplier | transfer | late payments
    PAYDATE: what date | when will | payment date | when | a date | scheduled | go out | when they leave | be settled | look up when | run scheduled
    SUPPLIERS: supplier | suppliers | vendors | freelancers | accounts payable | handles suppliers | pays freelancers | supplier invoices | in charge of payments
    CONTRACT: contract | agreement | agreed | as agreed | signed | what we signed | our deal | terms | clause | notice | notice period | by the book | in the papers | warning | two months | included | deal | links | ties
    DELIVERED: delivered | delivery | on delivery | handing over | i gave you everything | handed over | i delivered
    LAUNCH: launch | live | online | go live | going live | published | site is online | whenever it is out | released
    BLOCKER: holding up | missing | what is keeping | blocking | keeping you from | why is not it | what is missing | stops you | in the way | pressing the button | when do you plan
    NOTICED: when did it start | since when | what day | which pages | how long | where do you notice | everywhere | like that all along | just this week | when you noticed | affected
    IMAGES: photo | photos | picture | pictures | pics | images | image | jpg | jpgs | raw camera | files | heavy | giant | huge | enormous | gigantic | weigh
    TUTORIAL: show you how | guide | tutorial | explain | teach | quick guide | see how | walk you through | show you | demonstrate | video
    BANK: bank | branch | trace | donations | chase the money | recover | see with the bank | call the bank | transfer | account
    WHY: why | what made you | how did you come up | reason | where did that | what is behind | curious | how come | is it because | what makes | what bothers you | what makes it | uncomfortable
    NEED: what would you like | what do you need | what information | which questions | what are you missing | what is in your head | keep looking for | tell me what | not there | do not answer | can not find | you need to know | which tasks | what must | what absolutely | critical | vital | need
    USE: how would you use | what for | purpose | what do you need them for | what would you do | is it for | use them | why do you need
    REALISTIC: realistic | by friday | core ready | essentials | basics | light version | reduced version | slimmed down | the rest | remainder | not everything | bells and whistles | part of it | week after | only deliver | the core | follows
    CONSULT: check with me | ask me | consult me | run it by me | heads up | before announcing | before you | agree on dates | in future | next time | going forward | prior to | tell the world | public promise | i need to be asked | before going public
    DEMO: demo | show | show it | present | skip | part | steer clear | does not work | do not show | not finished | is not ready | not complete | crashes | still | 90 % | last screen
    MOVEMEET: move | another slot | different slot | another time | easier for you | suit you | shift these | another moment | mornings | after lunch | time of day | reschedule | which time | push | hour difficult | later this week | move the demo
    ENDCALL: end the call | leave after | quarter of an hour | fifteen minutes | wait fifteen | i am gone | hold the line | reschedule | my rule from today | quarter hour | quarter past | twenty minutes left | what is left
    NOWORRY: no worries | do not worry | that is alright | all good | it is fine | let us start | let us go | item one | point one | jumping straight in | shall we begin | no prob | it is ok
    MINIMISE: not a big deal | no big deal | it is just | only a | nobody | no one | harmless | not dangerous | ignore | click through | click continue | will not matter | people know | honestly who | too busy | worse than it is | will not notice | proceed anyway | one click | looks worse | nobody looks | who cares | who reads | do not notice
    TOPIC: about the project | about work | only work | stick to | work stuff | job things | professional | political content | out of our inbox | keep our exchanges | leave that stuff | politics | redesign
    DISAGREE: disagree | do not agree | believe | opinions | not true | wrong | nonsense
    PROBLEMQ: what is the issue | what problem | what does not work | what is wrong with it | the actual objection | where would it fail | objection | your view | what bothers | issue
    SHOWWORK: behind | under the hood | behind the scenes | what it takes | show you what | lift the bonnet | beneath | goes on | looks simple | seems easy | what is behind | magic
    REASON_PAY: late payments | paid late | payments arriving late | chasing bills | waiting three months | my money | payment delays | sustainable | invoices were | wore me out
    BUSINESS: my business | my company | my activity | studio | direction | focus | another direction | changes in my company | teaching | new chapter | timing
    BUDGET: budget | number on the table | starts at | mine start | from 2 | minimum | and up | money first | price first | before any idea | once we have agreed | fits | other order
    IDEAS: ideas | idea | concept | imagined | sketches | present | theme | number one | show you what i | first concept | dream
    FLATRATE: fixed fee | fix a price | set price | day rate | hourly | per day | by the day | flat | metered | unknowns | extras | defined part | what comes later | later ideas | two buckets | firm figure | by the hour
    ALLIN: all in | everything | for the lot | one number | flat | ten thousand | 10k | ten grand | total | for everything | call it
    WORKSHOP: workshop | discovery | scoping | session | mapping it out | clarify | paid workshop | define it | spend a day | first a
    INCLUDED: includes | covers | you get | research | directions | concepts | rounds | formats | files | versions | far more | what is inside | process | exploration | full kit | what you are buying | before the pencil | last | for ten years | decade | list what
    SAMPLEFREE: free test | free sample | unpaid trial | unpaid samples | no unpaid | free tests | for free
    REFERENCES: references | portfolio | similar projects | past work | examples | past customers | clients can speak | finished jobs | previous work | testimonials | speak for me | handful | call
    PAIDTEST: paid trial | paid test | test costs | deducted | credited | small paid job | mini assignment | comes off | two fifty | trial | get that back | counts towards | deducted if
    CONFIDENTIAL: confidential | confidentiality | private | in confidence | gave my word | my word | promised the people | secret | guaranteed | nobody else | can not share | trust
    AUDIO: audio | recording | recordings | sound files | transcripts | transcript | transcription | typing it | written version | each minute | per minute | a minute
    SPECIALTY: not my specialty | do not do booths | not my field | is not my thing | specialist | make a mess of it | better to go with | stand designer | beyond my skills | not my trade
    REPORTLEN: two pages | ten pages | longer | pages | 2 pager | report
    NEWJOB: new project | new job | separate quote | different beast | love to | with pleasure | happy to | send a quote | give me till | price it | extra quote
    LIMITS: limit | maximum | only | beyond | not more than | rule | policy | cap | at most
    LEGAL: lawyer | court | legal | sue | solicitor | penalty | interest | bailiff | collection
    SUSPEND: suspend | pause | on hold | freeze | stop work | until paid
    HALF: half | fifty fifty | split | partly | part | meet in the middle | 50 %
    UPFRONT: upfront | up front | in advance | deposit | before i start | down payment | first | prepaid
    TRADE: in exchange | in return | if you | provided | on condition | as long as | subject to | trade
    PRIORITY: priority | prioritise | prioritize | first | top | must haves | critical | vital | essential | most important | on top | out of the way
    IDEA: how about | what if | we could | i suggest | maybe we | alternative | option | solution
    EXCEPTION: just this once | exception | this time only | one off | exceptionally | for once
    CONFIRM: confirm | i mean it | serious | it is true | for real | really | indeed
    REASSURE: reassure | trust | confidence | worry | risk | guarantee | safe | what would help
    """#
}
