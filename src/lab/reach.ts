import { at } from '../kit/never.ts';
import type { Rulebook } from '../rules/rulebook.ts';
import type { Finding } from '../scenario/problem.ts';
import { CODES, type LabCode } from './codes.ts';
import type { Simulation } from './simulation.ts';

/** An ending in fewer than this share of the games is rare. */
const RARE = 0.01;

/**
 * What many games have not shown of a scenario: a warning each, for what was not seen may still be possible. An ending
 * marked rare may be rare. `lived`: those of the games that were played among personas; what only chance reaches there, players hardly see.
 */
export function unseen(
  rulebook: Rulebook,
  { games, endings, happened }: Simulation,
  lived: Pick<Simulation, 'games' | 'endings'>,
): Finding[] {
  const fewEndings = rulebook.endings.flatMap(({ id, rare }, index) => {
    const { count } = at(endings, index);
    if (rare) return [];
    const path = `endings.${id}`;
    // The last ending is what is left over, and must stand whoever plays.
    const isLast = index === rulebook.endings.length - 1;
    if (count >= RARE * games && (isLast || at(lived.endings, index).count > 0)) return [];
    if (count >= RARE * games) {
      const atRandom = games - lived.games;
      const message = `The ending ${id} was not seen in ${lived.games} games among personas, only in ${count} of ${atRandom} played at random.`;
      return [say('ending_unseen', path, message)];
    }
    return count === 0
      ? [say('ending_unseen', path, `The ending ${id} was not seen in ${games} games.`)]
      : [say('ending_rare', path, `The ending ${id} was seen in ${count} of ${games} games.`)];
  });
  const noDeeds = [...Map.groupBy(rulebook.deeds, ({ path }) => path)].flatMap(([path, forms]) => {
    const [thing = '', id = ''] = path.split('.');
    const isDeed = forms.some(({ kind }) => kind === 'move' || kind === 'event');
    const seen = forms.some(({ index }) => at(happened, index) > 0);
    if (!isDeed || seen) return [];
    return thing === 'events'
      ? [say('event_unseen', path, `The event ${id} did not happen in ${games} games.`)]
      : [say('move_unseen', path, `The move ${id} was not made in ${games} games.`)];
  });
  return [...fewEndings, ...noDeeds];
}

function say(code: LabCode, path: string, message: string): Finding {
  return { code, severity: CODES[code].severity, path, message };
}
