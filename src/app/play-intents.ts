import type { Anew } from './after-game.ts';
import type { PlayIntents } from '../ui/port/play.ts';
import type { Desk } from './desk.ts';
import { handOut } from './hand-out.ts';
import type { Page } from './page.ts';
import { openAsks, type Asks } from './asks.ts';
import { openPicks, type Picks } from './picks.ts';
import { pressShown } from './press-shown.ts';

/** What a player can do in a game, and what the stage asks of it. */
export function playIntents(
  page: Page,
  desk: Desk,
): {
  readonly intents: PlayIntents;
  readonly picks: Picks;
  readonly asks: Asks;
  readonly unplayed: Desk['unplayed'];
  readonly noStage: () => void;
} {
  /** A decision is under way: what is pressed meanwhile was meant for the same question. */
  let deciding = false;
  const alone = async (decide: () => Promise<string | undefined>): Promise<string | undefined> => {
    if (deciding) return undefined;
    deciding = true;
    try {
      // The press is shown before the game moves.
      await pressShown();
      return await decide();
    } finally {
      deciding = false;
    }
  };
  const begin = (anew: Anew): void => {
    after()
      .then(({ again }) => again(page, desk, anew))
      .catch(page.fail);
  };
  return {
    intents: {
      decide: async (decision, said) =>
        alone(async () => {
          const refusal = desk.decide(page.words, decision, said);
          await desk.shown();
          return refusal;
        }),
      letPass: async () =>
        alone(async () => {
          const { letPass } = await import('./let-pass.ts');
          return letPass(desk, page.words, () => page.desk !== desk, page.changed);
        }),
      goOn: () => desk.goOn(),
      undo: () => void pressShown().then(() => desk.undo()),
      seeEnd: () => void pressShown().then(() => desk.seeEnd()),
      keepDraft: (draft) => desk.keepDraft(draft),
      async save(name) {
        try {
          await page.house.keep(desk, name);
          return undefined;
        } catch (failure) {
          return page.words.say('common.failed', { message: failure instanceof Error ? failure.message : '' });
        }
      },
      askToLast: async () => (page.house.lasting ? (await import('./lasting.ts')).askToLast() : undefined),
      exportRecord: () => handOut(desk.record(), desk.kept().turn),
      again: (party, luck) => {
        begin({ party, luck });
      },
      underWorld: (world) => {
        begin({ world });
      },
      read: (reading) => page.set({ reading }),
      endsSo: async () => (await after()).houseGamesOf(page, desk).catch(() => undefined),
      afterwards: async () => (await after()).afterwards(page, desk),
      sending: async () => (await after()).sendingOf(page, desk),
      gallery: async () => (await after()).wallsOf(page, [desk.kept().shelf]),
      leave: () => page.leave(),
    },
    picks: openPicks(),
    asks: openAsks(),
    unplayed: () => desk.unplayed(),
    noStage: () => page.noStage(),
  };
}

/** What is wanted when a game is over. */
const after = () => import('./after-game.ts');
