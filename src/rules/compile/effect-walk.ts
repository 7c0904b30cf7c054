import type { Effect } from '../../scenario/effect.ts';

export interface PlacedEffect {
  readonly effect: Effect;
  /** `moves.pack.do.0.shift` */
  readonly path: string;
}

/** The effects of a list with their paths, without those inside others. */
export function placed(effects: readonly Effect[], path: string): PlacedEffect[] {
  return effects.map((effect, index) => ({ effect, path: `${path}.${index}.${effect.kind}` }));
}

/** The lists inside an effect that happen with it, in the order of the file; what is postponed is not among them. */
export function inner({ effect, path }: PlacedEffect): PlacedEffect[][] {
  if (effect.kind === 'if') return [placed(effect.then, `${path}.then`), placed(effect.else, `${path}.else`)];
  if (effect.kind !== 'odds') return [];
  return effect.outcomes.map(({ id, chance, do: effects }) =>
    placed(effects, `${path}.${id}.${chance === undefined ? 'rest' : 'do'}`),
  );
}

/** Every effect that happens at once with a list: outer before inner, in the order of the file. */
export function everyEffect(effects: readonly Effect[], path: string): PlacedEffect[] {
  const walk = (list: readonly PlacedEffect[]): PlacedEffect[] =>
    list.flatMap((each) => [each, ...inner(each).flatMap(walk)]);
  return walk(placed(effects, path));
}
