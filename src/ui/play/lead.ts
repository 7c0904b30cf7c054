import type { Cable } from '../port/play.ts';

/** Words a front page has at first sight: with what stands around it a hundred and fifty are read before the first choice. */
const AT_FIRST_SIGHT = 55;
/** Words of the lead story that stay open in any case. */
const OF_THE_LEAD = 50;

/** How much of a front page is read at first sight, so that the first decision below it is seen as well. */
export interface Room {
  /** Lines of a story, all columns together, that there are for lead and stories. */
  readonly lines: number;
  readonly columns: number;
  /** Words of it where something stays open though there is no room. */
  readonly atMost: number;
  /** Letters in a line of the headline, of the lead and of a story. */
  readonly letters: { readonly headline: number; readonly lead: number; readonly story: number };
  /** Lines of the lead that stay open without room, where it asks for some. */
  readonly ofLead: number;
  /** Clauses of a signed text that stand in any case. */
  readonly ofText: number;
  /** So many of what decides a turn stand in brief even without room. */
  readonly inBrief: number;
  /** Where what leads decides no turn, what else tells of the days to come stands in full even without room. */
  readonly ahead?: true;
}

/** A sheet beside the map, and one below it on a phone. */
export const WIDE: Room = {
  lines: 9.5,
  columns: 2,
  atMost: 80,
  letters: { headline: 52, lead: 90, story: 44 },
  ofLead: 3,
  ofText: Infinity,
  inBrief: 2,
};
export const NARROW: Room = {
  lines: 3.4,
  columns: 1,
  atMost: 60,
  letters: { headline: 26, lead: 38, story: 36 },
  ofLead: 1,
  ofText: 2,
  inBrief: 1,
  ahead: true,
};
/** A sheet above a table, where what is laid is to be seen with it. */
export const AT_TABLE: Room = { ...WIDE, lines: 4.5, ofText: 3, inBrief: 1 };

/** Worth from which on a story stays open on a quiet page, such as what is wanting for the day that is to come; and the lines it may take. */
export const AHEAD = { worth: 41, lines: 5 };

/** What a headline, a frame about a text or telegram, the space between two stories and a paper that can be read take, in lines. */
const TALL = { headline: 1.5, frame: 1.2, between: 0.55, paper: 1.9 };

/** Letters of scripts that stand in squares are twice as broad as others. */
const BROAD = /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uFF00-\uFF60]/gu;
/** How many narrow letters take as much room. */
export const breadthOf = (line: string): number => line.length + (line.match(BROAD)?.length ?? 0);
const linesOf = (text: string | undefined, letters: number): number =>
  text === undefined || text === ''
    ? 0
    : text.split('\n').reduce((sum, line) => sum + Math.ceil(breadthOf(line) / letters), 0);

/** The most worth first, of equals the last. */
const byWorth = (news: readonly Cable[]): readonly Cable[] =>
  news.toReversed().toSorted((one, other) => (other.worth ?? 0) - (one.worth ?? 0));

/** What is worth less opens no front page: that somebody let something pass, or what little came of what one has read of. */
const LEADS = 6;

/** The story a front page opens with, one that nobody else knows only where there is no other; none where there is nothing but trifles. */
export function leadOf(news: readonly Cable[]): Cable | undefined {
  const leads = byWorth(news).filter(({ worth = LEADS, weighty }) => worth >= LEADS || weighty);
  return leads.find(({ secret }) => secret !== true) ?? leads[0];
}

/** News laid out as a front page. */
export interface FrontPage {
  readonly lead: {
    readonly cable: Cable;
    readonly lines: readonly string[];
    readonly left: readonly string[];
    /** Its row of numbers stands below what is open, and does not wait with the rest. */
    readonly counted: boolean;
  };
  /** What has room beside it, in the order of its happening. */
  readonly open: readonly Cable[];
  /** What of it stands by its headline alone, until one asks for the rest. */
  readonly brief: ReadonlySet<Cable>;
  /** What waits under “more of this”, in the order of its happening. */
  readonly folded: readonly Cable[];
}

/** What of a story takes room. */
type Told = { readonly [Part in 'who' | 'text' | 'detail' | 'figures' | 'paper']?: Cable[Part] | undefined };

