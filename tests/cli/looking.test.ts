import { describe, expect, it } from 'vitest';
import { run } from '../fixtures/run-command.ts';

const US = ['play', 'korea_2018', '--as', 'us', '--seed', 'looking'];
const EGYPT = ['play', 'camp_david_1978', '--as', 'egypt', '--seed', 'looking'];

/** What was printed before anything was typed. */
const opening = (printed: string): string[] => printed.split('\n');

describe('what is shown before anything is typed', () => {
  it('is six moves at most, beside the mandates, one a line; the rest is under “moves”', async () => {
    const lines = opening((await run(US, ['quit'])).printed);
    const numbered = lines.filter((line) => /^ {1,2}\d+ {2}\S/.test(line));
    expect(numbered.length).toBeLessThanOrEqual(7);
    expect(lines.filter((line) => /^ {5}mandate \w+: Declare: /.test(line))).toHaveLength(3);
    const all = opening((await run(US, ['moves', 'quit'])).printed).filter((line) => /^ {1,2}\d+ {2}\S/.test(line));
    expect(all.length).toBeGreaterThan(20);
  });
});

describe('about a move', () => {
  it('its sentence, its mark and the facts known by that day are told, by number or name', async () => {
    const { printed } = await run(US, ['about link_three', 'quit']);
    const lines = printed.split('\n');
    const first = lines.findIndex((line) =>
      line.startsWith('No meeting while three Americans are held [interpretation]'),
    );
    expect(lines[first + 1]).toBe('  It is said aloud and cannot well be unsaid.');
    expect(printed).not.toMatch(/^ {2}C18, /m);
  });

  it('that is closed the reasons are told in words, the expression behind them', async () => {
    const { printed } = await run(US, ['why hold_answer', 'why rehearse', 'quit']);
    expect(printed).toMatch(/ {2}Not now: The meeting: it is “.*”, must be “.*”\. \(road == "offered"\)/);
    expect(printed).toContain('  Not now: It is Week 1, must be Week 9 or later. (turn >= 9 && readiness < 100)');
  });

  it('that belongs to a summit it is said to which', async () => {
    const { printed } = await run(US, ['about walk_garden', 'moves', 'quit']);
    expect(printed).toContain('  Not now: Only at “The meeting”.');
    expect(printed).toMatch(/\(walk_garden\): Only at “The meeting”\.$/m);
    expect(printed).not.toContain('This is not the time for it.');
  });

  it('that is not there it says so', async () => {
    const { printed } = await run(US, ['about nonsense', 'about', 'quit']);
    expect(printed).toContain('There is no move “nonsense”. Type “moves” for all.');
    expect(printed).toContain('Say of which: about <number or name>.');
  });
});

describe('weighing', () => {
  it('tells what each adviser says, from and to, and that they differ', async () => {
    const { printed } = await run(EGYPT, ['done', 'done', 'weigh settlements=withdrawn palestine=named', 'quit']);
    const said = printed
      .split('\n')
      .flatMap((line) => /^ {2}(The .*) says: (-?\d+) to (-?\d+) points$/.exec(line)?.slice(1) ?? []);
    expect(said.length).toBe(6);
    expect(said.slice(1, 3)).not.toEqual(said.slice(4, 6));
  });
});

describe('a transcript', () => {
  it('shows the mark of a move, and the facts it rests on', async () => {
    const { printed } = await run(['replay', 'scenarios/korea_2018/history.yaml']);
    expect(printed).toMatch(/United States: Accept the invitation \(.*\) \[(?:fact|interpretation): .*C\d/);
    // Where it is fixed, and where the place and the day were agreed on.
    expect(printed).toContain('Now sits: The leaders of North and South (Panmunjom)\n');
    expect(printed).toContain('Now sits: The meeting (Singapore, 12 June)\n');
    expect(printed).not.toMatch(/ begins$/m);
  });
});
