import type { Scenario } from './scenario.ts';
import type { Attribution } from './setting.ts';

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
