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
const decisive = true as const;
const texts = (story: Partial<StoryView>): readonly string[] =>
  decidingMoments({ ...NONE, ...story }).map(({ text }) => text);

it('three moments are told, in the order of the game, what the ending rests on first of all', () => {
  const rests = [line('signed', 9, 'c9'), line('danger', 3, 'c3')];
  const answers = [line('yes', 2, 'c2'), line('no', 5, 'c5')].map((one) => ({ ...one, decisive: true as const }));
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
it('a word broken or kept that it rests on is told where it was given, before what else was settled there', () => {
  const rests = [line('met', 15, 'c1'), line('signed', 15, 'c2')];
  const word = (text: string, was: 'kept' | 'broken') => ({ ...line(text, 15, 'c2'), word: was });
  expect(texts({ rests: [...rests, word('kept', 'kept')] })).toEqual(['kept', 'met']);
  const broken = [word('one broken', 'broken'), word('two broken', 'broken')];
  expect(texts({ rests: [...rests, word('kept', 'kept'), ...broken] })).toEqual(['one broken', 'two broken', 'met']);
});
it('an answer about something else, given where nothing was settled, decides nothing', () => {
  expect(texts({ rests: [line('met', 15, 'c15')], answers: [line('no', 3, 'c3')] })).toEqual(['met']);
});
it('where an ending rests on hardly anything, what was wanting stands first, and what was signed elsewhere not at all', () => {
  const wanting = line('no text', 15, 'c16');
  const story = { wanting, rests: [line('met', 15, 'c15')], left: [{ ...line('left', 12, 'c12'), decisive }] };
  expect(texts({ ...story, signed: [line('signed', 8, 'c8')], broken: [line('broke', 8)] })).toEqual([
    'no text',
    'left',
    'met',
  ]);
  expect(texts({ wanting: line('no day') })).toEqual(['no day']);
});
it('why the main summit did not sit leads everything, whatever was signed elsewhere before', () => {
  const unheld = line('did not sit', 15, 'c15');
  const rests = [line('signed', 8, 'c8'), line('text', 8, 'c9'), line('calm', 9, 'c10')];
  expect(texts({ unheld, rests })).toEqual(['did not sit', 'signed', 'text']);
  expect(texts({ unheld, wanting: line('no text') })).toEqual(['did not sit', 'no text']);
});
it('what was signed, or who left, decides nothing where the ending asks nothing of it', () => {
  const elsewhere = { signed: [line('signed', 8, 'c8')], left: [line('left', 12, 'c12')], broken: [line('broke', 8)] };
  expect(texts({ ...elsewhere, rests: [line('met', 15, 'c15')] })).toEqual(['met']);
  const signed = [{ ...line('signed', 8, 'c8'), decisive }];
  expect(texts({ ...elsewhere, signed, rests: [line('met', 15, 'c15')] })).toEqual(['signed', 'met']);
});
it('what moved a number furthest is told of it, in the place of the bare number where both came with one cable', () => {
  const moved = [line('fired: danger 45 to 58', 9, 'c9'), line('drill: danger 40 to 45', 4, 'c4')];
  expect(texts({ rests: [line('danger', 9, 'c9')], moved })).toEqual([
    'drill: danger 40 to 45',
    'fired: danger 45 to 58',
  ]);
  const rests = [line('danger', 12, 'c12')];
  expect(texts({ rests, moved })).toEqual(['drill: danger 40 to 45', 'fired: danger 45 to 58', 'danger']);
});
it('of one turn the moments stand in the order in which they came, whoever did them', () => {
  const at = (text: string, place: number) => ({ ...line(text, 8, text), place });
  expect(texts({ rests: [at('last', 30), at('first', 10), at('middle', 20)] })).toEqual(['first', 'middle', 'last']);
});

it('tells what was done in place of the conditions it met, and what was agreed and stands in no text after what was wanting', () => {
  const leftOut = { ...line('left out', 9, 'c9'), decisive: true } as const;
  const rests = [line('met', 15, 'c15')];
  expect(texts({ rests, brought: [line('said yes', 6, 'c6')], leftOut })).toEqual(['left out', 'said yes']);
  expect(texts({ rests, brought: [], leftOut: line('signed nowhere', 9, 'c9') })).toEqual([]);
});
