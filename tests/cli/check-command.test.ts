import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { checkCommand } from '../../src/cli/check-command.ts';
import { openNamed } from '../../src/cli/open-scenario.ts';
import type { Terminal } from '../../src/cli/terminal.ts';
import { edited } from '../fixtures/first-steps.ts';

const folder = mkdtempSync(join(tmpdir(), 'check-'));
afterAll(() => rmSync(folder, { recursive: true }));

const WRONG_POINTS =
  edited('open: { skerry: 60, holm: -30 }', 'open: { skerry: 50, holm: -30 }').get('scenario.yaml') ?? '';

function written(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

/** What the command prints, and how it ends. */
function checked(path: string): { readonly said: string; readonly last: string; readonly exit: number } {
  const lines: string[] = [];
  const terminal: Terminal = {
    print: (line) => void lines.push(line),
    remark: () => undefined,
    ask: () => Promise.resolve(undefined),
    clear: () => undefined,
    interactive: false,
    close: () => undefined,
  };
  const exit = checkCommand(terminal, path, {});
  return { said: lines.join('\n'), last: lines.at(-1) ?? '', exit };
}

describe('checking a scenario', () => {
  it('counts one problem as one, and several as several', () => {
    expect(checked(written('one.yaml', WRONG_POINTS)).last).toMatch(/: 1 problem\.$/);
    const two = WRONG_POINTS.replace('turns: 6', 'turns: 6, trun: 1').replace('seat: playable', 'seat: playble');
    expect(checked(written('two.yaml', two)).last).toMatch(/: 2 problems\.$/);
  });

  it('tells an error that the scenario would allow, as playing it does', () => {
    const path = written('allowed.yaml', `${WRONG_POINTS}\nallow: { points_do_not_add_up: Later }\n`);
    const { said, exit } = checked(path);
    expect(exit).toBe(1);
    expect(said).toContain('error points_do_not_add_up');
    expect(() => openNamed(path)).toThrow('points_do_not_add_up');
  });

  it('says of which games the shares of endings are', () => {
    const { said, exit } = checked(
      written('sound.yaml', edited('id: first_steps', 'id: sound').get('scenario.yaml') ?? ''),
    );
    expect(exit).toBe(0);
    const [, shares = ''] = said.split('How 150 games among personas ended (150 more were played at random):\n');
    const told = [...shares.matchAll(/^ {2}(\w+): (\d+) in 100$/gm)].map(
      ([, id, share]) => [id, Number(share)] as const,
    );
    expect(told.map(([id]) => id)).toEqual(['light_and_fish', 'half_a_deal', 'sailed_home', 'another_winter']);
    expect(Math.abs(told.reduce((sum, [, share]) => sum + share, 0) - 100)).toBeLessThanOrEqual(2);
  });

  it('says of one that is called as a shipped one that it is, and not of that one', () => {
    const { said, exit } = checked(
      written('copy.yaml', edited('word: Week', 'word: Weeks').get('scenario.yaml') ?? ''),
    );
    expect([exit, said]).toEqual([1, expect.stringContaining('warning id_of_shipped')]);
    expect(checked('first_steps').exit).toBe(0);
  });

  it('looks at every assumption', () => {
    const sound = edited(
      '\ngauges:',
      '\nassumptions: { as_it_is: { text: A, set: {} }, boiling: { text: B, set: { gauges.tension.start: 130 } } }\ngauges:',
    );
    const { said, exit } = checked(written('assumed.yaml', sound.get('scenario.yaml') ?? ''));
    expect(exit).toBe(1);
    expect(said).toContain('error number_out_of_range');
  });
});
