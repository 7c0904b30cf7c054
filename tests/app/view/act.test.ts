import { expect, it } from 'vitest';
import { freshly, type Act } from '../../../src/app/view/act.ts';
import type { FrontSight } from '../../../src/stage/sight.ts';

const page = (key: string): FrontSight => ({
  key,
  kind: 'text',
  masthead: 'Joint statement',
  dateline: '12 June',
  great: true,
  headline: 'Signed',
  picture: 'handshake',
  tone: 0,
  signatures: [{ name: 'Skerry', tone: 0, signed: true }],
});
const parts = (front?: FrontSight): Act['parts'] => ({
  map: { spots: [], links: [], leaf: { turn: 1, turns: 6, large: '12', small: 'Jun' } },
  ...(front && { front }),
});

it('a text that was signed while somebody looked is signed before their eyes', () => {
  expect(freshly(parts(), parts(page('6'))).front?.fresh).toBe(true);
  expect(freshly(parts(page('5')), parts(page('6'))).front?.fresh).toBe(true);
});

it('one that lies there when a game is opened, or lay there before, was signed then', () => {
  expect(freshly(undefined, parts(page('6'))).front?.fresh).toBeUndefined();
  expect(freshly(parts(page('6')), parts(page('6'))).front?.fresh).toBeUndefined();
});

it('and stays so while nothing else comes, so that it is not drawn anew', () => {
  const first = freshly(parts(), parts(page('6')));
  expect(freshly(first, parts(page('6')))).toEqual(first);
});
