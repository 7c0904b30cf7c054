import { once } from '../kit/once.ts';
import { openingWithArticle, withArticle } from './article.ts';
import { phrases } from './en/phrases.ts';
import { milliseconds } from '../kit/calendar.ts';
import { composer, type Turn } from './compose.ts';
import type { Key, Translation } from './key.ts';
import type { Language } from './language.ts';
import { lateSentences, speaks } from './late.ts';

/** What is put into a sentence. `count` also chooses between singular and plural. */
export type Values = Readonly<Record<string, string | number>>;

/** From low to high, in points. */
export interface Span {
  readonly low: number;
  readonly high: number;
}

/** One language, ready to speak. */
export interface Words {
  readonly language: Language;
  readonly say: (key: Key, values?: Values) => string;
  /** A number with its sign, a true minus, and at most one digit after the point: +3.5, −12, 0. */
  readonly signed: (points: number) => string;
  /** Both ends of a range of points, from low to high, with their signs; one that begins at nothing has none: 0 to 2.5, −1 to +2.5. */
  readonly ends: (range: Span) => { readonly low: string; readonly high: string };
  /** Points as an amount, without sign: 1 point, 3.5 points. */
  readonly amount: (points: number) => string;
  /** A date like 5 March 2018, from an ISO date; of a month or a year alone, no more than that. */
  readonly date: (iso: string) => string;
  /** A moment of the player's own clock, in milliseconds since 1970. */
  readonly moment: (time: number) => string;
  /** Odds 0 to 1 as whole hundredths. */
  readonly hundredths: (odds: number) => number;
  readonly list: (items: readonly string[]) => string;
  /** Things that hold commas or colons themselves, one behind the other. */
  readonly series: (items: readonly string[]) => string;
  /** What was said to somebody, as a newspaper prints it. */
  readonly printed: (text: string) => string;
}

/** Sentences kept in mind at a time. */
const MOST_REMEMBERED = 4000;

const asItIs = (text: string): string => text;

/** Loads a language and returns its voice. Korean is fetched only when it is wanted. */
export async function createWords(language: Language): Promise<Words> {
  const translation: Translation = language === 'ko' ? (await import('./ko/phrases.ts')).phrases : phrases;
  // How the platform writes things takes it long to look up: each is looked up when something is first written so.
  const conjunction = once(() => new Intl.ListFormat(language, { style: 'long', type: 'conjunction' }));
  let turns: Readonly<Record<string, Turn>> = { the: withArticle, opening: openingWithArticle };
  let list = (items: readonly string[]): string => conjunction().format(items);
  let printed = asItIs;
  if (language === 'ko') ({ turns, list, printed } = await import('./korean.ts'));
  const forms = once(() => new Intl.PluralRules(language));
  await speaks(language);
  const compose = composer({
    sentences: translation,
    late: () => lateSentences(language),
    plural: (count) => forms().select(count),
    turns,
  });
  const said = new Map<string, string>();
  // A page says the same things over and over, and to put a sentence together takes longer than to remember it.
  const say: Words['say'] = (key, values = {}) => {
    const asked = [key, ...Object.entries(values).flat()].join('\u0000');
    const known = said.get(asked);
    if (known !== undefined) return known;
    if (said.size >= MOST_REMEMBERED) said.clear();
    const sentence = compose(key, values);
    // One that is not there yet may come.
    if (sentence !== key) said.set(asked, sentence);
    return sentence;
  };
  const number = once(() => new Intl.NumberFormat(language, { maximumFractionDigits: 1, signDisplay: 'exceptZero' }));
  const size = once(() => new Intl.NumberFormat(language, { maximumFractionDigits: 1 }));
  // As the prose of scenarios writes a date.
  const writes = language === 'en' ? 'en-GB' : language;
  const dates = [{ year: 'numeric' }, { year: 'numeric', month: 'long' }, { dateStyle: 'long' }] as const;
  const [year, month, day] = dates.map((shape) =>
    once(() => new Intl.DateTimeFormat(writes, { ...shape, timeZone: 'UTC' })),
  );
  const moment = once(() => new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' }));
  const signed: Words['signed'] = (points) =>
    number()
      .format(points + 0)
      .replace('-', '−');
  return {
    language,
    say,
    signed,
    ends: ({ low, high }) => {
      const from = signed(low);
      return { low: from, high: from === '0' ? signed(high).replace('+', '') : signed(high) };
    },
    amount: (points) => {
      const shown = size().format(Math.abs(points));
      // One is one only as it is shown.
      return compose('common.points', { count: Number(Math.abs(points).toFixed(1)), shown });
    },
    date: (iso) => [year, month, day][iso.split('-').length - 1]?.().format(milliseconds(iso)) ?? iso,
    moment: (time) => moment().format(time),
    hundredths: (odds) => Math.round(odds * 100),
    list,
    series: (items) => items.join(language === 'ko' ? ' · ' : '; '),
    printed,
  };
}
