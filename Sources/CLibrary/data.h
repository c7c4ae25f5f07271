// Written by Scripts/embed-scenarios: do not edit.
static const unsigned char data0[] = {
#embed "money/ladder/en/due.formal.mustache"
};
static const unsigned char data1[] = {
#embed "money/ladder/en/due.warm.mustache"
};
static const unsigned char data2[] = {
#embed "money/ladder/en/firm.formal.mustache"
};
static const unsigned char data3[] = {
#embed "money/ladder/en/firm.warm.mustache"
};
static const unsigned char data4[] = {
#embed "money/ladder/en/friendly.formal.mustache"
};
static const unsigned char data5[] = {
#embed "money/ladder/en/friendly.warm.mustache"
};
static const unsigned char data6[] = {
#embed "money/ladder/en/notice.mustache"
};
static const unsigned char data7[] = {
#embed "money/ladder/en/upcoming.formal.mustache"
};
static const unsigned char data8[] = {
#embed "money/ladder/en/upcoming.warm.mustache"
};
static const unsigned char data9[] = {
#embed "money/ladder/fr/due.formal.tu.mustache"
};
static const unsigned char data10[] = {
#embed "money/ladder/fr/due.formal.vous.mustache"
};
static const unsigned char data11[] = {
#embed "money/ladder/fr/due.warm.tu.mustache"
};
static const unsigned char data12[] = {
#embed "money/ladder/fr/due.warm.vous.mustache"
};
static const unsigned char data13[] = {
#embed "money/ladder/fr/firm.formal.tu.mustache"
};
static const unsigned char data14[] = {
#embed "money/ladder/fr/firm.formal.vous.mustache"
};
static const unsigned char data15[] = {
#embed "money/ladder/fr/firm.warm.tu.mustache"
};
static const unsigned char data16[] = {
#embed "money/ladder/fr/firm.warm.vous.mustache"
};
static const unsigned char data17[] = {
#embed "money/ladder/fr/friendly.formal.tu.mustache"
};
static const unsigned char data18[] = {
#embed "money/ladder/fr/friendly.formal.vous.mustache"
};
static const unsigned char data19[] = {
#embed "money/ladder/fr/friendly.warm.tu.mustache"
};
static const unsigned char data20[] = {
#embed "money/ladder/fr/friendly.warm.vous.mustache"
};
static const unsigned char data21[] = {
#embed "money/ladder/fr/notice.mustache"
};
static const unsigned char data22[] = {
#embed "money/ladder/fr/upcoming.formal.tu.mustache"
};
static const unsigned char data23[] = {
#embed "money/ladder/fr/upcoming.formal.vous.mustache"
};
static const unsigned char data24[] = {
#embed "money/ladder/fr/upcoming.warm.tu.mustache"
};
static const unsigned char data25[] = {
#embed "money/ladder/fr/upcoming.warm.vous.mustache"
};
static const unsigned char data26[] = {
#embed "money/legal.csv"
};
static const unsigned char data27[] = {
#embed "money/rates.csv"
};
static const unsigned char data28[] = {
#embed "money/regimes.csv"
};
static const unsigned char data29[] = {
#embed "money/rungs.csv"
};
static const souffleur_file datas[] = {
  {"money/ladder/en/due.formal.mustache", data0, sizeof data0},
  {"money/ladder/en/due.warm.mustache", data1, sizeof data1},
  {"money/ladder/en/firm.formal.mustache", data2, sizeof data2},
  {"money/ladder/en/firm.warm.mustache", data3, sizeof data3},
  {"money/ladder/en/friendly.formal.mustache", data4, sizeof data4},
  {"money/ladder/en/friendly.warm.mustache", data5, sizeof data5},
  {"money/ladder/en/notice.mustache", data6, sizeof data6},
  {"money/ladder/en/upcoming.formal.mustache", data7, sizeof data7},
  {"money/ladder/en/upcoming.warm.mustache", data8, sizeof data8},
  {"money/ladder/fr/due.formal.tu.mustache", data9, sizeof data9},
  {"money/ladder/fr/due.formal.vous.mustache", data10, sizeof data10},
  {"money/ladder/fr/due.warm.tu.mustache", data11, sizeof data11},
  {"money/ladder/fr/due.warm.vous.mustache", data12, sizeof data12},
  {"money/ladder/fr/firm.formal.tu.mustache", data13, sizeof data13},
  {"money/ladder/fr/firm.formal.vous.mustache", data14, sizeof data14},
  {"money/ladder/fr/firm.warm.tu.mustache", data15, sizeof data15},
  {"money/ladder/fr/firm.warm.vous.mustache", data16, sizeof data16},
  {"money/ladder/fr/friendly.formal.tu.mustache", data17, sizeof data17},
  {"money/ladder/fr/friendly.formal.vous.mustache", data18, sizeof data18},
  {"money/ladder/fr/friendly.warm.tu.mustache", data19, sizeof data19},
  {"money/ladder/fr/friendly.warm.vous.mustache", data20, sizeof data20},
  {"money/ladder/fr/notice.mustache", data21, sizeof data21},
  {"money/ladder/fr/upcoming.formal.tu.mustache", data22, sizeof data22},
  {"money/ladder/fr/upcoming.formal.vous.mustache", data23, sizeof data23},
  {"money/ladder/fr/upcoming.warm.tu.mustache", data24, sizeof data24},
  {"money/ladder/fr/upcoming.warm.vous.mustache", data25, sizeof data25},
  {"money/legal.csv", data26, sizeof data26},
  {"money/rates.csv", data27, sizeof data27},
  {"money/regimes.csv", data28, sizeof data28},
  {"money/rungs.csv", data29, sizeof data29},
  {0, 0, 0},
};
