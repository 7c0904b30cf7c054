import type { Rulebook } from './rulebook.ts';

/** What a number of the state is about, as conditions ask for it. Indices into the rulebook. */
export type SlotSubject =
  | { readonly kind: 'position'; readonly copy: number }
  | { readonly kind: 'level'; readonly issue: number }
  | { readonly kind: 'wording'; readonly issue: number }
  | { readonly kind: 'heard'; readonly party: number; readonly issue: number }
  | { readonly kind: 'gauge'; readonly gauge: number }
  | { readonly kind: 'held'; readonly summit: number }
  | { readonly kind: 'turn' }
  /** Whose walk-away stands, counted from 1; 0 is nobody's. */
  | { readonly kind: 'walked' };

/** What the number in a slot is about; undefined for one that no condition asks for by itself. */
export function subjectOfSlot(
  { layout, copies, issues, gauges, summits, parties }: Rulebook,
  slot: number,
): SlotSubject | undefined {
  const within = (row: number, length: number): number => (slot >= row && slot < row + length ? slot - row : -1);
  const copy = within(layout.positions, copies.length);
  if (copy >= 0) return { kind: 'position', copy };
  const level = within(layout.levels, issues.length);
  if (level >= 0) return { kind: 'level', issue: level };
  const worded = within(layout.wordings, issues.length);
  if (worded >= 0) return { kind: 'wording', issue: worded };
  const heard = within(layout.heard, parties.length * issues.length);
  if (heard >= 0) return { kind: 'heard', party: Math.floor(heard / issues.length), issue: heard % issues.length };
  const gauge = within(layout.gauges, gauges.length);
  if (gauge >= 0) return { kind: 'gauge', gauge };
  const summit = within(layout.held, summits.length);
  if (summit >= 0) return { kind: 'held', summit };
  if (slot === layout.turn) return { kind: 'turn' };
  return slot === layout.walked ? { kind: 'walked' } : undefined;
}
