import { h, render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { MoveDrawer } from '../../../src/ui/play/move-drawer.tsx';
import { Orders } from '../../../src/ui/play/orders.tsx';
import type { MoveView } from '../../../src/ui/port/move.ts';
import { EMPTY_DRAFT, type Task } from '../../../src/ui/port/play.ts';
import { Voice } from '../../../src/ui/voice.ts';
import { createWords } from '../../../src/words/words.ts';
import { onPaper, type Paper } from '../paper.ts';
import { intents, playing } from './playing.ts';

const words = await createWords('en');
/** How often each move was drawn: a card says what its move is about. */
let drawn: string[] = [];

const move = (deed: number, cost: number): MoveView => ({
  id: `moves.move_${deed}`,
  group: 'all',
  text: `Move ${deed}`,
  get about() {
    drawn.push(`Move ${deed}`);
    return 'It does something.';
  },
  choices: [],
  forms: [{ deed, picks: {}, cost, public: false, secret: false, hears: [] }],
  suggested: true,
});
const task: Task & { kind: 'orders' } = {
  kind: 'orders',
  weighing: false,
  capacity: 3,
  moves: [move(0, 1), move(1, 1), move(2, 3)],
};
const orders = (deeds: readonly number[], paper?: Paper): Paper =>
  onPaper(
    (parent) =>
      render(
        h(
          Voice.Provider,
          { value: words },
          h(Orders, { view: playing(task), task, draft: { ...EMPTY_DRAFT, orders: deeds }, intents }),
        ),
        parent,
      ),
    paper,
  );
const names = (paper: Paper): readonly (string | undefined)[] =>
  paper.all('button').map(({ attributes }) => attributes.get('aria-label'));

describe('what is drawn when an order is given', () => {
  beforeEach(() => {
    drawn = [];
    vi.stubGlobal('matchMedia', () => Object.assign(new EventTarget(), { matches: false }));
  });

  afterEach(() => {
    vi.unstubAllGlobals();
  });

  it('is its own card and those for which there is no room any more', () => {
    const paper = orders([]);
    expect([...new Set(drawn)]).toEqual(['Move 0', 'Move 1', 'Move 2']);
    drawn = [];
    orders([0], paper);
    expect([...new Set(drawn)]).toEqual(['Move 0', 'Move 2']);
    expect(names(paper)).toContain('Take off: Move 0');
    expect(paper.text).toContain(words.say('orders.noRoom', { cost: words.say('orders.cost', { count: 3 }), left: 2 }));
    drawn = [];
    orders([0, 1], paper);
    expect([...new Set(drawn)]).toEqual(['Move 1', 'Move 2']);
  });

  it('is what it shuts out, with the reason instead of a way to add it, until it is taken off', () => {
    const shut = (others: readonly number[], deed: number): string | undefined =>
      deed === 1 && others.includes(0) ? 'Not beside Move 0.' : undefined;
    const clashing = { ...task, shut };
    const sheet = (deeds: readonly number[], paper?: Paper): Paper =>
      onPaper(
        (parent) =>
          render(
            h(
              Voice.Provider,
              { value: words },
              h(Orders, { view: playing(clashing), task: clashing, draft: { ...EMPTY_DRAFT, orders: deeds }, intents }),
            ),
            parent,
          ),
        paper,
      );
    const paper = sheet([]);
    expect(paper.text).not.toContain('Not beside');
    sheet([0], paper);
    expect(paper.text.split('Not beside Move 0.')).toHaveLength(2);
    sheet([], paper);
    expect(paper.text).not.toContain('Not beside');
  });

  it('is a refused seal with which order it is, and why', async () => {
    const decide = async (): Promise<string> => Promise.resolve('No.');
    const clashing = { ...task, unsealed: () => 'Move 1 not beside Move 0.' };
    const told = async (asked: typeof task): Promise<string> => {
      const paper = onPaper((parent) =>
        render(
          h(
            Voice.Provider,
            { value: words },
            h(Orders, {
              view: playing(asked),
              task: asked,
              draft: { ...EMPTY_DRAFT, orders: [0, 1] },
              intents: { ...intents, decide },
            }),
          ),
          parent,
        ),
      );
      paper
        .all('button')
        .find(({ text }) => text === words.say('orders.seal'))
        ?.press();
      await new Promise((resolve) => void setTimeout(resolve, 20));
      return paper.text;
    };
    expect(await told(clashing)).toContain('Move 1 not beside Move 0.');
    expect(await told(task)).toContain('No.');
  });

  it('is nothing of what is folded away and was never opened', () => {
    const card = vi.fn<() => null>(() => null);
    const moves = [move(0, 1), move(1, 1)];
    const paper = onPaper((parent) =>
      render(h(Voice.Provider, { value: words }, h(MoveDrawer, { moves, render: card })), parent),
    );
    expect([card.mock.calls.length, drawn.length, paper.all('summary').length]).toEqual([0, 0, 1]);
  });
});
