import { unnaming } from '../scenario/people.ts';
import { textsIn } from '../scenario/texts.ts';
import type { LessonView, LessonWish } from '../ui/port/lesson.ts';
import { linkOf } from './challenge-link.ts';
import { gameFile } from './hand-out.ts';
import { lengthText } from './length-text.ts';
import { scenarioOnShelf, shelfOf } from './library.ts';
import type { Page } from './page.ts';
import { writtenTwice } from './view/brief.ts';
import { codexOf } from './view/codex.ts';

/** The turn of a game that is named as an example. */
const SOME_TURN = 7;

/** What a scenario on the shelf gives for a class: its game from each chair, and what its lesson says; undefined where it has gone. */
export async function lessonOf(
  { house, words, settings }: Pick<Page, 'house' | 'words' | 'settings'>,
  { scenario: id, seed, level, plain, unnamed, hints }: LessonWish,
): Promise<LessonView | undefined> {
  const scenario = await scenarioOnShelf(id, house.scenarios());
  const shelf = shelfOf(house.scenarios(), words).find((one) => one.id === id);
  if (!scenario || !shelf) return undefined;
  const texts = textsIn(scenario, words.language);
  const general = settings.general ? unnaming(texts, scenario.people) : (text: string) => text;
  const text = (path: string): string => general(texts.get(path) ?? '');
  const length = shelf.lengths.short === undefined ? 'full' : 'short';
  const assumption = shelf.assumptions[0]?.id ?? '';
  const writtenPlain = shelf.chairs.some(({ party }) => writtenTwice({ text }, party.id));
  const alike = {
    ...(plain && writtenPlain && { reading: 'basic' as const }),
    ...(unnamed && { names: 'general' as const }),
    ...(hints && shelf.hints && { hints: 'on' as const }),
    by: 'class' as const,
  };
  const reached = /^https?:$/.test(location.protocol) && seed !== '';
  return {
    length: lengthText(shelf, length, words),
    links: shelf.chairs
      .filter(({ curious }) => reached && curious !== true)
      .map(({ party }) => ({
        party,
        link: linkOf(location.href, {
          scenario: scenario.id,
          seat: party.id,
          seed,
          level,
          length,
          assumption,
          ...alike,
        }),
      })),
    file: gameFile(scenario.id, SOME_TURN),
    writtenPlain,
    hasHints: shelf.hints,
    questions: (scenario.lesson?.discuss ?? []).map((_, index) => text(`lesson.discuss.${index}.text`)),
    glossary: codexOf({ scenario, text }),
  };
}
