import { transitionsOf, type Chart } from '../../machine/chart.ts';
import type { ChartRegion } from '../../ui/port/check.ts';

/** A chart as the page lists it: regions, their states, and the ways between different states. */
export function chartRegions(chart: Chart): readonly ChartRegion[] {
  return Object.entries(chart.states).map(([id, region]) => {
    const name = (state: string): string =>
      region.states[state]?.meta?.name ?? region.states[state]?.description ?? state.replaceAll('_', ' ');
    const ways = Object.entries(region.states).flatMap(([from, { on = {} }]) =>
      Object.entries(on).flatMap(([by, transitions]) =>
        transitionsOf(transitions).flatMap(({ target, meta }) => {
          if (target === undefined || target === from) return [];
          const when = meta?.expression ?? '';
          return [{ from: name(from), to: name(target), by, ...(when !== '' && { when }) }];
        }),
      ),
    );
    return { id, name: region.meta?.name ?? id, states: Object.keys(region.states).map(name), ways };
  });
}
