import { citedBy, itemAt as itemIn, LAST_DAY, markBy } from '../../scenario/cited.ts';
import type { Attribution } from '../../scenario/setting.ts';
import type { Citation, Standing } from '../../ui/port/play.ts';
import { dateOfTurn } from '../../kit/calendar.ts';
import type { Lexicon } from './lexicon.ts';

/** What an item is, with the citations that are known by a turn, Infinity being when the game is over. As reported it shows from the day of the first of them. */
export function standingOf(lexicon: Lexicon, item: Attribution, turn: number): Standing {
  const { scenario, text } = lexicon;
  const date = turn === Infinity ? LAST_DAY : dateOfTurn(scenario.calendar, turn);
  const cites = citedBy(scenario, item, date).flatMap((id): Citation[] => {
    const fact = scenario.facts[id];
    if (!fact) return [];
    const source = fact.source === undefined ? undefined : sourceOf(lexicon, fact.source);
    return [{ id, text: text(`facts.${id}.text`), mark: fact.mark, ...(source && { source }) }];
  });
  return { mark: markBy(scenario, item, date), cites };
}

/** A source as the reader's language calls it. */
export function sourceOf({ scenario, text, general }: Lexicon, id: string): Citation['source'] {
  const source = scenario.sources[id];
  if (source === undefined) return undefined;
  const { title, publisher, page, date, url } = source;
  const here = (key: string, written: string): string => text(`sources.${id}.${key}`) || written;
  return {
    title: here('title', title),
    ...(publisher !== undefined && { publisher: here('publisher', publisher) }),
    ...(page !== undefined && { page: here('page', page) }),
    ...(date !== undefined && { date }),
    ...(url !== undefined && { url }),
    ...(general && { unnamed: true }),
  };
}

/** The item at the path of a deed, e.g. `moves.announce`; undefined where nothing of the scenario stands there. */
export function itemAt({ scenario }: Lexicon, path: string): Attribution | undefined {
  return itemIn(scenario, path);
}
