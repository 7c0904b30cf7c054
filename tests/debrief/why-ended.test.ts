import { describe, expect, it } from 'vitest';
import { debrief } from '../../src/debrief/debrief.ts';
import { walkThrough } from '../../src/debrief/walk.ts';
import { whyEnded } from '../../src/debrief/why-ended.ts';
import { at } from '../../src/kit/never.ts';
import { nothingMind } from '../../src/minds/nothing-mind.ts';
import { persona } from '../../src/minds/persona.ts';
import { endingOf } from '../../src/rules/endings.ts';
import { createSession } from '../../src/session/session.ts';
import { shippedRulebook } from '../fixtures/shipped.ts';

function played(id: string, seed: string) {
  const rulebook = shippedRulebook(id);
  const chair = { kind: 'mind', level: 'normal', mind: persona() } as const;
  const chairs = Object.fromEntries(rulebook.parties.map((party) => [party.id, chair]));
  const session = createSession({ rulebook, seed, chairs, rest: nothingMind });
  return { rulebook, record: session.record() };
}

const games = ['a', 'b', 'c'].flatMap((seed) =>
  ['camp_david_1978', 'korea_2018'].map((id) => ({ name: `${id} ${seed}`, ...played(id, seed) })),
);

describe.each(games)('why $name ended so', ({ rulebook, record }) => {
  const walk = walkThrough(record, rulebook);
  const why = whyEnded(walk);

  it('names the ending the rules give', () => {
    expect(why.ending).toBe(endingOf(walk.end));
  });

  it('tells parts that stand as the ending asks, and those of a missed one as it does not', () => {
    const held = ({ about, operator, than, value, holds }: (typeof why.parts)[number]): boolean => {
      if (about === undefined || than === undefined) return (value !== 0) === holds;
      const truth = {
        '<': value < than,
        '<=': value <= than,
        '>': value > than,
        '>=': value >= than,
        '==': value === than,
        '!=': value !== than,
      }[operator ?? '=='];
      return truth === holds;
    };
    expect(why.parts.filter((part) => !held(part))).toEqual([]);
    for (const { parts } of why.missed) expect(parts.filter((part) => !held(part))).toEqual([]);
  });

  it('lays each part at the step after which it stood so to the end', () => {
    for (const { scene, about } of why.parts) {
      if (scene < 0 || about?.kind !== 'level') continue;
      const slot = rulebook.layout.levels + about.issue;
      const { before, after } = at(walk.scenes, scene);
      expect(before[slot]).not.toBe(after[slot]);
    }
  });

  it('says what it would have been otherwise: the next ending that holds', () => {
    const { state, evaluator } = walk.end;
    const holds = rulebook.endings.map(({ when }) => when < 0 || evaluator.value(when, state) !== 0);
    expect(why.otherwise).toBe(holds.findIndex((one, index) => one && index > why.ending));
  });

  it('tells a signature by what it put into force', () => {
    for (const { scene, package: signed } of debrief(record, rulebook).signatures) {
      const { after } = at(walk.scenes, scene);
      for (const { issue, level } of signed) expect(after[rulebook.layout.levels + issue]).toBe(level);
    }
  });
});
