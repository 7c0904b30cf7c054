import { at } from '../../../kit/never.ts';
import type { Deed } from '../../deed.ts';
import type { Rulebook } from '../../rulebook.ts';
import type { Bench } from '../bench.ts';
import { everyAction } from '../../every-action.ts';
import { ANY_TURN, neverHolds } from './ever-holds.ts';
import { hopelessGuard, reachableStates, timesShifted } from './movements.ts';

/** Moves and walk-aways that no turn of the game can make legal, and deeds that shift one track twice. */
export function checkLegality(bench: Bench, rulebook: Rulebook): void {
  const reached = reachableStates(
    rulebook.copies.map(({ slot }) => slot),
    rulebook.deeds,
  );
  const asked = new Set(rulebook.deeds.flatMap(({ asks }) => asks.flatMap(({ options }) => options)));
  // Effects may add any number of orders.
  const actions = rulebook.deeds.flatMap((deed) => everyAction(deed.actions));
  // Of an answer that is mistyped it is told; what it was meant to be would be told to be asked by nobody.
  const mistyped = bench.findings.list.flatMap(({ code, path }) =>
    code === 'unknown_name' ? (/\.asks\.([a-z0-9_]+)\.\d+$/.exec(path)?.[1] ?? []) : [],
  );
  const unheard = new Set(mistyped);
  const growing = new Set(actions.flatMap((action) => (action.kind === 'capacity' ? [action.party] : [])));
  const reasons = new Map<string, Reason | undefined>();
  for (const deed of rulebook.deeds) {
    checkShifts(bench, rulebook, deed);
    if (deed.kind !== 'move' && deed.kind !== 'leave') continue;
    const reason = neverLegal(rulebook, deed, { reached, asked, unheard, growing });
    // One variant that can be played is enough.
    if (!reasons.has(deed.path) || reason === undefined) reasons.set(deed.path, reason);
  }
  for (const [path, reason] of reasons) {
    if (reason !== undefined) bench.findings.add('never_legal', path, reason.message, { hint: reason.hint });
  }
}

interface Possibilities {
  /** States each copy can ever stand in. */
  readonly reached: ReadonlyMap<number, number>;
  /** Deeds somebody is asked to answer with. */
  readonly asked: ReadonlySet<number>;
  /** Parties asked for something that is the name of nothing. */
  readonly unheard: ReadonlySet<string>;
  /** Parties whose orders some effect changes. */
  readonly growing: ReadonlySet<number>;
}

interface Reason {
  readonly message: string;
  readonly hint?: string | undefined;
}

function neverLegal(
  rulebook: Rulebook,
  deed: Deed,
  { reached, asked, unheard, growing }: Possibilities,
): Reason | undefined {
  if (deed.party < 0) return undefined;
  const never = neverHolds(rulebook, deed.when, ANY_TURN);
  if (never !== undefined) return { message: 'This can never be done: its condition never holds.', hint: never.why };
  const { turns } = rulebook;
  if (neverHolds(rulebook, deed.when) !== undefined)
    return { message: `This can never be done: its condition holds on no turn from 1 to ${turns}.` };
  const guard = hopelessGuard(deed, reached);
  if (guard !== undefined) {
    const copy = at(rulebook.copies, guard.slot - rulebook.layout.positions);
    return { message: `This can never be done: ${copy.id} never stands in a state from which it is shifted.` };
  }
  if (asked.has(deed.index) || deed.during >= 0) return undefined;
  const party = at(rulebook.parties, deed.party);
  if (!party.plans)
    return unheard.has(party.id) ? undefined : { message: `${party.id} only answers, and nothing asks it to do this.` };
  if (deed.cost <= party.capacity || growing.has(deed.party)) return undefined;
  return { message: `This takes ${deed.cost} orders, and ${party.id} never has more than ${party.capacity}.` };
}

function checkShifts({ findings }: Bench, rulebook: Rulebook, deed: Deed): void {
  for (const [slot, times] of timesShifted(deed.actions)) {
    const copy = rulebook.copies[slot - rulebook.layout.positions];
    if (times < 2 || copy === undefined) continue;
    findings.add('shifts_twice', deed.path, `This shifts ${copy.id} more than once.`, {
      hint: 'All effects read the state before: write one shift.',
    });
  }
}
