import type { CopyRules, GaugeRules, TrackRules } from '../rulebook.ts';
import type { Bench } from './bench.ts';

export function compileTracks({ directory, scenario }: Bench): TrackRules[] {
  return Object.entries(scenario.tracks).map(([id, { states, board }], track) => ({
    id,
    states,
    copies: directory.copyOf.flatMap((copy, index) => (copy.track === track ? [index] : [])),
    board,
  }));
}

export function compileCopies({ directory, layout }: Bench): CopyRules[] {
  return directory.copyOf.map(({ id, track }, index) => ({ id, track, slot: layout.positions + index }));
}

export function compileGauges({ overrides, scenario }: Bench): GaugeRules[] {
  return Object.entries(scenario.gauges).map(([id, { start, drift }]) => ({
    id,
    start: overrides.number(`gauges.${id}.start`, start, [0, 100]),
    drift: overrides.number(`gauges.${id}.drift`, drift, [-100, 100]),
  }));
}
