import { fetchLate } from '../words/late.ts';
import { sortFiles } from './files.ts';
import type { Page } from './page.ts';
import type { Unpacked } from './save-archive.ts';

/** Takes in what a player handed over, and says what came of it; nothing of a scenario, which has a report of its own. */
export async function takeFiles(page: Page, files: readonly File[]): Promise<string | undefined> {
  const [brought] = await Promise.all([sortFiles(files), fetchLate()]);
  if (brought.kind === 'records') {
    const games = brought.texts.map((text) => ({ text }));
    return takeSaves(page, { games, found: [] });
  }
  if (brought.kind === 'scenario') {
    const saves = await savesIn(files);
    if (saves) return takeSaves(page, saves);
    // What tells of it stands before the first news of it, which it brings into view.
    await Promise.all([import('../ui/start/own-shelf.tsx'), import('../ui/check/check-report.tsx')]);
    await page.house.takeScenario(brought.name, brought.files);
    return undefined;
  }
  return page.words.say(brought.kind === 'too_big' ? 'check.tooBig' : 'check.notScenario');
}

/** The games of a lone zip that holds no scenario. */
async function savesIn([file, ...others]: readonly File[]): Promise<Unpacked | undefined> {
  if (!file || others.length > 0 || !/\.zip$/i.test(file.name)) return undefined;
  const { unpackSaves } = await import('./save-archive.ts');
  return unpackSaves(new Uint8Array(await file.arrayBuffer()));
}

async function takeSaves(page: Page, { games, found }: Unpacked): Promise<string> {
  const { house, words } = page;
  if (found.length > 0) (await page.found()).add(found);
  const said: string[] = [];
  let opened = 0;
  for (const { text, name } of games) {
    const taken = await house.takeRecord(text, words, name);
    if (taken.opened) opened += 1;
    if (!taken.opened || games.length === 1) said.push(taken.said);
  }
  if (games.length === 1) return said.join('\n');
  return [words.say('record.openedMany', { opened, of: games.length }), ...new Set(said)].join('\n');
}
