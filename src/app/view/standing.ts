import { citedBy, itemAt as itemIn } from '../../scenario/cited.ts';
import type { Attribution } from '../../scenario/setting.ts';
import type { Citation, Standing } from '../../ui/port/play.ts';
import { dateOfTurn } from '../../words/calendar.ts';
import type { Lexicon } from './lexicon.ts';

/** What an item is, with the citations that are known by a turn. */
export function standingOf(lexicon: Lexicon, item: Attribution, turn: number): Standing {
  const { scenario, text } = lexicon;
  const cites = citedBy(scenario, item, dateOfTurn(scenario.calendar, turn)).flatMap((id): Citation[] => {
    const fact = scenario.facts[id];
    if (!fact) return [];
    const source = fact.source === undefined ? undefined : scenario.sources[fact.source];
    return [{ id, text: text(`facts.${id}.text`), mark: fact.mark, ...(source && { source }) }];
  });
  return { mark: item.mark, cites };
}

/** The item at the path of a deed, e.g. `moves.announce`; undefined where nothing of the scenario stands there. */
export function itemAt({ scenario }: Lexicon, path: string): Attribution | undefined {
  return itemIn(scenario, path);
}
