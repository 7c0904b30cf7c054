import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Desk } from '../../src/app/desk.ts';
import type { Counsel } from '../../src/app/minds/counsel.ts';
import type { Decision } from '../../src/rules/game.ts';
import { randomMind } from '../../src/minds/random-mind.ts';
import type { Chair } from '../../src/session/chair.ts';
import { createSession } from '../../src/session/session.ts';
import { createWords } from '../../src/words/words.ts';
import { deskAt } from './desk-at.ts';
import { shipped } from './shipped.ts';

const { scenario, rulebook } = shipped('first_steps');
const words = await createWords('en');
const NOTHING: Decision = { kind: 'orders', deeds: [] };
const said: Counsel = { going: { worth: 5, mayCome: 3 }, ranking: [], words: [] };

/** What the page waits for before it draws the next question without the staff, and more than it takes to draw it. Milliseconds. */
const A_MOMENT = 100;
const DRAWING = 50;

/** A desk at which others answer, and the staff speaks, when the test says so; or at which they answer at once. */
function desk(atOnce = false): {
  readonly desk: Desk;
  readonly weighing: () => boolean | undefined;
  readonly othersAnswer: () => void;
  readonly staffSays: () => void;
  /** Whether the staff was asked and has not spoken. */
  readonly staffIsAsked: () => boolean;
  readonly changes: () => number;
} {
  const answers: ((decision: Decision) => void)[] = [];
  const counsels: ((counsel: Counsel) => void)[] = [];
  let changes = 0;
  const others: Chair = atOnce
    ? { kind: 'mind', level: 'normal', mind: randomMind }
    : {
        kind: 'remote',
        level: 'normal',
        decide: async () => new Promise((resolve) => void answers.push(resolve)),
      };
  const chairs: Readonly<Record<string, Chair>> = { skerry: { kind: 'human' }, holm: others };
  const session = createSession({ rulebook, seed: 'desk', chairs, rest: randomMind });
  const opened = deskAt({ scenario, rulebook }, session, {
    house: { counsel: async () => new Promise((resolve) => void counsels.push(resolve)) },
    onChange: () => void (changes += 1),
  });
  return {
    desk: opened,
    weighing: () => {
      const sight = opened.sight(words);
      return sight.kind === 'play' && sight.view.task.kind === 'orders' ? sight.view.task.weighing : undefined;
    },
    othersAnswer: () => {
      for (const answer of answers.splice(0)) answer(NOTHING);
    },
    staffSays: () => {
      for (const tell of counsels.splice(0)) tell(said);
    },
    staffIsAsked: () => counsels.length > 0,
    changes: () => changes,
  };
}

describe('advice at a desk', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  /** A game whose first orders are given, with the second question about to be shown. */
  async function atSecondQuestion(): Promise<ReturnType<typeof desk>> {
    const table = desk();
    expect(table.weighing()).toBe(true);
    // The words for closed moves are here: no other news comes.
    await vi.dynamicImportSettled();
    table.staffSays();
    await vi.advanceTimersByTimeAsync(0);
    expect(table.weighing()).toBe(false);
    expect(table.desk.decide(words, NOTHING)).toBeUndefined();
    table.othersAnswer();
    for (let tick = 0; tick < 200 && !table.staffIsAsked(); tick += 1) await Promise.resolve();
    expect(table.staffIsAsked()).toBe(true);
    return table;
  }

  it('that comes within the moment the page waits for it is there when the question is', async () => {
    const table = await atSecondQuestion();
    table.staffSays();
    await vi.advanceTimersByTimeAsync(DRAWING);
    expect(table.weighing()).toBe(false);
  });

  it('that comes while the question is being drawn is not lost: the page is drawn with it', async () => {
    const table = await atSecondQuestion();
    vi.advanceTimersByTime(A_MOMENT);
    // The wait is over and how things stand is looked at; the drawing waits for a timer that has not come.
    for (let tick = 0; tick < 20; tick += 1) await Promise.resolve();
    expect(table.weighing()).toBe(true);
    const before = table.changes();
    table.staffSays();
    for (let tick = 0; tick < 20; tick += 1) await Promise.resolve();
    expect(table.changes()).toBe(before);
    await vi.advanceTimersByTimeAsync(DRAWING);
    expect(table.changes()).toBe(before + 1);
    expect(table.weighing()).toBe(false);
  });

  it('that comes after the question stands is news of its own', async () => {
    const table = await atSecondQuestion();
    await vi.advanceTimersByTimeAsync(A_MOMENT + DRAWING);
    expect(table.weighing()).toBe(true);
    const before = table.changes();
    table.staffSays();
    await vi.advanceTimersByTimeAsync(0);
    expect(table.changes()).toBe(before + 1);
    expect(table.weighing()).toBe(false);
  });
});

