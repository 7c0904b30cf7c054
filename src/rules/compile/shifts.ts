import { at } from '../../kit/never.ts';
import type { Shift } from '../../scenario/effect.ts';
import type { TrackShift } from '../deed.ts';
import type { Bench } from './bench.ts';
import { lookUp } from './directory.ts';
import { own } from './own.ts';
import type { Scope } from './typed.ts';

export interface CompiledShift {
  readonly shifts: readonly TrackShift[];
  /** `track.each` moves the copies that stand there and never guards. */
  readonly guards: boolean;
}

/** The slots a shift moves: one, or with `track.each` that of every copy. */
export function compileShift(bench: Bench, shift: Shift, scope: Scope, path: string): CompiledShift {
  const { directory, findings, layout } = bench;
  const place = `${path}.${shift.track}`;
  const [name = '', part] = shift.track.split('.');
  const track = lookUp(findings, directory.tracks, name, place);
  if (track < 0) return { shifts: [], guards: false };
  const states = at(directory.states, track);
  const to = lookUp(findings, states, shift.to, place);
  const from = shift.from.map((state) => lookUp(findings, states, state, place));
  const each = part === 'each';
  const copies = each ? copiesOf(bench, track) : [copyNamed(bench, name, part, scope, place)];
  if (to < 0 || from.includes(-1) || copies.includes(-1)) return { shifts: [], guards: false };
  if (from.includes(to)) {
    findings.add('shift_to_itself', place, `The shift leads from “${shift.to}” to “${shift.to}”.`, {
      hint: mendedShift(shift),
    });
  }
  const mask = from.reduce((bits, state) => bits | (1 << state), 0);
  return {
    shifts: copies.map((copy) => ({ slot: layout.positions + copy, from: mask, to })),
    guards: !each,
  };
}

/** A shift is a condition as well; within `if` it is none. */
function mendedShift({ track, from, to }: Shift): string {
  const others = from.filter((state) => state !== to);
  if (others.length === 0) return `Write -> and another state, or leave the shift out.`;
  const within = `if: { that: true, then: [ shift: { ${track}: ${others.join(' | ')} -> ${to} } ] }`;
  return `Take “${to}” from the left. If this may happen in “${to}” too, where nothing then shifts, write ${within}.`;
}

function copiesOf({ directory }: Bench, track: number): number[] {
  return directory.copyOf.flatMap((copy, index) => (copy.track === track ? [index] : []));
}

function copyNamed(bench: Bench, name: string, part: string | undefined, scope: Scope, path: string): number {
  const { directory, findings } = bench;
  const chosen = part === undefined ? undefined : (own(scope.choices, part) ?? part);
  const id = chosen === undefined ? name : `${name}.${chosen}`;
  const copy = directory.copies.indexOf(id);
  if (copy >= 0) return copy;
  if (chosen === undefined) {
    findings.add('copy_needed', path, `The track “${name}” has copies: say which.`, {
      hint: `Write ${name}.each for all that stand there.`,
    });
    return -1;
  }
  return lookUp(findings, directory.copies, id, path);
}
