import { at } from '../../kit/never.ts';
import type { Deed } from '../../rules/deed.ts';
import type { Position } from '../../rules/position.ts';
import { whyNot } from '../../rules/why-not.ts';
import type { UnmetPart } from '../../session/unmet-part.ts';
import type { Signpost } from '../../ui/port/signpost.ts';
import { bareText } from './deed-text.ts';
import type { Lexicon } from './lexicon.ts';
import type { Way } from './movers.ts';
import { everyAction } from '../../rules/every-action.ts';

/** Moves named at once. */
const MOST = 2;

/** A sentence, and what of the seat's own it names. */
export interface Fact {
  readonly text: string;
  readonly signposts?: readonly Signpost[];
}

/** Who can take the next step of a way, in a sentence: the seat itself, others, what is signed or held, or what happens. */
export function whoSteps(lexicon: Lexicon, position: Position, seat: number, { deeds }: Way): Fact {
  const { rulebook, words } = lexicon;
  const all = deeds.map((index) => at(rulebook.deeds, index));
  const moves = all.filter(({ kind, secret }) => kind === 'move' && secret === undefined);
  const own = all.filter(
    ({ kind, party, index }) => kind === 'move' && party === seat && !isOver(position, seat, index),
  );
  if (own.length > 0)
    return { text: words.say('unmet.own', { moves: named(lexicon, own) }), signposts: cardsOf(lexicon, own) };
  const first = moves.find(({ party }) => party !== seat && party >= 0);
  if (first !== undefined) {
    const theirs = moves.filter(({ party }) => party === first.party);
    const { name } = lexicon.party(first.party);
    return { text: words.say('unmet.theirs', { party: name, moves: named(lexicon, theirs) }) };
  }
  if (all.some(({ kind }) => kind === 'signed')) return { text: words.say('unmet.bySigning') };
  if (all.some(({ kind }) => kind === 'held')) return { text: words.say('unmet.byMeeting') };
  return { text: words.say('unmet.byEvents') };
}

/** It was done or closed for good: nobody is sent there. */
export function isOver(position: Position, seat: number, deed: number): boolean {
  const code = whyNot(position, seat, deed, 'order')?.code;
  return code === 'once_only' || code === 'closed' || code === 'not_yours';
}

/** By which of its own orders, open now, a seat moves a gauge to where it is wanted; undefined where by none. */
export function whoPushes(
  lexicon: Lexicon,
  position: Position,
  seat: number,
  { gauge, is, bound }: UnmetPart & { kind: 'gauge' },
): Fact | undefined {
  const { rulebook, state, evaluator } = position;
  const pushes = at(rulebook.deedsOf, seat).flatMap((index) => {
    const deed = at(rulebook.deeds, index);
    const moved = everyAction(deed.actions).reduce(
      (sum, action) =>
        action.kind === 'add' && action.gauge === gauge ? sum + evaluator.value(action.amount, state) : sum,
      0,
    );
    const helps = is > bound ? moved < 0 : moved > 0;
    return deed.kind === 'move' && helps && whyNot(position, seat, index, 'order') === undefined ? [deed] : [];
  });
  if (pushes.length === 0) return undefined;
  const text = lexicon.words.say('unmet.pushes', { moves: named(lexicon, pushes) });
  return { text, signposts: cardsOf(lexicon, pushes) };
}

/** Where an issue is settled, as far as the seat sits there; undefined where nowhere. */
export function whereSettled(lexicon: Lexicon, seat: number, issue: number): Fact | undefined {
  const { rulebook, words } = lexicon;
  const tables = rulebook.tables.flatMap(({ issues, parties }, table) =>
    issues.includes(issue) && parties.includes(seat) ? [lexicon.table(table)] : [],
  );
  return tables.length === 0
    ? undefined
    : { text: words.say('unmet.settledAt', { tables: words.list(tables.slice(0, MOST)) }) };
}

/** Where own moves lie that can be ordered: what is done at a summit has no card. */
export const cardsOf = (lexicon: Lexicon, deeds: readonly Deed[]): readonly Signpost[] =>
  deeds.flatMap((deed) => (deed.during < 0 ? [{ words: bareText(lexicon, deed), move: deed.path }] : []));

/** The first form of each move, by its name, of so many of them. */
export const firstForms = (lexicon: Lexicon, deeds: readonly Deed[], most: number): readonly Deed[] =>
  [...Map.groupBy(deeds, (deed) => bareText(lexicon, deed)).values()].slice(0, most).map((forms) => at(forms, 0));

/** Moves by name, each form of one once. */
export const named = (lexicon: Lexicon, deeds: readonly Deed[], most = MOST): string =>
  firstForms(lexicon, deeds, most)
    .map((deed) => lexicon.words.say('unmet.quoted', { text: bareText(lexicon, deed) }))
    .reduce((one, other) => lexicon.words.say('unmet.or', { one, other }));
