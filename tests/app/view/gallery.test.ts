import { beforeAll, describe, expect, it } from 'vitest';
import { galleryOf } from '../../../src/app/view/gallery.ts';
import { mattersOf, pictureOf } from '../../../src/app/view/ending-matter.ts';
import { parseExpression } from '../../../src/scenario/parse-expression.ts';
import type { Expression } from '../../../src/scenario/expression.ts';
import { createWords } from '../../../src/words/words.ts';
import { fetchLate } from '../../../src/words/late.ts';
import { shipped } from '../shipped.ts';

beforeAll(fetchLate);

function when(source: string): Expression {
  const parsed = parseExpression(source, 'endings.one.when');
  if (!parsed.ok) throw new Error(source);
  return parsed.value;
}

describe('what an ending asks', () => {
  it('is told part by part, without what must not be so', () => {
    const source = 'danger >= 92 && !held.leaders && (walked.us || broken.arms) && reached(arms, "freeze")';
    expect(mattersOf(when(source))).toEqual([
      { kind: 'high', name: 'danger' },
      { kind: 'left', party: 'us' },
      { kind: 'broken' },
      { kind: 'given', issue: 'arms', level: 'freeze' },
    ]);
  });
  it.each([
    ['held.leaders && walked.us', 'left'],
    ['held.leaders && broken.arms', 'broken'],
    ['held.leaders && vague.arms', 'vague'],
    ['held.leaders && !vague.arms && reached(arms, "freeze")', 'signed'],
    ['signed', 'signed'],
    ['held.leaders', 'met'],
    ['danger >= 92 && !held.leaders', 'danger'],
    ['day != "open"', 'time'],
  ])('%s is engraved as: %s', (source, picture) => {
    expect(pictureOf(when(source))).toBe(picture);
  });
  it('an ending that asks nothing is the clock', () => {
    expect(pictureOf(undefined)).toBe('time');
  });
});

it.each(['korea_2018', 'camp_david_1978', 'first_steps'])('every ending of %s has a hint of its own', async (id) => {
  const { scenario } = shipped(id);
  for (const language of ['en', 'ko'] as const) {
    const { endings } = galleryOf(scenario, [], await createWords(language), { general: false });
    const hints = endings.map((one) => (one.kind === 'blank' ? one.hint : ''));
    expect(hints).not.toContain('');
    expect(new Set(hints).size).toBe(hints.length);
  }
});

describe('the gallery of a scenario', async () => {
  const { scenario } = shipped('first_steps');
  const words = await createWords('en');
  const [first = '', ...others] = Object.keys(scenario.endings);
  const found = [{ shelf: scenario.id, ending: first, chairs: ['skerry'], when: Date.UTC(2031, 4, 12) }];
  const wall = galleryOf(scenario, found, words, { general: false });

  it('names what was found, with chair and day', () => {
    expect(wall.endings[0]).toEqual({
      kind: 'found',
      id: first,
      text: scenario.endings[first]?.text,
      picture: 'signed',
      rare: false,
      chairs: 'Skerry',
      when: '12 May 2031',
    });
  });
  it('says of the others where they lie, and never what they are', () => {
    expect(wall.endings.slice(1).map(({ id }) => id)).toEqual(others);
    const blanks = JSON.stringify(wall.endings.slice(1));
    for (const id of others) expect(blanks).not.toContain(scenario.endings[id]?.text);
    expect(wall.endings.slice(1).every((one) => one.kind === 'blank' && one.hint !== '')).toBe(true);
  });
});
