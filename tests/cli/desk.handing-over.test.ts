import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { CLEARED, run } from '../fixtures/run-command.ts';

const folder = mkdtempSync(join(tmpdir(), 'handing-over-'));
afterAll(() => rmSync(folder, { recursive: true }));

const BOTH = ['play', 'first_steps', '--as', 'skerry,holm', '--seed', 'two'];
const ORDERED = 'ordered: Send a pilot to plan the meeting';

/** What stands on the screen at any one time: what was printed between one clearing and the next. */
const screens = (printed: string): string[] => printed.split(CLEARED).map((screen) => screen.trim());

describe('two at one terminal', () => {
  it('see nothing of each other: the screen is cleared, passed on and taken before anything is told', async () => {
    const { printed } = await run(BOTH, ['', 'send_pilot', 'done', '', 'wave_through', 'done', 'done', '', 'quit']);
    const seen = screens(printed);
    expect(seen[1]).toBe('Pass the screen to Skerry; press Enter.');
    expect(seen[2]).toContain(ORDERED);
    expect(seen[3]).toBe('Pass the screen to Holm; press Enter.');
    expect(seen[4]).toContain('– Holm');
    expect(seen[4]).not.toContain('Send a pilot to plan the meeting;');
    expect(seen[4]).not.toContain(ORDERED);
    // Whoever holds the screen seals the next week's orders first.
    expect(seen[5]).toBe('Pass the screen to Skerry; press Enter.');
    expect(seen[6]).toContain("Holm: Let the other island's boats pass");
  });

  it('are asked nothing before the screen is taken: what is typed too soon does nothing', async () => {
    const { printed } = await run(BOTH, ['send_pilot', 'undo', 'status', '', 'quit']);
    expect(printed.match(/Press Enter when Skerry has the screen\./g)).toHaveLength(3);
    expect(printed).not.toContain('ordered:');
  });

  it('may leave between sealed orders and come back: the saved game shows the second nothing of the first', async () => {
    const saved = join(folder, 'sealed.json');
    await run(BOTH, ['', 'send_pilot', 'done', `save ${saved}`, 'quit']);
    expect(readFileSync(saved, 'utf8')).toContain('skerry.send_pilot');
    const { printed } = await run(['play', '--from', saved], ['', 'status', 'moves', 'done', 'done', '', 'quit']);
    const [, first, second, third, fourth] = screens(printed);
    expect(first).toBe('Pass the screen to Holm; press Enter.');
    expect(second).toContain('– Holm');
    // Until it has sealed its own: what follows on the same screen is the week after.
    const [asked = ''] = second?.split('Week 2') ?? [];
    expect(asked).not.toContain('Skerry: Send a pilot');
    expect(asked).not.toMatch(/Preparation: 25|ordered/);
    expect(third).toBe('Pass the screen to Skerry; press Enter.');
    expect(fourth).toContain('Skerry: Send a pilot to plan the meeting');
  });

  it('need not pass it to a persona that decides for one of them', async () => {
    const { printed } = await run(BOTH, ['', 'auto all', '', 'done', 'done', 'quit']);
    expect(printed.match(/Pass the screen to Skerry/g)).toHaveLength(1);
    expect(printed.match(/Pass the screen to Holm/g)).toHaveLength(1);
  });
});
