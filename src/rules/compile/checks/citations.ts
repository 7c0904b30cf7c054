import { dateOfTurn } from '../../../kit/calendar.ts';
import type { Attribution } from '../../../scenario/setting.ts';
import type { Bench } from '../bench.ts';
import { lookUp } from '../directory.ts';

type Item = readonly [path: string, item: Attribution & { readonly sources?: readonly string[] }];

/** Facts need a source that exists; what items cite must be facts; a fact nobody cites changes nothing in the game. */
export function checkCitations(bench: Bench): void {
  const { directory, findings, scenario } = bench;
  for (const [id, { source, mark }] of Object.entries(scenario.facts)) {
    const path = `facts.${id}`;
    if (source !== undefined) lookUp(findings, directory.sources, source, `${path}.source`);
    else if (mark === 'fact') findings.add('fact_unsourced', path, 'What is marked as fact names its source.');
  }
  const cited = new Set<string>();
  const inGame = new Set<string>();
  for (const [path, { cites, mark, sources = [] }] of itemsOf(bench)) {
    if (mark === 'fact' && cites.length + sources.length === 0) {
      findings.add('fact_unsourced', path, 'What is marked as fact cites one.');
    }
    for (const [index, fact] of cites.entries()) {
      cited.add(fact);
      if (!AFTERWARDS.test(path)) inGame.add(fact);
      lookUp(findings, directory.facts, fact, `${path}.cites.${index}`);
    }
  }
  const end = dateOfTurn(scenario.calendar, scenario.calendar.turns + 1);
  for (const [id, { known }] of Object.entries(scenario.facts)) {
    if (known === undefined || known < end || !inGame.has(id)) continue;
    const message = `${id} becomes known on ${known}, and the last turn is over by ${end}: in the game nobody sees it.`;
    findings.add('fact_after_end', `facts.${id}.known`, message, {
      hint: 'Give the day on which it was known, or cite it by an ending or in lesson.hindsight, which are read afterwards.',
    });
  }
  // What the lesson tells afterwards from a source is known from there.
  const told = new Set(scenario.lesson?.hindsight.flatMap(({ sources }) => sources));
  for (const [id, { source = '' }] of Object.entries(scenario.facts)) {
    if (!cited.has(id) && !told.has(source))
      findings.add('fact_not_cited', `facts.${id}`, `Nothing cites ${id}.`, { key: true });
  }
}

/** What is read when the game is over. */
const AFTERWARDS = /^(?:endings|claims|lesson\.hindsight)\./;

/** Everything that may cite a fact, with its path. */
function itemsOf({ scenario }: Bench): Item[] {
  const list = (path: string, things: Readonly<Record<string, Item[1]>>): Item[] =>
    Object.entries(things).map(([id, thing]) => [`${path}.${id}`, thing] as const);
  return [
    ...list('parties', scenario.parties),
    ...Object.entries(scenario.parties).flatMap(([id, { constituencies, advisers, kinds, mandates }]) => [
      ...list(`parties.${id}.constituencies`, constituencies),
      ...list(`parties.${id}.advisers`, advisers),
      ...list(`parties.${id}.kinds`, kinds),
      ...list(`parties.${id}.mandates.any`, mandates?.any ?? {}),
    ]),
    ...list('gauges', scenario.gauges),
    ...list('tracks', scenario.tracks),
    ...list('issues', scenario.issues),
    ...Object.entries(scenario.issues).flatMap(([id, { levels }]) => list(`issues.${id}.levels`, levels)),
    ...list('channels', scenario.channels),
    ...list('tables', scenario.tables),
    ...list('promises', scenario.promises),
    ...list('moves', scenario.moves),
    ...list('events', scenario.events),
    ...list('summits', scenario.summits),
    ...list('preconditions', scenario.preconditions),
    ...list('walk_away', scenario.walkAways),
    ...list('assumptions', scenario.assumptions),
    ...list('endings', scenario.endings),
    ...list('documents', scenario.documents),
    ...list('claims', scenario.claims),
    ...(scenario.lesson?.hindsight ?? []).map((item, index) => [`lesson.hindsight.${index}`, item] as const),
  ];
}
