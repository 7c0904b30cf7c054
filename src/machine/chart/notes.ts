import type { Mark } from '../../scenario/setting.ts';
import { guardName } from '../guard-name.ts';
import { endingName } from '../named-condition.ts';
import { itemOf } from './item.ts';
import type { Telling } from './telling.ts';

/** What an item says beyond its text, and what it is: reported, somebody's reading, or made up for play. */
export interface Note {
  readonly about?: string;
  readonly mark: Mark;
}

/** By the name of a guard, each item once: of moves, walk-aways, mandates, events and endings. */
export function notesOf(telling: Telling): Readonly<Record<string, Note>> {
  const { rulebook, scenario } = telling;
  const deeds = rulebook.deeds
    .filter(({ kind }) => kind === 'move' || kind === 'leave' || kind === 'mandate' || kind === 'event')
    .map((deed) => [guardName(rulebook, deed), itemOf(telling, deed)] as const);
  const endings = Object.entries(scenario.endings).map(([id, ending]) => [endingName(id), ending] as const);
  return Object.fromEntries(
    [...deeds, ...endings].map(([name, { about, mark = scenario.mark }]) => [
      name,
      { ...(about === undefined ? {} : { about }), mark },
    ]),
  );
}
