import type { Package } from '../rules/step.ts';
import { at } from '../kit/never.ts';
import type { Cue } from './cue.ts';

/** What a seat has seen of an answer of another to what the seat had put, for who explains it. */
export interface KnownAnswer {
  readonly party: number;
  readonly table: number;
  readonly package: Package;
  /** Who worded it. */
  readonly worder: number;
  readonly accepts: boolean;
  readonly turn: number;
  /** Leaders gave it, or something has been agreed since: what is agreed by now was no reason. */
  readonly agreedApart: boolean;
  /** What who answered put in the same turn instead, where it did. */
  readonly instead?: Package;
  /** What had been signed or agreed anywhere before and stood as the answer was given: to say it once more decided nothing. */
  readonly stood: Package;
  /** All that who answered had put at this table itself, by the end of that turn. */
  readonly asked: Package;
}

/** The answer that a cue tells of, by what the seat has seen since; undefined where it tells of none. */
export function knownAnswer(cues: readonly Cue[], index: number): KnownAnswer | undefined {
  const cue = at(cues, index);
  if (cue.kind !== 'answer') return undefined;
  const { party, table, summit, package: offered, by: worder, accepts, turn } = cue;
  const since = cues.slice(index + 1);
  const counter = since.find((one) => one.kind === 'offer' && one.party === party && one.table === table);
  const instead = !accepts && counter?.kind === 'offer' && counter.turn === turn ? counter.package : undefined;
  const asked = cues.flatMap((one) =>
    one.kind === 'offer' && one.party === party && one.table === table && one.turn <= turn ? one.package : [],
  );
  const agreedApart = summit >= 0 || since.some(({ kind }) => kind === 'signed');
  return {
    party,
    table,
    package: offered,
    worder,
    accepts,
    turn,
    agreedApart,
    stood: stoodBefore(cues, index),
    asked,
    ...(instead && { instead }),
  };
}

/** The clauses that were signed or agreed before a cue, each as it stood last. */
function stoodBefore(cues: readonly Cue[], index: number): Package {
  const stood = new Map<number, Package[number]>();
  for (const cue of cues.slice(0, index)) {
    if (cue.kind === 'signed') for (const clause of cue.package) stood.set(clause.issue, clause);
    if (cue.kind === 'agreed' && cue.to < 0) stood.delete(cue.issue);
  }
  return [...stood.values()];
}
