import { at, never } from '../../kit/never.ts';
import type { Position } from '../../rules/position.ts';
import type { Refusal } from '../../rules/step.ts';
import type { Comparison } from '../../rules/comparison.ts';
import type { UnmetPart } from '../../session/unmet-part.ts';
import { unmetOf, type Unmet } from '../../session/unmet.ts';
import type { Key } from '../../words/key.ts';
import type { Signpost } from '../../ui/port/signpost.ts';
import { closedSince, type Past } from './closed-since.ts';
import type { Lexicon } from './lexicon.ts';
import { wayTo } from './movers.ts';
import { comesWith } from './passing-by.ts';
import { refusalText } from './refusal-text.ts';
import { whereSettled, whoPushes, whoSteps, type Fact } from './who-changes.ts';

/** Facts told of one refusal; more of them are no reason, they are a list. */
const MOST = 2;

/** Why a deed cannot be done now, and the other moves of the seat that this names. */
export interface Closed {
  readonly text: string;
  readonly signposts: readonly Signpost[];
}

/** Why a deed cannot be done now, as sentences: what is missing, how far it is, who or what could change it, and since when, where it is known. Without a refusal it is closed by what its seat does not see. */
export function whyClosed(
  lexicon: Lexicon,
  position: Position,
  deed: number,
  refusal: Refusal | undefined,
  past?: Past,
): Closed {
  if (refusal === undefined) return { text: lexicon.words.say('unmet.unseen'), signposts: [] };
  const { about, facts } = factsOf(lexicon, position, deed, refusal);
  const since = past && closedSince(lexicon, past, deed, refusal, about);
  const [first = { text: refusalText(lexicon.words, refusal) }, ...others] = facts;
  // When it came to stand so is said beside how it stands.
  const sentences = since ? [first, since, ...others] : [first, ...others];
  const { path } = at(position.rulebook.deeds, deed);
  const named = new Map(sentences.flatMap(({ signposts = [] }) => signposts.map((one) => [one.words, one] as const)));
  return {
    text: sentences.map(({ text }) => text).join(' '),
    signposts: [...named.values()].filter((one) => 'cable' in one || one.move !== path),
  };
}

/** What is told, and the missing part that is told first, where it is one. */
interface Facts {
  readonly about?: Unmet;
  readonly facts: readonly Fact[];
}

const single = (text: string): Facts => ({ facts: [{ text }] });

function factsOf(lexicon: Lexicon, position: Position, deed: number, refusal: Refusal): Facts {
  const { rulebook } = position;
  const { kind, channel, during, guards } = at(rulebook.deeds, deed);
  const gone = at(position.state, rulebook.layout.walked) - 1;
  // Whatever else its own effects have closed.
  if (kind === 'leave' && gone >= 0)
    return single(lexicon.words.say('unmet.left', { party: lexicon.party(gone).name }));
  if (refusal.code === 'not_now' && during >= 0)
    return single(lexicon.words.say('unmet.sitting', { name: lexicon.summit(during) }));
  if (refusal.code === 'channel_closed' && channel >= 0)
    return single(lexicon.words.say('unmet.line', { name: lexicon.channel(channel) }));
  if (refusal.code !== 'wrong_state' && refusal.code !== 'condition') return { facts: [] };
  const all = unmetOf(position, deed);
  // What can no longer come about is the whole reason.
  for (const unmet of all) {
    if (unmet.kind !== 'track') continue;
    const { slot } = at(rulebook.copies, unmet.copy);
    const done = guards.some((guard) => guard.slot === slot && guard.to === unmet.is);
    if (!done && wayTo(rulebook, unmet.copy, unmet.is, unmet.wanted)) continue;
    const name = lexicon.copy(unmet.copy);
    const is = lexicon.state(unmet.copy, unmet.is);
    return { about: unmet, ...single(lexicon.words.say(done ? 'unmet.so' : 'unmet.over', { name, is })) };
  }
  // One that says how it could change is enough; two that do not stand beside each other.
  const [first, ...others] = all;
  if (first === undefined) return { facts: [] };
  const way = wayOf(lexicon, position, deed, first);
  const facts = others.slice(0, MOST - 1).map((unmet) => ({ text: unmetText(lexicon, unmet) }));
  const passing = passes(lexicon, position, first);
  return { about: first, facts: [...(passing ?? [{ text: unmetText(lexicon, first) }, ...way]), ...facts] };
}

