import { at } from '../../kit/never.ts';
import type { Cue } from '../../session/cue.ts';
import { wantingTo, type Wanting } from '../../session/wanting.ts';
import type { Unmet } from '../../session/unmet.ts';
import type { Signpost } from '../../ui/port/signpost.ts';
import { wireAt, type Wire } from './cables.ts';
import type { Past } from './closed-since.ts';
import { deedText } from './deed-text.ts';
import type { Lexicon } from './lexicon.ts';
import { standsText } from './stands-text.ts';
import type { Fact } from './who-changes.ts';

/** Cables with what was wanting to a summit that did not sit on its day, and the way to what brought that about. */
export function missedTold(lexicon: Lexicon, { cues, wires }: Past, seat: number): readonly Wire[] {
  return wires.map((wire) => {
    const cue = cues[wire.from];
    if (cue?.kind !== 'summit' || cue.stood === undefined) return wire;
    const wanting = wantingTo({ rulebook: lexicon.rulebook, state: cue.stood }, seat, cue.summit);
    const { text, signposts = [] } = wantingText(lexicon, { cues: cues.slice(0, wire.from), wires }, wanting);
    if (text === '') return wire;
    const detail = [text, wire.cable.detail ?? ''].filter((line) => line !== '').join('\n');
    const cable = { ...wire.cable, detail, ...(signposts.length > 0 && { signposts }) };
    return { ...wire, lines: [text, ...wire.lines], cable };
  });
}

/**
 * What kept the main summit from sitting on the last day that was agreed for it, with the cable that tells of that; undefined where no such
 * day passed, or it sat after all.
 */
export function notHeld(lexicon: Lexicon, past: Past, seat: number): (Fact & { readonly at: number }) | undefined {
  const { rulebook } = lexicon;
  const last = past.cues.findLastIndex((cue) => cue.kind === 'summit' && cue.summit === rulebook.mainSummit);
  const cue = past.cues[last];
  if (cue?.kind !== 'summit' || cue.status !== 'missed' || cue.stood === undefined) return undefined;
  const wanting = wantingTo({ rulebook, state: cue.stood }, seat, cue.summit);
  const fact = wantingText(lexicon, { ...past, cues: past.cues.slice(0, last) }, wanting);
  return fact.text === '' ? undefined : { ...fact, at: last };
}

/** What is wanting to a summit as things stand, each as a newspaper would say it of a day that passed. */
export function wantingNow(lexicon: Lexicon, { unmet, barred }: Wanting): readonly string[] {
  return [...unmet.map((one) => stoodText(lexicon, one)), ...barred.map((index) => barredText(lexicon, index))];
}

function barredText(lexicon: Lexicon, index: number): string {
  const { of } = at(lexicon.rulebook.preconditions, index);
  const values = { party: lexicon.party(of).name, text: lexicon.precondition(index) };
  return lexicon.words.say('cable.ahead.missedBar', values);
}

/** What was wanting, in a sentence: who had left; or else each condition that did not hold, with when it came to stand so. */
function wantingText(lexicon: Lexicon, past: Past, { gone, unmet, barred }: Wanting): Fact {
  const { say, series } = lexicon.words;
  if (gone >= 0) {
    const left = past.cues.findLastIndex(
      (cue) => cue.kind === 'deed' && cue.party === gone && at(lexicon.rulebook.deeds, cue.deed).kind === 'leave',
    );
    const fact = since(lexicon, past, left, say('cable.ahead.missedLeft', { party: lexicon.party(gone).name }));
    return { ...fact, text: say('cable.ahead.missedGone', { what: fact.text }) };
  }
  const facts = [
    ...unmet.map((one) => since(lexicon, past, past.cues.findLastIndex(movedBy(one)), stoodText(lexicon, one))),
    ...barred.map((index) => {
      const set = past.cues.findLastIndex((cue) => cue.kind === 'bar' && cue.precondition === index);
      return since(lexicon, past, set, barredText(lexicon, index));
    }),
  ];
  if (facts.length === 0) return { text: '' };
  const what = series(facts.map(({ text }) => text));
  return { text: say('cable.ahead.missed', { what }), signposts: facts.flatMap(({ signposts = [] }) => signposts) };
}

/** A text with when what it says came about and by what deed, which leads to the cable that tells of that; as it is where no cable does. */
function since(lexicon: Lexicon, { cues, wires }: Past, index: number, text: string): Fact {
  const wire = wireAt(wires, index);
  if (wire === undefined) return { text };
  const { say } = lexicon.words;
  const when = lexicon.turn(at(cues, index).turn);
  const done = cues[wire.from];
  const act = done?.kind === 'deed' ? deedText(lexicon, done.deed, done.veiled).replace(/\.$/u, '') : '';
  const signposts: readonly Signpost[] = [{ words: when, cable: wire.cable.id }];
  return { text: say(act === '' ? 'cable.ahead.missedSince' : 'cable.ahead.missedBy', { text, when, act }), signposts };
}

/** Whether a cue moved what a part of a condition is about. */
const movedBy =
  (unmet: Unmet) =>
  (cue: Cue): boolean =>
    (unmet.kind === 'track' && cue.kind === 'shift' && cue.copy === unmet.copy) ||
    (unmet.kind === 'level' && cue.kind === 'level' && cue.issue === unmet.issue);

/** How something stood, and how it would have had to. */
function stoodText(lexicon: Lexicon, unmet: Unmet): string {
  const { say } = lexicon.words;
  const stands = standsText(lexicon, unmet);
  return stands === undefined ? say('cable.ahead.missedOther') : say('cable.ahead.missedStood', { ...stands });
}
