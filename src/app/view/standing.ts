import type { Attribution } from '../../scenario/setting.ts';
import type { Citation, Standing } from '../../ui/port/play.ts';
import { dateOfTurn } from '../../words/calendar.ts';
import type { Lexicon } from './lexicon.ts';

/** What an item is, with the citations that are known by a turn. */
export function standingOf(lexicon: Lexicon, item: Attribution, turn: number): Standing {
  const { scenario, text } = lexicon;
  const today = dateOfTurn(scenario.calendar, turn);
  const cites = item.cites.flatMap((id): Citation[] => {
    const fact = scenario.facts[id];
    if (!fact || (fact.known !== undefined && fact.known > today)) return [];
    const source = fact.source === undefined ? undefined : scenario.sources[fact.source];
    return [{ id, text: text(`facts.${id}.text`), mark: fact.mark, ...(source && { source }) }];
  });
  return { mark: item.mark, cites };
}

/** The item at the path of a deed, e.g. `moves.announce`; undefined where nothing of the scenario stands there. */
export function itemAt({ scenario }: Lexicon, path: string): Attribution | undefined {
  const [group = '', id = '', , , deep = ''] = path.split('.');
  const items: Readonly<Record<string, Readonly<Record<string, Attribution>>>> = {
    moves: scenario.moves,
    events: scenario.events,
    walk_away: scenario.walkAways,
    preconditions: scenario.preconditions,
    issues: scenario.issues,
    summits: scenario.summits,
    tables: scenario.tables,
    parties: scenario.parties[id]?.mandates?.any ?? {},
  };
  return items[group]?.[group === 'parties' ? deep : id];
}
