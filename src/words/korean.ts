import type { Turn } from './compose.ts';
import { withParticle } from './particle.ts';
import { together } from './together.ts';

export { plainForm as printed } from './plain-form.ts';

/** How many, as it is said before what is counted. */
const COUNTED = ['', '한', '두', '세', '네', '다섯', '여섯', '일곱', '여덟', '아홉', '열'];

/** The last word of a headline; what stands in quotes is one word with what hangs on it. */
const LAST_WORD = /(?:“[^”]*”|‘[^’]*’|[^\s“‘])+$/u;

/**
 * A headline told a second time: 다시 stands behind whom it is about where a comma parts them, else before what became of it; of one in two
 * halves in the first. One that says so itself stays.
 */
export function anew(headline: string): string {
  if (/다시|(?:^|\s)또(?:\s|$)|거듭/u.test(headline)) return headline;
  const half = headline.split('…')[0] ?? headline;
  const [whom = ''] = /^[^“‘]*?,\s/u.exec(half) ?? [];
  const place = whom === '' ? half.search(LAST_WORD) : whom.length;
  return place < 0 ? headline : `${headline.slice(0, place)}다시 ${headline.slice(place)}`;
}

/** What somebody is about to do: 서한을 보내려 한다 of what is called so that it can be bent, else the name of it as a course that is set. */
const about = (text: string): string =>
  text.endsWith('한다') ? `${text.slice(0, -2)}하려 합니다` : `‘${text}’는 방침입니다`;

export const turns: Readonly<Record<string, Turn>> = {
  josa: withParticle,
  together,
  anew,
  about,
  counted: (count) => COUNTED[Number(count)] ?? count,
  // The first of two halves of a headline, where more is hung on it.
  half: (headline) => headline.split('…')[0] ?? headline,
  // Whose it is, where a headline says that itself.
  unsaid: () => '',
  // The particle stands behind the closing mark and follows the word inside.
  quoted: (word, pair) => withParticle(`‘${word}’`, pair),
};

/** The platform writes 및 between two things, as an office does; in speech it is 한국과 북한. */
export const list = ([first, ...others]: readonly string[]): string => {
  const [second] = others;
  if (first === undefined || second === undefined) return first ?? '';
  return others.length === 1 ? `${withParticle(first, '와/과')} ${second}` : [first, ...others].join(', ');
};
