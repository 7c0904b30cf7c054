import type { Row } from './table.ts';

/** What is asked of a number, at most or at least; or of several, all of them. */
export interface Goal {
  readonly most?: number;
  readonly least?: number;
  readonly unit?: string;
}

/** A row that says beside its goal where that is missed: over it, or under it. `numbers`: those that the goal is about. */
export function rowWith(what: string, measured: string, numbers: readonly number[], goal: Goal): Row {
  const { most = Infinity, least = -Infinity, unit = '' } = goal;
  const over = numbers.some((number) => !(number <= most));
  const under = numbers.some((number) => !(number >= least));
  return [what, measured, `${asked(goal)}${unit && ` ${unit}`}${over ? ': over' : under ? ': under' : ''}`];
}

function asked({ most, least }: Goal): string {
  if (most === undefined) return `≥ ${least}`;
  if (least === undefined) return most === 0 ? '0' : `≤ ${most}`;
  return least === most ? `${most}` : `${least} to ${most}`;
}
