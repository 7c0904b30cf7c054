import { at, never } from '../../kit/never.ts';
import type { Position } from '../../rules/position.ts';
import type { Refusal } from '../../rules/step.ts';
import type { Comparison } from '../../rules/comparison.ts';
import type { UnmetPart } from '../../session/unmet-part.ts';
import { unmetOf, type Unmet } from '../../session/unmet.ts';
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
  if (refusal.code === 'condition') return unmetOf(position, deed).map((unmet) => unmetText(lexicon, unmet));
  const { guards, channel, during } = at(rulebook.deeds, deed);
  if (refusal.code === 'not_now' && during >= 0)
    return [lexicon.words.say('unmet.sitting', { name: lexicon.summit(during) })];
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

const BOUNDS: Readonly<Record<Comparison, Key>> = {
  '<': 'unmet.below',
  '<=': 'unmet.atMost',
  '>': 'unmet.above',
  '>=': 'unmet.atLeast',
  '==': 'unmet.just',
  '!=': 'unmet.other',
};

const TURNS: Readonly<Record<Comparison, Key>> = {
  '<': 'unmet.turnBefore',
  '<=': 'unmet.turnTo',
  '>': 'unmet.turnAfter',
  '>=': 'unmet.turnFrom',
  '==': 'unmet.just',
  '!=': 'unmet.other',
};

/** A bound in words: below 50. */
export const boundText = ({ words }: Lexicon, operator: Comparison, bound: string): string =>
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
export const anyOf = (lexicon: Lexicon, names: readonly string[]): string =>
  orOf(
    lexicon,
    names.map((text) => lexicon.words.say('unmet.quoted', { text })),
  );

const orOf = ({ words }: Lexicon, names: readonly string[]): string =>
  names.reduce((one, other) => words.say('unmet.or', { one, other }));

/** A part of a condition that does not hold, in a sentence; what is not simple, as the scenario writes it. */
export function unmetText(lexicon: Lexicon, unmet: Unmet): string {
  const { words } = lexicon;
  switch (unmet.kind) {
    case 'either':
      return unmet.alternatives
        .map((parts) => parts.map((part) => partText(lexicon, part)).join(' '))
        .reduce((one, other) => words.say('unmet.either', { one, other }));
    case 'other':
      return words.say('unmet.written', { expression: unmet.expression });
    default:
      return partText(lexicon, unmet);
  }
}

function partText(lexicon: Lexicon, unmet: UnmetPart): string {
  const { rulebook, words } = lexicon;
  const { say } = words;
  switch (unmet.kind) {
    case 'track': {
      const { states } = at(rulebook.tracks, at(rulebook.copies, unmet.copy).track);
      return standing(lexicon, lexicon.copy(unmet.copy), (state) => lexicon.state(unmet.copy, state), unmet, states);
    }
    case 'level':
    case 'heard': {
      const { levels } = at(rulebook.issues, unmet.issue);
      const issue = lexicon.issue(unmet.issue);
      const name =
        unmet.kind === 'level' ? issue : say('unmet.heard', { party: lexicon.party(unmet.party).name, issue });
      return standing(lexicon, name, (one) => lexicon.level(unmet.issue, one), unmet, levels);
    }
    case 'walked': {
      const name = (party: number): string => lexicon.party(party).name;
      if (unmet.is >= 0 && unmet.wanted.includes(-1)) return say('unmet.left', { party: name(unmet.is) });
      return say('unmet.walked', { parties: orOf(lexicon, unmet.wanted.map(name)) });
    }
    case 'held':
      return say(unmet.wanted ? 'unmet.held' : 'unmet.heldAlready', { name: lexicon.summit(unmet.summit) });
    case 'gauge':
      return say('unmet.number', {
        name: lexicon.gauge(unmet.gauge),
        is: gaugeText(lexicon, unmet.gauge, unmet.is),
        bound: boundText(lexicon, unmet.operator, String(unmet.bound)),
      });
    case 'turn':
      return say('unmet.turn', {
        is: turnText(lexicon, unmet.is),
        bound: say(TURNS[unmet.operator], { bound: turnText(lexicon, unmet.bound) }),
      });
    case 'count': {
      const { id, copies } = at(rulebook.tracks, unmet.track);
      return say('unmet.count', {
        name: lexicon.text(`tracks.${id}.name`),
        state: lexicon.state(at(copies, 0), unmet.state),
        is: unmet.is,
        bound: boundText(lexicon, unmet.operator, String(unmet.bound)),
      });
    }
    case 'nearness': {
      if (unmet.bound === 0) return say('unmet.nearNever');
      const key = unmet.operator === '>=' ? 'unmet.nearFrom' : 'unmet.nearTo';
      return say(key, { is: turnText(lexicon, unmet.is), bound: turnText(lexicon, unmet.bound) });
    }
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
  if (is < 0) return say('unmet.mustBe', { name, wanted: anyOf(lexicon, wanted.map(called)) });
  // Where everything else would do, what stands is the whole reason.
  if (all.length > 2 && wanted.length === all.length - 1) return say('unmet.inTheWay', { name, is: called(is) });
  return say('unmet.is', { name, is: called(is), wanted: anyOf(lexicon, wanted.map(called)) });
}
