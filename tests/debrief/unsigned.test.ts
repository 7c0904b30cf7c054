import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { SHIPPED } from '../../src/cli/scenario-files.ts';
import { walkThrough } from '../../src/debrief/walk.ts';
import { whyEnded } from '../../src/debrief/why-ended.ts';
import { at } from '../../src/kit/never.ts';
import { readRecord } from '../../src/scenario/read-record.ts';
import { unwillingAtTheSummit } from '../fixtures/unwilling.ts';
import { shippedRulebook } from '../fixtures/shipped.ts';

function looked(id: string, ending: string) {
  const rulebook = shippedRulebook(id);
  const reading = readRecord(readFileSync(join(SHIPPED, id, 'records', `${ending}.json`), 'utf8'));
  if (!reading.ok) throw new Error(JSON.stringify(reading.failure));
  const walk = walkThrough(reading.value, rulebook);
  return { walk, why: whyEnded(walk) };
}

describe('where an ending rests on hardly anything', () => {
  const refused = unwillingAtTheSummit(shippedRulebook('korea_2018'));
  it.each([
    ['text', { walk: refused, why: whyEnded(refused) }],
    ['day', looked('korea_2018', 'spring_ends')],
  ] as const)('what was wanting is said, a %s', (of, { walk, why }) => {
    const { unsigned } = why;
    expect(unsigned?.of).toBe(of);
    const refusals = walk.scenes.filter(({ step }) => step.kind === 'answer' && !step.accepts);
    if (unsigned?.came !== 'refused') return;
    const { step, turn, before } = at(walk.scenes, unsigned.scene);
    expect(step).toEqual({ kind: 'answer', party: unsigned.party, accepts: false });
    expect([turn, before[walk.rulebook.layout.offerBy]]).toEqual([unsigned.turn, unsigned.by + 1]);
    expect(of === 'text' ? refusals.at(-1)?.before : before).toBe(before);
  });
});

it.each(['short_text', 'letter_stands', 'day_passes', 'koreas_alone'])(
  'an ending that rests on more wants for nothing: %s',
  (ending) => {
    expect(looked('korea_2018', ending).why.unsigned).toBeUndefined();
  },
);

it('a condition that was met for a while and then not any more is laid where it fell', () => {
  const { walk, why } = looked('korea_2018', 'day_passes');
  for (const { scene, turn } of why.unmet) {
    expect(scene).toBeLessThan(walk.scenes.length);
    expect(turn).toBe(scene < 0 ? 0 : at(walk.scenes, scene).turn);
  }
});
