// Written by Scripts/embed-scenarios: do not edit.
static const unsigned char data0[] = {
#embed "coaching/acts.txt"
};
static const unsigned char data1[] = {
#embed "coaching/channels.txt"
};
static const unsigned char data2[] = {
#embed "coaching/contradictions.txt"
};
static const unsigned char data3[] = {
#embed "coaching/criteria.txt"
};
static const unsigned char data4[] = {
#embed "coaching/moves.txt"
};
static const unsigned char data5[] = {
#embed "coaching/rules.txt"
};
static const unsigned char data6[] = {
#embed "coaching/signs.txt"
};
static const unsigned char data7[] = {
#embed "coaching/skills.txt"
};
static const unsigned char data8[] = {
#embed "coaching/thresholds.txt"
};
static const unsigned char data9[] = {
#embed "languages/en/advice.txt"
};
static const unsigned char data10[] = {
#embed "languages/en/concepts.txt"
};
static const unsigned char data11[] = {
#embed "languages/en/drills/advice.txt"
};
static const unsigned char data12[] = {
#embed "languages/en/drills/answers.rules"
};
static const unsigned char data13[] = {
#embed "languages/en/drills/lines.txt"
};
static const unsigned char data14[] = {
#embed "languages/en/empty-words.txt"
};
static const unsigned char data15[] = {
#embed "languages/en/objections.txt"
};
static const unsigned char data16[] = {
#embed "languages/en/questions.txt"
};
static const unsigned char data17[] = {
#embed "languages/en/rules/detectors.rules"
};
static const unsigned char data18[] = {
#embed "languages/en/rules/lists.rules"
};
static const unsigned char data19[] = {
#embed "languages/en/rules/requests.rules"
};
static const unsigned char data20[] = {
#embed "languages/en/rules/risks.rules"
};
static const unsigned char data21[] = {
#embed "languages/en/rules/terms.rules"
};
static const unsigned char data22[] = {
#embed "languages/en/rules/warm.rules"
};
static const unsigned char data23[] = {
#embed "languages/en/small-talk.txt"
};
static const unsigned char data24[] = {
#embed "languages/en/spelling.txt"
};
static const unsigned char data25[] = {
#embed "languages/en/words.txt"
};
static const unsigned char data26[] = {
#embed "languages/en/works.txt"
};
static const unsigned char data27[] = {
#embed "languages/fr/advice.txt"
};
static const unsigned char data28[] = {
#embed "languages/fr/concepts.txt"
};
static const unsigned char data29[] = {
#embed "languages/fr/drills/advice.txt"
};
static const unsigned char data30[] = {
#embed "languages/fr/drills/answers.rules"
};
static const unsigned char data31[] = {
#embed "languages/fr/drills/lines.txt"
};
static const unsigned char data32[] = {
#embed "languages/fr/empty-words.txt"
};
static const unsigned char data33[] = {
#embed "languages/fr/objections.txt"
};
static const unsigned char data34[] = {
#embed "languages/fr/questions.txt"
};
static const unsigned char data35[] = {
#embed "languages/fr/rules/detectors.rules"
};
static const unsigned char data36[] = {
#embed "languages/fr/rules/lists.rules"
};
static const unsigned char data37[] = {
#embed "languages/fr/rules/requests.rules"
};
static const unsigned char data38[] = {
#embed "languages/fr/rules/risks.rules"
};
static const unsigned char data39[] = {
#embed "languages/fr/rules/terms.rules"
};
static const unsigned char data40[] = {
#embed "languages/fr/rules/warm.rules"
};
static const unsigned char data41[] = {
#embed "languages/fr/small-talk.txt"
};
static const unsigned char data42[] = {
#embed "languages/fr/spelling.txt"
};
static const unsigned char data43[] = {
#embed "languages/fr/words.txt"
};
static const unsigned char data44[] = {
#embed "languages/fr/works.txt"
};
static const unsigned char data45[] = {
#embed "money/ladder/en/due.formal.mustache"
};
static const unsigned char data46[] = {
#embed "money/ladder/en/due.warm.mustache"
};
static const unsigned char data47[] = {
#embed "money/ladder/en/firm.formal.mustache"
};
static const unsigned char data48[] = {
#embed "money/ladder/en/firm.warm.mustache"
};
static const unsigned char data49[] = {
#embed "money/ladder/en/friendly.formal.mustache"
};
static const unsigned char data50[] = {
#embed "money/ladder/en/friendly.warm.mustache"
};
static const unsigned char data51[] = {
#embed "money/ladder/en/notice.mustache"
};
static const unsigned char data52[] = {
#embed "money/ladder/en/upcoming.formal.mustache"
};
static const unsigned char data53[] = {
#embed "money/ladder/en/upcoming.warm.mustache"
};
static const unsigned char data54[] = {
#embed "money/ladder/fr/due.formal.tu.mustache"
};
static const unsigned char data55[] = {
#embed "money/ladder/fr/due.formal.vous.mustache"
};
static const unsigned char data56[] = {
#embed "money/ladder/fr/due.warm.tu.mustache"
};
static const unsigned char data57[] = {
#embed "money/ladder/fr/due.warm.vous.mustache"
};
static const unsigned char data58[] = {
#embed "money/ladder/fr/firm.formal.tu.mustache"
};
static const unsigned char data59[] = {
#embed "money/ladder/fr/firm.formal.vous.mustache"
};
static const unsigned char data60[] = {
#embed "money/ladder/fr/firm.warm.tu.mustache"
};
static const unsigned char data61[] = {
#embed "money/ladder/fr/firm.warm.vous.mustache"
};
static const unsigned char data62[] = {
#embed "money/ladder/fr/friendly.formal.tu.mustache"
};
static const unsigned char data63[] = {
#embed "money/ladder/fr/friendly.formal.vous.mustache"
};
static const unsigned char data64[] = {
#embed "money/ladder/fr/friendly.warm.tu.mustache"
};
static const unsigned char data65[] = {
#embed "money/ladder/fr/friendly.warm.vous.mustache"
};
static const unsigned char data66[] = {
#embed "money/ladder/fr/notice.mustache"
};
static const unsigned char data67[] = {
#embed "money/ladder/fr/upcoming.formal.tu.mustache"
};
static const unsigned char data68[] = {
#embed "money/ladder/fr/upcoming.formal.vous.mustache"
};
static const unsigned char data69[] = {
#embed "money/ladder/fr/upcoming.warm.tu.mustache"
};
static const unsigned char data70[] = {
#embed "money/ladder/fr/upcoming.warm.vous.mustache"
};
static const unsigned char data71[] = {
#embed "money/legal.csv"
};
static const unsigned char data72[] = {
#embed "money/rates.csv"
};
static const unsigned char data73[] = {
#embed "money/regimes.csv"
};
static const unsigned char data74[] = {
#embed "money/rungs.csv"
};
static const souffleur_file datas[] = {
  {"coaching/acts.txt", data0, sizeof data0},
  {"coaching/channels.txt", data1, sizeof data1},
  {"coaching/contradictions.txt", data2, sizeof data2},
  {"coaching/criteria.txt", data3, sizeof data3},
  {"coaching/moves.txt", data4, sizeof data4},
  {"coaching/rules.txt", data5, sizeof data5},
  {"coaching/signs.txt", data6, sizeof data6},
  {"coaching/skills.txt", data7, sizeof data7},
  {"coaching/thresholds.txt", data8, sizeof data8},
  {"languages/en/advice.txt", data9, sizeof data9},
  {"languages/en/concepts.txt", data10, sizeof data10},
  {"languages/en/drills/advice.txt", data11, sizeof data11},
  {"languages/en/drills/answers.rules", data12, sizeof data12},
  {"languages/en/drills/lines.txt", data13, sizeof data13},
  {"languages/en/empty-words.txt", data14, sizeof data14},
  {"languages/en/objections.txt", data15, sizeof data15},
  {"languages/en/questions.txt", data16, sizeof data16},
  {"languages/en/rules/detectors.rules", data17, sizeof data17},
  {"languages/en/rules/lists.rules", data18, sizeof data18},
  {"languages/en/rules/requests.rules", data19, sizeof data19},
  {"languages/en/rules/risks.rules", data20, sizeof data20},
  {"languages/en/rules/terms.rules", data21, sizeof data21},
  {"languages/en/rules/warm.rules", data22, sizeof data22},
  {"languages/en/small-talk.txt", data23, sizeof data23},
  {"languages/en/spelling.txt", data24, sizeof data24},
  {"languages/en/words.txt", data25, sizeof data25},
  {"languages/en/works.txt", data26, sizeof data26},
  {"languages/fr/advice.txt", data27, sizeof data27},
  {"languages/fr/concepts.txt", data28, sizeof data28},
  {"languages/fr/drills/advice.txt", data29, sizeof data29},
  {"languages/fr/drills/answers.rules", data30, sizeof data30},
  {"languages/fr/drills/lines.txt", data31, sizeof data31},
  {"languages/fr/empty-words.txt", data32, sizeof data32},
  {"languages/fr/objections.txt", data33, sizeof data33},
  {"languages/fr/questions.txt", data34, sizeof data34},
  {"languages/fr/rules/detectors.rules", data35, sizeof data35},
  {"languages/fr/rules/lists.rules", data36, sizeof data36},
  {"languages/fr/rules/requests.rules", data37, sizeof data37},
  {"languages/fr/rules/risks.rules", data38, sizeof data38},
  {"languages/fr/rules/terms.rules", data39, sizeof data39},
  {"languages/fr/rules/warm.rules", data40, sizeof data40},
  {"languages/fr/small-talk.txt", data41, sizeof data41},
  {"languages/fr/spelling.txt", data42, sizeof data42},
  {"languages/fr/words.txt", data43, sizeof data43},
  {"languages/fr/works.txt", data44, sizeof data44},
  {"money/ladder/en/due.formal.mustache", data45, sizeof data45},
  {"money/ladder/en/due.warm.mustache", data46, sizeof data46},
  {"money/ladder/en/firm.formal.mustache", data47, sizeof data47},
  {"money/ladder/en/firm.warm.mustache", data48, sizeof data48},
  {"money/ladder/en/friendly.formal.mustache", data49, sizeof data49},
  {"money/ladder/en/friendly.warm.mustache", data50, sizeof data50},
  {"money/ladder/en/notice.mustache", data51, sizeof data51},
  {"money/ladder/en/upcoming.formal.mustache", data52, sizeof data52},
  {"money/ladder/en/upcoming.warm.mustache", data53, sizeof data53},
  {"money/ladder/fr/due.formal.tu.mustache", data54, sizeof data54},
  {"money/ladder/fr/due.formal.vous.mustache", data55, sizeof data55},
  {"money/ladder/fr/due.warm.tu.mustache", data56, sizeof data56},
  {"money/ladder/fr/due.warm.vous.mustache", data57, sizeof data57},
  {"money/ladder/fr/firm.formal.tu.mustache", data58, sizeof data58},
  {"money/ladder/fr/firm.formal.vous.mustache", data59, sizeof data59},
  {"money/ladder/fr/firm.warm.tu.mustache", data60, sizeof data60},
  {"money/ladder/fr/firm.warm.vous.mustache", data61, sizeof data61},
  {"money/ladder/fr/friendly.formal.tu.mustache", data62, sizeof data62},
  {"money/ladder/fr/friendly.formal.vous.mustache", data63, sizeof data63},
  {"money/ladder/fr/friendly.warm.tu.mustache", data64, sizeof data64},
  {"money/ladder/fr/friendly.warm.vous.mustache", data65, sizeof data65},
  {"money/ladder/fr/notice.mustache", data66, sizeof data66},
  {"money/ladder/fr/upcoming.formal.tu.mustache", data67, sizeof data67},
  {"money/ladder/fr/upcoming.formal.vous.mustache", data68, sizeof data68},
  {"money/ladder/fr/upcoming.warm.tu.mustache", data69, sizeof data69},
  {"money/ladder/fr/upcoming.warm.vous.mustache", data70, sizeof data70},
  {"money/legal.csv", data71, sizeof data71},
  {"money/rates.csv", data72, sizeof data72},
  {"money/regimes.csv", data73, sizeof data73},
  {"money/rungs.csv", data74, sizeof data74},
  {0, 0, 0},
};
