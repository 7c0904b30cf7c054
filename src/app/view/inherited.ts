import { at } from '../../kit/never.ts';
import { kindOf } from '../../rules/entries.ts';
import { PROMISE_STATUS } from '../../rules/layout.ts';
import { agreedClause } from '../../rules/offers.ts';
import { pointsAt } from '../../rules/points.ts';
import type { Position } from '../../rules/position.ts';
import { priceOfBreaking } from '../../rules/promises.ts';
import type { Cue } from '../../session/cue.ts';
import { gistOf } from '../../ui/play/gist.ts';
import type { Lexicon } from './lexicon.ts';
import { inTenths, NOTHING } from './tenths.ts';

/** Things named of a kind, those that weigh most; the rest stands in the file. */
const MOST = 2;
/** It is read before the first decision. */
const WORDS = 60;
/** Of gains and of losses. */
const MOST_PARTS = 1;

/**
 * What a seat that is taken over in turn `from` finds chosen, promised, given and paid, in a few sentences, as far as it may know: its
 * course as it was set, the words that still bind it with what each costs to break now, what is agreed and waits for a signature, and what
 * counts in its score already. Told soberly: it was played for this game, by nobody in particular.
 */
export function inheritedLines(
  lexicon: Lexicon,
  position: Position,
  seat: number,
  cues: readonly Cue[],
  from: number,
): readonly string[] {
  const before = cues.filter(({ turn }) => turn < from);
  const told = (most: number): readonly string[] => {
    const lines = [
      courseLine(lexicon, seat, before),
      promiseLine(lexicon, position, seat, from, most),
      agreedLine(lexicon, position, before, most),
      bargainLine(lexicon, position, seat, before),
    ].filter((line) => line !== undefined);
    const rest = lines.some(({ more }) => more) ? [lexicon.words.say('play.inherited.rest')] : [];
    return [...lines.map(({ text }) => text), ...rest];
  };
  const lines = told(MOST);
  return lines.join(' ').split(/\s+/u).length > WORDS ? told(1) : lines;
}

/** `more`: there is more of the kind than is named. */
interface Told {
  readonly text: string;
  readonly more: boolean;
}

function courseLine({ rulebook, text, words }: Lexicon, seat: number, before: readonly Cue[]): Told | undefined {
  const cue = before.findLast((one) => one.kind === 'mandate' && one.party === seat);
  const { id, mandates } = at(rulebook.parties, seat);
  const chosen = cue?.kind === 'mandate' ? mandates[cue.mandate] : undefined;
  if (!chosen) return undefined;
  const gist = gistOf(text(`parties.${id}.mandates.any.${chosen.id}.text`));
  return { text: words.say('play.inherited.course', { text: gist.replace(/\.$/u, '') }), more: false };
}

function promiseLine(lexicon: Lexicon, position: Position, seat: number, from: number, most: number): Told | undefined {
  const { rulebook, state } = position;
  const { layout, promises } = rulebook;
  const { say, amount } = lexicon.words;
  const bound = promises
    .flatMap((_, promise) => {
      const index = seat * promises.length + promise;
      const live = at(PROMISE_STATUS, at(state, layout.promiseStatus + index)) === 'live';
      return live && at(state, layout.promiseTurn + index) < from
        ? [{ promise, price: priceOfBreaking(position, seat, promise) }]
        : [];
    })
    .toSorted((one, other) => other.price - one.price);
  if (bound.length === 0) return undefined;
  const named = bound
    .slice(0, most)
    .map(({ promise, price }) =>
      price < NOTHING
        ? say('play.inherited.freeWord', { text: lexicon.promise(promise) })
        : say('play.inherited.word', { text: lexicon.promise(promise), points: amount(price) }),
    );
  return {
    text: say('play.inherited.promised', { words: lexicon.words.series(named) }),
    more: bound.length > most,
  };
}

