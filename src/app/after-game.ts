import type { GalleryView } from '../ui/port/gallery.ts';
import type { Sending } from '../ui/port/play.ts';
import { linkTo } from './challenge-link.ts';
import type { Desk } from './desk.ts';
import { scenarioOnShelf, shelfIds } from './library.ts';
import type { Page } from './page.ts';
import { galleryOf } from './view/gallery.ts';

/** What goes with a line about a game that is over. */
export function sendingOf(desk: Desk): Sending {
  const { record } = desk.kept();
  const chair = Object.keys(record.seats).find((seat) => record.seats[seat] === 'human') ?? '';
  // A page from a memory stick has no address for others; who has not the scenario is told that its file is needed.
  const link = /^https?:$/.test(location.protocol) ? linkTo(location.href, record, chair) : undefined;
  return link === undefined ? {} : { link };
}

/** The galleries of some scenarios on the shelf; of all of them where none are named. */
export async function wallsOf(page: Page, shelves?: readonly string[]): Promise<readonly GalleryView[]> {
  const own = page.house.scenarios();
  const found = (await page.found()).all();
  const walls = (shelves ?? shelfIds(own)).map(async (shelf) => {
    const scenario = await scenarioOnShelf(shelf, own);
    const here = found.filter((one) => one.shelf === shelf);
    return scenario ? [galleryOf(scenario, here, page.words, { general: page.settings.general })] : [];
  });
  return (await Promise.all(walls)).flat();
}
