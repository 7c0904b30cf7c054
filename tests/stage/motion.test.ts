import { describe, expect, it } from 'vitest';
import { openMotion } from '../../src/stage/motion.ts';

/** A scene that is drawn when the test says so, at a time the test says. */
function openScene() {
  const draws: (() => void)[] = [];
  let time = 1000;
  const events = { on: (_: string, call: () => void) => draws.push(call) };
  const scene = { events, game: { loop: { wake: () => undefined } } };
  const motion = openMotion(scene as unknown as Parameters<typeof openMotion>[0], () => time);
  const frame = (at: number): void => {
    time = at;
    for (const draw of draws) draw();
  };
  return { motion, frame };
}

describe('what moves', () => {
  it('is over when its time is, however few frames were drawn', () => {
    const { motion, frame } = openScene();
    const shares: number[] = [];
    motion.run({ duration: 900, move: (share) => shares.push(share) });
    frame(5000);
    frame(5450);
    expect(motion.busy).toBe(true);
    frame(5901);
    expect(motion.busy).toBe(false);
    expect(shares).toEqual([0, 0, expect.closeTo(0.5, 6), 1]);
  });

  it('does not count what it takes to draw the first frame', () => {
    const { motion, frame } = openScene();
    motion.run({ duration: 100, move: () => undefined });
    frame(60_000);
    expect(motion.busy).toBe(true);
    frame(60_100);
    expect(motion.busy).toBe(false);
  });

  it('goes step by step where no delay is given, and beside what runs where there is one', () => {
    const { motion, frame } = openScene();
    const seen: string[] = [];
    const move = (name: string) => (share: number) => seen.push(`${name} ${share.toFixed(1)}`);
    motion.run({ duration: 100, move: move('one') });
    motion.run({ duration: 100, move: move('two') });
    motion.run({ duration: 100, delay: 150, move: move('beside') });
    frame(0);
    frame(50);
    frame(150);
    frame(250);
    expect(seen).toEqual([
      'one 0.0',
      'one 0.0',
      'one 0.5',
      'one 1.0',
      'two 0.5',
      'beside 0.0',
      'two 1.0',
      'beside 1.0',
    ]);
    expect(motion.busy).toBe(false);
  });

  it('stands at its end when it is skipped, its props are gone, and what follows is called once', () => {
    const { motion, frame } = openScene();
    const seen: number[] = [];
    let gone = 0;
    let followed = 0;
    const props = [{ destroy: () => (gone += 1) }] as unknown as Parameters<typeof motion.run>[0]['props'] & object;
    motion.run({ duration: 100, move: (share) => seen.push(share), props, after: () => (followed += 1) });
    motion.skip();
    frame(2000);
    expect([seen.at(-1), gone, followed, motion.busy]).toEqual([1, 1, 1, false]);
  });

  it('may begin anew from what follows it', () => {
    const { motion, frame } = openScene();
    let turns = 0;
    motion.run({
      duration: 100,
      move: () => undefined,
      after: () => motion.run({ duration: 50, move: () => (turns += 1) }),
    });
    frame(0);
    frame(100);
    expect(motion.busy).toBe(true);
    frame(110);
    frame(160);
    expect(motion.busy).toBe(false);
    expect(turns).toBeGreaterThan(1);
  });
});
