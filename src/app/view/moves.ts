import { at } from '../../kit/never.ts';
import type { Deed } from '../../rules/deed.ts';
import type { Position } from '../../rules/position.ts';
import { whyNot, type Occasion } from '../../rules/why-not.ts';
import { suggested } from '../../session/suggested.ts';
import type { Advice, ChoiceView, FormView, MoveView, OptionView } from '../../ui/port/move.ts';
import type { Counsel } from '../minds/counsel.ts';
import type { courseOf } from './course.ts';
import { codexOf } from './codex.ts';
import { agendaOf, bareText, deedText } from './deed-text.ts';
import type { Lexicon } from './lexicon.ts';
import type { mendingText, stakeText } from './stake-text.ts';
import { itemAt, standingOf } from './standing.ts';
import { refusalText } from './refusal-text.ts';
import type { whyClosed } from './unmet-text.ts';
import { givesWord, priceOfWord, wordStands } from './word-given.ts';

type Closing = Parameters<typeof whyClosed>;

/** Why a deed is closed, by all that its seat knows. */
export type WhyClosed = (...why: [Closing[0], Closing[1], Closing[2], Closing[3]]) => ReturnType<typeof whyClosed>;

/** What is known of moves beside the rules. */
export interface MoveAids {
  /** What the seat's staff says, once it has. */
  readonly counsel: Counsel | undefined;
  /** Says with the facts why a move is closed, once it can. */
  readonly whyClosed: WhyClosed | undefined;
  /** Says what speaks for a deed and against it, once it can. */
  readonly stakeText?: typeof stakeText | undefined;
  /** Says what a deed mends of what keeps the leaders apart, once it can. */
  readonly mendingText?: typeof mendingText | undefined;
  /** Says what a course for the whole game means, once it can. */
  readonly courseOf?: typeof courseOf | undefined;
}

interface Asking extends MoveAids {
  /** Deeds that can be ordered by themselves, by all that is so; a seat does not see all of it. */
  readonly legal?: readonly number[];
}

/** Whose moves they are, where and when. */
interface Place extends Asking {
  readonly position: Position;
  readonly seat: number;
  readonly turn: number;
}

const barely: WhyClosed = ({ words }, _, __, refusal = { code: 'condition' }) => ({
  text: refusalText(words, refusal),
  signposts: [],
});

export interface OrderMoves {
  readonly moves: readonly MoveView[];
  readonly leave?: MoveView;
  readonly mandate?: MoveView;
}

/** Everything a seat may order, form by form, with the reasons against: what is suggested first, the most fitting before all. */
export function orderMoves(lexicon: Lexicon, position: Position, seat: number, turn: number, aids: Asking): OrderMoves {
  const deeds = at(lexicon.rulebook.deedsOf, seat)
    .map((index) => at(lexicon.rulebook.deeds, index))
    .filter((deed) => deed.during < 0);
  const one = (kind: Deed['kind']): readonly Deed[] => deeds.filter((deed) => deed.kind === kind);
  const view = (forms: readonly Deed[], title?: string): MoveView =>
    moveView(lexicon, { position, seat, turn, ...aids }, forms, title);
  const named = (forms: readonly Deed[], title: string): MoveView | undefined =>
    forms.length === 0 ? undefined : view(forms, title);
  const groups = Map.groupBy([...one('move'), ...one('waive'), ...one('agenda')], (deed) => deed.path);
  const ranking = aids.counsel?.ranking ?? [];
  const all = [...groups.values()].map((forms) => liked(view(forms, titleOf(lexicon, forms)), ranking));
  // What is said to the press has its own place.
  const suggestible = all
    .filter(({ line }) => line !== true)
    .map((move) => ({ move, group: move.group, deeds: openForms(move) }));
  const first = suggested(suggestible, ranking).map(({ move }) => move);
  const mandate = named(one('mandate'), lexicon.words.say('orders.setMandate'));
  const leaving = one('leave');
  return {
    moves: [
      ...first.map((move) => ({ ...move, suggested: true, ...mended(lexicon, move, aids) })),
      ...all.filter((move) => !first.includes(move)),
    ],
    ...(leaving.length > 0 && { leave: view(leaving) }),
    ...(mandate && { mandate }),
  };
}

/** A move with the form first that its seat's staff likes best: on that its card opens. What is said to the press is listed as it is. */
function liked(move: MoveView, ranking: readonly number[]): MoveView {
  const rank = ({ deed }: FormView): number => ranking.indexOf(deed);
  return move.line ? move : { ...move, forms: move.forms.toSorted((one, other) => rank(one) - rank(other)) };
}

function mended(lexicon: Lexicon, { forms }: MoveView, { counsel, mendingText: told }: MoveAids): { because?: string } {
  const mends = forms.map(({ deed }) => counsel?.mends?.get(deed)).find(Boolean);
  return mends && told ? { because: told(lexicon, mends) } : {};
}

/** Forms that can be ordered now. */
const openForms = ({ forms }: MoveView): number[] =>
  forms.flatMap(({ deed, refusal }) => (refusal === undefined ? [deed] : []));

function titleOf({ words, text }: Lexicon, forms: readonly Deed[]): string | undefined {
  const first = at(forms, 0);
  return first.kind === 'agenda' ? words.say('orders.agenda', { table: text(`${first.path}.name`) }) : undefined;
}

