// Written by Scripts/embed-scenarios: do not edit.
static const souffleur_file files[] = {
  {0, 0, 0},
};
