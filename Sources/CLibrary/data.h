// Written by Scripts/embed-scenarios: do not edit.
static const unsigned char data0[] = {
#embed "coaching/rules.txt"
};
static const unsigned char data1[] = {
#embed "languages/en/advice.txt"
};
static const unsigned char data2[] = {
#embed "languages/en/concepts.txt"
};
static const unsigned char data3[] = {
#embed "languages/en/drills/advice.txt"
};
static const unsigned char data4[] = {
#embed "languages/en/drills/answers.rules"
};
static const unsigned char data5[] = {
#embed "languages/en/drills/lines.txt"
};
static const unsigned char data6[] = {
#embed "languages/en/empty-words.txt"
};
static const unsigned char data7[] = {
#embed "languages/en/objections.txt"
};
static const unsigned char data8[] = {
#embed "languages/en/questions.txt"
};
static const unsigned char data9[] = {
#embed "languages/en/rules/detectors.rules"
};
static const unsigned char data10[] = {
#embed "languages/en/rules/lists.rules"
};
static const unsigned char data11[] = {
#embed "languages/en/rules/requests.rules"
};
static const unsigned char data12[] = {
#embed "languages/en/rules/risks.rules"
};
static const unsigned char data13[] = {
#embed "languages/en/rules/terms.rules"
};
static const unsigned char data14[] = {
#embed "languages/en/rules/warm.rules"
};
static const unsigned char data15[] = {
#embed "languages/en/small-talk.txt"
};
static const unsigned char data16[] = {
#embed "languages/en/spelling.txt"
};
static const unsigned char data17[] = {
#embed "languages/en/words.txt"
};
static const unsigned char data18[] = {
#embed "languages/en/works.txt"
};
static const unsigned char data19[] = {
#embed "languages/fr/advice.txt"
};
static const unsigned char data20[] = {
#embed "languages/fr/concepts.txt"
};
static const unsigned char data21[] = {
#embed "languages/fr/drills/advice.txt"
};
static const unsigned char data22[] = {
#embed "languages/fr/drills/answers.rules"
};
static const unsigned char data23[] = {
#embed "languages/fr/drills/lines.txt"
};
static const unsigned char data24[] = {
#embed "languages/fr/empty-words.txt"
};
static const unsigned char data25[] = {
#embed "languages/fr/objections.txt"
};
static const unsigned char data26[] = {
#embed "languages/fr/questions.txt"
};
static const unsigned char data27[] = {
#embed "languages/fr/rules/detectors.rules"
};
static const unsigned char data28[] = {
#embed "languages/fr/rules/lists.rules"
};
static const unsigned char data29[] = {
#embed "languages/fr/rules/requests.rules"
};
static const unsigned char data30[] = {
#embed "languages/fr/rules/risks.rules"
};
static const unsigned char data31[] = {
#embed "languages/fr/rules/terms.rules"
};
static const unsigned char data32[] = {
#embed "languages/fr/rules/warm.rules"
};
static const unsigned char data33[] = {
#embed "languages/fr/small-talk.txt"
};
static const unsigned char data34[] = {
#embed "languages/fr/spelling.txt"
};
static const unsigned char data35[] = {
#embed "languages/fr/words.txt"
};
static const unsigned char data36[] = {
#embed "languages/fr/works.txt"
};
static const unsigned char data37[] = {
#embed "money/ladder/en/due.formal.mustache"
};
static const unsigned char data38[] = {
#embed "money/ladder/en/due.warm.mustache"
};
static const unsigned char data39[] = {
#embed "money/ladder/en/firm.formal.mustache"
};
static const unsigned char data40[] = {
#embed "money/ladder/en/firm.warm.mustache"
};
static const unsigned char data41[] = {
#embed "money/ladder/en/friendly.formal.mustache"
};
static const unsigned char data42[] = {
#embed "money/ladder/en/friendly.warm.mustache"
};
static const unsigned char data43[] = {
#embed "money/ladder/en/notice.mustache"
};
static const unsigned char data44[] = {
#embed "money/ladder/en/upcoming.formal.mustache"
};
static const unsigned char data45[] = {
#embed "money/ladder/en/upcoming.warm.mustache"
};
static const unsigned char data46[] = {
#embed "money/ladder/fr/due.formal.tu.mustache"
};
static const unsigned char data47[] = {
#embed "money/ladder/fr/due.formal.vous.mustache"
};
static const unsigned char data48[] = {
#embed "money/ladder/fr/due.warm.tu.mustache"
};
static const unsigned char data49[] = {
#embed "money/ladder/fr/due.warm.vous.mustache"
};
static const unsigned char data50[] = {
#embed "money/ladder/fr/firm.formal.tu.mustache"
};
static const unsigned char data51[] = {
#embed "money/ladder/fr/firm.formal.vous.mustache"
};
static const unsigned char data52[] = {
#embed "money/ladder/fr/firm.warm.tu.mustache"
};
static const unsigned char data53[] = {
#embed "money/ladder/fr/firm.warm.vous.mustache"
};
static const unsigned char data54[] = {
#embed "money/ladder/fr/friendly.formal.tu.mustache"
};
static const unsigned char data55[] = {
#embed "money/ladder/fr/friendly.formal.vous.mustache"
};
static const unsigned char data56[] = {
#embed "money/ladder/fr/friendly.warm.tu.mustache"
};
static const unsigned char data57[] = {
#embed "money/ladder/fr/friendly.warm.vous.mustache"
};
static const unsigned char data58[] = {
#embed "money/ladder/fr/notice.mustache"
};
static const unsigned char data59[] = {
#embed "money/ladder/fr/upcoming.formal.tu.mustache"
};
static const unsigned char data60[] = {
#embed "money/ladder/fr/upcoming.formal.vous.mustache"
};
static const unsigned char data61[] = {
#embed "money/ladder/fr/upcoming.warm.tu.mustache"
};
static const unsigned char data62[] = {
#embed "money/ladder/fr/upcoming.warm.vous.mustache"
};
static const unsigned char data63[] = {
#embed "money/legal.csv"
};
static const unsigned char data64[] = {
#embed "money/rates.csv"
};
static const unsigned char data65[] = {
#embed "money/regimes.csv"
};
static const unsigned char data66[] = {
#embed "money/rungs.csv"
};
static const souffleur_file datas[] = {
  {"coaching/rules.txt", data0, sizeof data0},
  {"languages/en/advice.txt", data1, sizeof data1},
  {"languages/en/concepts.txt", data2, sizeof data2},
  {"languages/en/drills/advice.txt", data3, sizeof data3},
  {"languages/en/drills/answers.rules", data4, sizeof data4},
  {"languages/en/drills/lines.txt", data5, sizeof data5},
  {"languages/en/empty-words.txt", data6, sizeof data6},
  {"languages/en/objections.txt", data7, sizeof data7},
  {"languages/en/questions.txt", data8, sizeof data8},
  {"languages/en/rules/detectors.rules", data9, sizeof data9},
  {"languages/en/rules/lists.rules", data10, sizeof data10},
  {"languages/en/rules/requests.rules", data11, sizeof data11},
  {"languages/en/rules/risks.rules", data12, sizeof data12},
  {"languages/en/rules/terms.rules", data13, sizeof data13},
  {"languages/en/rules/warm.rules", data14, sizeof data14},
  {"languages/en/small-talk.txt", data15, sizeof data15},
  {"languages/en/spelling.txt", data16, sizeof data16},
  {"languages/en/words.txt", data17, sizeof data17},
  {"languages/en/works.txt", data18, sizeof data18},
  {"languages/fr/advice.txt", data19, sizeof data19},
  {"languages/fr/concepts.txt", data20, sizeof data20},
  {"languages/fr/drills/advice.txt", data21, sizeof data21},
  {"languages/fr/drills/answers.rules", data22, sizeof data22},
  {"languages/fr/drills/lines.txt", data23, sizeof data23},
  {"languages/fr/empty-words.txt", data24, sizeof data24},
  {"languages/fr/objections.txt", data25, sizeof data25},
  {"languages/fr/questions.txt", data26, sizeof data26},
  {"languages/fr/rules/detectors.rules", data27, sizeof data27},
  {"languages/fr/rules/lists.rules", data28, sizeof data28},
  {"languages/fr/rules/requests.rules", data29, sizeof data29},
  {"languages/fr/rules/risks.rules", data30, sizeof data30},
  {"languages/fr/rules/terms.rules", data31, sizeof data31},
  {"languages/fr/rules/warm.rules", data32, sizeof data32},
  {"languages/fr/small-talk.txt", data33, sizeof data33},
  {"languages/fr/spelling.txt", data34, sizeof data34},
  {"languages/fr/words.txt", data35, sizeof data35},
  {"languages/fr/works.txt", data36, sizeof data36},
  {"money/ladder/en/due.formal.mustache", data37, sizeof data37},
  {"money/ladder/en/due.warm.mustache", data38, sizeof data38},
  {"money/ladder/en/firm.formal.mustache", data39, sizeof data39},
  {"money/ladder/en/firm.warm.mustache", data40, sizeof data40},
  {"money/ladder/en/friendly.formal.mustache", data41, sizeof data41},
  {"money/ladder/en/friendly.warm.mustache", data42, sizeof data42},
  {"money/ladder/en/notice.mustache", data43, sizeof data43},
  {"money/ladder/en/upcoming.formal.mustache", data44, sizeof data44},
  {"money/ladder/en/upcoming.warm.mustache", data45, sizeof data45},
  {"money/ladder/fr/due.formal.tu.mustache", data46, sizeof data46},
  {"money/ladder/fr/due.formal.vous.mustache", data47, sizeof data47},
  {"money/ladder/fr/due.warm.tu.mustache", data48, sizeof data48},
  {"money/ladder/fr/due.warm.vous.mustache", data49, sizeof data49},
  {"money/ladder/fr/firm.formal.tu.mustache", data50, sizeof data50},
  {"money/ladder/fr/firm.formal.vous.mustache", data51, sizeof data51},
  {"money/ladder/fr/firm.warm.tu.mustache", data52, sizeof data52},
  {"money/ladder/fr/firm.warm.vous.mustache", data53, sizeof data53},
  {"money/ladder/fr/friendly.formal.tu.mustache", data54, sizeof data54},
  {"money/ladder/fr/friendly.formal.vous.mustache", data55, sizeof data55},
  {"money/ladder/fr/friendly.warm.tu.mustache", data56, sizeof data56},
  {"money/ladder/fr/friendly.warm.vous.mustache", data57, sizeof data57},
  {"money/ladder/fr/notice.mustache", data58, sizeof data58},
  {"money/ladder/fr/upcoming.formal.tu.mustache", data59, sizeof data59},
  {"money/ladder/fr/upcoming.formal.vous.mustache", data60, sizeof data60},
  {"money/ladder/fr/upcoming.warm.tu.mustache", data61, sizeof data61},
  {"money/ladder/fr/upcoming.warm.vous.mustache", data62, sizeof data62},
  {"money/legal.csv", data63, sizeof data63},
  {"money/rates.csv", data64, sizeof data64},
  {"money/regimes.csv", data65, sizeof data65},
  {"money/rungs.csv", data66, sizeof data66},
  {0, 0, 0},
};
