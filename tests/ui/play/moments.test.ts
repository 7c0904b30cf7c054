import { expect, it } from 'vitest';
import type { StoryLine, StoryView } from '../../../src/ui/port/ending.ts';
import { decidingMoments } from '../../../src/ui/play/moments.ts';

const line = (text: string, turn?: number, cable?: string): StoryLine => ({
  text,
  more: [],
  ...(turn !== undefined && { turn, when: `Week ${turn}` }),
  ...(cable !== undefined && { cable }),
});
const NONE: StoryView = {
  picture: 'time',
  rests: [],
  missed: [],
  unmet: [],
  signed: [],
  broken: [],
  left: [],
  paid: [],
  readings: [],
  truth: [],
  answers: [],
};
const texts = (story: Partial<StoryView>): readonly string[] =>
  decidingMoments({ ...NONE, ...story }).map(({ text }) => text);

it('three moments are told, in the order of the game, what the ending rests on first of all', () => {
  const rests = [line('signed', 9, 'c9'), line('danger', 3, 'c3')];
  const answers = [line('yes', 2, 'c2'), line('no', 5, 'c5')];
  expect(texts({ rests, answers })).toEqual(['yes', 'danger', 'signed']);
});
it('what was so from the beginning is no moment', () => {
  expect(texts({ rests: [line('calm')] })).toEqual([]);
});
it('one cable is told once', () => {
  expect(texts({ rests: [line('off', 4, 'c4')], left: [line('left', 4, 'c4')] })).toEqual(['off']);
});
it('what can be looked up comes before what cannot', () => {
  const rests = [line('a', 1), line('b', 2, 'c2'), line('c', 3, 'c3'), line('d', 4, 'c4')];
  expect(texts({ rests })).toEqual(['b', 'c', 'd']);
});
