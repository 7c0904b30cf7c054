/** Why a record cannot be played on; and what was said of one that was opened. */
export const record = {
  unreadable: 'This file is not a saved game.',
  unknownScenario: 'This game needs the scenario “{{scenario}}”, which is not on your shelf.',
  older: 'This game was saved under older rules ({{theirs}}; now {{ours}}). It can be read but not played on.',
  newer: 'This game was saved under newer rules ({{theirs}}; here {{ours}}). Load the newest version of this page.',
  otherRules: 'The scenario of this game has changed since. It cannot be played on with these rules.',
  broken: 'This game cannot be played again to its end: it stops at {{word}} {{turn}}.',
  openedMany: 'Opened {{opened}} of {{of}} games.',
  opened: 'Opened “{{title}}”.',
} as const;
