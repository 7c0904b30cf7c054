import { at, never } from '../kit/never.ts';
import type { Bounding, Unmet } from '../session/unmet.ts';
import type { Lexicon } from './lexicon.ts';

const MUST: Readonly<Record<Bounding, string>> = {
  '<': 'must be below',
  '<=': 'must be at most',
  '>': 'must be above',
  '>=': 'must be at least',
  '==': 'must be',
  '!=': 'must not be',
};

const WHEN: Readonly<Record<Bounding, (turn: string) => string>> = {
  '<': (turn) => `before ${turn}`,
  '<=': (turn) => `${turn} or earlier`,
  '>': (turn) => `after ${turn}`,
  '>=': (turn) => `${turn} or later`,
  '==': (turn) => turn,
  '!=': (turn) => `another than ${turn}`,
};

/** A part of a condition that does not hold, in a sentence; undefined where only the expression itself can say it. */
export function unmetText(lexicon: Lexicon, unmet: Unmet): string | undefined {
  const { rulebook } = lexicon;
  switch (unmet.kind) {
    case 'track': {
      const { states } = at(rulebook.tracks, at(rulebook.copies, unmet.copy).track);
      const name = (state: number): string => lexicon.state(unmet.copy, state);
      return standing(lexicon.copy(unmet.copy), name, unmet, states.length);
    }
    case 'level': {
      const { levels } = at(rulebook.issues, unmet.issue);
      return standing(lexicon.issue(unmet.issue), (level) => lexicon.level(unmet.issue, level), unmet, levels.length);
    }
    case 'gauge':
      return `${lexicon.gauge(unmet.gauge)} is ${rounded(unmet.is)}, ${MUST[unmet.operator]} ${rounded(unmet.bound)}.`;
    case 'turn': {
      const turn = (number: number): string => `${lexicon.scenario.calendar.word} ${rounded(number)}`;
      return `It is ${turn(unmet.is)}, must be ${WHEN[unmet.operator](turn(unmet.bound))}.`;
    }
    case 'other':
      return undefined;
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
  // Where everything else would do, what stands is the whole reason.
  if (count > 2 && wanted.length === count - 1) return `${thing}: “${name(is)}” stands in the way.`;
  return `${thing}: it is “${name(is)}”, must be ${wanted.map((one) => `“${name(one)}”`).join(' or ')}.`;
}

const rounded = (value: number): string => String(Math.round(value * 10) / 10);
