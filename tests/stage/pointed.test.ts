import { expect, it } from 'vitest';
import { openPointed } from '../../src/stage/pointed.ts';

const place = (id: string) => ({ kind: 'place', id }) as const;

it('what is under the pointer goes before where the keyboard is, and only a change is told as one', () => {
  const pointed = openPointed();
  const steps = [
    ['keyboard', place('bay'), true, 'bay'],
    ['keyboard', place('bay'), false, 'bay'],
    ['pointer', place('hill'), true, 'hill'],
    ['keyboard', place('west'), false, 'hill'],
    ['pointer', undefined, true, 'west'],
    ['pointer', place('west'), false, 'west'],
    ['keyboard', undefined, false, 'west'],
    ['pointer', undefined, true, undefined],
    ['pointer', undefined, false, undefined],
  ] as const;
  for (const [hand, what, changed, now] of steps) {
    expect([pointed.at(hand, what), pointed.now()?.id]).toEqual([changed, now]);
  }
});
