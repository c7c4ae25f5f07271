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
#embed "scenarios/admit-error/plays/panic-refund-cooperative-fr.testplan"
};
static const unsigned char file15[] = {
#embed "scenarios/admit-error/plays/panic-refund-evasive-en.testplan"
};
static const unsigned char file16[] = {
#embed "scenarios/admit-error/plays/panic-refund-hostile-fr.testplan"
};
static const unsigned char file17[] = {
#embed "scenarios/admit-error/plays/polite-stop-cooperative-fr.testplan"
};
static const unsigned char file18[] = {
#embed "scenarios/admit-error/plays/polite-stop-hostile-en.testplan"
};
static const unsigned char file19[] = {
#embed "scenarios/admit-error/plays/probation-cooperative-en.testplan"
};
static const unsigned char file20[] = {
#embed "scenarios/admit-error/plays/probation-evasive-fr.testplan"
};
static const unsigned char file21[] = {
#embed "scenarios/admit-error/plays/probation-hostile-en.testplan"
};
static const unsigned char file22[] = {
#embed "scenarios/admit-error/plays/repaired-dated-cooperative-fr.testplan"
};
static const unsigned char file23[] = {
#embed "scenarios/admit-error/plays/repaired-dated-evasive-en.testplan"
};
static const unsigned char file24[] = {
#embed "scenarios/admit-error/plays/repaired-dated-hostile-fr.testplan"
};
static const unsigned char file25[] = {
#embed "scenarios/admit-error/recap/en.mustache"
};
static const unsigned char file26[] = {
#embed "scenarios/admit-error/recap/fr.mustache"
};
static const unsigned char file27[] = {
#embed "scenarios/admit-error/repair.yarn"
};
static const unsigned char file28[] = {
#embed "scenarios/admit-error/strings/en.csv"
};
static const unsigned char file29[] = {
#embed "scenarios/end-collaboration/accounts.yarn"
};
static const unsigned char file30[] = {
#embed "scenarios/end-collaboration/cues/en.csv"
};
static const unsigned char file31[] = {
#embed "scenarios/end-collaboration/cues/fr.csv"
};
static const unsigned char file32[] = {
#embed "scenarios/end-collaboration/end-collaboration.yarnproject"
};
static const unsigned char file33[] = {
#embed "scenarios/end-collaboration/endings.yarn"
};
static const unsigned char file34[] = {
#embed "scenarios/end-collaboration/holding.yarn"
};
static const unsigned char file35[] = {
#embed "scenarios/end-collaboration/objections.yarn"
};
static const unsigned char file36[] = {
#embed "scenarios/end-collaboration/opening.yarn"
};
static const unsigned char file37[] = {
#embed "scenarios/end-collaboration/plays/after-the-launch-evasive-en.testplan"
};
static const unsigned char file38[] = {
#embed "scenarios/end-collaboration/plays/clean-end-cooperative-fr.testplan"
};
static const unsigned char file39[] = {
#embed "scenarios/end-collaboration/plays/clean-end-evasive-en.testplan"
};
static const unsigned char file40[] = {
#embed "scenarios/end-collaboration/plays/clean-end-hostile-fr.testplan"
};
static const unsigned char file41[] = {
#embed "scenarios/end-collaboration/plays/clean-end-open-door-cooperative-en.testplan"
};
static const unsigned char file42[] = {
#embed "scenarios/end-collaboration/plays/clean-end-open-door-evasive-fr.testplan"
};
static const unsigned char file43[] = {
#embed "scenarios/end-collaboration/plays/clean-end-open-door-hostile-fr.testplan"
};
static const unsigned char file44[] = {
#embed "scenarios/end-collaboration/plays/counter-attack-hostile-en.testplan"
};
static const unsigned char file45[] = {
#embed "scenarios/end-collaboration/plays/date-moved-evasive-fr.testplan"
};
static const unsigned char file46[] = {
#embed "scenarios/end-collaboration/plays/end-under-tension-evasive-fr.testplan"
};
static const unsigned char file47[] = {
#embed "scenarios/end-collaboration/plays/end-under-tension-hostile-en.testplan"
};
static const unsigned char file48[] = {
#embed "scenarios/end-collaboration/plays/excuse-owned-evasive-en.testplan"
};
static const unsigned char file49[] = {
#embed "scenarios/end-collaboration/plays/fallback-letter-evasive-en.testplan"
};
static const unsigned char file50[] = {
#embed "scenarios/end-collaboration/plays/fallback-letter-hostile-fr.testplan"
};
static const unsigned char file51[] = {
#embed "scenarios/end-collaboration/plays/fallback-letter-written-cooperative-en.testplan"
};
static const unsigned char file52[] = {
#embed "scenarios/end-collaboration/plays/late-yes-hostile-fr.testplan"
};
static const unsigned char file53[] = {
#embed "scenarios/end-collaboration/plays/one-sentence-evasive-fr.testplan"
};
static const unsigned char file54[] = {
#embed "scenarios/end-collaboration/plays/open-grievance-cooperative-fr.testplan"
};
static const unsigned char file55[] = {
#embed "scenarios/end-collaboration/plays/open-grievance-hostile-en.testplan"
};
static const unsigned char file56[] = {
#embed "scenarios/end-collaboration/plays/pause-believed-cooperative-fr.testplan"
};
static const unsigned char file57[] = {
#embed "scenarios/end-collaboration/plays/polite-leaving-hostile-fr.testplan"
};
static const unsigned char file58[] = {
#embed "scenarios/end-collaboration/plays/promise-taken-back-cooperative-fr.testplan"
};
static const unsigned char file59[] = {
#embed "scenarios/end-collaboration/plays/regretted-return-cooperative-en.testplan"
};
static const unsigned char file60[] = {
#embed "scenarios/end-collaboration/plays/regretted-return-evasive-fr.testplan"
};
static const unsigned char file61[] = {
#embed "scenarios/end-collaboration/plays/regretted-return-hostile-en.testplan"
};
static const unsigned char file62[] = {
#embed "scenarios/end-collaboration/plays/unpaid-accepted-evasive-fr.testplan"
};
static const unsigned char file63[] = {
#embed "scenarios/end-collaboration/plays/unpaid-accepted-hostile-en.testplan"
};
static const unsigned char file64[] = {
#embed "scenarios/end-collaboration/plays/unpaid-accepted-waived-evasive-en.testplan"
};
static const unsigned char file65[] = {
#embed "scenarios/end-collaboration/recap/en.mustache"
};
static const unsigned char file66[] = {
#embed "scenarios/end-collaboration/recap/fr.mustache"
};
static const unsigned char file67[] = {
#embed "scenarios/end-collaboration/strings/en.csv"
};
static const unsigned char file68[] = {
#embed "scenarios/end-collaboration/truth.yarn"
};
static const unsigned char file69[] = {
#embed "scenarios/payment-chase/commitment.yarn"
};
static const unsigned char file70[] = {
#embed "scenarios/payment-chase/cues/en.csv"
};
static const unsigned char file71[] = {
#embed "scenarios/payment-chase/cues/fr.csv"
};
static const unsigned char file72[] = {
#embed "scenarios/payment-chase/endings.yarn"
};
static const unsigned char file73[] = {
#embed "scenarios/payment-chase/objections.yarn"
};
static const unsigned char file74[] = {
#embed "scenarios/payment-chase/opening.yarn"
};
static const unsigned char file75[] = {
#embed "scenarios/payment-chase/payment-chase.yarnproject"
};
static const unsigned char file76[] = {
#embed "scenarios/payment-chase/plays/cut-short-evasive-fr.testplan"
};
static const unsigned char file77[] = {
#embed "scenarios/payment-chase/plays/cut-short-hostile-en.testplan"
};
static const unsigned char file78[] = {
#embed "scenarios/payment-chase/plays/cut-short-hostile-fr.testplan"
};
static const unsigned char file79[] = {
#embed "scenarios/payment-chase/plays/dated-promise-cooperative-en.testplan"
};
static const unsigned char file80[] = {
#embed "scenarios/payment-chase/plays/dated-promise-cooperative-fr.testplan"
};
static const unsigned char file81[] = {
#embed "scenarios/payment-chase/plays/dated-promise-evasive-fr.testplan"
};
static const unsigned char file82[] = {
#embed "scenarios/payment-chase/plays/dated-promise-hostile-fr.testplan"
};
static const unsigned char file83[] = {
#embed "scenarios/payment-chase/plays/formal-notice-announced-evasive-fr.testplan"
};
static const unsigned char file84[] = {
#embed "scenarios/payment-chase/plays/formal-notice-announced-hostile-en.testplan"
};
static const unsigned char file85[] = {
#embed "scenarios/payment-chase/plays/polite-stop-cooperative-fr.testplan"
};
static const unsigned char file86[] = {
#embed "scenarios/payment-chase/plays/polite-stop-evasive-en.testplan"
};
static const unsigned char file87[] = {
#embed "scenarios/payment-chase/plays/polite-stop-hostile-fr.testplan"
};
static const unsigned char file88[] = {
#embed "scenarios/payment-chase/plays/real-reason-cooperative-en.testplan"
};
static const unsigned char file89[] = {
#embed "scenarios/payment-chase/plays/real-reason-evasive-fr.testplan"
};
static const unsigned char file90[] = {
#embed "scenarios/payment-chase/plays/real-reason-hostile-fr.testplan"
};
static const unsigned char file91[] = {
#embed "scenarios/payment-chase/plays/undated-promise-cooperative-fr.testplan"
};
static const unsigned char file92[] = {
#embed "scenarios/payment-chase/plays/undated-promise-evasive-en.testplan"
};
static const unsigned char file93[] = {
#embed "scenarios/payment-chase/plays/undated-promise-evasive-fr.testplan"
};
static const unsigned char file94[] = {
#embed "scenarios/payment-chase/plays/written-instalments-cooperative-fr.testplan"
};
static const unsigned char file95[] = {
#embed "scenarios/payment-chase/plays/written-instalments-evasive-en.testplan"
};
static const unsigned char file96[] = {
#embed "scenarios/payment-chase/plays/written-instalments-hostile-en.testplan"
};
static const unsigned char file97[] = {
#embed "scenarios/payment-chase/plays/yielded-to-blackmail-evasive-fr.testplan"
};
static const unsigned char file98[] = {
#embed "scenarios/payment-chase/plays/yielded-to-blackmail-hostile-en.testplan"
};
static const unsigned char file99[] = {
#embed "scenarios/payment-chase/recap/en.mustache"
};
static const unsigned char file100[] = {
#embed "scenarios/payment-chase/recap/fr.mustache"
};
static const unsigned char file101[] = {
#embed "scenarios/payment-chase/silence.yarn"
};
static const unsigned char file102[] = {
#embed "scenarios/payment-chase/strings/en.csv"
};
static const unsigned char file103[] = {
#embed "scenarios/payment-chase/truth.yarn"
};
static const unsigned char file104[] = {
#embed "scenarios/set-limits/agreement.yarn"
};
static const unsigned char file105[] = {
#embed "scenarios/set-limits/cues/en.csv"
};
static const unsigned char file106[] = {
#embed "scenarios/set-limits/cues/fr.csv"
};
static const unsigned char file107[] = {
#embed "scenarios/set-limits/endings.yarn"
};
static const unsigned char file108[] = {
#embed "scenarios/set-limits/heard.yarn"
};
static const unsigned char file109[] = {
#embed "scenarios/set-limits/objections.yarn"
};
static const unsigned char file110[] = {
#embed "scenarios/set-limits/opening.yarn"
};
static const unsigned char file111[] = {
#embed "scenarios/set-limits/plays/departure-considered-cooperative-en.testplan"
};
static const unsigned char file112[] = {
#embed "scenarios/set-limits/plays/departure-considered-evasive-fr.testplan"
};
static const unsigned char file113[] = {
#embed "scenarios/set-limits/plays/departure-considered-hostile-fr.testplan"
};
static const unsigned char file114[] = {
#embed "scenarios/set-limits/plays/emergency-rate-cooperative-en.testplan"
};
static const unsigned char file115[] = {
#embed "scenarios/set-limits/plays/emergency-rate-evasive-fr.testplan"
};
static const unsigned char file116[] = {
#embed "scenarios/set-limits/plays/emergency-rate-hostile-fr.testplan"
};
static const unsigned char file117[] = {
#embed "scenarios/set-limits/plays/escalation-cooperative-en.testplan"
};
static const unsigned char file118[] = {
#embed "scenarios/set-limits/plays/escalation-evasive-fr.testplan"
};
static const unsigned char file119[] = {
#embed "scenarios/set-limits/plays/escalation-hostile-en.testplan"
};
static const unsigned char file120[] = {
#embed "scenarios/set-limits/plays/escalation-hostile-fr.testplan"
};
static const unsigned char file121[] = {
#embed "scenarios/set-limits/plays/exception-rule-cooperative-fr.testplan"
};
static const unsigned char file122[] = {
#embed "scenarios/set-limits/plays/exception-rule-evasive-en.testplan"
};
static const unsigned char file123[] = {
#embed "scenarios/set-limits/plays/exception-rule-hostile-en.testplan"
};
static const unsigned char file124[] = {
#embed "scenarios/set-limits/plays/polite-stop-cooperative-en.testplan"
};
static const unsigned char file125[] = {
#embed "scenarios/set-limits/plays/polite-stop-evasive-fr.testplan"
};
static const unsigned char file126[] = {
#embed "scenarios/set-limits/plays/polite-stop-hostile-fr.testplan"
};
static const unsigned char file127[] = {
#embed "scenarios/set-limits/plays/rule-dated-cooperative-en.testplan"
};
static const unsigned char file128[] = {
#embed "scenarios/set-limits/plays/rule-dated-cooperative-fr.testplan"
};
static const unsigned char file129[] = {
#embed "scenarios/set-limits/plays/rule-dated-evasive-en.testplan"
};
static const unsigned char file130[] = {
#embed "scenarios/set-limits/plays/rule-dated-evasive-fr.testplan"
};
static const unsigned char file131[] = {
#embed "scenarios/set-limits/plays/rule-dated-hostile-en.testplan"
};
static const unsigned char file132[] = {
#embed "scenarios/set-limits/plays/rule-dated-hostile-fr.testplan"
};
static const unsigned char file133[] = {
#embed "scenarios/set-limits/plays/soft-yes-cooperative-fr.testplan"
};
static const unsigned char file134[] = {
#embed "scenarios/set-limits/plays/soft-yes-evasive-en.testplan"
};
static const unsigned char file135[] = {
#embed "scenarios/set-limits/plays/soft-yes-evasive-fr.testplan"
};
static const unsigned char file136[] = {
#embed "scenarios/set-limits/recap/en.mustache"
};
static const unsigned char file137[] = {
#embed "scenarios/set-limits/recap/fr.mustache"
};
static const unsigned char file138[] = {
#embed "scenarios/set-limits/set-limits.yarnproject"
};
static const unsigned char file139[] = {
#embed "scenarios/set-limits/strings/en.csv"
};
static const unsigned char file140[] = {
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
  {"admit-error/plays/panic-refund-cooperative-fr.testplan", file14, sizeof file14},
  {"admit-error/plays/panic-refund-evasive-en.testplan", file15, sizeof file15},
  {"admit-error/plays/panic-refund-hostile-fr.testplan", file16, sizeof file16},
  {"admit-error/plays/polite-stop-cooperative-fr.testplan", file17, sizeof file17},
  {"admit-error/plays/polite-stop-hostile-en.testplan", file18, sizeof file18},
  {"admit-error/plays/probation-cooperative-en.testplan", file19, sizeof file19},
  {"admit-error/plays/probation-evasive-fr.testplan", file20, sizeof file20},
  {"admit-error/plays/probation-hostile-en.testplan", file21, sizeof file21},
  {"admit-error/plays/repaired-dated-cooperative-fr.testplan", file22, sizeof file22},
  {"admit-error/plays/repaired-dated-evasive-en.testplan", file23, sizeof file23},
  {"admit-error/plays/repaired-dated-hostile-fr.testplan", file24, sizeof file24},
  {"admit-error/recap/en.mustache", file25, sizeof file25},
  {"admit-error/recap/fr.mustache", file26, sizeof file26},
  {"admit-error/repair.yarn", file27, sizeof file27},
  {"admit-error/strings/en.csv", file28, sizeof file28},
  {"end-collaboration/accounts.yarn", file29, sizeof file29},
  {"end-collaboration/cues/en.csv", file30, sizeof file30},
  {"end-collaboration/cues/fr.csv", file31, sizeof file31},
  {"end-collaboration/end-collaboration.yarnproject", file32, sizeof file32},
  {"end-collaboration/endings.yarn", file33, sizeof file33},
  {"end-collaboration/holding.yarn", file34, sizeof file34},
  {"end-collaboration/objections.yarn", file35, sizeof file35},
  {"end-collaboration/opening.yarn", file36, sizeof file36},
  {"end-collaboration/plays/after-the-launch-evasive-en.testplan", file37, sizeof file37},
  {"end-collaboration/plays/clean-end-cooperative-fr.testplan", file38, sizeof file38},
  {"end-collaboration/plays/clean-end-evasive-en.testplan", file39, sizeof file39},
  {"end-collaboration/plays/clean-end-hostile-fr.testplan", file40, sizeof file40},
  {"end-collaboration/plays/clean-end-open-door-cooperative-en.testplan", file41, sizeof file41},
  {"end-collaboration/plays/clean-end-open-door-evasive-fr.testplan", file42, sizeof file42},
  {"end-collaboration/plays/clean-end-open-door-hostile-fr.testplan", file43, sizeof file43},
  {"end-collaboration/plays/counter-attack-hostile-en.testplan", file44, sizeof file44},
  {"end-collaboration/plays/date-moved-evasive-fr.testplan", file45, sizeof file45},
  {"end-collaboration/plays/end-under-tension-evasive-fr.testplan", file46, sizeof file46},
  {"end-collaboration/plays/end-under-tension-hostile-en.testplan", file47, sizeof file47},
  {"end-collaboration/plays/excuse-owned-evasive-en.testplan", file48, sizeof file48},
  {"end-collaboration/plays/fallback-letter-evasive-en.testplan", file49, sizeof file49},
  {"end-collaboration/plays/fallback-letter-hostile-fr.testplan", file50, sizeof file50},
  {"end-collaboration/plays/fallback-letter-written-cooperative-en.testplan", file51, sizeof file51},
  {"end-collaboration/plays/late-yes-hostile-fr.testplan", file52, sizeof file52},
  {"end-collaboration/plays/one-sentence-evasive-fr.testplan", file53, sizeof file53},
  {"end-collaboration/plays/open-grievance-cooperative-fr.testplan", file54, sizeof file54},
  {"end-collaboration/plays/open-grievance-hostile-en.testplan", file55, sizeof file55},
  {"end-collaboration/plays/pause-believed-cooperative-fr.testplan", file56, sizeof file56},
  {"end-collaboration/plays/polite-leaving-hostile-fr.testplan", file57, sizeof file57},
  {"end-collaboration/plays/promise-taken-back-cooperative-fr.testplan", file58, sizeof file58},
  {"end-collaboration/plays/regretted-return-cooperative-en.testplan", file59, sizeof file59},
  {"end-collaboration/plays/regretted-return-evasive-fr.testplan", file60, sizeof file60},
  {"end-collaboration/plays/regretted-return-hostile-en.testplan", file61, sizeof file61},
  {"end-collaboration/plays/unpaid-accepted-evasive-fr.testplan", file62, sizeof file62},
  {"end-collaboration/plays/unpaid-accepted-hostile-en.testplan", file63, sizeof file63},
  {"end-collaboration/plays/unpaid-accepted-waived-evasive-en.testplan", file64, sizeof file64},
  {"end-collaboration/recap/en.mustache", file65, sizeof file65},
  {"end-collaboration/recap/fr.mustache", file66, sizeof file66},
  {"end-collaboration/strings/en.csv", file67, sizeof file67},
  {"end-collaboration/truth.yarn", file68, sizeof file68},
  {"payment-chase/commitment.yarn", file69, sizeof file69},
  {"payment-chase/cues/en.csv", file70, sizeof file70},
  {"payment-chase/cues/fr.csv", file71, sizeof file71},
  {"payment-chase/endings.yarn", file72, sizeof file72},
  {"payment-chase/objections.yarn", file73, sizeof file73},
  {"payment-chase/opening.yarn", file74, sizeof file74},
  {"payment-chase/payment-chase.yarnproject", file75, sizeof file75},
  {"payment-chase/plays/cut-short-evasive-fr.testplan", file76, sizeof file76},
  {"payment-chase/plays/cut-short-hostile-en.testplan", file77, sizeof file77},
  {"payment-chase/plays/cut-short-hostile-fr.testplan", file78, sizeof file78},
  {"payment-chase/plays/dated-promise-cooperative-en.testplan", file79, sizeof file79},
  {"payment-chase/plays/dated-promise-cooperative-fr.testplan", file80, sizeof file80},
  {"payment-chase/plays/dated-promise-evasive-fr.testplan", file81, sizeof file81},
  {"payment-chase/plays/dated-promise-hostile-fr.testplan", file82, sizeof file82},
  {"payment-chase/plays/formal-notice-announced-evasive-fr.testplan", file83, sizeof file83},
  {"payment-chase/plays/formal-notice-announced-hostile-en.testplan", file84, sizeof file84},
  {"payment-chase/plays/polite-stop-cooperative-fr.testplan", file85, sizeof file85},
  {"payment-chase/plays/polite-stop-evasive-en.testplan", file86, sizeof file86},
  {"payment-chase/plays/polite-stop-hostile-fr.testplan", file87, sizeof file87},
  {"payment-chase/plays/real-reason-cooperative-en.testplan", file88, sizeof file88},
  {"payment-chase/plays/real-reason-evasive-fr.testplan", file89, sizeof file89},
  {"payment-chase/plays/real-reason-hostile-fr.testplan", file90, sizeof file90},
  {"payment-chase/plays/undated-promise-cooperative-fr.testplan", file91, sizeof file91},
  {"payment-chase/plays/undated-promise-evasive-en.testplan", file92, sizeof file92},
  {"payment-chase/plays/undated-promise-evasive-fr.testplan", file93, sizeof file93},
  {"payment-chase/plays/written-instalments-cooperative-fr.testplan", file94, sizeof file94},
  {"payment-chase/plays/written-instalments-evasive-en.testplan", file95, sizeof file95},
  {"payment-chase/plays/written-instalments-hostile-en.testplan", file96, sizeof file96},
  {"payment-chase/plays/yielded-to-blackmail-evasive-fr.testplan", file97, sizeof file97},
  {"payment-chase/plays/yielded-to-blackmail-hostile-en.testplan", file98, sizeof file98},
  {"payment-chase/recap/en.mustache", file99, sizeof file99},
  {"payment-chase/recap/fr.mustache", file100, sizeof file100},
  {"payment-chase/silence.yarn", file101, sizeof file101},
  {"payment-chase/strings/en.csv", file102, sizeof file102},
  {"payment-chase/truth.yarn", file103, sizeof file103},
  {"set-limits/agreement.yarn", file104, sizeof file104},
  {"set-limits/cues/en.csv", file105, sizeof file105},
  {"set-limits/cues/fr.csv", file106, sizeof file106},
  {"set-limits/endings.yarn", file107, sizeof file107},
  {"set-limits/heard.yarn", file108, sizeof file108},
  {"set-limits/objections.yarn", file109, sizeof file109},
  {"set-limits/opening.yarn", file110, sizeof file110},
  {"set-limits/plays/departure-considered-cooperative-en.testplan", file111, sizeof file111},
  {"set-limits/plays/departure-considered-evasive-fr.testplan", file112, sizeof file112},
  {"set-limits/plays/departure-considered-hostile-fr.testplan", file113, sizeof file113},
  {"set-limits/plays/emergency-rate-cooperative-en.testplan", file114, sizeof file114},
  {"set-limits/plays/emergency-rate-evasive-fr.testplan", file115, sizeof file115},
  {"set-limits/plays/emergency-rate-hostile-fr.testplan", file116, sizeof file116},
  {"set-limits/plays/escalation-cooperative-en.testplan", file117, sizeof file117},
  {"set-limits/plays/escalation-evasive-fr.testplan", file118, sizeof file118},
  {"set-limits/plays/escalation-hostile-en.testplan", file119, sizeof file119},
  {"set-limits/plays/escalation-hostile-fr.testplan", file120, sizeof file120},
  {"set-limits/plays/exception-rule-cooperative-fr.testplan", file121, sizeof file121},
  {"set-limits/plays/exception-rule-evasive-en.testplan", file122, sizeof file122},
  {"set-limits/plays/exception-rule-hostile-en.testplan", file123, sizeof file123},
  {"set-limits/plays/polite-stop-cooperative-en.testplan", file124, sizeof file124},
  {"set-limits/plays/polite-stop-evasive-fr.testplan", file125, sizeof file125},
  {"set-limits/plays/polite-stop-hostile-fr.testplan", file126, sizeof file126},
  {"set-limits/plays/rule-dated-cooperative-en.testplan", file127, sizeof file127},
  {"set-limits/plays/rule-dated-cooperative-fr.testplan", file128, sizeof file128},
  {"set-limits/plays/rule-dated-evasive-en.testplan", file129, sizeof file129},
  {"set-limits/plays/rule-dated-evasive-fr.testplan", file130, sizeof file130},
  {"set-limits/plays/rule-dated-hostile-en.testplan", file131, sizeof file131},
  {"set-limits/plays/rule-dated-hostile-fr.testplan", file132, sizeof file132},
  {"set-limits/plays/soft-yes-cooperative-fr.testplan", file133, sizeof file133},
  {"set-limits/plays/soft-yes-evasive-en.testplan", file134, sizeof file134},
  {"set-limits/plays/soft-yes-evasive-fr.testplan", file135, sizeof file135},
  {"set-limits/recap/en.mustache", file136, sizeof file136},
  {"set-limits/recap/fr.mustache", file137, sizeof file137},
  {"set-limits/set-limits.yarnproject", file138, sizeof file138},
  {"set-limits/strings/en.csv", file139, sizeof file139},
  {"set-limits/truth.yarn", file140, sizeof file140},
  {0, 0, 0},
};
