import { describe, expect, it, vi } from 'vitest';
import type { Desk } from '../../src/app/desk.ts';
import type { House } from '../../src/app/house.ts';
import type { Page } from '../../src/app/page.ts';
import { startIntents } from '../../src/app/start-intents.ts';
import { plainGame } from '../../src/ui/port/start.ts';

interface Way {
  readonly desk: Desk;
  readonly arrive: (come: Desk | string) => void;
}

/** A page on its start, and a house whose games come when the test lets them. */
function pageWith(): { page: Page; ways: Way[]; close: ReturnType<typeof vi.fn> } {
  const ways: Way[] = [];
  const close = vi.fn<() => void>();
  const coming = vi.fn<() => Promise<Desk | string>>(
    async () =>
      new Promise((arrive) => {
        ways.push({ desk: { id: String(ways.length), sight: () => undefined, close } as unknown as Desk, arrive });
      }),
  );
  const page = {
    house: { begin: coming, resume: coming } as unknown as House,
    desk: undefined as Desk | undefined,
    draw: () => undefined,
    fail: (failure: unknown) => {
      throw failure;
    },
    comeBack: (desk: Desk) => {
      page.desk = desk;
    },
    enter: vi.fn<(desk: Desk) => void>((desk) => {
      page.desk = desk;
    }),
  };
  return { page: page as unknown as Page, ways, close };
}

const settled = async (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, 5);
  });

describe('a game that is taken up from the start page', () => {
  it('is opened once, however often it is pressed', async () => {
    const { page, ways } = pageWith();
    startIntents(page).resume('one');
    startIntents(page).resume('one');
    startIntents(page).begin(plainGame('bay', 'skerry'));
    expect(ways).toHaveLength(1);
    ways[0]?.arrive(ways[0].desk);
    await settled();
    expect(page.enter).toHaveBeenCalledTimes(1);
    expect(page.desk).toBe(ways[0]?.desk);
  });
  it('is told to the page as the one that was sent only where it is', async () => {
    for (const sent of [true, false]) {
      const { page, ways } = pageWith();
      startIntents(page).begin({ ...plainGame('bay', 'skerry'), ...(sent && { sent }) });
      ways[0]?.arrive(ways[0].desk);
      await settled();
      expect(page.enter).toHaveBeenCalledWith(ways[0]?.desk, sent);
    }
  });
  it('can be taken up again after one that could not be', async () => {
    const { page, ways } = pageWith();
    const own = startIntents(page);
    own.resume('one');
    ways[0]?.arrive('This cannot be read.');
    await settled();
    expect(page.notice).toBe('This cannot be read.');
    own.resume('two');
    expect(ways).toHaveLength(2);
  });
  it('is closed again where the player has gone to another meanwhile', async () => {
    const { page, ways, close } = pageWith();
    startIntents(page).resume('one');
    const other = { id: 'other' } as unknown as Desk;
    page.desk = other;
    ways[0]?.arrive(ways[0].desk);
    await settled();
    expect(page.desk).toBe(other);
    expect(close).toHaveBeenCalledTimes(1);
    expect(page.enter).not.toHaveBeenCalled();
  });
});
