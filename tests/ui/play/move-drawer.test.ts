import { expect, it } from 'vitest';
import { movesWith } from '../../../src/ui/play/move-drawer.tsx';
import type { MoveView } from '../../../src/ui/port/move.ts';

const move = (text: string, option: string): MoveView => ({
  id: text,
  group: text,
  text,
  choices: [{ id: 'to', name: 'To', options: [{ id: option, name: option }] }],
  forms: [],
  suggested: false,
});
const moves = [move('Send an envoy', 'Aland'), move('Send a letter', 'Beland'), move('Wait', 'Aland')];

it.each([
  ['', ['Send an envoy', 'Send a letter', 'Wait']],
  ['send', ['Send an envoy', 'Send a letter']],
  ['SEND aland', ['Send an envoy']],
  ['nothing', []],
])('looking for “%s” finds %j', (wanted, found) => {
  expect(movesWith(moves, wanted).map(({ text }) => text)).toEqual(found);
});
