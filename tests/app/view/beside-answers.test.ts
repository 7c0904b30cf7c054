import { describe, expect, it } from 'vitest';
import { besideAnswers, reasonsWith } from '../../../src/app/view/beside-answers.ts';
import type { Wire } from '../../../src/app/view/cables.ts';
import { lexicon } from '../../../src/app/view/lexicon.ts';
import type { Cue } from '../../../src/session/cue.ts';
import { createWords } from '../../../src/words/words.ts';
import { shipped } from '../shipped.ts';

const { scenario, rulebook } = shipped('first_steps');
const names = lexicon(scenario, rulebook, await createWords('en'));

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

describe('reasons stand below a no', () => {
  const at = { turn: 3, table: 0, summit: -1, package: [] } as const;
  const answer = (party: number, by: number, accepts: boolean): Cue => ({ ...at, kind: 'answer', party, by, accepts });
  const shown = (...all: readonly Cue[]) => {
    const last = { ...wire('c', 0, 0), from: all.length - 1 };
    const why = () => ({ reasons: ['It holds out for more.'], signposts: [] });
    const { beside, reasons } = besideAnswers(names, 0, all, [last], undefined, why);
    return [beside(last), reasons?.(last)];
  };
  it.each([
    ['to what one put', [answer(1, 0, false)], 1],
    ['of a third to what one said yes to', [answer(0, 2, true), answer(1, 2, false)], 1],
    ['not of a third to what one said no to', [answer(0, 2, false), answer(1, 2, false)], 0],
    ['not of a third to what one was not asked', [answer(1, 2, false)], 0],
    ['not below a yes', [answer(1, 0, true)], 0],
    ['not below an own no', [answer(0, 1, false)], 0],
  ] as const)('%s', (_, all, count) => {
    expect(shown(...all)).toEqual([count === 0 ? [] : ['It holds out for more.'], count]);
  });
});

it('reasons are looked for once, however often they are asked for', () => {
  const asked: number[] = [];
  const why = reasonsWith(wires, cues, (index) => {
    asked.push(index);
    return [{ text: 'They hold out.', issue: 1 }];
  });
  expect(why(0)).toBe(why(0));
  expect(why(2).over).toBe(1);
  expect(asked).toEqual([0, 2]);
});
