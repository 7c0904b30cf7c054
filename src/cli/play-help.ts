/** What may be typed while playing, and written into a script, one line each. */
export const HELP: readonly string[] = [
  'Orders     a number or a name with its choices (“4 minister secret”, “announce firm”) puts a move on your list;',
  '           “drop 2” takes the second off again; “done” seals the list',
  'Asked      a number or a name answers; “pass” does nothing',
  'Tables     “offer issue=level issue=level~vague … [public]” makes an offer; “accept”, “refuse”; “leave”',
  '           “weigh issue=level …” says what a package would mean; “weigh” alone weighs what lies on the table',
  'Looking    “moves” all that can be done and why the rest cannot; “about 3” or “why announce” what a move is about,',
  '           what it rests on and why it is closed; “status”, “tracks”, “promises”, “help”; “ledger” what was said',
  '           and heard, promised and hidden, and what came of it',
  'Reading    “read” lists the letters that lie open, “read 2” opens the second; “words” explains what is called what;',
  '           “sources C16” what stands behind a mark, and where',
  'Otherwise  “undo” takes back your last decision of this turn; “save FILE”; “auto” lets a persona decide this,',
  '           “auto all” all the rest; “quit”; what follows # is not read',
];
