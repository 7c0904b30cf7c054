import { at } from '../kit/never.ts';
import type { Cue, Span } from '../session/cue.ts';
import type { Lexicon } from './lexicon.ts';

/**
 * Why a party left, as far as a seat may know it: what its analysts make of what leaving and staying was worth to that party, and what it
 * had asked for in vain. `before`: the cues before.
 */
export function departureLines(
  lexicon: Lexicon,
  { party, leaving, agreed, heaviest, dearest }: Cue & { kind: 'departure' },
  before: readonly Cue[],
): readonly string[] {
  const { id } = at(lexicon.rulebook.parties, party);
  const refused = before.findLast((cue) => cue.kind === 'answer' && cue.by === party && !cue.accepts);
  return [
    `Your analysts: leaving was worth ${spanText(leaving)} points to them, its price taken off.`,
    agreed
      ? `Your analysts: what is agreed so far would bring them ${spanText(agreed)} points.`
      : 'Nothing is agreed that they would lose by it.',
    ...(heaviest ? [`Your analysts: what weighs on them most is ${lexicon.clause(heaviest)}.`] : []),
    ...(refused?.kind === 'answer'
      ? [`They had asked for this, and the answer was no: ${lexicon.package(refused.package)}.`]
      : []),
    ...(dearest === undefined ? [] : [`What it costs them most: ${lexicon.text(`walk_away.${id}.names.${dearest}`)}.`]),
  ];
}

const spanText = ({ low, high }: Span): string => `${low} to ${high}`;
