import type { AfterwardsView } from '../ui/port/afterwards.ts';
import { ownOf, sidesOf } from '../ui/play/sides.ts';
import type { GalleryView } from '../ui/port/gallery.ts';
import type { HouseGames, Sending } from '../ui/port/play.ts';
import { comparedWith } from './compared-with.ts';
import { linkTo } from './challenge-link.ts';
import type { Desk } from './desk.ts';
import { lengthText } from './length-text.ts';
import { levelOf } from './level-of.ts';
import { scenarioOnShelf, shelfIds, shelfOf } from './library.ts';
import type { Page } from './page.ts';
import { afterwardsOf } from './view/afterwards.ts';
import { galleryOf } from './view/gallery.ts';

/** What goes with a line about a game that is over. */
export function sendingOf({ house, words, settings }: Pick<Page, 'house' | 'words' | 'settings'>, desk: Desk): Sending {
  const { record, shelf } = desk.kept();
  // A page from a memory stick has no address for others; who has not the scenario is told that its file is needed.
  const link = /^https?:$/.test(location.protocol) ? linkBeside(desk, words, settings.general) : undefined;
  const scenario = shelfOf(house.scenarios(), words).find(({ id }) => id === shelf);
  const level = levelOf(record);
  const made = [
    ...(level === undefined ? [] : [`${words.say('start.level')}: ${words.say(`start.levels.${level}`)}`]),
    ...(scenario
      ? [words.say('start.made', { length: lengthText(scenario, record.length, words), seed: record.seed })]
      : []),
  ];
  return { made, ...(link !== undefined && { link }) };
}

/** An address of the game from the chair that looks on, with what was made in it once it is over, to be read as it was read here. */
function linkBeside(desk: Desk, words: Page['words'], general: boolean): string {
  const { record } = desk.kept();
  const sight = desk.sight(words);
  const view = sight.kind === 'play' ? sight.view : undefined;
  const chair = view?.seat.id ?? Object.keys(record.seats).find((seat) => record.seats[seat] === 'human') ?? '';
  const own = view?.task.kind === 'ended' ? ownOf(view.task.ending)?.points : undefined;
  const alike = {
    ...(view?.reading === 'basic' && { reading: view.reading }),
    ...(general && { names: 'general' as const }),
  };
  return linkTo(location.href, record, chair, own, alike);
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

/** What a class needs now that a game is over; undefined where the scenario says nothing of it. */
export function afterwards({ words }: Pick<Page, 'words'>, desk: Desk): AfterwardsView | undefined {
  const sight = desk.sight(words);
  if (sight.kind !== 'play') return undefined;
  const { lexicon, cues } = sight.backstage;
  const told = afterwardsOf(lexicon, cues, sight.view.log);
  return told.hindsight.length + told.discuss.length + told.glossary.length > 0 ? told : undefined;
}

/** What came of games in which the house played every chair, beside the one that is over; undefined where nobody can count. */
export async function houseGamesOf({ words }: Pick<Page, 'words'>, desk: Desk): Promise<HouseGames | undefined> {
  const sight = desk.sight(words);
  if (sight.kind !== 'play' || sight.view.task.kind !== 'ended') return undefined;
  const { parties } = sight.backstage.lexicon.rulebook;
  const made = sidesOf(sight.view.task.ending).flatMap((side) => ownOf(side) ?? []);
  const { ends, scores, ending } = await desk.endsSo();
  const chairs = made.map(({ party, points }) => ({
    own: points,
    scores: scores[parties.findIndex(({ id }) => id === party.id)] ?? [],
  }));
  return comparedWith(chairs, ends[ending] ?? 0);
}

/** Games that are being begun anew: whoever presses twice begins one. */
const leaving = new WeakSet<Desk>();

/** What is other about a game that is begun anew. */
export interface Anew {
  readonly party?: string;
  readonly luck?: 'same' | 'other';
  readonly world?: string;
}

/**
 * The same scenario, length and level: from a party's chair, on the same luck or other, under the same view of the world. Under another
 * nothing else changes, and the game that was not begun yet is forgotten.
 */
export async function again(page: Page, desk: Desk, { party, luck, world }: Anew): Promise<void> {
  if (leaving.has(desk)) return;
  leaving.add(desk);
  const { shelf, record, coaching } = desk.kept();
  const { length, assumption, seats, seed } = record;
  const people = Object.keys(seats).filter((seat) => seats[seat] === 'human');
  const level = levelOf(record) ?? 'normal';
  const under = world ?? assumption;
  try {
    desk.close();
    const begun = await page.house.begin({
      scenario: shelf,
      chairs: party === undefined || people.includes(party) ? people : [party],
      level,
      length,
      seed: luck === 'other' ? '' : seed,
      ...(under !== '' && { assumption: under }),
      ...(world !== undefined && coaching && { hints: true, practice: coaching.practice }),
    });
    page.enter(begun);
    if (world !== undefined) await page.house.forget(desk.id);
  } finally {
    leaving.delete(desk);
  }
}
