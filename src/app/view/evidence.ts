import { at } from '../../kit/never.ts';
import type { Cue } from '../../session/cue.ts';
import type { Evidence } from '../../ui/port/swings.ts';
import { wireAt, type Wire } from './cables.ts';
import type { Lexicon } from './lexicon.ts';

/** What moved a seat's odds that a party means it, oldest first, each step by the cable that tells of it. Odds 0 to 1. */
export function evidenceOf(
  lexicon: Lexicon,
  wires: readonly Wire[],
  cues: readonly Cue[],
  party: string,
): readonly Evidence[] {
  const { rulebook } = lexicon;
  const about = rulebook.parties.findIndex(({ id }) => id === party);
  const { meansIt } = at(rulebook.parties, about);
  const odds = (by: readonly number[]): number => meansIt.reduce((sum, kind) => sum + (by[kind] ?? 0), 0);
  return cues.flatMap((cue, index) => {
    if (cue.kind !== 'belief' || cue.about !== about) return [];
    const wire = wireAt(wires, index);
    const [from, to] = [odds(cue.from), odds(cue.to)];
    if (!wire) return [];
    const act = cues[wire.from];
    const answer = act?.kind === 'answer' && act.party === about ? act : undefined;
    const others = [...cue.to.keys()].filter((kind) => !meansIt.includes(kind));
    const against = answer && (answer.accepts ? to < from : to > from);
    return [
      {
        cable: wire.cable.id,
        text: wire.cable.text,
        turn: cue.turn,
        from,
        to,
        fits: lexicon.kind(about, mostGrown(cue, 1, [...cue.to.keys()])),
        ...(against && {
          sooner: { yes: answer.accepts, kind: lexicon.kind(about, mostGrown(cue, answer.accepts ? 1 : -1, others)) },
        }),
      },
    ];
  });
}

/** Of some kinds, that for which what was seen spoke most; `way` −1: against which it did. */
function mostGrown({ from, to }: Cue & { readonly kind: 'belief' }, way: number, kinds: readonly number[]): number {
  const grown = (kind: number): number => (way * at(to, kind)) / (from[kind] ?? 1);
  return kinds.reduce((most, kind) => (grown(kind) > grown(most) ? kind : most), kinds[0] ?? 0);
}
