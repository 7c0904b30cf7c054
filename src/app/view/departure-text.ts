import { at } from '../../kit/never.ts';
import { lastToReturn } from '../../rules/leaving.ts';
import type { Cue } from '../../session/cue.ts';
import type { Lexicon } from './lexicon.ts';

/** Until when a walk-away can be taken back; nothing of one from a summit that sits, or in the last turn. */
export function returnLines(lexicon: Lexicon, cue: Cue, before: readonly Cue[]): readonly string[] {
  if (cue.kind !== 'deed' || cue.party < 0) return [];
  const { rulebook, words } = lexicon;
  if (at(rulebook.deeds, cue.deed).kind !== 'leave') return [];
  const summit = before.findLast((one) => one.kind === 'summit');
  const last = lastToReturn(rulebook, cue.party, cue.turn);
  if ((summit?.kind === 'summit' && summit.status === 'sits') || last <= cue.turn) return [];
  return [words.say('cable.standsUntil', { turn: lexicon.turn(last) })];
}

/**
 * Why a party left, as far as a seat may know it: what its analysts make of what leaving and staying was worth to that party, and what it
 * had asked for in vain. `before`: the cues before.
 */
export function departureLines(
  lexicon: Lexicon,
  { party, leaving, agreed, heaviest, dearest }: Cue & { kind: 'departure' },
  before: readonly Cue[],
): readonly string[] {
  const { say, ends } = lexicon.words;
  const { id } = at(lexicon.rulebook.parties, party);
  const wanted = before.findLast((cue) => cue.kind === 'answer' && cue.by === party && !cue.accepts);
  const asked =
    wanted?.kind === 'answer' ? lexicon.words.series(wanted.package.map((clause) => lexicon.clause(clause))) : '';
  return [
    say('cable.departure.leaving', ends(leaving)),
    agreed ? say('cable.departure.agreed', ends(agreed)) : say('cable.departure.agreedNothing'),
    ...(heaviest ? [say('cable.departure.costsMost', { issue: lexicon.clause(heaviest) })] : []),
    ...(asked === '' ? [] : [say('cable.departure.askedFor', { package: asked })]),
    ...(dearest === undefined
      ? []
      : [say('cable.departure.dearest', { name: lexicon.text(`walk_away.${id}.names.${dearest}`) })]),
  ];
}
