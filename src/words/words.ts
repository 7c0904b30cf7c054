import i18next from 'i18next';
import { phrases } from './en/phrases.ts';
import { milliseconds } from './calendar.ts';
import type { Key, Translation } from './key.ts';
import type { Language } from './language.ts';

/** What is put into a sentence. `count` also chooses between singular and plural. */
export type Values = Readonly<Record<string, string | number>>;

/** One language, ready to speak. */
export interface Words {
  readonly language: Language;
  readonly say: (key: Key, values?: Values) => string;
  /** A number with its sign, a true minus, and at most one digit after the point: +3.5, −12, 0. */
  readonly signed: (points: number) => string;
  /** A date like 5 March 2018, from an ISO date. */
  readonly date: (iso: string) => string;
  /** A moment of the player's own clock, in milliseconds since 1970. */
  readonly moment: (time: number) => string;
  /** Odds 0 to 1 as whole hundredths. */
  readonly hundredths: (odds: number) => number;
  readonly list: (items: readonly string[]) => string;
}

/** Loads a language and returns its voice. Korean is fetched only when it is wanted. */
export async function createWords(language: Language): Promise<Words> {
  const translation: Translation = language === 'ko' ? (await import('./ko/phrases.ts')).phrases : phrases;
  const voice = i18next.createInstance();
  await voice.init({
    lng: language,
    resources: { [language]: { translation } },
    initAsync: false,
    // The page puts texts into the document as texts; nothing is markup.
    interpolation: { escapeValue: false },
  });
  if (language === 'ko') {
    const { withParticle } = await import('./particle.ts');
    voice.services.formatter?.add('josa', (value: unknown, _, options: { particle?: string }) =>
      withParticle(String(value), options.particle ?? ''),
    );
  }
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: 1, signDisplay: 'exceptZero' });
  const day = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' });
  const moment = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' });
  const list = new Intl.ListFormat(language, { style: 'long', type: 'conjunction' });
  return {
    language,
    say: (key, values = {}) => voice.t(key, values),
    signed: (points) => number.format(points + 0).replace('-', '−'),
    date: (iso) => day.format(milliseconds(iso)),
    moment: (time) => moment.format(time),
    hundredths: (odds) => Math.round(odds * 100),
    list: (items) => list.format(items),
  };
}
