import { describe, expect, it } from 'vitest';
import { journeyOf } from '../../../src/app/view/journeys.ts';
import { lexicon } from '../../../src/app/view/lexicon.ts';
import { flatEvaluator } from '../../../src/kernel/flat.ts';
import { worldFate } from '../../../src/kernel/fate.ts';
import { initialState } from '../../../src/rules/initial.ts';
import type { Cue } from '../../../src/session/cue.ts';
import type { Journey } from '../../../src/stage/map/scenery.ts';
import { createWords } from '../../../src/words/words.ts';
import { shipped } from '../shipped.ts';

const words = await createWords('en');

function backstage(id: string) {
  const { scenario, rulebook } = shipped(id);
  const evaluator = flatEvaluator(rulebook);
  const state = initialState(rulebook, evaluator, worldFate(rulebook, 'a map', {}));
  const journey = (deed: string): Journey | undefined => {
    const index = rulebook.deedById[deed] ?? -1;
    return journeyOf(behind, cueOf(index));
  };
  const cueOf = (index: number): Cue => ({
    kind: 'deed',
    turn: 1,
    party: rulebook.deeds[index]?.party ?? -1,
    deed: index,
    asked: -1,
    secret: false,
  });
  const behind = { lexicon: lexicon(scenario, rulebook, words), position: { rulebook, state, evaluator } };
  return { scenario, rulebook, behind, cueOf, journey };
}

describe.each(['first_steps', 'camp_david_1978', 'korea_2018'])('what moves over the map of %s', (id) => {
  const { scenario, rulebook, behind, cueOf } = backstage(id);
  const journeys = rulebook.deeds.map(({ index }) => journeyOf(behind, cueOf(index)));

  it('goes from one place of the scenario to another, for every deed', () => {
    const known = journeys.filter((journey) => journey !== undefined);
    const stops = known.flatMap((journey) =>
      journey.kind === 'stir' ? [journey.at] : [journey.from, ...(journey.via ? [journey.via] : []), journey.to],
    );
    expect(Object.keys(scenario.places)).toEqual(expect.arrayContaining([...new Set(stops)]));
    expect(known.filter((journey) => journey.kind === 'travel' && journey.from === journey.to)).toEqual([]);
  });
  it('is something for every move and every walk-away of who is at home somewhere', () => {
    const still = rulebook.deeds.filter(({ index, kind, party }) => {
      const home = scenario.parties[rulebook.parties[party]?.id ?? '']?.home;
      return (kind === 'move' || kind === 'leave') && home !== undefined && journeys[index] === undefined;
    });
    expect(still.map((deed) => deed.id)).toEqual([]);
  });
});

describe('on the map', () => {
  const { journey } = backstage('korea_2018');
  it('what is told goes as a letter to who is told', () => {
    expect(journey('dprk.tell_new_york.plain')).toMatchObject({
      kind: 'travel',
      from: 'pyongyang',
      to: 'washington',
      bearer: 'letter',
    });
  });
  it('who goes in person goes as an envoy', () => {
    expect(journey('rok.north_envoys.open')).toMatchObject({
      kind: 'travel',
      from: 'seoul',
      to: 'pyongyang',
      bearer: 'envoy',
    });
  });
  it('a party that is named is where it goes', () => {
    expect(journey('us.thank.japan')).toMatchObject({ kind: 'travel', from: 'washington', to: 'tokyo' });
  });
  it('what somebody does at home stirs there', () => {
    expect(backstage('first_steps').journey('skerry.put_to_sea')).toMatchObject({
      kind: 'stir',
      at: 'skerry',
      stir: 'deed',
    });
  });
});
