import { expect, it } from 'vitest';
import { reasonsWith } from '../../../src/app/view/beside-answers.ts';
import type { Wire } from '../../../src/app/view/cables.ts';
import type { Cue } from '../../../src/session/cue.ts';

const told = (turn: number, party: number, promise: number, status: 'made' | 'broken'): Cue => ({
  kind: 'promise',
  turn,
  party,
  promise,
  strength: 1,
  status,
});
const wire = (id: string, first: number, last: number): Wire => ({
  cable: { id, turn: 1, kind: 'act', text: id },
  from: first,
  first,
  last,
  lines: [],
  changes: [],
});
const cues = [told(1, 0, 4, 'made'), told(2, 0, 4, 'broken'), told(3, 1, 4, 'made'), told(3, 0, 4, 'made')];
const wires = [wire('a', 0, 1), wire('b', 2, 3)];

it.each([
  ['leads to the cable that tells of it', { party: 0, promise: 4, turn: 3 }, [{ words: 'No boats', cable: 'b' }]],
  ['given before leads to the first', { party: 0, promise: 4, turn: 1 }, [{ words: 'No boats', cable: 'a' }]],
  ['that was broken then leads nowhere', { party: 0, promise: 4, turn: 2 }, []],
  ['of somebody else leads nowhere', { party: 2, promise: 4, turn: 3 }, []],
])('a word %s', (_, word, signposts) => {
  const reason = { text: 'It would break “No boats”.', word: { text: 'No boats', ...word } };
  expect(reasonsWith(wires, cues, () => [reason])(0)).toEqual({ reasons: [reason.text], signposts });
});
