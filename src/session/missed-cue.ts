import { at } from '../kit/never.ts';
import { PHASES } from '../rules/layout.ts';
import { turnOfSummit } from '../rules/nearness.ts';
import type { Sight } from './act-cue.ts';
import type { Cue } from './cue.ts';

const EPILOGUE = PHASES.indexOf('epilogue');

/** A turn is over that was a summit's, and it has not sat; with how things stood, to the seat, as the turn ended. */
export function missedCues({ rulebook, before, after }: Sight): Cue[] {
  const { layout, summits } = rulebook;
  const over = at(before, layout.turn);
  const epilogue = before[layout.phase] !== EPILOGUE && after[layout.phase] === EPILOGUE;
  if (at(after, layout.turn) === over && !epilogue) return [];
  return summits.flatMap((_, summit): Cue[] => {
    const held = after[layout.held + summit] !== 0;
    return !held && turnOfSummit(rulebook, before, summit) === over
      ? [{ turn: over, kind: 'summit', summit, status: 'missed', stood: before.slice() }]
      : [];
  });
}
