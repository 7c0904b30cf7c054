/**
 * Where each number of a game stands. A `Row` is the first slot of a run; `row + index` is the slot of one thing.
 * Runs over two things are row-major: `heard + party * issues + issue`.
 */
export interface Layout {
  readonly size: number;
  /** 1 to the last turn; the epilogue keeps the turn it began on. */
  readonly turn: number;
  /** Index into PHASES. */
  readonly phase: number;
  /** Where the phase stands: index of the next event, table, secret deed that may leak, or party at a summit. */
  readonly cursor: number;
  /** Talks: exchanges done at the table. Summit: offers made and answered (two a round). Epilogue: turns passed. */
  readonly exchange: number;
  /** Deed + 1 that waits for answers; 0 none. */
  readonly asking: number;
  /** How many of its asks were answered. */
  readonly asked: number;
  /** Summit + 1 that sits; 0 none. */
  readonly sitting: number;
  /** Issues laid down as agreed when the summit that sits was opened, + 1; 0 while none sits. */
  readonly laid: number;
  /** Counts agreements, so that "last agreed" has an order. */
  readonly sequence: number;
  /** 1 once a package was signed. */
  readonly signed: number;
  /** Party + 1 whose walk-away stands; 0 none. */
  readonly walked: number;
  /** Turn on which it walked. */
  readonly walkedOn: number;
  /** Ending + 1; 0 while the game runs. */
  readonly ending: number;

  readonly gauges: number;
  /** Position of each copy of each track: index of its state. */
  readonly positions: number;
  /** Level in force of each issue. */
  readonly levels: number;
  /** Wording of the clause in force: 0 plain, 1 warm, 2 vague. */
  readonly wordings: number;
  /** Level that stood before the clause in force was signed. */
  readonly before: number;
  /** Party + 1 that worded the clause in force, when it was signed as a clause; 0 where it was not signed. */
  readonly worded: number;
  /** Parties that have signed the clause in force, a bit each. */
  readonly signedBy: number;
  /** Epilogue: 0 open, 1 kept, 2 broken, for each issue and giver (issue × parties + party). */
  readonly outcomes: number;

  /** Agreed at a table and not yet signed: level + 1, wording, proposer + 1, sequence number; 0 none. */
  readonly agreed: number;
  readonly agreedWording: number;
  readonly agreedBy: number;
  readonly agreedAt: number;

  /** The package on the table: level + 1 of each issue (0 not in it) and its wording. */
  readonly offer: number;
  readonly offerWording: number;
  /** Party + 1 that offers; 0 no offer lies on the table. */
  readonly offerBy: number;
  /** Table + 1 where it lies. */
  readonly offerAt: number;
  readonly offerPublic: number;
  /** Party + 1 for a bridging draft of a third party. */
  readonly offerBridge: number;
  /** 1 for each party that has accepted the offer on the table. */
  readonly accepted: number;
  /**
   * What a side of a table offered last and was turned down for, by table, side (first, second) and issue: level + 1 (0 not in
   * it) and its wording. And the turn it was on, by table and side; 0 none since a package was last signed or agreed there.
   */
  readonly refused: number;
  readonly refusedWording: number;
  readonly refusedOn: number;

  /** By party and issue: level as it reads it, level as it was said, party + 1 that carried or worded it, sender + 1. */
  readonly heard: number;
  readonly said: number;
  readonly carrier: number;
  readonly sender: number;
  /** By party and issue: wording of what was said. */
  readonly heardWording: number;
  /** By party and issue: 1 once told. */
  readonly told: number;

  /** By party and promise: strength 0 none, 1 silent, 2 hedged, 3 firm; turn made; status (PROMISE_STATUS). */
  readonly promiseStrength: number;
  readonly promiseTurn: number;
  readonly promiseStatus: number;

  /** Kind of each party: index; −1 where it has none (and, in a view, where it is not known). */
  readonly kinds: number;
  /** Odds by observer, subject and kind: `beliefs + (observer * parties + subject) * mostKinds + kind`. */
  readonly beliefs: number;

  /** By party. Mandate + 1; 0 none chosen. */
  readonly mandates: number;
  /** Points off the score so far: prices paid, debts called, promises broken, walking. */
  readonly paid: number;
  /** Points received minus given in side payments that are due. */
  readonly gifts: number;
  /** Orders spent this turn. */
  readonly spent: number;
  /** Added to capacity now; and to be taken back, by party and turn (party × (turns + 1) + turn). */
  readonly capacity: number;
  readonly capacityEnds: number;
  /** Added to every constituency's needs now; and to be taken back, likewise. */
  readonly needs: number;
  readonly needsEnd: number;
  /** Added to one constituency's needs for good (waiving), by constituency. */
  readonly waivedNeeds: number;

  /** Bar in force of each precondition: 0 none, else bar + 1. */
  readonly bars: number;
  readonly waived: number;
  /** By deed: turn it last happened, 0 never. Moves, walk-aways, events. */
  readonly happened: number;
  /** By deed: 1 closed for good. */
  readonly closed: number;
  /** By deed: turn it was done in secret and has not leaked; 0 none. */
  readonly secrets: number;
  /** By deed: turn by which a first step wants its answer; 0 none. */
  readonly steps: number;
  /** By deed: how often it waits to happen now: triggered events, answered or expired steps, drift. */
  readonly waiting: number;
  /** By postponed effect: bit n set means due in the aftermath n turns from now. */
  readonly later: number;
  /** By conditional gift: points pending (0 none). */
  readonly pendingGifts: number;
  /** By channel: 1 if it was open when last looked at. */
  readonly open: number;
  /** By summit: turn it was held, 0 not. And 1 where its day was missed. */
  readonly held: number;
  /** By table and issue: 1 on the agenda. */
  readonly agenda: number;
  /** By table: turn on which it last talked; 0 never. */
  readonly talked: number;
}

export const PHASES = ['briefing', 'orders', 'talks', 'events', 'aftermath', 'summit', 'epilogue', 'ended'] as const;
export type Phase = (typeof PHASES)[number];

export const PROMISE_STATUS = ['none', 'live', 'kept', 'broken', 'lapsed'] as const;
export const STRENGTHS = ['none', 'silent', 'hedged', 'firm'] as const;
export const WORDINGS = ['plain', 'warm', 'vague'] as const;
export type Wording = (typeof WORDINGS)[number];
