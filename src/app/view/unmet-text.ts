import { at, never } from '../../kit/never.ts';
import type { Position } from '../../rules/position.ts';
import type { Refusal } from '../../rules/step.ts';
import { unmetOf, type Bounding, type Unmet } from '../../session/unmet.ts';
import type { Key } from '../../words/key.ts';
import type { Lexicon } from './lexicon.ts';
import { refusalText } from './refusal-text.ts';

/** Facts told of one refusal; more of them are no reason, they are a list. */
const MOST = 2;

/** Why a deed cannot be done now, with the facts: what stands, and what would do. */
export function whyClosed(lexicon: Lexicon, position: Position, deed: number, refusal: Refusal): string {
  const facts = factsOf(lexicon, position, deed, refusal);
  return facts.length > 0 ? facts.slice(0, MOST).join(' ') : refusalText(lexicon.words, refusal);
}

function factsOf(lexicon: Lexicon, position: Position, deed: number, refusal: Refusal): readonly string[] {
  const { rulebook, state } = position;
  if (refusal.code === 'condition')
    return unmetOf(position, deed)
      .toSorted((one, other) => Number(one.kind === 'other') - Number(other.kind === 'other'))
      .map((unmet) => unmetText(lexicon, unmet));
  const { guards, channel } = at(rulebook.deeds, deed);
  if (refusal.code === 'channel_closed' && channel >= 0)
    return [lexicon.words.say('unmet.line', { name: lexicon.channel(channel) })];
  if (refusal.code !== 'wrong_state') return [];
  return guards.flatMap(({ slot, from }) => {
    const copy = rulebook.copies.findIndex((one) => one.slot === slot);
    const is = at(state, slot);
    if (copy < 0 || ((from >> is) & 1) === 1) return [];
    const { states } = at(rulebook.tracks, at(rulebook.copies, copy).track);
    const wanted = [...states.keys()].filter((one) => ((from >> one) & 1) === 1);
    return [unmetText(lexicon, { kind: 'track', copy, is, wanted })];
  });
}

const BOUNDS: Readonly<Record<Bounding, Key>> = {
  '<': 'unmet.below',
  '<=': 'unmet.atMost',
  '>': 'unmet.above',
  '>=': 'unmet.atLeast',
  '==': 'unmet.just',
  '!=': 'unmet.other',
};

const TURNS: Readonly<Record<Bounding, Key>> = {
  '<': 'unmet.turnBefore',
  '<=': 'unmet.turnTo',
  '>': 'unmet.turnAfter',
  '>=': 'unmet.turnFrom',
  '==': 'unmet.just',
  '!=': 'unmet.other',
};

/** A bound in words: below 50. */
export const boundText = ({ words }: Lexicon, operator: Bounding, bound: string): string =>
  words.say(BOUNDS[operator], { bound });

/** A gauge's number with the name of the band it lies in: Tense (55). */
export function gaugeText({ rulebook, scenario, text, words }: Lexicon, gauge: number, value: number): string {
  const { id } = at(rulebook.gauges, gauge);
  const band = scenario.gauges[id]?.bands.findLast(({ from }) => from <= value);
  const name = band ? text(`gauges.${id}.bands.${band.from}`) : '';
  const shown = Math.round(value * 10) / 10;
  return name === '' ? String(shown) : words.say('unmet.banded', { band: name, value: shown });
}

/** Any of some things, each in quotes. */
export function anyOf({ words }: Lexicon, names: readonly string[]): string {
  const quoted = names.map((text) => words.say('unmet.quoted', { text }));
  return quoted.reduce((one, other) => words.say('unmet.or', { one, other }));
}

/** A part of a condition that does not hold, in a sentence; what is not simple, as the scenario writes it. */
export function unmetText(lexicon: Lexicon, unmet: Unmet): string {
  const { rulebook, words } = lexicon;
  switch (unmet.kind) {
    case 'track': {
      const { states } = at(rulebook.tracks, at(rulebook.copies, unmet.copy).track);
      return standing(lexicon, lexicon.copy(unmet.copy), (state) => lexicon.state(unmet.copy, state), unmet, states);
    }
    case 'level': {
      const { levels } = at(rulebook.issues, unmet.issue);
      return standing(lexicon, lexicon.issue(unmet.issue), (one) => lexicon.level(unmet.issue, one), unmet, levels);
    }
    case 'gauge':
      return words.say('unmet.number', {
        name: lexicon.gauge(unmet.gauge),
        is: gaugeText(lexicon, unmet.gauge, unmet.is),
        bound: boundText(lexicon, unmet.operator, String(unmet.bound)),
      });
    case 'turn':
      return words.say('unmet.turn', {
        is: turnText(lexicon, unmet.is),
        bound: words.say(TURNS[unmet.operator], { bound: turnText(lexicon, unmet.bound) }),
      });
    case 'other':
      return words.say('unmet.written', { expression: unmet.expression });
    default:
      return never(unmet);
  }
}

const turnText = ({ words, text }: Lexicon, turn: number): string =>
  words.say('common.turn', { word: text('calendar.word'), turn });

function standing(
  lexicon: Lexicon,
  name: string,
  called: (value: number) => string,
  { is, wanted }: { readonly is: number; readonly wanted: readonly number[] },
  all: readonly unknown[],
): string {
  const { say } = lexicon.words;
  if (wanted.length === 0) return say('unmet.never', { name });
  // Where everything else would do, what stands is the whole reason.
  if (all.length > 2 && wanted.length === all.length - 1) return say('unmet.inTheWay', { name, is: called(is) });
  return say('unmet.is', { name, is: called(is), wanted: anyOf(lexicon, wanted.map(called)) });
}
