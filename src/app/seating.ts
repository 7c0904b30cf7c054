import type { GameRecord, Level } from '../kernel/record.ts';
import { linePlayer } from '../minds/line-player.ts';
import { persona } from '../minds/persona.ts';
import type { Rulebook } from '../rules/rulebook.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { Chair } from '../session/chair.ts';
import type { Opening, Seating } from '../session/options.ts';

/** Who sits where: people as the record says, the house everywhere else. */
export function seatingOf(
  scenario: Scenario,
  rulebook: Rulebook,
  { seats, length }: Pick<GameRecord, 'seats' | 'length'>,
): Seating {
  const chairs = Object.entries(seats).map(([party, sitter]): [string, Chair] => [
    party,
    sitter === 'human' ? { kind: 'human' } : { kind: 'mind', level: sitter, mind: persona(sitter) },
  ]);
  const opening = length === 'short' ? openingOf(scenario, rulebook) : undefined;
  return { rulebook, chairs: Object.fromEntries(chairs), rest: persona('normal'), ...(opening && { opening }) };
}

/** The turns before a short game, played for everybody by the line the scenario names. */
function openingOf({ calendar, lines }: Scenario, rulebook: Rulebook): Opening | undefined {
  const { short } = calendar;
  const line = short && lines[short.after];
  if (!short || !line) return undefined;
  return { mind: linePlayer(rulebook, line).mind(persona('normal')), until: short.from };
}

/** Every planning party's sitter: people in their chairs, the house at one level in the others. */
export function sitters(
  rulebook: Rulebook,
  people: readonly string[],
  level: Level,
): Readonly<Record<string, Level | 'human'>> {
  const planners = rulebook.parties.filter((party) => party.plans);
  return Object.fromEntries(planners.map(({ id }) => [id, people.includes(id) ? 'human' : level]));
}

/** What luck must do for a short game, so that it begins where its line leads. */
export function forceOf({ calendar, lines }: Scenario, length: 'full' | 'short'): Readonly<Record<string, string>> {
  return length === 'short' && calendar.short ? (lines[calendar.short.after]?.force ?? {}) : {};
}
