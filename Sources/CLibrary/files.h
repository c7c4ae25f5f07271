// Written by Scripts/embed-scenarios: do not edit.
static const unsigned char file0[] = {
#embed "scenarios/admit-error/admit-error.yarnproject"
};
static const unsigned char file1[] = {
#embed "scenarios/admit-error/cues/en.csv"
};
static const unsigned char file2[] = {
#embed "scenarios/admit-error/cues/fr.csv"
};
static const unsigned char file3[] = {
#embed "scenarios/admit-error/endings.yarn"
};
static const unsigned char file4[] = {
#embed "scenarios/admit-error/listening.yarn"
};
static const unsigned char file5[] = {
#embed "scenarios/admit-error/objections.yarn"
};
static const unsigned char file6[] = {
#embed "scenarios/admit-error/opening.yarn"
};
static const unsigned char file7[] = {
#embed "scenarios/admit-error/plays/break-cooperative-fr.testplan"
};
static const unsigned char file8[] = {
#embed "scenarios/admit-error/plays/break-evasive-en.testplan"
};
static const unsigned char file9[] = {
#embed "scenarios/admit-error/plays/break-hostile-fr.testplan"
};
static const unsigned char file10[] = {
#embed "scenarios/admit-error/plays/buried-cooperative-en.testplan"
};
static const unsigned char file11[] = {
#embed "scenarios/admit-error/plays/buried-evasive-fr.testplan"
};
static const unsigned char file12[] = {
#embed "scenarios/admit-error/plays/file-to-assess-evasive-en.testplan"
};
static const unsigned char file13[] = {
#embed "scenarios/admit-error/plays/file-to-assess-hostile-fr.testplan"
};
static const unsigned char file14[] = {
#embed "scenarios/admit-error/plays/own-check-far-evasive-en.testplan"
};
static const unsigned char file15[] = {
#embed "scenarios/admit-error/plays/own-check-far-evasive-fr.testplan"
};
static const unsigned char file16[] = {
#embed "scenarios/admit-error/plays/own-figures-later-hostile-en.testplan"
};
static const unsigned char file17[] = {
#embed "scenarios/admit-error/plays/own-figures-later-hostile-fr.testplan"
};
static const unsigned char file18[] = {
#embed "scenarios/admit-error/plays/own-free-month-evasive-en.testplan"
};
static const unsigned char file19[] = {
#embed "scenarios/admit-error/plays/own-free-month-evasive-fr.testplan"
};
static const unsigned char file20[] = {
#embed "scenarios/admit-error/plays/own-half-hostile-en.testplan"
};
static const unsigned char file21[] = {
#embed "scenarios/admit-error/plays/own-half-hostile-fr.testplan"
};
static const unsigned char file22[] = {
#embed "scenarios/admit-error/plays/own-refuse-hostile-en.testplan"
};
static const unsigned char file23[] = {
#embed "scenarios/admit-error/plays/own-refuse-hostile-fr.testplan"
};
static const unsigned char file24[] = {
#embed "scenarios/admit-error/plays/own-seldom-cooperative-en.testplan"
};
static const unsigned char file25[] = {
#embed "scenarios/admit-error/plays/own-seldom-cooperative-fr.testplan"
};
static const unsigned char file26[] = {
#embed "scenarios/admit-error/plays/own-stop-later-evasive-en.testplan"
};
static const unsigned char file27[] = {
#embed "scenarios/admit-error/plays/own-stop-later-evasive-fr.testplan"
};
static const unsigned char file28[] = {
#embed "scenarios/admit-error/plays/own-too-late-cooperative-en.testplan"
};
static const unsigned char file29[] = {
#embed "scenarios/admit-error/plays/own-too-late-cooperative-fr.testplan"
};
static const unsigned char file30[] = {
#embed "scenarios/admit-error/plays/panic-refund-cooperative-fr.testplan"
};
static const unsigned char file31[] = {
#embed "scenarios/admit-error/plays/panic-refund-evasive-en.testplan"
};
static const unsigned char file32[] = {
#embed "scenarios/admit-error/plays/panic-refund-hostile-fr.testplan"
};
static const unsigned char file33[] = {
#embed "scenarios/admit-error/plays/polite-stop-cooperative-fr.testplan"
};
static const unsigned char file34[] = {
#embed "scenarios/admit-error/plays/polite-stop-hostile-en.testplan"
};
static const unsigned char file35[] = {
#embed "scenarios/admit-error/plays/probation-cooperative-en.testplan"
};
static const unsigned char file36[] = {
#embed "scenarios/admit-error/plays/probation-evasive-fr.testplan"
};
static const unsigned char file37[] = {
#embed "scenarios/admit-error/plays/probation-hostile-en.testplan"
};
static const unsigned char file38[] = {
#embed "scenarios/admit-error/plays/repaired-dated-cooperative-fr.testplan"
};
static const unsigned char file39[] = {
#embed "scenarios/admit-error/plays/repaired-dated-evasive-en.testplan"
};
static const unsigned char file40[] = {
#embed "scenarios/admit-error/plays/repaired-dated-hostile-fr.testplan"
};
static const unsigned char file41[] = {
#embed "scenarios/admit-error/plays/standing-adjourn-evasive-fr.testplan"
};
static const unsigned char file42[] = {
#embed "scenarios/admit-error/plays/standing-adjourn-hostile-en.testplan"
};
static const unsigned char file43[] = {
#embed "scenarios/admit-error/plays/standing-chosen-evasive-en.testplan"
};
static const unsigned char file44[] = {
#embed "scenarios/admit-error/plays/standing-chosen-evasive-fr.testplan"
};
static const unsigned char file45[] = {
#embed "scenarios/admit-error/plays/standing-part-cooperative-en.testplan"
};
static const unsigned char file46[] = {
#embed "scenarios/admit-error/plays/standing-part-cooperative-fr.testplan"
};
static const unsigned char file47[] = {
#embed "scenarios/admit-error/recap/en.mustache"
};
static const unsigned char file48[] = {
#embed "scenarios/admit-error/recap/fr.mustache"
};
static const unsigned char file49[] = {
#embed "scenarios/admit-error/repair.yarn"
};
static const unsigned char file50[] = {
#embed "scenarios/admit-error/standing.yarn"
};
static const unsigned char file51[] = {
#embed "scenarios/admit-error/strings/en.csv"
};
static const unsigned char file52[] = {
#embed "scenarios/end-collaboration/accounts.yarn"
};
static const unsigned char file53[] = {
#embed "scenarios/end-collaboration/cues/en.csv"
};
static const unsigned char file54[] = {
#embed "scenarios/end-collaboration/cues/fr.csv"
};
static const unsigned char file55[] = {
#embed "scenarios/end-collaboration/end-collaboration.yarnproject"
};
static const unsigned char file56[] = {
#embed "scenarios/end-collaboration/endings.yarn"
};
static const unsigned char file57[] = {
#embed "scenarios/end-collaboration/holding.yarn"
};
static const unsigned char file58[] = {
#embed "scenarios/end-collaboration/objections.yarn"
};
static const unsigned char file59[] = {
#embed "scenarios/end-collaboration/opening.yarn"
};
static const unsigned char file60[] = {
#embed "scenarios/end-collaboration/plays/after-the-launch-evasive-en.testplan"
};
static const unsigned char file61[] = {
#embed "scenarios/end-collaboration/plays/clean-end-cooperative-fr.testplan"
};
static const unsigned char file62[] = {
#embed "scenarios/end-collaboration/plays/clean-end-evasive-en.testplan"
};
static const unsigned char file63[] = {
#embed "scenarios/end-collaboration/plays/clean-end-hostile-fr.testplan"
};
static const unsigned char file64[] = {
#embed "scenarios/end-collaboration/plays/clean-end-open-door-cooperative-en.testplan"
};
static const unsigned char file65[] = {
#embed "scenarios/end-collaboration/plays/clean-end-open-door-evasive-fr.testplan"
};
static const unsigned char file66[] = {
#embed "scenarios/end-collaboration/plays/clean-end-open-door-hostile-fr.testplan"
};
static const unsigned char file67[] = {
#embed "scenarios/end-collaboration/plays/counter-attack-hostile-en.testplan"
};
static const unsigned char file68[] = {
#embed "scenarios/end-collaboration/plays/date-moved-evasive-fr.testplan"
};
static const unsigned char file69[] = {
#embed "scenarios/end-collaboration/plays/end-under-tension-evasive-fr.testplan"
};
static const unsigned char file70[] = {
#embed "scenarios/end-collaboration/plays/end-under-tension-hostile-en.testplan"
};
static const unsigned char file71[] = {
#embed "scenarios/end-collaboration/plays/excuse-owned-evasive-en.testplan"
};
static const unsigned char file72[] = {
#embed "scenarios/end-collaboration/plays/fallback-letter-evasive-en.testplan"
};
static const unsigned char file73[] = {
#embed "scenarios/end-collaboration/plays/fallback-letter-hostile-fr.testplan"
};
static const unsigned char file74[] = {
#embed "scenarios/end-collaboration/plays/fallback-letter-written-cooperative-en.testplan"
};
static const unsigned char file75[] = {
#embed "scenarios/end-collaboration/plays/late-yes-hostile-fr.testplan"
};
static const unsigned char file76[] = {
#embed "scenarios/end-collaboration/plays/one-sentence-evasive-fr.testplan"
};
static const unsigned char file77[] = {
#embed "scenarios/end-collaboration/plays/open-grievance-cooperative-fr.testplan"
};
static const unsigned char file78[] = {
#embed "scenarios/end-collaboration/plays/open-grievance-hostile-en.testplan"
};
static const unsigned char file79[] = {
#embed "scenarios/end-collaboration/plays/own-callback-cooperative-fr.testplan"
};
static const unsigned char file80[] = {
#embed "scenarios/end-collaboration/plays/own-clean-cooperative-fr.testplan"
};
static const unsigned char file81[] = {
#embed "scenarios/end-collaboration/plays/own-clean-evasive-en.testplan"
};
static const unsigned char file82[] = {
#embed "scenarios/end-collaboration/plays/own-days-evasive-fr.testplan"
};
static const unsigned char file83[] = {
#embed "scenarios/end-collaboration/plays/own-days-hostile-fr.testplan"
};
static const unsigned char file84[] = {
#embed "scenarios/end-collaboration/plays/own-fallback-evasive-fr.testplan"
};
static const unsigned char file85[] = {
#embed "scenarios/end-collaboration/plays/own-grievance-cooperative-fr.testplan"
};
static const unsigned char file86[] = {
#embed "scenarios/end-collaboration/plays/own-grievance-evasive-en.testplan"
};
static const unsigned char file87[] = {
#embed "scenarios/end-collaboration/plays/own-handover-late-hostile-fr.testplan"
};
static const unsigned char file88[] = {
#embed "scenarios/end-collaboration/plays/own-host-clean-fr.testplan"
};
static const unsigned char file89[] = {
#embed "scenarios/end-collaboration/plays/own-lawyer-hostile-en.testplan"
};
static const unsigned char file90[] = {
#embed "scenarios/end-collaboration/plays/own-moved-cooperative-fr.testplan"
};
static const unsigned char file91[] = {
#embed "scenarios/end-collaboration/plays/own-open-door-cooperative-en.testplan"
};
static const unsigned char file92[] = {
#embed "scenarios/end-collaboration/plays/own-open-door-evasive-fr.testplan"
};
static const unsigned char file93[] = {
#embed "scenarios/end-collaboration/plays/own-pay-late-cooperative-fr.testplan"
};
static const unsigned char file94[] = {
#embed "scenarios/end-collaboration/plays/own-pay-late-evasive-fr.testplan"
};
static const unsigned char file95[] = {
#embed "scenarios/end-collaboration/plays/own-pay-soon-hostile-fr.testplan"
};
static const unsigned char file96[] = {
#embed "scenarios/end-collaboration/plays/own-pay-tomorrow-evasive-en.testplan"
};
static const unsigned char file97[] = {
#embed "scenarios/end-collaboration/plays/own-questions-long-hostile-en.testplan"
};
static const unsigned char file98[] = {
#embed "scenarios/end-collaboration/plays/own-regretted-cooperative-en.testplan"
};
static const unsigned char file99[] = {
#embed "scenarios/end-collaboration/plays/own-regretted-evasive-fr.testplan"
};
static const unsigned char file100[] = {
#embed "scenarios/end-collaboration/plays/own-short-notice-cooperative-en.testplan"
};
static const unsigned char file101[] = {
#embed "scenarios/end-collaboration/plays/own-soon-ask-evasive-en.testplan"
};
static const unsigned char file102[] = {
#embed "scenarios/end-collaboration/plays/own-soon-still-cooperative-fr.testplan"
};
static const unsigned char file103[] = {
#embed "scenarios/end-collaboration/plays/own-soon-still-evasive-en.testplan"
};
static const unsigned char file104[] = {
#embed "scenarios/end-collaboration/plays/own-soon-still-hostile-en.testplan"
};
static const unsigned char file105[] = {
#embed "scenarios/end-collaboration/plays/own-tension-evasive-en.testplan"
};
static const unsigned char file106[] = {
#embed "scenarios/end-collaboration/plays/own-tension-hostile-fr.testplan"
};
static const unsigned char file107[] = {
#embed "scenarios/end-collaboration/plays/own-third-evasive-fr.testplan"
};
static const unsigned char file108[] = {
#embed "scenarios/end-collaboration/plays/own-too-late-evasive-fr.testplan"
};
static const unsigned char file109[] = {
#embed "scenarios/end-collaboration/plays/own-too-late-hostile-en.testplan"
};
static const unsigned char file110[] = {
#embed "scenarios/end-collaboration/plays/own-too-soon-hostile-en.testplan"
};
static const unsigned char file111[] = {
#embed "scenarios/end-collaboration/plays/own-too-soon-hostile-fr.testplan"
};
static const unsigned char file112[] = {
#embed "scenarios/end-collaboration/plays/own-trade-back-cooperative-en.testplan"
};
static const unsigned char file113[] = {
#embed "scenarios/end-collaboration/plays/own-trade-back-evasive-fr.testplan"
};
static const unsigned char file114[] = {
#embed "scenarios/end-collaboration/plays/own-trade-far-evasive-en.testplan"
};
static const unsigned char file115[] = {
#embed "scenarios/end-collaboration/plays/own-trade-hostile-en.testplan"
};
static const unsigned char file116[] = {
#embed "scenarios/end-collaboration/plays/own-unpaid-cooperative-fr.testplan"
};
static const unsigned char file117[] = {
#embed "scenarios/end-collaboration/plays/own-unpaid-evasive-en.testplan"
};
static const unsigned char file118[] = {
#embed "scenarios/end-collaboration/plays/own-unpaid-hostile-en.testplan"
};
static const unsigned char file119[] = {
#embed "scenarios/end-collaboration/plays/pause-believed-cooperative-fr.testplan"
};
static const unsigned char file120[] = {
#embed "scenarios/end-collaboration/plays/polite-leaving-hostile-fr.testplan"
};
static const unsigned char file121[] = {
#embed "scenarios/end-collaboration/plays/promise-taken-back-cooperative-fr.testplan"
};
static const unsigned char file122[] = {
#embed "scenarios/end-collaboration/plays/regretted-return-cooperative-en.testplan"
};
static const unsigned char file123[] = {
#embed "scenarios/end-collaboration/plays/regretted-return-evasive-fr.testplan"
};
static const unsigned char file124[] = {
#embed "scenarios/end-collaboration/plays/regretted-return-hostile-en.testplan"
};
static const unsigned char file125[] = {
#embed "scenarios/end-collaboration/plays/standing-access-day-hostile-fr.testplan"
};
static const unsigned char file126[] = {
#embed "scenarios/end-collaboration/plays/standing-callback-cooperative-fr.testplan"
};
static const unsigned char file127[] = {
#embed "scenarios/end-collaboration/plays/standing-day-moved-evasive-en.testplan"
};
static const unsigned char file128[] = {
#embed "scenarios/end-collaboration/plays/standing-instalments-cooperative-en.testplan"
};
static const unsigned char file129[] = {
#embed "scenarios/end-collaboration/plays/standing-offer-help-unpaid-cooperative-en.testplan"
};
static const unsigned char file130[] = {
#embed "scenarios/end-collaboration/plays/standing-owed-day-evasive-fr.testplan"
};
static const unsigned char file131[] = {
#embed "scenarios/end-collaboration/plays/standing-personal-jumps-cooperative-fr.testplan"
};
static const unsigned char file132[] = {
#embed "scenarios/end-collaboration/plays/standing-reason-jumps-hostile-en.testplan"
};
static const unsigned char file133[] = {
#embed "scenarios/end-collaboration/plays/unpaid-accepted-evasive-fr.testplan"
};
static const unsigned char file134[] = {
#embed "scenarios/end-collaboration/plays/unpaid-accepted-hostile-en.testplan"
};
static const unsigned char file135[] = {
#embed "scenarios/end-collaboration/plays/unpaid-accepted-waived-evasive-en.testplan"
};
static const unsigned char file136[] = {
#embed "scenarios/end-collaboration/recap/en.mustache"
};
static const unsigned char file137[] = {
#embed "scenarios/end-collaboration/recap/fr.mustache"
};
static const unsigned char file138[] = {
#embed "scenarios/end-collaboration/standing.yarn"
};
static const unsigned char file139[] = {
#embed "scenarios/end-collaboration/strings/en.csv"
};
static const unsigned char file140[] = {
#embed "scenarios/end-collaboration/truth.yarn"
};
static const unsigned char file141[] = {
#embed "scenarios/payment-chase/commitment.yarn"
};
static const unsigned char file142[] = {
#embed "scenarios/payment-chase/cues/en.csv"
};
static const unsigned char file143[] = {
#embed "scenarios/payment-chase/cues/fr.csv"
};
static const unsigned char file144[] = {
#embed "scenarios/payment-chase/endings.yarn"
};
static const unsigned char file145[] = {
#embed "scenarios/payment-chase/objections.yarn"
};
static const unsigned char file146[] = {
#embed "scenarios/payment-chase/opening.yarn"
};
static const unsigned char file147[] = {
#embed "scenarios/payment-chase/payment-chase.yarnproject"
};
static const unsigned char file148[] = {
#embed "scenarios/payment-chase/plays/a-tip-hostile-en.testplan"
};
static const unsigned char file149[] = {
#embed "scenarios/payment-chase/plays/callback-late-cooperative-fr.testplan"
};
static const unsigned char file150[] = {
#embed "scenarios/payment-chase/plays/coffee-with-it-hostile-en.testplan"
};
static const unsigned char file151[] = {
#embed "scenarios/payment-chase/plays/coffee-with-it-hostile-fr.testplan"
};
static const unsigned char file152[] = {
#embed "scenarios/payment-chase/plays/cut-short-evasive-fr.testplan"
};
static const unsigned char file153[] = {
#embed "scenarios/payment-chase/plays/cut-short-hostile-en.testplan"
};
static const unsigned char file154[] = {
#embed "scenarios/payment-chase/plays/cut-short-hostile-fr.testplan"
};
static const unsigned char file155[] = {
#embed "scenarios/payment-chase/plays/dated-promise-cooperative-en.testplan"
};
static const unsigned char file156[] = {
#embed "scenarios/payment-chase/plays/dated-promise-cooperative-fr.testplan"
};
static const unsigned char file157[] = {
#embed "scenarios/payment-chase/plays/dated-promise-evasive-fr.testplan"
};
static const unsigned char file158[] = {
#embed "scenarios/payment-chase/plays/dated-promise-hostile-fr.testplan"
};
static const unsigned char file159[] = {
#embed "scenarios/payment-chase/plays/formal-notice-announced-evasive-fr.testplan"
};
static const unsigned char file160[] = {
#embed "scenarios/payment-chase/plays/formal-notice-announced-hostile-en.testplan"
};
static const unsigned char file161[] = {
#embed "scenarios/payment-chase/plays/insists-evasive-fr.testplan"
};
static const unsigned char file162[] = {
#embed "scenarios/payment-chase/plays/notice-late-evasive-en.testplan"
};
static const unsigned char file163[] = {
#embed "scenarios/payment-chase/plays/notice-soon-hostile-fr.testplan"
};
static const unsigned char file164[] = {
#embed "scenarios/payment-chase/plays/other-sum-hostile-fr.testplan"
};
static const unsigned char file165[] = {
#embed "scenarios/payment-chase/plays/own-day-cooperative-en.testplan"
};
static const unsigned char file166[] = {
#embed "scenarios/payment-chase/plays/own-day-cooperative-fr.testplan"
};
static const unsigned char file167[] = {
#embed "scenarios/payment-chase/plays/polite-stop-cooperative-fr.testplan"
};
static const unsigned char file168[] = {
#embed "scenarios/payment-chase/plays/polite-stop-evasive-en.testplan"
};
static const unsigned char file169[] = {
#embed "scenarios/payment-chase/plays/polite-stop-hostile-fr.testplan"
};
static const unsigned char file170[] = {
#embed "scenarios/payment-chase/plays/real-reason-cooperative-en.testplan"
};
static const unsigned char file171[] = {
#embed "scenarios/payment-chase/plays/real-reason-evasive-fr.testplan"
};
static const unsigned char file172[] = {
#embed "scenarios/payment-chase/plays/real-reason-hostile-fr.testplan"
};
static const unsigned char file173[] = {
#embed "scenarios/payment-chase/plays/review-late-hostile-en.testplan"
};
static const unsigned char file174[] = {
#embed "scenarios/payment-chase/plays/ring-thursday-cooperative-en.testplan"
};
static const unsigned char file175[] = {
#embed "scenarios/payment-chase/plays/ring-thursday-evasive-fr.testplan"
};
static const unsigned char file176[] = {
#embed "scenarios/payment-chase/plays/standing-asks-cooperative-en.testplan"
};
static const unsigned char file177[] = {
#embed "scenarios/payment-chase/plays/standing-asks-cooperative-fr.testplan"
};
static const unsigned char file178[] = {
#embed "scenarios/payment-chase/plays/standing-notice-hostile-en.testplan"
};
static const unsigned char file179[] = {
#embed "scenarios/payment-chase/plays/standing-page-hostile-fr.testplan"
};
static const unsigned char file180[] = {
#embed "scenarios/payment-chase/plays/standing-parts-evasive-en.testplan"
};
static const unsigned char file181[] = {
#embed "scenarios/payment-chase/plays/standing-parts-evasive-fr.testplan"
};
static const unsigned char file182[] = {
#embed "scenarios/payment-chase/plays/third-instead-evasive-fr.testplan"
};
static const unsigned char file183[] = {
#embed "scenarios/payment-chase/plays/third-instead-hostile-en.testplan"
};
static const unsigned char file184[] = {
#embed "scenarios/payment-chase/plays/too-late-evasive-en.testplan"
};
static const unsigned char file185[] = {
#embed "scenarios/payment-chase/plays/too-late-hostile-fr.testplan"
};
static const unsigned char file186[] = {
#embed "scenarios/payment-chase/plays/too-much-at-once-evasive-en.testplan"
};
static const unsigned char file187[] = {
#embed "scenarios/payment-chase/plays/too-much-first-cooperative-fr.testplan"
};
static const unsigned char file188[] = {
#embed "scenarios/payment-chase/plays/too-soon-cooperative-en.testplan"
};
static const unsigned char file189[] = {
#embed "scenarios/payment-chase/plays/too-soon-evasive-fr.testplan"
};
static const unsigned char file190[] = {
#embed "scenarios/payment-chase/plays/too-soon-vague-cooperative-fr.testplan"
};
static const unsigned char file191[] = {
#embed "scenarios/payment-chase/plays/too-soon-vague-evasive-en.testplan"
};
static const unsigned char file192[] = {
#embed "scenarios/payment-chase/plays/undated-promise-cooperative-fr.testplan"
};
static const unsigned char file193[] = {
#embed "scenarios/payment-chase/plays/undated-promise-evasive-en.testplan"
};
static const unsigned char file194[] = {
#embed "scenarios/payment-chase/plays/undated-promise-evasive-fr.testplan"
};
static const unsigned char file195[] = {
#embed "scenarios/payment-chase/plays/written-instalments-cooperative-fr.testplan"
};
static const unsigned char file196[] = {
#embed "scenarios/payment-chase/plays/written-instalments-evasive-en.testplan"
};
static const unsigned char file197[] = {
#embed "scenarios/payment-chase/plays/written-instalments-hostile-en.testplan"
};
static const unsigned char file198[] = {
#embed "scenarios/payment-chase/plays/yielded-to-blackmail-evasive-fr.testplan"
};
static const unsigned char file199[] = {
#embed "scenarios/payment-chase/plays/yielded-to-blackmail-hostile-en.testplan"
};
static const unsigned char file200[] = {
#embed "scenarios/payment-chase/recap/en.mustache"
};
static const unsigned char file201[] = {
#embed "scenarios/payment-chase/recap/fr.mustache"
};
static const unsigned char file202[] = {
#embed "scenarios/payment-chase/silence.yarn"
};
static const unsigned char file203[] = {
#embed "scenarios/payment-chase/standing.yarn"
};
static const unsigned char file204[] = {
#embed "scenarios/payment-chase/strings/en.csv"
};
static const unsigned char file205[] = {
#embed "scenarios/payment-chase/truth.yarn"
};
static const unsigned char file206[] = {
#embed "scenarios/set-limits/agreement.yarn"
};
static const unsigned char file207[] = {
#embed "scenarios/set-limits/cues/en.csv"
};
static const unsigned char file208[] = {
#embed "scenarios/set-limits/cues/fr.csv"
};
static const unsigned char file209[] = {
#embed "scenarios/set-limits/endings.yarn"
};
static const unsigned char file210[] = {
#embed "scenarios/set-limits/heard.yarn"
};
static const unsigned char file211[] = {
#embed "scenarios/set-limits/objections.yarn"
};
static const unsigned char file212[] = {
#embed "scenarios/set-limits/opening.yarn"
};
static const unsigned char file213[] = {
#embed "scenarios/set-limits/plays/departure-considered-cooperative-en.testplan"
};
static const unsigned char file214[] = {
#embed "scenarios/set-limits/plays/departure-considered-evasive-fr.testplan"
};
static const unsigned char file215[] = {
#embed "scenarios/set-limits/plays/departure-considered-hostile-fr.testplan"
};
static const unsigned char file216[] = {
#embed "scenarios/set-limits/plays/emergency-rate-cooperative-en.testplan"
};
static const unsigned char file217[] = {
#embed "scenarios/set-limits/plays/emergency-rate-evasive-fr.testplan"
};
static const unsigned char file218[] = {
#embed "scenarios/set-limits/plays/emergency-rate-hostile-fr.testplan"
};
static const unsigned char file219[] = {
#embed "scenarios/set-limits/plays/escalation-cooperative-en.testplan"
};
static const unsigned char file220[] = {
#embed "scenarios/set-limits/plays/escalation-evasive-fr.testplan"
};
static const unsigned char file221[] = {
#embed "scenarios/set-limits/plays/escalation-hostile-en.testplan"
};
static const unsigned char file222[] = {
#embed "scenarios/set-limits/plays/escalation-hostile-fr.testplan"
};
static const unsigned char file223[] = {
#embed "scenarios/set-limits/plays/exception-rule-cooperative-fr.testplan"
};
static const unsigned char file224[] = {
#embed "scenarios/set-limits/plays/exception-rule-evasive-en.testplan"
};
static const unsigned char file225[] = {
#embed "scenarios/set-limits/plays/exception-rule-hostile-en.testplan"
};
static const unsigned char file226[] = {
#embed "scenarios/set-limits/plays/own-fee-accepted-evasive-en.testplan"
};
static const unsigned char file227[] = {
#embed "scenarios/set-limits/plays/own-fee-accepted-evasive-fr.testplan"
};
static const unsigned char file228[] = {
#embed "scenarios/set-limits/plays/own-fee-emergency-cooperative-en.testplan"
};
static const unsigned char file229[] = {
#embed "scenarios/set-limits/plays/own-fee-emergency-cooperative-fr.testplan"
};
static const unsigned char file230[] = {
#embed "scenarios/set-limits/plays/own-hours-escalation-hostile-en.testplan"
};
static const unsigned char file231[] = {
#embed "scenarios/set-limits/plays/own-hours-escalation-hostile-fr.testplan"
};
static const unsigned char file232[] = {
#embed "scenarios/set-limits/plays/own-hours-moved-evasive-en.testplan"
};
static const unsigned char file233[] = {
#embed "scenarios/set-limits/plays/own-hours-moved-evasive-fr.testplan"
};
static const unsigned char file234[] = {
#embed "scenarios/set-limits/plays/own-hours-rule-dated-cooperative-en.testplan"
};
static const unsigned char file235[] = {
#embed "scenarios/set-limits/plays/own-hours-rule-dated-cooperative-fr.testplan"
};
static const unsigned char file236[] = {
#embed "scenarios/set-limits/plays/own-hours-unlivable-hostile-en.testplan"
};
static const unsigned char file237[] = {
#embed "scenarios/set-limits/plays/own-hours-unlivable-hostile-fr.testplan"
};
static const unsigned char file238[] = {
#embed "scenarios/set-limits/plays/own-late-hour-exception-hostile-en.testplan"
};
static const unsigned char file239[] = {
#embed "scenarios/set-limits/plays/own-late-hour-exception-hostile-fr.testplan"
};
static const unsigned char file240[] = {
#embed "scenarios/set-limits/plays/own-polite-stop-evasive-en.testplan"
};
static const unsigned char file241[] = {
#embed "scenarios/set-limits/plays/own-polite-stop-evasive-fr.testplan"
};
static const unsigned char file242[] = {
#embed "scenarios/set-limits/plays/own-start-departure-hostile-en.testplan"
};
static const unsigned char file243[] = {
#embed "scenarios/set-limits/plays/own-start-departure-hostile-fr.testplan"
};
static const unsigned char file244[] = {
#embed "scenarios/set-limits/plays/own-start-too-late-evasive-en.testplan"
};
static const unsigned char file245[] = {
#embed "scenarios/set-limits/plays/own-start-too-late-evasive-fr.testplan"
};
static const unsigned char file246[] = {
#embed "scenarios/set-limits/plays/polite-stop-cooperative-en.testplan"
};
static const unsigned char file247[] = {
#embed "scenarios/set-limits/plays/polite-stop-evasive-fr.testplan"
};
static const unsigned char file248[] = {
#embed "scenarios/set-limits/plays/polite-stop-hostile-fr.testplan"
};
static const unsigned char file249[] = {
#embed "scenarios/set-limits/plays/rule-dated-cooperative-en.testplan"
};
static const unsigned char file250[] = {
#embed "scenarios/set-limits/plays/rule-dated-cooperative-fr.testplan"
};
static const unsigned char file251[] = {
#embed "scenarios/set-limits/plays/rule-dated-evasive-en.testplan"
};
static const unsigned char file252[] = {
#embed "scenarios/set-limits/plays/rule-dated-evasive-fr.testplan"
};
static const unsigned char file253[] = {
#embed "scenarios/set-limits/plays/rule-dated-hostile-en.testplan"
};
static const unsigned char file254[] = {
#embed "scenarios/set-limits/plays/rule-dated-hostile-fr.testplan"
};
static const unsigned char file255[] = {
#embed "scenarios/set-limits/plays/soft-yes-cooperative-fr.testplan"
};
static const unsigned char file256[] = {
#embed "scenarios/set-limits/plays/soft-yes-evasive-en.testplan"
};
static const unsigned char file257[] = {
#embed "scenarios/set-limits/plays/soft-yes-evasive-fr.testplan"
};
static const unsigned char file258[] = {
#embed "scenarios/set-limits/plays/standing-call-back-cooperative-en.testplan"
};
static const unsigned char file259[] = {
#embed "scenarios/set-limits/plays/standing-call-back-cooperative-fr.testplan"
};
static const unsigned char file260[] = {
#embed "scenarios/set-limits/plays/standing-take-back-hostile-en.testplan"
};
static const unsigned char file261[] = {
#embed "scenarios/set-limits/plays/standing-take-back-hostile-fr.testplan"
};
static const unsigned char file262[] = {
#embed "scenarios/set-limits/plays/standing-values-evasive-en.testplan"
};
static const unsigned char file263[] = {
#embed "scenarios/set-limits/plays/standing-values-evasive-fr.testplan"
};
static const unsigned char file264[] = {
#embed "scenarios/set-limits/recap/en.mustache"
};
static const unsigned char file265[] = {
#embed "scenarios/set-limits/recap/fr.mustache"
};
static const unsigned char file266[] = {
#embed "scenarios/set-limits/set-limits.yarnproject"
};
static const unsigned char file267[] = {
#embed "scenarios/set-limits/standing.yarn"
};
static const unsigned char file268[] = {
#embed "scenarios/set-limits/strings/en.csv"
};
static const unsigned char file269[] = {
#embed "scenarios/set-limits/truth.yarn"
};
static const souffleur_file files[] = {
  {"admit-error/admit-error.yarnproject", file0, sizeof file0},
  {"admit-error/cues/en.csv", file1, sizeof file1},
  {"admit-error/cues/fr.csv", file2, sizeof file2},
  {"admit-error/endings.yarn", file3, sizeof file3},
  {"admit-error/listening.yarn", file4, sizeof file4},
  {"admit-error/objections.yarn", file5, sizeof file5},
  {"admit-error/opening.yarn", file6, sizeof file6},
  {"admit-error/plays/break-cooperative-fr.testplan", file7, sizeof file7},
  {"admit-error/plays/break-evasive-en.testplan", file8, sizeof file8},
  {"admit-error/plays/break-hostile-fr.testplan", file9, sizeof file9},
  {"admit-error/plays/buried-cooperative-en.testplan", file10, sizeof file10},
  {"admit-error/plays/buried-evasive-fr.testplan", file11, sizeof file11},
  {"admit-error/plays/file-to-assess-evasive-en.testplan", file12, sizeof file12},
  {"admit-error/plays/file-to-assess-hostile-fr.testplan", file13, sizeof file13},
  {"admit-error/plays/own-check-far-evasive-en.testplan", file14, sizeof file14},
  {"admit-error/plays/own-check-far-evasive-fr.testplan", file15, sizeof file15},
  {"admit-error/plays/own-figures-later-hostile-en.testplan", file16, sizeof file16},
  {"admit-error/plays/own-figures-later-hostile-fr.testplan", file17, sizeof file17},
  {"admit-error/plays/own-free-month-evasive-en.testplan", file18, sizeof file18},
  {"admit-error/plays/own-free-month-evasive-fr.testplan", file19, sizeof file19},
  {"admit-error/plays/own-half-hostile-en.testplan", file20, sizeof file20},
  {"admit-error/plays/own-half-hostile-fr.testplan", file21, sizeof file21},
  {"admit-error/plays/own-refuse-hostile-en.testplan", file22, sizeof file22},
  {"admit-error/plays/own-refuse-hostile-fr.testplan", file23, sizeof file23},
  {"admit-error/plays/own-seldom-cooperative-en.testplan", file24, sizeof file24},
  {"admit-error/plays/own-seldom-cooperative-fr.testplan", file25, sizeof file25},
  {"admit-error/plays/own-stop-later-evasive-en.testplan", file26, sizeof file26},
  {"admit-error/plays/own-stop-later-evasive-fr.testplan", file27, sizeof file27},
  {"admit-error/plays/own-too-late-cooperative-en.testplan", file28, sizeof file28},
  {"admit-error/plays/own-too-late-cooperative-fr.testplan", file29, sizeof file29},
  {"admit-error/plays/panic-refund-cooperative-fr.testplan", file30, sizeof file30},
  {"admit-error/plays/panic-refund-evasive-en.testplan", file31, sizeof file31},
  {"admit-error/plays/panic-refund-hostile-fr.testplan", file32, sizeof file32},
  {"admit-error/plays/polite-stop-cooperative-fr.testplan", file33, sizeof file33},
  {"admit-error/plays/polite-stop-hostile-en.testplan", file34, sizeof file34},
  {"admit-error/plays/probation-cooperative-en.testplan", file35, sizeof file35},
  {"admit-error/plays/probation-evasive-fr.testplan", file36, sizeof file36},
  {"admit-error/plays/probation-hostile-en.testplan", file37, sizeof file37},
  {"admit-error/plays/repaired-dated-cooperative-fr.testplan", file38, sizeof file38},
  {"admit-error/plays/repaired-dated-evasive-en.testplan", file39, sizeof file39},
  {"admit-error/plays/repaired-dated-hostile-fr.testplan", file40, sizeof file40},
  {"admit-error/plays/standing-adjourn-evasive-fr.testplan", file41, sizeof file41},
  {"admit-error/plays/standing-adjourn-hostile-en.testplan", file42, sizeof file42},
  {"admit-error/plays/standing-chosen-evasive-en.testplan", file43, sizeof file43},
  {"admit-error/plays/standing-chosen-evasive-fr.testplan", file44, sizeof file44},
  {"admit-error/plays/standing-part-cooperative-en.testplan", file45, sizeof file45},
  {"admit-error/plays/standing-part-cooperative-fr.testplan", file46, sizeof file46},
  {"admit-error/recap/en.mustache", file47, sizeof file47},
  {"admit-error/recap/fr.mustache", file48, sizeof file48},
  {"admit-error/repair.yarn", file49, sizeof file49},
  {"admit-error/standing.yarn", file50, sizeof file50},
  {"admit-error/strings/en.csv", file51, sizeof file51},
  {"end-collaboration/accounts.yarn", file52, sizeof file52},
  {"end-collaboration/cues/en.csv", file53, sizeof file53},
  {"end-collaboration/cues/fr.csv", file54, sizeof file54},
  {"end-collaboration/end-collaboration.yarnproject", file55, sizeof file55},
  {"end-collaboration/endings.yarn", file56, sizeof file56},
  {"end-collaboration/holding.yarn", file57, sizeof file57},
  {"end-collaboration/objections.yarn", file58, sizeof file58},
  {"end-collaboration/opening.yarn", file59, sizeof file59},
  {"end-collaboration/plays/after-the-launch-evasive-en.testplan", file60, sizeof file60},
  {"end-collaboration/plays/clean-end-cooperative-fr.testplan", file61, sizeof file61},
  {"end-collaboration/plays/clean-end-evasive-en.testplan", file62, sizeof file62},
  {"end-collaboration/plays/clean-end-hostile-fr.testplan", file63, sizeof file63},
  {"end-collaboration/plays/clean-end-open-door-cooperative-en.testplan", file64, sizeof file64},
  {"end-collaboration/plays/clean-end-open-door-evasive-fr.testplan", file65, sizeof file65},
  {"end-collaboration/plays/clean-end-open-door-hostile-fr.testplan", file66, sizeof file66},
  {"end-collaboration/plays/counter-attack-hostile-en.testplan", file67, sizeof file67},
  {"end-collaboration/plays/date-moved-evasive-fr.testplan", file68, sizeof file68},
  {"end-collaboration/plays/end-under-tension-evasive-fr.testplan", file69, sizeof file69},
  {"end-collaboration/plays/end-under-tension-hostile-en.testplan", file70, sizeof file70},
  {"end-collaboration/plays/excuse-owned-evasive-en.testplan", file71, sizeof file71},
  {"end-collaboration/plays/fallback-letter-evasive-en.testplan", file72, sizeof file72},
  {"end-collaboration/plays/fallback-letter-hostile-fr.testplan", file73, sizeof file73},
  {"end-collaboration/plays/fallback-letter-written-cooperative-en.testplan", file74, sizeof file74},
  {"end-collaboration/plays/late-yes-hostile-fr.testplan", file75, sizeof file75},
  {"end-collaboration/plays/one-sentence-evasive-fr.testplan", file76, sizeof file76},
  {"end-collaboration/plays/open-grievance-cooperative-fr.testplan", file77, sizeof file77},
  {"end-collaboration/plays/open-grievance-hostile-en.testplan", file78, sizeof file78},
  {"end-collaboration/plays/own-callback-cooperative-fr.testplan", file79, sizeof file79},
  {"end-collaboration/plays/own-clean-cooperative-fr.testplan", file80, sizeof file80},
  {"end-collaboration/plays/own-clean-evasive-en.testplan", file81, sizeof file81},
  {"end-collaboration/plays/own-days-evasive-fr.testplan", file82, sizeof file82},
  {"end-collaboration/plays/own-days-hostile-fr.testplan", file83, sizeof file83},
  {"end-collaboration/plays/own-fallback-evasive-fr.testplan", file84, sizeof file84},
  {"end-collaboration/plays/own-grievance-cooperative-fr.testplan", file85, sizeof file85},
  {"end-collaboration/plays/own-grievance-evasive-en.testplan", file86, sizeof file86},
  {"end-collaboration/plays/own-handover-late-hostile-fr.testplan", file87, sizeof file87},
  {"end-collaboration/plays/own-host-clean-fr.testplan", file88, sizeof file88},
  {"end-collaboration/plays/own-lawyer-hostile-en.testplan", file89, sizeof file89},
  {"end-collaboration/plays/own-moved-cooperative-fr.testplan", file90, sizeof file90},
  {"end-collaboration/plays/own-open-door-cooperative-en.testplan", file91, sizeof file91},
  {"end-collaboration/plays/own-open-door-evasive-fr.testplan", file92, sizeof file92},
  {"end-collaboration/plays/own-pay-late-cooperative-fr.testplan", file93, sizeof file93},
  {"end-collaboration/plays/own-pay-late-evasive-fr.testplan", file94, sizeof file94},
  {"end-collaboration/plays/own-pay-soon-hostile-fr.testplan", file95, sizeof file95},
  {"end-collaboration/plays/own-pay-tomorrow-evasive-en.testplan", file96, sizeof file96},
  {"end-collaboration/plays/own-questions-long-hostile-en.testplan", file97, sizeof file97},
  {"end-collaboration/plays/own-regretted-cooperative-en.testplan", file98, sizeof file98},
  {"end-collaboration/plays/own-regretted-evasive-fr.testplan", file99, sizeof file99},
  {"end-collaboration/plays/own-short-notice-cooperative-en.testplan", file100, sizeof file100},
  {"end-collaboration/plays/own-soon-ask-evasive-en.testplan", file101, sizeof file101},
  {"end-collaboration/plays/own-soon-still-cooperative-fr.testplan", file102, sizeof file102},
  {"end-collaboration/plays/own-soon-still-evasive-en.testplan", file103, sizeof file103},
  {"end-collaboration/plays/own-soon-still-hostile-en.testplan", file104, sizeof file104},
  {"end-collaboration/plays/own-tension-evasive-en.testplan", file105, sizeof file105},
  {"end-collaboration/plays/own-tension-hostile-fr.testplan", file106, sizeof file106},
  {"end-collaboration/plays/own-third-evasive-fr.testplan", file107, sizeof file107},
  {"end-collaboration/plays/own-too-late-evasive-fr.testplan", file108, sizeof file108},
  {"end-collaboration/plays/own-too-late-hostile-en.testplan", file109, sizeof file109},
  {"end-collaboration/plays/own-too-soon-hostile-en.testplan", file110, sizeof file110},
  {"end-collaboration/plays/own-too-soon-hostile-fr.testplan", file111, sizeof file111},
  {"end-collaboration/plays/own-trade-back-cooperative-en.testplan", file112, sizeof file112},
  {"end-collaboration/plays/own-trade-back-evasive-fr.testplan", file113, sizeof file113},
  {"end-collaboration/plays/own-trade-far-evasive-en.testplan", file114, sizeof file114},
  {"end-collaboration/plays/own-trade-hostile-en.testplan", file115, sizeof file115},
  {"end-collaboration/plays/own-unpaid-cooperative-fr.testplan", file116, sizeof file116},
  {"end-collaboration/plays/own-unpaid-evasive-en.testplan", file117, sizeof file117},
  {"end-collaboration/plays/own-unpaid-hostile-en.testplan", file118, sizeof file118},
  {"end-collaboration/plays/pause-believed-cooperative-fr.testplan", file119, sizeof file119},
  {"end-collaboration/plays/polite-leaving-hostile-fr.testplan", file120, sizeof file120},
  {"end-collaboration/plays/promise-taken-back-cooperative-fr.testplan", file121, sizeof file121},
  {"end-collaboration/plays/regretted-return-cooperative-en.testplan", file122, sizeof file122},
  {"end-collaboration/plays/regretted-return-evasive-fr.testplan", file123, sizeof file123},
  {"end-collaboration/plays/regretted-return-hostile-en.testplan", file124, sizeof file124},
  {"end-collaboration/plays/standing-access-day-hostile-fr.testplan", file125, sizeof file125},
  {"end-collaboration/plays/standing-callback-cooperative-fr.testplan", file126, sizeof file126},
  {"end-collaboration/plays/standing-day-moved-evasive-en.testplan", file127, sizeof file127},
  {"end-collaboration/plays/standing-instalments-cooperative-en.testplan", file128, sizeof file128},
  {"end-collaboration/plays/standing-offer-help-unpaid-cooperative-en.testplan", file129, sizeof file129},
  {"end-collaboration/plays/standing-owed-day-evasive-fr.testplan", file130, sizeof file130},
  {"end-collaboration/plays/standing-personal-jumps-cooperative-fr.testplan", file131, sizeof file131},
  {"end-collaboration/plays/standing-reason-jumps-hostile-en.testplan", file132, sizeof file132},
  {"end-collaboration/plays/unpaid-accepted-evasive-fr.testplan", file133, sizeof file133},
  {"end-collaboration/plays/unpaid-accepted-hostile-en.testplan", file134, sizeof file134},
  {"end-collaboration/plays/unpaid-accepted-waived-evasive-en.testplan", file135, sizeof file135},
  {"end-collaboration/recap/en.mustache", file136, sizeof file136},
  {"end-collaboration/recap/fr.mustache", file137, sizeof file137},
  {"end-collaboration/standing.yarn", file138, sizeof file138},
  {"end-collaboration/strings/en.csv", file139, sizeof file139},
  {"end-collaboration/truth.yarn", file140, sizeof file140},
  {"payment-chase/commitment.yarn", file141, sizeof file141},
  {"payment-chase/cues/en.csv", file142, sizeof file142},
  {"payment-chase/cues/fr.csv", file143, sizeof file143},
  {"payment-chase/endings.yarn", file144, sizeof file144},
  {"payment-chase/objections.yarn", file145, sizeof file145},
  {"payment-chase/opening.yarn", file146, sizeof file146},
  {"payment-chase/payment-chase.yarnproject", file147, sizeof file147},
  {"payment-chase/plays/a-tip-hostile-en.testplan", file148, sizeof file148},
  {"payment-chase/plays/callback-late-cooperative-fr.testplan", file149, sizeof file149},
  {"payment-chase/plays/coffee-with-it-hostile-en.testplan", file150, sizeof file150},
  {"payment-chase/plays/coffee-with-it-hostile-fr.testplan", file151, sizeof file151},
  {"payment-chase/plays/cut-short-evasive-fr.testplan", file152, sizeof file152},
  {"payment-chase/plays/cut-short-hostile-en.testplan", file153, sizeof file153},
  {"payment-chase/plays/cut-short-hostile-fr.testplan", file154, sizeof file154},
  {"payment-chase/plays/dated-promise-cooperative-en.testplan", file155, sizeof file155},
  {"payment-chase/plays/dated-promise-cooperative-fr.testplan", file156, sizeof file156},
  {"payment-chase/plays/dated-promise-evasive-fr.testplan", file157, sizeof file157},
  {"payment-chase/plays/dated-promise-hostile-fr.testplan", file158, sizeof file158},
  {"payment-chase/plays/formal-notice-announced-evasive-fr.testplan", file159, sizeof file159},
  {"payment-chase/plays/formal-notice-announced-hostile-en.testplan", file160, sizeof file160},
  {"payment-chase/plays/insists-evasive-fr.testplan", file161, sizeof file161},
  {"payment-chase/plays/notice-late-evasive-en.testplan", file162, sizeof file162},
  {"payment-chase/plays/notice-soon-hostile-fr.testplan", file163, sizeof file163},
  {"payment-chase/plays/other-sum-hostile-fr.testplan", file164, sizeof file164},
  {"payment-chase/plays/own-day-cooperative-en.testplan", file165, sizeof file165},
  {"payment-chase/plays/own-day-cooperative-fr.testplan", file166, sizeof file166},
  {"payment-chase/plays/polite-stop-cooperative-fr.testplan", file167, sizeof file167},
  {"payment-chase/plays/polite-stop-evasive-en.testplan", file168, sizeof file168},
  {"payment-chase/plays/polite-stop-hostile-fr.testplan", file169, sizeof file169},
  {"payment-chase/plays/real-reason-cooperative-en.testplan", file170, sizeof file170},
  {"payment-chase/plays/real-reason-evasive-fr.testplan", file171, sizeof file171},
  {"payment-chase/plays/real-reason-hostile-fr.testplan", file172, sizeof file172},
  {"payment-chase/plays/review-late-hostile-en.testplan", file173, sizeof file173},
  {"payment-chase/plays/ring-thursday-cooperative-en.testplan", file174, sizeof file174},
  {"payment-chase/plays/ring-thursday-evasive-fr.testplan", file175, sizeof file175},
  {"payment-chase/plays/standing-asks-cooperative-en.testplan", file176, sizeof file176},
  {"payment-chase/plays/standing-asks-cooperative-fr.testplan", file177, sizeof file177},
  {"payment-chase/plays/standing-notice-hostile-en.testplan", file178, sizeof file178},
  {"payment-chase/plays/standing-page-hostile-fr.testplan", file179, sizeof file179},
  {"payment-chase/plays/standing-parts-evasive-en.testplan", file180, sizeof file180},
  {"payment-chase/plays/standing-parts-evasive-fr.testplan", file181, sizeof file181},
  {"payment-chase/plays/third-instead-evasive-fr.testplan", file182, sizeof file182},
  {"payment-chase/plays/third-instead-hostile-en.testplan", file183, sizeof file183},
  {"payment-chase/plays/too-late-evasive-en.testplan", file184, sizeof file184},
  {"payment-chase/plays/too-late-hostile-fr.testplan", file185, sizeof file185},
  {"payment-chase/plays/too-much-at-once-evasive-en.testplan", file186, sizeof file186},
  {"payment-chase/plays/too-much-first-cooperative-fr.testplan", file187, sizeof file187},
  {"payment-chase/plays/too-soon-cooperative-en.testplan", file188, sizeof file188},
  {"payment-chase/plays/too-soon-evasive-fr.testplan", file189, sizeof file189},
  {"payment-chase/plays/too-soon-vague-cooperative-fr.testplan", file190, sizeof file190},
  {"payment-chase/plays/too-soon-vague-evasive-en.testplan", file191, sizeof file191},
  {"payment-chase/plays/undated-promise-cooperative-fr.testplan", file192, sizeof file192},
  {"payment-chase/plays/undated-promise-evasive-en.testplan", file193, sizeof file193},
  {"payment-chase/plays/undated-promise-evasive-fr.testplan", file194, sizeof file194},
  {"payment-chase/plays/written-instalments-cooperative-fr.testplan", file195, sizeof file195},
  {"payment-chase/plays/written-instalments-evasive-en.testplan", file196, sizeof file196},
  {"payment-chase/plays/written-instalments-hostile-en.testplan", file197, sizeof file197},
  {"payment-chase/plays/yielded-to-blackmail-evasive-fr.testplan", file198, sizeof file198},
  {"payment-chase/plays/yielded-to-blackmail-hostile-en.testplan", file199, sizeof file199},
  {"payment-chase/recap/en.mustache", file200, sizeof file200},
  {"payment-chase/recap/fr.mustache", file201, sizeof file201},
  {"payment-chase/silence.yarn", file202, sizeof file202},
  {"payment-chase/standing.yarn", file203, sizeof file203},
  {"payment-chase/strings/en.csv", file204, sizeof file204},
  {"payment-chase/truth.yarn", file205, sizeof file205},
  {"set-limits/agreement.yarn", file206, sizeof file206},
  {"set-limits/cues/en.csv", file207, sizeof file207},
  {"set-limits/cues/fr.csv", file208, sizeof file208},
  {"set-limits/endings.yarn", file209, sizeof file209},
  {"set-limits/heard.yarn", file210, sizeof file210},
  {"set-limits/objections.yarn", file211, sizeof file211},
  {"set-limits/opening.yarn", file212, sizeof file212},
  {"set-limits/plays/departure-considered-cooperative-en.testplan", file213, sizeof file213},
  {"set-limits/plays/departure-considered-evasive-fr.testplan", file214, sizeof file214},
  {"set-limits/plays/departure-considered-hostile-fr.testplan", file215, sizeof file215},
  {"set-limits/plays/emergency-rate-cooperative-en.testplan", file216, sizeof file216},
  {"set-limits/plays/emergency-rate-evasive-fr.testplan", file217, sizeof file217},
  {"set-limits/plays/emergency-rate-hostile-fr.testplan", file218, sizeof file218},
  {"set-limits/plays/escalation-cooperative-en.testplan", file219, sizeof file219},
  {"set-limits/plays/escalation-evasive-fr.testplan", file220, sizeof file220},
  {"set-limits/plays/escalation-hostile-en.testplan", file221, sizeof file221},
  {"set-limits/plays/escalation-hostile-fr.testplan", file222, sizeof file222},
  {"set-limits/plays/exception-rule-cooperative-fr.testplan", file223, sizeof file223},
  {"set-limits/plays/exception-rule-evasive-en.testplan", file224, sizeof file224},
  {"set-limits/plays/exception-rule-hostile-en.testplan", file225, sizeof file225},
  {"set-limits/plays/own-fee-accepted-evasive-en.testplan", file226, sizeof file226},
  {"set-limits/plays/own-fee-accepted-evasive-fr.testplan", file227, sizeof file227},
  {"set-limits/plays/own-fee-emergency-cooperative-en.testplan", file228, sizeof file228},
  {"set-limits/plays/own-fee-emergency-cooperative-fr.testplan", file229, sizeof file229},
  {"set-limits/plays/own-hours-escalation-hostile-en.testplan", file230, sizeof file230},
  {"set-limits/plays/own-hours-escalation-hostile-fr.testplan", file231, sizeof file231},
  {"set-limits/plays/own-hours-moved-evasive-en.testplan", file232, sizeof file232},
  {"set-limits/plays/own-hours-moved-evasive-fr.testplan", file233, sizeof file233},
  {"set-limits/plays/own-hours-rule-dated-cooperative-en.testplan", file234, sizeof file234},
  {"set-limits/plays/own-hours-rule-dated-cooperative-fr.testplan", file235, sizeof file235},
  {"set-limits/plays/own-hours-unlivable-hostile-en.testplan", file236, sizeof file236},
  {"set-limits/plays/own-hours-unlivable-hostile-fr.testplan", file237, sizeof file237},
  {"set-limits/plays/own-late-hour-exception-hostile-en.testplan", file238, sizeof file238},
  {"set-limits/plays/own-late-hour-exception-hostile-fr.testplan", file239, sizeof file239},
  {"set-limits/plays/own-polite-stop-evasive-en.testplan", file240, sizeof file240},
  {"set-limits/plays/own-polite-stop-evasive-fr.testplan", file241, sizeof file241},
  {"set-limits/plays/own-start-departure-hostile-en.testplan", file242, sizeof file242},
  {"set-limits/plays/own-start-departure-hostile-fr.testplan", file243, sizeof file243},
  {"set-limits/plays/own-start-too-late-evasive-en.testplan", file244, sizeof file244},
  {"set-limits/plays/own-start-too-late-evasive-fr.testplan", file245, sizeof file245},
  {"set-limits/plays/polite-stop-cooperative-en.testplan", file246, sizeof file246},
  {"set-limits/plays/polite-stop-evasive-fr.testplan", file247, sizeof file247},
  {"set-limits/plays/polite-stop-hostile-fr.testplan", file248, sizeof file248},
  {"set-limits/plays/rule-dated-cooperative-en.testplan", file249, sizeof file249},
  {"set-limits/plays/rule-dated-cooperative-fr.testplan", file250, sizeof file250},
  {"set-limits/plays/rule-dated-evasive-en.testplan", file251, sizeof file251},
  {"set-limits/plays/rule-dated-evasive-fr.testplan", file252, sizeof file252},
  {"set-limits/plays/rule-dated-hostile-en.testplan", file253, sizeof file253},
  {"set-limits/plays/rule-dated-hostile-fr.testplan", file254, sizeof file254},
  {"set-limits/plays/soft-yes-cooperative-fr.testplan", file255, sizeof file255},
  {"set-limits/plays/soft-yes-evasive-en.testplan", file256, sizeof file256},
  {"set-limits/plays/soft-yes-evasive-fr.testplan", file257, sizeof file257},
  {"set-limits/plays/standing-call-back-cooperative-en.testplan", file258, sizeof file258},
  {"set-limits/plays/standing-call-back-cooperative-fr.testplan", file259, sizeof file259},
  {"set-limits/plays/standing-take-back-hostile-en.testplan", file260, sizeof file260},
  {"set-limits/plays/standing-take-back-hostile-fr.testplan", file261, sizeof file261},
  {"set-limits/plays/standing-values-evasive-en.testplan", file262, sizeof file262},
  {"set-limits/plays/standing-values-evasive-fr.testplan", file263, sizeof file263},
  {"set-limits/recap/en.mustache", file264, sizeof file264},
  {"set-limits/recap/fr.mustache", file265, sizeof file265},
  {"set-limits/set-limits.yarnproject", file266, sizeof file266},
  {"set-limits/standing.yarn", file267, sizeof file267},
  {"set-limits/strings/en.csv", file268, sizeof file268},
  {"set-limits/truth.yarn", file269, sizeof file269},
  {0, 0, 0},
};
