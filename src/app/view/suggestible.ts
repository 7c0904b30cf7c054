import { at } from '../../kit/never.ts';
import type { Rulebook } from '../../rules/rulebook.ts';
import type { Suggestible } from '../../session/suggested.ts';
import { givesWord } from './word-given.ts';

const KINDS = ['move', 'waive', 'agenda'] as const;

/** Of deeds that can be ordered the moves that may be suggested, as a page lays them out: what is said to the press has its own place. */
export function suggestibleIn(
  { deeds }: Rulebook,
  options: readonly number[],
): readonly (Suggestible & { readonly path: string })[] {
  const all = options.toSorted((one, other) => one - other).map((option) => at(deeds, option));
  const common = KINDS.flatMap((kind) => all.filter((deed) => deed.kind === kind));
  return [...Map.groupBy(common, ({ path }) => path)].flatMap(([path, forms]) =>
    forms.some(givesWord) ? [] : [{ path, group: at(forms, 0).group, deeds: forms.map(({ index }) => index) }],
  );
}
