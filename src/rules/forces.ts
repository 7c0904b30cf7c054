import { fail, succeed, type Result } from '../kit/result.ts';
import type { Chance, Rulebook } from './rulebook.ts';

/** A force that fits no chance, with what would fit. */
export interface ForceFault {
  readonly name: string;
  readonly outcome: string;
  /** Outcomes of the chances of that name; empty where no chance is called that. */
  readonly known: readonly string[];
}

type Forceable = Pick<Rulebook, 'chances' | 'events' | 'parties'>;

/**
 * The outcome each chance must take, by index, from forces by name. A name is that of
 *
 * - a party, and the outcome one of its kinds: `{ north: open }`;
 * - an event, and the outcome `happens` (whenever its window and condition allow), `never`, or `happens@6`: on turn 6 alone;
 * - a group of events, and the outcome one of its members, or `member@6`; without a turn the draw decides on which;
 * - an event or a move whose effects have odds, and the outcome one of those: `{ plea: moved }`;
 * - `leak.MOVE`: `leaks` at once, `leaks@6` on turn 6 alone, `kept`; `signal.MOVE`: the kind it points at;
 *   `keeps.ISSUE`: keeps, breaks.
 *
 * A move stands for all its variants and parties; `party.move` and `party.move.choice` narrow it.
 */
export function forcesOf(
  rulebook: Forceable,
  force: Readonly<Record<string, string>>,
): Result<ReadonlyMap<number, number>, readonly ForceFault[]> {
  const outcomes = new Map<number, number>();
  const faults: ForceFault[] = [];
  for (const [name, outcome] of Object.entries(force)) {
    const forced = forceOne(rulebook, name, outcome);
    if ('known' in forced) faults.push(forced);
    else for (const [chance, index] of forced) outcomes.set(chance, index);
  }
  return faults.length > 0 ? fail(faults) : succeed(outcomes);
}

function forceOne(rulebook: Forceable, name: string, outcome: string): Map<number, number> | ForceFault {
  const meant = rulebook.chances.flatMap((chance, index) => (isCalled(rulebook, chance.id, name) ? [index] : []));
  const forced = new Map<number, number>();
  const group = rulebook.events.find(({ id, members }) => id === name && members.length > 0);
  if (group !== undefined) forceGroup(rulebook, group, outcome, forced);
  else for (const chance of meant) setWhere(rulebook, chance, onTurn(outcome), forced);
  if (forced.size > 0) return forced;
  return { name, outcome, known: meant.flatMap((chance) => named(rulebook.chances[chance])) };
}

/** A member of a group: that the group comes, and who. */
function forceGroup(
  rulebook: Forceable,
  { chance, memberChance }: Rulebook['events'][number],
  outcome: string,
  forced: Map<number, number>,
): void {
  const [member = '', turn] = outcome.split('@');
  if (setWhere(rulebook, chance, onTurn(outcome), forced)) return;
  const when = turn === undefined ? 'happens' : `@${turn}`;
  const possible = rulebook.chances[memberChance]?.outcomes.includes(member) === true;
  if (possible && setWhere(rulebook, chance, when, forced)) setWhere(rulebook, memberChance, member, forced);
}

function setWhere({ chances }: Forceable, chance: number, outcome: string, forced: Map<number, number>): boolean {
  const index = chances[chance]?.outcomes.indexOf(outcome) ?? -1;
  if (index >= 0) forced.set(chance, index);
  return index >= 0;
}

/** Chances call the turns on which something may come `@6`. */
function onTurn(outcome: string): string {
  return outcome.replace(/^(?:happens|leaks)@/, '@');
}

function named(chance: Chance | undefined): readonly string[] {
  return chance?.outcomes.filter((outcome) => !outcome.startsWith('@')) ?? [];
}

/** Whether a chance goes by a name: its whole id, or a move with or without party and choices. */
function isCalled({ parties }: Forceable, id: string, name: string): boolean {
  if (id === name) return true;
  // Most chances are told apart by the last part of the name alone.
  if (!id.includes(name.slice(name.lastIndexOf('.') + 1))) return false;
  const parts = id.split('.');
  const party = parts.slice(0, 2).findIndex((part) => parties.some((each) => each.id === part));
  const anybody = parts.filter((_, index) => index !== party).join('.');
  return (name.includes('.') && id.startsWith(`${name}.`)) || anybody === name || anybody.startsWith(`${name}.`);
}