function moveView(lexicon: Lexicon, place: Place, deeds: readonly Deed[], title?: string): MoveView {
  const { turn } = place;
  const first = at(deeds, 0);
  const text = title ?? bareText(lexicon, first);
  const item = deeds.length === 1 || first.kind === 'move' ? itemAt(lexicon, first.path) : undefined;
  const about = first.kind === 'move' ? lexicon.text(`${first.path}.about`) : '';
  return {
    id: first.kind === 'mandate' ? 'mandate' : first.path,
    group: first.group,
    ...headingOf(lexicon, first.group),
    text,
    ...(about !== '' && { about }),
    ...(item && { standing: standingOf(lexicon, item, turn) }),
    choices: choicesOf(lexicon, deeds, text),
    forms: deeds.map((deed) => formView(lexicon, place, deed, deeds.length)),
    suggested: false,
    ...(deeds.some(givesWord) && { line: true }),
    ...(about !== '' && { explained: () => codexOf(lexicon) }),
  };
}

/** Whom or what a group of moves is about, where it is called by its id. */
function headingOf({ text }: Lexicon, group: string): { heading?: string } {
  const heading = ['parties', 'places', 'issues', 'tracks'].map((kind) => text(`${kind}.${group}.name`)).find(Boolean);
  return heading === undefined ? {} : { heading };
}

/** The choices of a move; or, for deeds that stand beside each other without one, which of them. */
function choicesOf(lexicon: Lexicon, deeds: readonly Deed[], text: string): readonly ChoiceView[] {
  const first = at(deeds, 0);
  const name = lexicon.words.say('orders.choice', { text });
  const ids = Object.keys(first.choices);
  if (ids.length === 0 && deeds.length > 1) {
    return [{ id: 'which', name, options: deeds.map((deed) => ({ id: deed.id, name: whichName(lexicon, deed) })) }];
  }
  return ids.map((id) => {
    const values = [...new Set(deeds.map((deed) => deed.choices[id] ?? ''))];
    return { id, name, options: values.map((value) => ({ id: value, name: lexicon.choice(first.path, id, value) })) };
  });
}

function whichName(lexicon: Lexicon, deed: Deed): string {
  if (deed.kind !== 'agenda') return bareText(lexicon, deed);
  const { issue, on } = agendaOf(deed);
  return lexicon.words.say(on ? 'orders.agendaOn' : 'orders.agendaOff', { issue: lexicon.issue(issue) });
}

function formView(lexicon: Lexicon, place: Place, deed: Deed, forms: number): FormView {
  const { position, seat, legal, courseOf: course } = place;
  const closed = legal?.includes(deed.index) === true ? undefined : closedBy(lexicon, place, deed.index);
  const secret = deed.secret !== undefined && holds(position, deed.secret.when);
  return {
    deed: deed.index,
    picks: Object.keys(deed.choices).length === 0 && forms > 1 ? { which: deed.id } : deed.choices,
    cost: deed.cost,
    ...(closed && { refusal: closed.text }),
    ...(closed && closed.signposts.length > 0 && { signposts: closed.signposts }),
    ...(givesWord(deed) && { breaking: priceOfWord(position, seat, deed) }),
    ...(wordStands(position, seat, deed) && { stands: true }),
    public: deed.public && !secret,
    secret,
    hears: deed.asks.map((ask) => lexicon.party(ask.party).name),
    ...course?.(lexicon, seat, deed),
    ...adviceOn(lexicon, seat, deed.index, place),
  };
}

/** Why a deed cannot be ordered: by what its seat sees, or by what it does not. */
function closedBy(
  lexicon: Lexicon,
  { position, seat, legal, whyClosed: why = barely }: Place,
  deed: number,
): ReturnType<WhyClosed> | undefined {
  const refusal = whyNot(position, seat, deed, 'order');
  return refusal || legal ? why(lexicon, position, deed, refusal) : undefined;
}

const holds = ({ evaluator, state }: Position, formula: number): boolean =>
  formula < 0 || evaluator.value(formula, state) !== 0;

/** Single deeds to answer or act with, with the reasons against. */
export function optionViews(
  lexicon: Lexicon,
  position: Position,
  seat: number,
  deeds: readonly number[],
  occasion: Occasion,
  aids: MoveAids,
): readonly OptionView[] {
  const { whyClosed: why = barely } = aids;
  const pathOf = (index: number): string => at(lexicon.rulebook.deeds, index).path;
  return deeds.map((index, place) => {
    const refusal = whyNot(position, seat, index, occasion);
    // What is said of a move in all of its forms is said once.
    const before = deeds.slice(0, place).some((other) => pathOf(other) === pathOf(index));
    const about = before ? '' : lexicon.text(`${pathOf(index)}.about`);
    return {
      deed: index,
      text: deedText(lexicon, index),
      ...(about !== '' && { about }),
      ...(refusal && { refusal: why(lexicon, position, index, refusal).text }),
      ...adviceOn(lexicon, seat, index, aids),
    };
  });
}

/** What each adviser of the seat expects of a deed, in words' stead as a range, and why, once it can be said. */
function adviceOn(
  lexicon: Lexicon,
  seat: number,
  deed: number,
  { counsel, stakeText: because }: MoveAids,
): { readonly advice?: readonly Advice[] } {
  const says = counsel?.words.find((one) => one.deed === deed)?.says ?? [];
  if (says.length === 0) return {};
  const { advisers } = at(lexicon.rulebook.parties, seat);
  const given = new Set<string>();
  return {
    advice: says.map(({ why, ...say }, index) => {
      const text = why && because ? because(lexicon, seat, why) : '';
      // What one has said the next need not say again.
      const isNew = text !== '' && !given.has(text) && given.add(text);
      return { name: lexicon.adviser(seat, at(advisers, index).id), ...say, ...(isNew && { why: text }) };
    }),
  };
}