/** Of what stands in the way and passes by itself: what it is, and until when. */
function passes(lexicon: Lexicon, position: Position, unmet: Unmet): readonly Fact[] | undefined {
  if (unmet.kind !== 'track') return undefined;
  const { words } = lexicon;
  const way = wayTo(position.rulebook, unmet.copy, unmet.is, unmet.wanted);
  const until = way?.steps === 1 ? comesWith(position, way.deeds) : undefined;
  if (until === undefined) return undefined;
  const values = { name: lexicon.copy(unmet.copy), is: lexicon.state(unmet.copy, unmet.is) };
  return [
    { text: words.say('unmet.inTheWay', values) },
    { text: words.say('unmet.passes', { turn: lexicon.turn(until) }) },
  ];
}

/** How far a missing part is, and who could bring it nearer. */
function wayOf(lexicon: Lexicon, position: Position, deed: number, unmet: Unmet): readonly Fact[] {
  const { rulebook } = position;
  const seat = at(rulebook.deeds, deed).party;
  if (unmet.kind === 'gauge') return given(whoPushes(lexicon, position, seat, unmet));
  if (unmet.kind === 'level') {
    // What has gone too far is brought back nowhere.
    const further = unmet.wanted.some((level) => level > unmet.is);
    return further ? given(whereSettled(lexicon, seat, unmet.issue)) : [];
  }
  if (unmet.kind !== 'track') return [];
  const way = wayTo(rulebook, unmet.copy, unmet.is, unmet.wanted);
  if (way === undefined) return [];
  // How somebody's leaving may be brought about is nothing to be sent after.
  if (way.arrivals.every((index) => at(rulebook.deeds, index).kind === 'leave'))
    return [{ text: lexicon.words.say('unmet.byLeaving') }];
  const far = way.steps > 1 ? [{ text: lexicon.words.say('unmet.steps', { count: way.steps }) }] : [];
  return [...far, whoSteps(lexicon, position, seat, way)];
}

const given = (fact: Fact | undefined): readonly Fact[] => (fact === undefined ? [] : [fact]);

const BOUNDS: Readonly<Record<Comparison, Key>> = {
  '<': 'unmet.below',
  '<=': 'unmet.atMost',
  '>': 'unmet.above',
  '>=': 'unmet.atLeast',
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
      return words.say('unmet.written');
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
      return levelText(lexicon, unmet);
    case 'heard':
      return heardText(lexicon, unmet);
    case 'walked': {
      const name = (party: number): string => lexicon.party(party).name;
      if (unmet.is >= 0 && unmet.wanted.includes(-1)) return say('unmet.left', { party: name(unmet.is) });
      return say('unmet.walked', { parties: orOf(lexicon, unmet.wanted.map(name)) });
    }
    case 'held':
      return say(unmet.wanted ? 'unmet.held' : 'unmet.heldAlready', { name: lexicon.summit(unmet.summit) });
    case 'gauge':
      return numberText(lexicon, unmet);
    case 'turn':
      return turnText(lexicon, unmet);
    case 'count': {
      const { id, copies } = at(rulebook.tracks, unmet.track);
      return say('unmet.count', {
        name: lexicon.text(`tracks.${id}.name`),
        state: lexicon.state(at(copies, 0), unmet.state),
        is: unmet.is,
        all: copies.length,
        bound: boundText(lexicon, unmet.operator, String(unmet.bound)),
      });
    }
    case 'nearness': {
      if (unmet.bound === 0) return say('unmet.nearNever');
      const key = unmet.operator === '>=' ? 'unmet.nearFrom' : 'unmet.nearTo';
      return say(key, { is: lexicon.turn(unmet.is), bound: lexicon.turn(unmet.bound) });
    }
    default:
      return never(unmet);
  }
}

