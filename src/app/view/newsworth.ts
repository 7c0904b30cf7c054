import { at } from '../../kit/never.ts';
import type { Rulebook } from '../../rules/rulebook.ts';
import { movedAlike } from '../../session/moved-alike.ts';
import type { Cue } from '../../session/cue.ts';
import type { ToldAgain } from './told-again.ts';

/** What a newspaper goes by. `origins`: the step each cue came of. */
export interface Happenings {
  readonly rulebook: Rulebook;
  readonly cues: readonly Cue[];
  readonly origins: readonly number[];
  /** How what was so before is told; absent until it is here. */
  readonly again?: ToldAgain;
  /** Who reads it. */
  readonly seat: number;
}

/** What numbers that moved add to a story, at most. */
const MOST_OF_SWING = 9;
/** Worth of a silence to a question, which is never news while there is any other. */
const LEAST = 2;

/**
 * What a newspaper makes of something that happened, 0 to 100; more stands higher. First what puts the main summit in doubt
 * or brings it back, who walks away and who takes that back, what leaders sign (most of all when and where they meet), somebody who is
 * home, a summit, what is agreed for one, a bill that is due to its reader, what is signed at a lesser table; then what moved, a leak, a
 * word broken; then what was done, its reader's own before that of others; last what came to nothing. `told`: the indices of its cues, the act first.
 */
export function newsworth(happenings: Happenings, told: readonly number[]): number {
  const { cues } = happenings;
  const moved = Math.max(0, ...told.map((index) => changeWorth(happenings, told, index)));
  const act = cues[told[0] ?? -1];
  const swung = told.reduce((sum, index) => {
    const cue = cues[index];
    return cue?.kind === 'gauge' ? sum + Math.abs(cue.to - cue.from) : sum;
  }, 0);
  return Math.min(100, Math.max(act ? actWorth(happenings, act) : 0, moved) + Math.min(MOST_OF_SWING, swung / 3));
}

function actWorth(happenings: Happenings, act: Cue): number {
  const { rulebook, seat } = happenings;
  switch (act.kind) {
    case 'signed':
      if (settlesTheDay(rulebook, act)) return 92;
      if (!rulebook.summits.some(({ table }) => table === act.table)) return 72;
      return act.inForce ? 90 : 84;
    case 'summit':
      return { missed: 85, held: 86, sits: 80 }[act.status];
    case 'leak':
      return 62;
    case 'answer':
      return answerWorth(happenings, act);
    case 'offer':
      return act.public ? 44 : 24;
    case 'promise':
      return { broken: 60, made: 34, kept: 30, lapsed: 6 }[act.status];
    case 'clause':
      return act.kept ? 22 : 60;
    case 'lapsed':
      return act.party === seat ? 14 : LEAST;
    case 'silence':
    case 'dropped':
      return LEAST;
    case 'asking':
    case 'deed':
      return deedWorth(happenings, act);
    default:
      return 0;
  }
}

/** A yes before a no, to the reader before to another; a no to what was refused before is old news. */
function answerWorth({ cues, seat, again }: Happenings, act: Cue & { kind: 'answer' }): number {
  const own = act.by === seat && act.party !== seat;
  if (act.accepts) return own ? 72 : 46;
  const old = again?.isOld(cues, act);
  if (old === 'same') return own ? 56 : 32;
  return own ? 70 : old ? 40 : 45;
}

function deedWorth(happenings: Happenings, act: Cue & { kind: 'asking' | 'deed' }): number {
  const { rulebook, seat } = happenings;
  const answers = act.kind === 'deed' && act.asked >= 0 ? 4 : 0;
  switch (at(rulebook.deeds, act.deed).kind) {
    case 'leave':
      return 95;
    case 'called':
      return isOwnBill(happenings.cues, act.turn) ? 78 : 58;
    case 'revised':
    case 'mandate':
      return 50;
    case 'waive':
    case 'surprised':
    case 'drift':
      return 46;
    case 'answered':
    case 'unanswered':
      return 40;
    case 'agenda':
      return 8;
    case 'event':
      return isShock(rulebook, act.deed) ? 50 : 40;
    default:
      return orderWorth(rulebook, act, seat) + answers;
  }
}

/** Whether what was told otherwise than it was said is charged to the reader. */
const isOwnBill = (cues: readonly Cue[], turn: number): boolean =>
  cues.some((cue) => cue.kind === 'debt' && cue.fate === 'called' && cue.turn === turn);

/** What is done in public, and what takes more of a week, is told before what is done in an office. */
function orderWorth({ deeds }: Rulebook, { deed, party }: { deed: number; party: number }, seat: number): number {
  const order = at(deeds, deed);
  return (party === seat ? 36 : 34) + (order.public ? 5 : 0) + Math.max(0, order.cost - 1) * 8;
}

/** One of a group of which one comes. */
const isShock = ({ events }: Rulebook, deed: number): boolean =>
  events.some(({ members }) => members.some((member) => member.deed === deed));

/** What a change is worth by itself: a step of what everybody watches, somebody at the end of a road that others go as well. */
function changeWorth(happenings: Happenings, told: readonly number[], index: number): number {
  const { rulebook, cues, origins, again } = happenings;
  const cue = cues[index];
  switch (cue?.kind) {
    case 'shift': {
      const { board, copies, states } = at(rulebook.tracks, at(rulebook.copies, cue.copy).track);
      if (movedAlike(rulebook, cues, origins, index)?.faded === true) return 8;
      if (copies.length > 1 && cue.to === states.length - 1) return 87;
      if (again?.shakes(rulebook, cue) === true) return 100;
      if (again?.takesBack(rulebook, cue) === true) return 94;
      if (board) return 66;
      if (cue.to === 0) return 30;
      return index !== told[0] ? 54 : again?.goesBack(rulebook, cue) === true ? 38 : 51;
    }
    case 'level':
      return settles(rulebook, cue.issue) ? 88 : 64;
    case 'debt':
      return cue.fate === 'called' ? 60 : 12;
    case 'heard':
      return 34;
    case 'bar':
      return 28;
    case 'paid':
    case 'gift':
      return 20;
    case 'belief':
      return 10;
    default:
      return 0;
  }
}

/** Whether it hangs on an issue when or where the leaders meet. */
export const settles = ({ summits }: Rulebook, issue: number): boolean =>
  summits.some(({ main, turnIssue, placeIssue }) => main && (turnIssue === issue || placeIssue === issue));

const settlesTheDay = (rulebook: Rulebook, { package: clauses }: Cue & { kind: 'signed' }): boolean =>
  clauses.some(({ issue }) => settles(rulebook, issue));
