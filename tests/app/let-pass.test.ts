import { describe, expect, it, vi } from 'vitest';
import type { Desk } from '../../src/app/desk.ts';
import { letPass } from '../../src/app/let-pass.ts';
import { passing } from '../../src/app/passing.ts';
import { waiting } from '../../src/app/sight.ts';
import { persona } from '../../src/minds/persona.ts';
import { createSession, type Session } from '../../src/session/session.ts';
import { fetchLate } from '../../src/words/late.ts';
import { createWords } from '../../src/words/words.ts';
import { deskAt } from './desk-at.ts';
import { shipped } from './shipped.ts';

const { scenario, rulebook } = shipped('first_steps');
const words = await createWords('en');
const here = (): boolean => false;

/** One chair's desk where a persona plays the other. */
function sitDown(seed: string): {
  readonly desk: Desk;
  readonly session: Session;
  readonly changed: () => Promise<void>;
} {
  const heed: (() => void)[] = [];
  const mind = { kind: 'mind', level: 'normal', mind: persona() } as const;
  const chairs = { skerry: { kind: 'human' }, holm: mind } as const;
  const session = createSession({ rulebook, seed, chairs, rest: persona() });
  const desk = deskAt({ scenario, rulebook }, session, {
    onChange() {
      for (const heard of heed.splice(0)) heard();
    },
  });
  return { desk, session, changed: async () => new Promise((resolve) => void heed.push(resolve)) };
}

const viewOf = (desk: Desk) => {
  const sight = desk.sight(words);
  if (sight.kind !== 'play') throw new Error('Nobody sits here');
  return sight.view;
};

describe('letting time pass', () => {
  it.each(['one', 'two', 'three'])(
    'ends where something wants the player, in the same game as by hand: %s',
    async (seed) => {
      const pressed = sitDown(seed);
      expect(await letPass(pressed.desk, words, here, pressed.changed)).toBeUndefined();
      const byHand = sitDown(seed);
      const since = viewOf(byHand.desk);
      let presses = 0;
      for (let now = passing(since, since); now; now = passing(viewOf(byHand.desk), since)) {
        presses += 1;
        expect(byHand.desk.decide(words, now)).toBeUndefined();
        await byHand.desk.shown();
      }
      expect(presses).toBeGreaterThan(0);
      expect(pressed.session.record().entries).toEqual(byHand.session.record().entries);
      expect(passing(viewOf(pressed.desk), since)).toBeUndefined();
    },
  );
  it('goes no further once the player is gone', async () => {
    const { desk, session, changed } = sitDown('one');
    const before = session.record().entries.length;
    await letPass(desk, words, () => true, changed);
    expect(session.record().entries).toHaveLength(before);
  });
  it('says why where it cannot begin', async () => {
    const { desk, changed } = sitDown('one');
    const refusing = { ...desk, decide: () => 'Not now.' };
    expect(await letPass(refusing, words, here, changed)).toBe('Not now.');
  });
  it('says that a course is due, where that is what wants the player', async () => {
    const { desk, changed } = sitDown('one');
    const sight = desk.sight(words);
    if (sight.kind !== 'play' || sight.view.task.kind !== 'orders') throw new Error('No orders are asked');
    const { view } = sight;
    const [move] = sight.view.task.moves;
    if (!move) throw new Error('There is no move');
    const due = { ...sight, view: { ...view, task: { ...sight.view.task, mandate: { by: view.clock.turn, move } } } };
    await fetchLate();
    expect(await letPass({ ...desk, sight: () => due }, words, here, changed)).toMatch(/mandate/);
  });
  it('looks again when something has changed while others think, and not by the clock', async () => {
    const { desk } = sitDown('one');
    const sight = desk.sight(words);
    if (sight.kind !== 'play') throw new Error('Nobody sits here');
    const thinking = waiting(sight, false);
    let looks = 0;
    let tell = (): void => {};
    const changed = async (): Promise<void> => new Promise((resolve) => (tell = resolve));
    const done = letPass({ ...desk, sight: () => ((looks += 1), thinking) }, words, () => looks > 2, changed);
    vi.useFakeTimers();
    await vi.advanceTimersByTimeAsync(10_000);
    vi.useRealTimers();
    expect(looks).toBe(1);
    for (const times of [2, 3]) {
      tell();
      await vi.waitFor(() => expect(looks).toBe(times));
    }
    tell();
    expect(await done).toBeUndefined();
  });
});
