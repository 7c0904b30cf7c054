import type { GameRecord } from '../kernel/record.ts';
import { digestOfText } from '../kit/digest.ts';
import type { Chosen } from '../ui/port/settings.ts';
import { LEVELS, type NewGame } from '../ui/port/start.ts';
import { isChallenge, MEANT, PARTS } from './challenge.ts';
import { levelOf } from './level-of.ts';

const LENGTHS: readonly NewGame['length'][] = ['full', 'short'];
const LONGEST = 200;
/** Of 65,536 changed links one passes. */
const CHECK_DIGITS = 4;
const POINTS = /^-?\d{1,4}(\.\d)?$/;

/** A game somebody has sent: the scenario by its own id, a chair and a seed. */
export type Challenge = NewGame & {
  readonly chair: string;
  /** Nothing in the link says whether it came whole: it was made before links did. */
  readonly unchecked?: true;
  /** What whoever sent it made in this chair, in points. */
  readonly score?: number;
  /** What the page of whoever takes it is set to, so that all of a class read alike. */
  readonly set: Partial<Pick<Chosen, 'reading' | 'general'>>;
  /** Made for a class: nobody is challenged by it, and what it fixes stays so. */
  readonly forClass?: true;
};

export interface Named {
  readonly scenario: string;
  readonly seat: string;
  readonly seed: string;
  readonly level: string;
  readonly length: string;
  readonly assumption: string;
  /** Points to one digit, where a score is to be beaten. */
  readonly score?: string;
  /** The brief in plain words. */
  readonly reading?: 'basic' | undefined;
  /** Persons by general words. */
  readonly names?: 'general' | undefined;
  /** Made for a class. */
  readonly by?: 'class' | undefined;
  /** With the hints the scenario has for beginners. */
  readonly hints?: 'on' | undefined;
}

/** Digits that are others as soon as one letter of what a link names is. */
const checkOf = (named: Named): string => {
  const { scenario, seat, seed, level, length, assumption, score, reading, names, by, hints } = named;
  const also = [score, reading, names, by, hints].filter((part) => part !== undefined);
  return digestOfText(JSON.stringify([scenario, seat, seed, level, length, assumption, ...also])).slice(
    0,
    CHECK_DIGITS,
  );
};

/** A part that says one thing or is not there; `cut` where it says another. */
const only = <Way extends string>(said: string | null, way: Way): Way | undefined | 'cut' =>
  said === null ? undefined : said === way ? way : 'cut';

/**
 * The game an address names: whoever opens it plays with settings of their own. `cut` where a part is wanting, too long, or not as it was
 * sent: it would be another game than the one that was sent. Undefined where the address is about no game.
 */
export function challengeIn(search: string): Challenge | 'cut' | undefined {
  if (!isChallenge(search)) return undefined;
  const asked = new URLSearchParams(search);
  const part = (name: string): string => asked.get(name) ?? '';
  const level = LEVELS.find((one) => one === (asked.get('level') ?? 'normal'));
  const length = LENGTHS.find((one) => one === (asked.get('length') ?? 'full'));
  if (MEANT.some((name) => part(name) === '') || PARTS.some((name) => part(name).length > LONGEST)) return 'cut';
  if (!level || !length) return 'cut';
  const [scenario, seat, seed, assumption] = [part('scenario'), part('seat'), part('seed'), part('assumption')];
  const check = asked.get('check');
  const score = asked.get('score') ?? undefined;
  if (score !== undefined && !POINTS.test(score)) return 'cut';
  const reading = only(asked.get('reading'), 'basic');
  const names = only(asked.get('names'), 'general');
  const by = only(asked.get('by'), 'class');
  const hints = only(asked.get('hints'), 'on');
  if (reading === 'cut' || names === 'cut' || by === 'cut' || hints === 'cut') return 'cut';
  const named = {
    scenario,
    seat,
    seed,
    level,
    length,
    assumption,
    reading,
    names,
    by,
    hints,
    ...(score !== undefined && { score }),
  };
  if (check !== null && check !== checkOf(named)) return 'cut';
  return {
    scenario,
    chair: seat,
    chairs: [seat],
    seed,
    level,
    length,
    ...(assumption !== '' && { assumption }),
    ...(score !== undefined && { score: Number(score) }),
    ...(check === null && { unchecked: true }),
    ...(by && { forClass: true }),
    ...(hints && { hints: true }),
    set: { ...(reading && { reading }), ...(names && { general: true }) },
  };
}

/** What the page of whoever made a link is set to: who opens it reads alike. */
export type Alike = Pick<Named, 'reading' | 'names'>;

/** An address that names the game of a record from one chair. `page`: where the page stands; `score`: points to be beaten. */
export function linkTo(page: string, record: GameRecord, chair: string, score?: number, alike: Alike = {}): string {
  const { scenario, seed, length, assumption } = record;
  const level = levelOf(record) ?? 'normal';
  const beaten = score === undefined ? {} : { score: String(Number(score.toFixed(1)) + 0) };
  return linkOf(page, { scenario, seat: chair, seed, level, length, assumption, ...beaten, ...alike });
}

/** An address that names a game. `page`: where the page stands. */
export function linkOf(page: string, named: Named): string {
  const { scenario, seat, seed, level, length, assumption, score, reading, names, by, hints } = named;
  const link = new URL(page);
  // The check stands early: a link that lost its end has not lost it.
  const parts = {
    scenario,
    check: checkOf(named),
    seat,
    seed,
    level,
    ...(score !== undefined && { score }),
    ...(reading && { reading }),
    ...(names && { names }),
    ...(by && { by }),
    ...(hints && { hints }),
    ...(length === 'short' && { length }),
    ...(assumption !== '' && { assumption }),
  };
  link.search = new URLSearchParams(parts).toString();
  link.hash = 'challenge';
  return link.href;
}
