import { at } from '../../kit/never.ts';
import type { Rulebook } from '../../rules/rulebook.ts';
import type { Cue } from '../../session/cue.ts';

/**
 * Whether a cable is of those that decide a turn, and is not folded away: an answer, a signature, a summit, a walk-away, what
 * became of an own order, or a deed of somebody who plans that moves what stands on the board. `told`: the indices of its
 * cues, the act first.
 */
export function weighs(rulebook: Rulebook, cues: readonly Cue[], told: readonly number[], seat: number): boolean {
  const [act, ...changes] = told.flatMap((index) => cues[index] ?? []);
  if (act === undefined) return false;
  switch (act.kind) {
    case 'answer':
    case 'signed':
    case 'summit':
      return true;
    case 'dropped':
    case 'lapsed':
      return act.party === seat;
    case 'silence':
      return at(rulebook.deeds, act.deed).party === seat;
    case 'asking':
    case 'deed': {
      const { kind } = at(rulebook.deeds, act.deed);
      if (act.party === seat || kind === 'leave' || answersDeed(rulebook, act)) return true;
      const plans = act.party >= 0 && at(rulebook.parties, act.party).plans;
      return plans && changes.some((cue) => isOnBoard(rulebook, cue));
    }
    default:
      return false;
  }
}

/** An answer to what a party is about to do, and not to an event. */
function answersDeed(rulebook: Rulebook, act: Cue): boolean {
  return act.kind === 'deed' && act.asked >= 0 && at(rulebook.deeds, act.asked).party >= 0;
}

function isOnBoard(rulebook: Rulebook, cue: Cue): boolean {
  return cue.kind === 'shift' && at(rulebook.tracks, at(rulebook.copies, cue.copy).track).board;
}
