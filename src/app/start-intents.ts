import type { NewGame, StartIntents } from '../ui/port/start.ts';
import type { Desk } from './desk.ts';
import { filesOf } from './files.ts';
import { handOut, handOver } from './hand-out.ts';
import type { Page } from './page.ts';
import { stillWanted } from './still-wanted.ts';

/** Pages that a game is on its way to. */
const awaiting = new WeakSet<Page>();

/** What a player can do on the start page. */
export function startIntents(page: Page): StartIntents {
  const { house } = page;
  const say = (notice: string | undefined): void => {
    page.notice = notice;
    page.draw();
  };
  const take = async (files: readonly File[]): Promise<void> => {
    page.taken = undefined;
    say(undefined);
    page.taken = await (await import('./take-files.ts')).takeFiles(page, files);
    page.draw();
  };
  /** To see how things stand and to draw that are two pieces of work: between them the page answers. */
  const enter = async (desk: Desk, sent?: boolean): Promise<void> => {
    desk.sight(page.words);
    await new Promise((resolve) => {
      setTimeout(resolve);
    });
    page.enter(desk, sent);
  };
  /** One game at a time: whoever presses twice, or another card as well, sits down once. */
  const open = async (
    coming: () => Promise<Desk | string>,
    { comeBack, sent }: { readonly comeBack?: (desk: Desk) => void; readonly sent?: boolean },
  ): Promise<void> => {
    if (awaiting.has(page)) return;
    awaiting.add(page);
    try {
      const desk = await stillWanted(coming(), () => page.desk === undefined);
      if (typeof desk === 'string') say(desk);
      else if (desk) {
        comeBack?.(desk);
        await enter(desk, sent);
      }
    } finally {
      awaiting.delete(page);
    }
  };
  const begin = async (game: NewGame): Promise<void> =>
    open(async () => house.begin(game), { sent: game.sent === true });
  const resume = async (id: string): Promise<void> =>
    open(async () => house.resume(id, page.words), { comeBack: page.comeBack });
  const exportAll = async (): Promise<void> => {
    const { packSaves } = await import('./save-archive.ts');
    handOver(packSaves(house.games(), (await page.found()).all()), 'summitry.zip', 'application/zip');
  };
  const drop = async (transfer: DataTransfer): Promise<void> => take(await filesOf(transfer));
  const run = (doing: Promise<void>): void => {
    doing.catch(page.fail);
  };
  return {
    begin: (game) => run(begin(game)),
    nameNoPersons: (general) => page.set({ general }),
    resume: (id) => run(resume(id)),
    forget: (id) => run(house.forget(id)),
    rename: (id, name) => run(house.rename(id, name)),
    exportSave: (id) => {
      const game = house.games().find((one) => one.id === id);
      if (game) handOut(game.record, game.turn);
    },
    exportAll: () => run(exportAll()),
    importFiles: (files) => run(take(files)),
    dropped: (transfer) => run(drop(transfer)),
    gallery: async () => (await import('./after-game.ts')).wallsOf(page),
    lesson: async (wish) => (await import('./lesson.ts')).lessonOf(page, wish),
    lasting: async () => (house.lasting ? (await import('./lasting.ts')).lastingNow() : undefined),
    forgetScenario: (id) => run(house.forgetScenario(id)),
  };
}
