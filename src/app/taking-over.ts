import { at } from '../kit/never.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { Cue } from '../session/cue.ts';
import { knownThen } from '../session/known-then.ts';
import type { Session } from '../session/session.ts';
import { beginningOf } from '../session/beginning.ts';

/** The first turn of whoever takes a seat in a game of this length. */
export const firstTurn = (scenario: Scenario, length: 'full' | 'short'): number =>
  beginningOf(scenario, length)?.until ?? 1;

/**
 * How many of the cues of a seat whoever takes it over in a short game need not be told one by one: all but those of the last turn that was
 * played for them. They stand in the record.
 */
export function knownBefore(scenario: Scenario, length: 'full' | 'short', cues: readonly Cue[]): number {
  const beginning = beginningOf(scenario, length);
  if (!beginning) return 0;
  const first = cues.findIndex(({ turn }) => turn >= beginning.until - 1);
  return first < 0 ? cues.length : first;
}

/** What each of the people at this screen has been told, in cues, by party id. `kept`: as a game of before says. */
export function seenBy(
  scenario: Scenario,
  session: Session,
  people: readonly number[],
  kept: Readonly<Record<string, number>>,
): { readonly seen: Record<string, number>; readonly inherited: ReadonlyMap<number, number> } {
  const { length, parties } = session.rulebook;
  const inherited = new Map(people.map((seat) => [seat, knownBefore(scenario, length, session.cues(seat))]));
  const begun = [...inherited].map(([seat, known]) => [at(parties, seat).id, known] as const);
  return { seen: { ...Object.fromEntries(begun), ...kept }, inherited };
}

/** How many cues a seat had seen when it was asked what it is asked now: those it knew when it decided before, or when it sat down. */
export function seenAgain(scenario: Scenario, session: Session, seat: number): number {
  const { rulebook } = session;
  const { until } = beginningOf(scenario, rulebook.length) ?? {};
  const before = knownBefore(scenario, rulebook.length, session.cues(seat));
  return Math.max(before, knownThen(rulebook, session.record(), seat, until));
}