/** What was agreed at a table by then, and still waits for the leaders to sign it. */
function agreedLine(
  lexicon: Lexicon,
  { rulebook, state }: Position,
  before: readonly Cue[],
  most: number,
): Told | undefined {
  const { say, series } = lexicon.words;
  const agreed = before.flatMap((cue) => (cue.kind === 'signed' && !cue.inForce ? cue.package : []));
  const waiting = [...new Map(agreed.map((clause) => [clause.issue, clause])).values()].filter(
    ({ issue, level }) => agreedClause(rulebook, state, issue)?.level === level,
  );
  if (waiting.length === 0) return undefined;
  const what = series(waiting.slice(0, most).map((clause) => lexicon.clause(clause)));
  return { text: say('play.inherited.agreed', { what }), more: waiting.length > most };
}

interface Part {
  readonly text: string;
  readonly points: number;
}

/** What stood in force for better or worse when it was taken over, and what was paid: all of it counts. */
function bargainLine(lexicon: Lexicon, position: Position, seat: number, before: readonly Cue[]): Told | undefined {
  const { say, signed, series } = lexicon.words;
  const parts = partsOf(lexicon, position, seat, before);
  if (parts.length === 0) return undefined;
  const shown = inTenths(parts.map(({ points }) => points));
  const rounded = parts.map(({ text }, index) => ({ text, points: at(shown, index) }));
  const tell = (some: readonly Part[]): string =>
    series(
      some.slice(0, MOST_PARTS).map(({ text, points }) => say('play.inherited.part', { text, points: signed(points) })),
    );
  const [got, given] = [rounded.filter(({ points }) => points >= 0), rounded.filter(({ points }) => points < 0)];
  const sentences = [
    ...(given.length > 0 ? [say('play.inherited.given', { what: tell(given) })] : []),
    ...(got.length > 0 ? [say('play.inherited.got', { what: tell(got) })] : []),
  ];
  const text = [...sentences, say('play.inherited.counts')].join(' ');
  return { text, more: Math.max(got.length, given.length) > MOST_PARTS };
}

/** Levels that moved, gifts and prices, with what each is worth to the seat, the heaviest first. */
function partsOf(lexicon: Lexicon, position: Position, seat: number, before: readonly Cue[]): readonly Part[] {
  const { rulebook, state } = position;
  const { say } = lexicon.words;
  const kind = kindOf(rulebook, state, seat);
  const levels = new Map(before.flatMap((cue) => (cue.kind === 'level' ? [[cue.issue, cue.to] as const] : [])));
  const gifts = before.reduce((all, cue) => (cue.kind === 'gift' && cue.party === seat ? all + cue.points : all), 0);
  const moved = [...levels].map(([issue, level]) => ({
    text: say('table.clause', { issue: lexicon.issue(issue), level: lexicon.level(issue, level) }),
    points: pointsAt(position, seat, kind, issue, level),
  }));
  return [...moved, { text: say('ending.gifts'), points: gifts }, ...pricesOf(lexicon, seat, before)]
    .filter(({ points }) => Math.abs(points) >= NOTHING)
    .toSorted((one, other) => Math.abs(other.points) - Math.abs(one.points));
}

/** What was paid, apart what it cost that a message met the truth: nobody who comes later could know of it. */
function pricesOf({ words: { say, series }, issue }: Lexicon, seat: number, before: readonly Cue[]): readonly Part[] {
  const called = before.flatMap((cue) => (cue.kind === 'debt' && cue.fate === 'called' ? [cue] : []));
  const turns = new Set(called.map(({ turn }) => turn));
  const paid = (met: boolean): number =>
    before.reduce(
      (all, cue) => (cue.kind === 'paid' && cue.party === seat && turns.has(cue.turn) === met ? all - cue.points : all),
      0,
    );
  const issues = [...new Set(called.map((cue) => issue(cue.issue)))];
  return [
    { text: say('play.inherited.paidMessage', { issues: series(issues) }), points: paid(true) },
    { text: say('play.inherited.paid'), points: paid(false) },
  ];
}