describe('a decision that is answered at once', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('is kept in the piece of work it is taken in; how things stand then is looked at in another, and drawn once', async () => {
    const table = desk(true);
    const before = table.desk.sight(words);
    await vi.dynamicImportSettled();
    table.staffSays();
    await vi.advanceTimersByTimeAsync(0);
    const asked = table.desk.sight(words);
    expect(asked).not.toBe(before);
    const changes = table.changes();
    expect(table.desk.decide(words, NOTHING)).toBeUndefined();
    const { record } = table.desk.kept();
    expect(record.entries).not.toHaveLength(0);
    expect([table.changes() - changes, table.desk.sight(words)]).toEqual([1, asked]);
    // What is pressed meanwhile was meant for what is still shown.
    table.desk.undo();
    expect(table.desk.record().entries).toEqual(record.entries);
    await vi.advanceTimersByTimeAsync(A_MOMENT + DRAWING);
    expect([table.changes() - changes, table.desk.sight(words) === asked]).toEqual([2, false]);
    await table.desk.shown();
  });
});

describe('what lies on a desk', () => {
  it('does not outlive the question it was laid for: the next offer begins anew', () => {
    const table = desk();
    const laid = { orders: [], clauses: [{ issue: 0, level: 1, wording: 'vague' }], public: false } as const;
    table.desk.keepDraft(laid);
    expect(table.desk.kept().draft).toEqual(laid);
    expect(table.desk.decide(words, NOTHING)).toBeUndefined();
    expect(table.desk.kept().draft).toBeUndefined();
  });
});

describe('why a move is closed', () => {
  it('is said with the facts once the words for it are here, and barely before', async () => {
    const table = desk();
    const refusals = (): readonly (string | undefined)[] => {
      const sight = table.desk.sight(words);
      if (sight.kind !== 'play' || sight.view.task.kind !== 'orders') return [];
      return [...sight.view.task.moves.flatMap(({ forms }) => forms), ...(sight.view.task.leave?.forms ?? [])].map(
        ({ refusal }) => refusal,
      );
    };
    expect(refusals()).toContain(words.say('refusal.condition'));
    const before = table.changes();
    await vi.dynamicImportSettled();
    expect(table.changes()).toBe(before + 1);
    expect(refusals()).not.toContain(words.say('refusal.condition'));
    expect(refusals()).toContain('Too early: this can be done from Week 3 on. It is Week 1.');
  });
});

describe('what was news when somebody decided', () => {
  it('is news again where that is taken back', async () => {
    vi.useFakeTimers();
    const table = desk(true);
    const paper = (): readonly string[] => {
      const sight = table.desk.sight(words);
      return sight.kind === 'play' ? sight.view.news.map(({ id }) => id) : [];
    };
    const decide = async (): Promise<void> => {
      expect(table.desk.decide(words, NOTHING)).toBeUndefined();
      await vi.advanceTimersByTimeAsync(A_MOMENT + DRAWING);
    };
    table.desk.sight(words);
    await decide();
    const before = { news: paper(), seen: table.desk.kept().seen };
    expect(before.news).not.toEqual([]);
    await decide();
    expect(table.desk.kept().seen).not.toEqual(before.seen);
    const { length } = table.desk.record().entries;
    table.desk.undo();
    expect(table.desk.record().entries.length).not.toBe(length);
    await vi.advanceTimersByTimeAsync(A_MOMENT + DRAWING);
    vi.useRealTimers();
    expect({ news: paper(), seen: table.desk.kept().seen }).toEqual(before);
  });
});
