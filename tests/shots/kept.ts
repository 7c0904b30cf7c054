import { readFileSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import type { KeptGame } from '../../src/app/storage.ts';
import { cut, type DecisionEntry, type Entry, type GameRecord } from '../../src/kernel/record.ts';
import { at } from '../../src/kit/never.ts';
import { readRecord } from '../../src/scenario/read-record.ts';
import type { Rulebook } from '../../src/rules/rulebook.ts';
import type { Chair } from '../../src/session/chair.ts';
import { resumeSession, type Session } from '../../src/session/session.ts';
import { shippedRulebook } from '../fixtures/shipped.ts';

const SCENARIOS = resolve(import.meta.dirname, '../../scenarios');

/** Where a shipped record is left off: when one of its parties, from some turn on, is about to decide something, or at its end. */
export interface Spot {
  /** Folder of a scenario, and a record in it. */
  readonly record: readonly [scenario: string, name: string];
  /** Who sits there, the one who looks first. */
  readonly chairs: readonly string[];
  readonly before: DecisionEntry['kind'] | 'end';
  /** The first turn in which to look; without it the first of the game. */
  readonly from?: number;
  /** The leaders sit: somebody has done, or this chair is to do, what can be done there alone. */
  readonly sitting?: boolean;
  /** Said no to what this chair put in the same turn: its answer is read at the table. */
  readonly answered?: boolean;
  /** The last that this chair decided were orders of the same turn, which can be taken back. */
  readonly ordered?: boolean;
}

/** One rulebook serves all records of a scenario that run under the same assumption. */
const rulebooks = new Map<string, Rulebook>();

function rulebookOf({ scenario, assumption, length }: GameRecord): Rulebook {
  const key = `${scenario} ${assumption}`;
  const rulebook = rulebooks.get(key) ?? shippedRulebook(scenario, assumption === '' ? {} : { assumption });
  rulebooks.set(key, rulebook);
  return { ...rulebook, length };
}

/**
 * A record with people in those chairs as far as the spot, and how many entries of the whole that is. Records are written anew
 * with the scenario: where the one that is named no longer comes to the spot, another of its scenario does. Throws where none has it.
 */
export function recordAt(spot: Spot): {
  readonly record: GameRecord;
  readonly whole: GameRecord;
  readonly index: number;
} {
  const [scenario, name] = spot.record;
  for (const one of [name, ...recordsOf(scenario).filter((other) => other !== name)]) {
    const whole = seated(scenario, one, spot.chairs);
    const index = placeOf(whole, spot);
    if (index >= 0) return { record: index === whole.entries.length ? whole : cut(whole, index), whole, index };
  }
  throw new Error(`Nobody comes to ${spot.before} in ${scenario}/${name}, nor in another game of it`);
}

/** Names of the shipped records of a scenario, in their order. */
const recordsOf = (scenario: string): readonly string[] =>
  readdirSync(resolve(SCENARIOS, scenario, 'records'))
    .filter((file) => file.endsWith('.json'))
    .map((file) => file.slice(0, -'.json'.length))
    .toSorted();

/** A shipped record as it would be if people had sat in those chairs. */
function seated(scenario: string, name: string, chairs: readonly string[]): GameRecord {
  const read = readRecord(readFileSync(resolve(SCENARIOS, scenario, 'records', `${name}.json`), 'utf8'));
  if (!read.ok) throw new Error(`${scenario}/${name} is no record`);
  const people = Object.fromEntries(chairs.map((chair) => [chair, 'human' as const]));
  return { ...read.value, seats: { ...read.value.seats, ...people } };
}

/** How many entries of a game stand before the spot; −1 where it does not come to it. */
function placeOf(record: GameRecord, { chairs, before, from = 1, answered, ordered, sitting }: Spot): number {
  const { entries } = record;
  if (before === 'end') return entries.length;
  const onlyThere = doneOnlyThere(record);
  const sat = sitting === true ? entries.findIndex(onlyThere) : 0;
  if (sat < 0) return -1;
  const own = ownTo(chairs);
  const offered = (turn: number, until: number): boolean =>
    entries.slice(0, until).some((entry) => own(entry) && entry.kind === 'offer' && entry.turn === turn);
  const justOrdered = (turn: number, until: number): boolean => {
    const last = entries.slice(0, until).findLast(own);
    return last?.kind === 'order' && last.turn === turn;
  };
  return entries.findIndex(
    (entry, nth) =>
      nth >= sat &&
      own(entry) &&
      entry.kind === before &&
      // Who gets up from the table does that anywhere.
      (sitting !== true || entry.kind !== 'deed' || onlyThere(entry)) &&
      entry.turn >= from &&
      (answered !== true || offered(entry.turn, nth)) &&
      (ordered !== true || justOrdered(entry.turn, nth)),
  );
}

/** Whether an entry is a deed that is open only while leaders sit. */
function doneOnlyThere(record: GameRecord): (entry: Entry) => boolean {
  const there = new Set(rulebookOf(record).deeds.flatMap(({ id, during }) => (during < 0 ? [] : [id])));
  return (entry) => entry.kind === 'deed' && there.has(entry.deed);
}

const ownTo =
  (chairs: readonly string[]) =>
  ({ seat }: { readonly seat: string }): boolean =>
    seat === chairs[0];

/** The game as the page would have kept it if people had sat in those chairs. */
export function keptAt(id: string, spot: Spot): KeptGame {
  const { chairs } = spot;
  const { record, whole, index } = recordAt(spot);
  const { entries } = whole;
  const rulebook = rulebookOf(record);
  const last = entries.slice(0, index).findLastIndex(ownTo(chairs));
  const seat = rulebook.parties.findIndex((party) => party.id === chairs[0]);
  const seen = last < 0 ? 0 : known(rulebook, cut(whole, last), seat);
  const ending = record.end === undefined ? undefined : endingOf(rulebook, record);
  return {
    id,
    shelf: record.scenario,
    record,
    seen: chairs.length > 1 ? {} : { [chairs[0] ?? '']: seen },
    turn: entries[Math.min(index, entries.length - 1)]?.turn ?? 1,
    turns: rulebook.turns,
    ended: ending !== undefined,
    ...(ending !== undefined && { ending }),
    changed: Date.UTC(2026, 4, 24, 12),
  };
}

/** How many cues a seat had when it last decided: what came since is its news. */
const known = (rulebook: Rulebook, record: GameRecord, seat: number): number =>
  asOf(rulebook, record, (session) => session.cues(seat).length);

const endingOf = (rulebook: Rulebook, record: GameRecord): string =>
  asOf(rulebook, record, (session) => {
    const { state } = session.position();
    return at(rulebook.endings, at(state, rulebook.layout.ending) - 1).id;
  });

/** What can be seen of a game as its record leaves it. */
function asOf<Thing>(rulebook: Rulebook, record: GameRecord, look: (session: Session) => Thing): Thing {
  const human: Chair = { kind: 'human' };
  const chairs = Object.fromEntries(rulebook.parties.map(({ id }) => [id, human]));
  const nobody: Chair = { kind: 'remote', level: 'normal', decide: async () => new Promise(() => undefined) };
  const resumed = resumeSession({ rulebook, chairs, rest: nobody }, record);
  if (!resumed.ok) throw new Error(`${record.scenario} parts from itself on turn ${resumed.failure.turn}`);
  const seen = look(resumed.value);
  resumed.value.close();
  return seen;
}
