import { besideAgain as english } from '../../words/en/beside.ts';
import { besideAgain as korean } from '../../words/ko/beside.ts';

/** What a headline adds when it is told again, in whichever language, and what only parts its words. */
const BESIDE = new RegExp(
  [...english.map((words) => `\\b${words}\\b`), ...korean, String.raw`[\s,….]`].join('|'),
  'gu',
);

const bare = (text: string): string => text.replaceAll(BESIDE, '');

/** Lines below a headline but for those that say no more than it does, or than another of them. */
export function notSaidAlready(headline: string, lines: readonly string[]): readonly string[] {
  const all = [headline, ...lines].map(bare);
  return lines.filter((_, index) => {
    const own = all[index + 1] ?? '';
    return !all.some((other, place) => place !== index + 1 && other.includes(own) && (other !== own || place <= index));
  });
}
