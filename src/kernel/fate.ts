import { luckVector } from '../kit/luck.ts';
import { at } from '../kit/never.ts';
import { succeed, type Result } from '../kit/result.ts';
import { forcesOf, type ForceFault } from '../rules/forces.ts';
import type { Rulebook } from '../rules/rulebook.ts';
import type { Fate } from '../rules/step.ts';

/** Outcomes that must come, by name of the chance, as `forcesOf` reads them: `{ plea: moved, storm: wire@7 }`. */
export type Forces = Readonly<Record<string, string>>;

/**
 * The luck of the world: one vector of draws a turn from the seed, one slot a chance, kept once drawn.
 * Throws where a force names a chance or an outcome that the rulebook does not have.
 */
export function worldFate(rulebook: Rulebook, seed: string, forces: Forces = {}): Fate {
  const fate = forcedFate(rulebook, seed, forces);
  if (fate.ok) return fate.value;
  const unknown = fate.failure.map(({ name, outcome }) => `No chance ${name} with an outcome ${outcome}`);
  throw new Error(unknown.join('; '));
}

/** `worldFate` for forces that were written elsewhere; fails with those that fit no chance of the rulebook. */
export function forcedFate(rulebook: Rulebook, seed: string, forces: Forces): Result<Fate, readonly ForceFault[]> {
  const outcomes = forcesOf(rulebook, forces);
  if (!outcomes.ok) return outcomes;
  // Outcome that must come, by chance; −1 where luck decides.
  const forced = Int32Array.from(rulebook.chances, (_, chance) => outcomes.value.get(chance) ?? -1);
  const vectors: (Float64Array | undefined)[] = [];
  const drawn = (turn: number): Float64Array => {
    const vector = luckVector(seed, 'world', turn, rulebook.chances.length);
    vectors[turn] = vector;
    return vector;
  };
  return succeed({
    draw: (turn, chance) => (vectors[turn] ?? drawn(turn))[chance] ?? noChance(chance),
    forced: (chance) => forced[chance] ?? noChance(chance),
  });
}

function noChance(chance: number): never {
  throw new RangeError(`No chance ${chance}`);
}

/** One draw of a scripted fate: the chance by name, on which turn (0: before the game), uniform in [0, 1). */
export interface ScriptedDraw {
  readonly turn: number;
  readonly chance: string;
  readonly draw: number;
}

/** A fate for tests. `unused` names what was scripted and never asked; a test ends by holding it to be empty. */
export interface ScriptedFate extends Fate {
  unused(): readonly ScriptedDraw[];
}

/** A fate that knows only the draws written down, and throws where another is asked. Two chances of one name share them. */
export function scriptedFate(rulebook: Rulebook, script: readonly ScriptedDraw[]): ScriptedFate {
  const asked = new Set<ScriptedDraw>();
  return {
    draw(turn, chance) {
      const { id } = at(rulebook.chances, chance);
      const found = script.find((entry) => entry.turn === turn && entry.chance === id);
      if (found === undefined) throw new Error(`Turn ${turn} asks for a draw of ${id}, which is not in the script`);
      asked.add(found);
      return found.draw;
    },
    forced: () => -1,
    unused: () => script.filter((entry) => !asked.has(entry)),
  };
}
