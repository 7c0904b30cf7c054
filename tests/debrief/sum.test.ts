import { describe, expect, it } from 'vitest';
import { exchangesOf } from '../../src/debrief/exchanges.ts';
import { walkThrough } from '../../src/debrief/walk.ts';
import { at } from '../../src/kit/never.ts';
import { nothingMind } from '../../src/minds/nothing-mind.ts';
import { persona } from '../../src/minds/persona.ts';
import { isLeavingAtStake } from '../../src/rules/leaving.ts';
import { createSession } from '../../src/session/session.ts';
import { shippedRulebook } from '../fixtures/shipped.ts';

const mind = persona();
const all = ['camp_david_1978', 'korea_2018'].flatMap((id) => {
  const rulebook = shippedRulebook(id);
  const chair = { kind: 'mind', level: 'easy', mind } as const;
  const chairs = Object.fromEntries(rulebook.parties.map((party) => [party.id, chair]));
  return Array.from({ length: 8 }, (_, game) => {
    const session = createSession({ rulebook, seed: `sum/${game}`, chairs, rest: nothingMind });
    const walk = walkThrough(session.record(), rulebook);
    return { walk, exchanges: exchangesOf(walk, () => ({ mind, tries: 0 })) };
  });
});
const answers = all.flatMap(({ walk, exchanges }) => exchanges.map((told) => ({ walk, told })));
const add = (terms: readonly { readonly points: number }[]): number =>
  terms.reduce((sum, { points }) => sum + points, 0);

describe('the sum of an answer', () => {
  it('adds up: clauses and gifts, less doubt and promises, are what it was worth', () => {
    for (const { told } of answers) {
      const { contributions, value } = told.reasons;
      const clauses = contributions.reduce((sum, { gain }) => sum + gain, 0);
      const { gifts, doubt, promises } = told.sum;
      expect(clauses + add(gifts) - doubt - add(promises)).toBeCloseTo(value.value, 9);
      expect(add(gifts)).toBeCloseTo(value.gifts, 9);
      expect(add(promises)).toBeCloseTo(value.promises, 9);
    }
  });

  it('has what no deal was worth and its price where leaving was at stake, and there alone', () => {
    for (const { walk, told } of answers) {
      const { leaving } = told.sum;
      expect(leaving !== undefined).toBe(isLeavingAtStake(walk.rulebook, told.table));
      const worth = leaving ? leaving.outside - add(leaving.terms) : 0;
      expect(worth).toBeCloseTo(told.reasons.reservation, 9);
    }
  });

  it('doubts nobody for nothing, and links a promise to the step that made it', () => {
    let [doubts, vows] = [0, 0];
    for (const { walk, told } of answers) {
      expect(told.sum.doubt > 1e-9 && told.sum.doubted.length === 0).toBe(false);
      doubts += told.sum.doubted.filter(({ scene }) => scene >= 0).length;
      const { layout, promises } = walk.rulebook;
      for (const { promise, scene } of told.sum.promises) {
        vows += 1;
        const slot = layout.promiseStrength + told.party * promises.length + promise;
        expect(scene).toBeLessThan(told.scene);
        const made = at(walk.scenes, scene);
        const status = slot - layout.promiseStrength + layout.promiseStatus;
        expect([at(made.after, slot), at(made.after, status)]).not.toEqual([
          at(made.before, slot),
          at(made.before, status),
        ]);
      }
    }
    expect(doubts).toBeGreaterThan(0);
    expect(vows).toBeGreaterThan(0);
  });

  it('links each cause to a step before the answer, in its turn, that was not only the passing of time', () => {
    for (const { walk, told } of answers) {
      const { doubted, promises, gifts, leaving } = told.sum;
      for (const { scene, turn } of [...doubted, ...promises, ...gifts, ...(leaving?.terms ?? [])]) {
        if (scene < 0) continue;
        expect(scene).toBeLessThan(told.scene);
        expect(at(walk.scenes, scene).turn).toBe(turn);
        expect(['pass', 'close_orders', 'next_table', 'enter']).not.toContain(at(walk.scenes, scene).step.kind);
      }
    }
  });
});

describe('an answer of a person', () => {
  it('has no mood, and nothing that would have turned it is looked for', () => {
    const { walk } = at(all, 0);
    const seats = Object.fromEntries(walk.rulebook.parties.map(({ id }) => [id, 'human' as const]));
    const told = exchangesOf({ ...walk, record: { ...walk.record, seats } });
    expect(told.length).toBeGreaterThan(0);
    for (const one of told) {
      expect([one.person, one.mood, one.flip, one.unturned]).toEqual([true, 0, undefined, 'not_asked']);
    }
  });
});
