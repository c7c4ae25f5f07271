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
#embed "scenarios/admit-error/recap/en.mustache"
};
static const unsigned char file8[] = {
#embed "scenarios/admit-error/recap/fr.mustache"
};
static const unsigned char file9[] = {
#embed "scenarios/admit-error/repair.yarn"
};
static const unsigned char file10[] = {
#embed "scenarios/admit-error/strings/en.csv"
};
static const unsigned char file11[] = {
#embed "scenarios/end-collaboration/cues/en.csv"
};
static const unsigned char file12[] = {
#embed "scenarios/end-collaboration/cues/fr.csv"
};
static const unsigned char file13[] = {
#embed "scenarios/end-collaboration/end-collaboration.yarnproject"
};
static const unsigned char file14[] = {
#embed "scenarios/end-collaboration/endings.yarn"
};
static const unsigned char file15[] = {
#embed "scenarios/end-collaboration/objections.yarn"
};
static const unsigned char file16[] = {
#embed "scenarios/end-collaboration/opening.yarn"
};
static const unsigned char file17[] = {
#embed "scenarios/end-collaboration/plays/clean-end-cooperative-fr.testplan"
};
static const unsigned char file18[] = {
#embed "scenarios/end-collaboration/plays/clean-end-evasive-en.testplan"
};
static const unsigned char file19[] = {
#embed "scenarios/end-collaboration/plays/clean-end-open-door-cooperative-en.testplan"
};
static const unsigned char file20[] = {
#embed "scenarios/end-collaboration/plays/clean-end-open-door-hostile-fr.testplan"
};
static const unsigned char file21[] = {
#embed "scenarios/end-collaboration/plays/end-under-tension-evasive-fr.testplan"
};
static const unsigned char file22[] = {
#embed "scenarios/end-collaboration/plays/end-under-tension-hostile-en.testplan"
};
static const unsigned char file23[] = {
#embed "scenarios/end-collaboration/plays/fallback-letter-evasive-en.testplan"
};
static const unsigned char file24[] = {
#embed "scenarios/end-collaboration/plays/fallback-letter-hostile-fr.testplan"
};
static const unsigned char file25[] = {
#embed "scenarios/end-collaboration/plays/open-grievance-cooperative-fr.testplan"
};
static const unsigned char file26[] = {
#embed "scenarios/end-collaboration/plays/open-grievance-hostile-en.testplan"
};
static const unsigned char file27[] = {
#embed "scenarios/end-collaboration/plays/regretted-return-cooperative-en.testplan"
};
static const unsigned char file28[] = {
#embed "scenarios/end-collaboration/plays/regretted-return-evasive-fr.testplan"
};
static const unsigned char file29[] = {
#embed "scenarios/end-collaboration/plays/unpaid-accepted-evasive-fr.testplan"
};
static const unsigned char file30[] = {
#embed "scenarios/end-collaboration/plays/unpaid-accepted-hostile-en.testplan"
};
static const unsigned char file31[] = {
#embed "scenarios/end-collaboration/recap/en.mustache"
};
static const unsigned char file32[] = {
#embed "scenarios/end-collaboration/recap/fr.mustache"
};
static const unsigned char file33[] = {
#embed "scenarios/end-collaboration/strings/en.csv"
};
static const unsigned char file34[] = {
#embed "scenarios/end-collaboration/truth.yarn"
};
static const unsigned char file35[] = {
#embed "scenarios/payment-chase/commitment.yarn"
};
static const unsigned char file36[] = {
#embed "scenarios/payment-chase/cues/en.csv"
};
static const unsigned char file37[] = {
#embed "scenarios/payment-chase/cues/fr.csv"
};
static const unsigned char file38[] = {
#embed "scenarios/payment-chase/endings.yarn"
};
static const unsigned char file39[] = {
#embed "scenarios/payment-chase/objections.yarn"
};
static const unsigned char file40[] = {
#embed "scenarios/payment-chase/opening.yarn"
};
static const unsigned char file41[] = {
#embed "scenarios/payment-chase/payment-chase.yarnproject"
};
static const unsigned char file42[] = {
#embed "scenarios/payment-chase/plays/cut-short-evasive-fr.testplan"
};
static const unsigned char file43[] = {
#embed "scenarios/payment-chase/plays/cut-short-hostile-en.testplan"
};
static const unsigned char file44[] = {
#embed "scenarios/payment-chase/plays/cut-short-hostile-fr.testplan"
};
static const unsigned char file45[] = {
#embed "scenarios/payment-chase/plays/dated-promise-cooperative-en.testplan"
};
static const unsigned char file46[] = {
#embed "scenarios/payment-chase/plays/dated-promise-cooperative-fr.testplan"
};
static const unsigned char file47[] = {
#embed "scenarios/payment-chase/plays/dated-promise-evasive-fr.testplan"
};
static const unsigned char file48[] = {
#embed "scenarios/payment-chase/plays/dated-promise-hostile-fr.testplan"
};
static const unsigned char file49[] = {
#embed "scenarios/payment-chase/plays/formal-notice-announced-evasive-fr.testplan"
};
static const unsigned char file50[] = {
#embed "scenarios/payment-chase/plays/formal-notice-announced-hostile-en.testplan"
};
static const unsigned char file51[] = {
#embed "scenarios/payment-chase/plays/polite-stop-cooperative-fr.testplan"
};
static const unsigned char file52[] = {
#embed "scenarios/payment-chase/plays/polite-stop-evasive-en.testplan"
};
static const unsigned char file53[] = {
#embed "scenarios/payment-chase/plays/polite-stop-hostile-fr.testplan"
};
static const unsigned char file54[] = {
#embed "scenarios/payment-chase/plays/real-reason-cooperative-en.testplan"
};
static const unsigned char file55[] = {
#embed "scenarios/payment-chase/plays/real-reason-evasive-fr.testplan"
};
static const unsigned char file56[] = {
#embed "scenarios/payment-chase/plays/real-reason-hostile-fr.testplan"
};
static const unsigned char file57[] = {
#embed "scenarios/payment-chase/plays/undated-promise-cooperative-fr.testplan"
};
static const unsigned char file58[] = {
#embed "scenarios/payment-chase/plays/undated-promise-evasive-en.testplan"
};
static const unsigned char file59[] = {
#embed "scenarios/payment-chase/plays/undated-promise-evasive-fr.testplan"
};
static const unsigned char file60[] = {
#embed "scenarios/payment-chase/plays/written-instalments-cooperative-fr.testplan"
};
static const unsigned char file61[] = {
#embed "scenarios/payment-chase/plays/written-instalments-evasive-en.testplan"
};
static const unsigned char file62[] = {
#embed "scenarios/payment-chase/plays/written-instalments-hostile-en.testplan"
};
static const unsigned char file63[] = {
#embed "scenarios/payment-chase/plays/yielded-to-blackmail-evasive-fr.testplan"
};
static const unsigned char file64[] = {
#embed "scenarios/payment-chase/plays/yielded-to-blackmail-hostile-en.testplan"
};
static const unsigned char file65[] = {
#embed "scenarios/payment-chase/recap/en.mustache"
};
static const unsigned char file66[] = {
#embed "scenarios/payment-chase/recap/fr.mustache"
};
static const unsigned char file67[] = {
#embed "scenarios/payment-chase/silence.yarn"
};
static const unsigned char file68[] = {
#embed "scenarios/payment-chase/strings/en.csv"
};
static const unsigned char file69[] = {
#embed "scenarios/payment-chase/truth.yarn"
};
static const unsigned char file70[] = {
#embed "scenarios/set-limits/agreement.yarn"
};
static const unsigned char file71[] = {
#embed "scenarios/set-limits/cues/en.csv"
};
static const unsigned char file72[] = {
#embed "scenarios/set-limits/cues/fr.csv"
};
static const unsigned char file73[] = {
#embed "scenarios/set-limits/endings.yarn"
};
static const unsigned char file74[] = {
#embed "scenarios/set-limits/objections.yarn"
};
static const unsigned char file75[] = {
#embed "scenarios/set-limits/opening.yarn"
};
static const unsigned char file76[] = {
#embed "scenarios/set-limits/plays/departure-considered-cooperative-en.testplan"
};
static const unsigned char file77[] = {
#embed "scenarios/set-limits/plays/departure-considered-evasive-en.testplan"
};
static const unsigned char file78[] = {
#embed "scenarios/set-limits/plays/departure-considered-hostile-en.testplan"
};
static const unsigned char file79[] = {
#embed "scenarios/set-limits/plays/emergency-rate-cooperative-en.testplan"
};
static const unsigned char file80[] = {
#embed "scenarios/set-limits/plays/escalation-hostile-en.testplan"
};
static const unsigned char file81[] = {
#embed "scenarios/set-limits/plays/exception-rule-cooperative-fr.testplan"
};
static const unsigned char file82[] = {
#embed "scenarios/set-limits/plays/exception-rule-evasive-en.testplan"
};
static const unsigned char file83[] = {
#embed "scenarios/set-limits/plays/polite-stop-cooperative-en.testplan"
};
static const unsigned char file84[] = {
#embed "scenarios/set-limits/plays/polite-stop-evasive-fr.testplan"
};
static const unsigned char file85[] = {
#embed "scenarios/set-limits/plays/polite-stop-hostile-fr.testplan"
};
static const unsigned char file86[] = {
#embed "scenarios/set-limits/plays/rule-dated-cooperative-en.testplan"
};
static const unsigned char file87[] = {
#embed "scenarios/set-limits/plays/rule-dated-hostile-fr.testplan"
};
static const unsigned char file88[] = {
#embed "scenarios/set-limits/plays/soft-yes-cooperative-fr.testplan"
};
static const unsigned char file89[] = {
#embed "scenarios/set-limits/plays/soft-yes-evasive-fr.testplan"
};
static const unsigned char file90[] = {
#embed "scenarios/set-limits/recap/en.mustache"
};
static const unsigned char file91[] = {
#embed "scenarios/set-limits/recap/fr.mustache"
};
static const unsigned char file92[] = {
#embed "scenarios/set-limits/set-limits.yarnproject"
};
static const unsigned char file93[] = {
#embed "scenarios/set-limits/strings/en.csv"
};
static const unsigned char file94[] = {
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
  {"admit-error/recap/en.mustache", file7, sizeof file7},
  {"admit-error/recap/fr.mustache", file8, sizeof file8},
  {"admit-error/repair.yarn", file9, sizeof file9},
  {"admit-error/strings/en.csv", file10, sizeof file10},
  {"end-collaboration/cues/en.csv", file11, sizeof file11},
  {"end-collaboration/cues/fr.csv", file12, sizeof file12},
  {"end-collaboration/end-collaboration.yarnproject", file13, sizeof file13},
  {"end-collaboration/endings.yarn", file14, sizeof file14},
  {"end-collaboration/objections.yarn", file15, sizeof file15},
  {"end-collaboration/opening.yarn", file16, sizeof file16},
  {"end-collaboration/plays/clean-end-cooperative-fr.testplan", file17, sizeof file17},
  {"end-collaboration/plays/clean-end-evasive-en.testplan", file18, sizeof file18},
  {"end-collaboration/plays/clean-end-open-door-cooperative-en.testplan", file19, sizeof file19},
  {"end-collaboration/plays/clean-end-open-door-hostile-fr.testplan", file20, sizeof file20},
  {"end-collaboration/plays/end-under-tension-evasive-fr.testplan", file21, sizeof file21},
  {"end-collaboration/plays/end-under-tension-hostile-en.testplan", file22, sizeof file22},
  {"end-collaboration/plays/fallback-letter-evasive-en.testplan", file23, sizeof file23},
  {"end-collaboration/plays/fallback-letter-hostile-fr.testplan", file24, sizeof file24},
  {"end-collaboration/plays/open-grievance-cooperative-fr.testplan", file25, sizeof file25},
  {"end-collaboration/plays/open-grievance-hostile-en.testplan", file26, sizeof file26},
  {"end-collaboration/plays/regretted-return-cooperative-en.testplan", file27, sizeof file27},
  {"end-collaboration/plays/regretted-return-evasive-fr.testplan", file28, sizeof file28},
  {"end-collaboration/plays/unpaid-accepted-evasive-fr.testplan", file29, sizeof file29},
  {"end-collaboration/plays/unpaid-accepted-hostile-en.testplan", file30, sizeof file30},
  {"end-collaboration/recap/en.mustache", file31, sizeof file31},
  {"end-collaboration/recap/fr.mustache", file32, sizeof file32},
  {"end-collaboration/strings/en.csv", file33, sizeof file33},
  {"end-collaboration/truth.yarn", file34, sizeof file34},
  {"payment-chase/commitment.yarn", file35, sizeof file35},
  {"payment-chase/cues/en.csv", file36, sizeof file36},
  {"payment-chase/cues/fr.csv", file37, sizeof file37},
  {"payment-chase/endings.yarn", file38, sizeof file38},
  {"payment-chase/objections.yarn", file39, sizeof file39},
  {"payment-chase/opening.yarn", file40, sizeof file40},
  {"payment-chase/payment-chase.yarnproject", file41, sizeof file41},
  {"payment-chase/plays/cut-short-evasive-fr.testplan", file42, sizeof file42},
  {"payment-chase/plays/cut-short-hostile-en.testplan", file43, sizeof file43},
  {"payment-chase/plays/cut-short-hostile-fr.testplan", file44, sizeof file44},
  {"payment-chase/plays/dated-promise-cooperative-en.testplan", file45, sizeof file45},
  {"payment-chase/plays/dated-promise-cooperative-fr.testplan", file46, sizeof file46},
  {"payment-chase/plays/dated-promise-evasive-fr.testplan", file47, sizeof file47},
  {"payment-chase/plays/dated-promise-hostile-fr.testplan", file48, sizeof file48},
  {"payment-chase/plays/formal-notice-announced-evasive-fr.testplan", file49, sizeof file49},
  {"payment-chase/plays/formal-notice-announced-hostile-en.testplan", file50, sizeof file50},
  {"payment-chase/plays/polite-stop-cooperative-fr.testplan", file51, sizeof file51},
  {"payment-chase/plays/polite-stop-evasive-en.testplan", file52, sizeof file52},
  {"payment-chase/plays/polite-stop-hostile-fr.testplan", file53, sizeof file53},
  {"payment-chase/plays/real-reason-cooperative-en.testplan", file54, sizeof file54},
  {"payment-chase/plays/real-reason-evasive-fr.testplan", file55, sizeof file55},
  {"payment-chase/plays/real-reason-hostile-fr.testplan", file56, sizeof file56},
  {"payment-chase/plays/undated-promise-cooperative-fr.testplan", file57, sizeof file57},
  {"payment-chase/plays/undated-promise-evasive-en.testplan", file58, sizeof file58},
  {"payment-chase/plays/undated-promise-evasive-fr.testplan", file59, sizeof file59},
  {"payment-chase/plays/written-instalments-cooperative-fr.testplan", file60, sizeof file60},
  {"payment-chase/plays/written-instalments-evasive-en.testplan", file61, sizeof file61},
  {"payment-chase/plays/written-instalments-hostile-en.testplan", file62, sizeof file62},
  {"payment-chase/plays/yielded-to-blackmail-evasive-fr.testplan", file63, sizeof file63},
  {"payment-chase/plays/yielded-to-blackmail-hostile-en.testplan", file64, sizeof file64},
  {"payment-chase/recap/en.mustache", file65, sizeof file65},
  {"payment-chase/recap/fr.mustache", file66, sizeof file66},
  {"payment-chase/silence.yarn", file67, sizeof file67},
  {"payment-chase/strings/en.csv", file68, sizeof file68},
  {"payment-chase/truth.yarn", file69, sizeof file69},
  {"set-limits/agreement.yarn", file70, sizeof file70},
  {"set-limits/cues/en.csv", file71, sizeof file71},
  {"set-limits/cues/fr.csv", file72, sizeof file72},
  {"set-limits/endings.yarn", file73, sizeof file73},
  {"set-limits/objections.yarn", file74, sizeof file74},
  {"set-limits/opening.yarn", file75, sizeof file75},
  {"set-limits/plays/departure-considered-cooperative-en.testplan", file76, sizeof file76},
  {"set-limits/plays/departure-considered-evasive-en.testplan", file77, sizeof file77},
  {"set-limits/plays/departure-considered-hostile-en.testplan", file78, sizeof file78},
  {"set-limits/plays/emergency-rate-cooperative-en.testplan", file79, sizeof file79},
  {"set-limits/plays/escalation-hostile-en.testplan", file80, sizeof file80},
  {"set-limits/plays/exception-rule-cooperative-fr.testplan", file81, sizeof file81},
  {"set-limits/plays/exception-rule-evasive-en.testplan", file82, sizeof file82},
  {"set-limits/plays/polite-stop-cooperative-en.testplan", file83, sizeof file83},
  {"set-limits/plays/polite-stop-evasive-fr.testplan", file84, sizeof file84},
  {"set-limits/plays/polite-stop-hostile-fr.testplan", file85, sizeof file85},
  {"set-limits/plays/rule-dated-cooperative-en.testplan", file86, sizeof file86},
  {"set-limits/plays/rule-dated-hostile-fr.testplan", file87, sizeof file87},
  {"set-limits/plays/soft-yes-cooperative-fr.testplan", file88, sizeof file88},
  {"set-limits/plays/soft-yes-evasive-fr.testplan", file89, sizeof file89},
  {"set-limits/recap/en.mustache", file90, sizeof file90},
  {"set-limits/recap/fr.mustache", file91, sizeof file91},
  {"set-limits/set-limits.yarnproject", file92, sizeof file92},
  {"set-limits/strings/en.csv", file93, sizeof file93},
  {"set-limits/truth.yarn", file94, sizeof file94},
  {0, 0, 0},
};