function turnText(lexicon: Lexicon, { is, operator, bound }: UnmetPart & { kind: 'turn' }): string {
  const { say } = lexicon.words;
  const told = (key: Key, turn: number): string => say(key, { is: lexicon.turn(is), bound: lexicon.turn(turn) });
  // Turns are whole.
  if (operator === '>' || operator === '>=') return told('unmet.turnFrom', Math.ceil(bound) + Number(operator === '>'));
  if (operator === '<' || operator === '<=') return told('unmet.turnTo', Math.floor(bound) - Number(operator === '<'));
  return told(operator === '==' ? 'unmet.turnOnly' : 'unmet.turnNot', bound);
}

/** How far a number is from where it is wanted. */
function numberText(lexicon: Lexicon, { gauge, is, operator, bound }: UnmetPart & { kind: 'gauge' }): string {
  const { say } = lexicon.words;
  const values = {
    name: lexicon.gauge(gauge),
    is: gaugeText(lexicon, gauge, is),
    bound: boundText(lexicon, operator, String(bound)),
    count: Math.ceil(Math.abs(is - bound)),
  };
  if (operator === '==' || operator === '!=') return say('unmet.number', values);
  return say(operator.startsWith('<') ? 'unmet.falls' : 'unmet.rises', values);
}

function levelText(lexicon: Lexicon, { issue, is, wanted }: UnmetPart & { kind: 'level' }): string {
  const { say } = lexicon.words;
  const { levels, ordered } = at(lexicon.rulebook.issues, issue);
  const named = { name: lexicon.issue(issue), is: lexicon.level(issue, is) };
  if (ordered && wanted.length > 0 && wanted.every((level) => level < is)) return say('unmet.further', named);
  if (levels.length > 2 && wanted.length === levels.length - 1) return say('unmet.inTheWay', named);
  return say('unmet.settled', { ...named, wanted: levelsText(lexicon, issue, wanted) });
}

function heardText(lexicon: Lexicon, { party, issue, is, wanted }: UnmetPart & { kind: 'heard' }): string {
  const { say } = lexicon.words;
  const { name } = lexicon.party(party);
  if (is >= 0 && wanted.length > 0 && wanted.every((level) => level < is))
    return say('unmet.heardFurther', { party: name, issue: lexicon.issue(issue), is: lexicon.level(issue, is) });
  const heard = say('unmet.heard', {
    party: name,
    issue: lexicon.issue(issue),
    wanted: levelsText(lexicon, issue, wanted),
  });
  return `${heard} ${is < 0 ? say('unmet.unknown') : say('unmet.today', { is: lexicon.level(issue, is) })}`;
}

/** Levels, any of which would do: from the first of them on where all that follow would and are more. */
export function levelsText(lexicon: Lexicon, issue: number, wanted: readonly number[]): string {
  const { levels, ordered } = at(lexicon.rulebook.issues, issue);
  const [first = 0] = wanted;
  const suffix = ordered && wanted.length > 1 && wanted.length === levels.length - first;
  if (suffix) return lexicon.words.say('unmet.orMore', { level: lexicon.level(issue, first) });
  return anyOf(
    lexicon,
    wanted.map((level) => lexicon.level(issue, level)),
  );
}

function standing(
  lexicon: Lexicon,
  name: string,
  called: (value: number) => string,
  { is, wanted }: { readonly is: number; readonly wanted: readonly number[] },
  all: readonly unknown[],
): string {
  const { say } = lexicon.words;
  if (wanted.length === 0) return say('unmet.over', { name, is: called(is) });
  // Where everything else would do, what stands is the whole reason.
  if (all.length > 2 && wanted.length === all.length - 1) return say('unmet.inTheWay', { name, is: called(is) });
  return say('unmet.is', { name, is: called(is), wanted: anyOf(lexicon, wanted.map(called)) });
}
