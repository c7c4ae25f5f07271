// Written by Scripts/embed-scenarios: do not edit.
static const unsigned char file0[] = {
#embed "scenarios/payment-chase/commitment.yarn"
};
static const unsigned char file1[] = {
#embed "scenarios/payment-chase/cues/en.csv"
};
static const unsigned char file2[] = {
#embed "scenarios/payment-chase/cues/fr.csv"
};
static const unsigned char file3[] = {
#embed "scenarios/payment-chase/endings.yarn"
};
static const unsigned char file4[] = {
#embed "scenarios/payment-chase/objections.yarn"
};
static const unsigned char file5[] = {
#embed "scenarios/payment-chase/opening.yarn"
};
static const unsigned char file6[] = {
#embed "scenarios/payment-chase/payment-chase.yarnproject"
};
static const unsigned char file7[] = {
#embed "scenarios/payment-chase/recap/en.mustache"
};
static const unsigned char file8[] = {
#embed "scenarios/payment-chase/recap/fr.mustache"
};
static const unsigned char file9[] = {
#embed "scenarios/payment-chase/silence.yarn"
};
static const unsigned char file10[] = {
#embed "scenarios/payment-chase/strings/en.csv"
};
static const unsigned char file11[] = {
#embed "scenarios/payment-chase/truth.yarn"
};
static const souffleur_file files[] = {
  {"payment-chase/commitment.yarn", file0, sizeof file0},
  {"payment-chase/cues/en.csv", file1, sizeof file1},
  {"payment-chase/cues/fr.csv", file2, sizeof file2},
  {"payment-chase/endings.yarn", file3, sizeof file3},
  {"payment-chase/objections.yarn", file4, sizeof file4},
  {"payment-chase/opening.yarn", file5, sizeof file5},
  {"payment-chase/payment-chase.yarnproject", file6, sizeof file6},
  {"payment-chase/recap/en.mustache", file7, sizeof file7},
  {"payment-chase/recap/fr.mustache", file8, sizeof file8},
  {"payment-chase/silence.yarn", file9, sizeof file9},
  {"payment-chase/strings/en.csv", file10, sizeof file10},
  {"payment-chase/truth.yarn", file11, sizeof file11},
  {0, 0, 0},
};
