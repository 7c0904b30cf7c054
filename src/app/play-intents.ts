import type { Journey } from '../stage/scenery.ts';
import type { PlayIntents } from '../ui/port/play.ts';
import type { Desk } from './desk.ts';
import { handOut } from './hand-out.ts';
import type { Page } from './page.ts';

/** What a player can do in a game, and what the stage asks of it. */
export function playIntents(
  page: Page,
  desk: Desk,
): { readonly intents: PlayIntents; readonly journeys: () => readonly Journey[]; readonly noStage: () => void } {
  return {
    intents: {
      async decide(decision) {
        // Minds that think at once think on the page: the press is shown before they do.
        await new Promise(requestAnimationFrame);
        return desk.decide(page.words, decision);
      },
      undo: () => desk.undo(),
      keepDraft: (draft) => desk.keepDraft(draft),
      async save(name) {
        try {
          await page.house.keep(desk, name);
          return undefined;
        } catch (failure) {
          return page.words.say('common.failed', { message: failure instanceof Error ? failure.message : '' });
        }
      },
      exportRecord: () => handOut(desk.record(), desk.kept().turn),
      leave: () => page.leave(),
    },
    journeys: () => desk.journeys(page.words),
    noStage: () => page.set({ stage: false }),
  };
}