const wordsOf = ({ who, text, detail, figures }: Told): number =>
  wordsIn(who) + wordsIn(text) + wordsIn(detail) + wordsIn(figures);

const wordsIn = (text: string | undefined): number => text?.split(/\s+/u).filter((word) => word !== '').length ?? 0;

/** Lays out what happened: the lead, beside it what weighs most and is newest as far as there is room, the rest behind. */
export function layOut(news: readonly Cable[], room: Room = WIDE): FrontPage | undefined {
  const cable = leadOf(news);
  if (!cable) return undefined;
  const all = cable.detail?.split('\n') ?? [];
  const lines = openingOf(cable, all, room);
  let words = wordsIn(cable.text) + lines.reduce((sum, line) => sum + wordsIn(line), 0);
  const { letters } = room;
  let high =
    linesOf(cable.text, letters.headline) * TALL.headline +
    linesOf(lines.join('\n'), letters.lead) +
    (cable.form === undefined ? 0 : TALL.frame) +
    (cable.paper === undefined ? 0 : TALL.paper);
  const row = linesOf(cable.figures, letters.lead);
  // Where nothing else waits it takes less room than the way to it would; in one column it waits with what does.
  const waits = lines.length < all.length;
  const stands = room.columns > 1 && (lines.length > 0 || !waits) && (!waits || high + row <= room.lines);
  const counted = row > 0 && (stands || (lines.length > 0 && !waits));
  if (counted) {
    words += wordsIn(cable.figures);
    high += row;
  }
  const heightOf = ({ who, text, detail, figures, paper }: Told): number =>
    ((paper === undefined ? 0 : TALL.paper) +
      linesOf(who === undefined ? text : `${who}: ${text}`, letters.story) +
      linesOf(detail, letters.story) +
      linesOf(figures, letters.story) +
      TALL.between) /
    room.columns;
  const others = news.filter((one) => one !== cable);
  const [second] = byWorth(others);
  const stays = (one: Cable): boolean =>
    (one.open !== undefined && words + wordsOf(one) <= room.atMost) ||
    (one === second && isAhead(one, room) && cable.weighty !== true && heightOf(one) <= AHEAD.lines);
  const shown = new Set<Cable>();
  const brief = new Set<Cable>();
  for (const one of byWorth(others)) {
    const headline = { who: one.who, text: one.text };
    const fits = (as: Told): boolean => words + wordsOf(as) <= AT_FIRST_SIGHT && high + heightOf(as) <= room.lines;
    // What decides a turn is never out of sight; without room it stands there by its headline.
    // Why somebody said no to what one wanted stands there in full.
    const cut = !stays(one) && !fits(one);
    if (cut && (one.weighty !== true || brief.size >= room.inBrief)) continue;
    const as = cut ? headline : one;
    shown.add(one);
    if (cut && (one.detail ?? one.figures) !== undefined) brief.add(one);
    words += wordsOf(as);
    high += heightOf(as);
  }
  return {
    lead: { cable, lines, left: all.slice(lines.length), counted },
    open: others.filter((one) => shown.has(one)),
    brief,
    folded: others.filter((one) => !shown.has(one)),
  };
}

const isAhead = ({ weighty, worth = 0 }: Cable, { ahead }: Room): boolean =>
  ahead === true && weighty !== true && worth >= AHEAD.worth;

/** The lines of a lead that stay open, from the first: of a text as many as there may be, of anything else what has room or must stay. */
function openingOf(cable: Cable, all: readonly string[], room: Room): readonly string[] {
  const { text, clauses, open = isAhead(cable, room) ? 1 : 0 } = cable;
  if (clauses !== undefined) return all.slice(0, Math.min(clauses, room.ofText));
  let words = wordsIn(text);
  let high = linesOf(text, room.letters.headline) * TALL.headline;
  const last = all.findIndex((line, index) => {
    words += wordsIn(line);
    high += linesOf(line, room.letters.lead);
    return high > room.lines || (index > 0 && words > OF_THE_LEAD);
  });
  return last < 0 ? all : all.slice(0, Math.max(last, Math.min(open, room.ofLead)));
}
