import { describe, expect, it } from 'vitest';
import { worldFate } from '../../src/kernel/fate.ts';
import { kernelGame } from '../../src/kernel/game.ts';
import { at } from '../../src/kit/never.ts';
import { legalDeeds } from '../../src/rules/why-not.ts';
import { citedBy, itemAt } from '../../src/scenario/cited.ts';
import type { Attribution } from '../../src/scenario/setting.ts';
import { rulebookOf, shippedScenario } from '../fixtures/shipped.ts';

const scenario = shippedScenario('korea_2018');
const { facts, sources, tracks, issues, tables, moves, events, summits, preconditions, walkAways, endings } = scenario;

/** Everything of the scenario whose mark is shown beside it, by its path. */
const marked: readonly (readonly [string, Attribution])[] = Object.entries({
  tracks,
  issues,
  tables,
  moves,
  events,
  summits,
  preconditions,
  walkAways,
  endings,
}).flatMap(([group, items]) =>
  Object.entries<Attribution>(items).map(([id, item]) => [`${group}.${id}`, item] as const),
);
const paths = (is: (item: Attribution) => boolean): string[] =>
  marked.filter(([, item]) => is(item)).map(([path]) => path);

/** Facts of the public record: B was known when the spring began, R is told by institution and day. */
const onRecord = (id: string): boolean => /^[BR]\d+$/.test(id);

describe('marks in spring 2018', () => {
  it('call nothing reported that cites no fact', () => {
    expect(paths(({ mark, cites }) => mark === 'fact' && cites.length === 0)).toEqual([]);
  });

  it('call nothing made up that the public record or an article tells', () => {
    expect(paths(({ mark, cites }) => mark === 'invented' && cites.length > 0)).toEqual([]);
  });

  it.each(['iran_exit', 'air_exercise', 'stiff_statement', 'by_the_sea', 'essay', 'hotel_bill', 'six_march'])(
    'call reported what happened: %s',
    (id) => expect(events[id]?.mark).toBe('fact'),
  );

  it.each(['announce_site', 'close_site', 'halt_tests', 'release_three', 'take_train', 'come_to_line', 'send_letter'])(
    'cite the public record for what was done: %s',
    (id) => {
      expect(moves[id]?.mark).toBe('interpretation');
      expect(moves[id]?.cites.filter(onRecord)).not.toEqual([]);
    },
  );

  it.each(['invitation_surfaces', 'visit_comes', 'minutes_leak', 'candles', 'false_alarm', 'nobody_at_line'])(
    'call made up what did not happen: %s',
    (id) => expect(events[id]?.mark).toBe('invented'),
  );

  it('call both summits reported: they were held', () => {
    expect(Object.values(summits).map(({ mark }) => mark)).toEqual(['fact', 'fact']);
  });
});

describe('sources of spring 2018', () => {
  it('name for every fact of the public record who published it, or a treaty, and a day', () => {
    const vague = Object.entries(facts).filter(([id, { source = '' }]) => {
      const named = sources[source];
      if (!onRecord(id)) return false;
      return named === undefined || (named.publisher === undefined && named.date === undefined);
    });
    expect(vague.map(([id]) => id)).toEqual([]);
  });

  it('are shown no earlier than what they tell was public', () => {
    const early = Object.entries(facts).filter(([id, { source = '', known = scenario.calendar.start }]) => {
      const date = sources[source]?.date ?? '';
      // A report is dated a day before or after what it tells, as the clocks of two continents have it.
      return onRecord(id) && date.length === 10 && Date.parse(known) < Date.parse(date) - 86_400_000;
    });
    expect(early.map(([id]) => id)).toEqual([]);
  });

  it.each(['us', 'rok'])('are many in the first week: no single article tells half of what %s can look up', (seat) => {
    const rulebook = rulebookOf(scenario);
    const { position } = kernelGame(rulebook, worldFate(rulebook, 'sources'));
    const party = rulebook.parties.findIndex(({ id }) => id === seat);
    const open = new Set(legalDeeds(position, party, 'order').map((deed) => at(rulebook.deeds, deed).path));
    const cited = [...open].flatMap((path) => {
      const item = itemAt(scenario, path);
      return item ? citedBy(scenario, item, scenario.calendar.start) : [];
    });
    const count = Object.values(Object.groupBy(cited, (id) => facts[id]?.source ?? '')).map((of) => of?.length ?? 0);
    expect(cited.length).toBeGreaterThan(20);
    expect(Math.max(...count)).toBeLessThanOrEqual(cited.length / 2);
  });
});
