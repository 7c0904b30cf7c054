import type { GameRecord, Level, Sitter } from '../kernel/record.ts';
import { decides } from '../kernel/record.ts';
import { differencesOf } from '../kernel/standing.ts';
import { mindOf } from '../minds/mind-of.ts';
import { openingMind } from '../minds/opening-mind.ts';
import type { Rulebook } from '../rules/rulebook.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { beginningOf } from '../session/beginning.ts';
import type { Chair } from '../session/chair.ts';
import type { Opening, Seating } from '../session/options.ts';
import { createSession, resumeSession, type Session } from '../session/session.ts';
import { differenceText } from './difference-text.ts';
import { wrongUsage } from './fault.ts';
import { partingText } from './parting-text.ts';

/** Who sits where, by party; and the luck of the game. */
export interface Sitting {
  readonly sitters: Readonly<Record<string, Sitter>>;
  readonly seed: string;
}

/** The planning parties: people where they are named, minds of a level elsewhere; those of a record keep their level. */
export function sittersOf(
  { parties }: Rulebook,
  people: readonly string[],
  level: Level,
  record?: GameRecord,
): Readonly<Record<string, Sitter>> {
  const sitter = (id: string): Sitter => {
    if (people.includes(id)) return 'human';
    const before = record?.seats[id] ?? level;
    return before === 'human' ? level : before;
  };
  return Object.fromEntries(parties.filter(({ plans }) => plans).map(({ id }) => [id, sitter(id)]));
}

/** A new game. */
export function sitDown(scenario: Scenario, rulebook: Rulebook, { sitters, seed }: Sitting): Session {
  const opening = openingOf(scenario, rulebook);
  const force = beginningOf(scenario, rulebook.length)?.line.force ?? {};
  return createSession({ ...seatingOf(rulebook, sitters, opening), seed, force });
}

/** A saved game, played on from where it stands. Ends the command, with the turn, where it does not come out as it was saved. */
export function sitAgain(scenario: Scenario, rulebook: Rulebook, record: GameRecord, { sitters }: Sitting): Session {
  const reached = record.entries.findLast(decides)?.turn ?? 0;
  const opening = openingOf(scenario, rulebook);
  const seating = seatingOf(rulebook, sitters, reached < (opening?.until ?? 0) ? opening : undefined);
  const resumed = resumeSession(seating, { ...record, seats: sitters });
  if (resumed.ok) return resumed.value;
  const why = [partingText(resumed.failure), ...differencesOf(record, rulebook).map(differenceText)].join(' ');
  throw wrongUsage(`The saved game does not play to its end. ${why}`);
}

function seatingOf(rulebook: Rulebook, sitters: Sitting['sitters'], opening: Opening | undefined): Seating {
  const chairs = Object.entries(sitters).map(([id, sitter]): [string, Chair] => [
    id,
    sitter === 'human' ? { kind: 'human' } : { kind: 'mind', level: sitter, mind: mindOf(sitter) },
  ]);
  const rest = mindOf(Object.values(sitters).find((sitter) => sitter !== 'human') ?? 'normal');
  return { rulebook, chairs: Object.fromEntries(chairs), rest, ...(opening && { opening }) };
}

/** What is played for everybody before a short game. */
function openingOf(scenario: Scenario, rulebook: Rulebook): Opening | undefined {
  const beginning = beginningOf(scenario, rulebook.length);
  return beginning && { mind: openingMind(rulebook, beginning), until: beginning.until };
}
