import type { Scenario } from './scenario.ts';
import type { Attribution, Mark } from './setting.ts';

/** Later than any day on which something can be known. */
export const LAST_DAY = '9999-12-31';

/** The item at the path of a deed, e.g. `moves.announce`; undefined where nothing of the scenario stands there. */
export function itemAt(scenario: Scenario, path: string): Attribution | undefined {
  const [group = '', id = '', , , deep = ''] = path.split('.');
  const items: Readonly<Record<string, Readonly<Record<string, Attribution>>>> = {
    moves: scenario.moves,
    events: scenario.events,
    walk_away: scenario.walkAways,
    preconditions: scenario.preconditions,
    issues: scenario.issues,
    summits: scenario.summits,
    tracks: scenario.tracks,
    tables: scenario.tables,
    parties: scenario.parties[id]?.mandates?.any ?? {},
  };
  return items[group]?.[group === 'parties' ? deep : id];
}

/** Ids of the facts an item cites that were known by an ISO date. */
export function citedBy({ facts }: Scenario, { cites }: Attribution, date: string): string[] {
  return cites.filter((id) => {
    const fact = facts[id];
    return fact !== undefined && (fact.known === undefined || fact.known <= date);
  });
}

/** What an item may be shown as on a day: as fact from the day on which the first of what it cites was known, since nothing is foreknown. */
export function markBy(scenario: Scenario, item: Attribution, date: string): Mark {
  const foreknown = item.mark === 'fact' && item.cites.length > 0 && citedBy(scenario, item, date).length === 0;
  return foreknown ? 'interpretation' : item.mark;
}
