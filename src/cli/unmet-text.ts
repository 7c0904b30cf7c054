import { at, never } from '../kit/never.ts';
import type { Comparison } from '../rules/comparison.ts';
import type { UnmetPart } from '../session/unmet-part.ts';
import type { Unmet } from '../session/unmet.ts';
import type { Lexicon } from './lexicon.ts';

const MUST: Readonly<Record<Comparison, string>> = {
  '<': 'must be below',
  '<=': 'must be at most',
  '>': 'must be above',
  '>=': 'must be at least',
  '==': 'must be',
  '!=': 'must not be',
};

const WHEN: Readonly<Record<Comparison, (turn: string) => string>> = {
  '<': (turn) => `before ${turn}`,
  '<=': (turn) => `${turn} or earlier`,
  '>': (turn) => `after ${turn}`,
  '>=': (turn) => `${turn} or later`,
  '==': (turn) => turn,
  '!=': (turn) => `another than ${turn}`,
};

/** A part of a condition that does not hold, in a sentence; undefined where only the expression itself can say it. */
export function unmetText(lexicon: Lexicon, unmet: Unmet): string | undefined {
  switch (unmet.kind) {
    case 'either':
      return unmet.alternatives
        .map((parts) => parts.map((part) => partText(lexicon, part)).join(' '))
        .join(' Or else: ');
    case 'other':
      return undefined;
    default:
      return partText(lexicon, unmet);
  }
}

function partText(lexicon: Lexicon, unmet: UnmetPart): string {
  const { rulebook, party } = lexicon;
  const turn = (number: number): string => `${lexicon.scenario.calendar.word} ${rounded(number)}`;
  switch (unmet.kind) {
    case 'track': {
      const { states } = at(rulebook.tracks, at(rulebook.copies, unmet.copy).track);
      const name = (state: number): string => lexicon.state(unmet.copy, state);
      return standing(lexicon.copy(unmet.copy), name, unmet, states.length);
    }
    case 'level':
    case 'heard': {
      const { levels } = at(rulebook.issues, unmet.issue);
      const issue = lexicon.issue(unmet.issue);
      const name = unmet.kind === 'level' ? issue : `${issue}, as read by ${party(unmet.party)}`;
      return standing(name, (level) => lexicon.level(unmet.issue, level), unmet, levels.length);
    }
    case 'walked':
      if (unmet.is >= 0 && unmet.wanted.includes(-1))
        return `${party(unmet.is)} has left the table: that stands in the way.`;
      return `Only once ${unmet.wanted.map((one) => party(one)).join(' or ')} has left the table.`;
    case 'held':
      return `${unmet.wanted ? 'Only once it was held' : 'It was held already'}: ${lexicon.summit(unmet.summit)}.`;
    case 'gauge':
      return `${lexicon.gauge(unmet.gauge)} is ${rounded(unmet.is)}, ${MUST[unmet.operator]} ${rounded(unmet.bound)}.`;
    case 'turn':
      return `It is ${turn(unmet.is)}, must be ${WHEN[unmet.operator](turn(unmet.bound))}.`;
    case 'count': {
      const { id, copies } = at(rulebook.tracks, unmet.track);
      const state = lexicon.state(at(copies, 0), unmet.state);
      return `${lexicon.text(`tracks.${id}.name`)}: ${unmet.is} of them “${state}”, ${MUST[unmet.operator]} ${unmet.bound}.`;
    }
    case 'nearness': {
      if (unmet.bound === 0) return 'Not possible unless the date moves.';
      const when = `${turn(unmet.bound)} ${unmet.operator === '>=' ? 'on' : 'at the latest'}`;
      const from = unmet.operator === '>=' ? 'from' : 'in';
      return `It is ${turn(unmet.is)}; possible ${from} ${when}, if the date does not move.`;
    }
    default:
      return never(unmet);
  }
}

/** Of what stands in one of a few states: what it is and must be, said the shorter way. */
function standing(
  thing: string,
  name: (value: number) => string,
  { is, wanted }: { readonly is: number; readonly wanted: readonly number[] },
  count: number,
): string {
  if (wanted.length === 0) return `${thing}: this can never be.`;
  const meant = wanted.map((one) => `“${name(one)}”`).join(' or ');
  if (is < 0) return `${thing}: it must be ${meant}.`;
  // Where everything else would do, what stands is the whole reason.
  if (count > 2 && wanted.length === count - 1) return `${thing}: “${name(is)}” stands in the way.`;
  return `${thing}: it is “${name(is)}”, must be ${meant}.`;
}

const rounded = (value: number): string => String(Math.round(value * 10) / 10);
