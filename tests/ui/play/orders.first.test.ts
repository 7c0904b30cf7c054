import { h, render } from 'preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Orders } from '../../../src/ui/play/orders.tsx';
import type { MoveView } from '../../../src/ui/port/move.ts';
import { EMPTY_DRAFT, type Task } from '../../../src/ui/port/play.ts';
import { Voice } from '../../../src/ui/voice.ts';
import { createWords } from '../../../src/words/words.ts';
import { onPaper } from '../paper.ts';
import { intents, playing } from './playing.ts';

const words = await createWords('en');

const move = (text: string, rest: Partial<MoveView> = {}): MoveView => ({
  id: `moves.${text}`,
  group: 'all',
  text,
  choices: [],
  forms: [{ deed: text.length, picks: {}, cost: 1, public: false, secret: false, hears: [] }],
  suggested: true,
  ...rest,
});

beforeEach(() => void vi.stubGlobal('matchMedia', () => Object.assign(new EventTarget(), { matches: false })));
afterEach(() => void vi.unstubAllGlobals());

it('lays the suggested cards out in the order in which they come, the first with the reason why it is', () => {
  const moves = [move('Zeal', { because: 'Who had left comes back.' }), move('Aid'), move('Moot')];
  const task: Task & { kind: 'orders' } = { kind: 'orders', weighing: false, capacity: 3, moves };
  const paper = onPaper((parent) =>
    render(
      h(Voice.Provider, { value: words }, h(Orders, { view: playing(task), task, draft: EMPTY_DRAFT, intents })),
      parent,
    ),
  );
  const cards = paper.all('h4').map(({ text }) => text);
  expect(cards).toEqual(['Zeal', 'Aid', 'Moot']);
  expect(paper.all('p').filter(({ text }) => text === 'Who had left comes back.')).toHaveLength(1);
});
