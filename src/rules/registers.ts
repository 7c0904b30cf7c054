import { at } from '../kit/never.ts';
import type { Action, Deed, DeedKind } from './deed.ts';
import { bitsOf } from './flat-points.ts';
import { WORDINGS } from './layout.ts';
import type { Rulebook } from './rulebook.ts';

/** Lists of deeds that `next` and `apply` look through every turn, found once for each rulebook. */
export interface Registers {
  /** Deeds that may wait to happen: triggered events, ends of steps, what follows signatures, summits, debts, drift. */
  readonly mayWait: Int32Array;
  /** By deed: 1 for what a party chooses; everything else follows by itself. */
  readonly chosen: Uint8Array;
  /** By deed: the words it gives, where a move gives a word and does no more; else none. */
  readonly wordsAlone: readonly (readonly GivenWord[])[];
  readonly secret: readonly number[];
  /** By issue: who gives it, may have to sign it, or sits at a table where it is talked about, bit p for party p. */
  readonly concerned: Int32Array;
  readonly step: readonly number[];
  /** Deeds legal only while a summit sits, by summit and party. */
  readonly during: readonly (readonly (readonly number[])[])[];
  /** By deed: all forms of that move its party has, whatever is chosen in it, with their leaks and ends of steps; itself among them. */
  readonly formsOf: readonly (readonly number[])[];
  /** Deeds that pass word on in a wording of their doer's choice: forms that differ in that alone, two or more. */
  readonly wordedAlike: readonly (readonly number[])[];
  /** By deed, the first of such forms, as which it is seen by all but its doer; −1 for what is worded in one way alone. */
  readonly unworded: readonly number[];
}

export type GivenWord = Action & { readonly kind: 'promise' };

const known = new WeakMap<Rulebook, Registers>();
let lastBook: Rulebook | undefined;
let last: Registers | undefined;

export function registersOf(rulebook: Rulebook): Registers {
  if (lastBook === rulebook && last !== undefined) return last;
  last = known.get(rulebook) ?? makeRegisters(rulebook);
  known.set(rulebook, last);
  lastBook = rulebook;
  return last;
}

const CHOSEN: ReadonlySet<DeedKind> = new Set(['move', 'leave', 'mandate', 'waive', 'agenda']);
const waits = ({ kind }: Deed): boolean => kind !== 'leak' && !CHOSEN.has(kind);

/** What a word given in public brings with it: moods and readings of it, no act. */
const SAID: ReadonlySet<Action['kind']> = new Set(['promise', 'add', 'need', 'says', 'signal']);

function wordsAlone({ kind, actions, asks, secret, step }: Deed): readonly GivenWord[] {
  if (kind !== 'move' || asks.length > 0 || secret !== undefined || step !== undefined) return [];
  if (!actions.every((action) => SAID.has(action.kind))) return [];
  return actions.filter((action) => action.kind === 'promise');
}

function makeRegisters(rulebook: Rulebook): Registers {
  const { deeds, summits, parties } = rulebook;
  const indices = (test: (deed: (typeof deeds)[number]) => boolean): readonly number[] =>
    deeds.filter(test).map((deed) => deed.index);
  const formsOf = formsOfMoves(deeds);
  const wordedAlike = formsOfWord(deeds, formsOf);
  return {
    mayWait: Int32Array.from(indices(waits)),
    chosen: Uint8Array.from(deeds, ({ kind }) => (CHOSEN.has(kind) ? 1 : 0)),
    wordsAlone: deeds.map(wordsAlone),
    secret: indices((deed) => deed.secret !== undefined),
    concerned: Int32Array.from(rulebook.issues, (_, issue) => bitsOf(concernedBy(rulebook, issue))),
    step: indices((deed) => deed.step !== undefined),
    during: summits.map((_, summit) =>
      parties.map((__, party) => indices((deed) => deed.during === summit && deed.party === party)),
    ),
    formsOf,
    wordedAlike,
    unworded: deeds.map(({ index }) => wordedAlike.find((forms) => forms.includes(index))?.[0] ?? -1),
  };
}

function concernedBy({ issues, tables }: Rulebook, issue: number): readonly number[] {
  const { gives = [], levels = [] } = issues[issue] ?? {};
  const talking = tables.filter((table) => table.issues.includes(issue)).flatMap(({ parties }) => parties);
  return [...gives, ...levels.flatMap(({ signs }) => signs), ...talking];
}

const isWording = (value: string): boolean => WORDINGS.some((wording) => wording === value);

const butForWords = ({ choices }: Deed): string =>
  Object.values(choices)
    .filter((value) => !isWording(value))
    .join(' ');

const isWorded = ({ actions, choices }: Deed): boolean =>
  Object.values(choices).some(isWording) && actions.some(({ kind }) => kind === 'reading');

function formsOfWord(deeds: Rulebook['deeds'], formsOf: Registers['formsOf']): readonly (readonly number[])[] {
  return [...new Set(formsOf)]
    .map((forms) => forms.map((form) => at(deeds, form)).filter(isWorded))
    .flatMap((forms) => [...Map.groupBy(forms, butForWords).values()])
    .filter((forms) => forms.length > 1)
    .map((forms) => forms.map(({ index }) => index));
}

function formsOfMoves(deeds: Rulebook['deeds']): readonly (readonly number[])[] {
  const moves = new Map<string, number[]>();
  return deeds.map(({ party, path, index }) => {
    const key = `${party} ${path}`;
    const forms = moves.get(key) ?? [];
    moves.set(key, forms);
    forms.push(index);
    return forms;
  });
}
