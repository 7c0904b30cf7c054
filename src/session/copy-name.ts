import { at } from '../kit/never.ts';
import type { Rulebook } from '../rules/rulebook.ts';

/** How the copies of tracks are to be named. */
export interface CopyNaming {
  /** The text at a path of the scenario; empty where it has none. */
  readonly text: (path: string) => string;
  /** By the words a track has for any of its copies (`general`), where it has such, and not by their own names. */
  readonly general: boolean;
}

/** What a copy of a track is called; by general words with its number among the copies, from 1, where there are several. */
export function copyName({ copies, tracks }: Rulebook, { text, general }: CopyNaming, copy: number): string {
  const { id, track } = at(copies, copy);
  const rules = at(tracks, track);
  const [, one] = id.split('.');
  if (one === undefined) return text(`tracks.${rules.id}.name`);
  const words = general ? text(`tracks.${rules.id}.general`) : '';
  if (words === '') return text(`tracks.${rules.id}.each.${one}`);
  return rules.copies.length === 1 ? words : `${words} (${rules.copies.indexOf(copy) + 1})`;
}

/** The copy that a value of a choice stands for, where all `values` of the choice are copies of one track; −1 otherwise. */
export function copyChosen({ copies, tracks }: Rulebook, values: readonly string[], value: string): number {
  for (const track of tracks) {
    const named = (one: string): number => copies.findIndex(({ id }) => id === `${track.id}.${one}`);
    if (values.every((one) => named(one) >= 0)) return named(value);
  }
  return -1;
}
