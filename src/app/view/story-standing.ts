import { at } from '../../kit/never.ts';
import type { Cue } from '../../session/cue.ts';
import type { Standing } from '../../ui/port/play.ts';
import type { Lexicon } from './lexicon.ts';
import { itemAt, standingOf } from './standing.ts';

/**
 * What a story is that no item of the scenario tells by itself: as the track, the issue, the step or the precondition it is about; anything
 * else, as an offer, a signature or a debt, is made up. `turn`: by when a source must be known.
 */
export function storyStanding(lexicon: Lexicon, cue: Cue | undefined, turn: number): Standing {
  const path = pathOf(lexicon, cue);
  const item = path === undefined ? undefined : itemAt(lexicon, path);
  return item ? standingOf(lexicon, item, turn) : { mark: 'invented', cites: [] };
}

function pathOf({ rulebook }: Lexicon, cue: Cue | undefined): string | undefined {
  switch (cue?.kind) {
    case 'shift':
      return `tracks.${at(rulebook.tracks, at(rulebook.copies, cue.copy).track).id}`;
    case 'level':
      return `issues.${at(rulebook.issues, cue.issue).id}`;
    case 'deed':
      return at(rulebook.deeds, cue.deed).path;
    default:
      return undefined;
  }
}
