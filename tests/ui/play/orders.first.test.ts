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

it('says on the first card of a game who speaks and whose the points are, and later no more', () => {
  const advice = [{ name: 'Aide', stance: 'for', low: 0, high: 2.5 }] as const;
  const form = { deed: 1, picks: {}, cost: 1, public: false, secret: false, hears: [], advice };
  const moves = [move('Zeal', { forms: [form] }), move('Aid', { forms: [{ ...form, deed: 2 }] })];
  const task: Task & { kind: 'orders' } = { kind: 'orders', weighing: false, capacity: 3, moves };
  const told = (begins: boolean) =>
    onPaper((parent) => {
      const view = { ...playing(task), begins };
      render(h(Voice.Provider, { value: words }, h(Orders, { view, task, draft: EMPTY_DRAFT, intents })), parent);
    })
      .all('span')
      .flatMap(({ text }) => (/ points/u.test(text) ? [text.replaceAll('\u00a0', ' ')] : []));
  expect(told(true)).toEqual(['Advisers: 1 for; 0 to 2.5 points for you', '1 for: 0 to 2.5 points']);
  expect(told(false)).toEqual(['1 for: 0 to 2.5 points', '1 for: 0 to 2.5 points']);
});
