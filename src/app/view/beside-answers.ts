import type { Cue } from '../../session/cue.ts';
import type { Foretold } from '../../ui/port/forecast.ts';
import type { Signpost } from '../../ui/port/signpost.ts';
import type { AnswerView } from '../../ui/port/table.ts';
import { wireAt, type Wire } from './cables.ts';
import { sayForetold } from './forecasts.ts';
import type { Lexicon } from './lexicon.ts';
import type { Newsroom } from './press.ts';
import type { Reason } from './reasons.ts';

const isAnswerTo = (cue: Cue | undefined, seat: number): boolean =>
  cue?.kind === 'answer' && cue.by === seat && cue.party !== seat;

/** A refusal of what this seat wanted, having put it or said yes to it, is told with the reasons it may know. */
function isRefusalOf(cues: readonly Cue[], index: number, seat: number): boolean {
  const cue = cues[index];
  if (cue?.kind !== 'answer' || cue.accepts || cue.party === seat) return false;
  if (cue.by === seat) return true;
  const own = cues
    .slice(0, index)
    .findLast((one) => one.kind === 'offer' || (one.kind === 'answer' && one.party === seat));
  return own?.kind === 'answer' && own.accepts && own.by === cue.by && own.table === cue.table && own.turn === cue.turn;
}

/** Sentences why others gave the answer that a cue tells of, what of the record they name, and over which issue a refusal was given. */
export type Why = (index: number) => Required<Pick<AnswerView, 'reasons' | 'signposts'>> & { readonly over?: number };

/** The same, from the reasons for what a cue tells of, which are looked for once. */
export function reasonsWith(
  wires: readonly Wire[],
  cues: readonly Cue[],
  reasonsFor: (index: number) => readonly Reason[],
): Why {
  const told = new Map<number, ReturnType<Why>>();
  return (index) => {
    const known = told.get(index);
    if (known) return known;
    const reasons = reasonsFor(index);
    const over = reasons.find(({ issue }) => issue !== undefined)?.issue;
    const why = {
      ...(over !== undefined && { over }),
      reasons: reasons.map(({ text }) => text),
      signposts: reasons.flatMap(({ word }) => (word && givenIn(wires, cues, word)) ?? []),
    };
    told.set(index, why);
    return why;
  };
}

/** The cable that tells of a word that was given. */
function givenIn(
  wires: readonly Wire[],
  cues: readonly Cue[],
  { text, party, promise, turn }: NonNullable<Reason['word']>,
): Signpost | undefined {
  const given = cues.findLastIndex(
    (cue) =>
      cue.kind === 'promise' &&
      cue.status === 'made' &&
      cue.party === party &&
      cue.promise === promise &&
      cue.turn === turn,
  );
  const wire = wireAt(wires, given);
  return wire && { words: text, cable: wire.cable.id };
}

/** Below an answer its reasons, and below the last to this seat also what it had said of it beforehand; what is a reason stays open. */
export function besideAnswers(
  lexicon: Lexicon,
  seat: number,
  cues: readonly Cue[],
  wires: readonly Wire[],
  last: Foretold | undefined,
  why: Why,
): Pick<Newsroom, 'beside' | 'reasons' | 'named' | 'over'> {
  const said = last?.yes === undefined ? [] : sayForetold(lexicon, last);
  const answer = wires.findLast(({ from }) => isAnswerTo(cues[from], seat));
  const refused = ({ from }: Wire): boolean => isRefusalOf(cues, from, seat);
  const reasonsFor = (wire: Wire): readonly string[] => (refused(wire) ? why(wire.from).reasons : []);
  return {
    beside: (wire) => [...reasonsFor(wire), ...(wire === answer ? said : [])],
    reasons: (wire) => reasonsFor(wire).length,
    over: (wire) => (refused(wire) ? why(wire.from).over : undefined),
    named: (wire) => (refused(wire) ? why(wire.from).signposts : []),
  };
}
