import { at } from '../../kit/never.ts';
import type { Cue } from '../../session/cue.ts';
import type { Cable } from '../../ui/port/play.ts';
import { cableAct } from './cable-act.ts';
import { changeText } from './change-text.ts';
import type { Lexicon } from './lexicon.ts';
import { shiftedAlike } from './shifted-alike.ts';
import { weighs } from './weighs.ts';

/** A cable, and the indices of the first and the last cue it tells. */
export interface Wire {
  readonly cable: Cable;
  readonly from: number;
  readonly last: number;
}

interface Draft {
  readonly cable: Cable;
  readonly from: number;
  readonly details: { readonly text: string; readonly index: number }[];
}

/**
 * Everything a seat knows to have happened, told in cables: first the act, below it what came of it. `origins`: the step
 * each cue came of, so that nothing is laid at the door of who did not do it.
 */
export function cablesOf(
  lexicon: Lexicon,
  cues: readonly Cue[],
  origins: readonly number[],
  seat: number,
): readonly Wire[] {
  const reader = { seat, now: cues.at(-1)?.turn ?? 1 };
  const wires: Draft[] = [];
  /** The act, or the trace of one, that changes now belong to, and its step. */
  let latest: { readonly wire: Draft; readonly origin: number; readonly cue: Cue } | undefined;
  for (const [index, cue] of cues.entries()) {
    const origin = origins[index] ?? -1;
    const act = cableAct(lexicon, cue, reader);
    if (act) {
      const cable = { ...act, id: String(index), turn: cue.turn };
      const wire = announced(lexicon, cue, wires, cues) ?? { cable, from: index, details: [] };
      if (wire.from === index) wires.push(wire);
      latest = { wire, origin, cue };
      continue;
    }
    const of = latest?.origin === origin ? latest : undefined;
    if ((of && saidAlready(of.cue, cue)) || readAsItStands(cues, origins, index)) continue;
    const alike = cue.kind === 'shift' ? shiftedAlike(lexicon, cues, origins, index) : undefined;
    const change = cue.kind === 'shift' ? alike : changeText(lexicon, cue, seat);
    // What moves unseen, or by itself at the end of a turn, is weather, and stands on the board.
    if (change === undefined || (cue.kind === 'gauge' && of?.wire.cable.kind === 'trace')) continue;
    if (of) of.wire.details.push({ text: change, index });
    else if (cue.kind !== 'gauge') {
      const cable: Cable = { id: String(index), turn: cue.turn, kind: 'trace', text: change };
      const wire = { cable, from: index, details: [] };
      wires.push(wire);
      latest = { wire, origin, cue };
    }
  }
  return wires.map(({ cable: short, from, details }) => {
    const cable = weighs(lexicon.rulebook, cues, [from, ...details.map(({ index }) => index)], seat)
      ? { ...short, weighty: true }
      : short;
    const changes = details.map(({ text }) => text).join(' · ');
    const detail = [cable.detail ?? '', changes].filter((line) => line !== '').join('\n');
    return { from, last: details.at(-1)?.index ?? from, cable: detail === '' ? cable : { ...cable, detail } };
  });
}

/** What was signed stands in the cable of the signature. */
function saidAlready(act: Cue, change: Cue): boolean {
  if (act.kind !== 'signed' || change.kind !== 'level') return false;
  return act.package.some(({ issue, level }) => issue === change.issue && level === change.to);
}

/** A reading that is what the same step put into force says nothing more. */
function readAsItStands(cues: readonly Cue[], origins: readonly number[], index: number): boolean {
  const heard = cues[index];
  if (heard?.kind !== 'heard') return false;
  return cues.some(
    (cue, place) =>
      cue.kind === 'level' && origins[place] === origins[index] && cue.issue === heard.issue && cue.to === heard.level,
  );
}

/** What was told when it asked somebody is not told again when it happens. */
function announced({ rulebook }: Lexicon, cue: Cue, wires: readonly Draft[], cues: readonly Cue[]): Draft | undefined {
  if (cue.kind !== 'deed' || !['event', 'move'].includes(at(rulebook.deeds, cue.deed).kind)) return undefined;
  return wires.findLast(({ from }) => {
    const asking = cues[from];
    return asking?.kind === 'asking' && asking.deed === cue.deed && asking.turn === cue.turn;
  });
}
