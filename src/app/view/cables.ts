import { at } from '../../kit/never.ts';
import type { Cue } from '../../session/cue.ts';
import { overtaken } from '../../session/overtaken.ts';
import type { Paper } from '../../ui/port/paper.ts';
import type { Cable } from '../../ui/port/play.ts';
import { cableAct, overtakenAct, type Act } from './cable-act.ts';
import { changeText } from './change-text.ts';
import { deedText } from './deed-text.ts';
import type { Lexicon } from './lexicon.ts';
import type { linesBelow } from './lines-below.ts';
import { slipOf } from './paper-slip.ts';
import { shiftedAlike } from './shifted-alike.ts';
import type { Stopped } from './stopped-text.ts';
import { weighs } from './weighs.ts';

/** A cable, and the indices of the cue that is its act, and of the first and the last that it tells. */
export interface Wire {
  readonly cable: Cable;
  readonly from: number;
  readonly first: number;
  readonly last: number;
  /** What is said of it beside its act and what it changed. */
  readonly lines: readonly string[];
  /** What it changed, each by its cue. */
  readonly changes: readonly Change[];
  /** Of what was not carried out: what stopped it, where that is known. */
  readonly stopped?: Stopped;
}

/** The cable that tells of a cue; undefined where none does, as of index −1. */
export const wireAt = (wires: readonly Wire[], index: number): Wire | undefined =>
  wires.find(({ first, last }) => first <= index && index <= last);

/**
 * Finds the id of the cable that tells of a scene of a walk through the game. Scenes are counted from 0, the steps of cues from 1. A step is
 * told by its act; else by the cable it stands in.
 */
export function cableFinder(wires: readonly Wire[], origins: readonly number[]): (scene: number) => string | undefined {
  const cables = new Map<number, string>();
  const note = (index: number, { cable }: Wire): void => {
    const origin = origins[index] ?? 0;
    if (!cables.has(origin)) cables.set(origin, cable.id);
  };
  for (const wire of wires) note(wire.from, wire);
  for (const wire of wires) for (let index = wire.first; index <= wire.last; index += 1) note(index, wire);
  return (scene) => cables.get(scene + 1);
}

export interface Change {
  readonly text: string;
  readonly index: number;
}

interface Draft {
  cable: Cable;
  readonly from: number;
  /** What is said of it beside what it changed. */
  readonly lines: string[];
  readonly details: Change[];
  /** What can be read of it. */
  paper?: Paper;
  /** Stands only for what it changed. */
  readonly hollow?: boolean;
  stopped?: Stopped;
}

/** What cables do without until it can be said, and to whom they speak. */
export interface SaidLater {
  /** The first turn in which the seat itself is `you`; before, while others sat there, it is named like everybody. Infinity: it always is. */
  readonly youFrom?: number | undefined;
  /** What stopped the deed of a cue. */
  readonly stoppedAt?: ((index: number) => Stopped | undefined) | undefined;
  readonly below?: typeof linesBelow | undefined;
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
  { youFrom = 0, stoppedAt, below }: SaidLater = {},
): readonly Wire[] {
  const now = cues.at(-1)?.turn ?? 1;
  const wires: Draft[] = [];
  const over = cues.at(-1)?.kind === 'ending';
  /** The act, or the trace of one, that changes now belong to, and its step. */
  let latest: { readonly wire: Draft; readonly origin: number; readonly cue: Cue } | undefined;
  for (const [index, cue] of cues.entries()) {
    const origin = origins[index] ?? -1;
    const byName = cue.turn < youFrom;
    const reader = { seat: byName ? -1 : seat, now };
    const answer = overtaken(lexicon.rulebook, cues, index);
    // Who was asked has answered, and the answer stands where the request was told.
    if (cue.kind === 'dropped' && answer !== undefined) continue;
    const plain = answer === undefined ? cableAct(lexicon, cue, reader) : overtakenAct(lexicon, cue, answer);
    const stopped = answer === undefined ? stoppedAt?.(index) : undefined;
    const act =
      plain && stopped ? { ...plain, text: stopped.text, detail: stopped.detail, signposts: stopped.signposts } : plain;
    if (act) {
      const wire = announced(lexicon, wires, cues, index) ?? drafted(act, cue, index);
      if (wire.from === index) wires.push(wire);
      // Whoever is asked about it first is told that it is done so.
      else if (act.secret === true) wire.cable = { ...wire.cable, secret: true };
      const paper = slipOf(lexicon, cue, seat, over);
      if (paper) wire.paper = paper;
      if (stopped) wire.stopped = stopped;
      wire.lines.push(...(below?.(lexicon, cue, cues.slice(0, index)) ?? []));
      if (latest && isBill(lexicon, cue)) takeOver(wires, cues, latest.wire, wire);
      latest = { wire, origin, cue };
      continue;
    }
    const of = latest?.origin === origin ? latest : undefined;
    if (cue.kind === 'departure') of?.wire.lines.push(...(below?.(lexicon, cue, cues.slice(0, index)) ?? []));
    if ((of && saidAlready(of.cue, cue)) || readAsItStands(cues, origins, index)) continue;
    const alike = cue.kind === 'shift' ? shiftedAlike(lexicon, cues, origins, index) : undefined;
    const change = cue.kind === 'shift' ? alike : changeText(lexicon, cue, seat, byName);
    // What moves unseen, or by itself at the end of a turn, is weather, and stands on the board.
    if (change === undefined || (cue.kind === 'gauge' && of?.wire.cable.kind === 'trace' && !of.wire.hollow)) continue;
    if (of) of.wire.details.push({ text: change, index });
    else if (cue.kind !== 'gauge') {
      const text = cue.kind === 'belief' ? lexicon.words.say('cable.signs', { text: change }) : change;
      const wire = drafted({ kind: 'trace', text }, cue, index);
      wires.push(wire);
      latest = { wire, origin, cue };
    }
  }
  const told = wires
    .filter(({ hollow, details }) => hollow !== true || details.length > 0)
    .map((wire) => finished(lexicon, wire, cues, seat));
  return told.map((wire) => (answered(told, cues, wire) ? { ...wire, cable: { ...wire.cable, weighty: true } } : wire));
}

