import type { Cable } from '../port/play.ts';

/** What a kind of cable is worth on a front page. */
const NEWSWORTH: Readonly<Record<Cable['kind'], number>> = {
  summit: 6,
  price: 5,
  talk: 4,
  leak: 3,
  event: 3,
  act: 2,
  word: 1,
  trace: 0,
};

/** Words a front page has at first sight. */
const AT_FIRST_SIGHT = 90;
/** Words of the lead story that stay open in any case; a joint text stands whole. */
const OF_THE_LEAD = 50;

const newsworth = ({ kind, weighty, form }: Cable): number =>
  NEWSWORTH[kind] + (weighty === true ? 2 : 0) + (form === 'text' ? 3 : form === 'telegram' ? 4 : 0);

/** The story a front page opens with: the heaviest, of equals the last. */
export function leadOf(news: readonly Cable[]): Cable | undefined {
  return news.toReversed().toSorted((one, other) => newsworth(other) - newsworth(one))[0];
}

/** News laid out as a front page. */
export interface FrontPage {
  readonly lead: { readonly cable: Cable; readonly lines: readonly string[]; readonly left: readonly string[] };
  /** What has room beside it, in the order of its happening. */
  readonly open: readonly Cable[];
  /** What waits under “more of this”, in the order of its happening; also the whole of what stands beside the lead in brief. */
  readonly folded: readonly Cable[];
}

const wordsIn = (text: string | undefined): number => text?.split(/\s+/u).filter((word) => word !== '').length ?? 0;

/** What decides a turn is never out of sight; without room it stands there by its first line. */
function inBrief(cable: Cable): Cable {
  const brief = { ...cable };
  delete brief.detail;
  return brief;
}

/** Lays out what happened: the lead, beside it what weighs most and is newest as far as there is room, the rest behind. */
export function layOut(news: readonly Cable[]): FrontPage | undefined {
  const cable = leadOf(news);
  if (!cable) return undefined;
  const all = cable.detail?.split('\n') ?? [];
  let used = wordsIn(cable.text);
  const lines = all.filter((line, index) => {
    const fits = cable.form === 'text' || index === 0 || used + wordsIn(line) <= OF_THE_LEAD;
    used += fits ? wordsIn(line) : OF_THE_LEAD;
    return fits;
  });
  used = wordsIn(cable.text) + lines.reduce((sum, line) => sum + wordsIn(line), 0);
  const others = news.filter((one) => one !== cable);
  const fits = new Set<Cable>();
  for (const one of others.toReversed().toSorted((a, b) => newsworth(b) - newsworth(a))) {
    const long = wordsIn(one.who) + wordsIn(one.text) + wordsIn(one.detail);
    if (used + long > AT_FIRST_SIGHT) continue;
    used += long;
    fits.add(one);
  }
  return {
    lead: { cable, lines, left: all.slice(lines.length) },
    open: others.flatMap((one) => (fits.has(one) ? [one] : one.weighty === true ? [inBrief(one)] : [])),
    folded: others.filter((one) => !fits.has(one)),
  };
}
