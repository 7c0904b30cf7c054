import { at } from '../../kit/never.ts';
import type { Deed } from '../../rules/deed.ts';
import type { Phase } from '../../rules/layout.ts';
import type { Rulebook } from '../../rules/rulebook.ts';
import { revivalsOf } from './leaving.ts';
import { placesOfDeeds, triggersOf } from './places-of-deeds.ts';

/** What the chart knows of a deed beside itself. */
export interface Bonds {
  /** Walk-aways and what takes them back. */
  readonly revivals: ReadonlyMap<Deed, readonly Deed[]>;
  /** By deed: the phases in which it may come. */
  readonly places: readonly (readonly Phase[])[];
  /** By deed: what asks for it. */
  readonly askers: ReadonlyMap<number, readonly Deed[]>;
  /** By deed: what triggers it. */
  readonly causes: ReadonlyMap<number, readonly Deed[]>;
}

export function bondsOf(rulebook: Rulebook): Bonds {
  const { deeds } = rulebook;
  return {
    revivals: revivalsOf(rulebook),
    places: placesOfDeeds(rulebook),
    askers: turned(deeds, ({ asks }) => asks.flatMap(({ options }) => options)),
    causes: turned(deeds, ({ actions }) => triggersOf(actions)),
  };
}

/** By deed: those that lead to it. */
function turned(
  deeds: readonly Deed[],
  leadsTo: (deed: Deed) => readonly number[],
): ReadonlyMap<number, readonly Deed[]> {
  const found = new Map<number, Deed[]>();
  for (const deed of deeds) {
    for (const follower of leadsTo(deed)) found.set(follower, [...(found.get(follower) ?? []), deed]);
  }
  return found;
}

/** What asks for it, or leads to it, in a phase, whatever is chosen there. */
export function answersPart({ index }: Deed, { askers, causes, places }: Bonds, phase: Phase | undefined): string[] {
  const said = (verb: string, by: ReadonlyMap<number, readonly Deed[]>): string[] => {
    const here = (by.get(index) ?? []).filter((deed) => phase !== undefined && at(places, deed.index).includes(phase));
    return here.length === 0 ? [] : [`${verb} ${[...new Set(here.map(wholeMove))].join(', ')}.`];
  };
  return [...said('Answers', askers), ...said('Follows', causes)];
}

/** `party.move` without what is chosen in it. */
function wholeMove({ choices, id }: Deed): string {
  const parts = id.split('.');
  return parts.slice(0, parts.length - Object.keys(choices).length).join('.');
}
