import type { Scenario } from '../../scenario/scenario.ts';
import type { Advice, Findings } from './findings.ts';
import { meant } from './hints.ts';

/** The ids of one sort of thing, in the order of the file. */
export interface Register {
  /** What one of them is called in a sentence: `party`. */
  readonly what: string;
  readonly ids: readonly string[];
  /** Index of an id; −1 where there is none. */
  indexOf(id: string): number;
}

export function registerOf(what: string, ids: readonly string[]): Register {
  // Where an id stands twice, the first counts.
  const indices = new Map(ids.map((id, index) => [id, index] as const).toReversed());
  return { what, ids, indexOf: (id) => indices.get(id) ?? -1 };
}

/** One copy of a track, or the track itself where it has none. */
export interface Copy {
  readonly id: string;
  readonly track: number;
}

/** Every name of a scenario and its index in the rulebook. */
export interface Directory {
  readonly parties: Register;
  readonly gauges: Register;
  readonly numbers: Register;
  readonly tracks: Register;
  /** States of each track. */
  readonly states: readonly Register[];
  /** `track` or `track.copy`. */
  readonly copies: Register;
  readonly copyOf: readonly Copy[];
  readonly issues: Register;
  /** Levels of each issue. */
  readonly levels: readonly Register[];
  readonly channels: Register;
  readonly tables: Register;
  readonly promises: Register;
  readonly moves: Register;
  readonly events: Register;
  readonly summits: Register;
  readonly preconditions: Register;
  readonly places: Register;
  readonly facts: Register;
  readonly sources: Register;
  readonly lines: Register;
  readonly assumptions: Register;
  readonly endings: Register;
}

export function directoryOf(scenario: Scenario): Directory {
  const of = (what: string, things: Readonly<Record<string, unknown>>): Register =>
    registerOf(what, Object.keys(things));
  const copies = Object.entries(scenario.tracks).flatMap(([id, { each }], track) =>
    each === undefined ? [{ id, track }] : Object.keys(each).map((copy) => ({ id: `${id}.${copy}`, track })),
  );
  return {
    parties: of('party', scenario.parties),
    gauges: of('gauge', scenario.gauges),
    numbers: of('number', scenario.numbers),
    tracks: of('track', scenario.tracks),
    states: Object.entries(scenario.tracks).map(([id, { states }]) => registerOf(`state of ${id}`, states)),
    copies: registerOf(
      'track',
      copies.map(({ id }) => id),
    ),
    copyOf: copies,
    issues: of('issue', scenario.issues),
    levels: Object.entries(scenario.issues).map(([id, { levels }]) => of(`level of ${id}`, levels)),
    channels: of('channel', scenario.channels),
    tables: of('table', scenario.tables),
    promises: of('promise', scenario.promises),
    moves: of('move', scenario.moves),
    events: of('event', scenario.events),
    summits: of('summit', scenario.summits),
    preconditions: of('precondition', scenario.preconditions),
    places: of('place', scenario.places),
    facts: of('fact', scenario.facts),
    sources: of('source', scenario.sources),
    lines: of('line', scenario.lines),
    assumptions: of('assumption', scenario.assumptions),
    endings: of('ending', scenario.endings),
  };
}

/** Index of a name, or −1 with a finding. */
export function lookUp(
  findings: Findings,
  register: Register,
  id: string,
  path: string,
  advice: Pick<Advice, 'key' | 'offset'> = {},
): number {
  const index = register.indexOf(id);
  if (index < 0) {
    const hint = meant(id, register.ids);
    findings.add('unknown_name', path, `There is no ${register.what} “${id}”.`, { ...advice, hint });
  }
  return index;
}
