/** How much a searcher may look at. */
export interface Effort {
  /** Candidates at most, what a persona would do included. */
  readonly moves: number;
  /** Joint kinds of the others that are reckoned with, the likeliest. */
  readonly worlds: number;
  /** Draws of luck at most, each shared by all candidates and worlds. */
  readonly rounds: number;
  /** Rounds whose draws are spread evenly among them, and after which the lesser half of the candidates falls out; 1: as luck comes. */
  readonly block: number;
  /**
   * Decisions of the model after which no further block of rounds is begun, in a scenario of a hundred deeds; in a larger one
   * fewer, for each takes longer. The first block is always finished.
   */
  readonly nodes: number;
  /** Whether candidates fall out after each world that is tried, and not only after all of them (in a vast scenario). */
  readonly weeds: boolean;
  /** Decisions of the model in one trial after which its worth is read where it stands, but at the main summit (likewise). */
  readonly depth: number;
  /** Turns to look beyond the one at hand; and how many before the end it looks to the end. */
  readonly turns: number;
  readonly toTheEnd: number;
  /** Points by which another decision must be better than the persona's, and standard errors beyond that. */
  readonly margin: number;
  readonly doubt: number;
}

/** Efforts of one searcher: in a large scenario, and in a small one, where a decision of the model costs little. */
export interface Efforts {
  readonly large: Effort;
  readonly small: Effort;
}

const SURE = { margin: 0.5, doubt: 1 } as const;

/** To the end of any calendar. */
const FOREVER = 1000;

const UNBOUND = { weeds: false, depth: FOREVER } as const;

/**
 * Deeds from which a scenario is vast. A decision of the model is dear there, and without a bound one week in which everybody talks
 * at every table takes three times as long as others; with it no seat was weaker that anybody could tell.
 */
const MANY_DEEDS = 200;
const BOUND = { weeds: true, depth: 5 } as const;

/** A look at the likeliest, before it does what a persona would. */
export const GLANCE: Efforts = {
  large: { ...SURE, moves: 4, worlds: 2, rounds: 1, block: 1, nodes: 1, ...UNBOUND, turns: 0, toTheEnd: 0 },
  small: { ...SURE, moves: 6, worlds: 3, rounds: 2, block: 1, nodes: 16, ...UNBOUND, turns: 0, toTheEnd: 0 },
};

/** As much as a player will wait for. */
export const SEARCH: Efforts = {
  large: { ...SURE, moves: 6, worlds: 3, rounds: 12, block: 1, nodes: 60, ...UNBOUND, turns: 0, toTheEnd: 0 },
  small: {
    margin: 0.1,
    doubt: 0.5,
    moves: 16,
    worlds: 9,
    rounds: 32,
    block: 8,
    nodes: 100,
    ...UNBOUND,
    turns: 0,
    toTheEnd: FOREVER,
  },
};

/** What a searcher's later self looks at in a small scenario. */
export const LATER: Effort = {
  moves: 8,
  worlds: 4,
  rounds: 4,
  block: 4,
  nodes: 16,
  ...UNBOUND,
  turns: 0,
  toTheEnd: FOREVER,
  margin: 0,
  doubt: 0,
};

/** What is left of an effort in a scenario of so many deeds. */
export function effortIn(effort: Effort, deeds: number): Effort {
  return deeds < MANY_DEEDS ? effort : { ...effort, ...BOUND };
}

/** Deeds of the least scenario that makes a difference. */
const LEAST_DEEDS = 16;

/** Nodes that an effort allows in a scenario of so many deeds. */
export function nodesIn({ nodes }: Effort, deeds: number): number {
  return (nodes * 100) / Math.max(LEAST_DEEDS, deeds);
}
