import { at } from '../kit/never.ts';
import type { Rulebook } from '../rules/rulebook.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { described, priceOf, wordingOf, type Words } from './chart-words.ts';
import { trackRegions, type Region, type TrackRegion, type Transition } from './region.ts';
import { turnRegion } from './turn-region.ts';

/** One transition of an exported chart. */
export interface ChartTransition {
  readonly target?: string;
  /** Its one guard; what it asks stands in the description. */
  readonly guard: string;
  readonly description?: string;
  readonly actions?: string;
  /** The guard as an expression in the names of the scenario, and the facts it rests on. */
  readonly meta?: { readonly expression: string; readonly citations: readonly string[] };
}

export interface ChartNode {
  readonly description?: string;
  readonly on?: Readonly<Record<string, readonly ChartTransition[]>>;
}

export interface ChartRegion extends ChartNode {
  readonly initial: string;
  readonly states: Readonly<Record<string, ChartNode>>;
}

/** A statechart in the configuration format of XState, without code: any viewer of that format opens it. */
export interface Chart {
  readonly id: string;
  readonly description: string;
  readonly type: 'parallel';
  /** Gauges by name, as they start. */
  readonly context: Readonly<Record<string, number>>;
  readonly states: Readonly<Record<string, ChartRegion>>;
}

/** The machine's own regions, written for readers: with texts, expressions, prices and citations. */
export function chartOf(rulebook: Rulebook, scenario: Scenario): Chart {
  const words = (slot: number): Words => ({ rulebook, scenario, slot });
  const tracks = trackRegions(rulebook).map(
    (region) => [region.key, writeTrack(words(region.copy.slot), region)] as const,
  );
  return {
    id: rulebook.scenario,
    description: scenario.title,
    type: 'parallel',
    context: Object.fromEntries(rulebook.gauges.map(({ id, start }) => [id, start])),
    states: { turn: writeRegion(words(-1), turnRegion(rulebook), {}), ...Object.fromEntries(tracks) },
  };
}

function writeTrack(words: Words, region: TrackRegion): ChartRegion {
  const { copy } = region;
  const track = words.scenario.tracks[at(words.rulebook.tracks, copy.track).id];
  const name = track?.each?.[copy.id.slice(copy.id.indexOf('.') + 1)] ?? track?.name ?? copy.id;
  return { description: name, ...writeRegion(words, region, track?.stateNames ?? {}) };
}

function writeRegion(words: Words, region: Region, names: Readonly<Record<string, string>>): ChartRegion {
  const nodes = Object.entries(region.states).map(([id, node]): [string, ChartNode] => {
    const name = names[id];
    return [id, { ...(name === undefined ? {} : { description: name }), on: writeAll(words, node.on) }];
  });
  return {
    initial: region.initial,
    ...(region.on === undefined ? {} : { on: writeAll(words, region.on) }),
    states: Object.fromEntries(nodes),
  };
}

function writeAll(words: Words, on: NonNullable<Region['on']>): NonNullable<ChartNode['on']> {
  return Object.fromEntries(
    Object.entries(on).map(([event, transitions]) => [
      event,
      transitions.map((transition, place) => writeTransition(words, event, transition, place)),
    ]),
  );
}

function writeTransition(
  words: Words,
  event: string,
  { target, guard, actions }: Transition,
  place: number,
): ChartTransition {
  const { deeds, deedById } = words.rulebook;
  const { conditions } = guard.params;
  const deed = deeds[deedById[event.replace(/^ask\//, '')] ?? -1];
  const written = {
    ...(target === undefined ? {} : { target }),
    guard: conditions.length === 0 ? guard.type : `${guard.type} (${place + 1})`,
    ...(actions === undefined ? {} : { actions }),
  };
  if (deed === undefined) return written;
  const wording = wordingOf(words, deed, conditions);
  const { expression, citations } = wording;
  return {
    ...written,
    description: described(wording, priceOf(words.rulebook, deed)),
    meta: { expression, citations },
  };
}