/** Whether it put the question to an answer that weighs, which nobody understands without. */
function answered(told: readonly Wire[], cues: readonly Cue[], { from }: Wire): boolean {
  const asking = cues[from];
  if (asking?.kind !== 'asking') return false;
  return told.some(({ cable, from: place }) => {
    const cue = cues[place];
    return cable.weighty === true && cue?.kind === 'deed' && cue.asked === asking.deed && cue.turn === asking.turn;
  });
}

const drafted = (act: Act, { turn }: Cue, index: number): Draft => ({
  cable: { ...act, id: String(index), turn },
  from: index,
  lines: [],
  details: [],
});

function finished(
  { rulebook }: Lexicon,
  { cable, from, lines, details, paper, stopped }: Draft,
  cues: readonly Cue[],
  seat: number,
): Wire {
  const indices = details.map(({ index }) => index);
  const weighty = weighs(rulebook, cues, [from, ...indices], seat);
  const changes = details.map(({ text }) => text).join('\u00a0· ');
  const detail = [cable.detail ?? '', ...lines, changes].filter((line) => line !== '').join('\n');
  return {
    from,
    first: Math.min(from, ...indices),
    last: Math.max(from, ...indices),
    lines,
    changes: details,
    ...(stopped && { stopped }),
    cable: { ...cable, ...(paper && { paper }), ...(weighty && { weighty }), ...(detail !== '' && { detail }) },
  };
}

/** The readings met in the step before; what is told of that belongs below the bill. */
const isBill = ({ rulebook }: Lexicon, cue: Cue): boolean =>
  cue.kind === 'deed' && at(rulebook.deeds, cue.deed).kind === 'called';

/** Puts what was told without an act, or with a summit that opens, below the act that says what it was. */
function takeOver(wires: Draft[], cues: readonly Cue[], before: Draft, act: Draft): void {
  if (wires.at(-2) !== before) return;
  if (before.cable.kind === 'trace') {
    wires.splice(-2, 1);
    act.details.unshift({ text: before.cable.text, index: before.from }, ...before.details);
  } else if (cues[before.from]?.kind === 'summit') {
    act.details.unshift(...before.details.splice(0));
  }
}

/** What was signed stands in the cable of the signature. */
export function saidAlready(act: Cue, change: Cue): boolean {
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

/**
 * What was told when it asked somebody is not told again when it happens. Where somebody has answered by a deed meanwhile, what happens
 * has a row of its own behind that: a move once more as what was done, an event by what came of it alone.
 */
function announced(lexicon: Lexicon, wires: readonly Draft[], cues: readonly Cue[], index: number): Draft | undefined {
  const cue = cues[index];
  if (cue?.kind !== 'deed') return undefined;
  const { kind } = at(lexicon.rulebook.deeds, cue.deed);
  if (kind !== 'event' && kind !== 'move') return undefined;
  const wire = wires.findLast(({ from }) => {
    const asking = cues[from];
    return asking?.kind === 'asking' && asking.deed === cue.deed && asking.turn === cue.turn;
  });
  if (wire === undefined) return undefined;
  const between = cues.slice(wire.from, index);
  if (!between.some((one) => one.kind === 'deed' && one.asked === cue.deed)) return wire;
  if (kind === 'move') return undefined;
  const text = lexicon.words.say('cable.cameOf', { text: deedText(lexicon, cue.deed) });
  return { ...drafted({ kind: 'trace', text }, cue, index), hollow: true };
}
