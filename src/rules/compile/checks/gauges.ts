import type { Bench } from '../bench.ts';

/** What a gauge is called should be said of all it may be. */
export function checkGauges({ findings, scenario }: Bench): void {
  for (const [id, { bands }] of Object.entries(scenario.gauges)) {
    const lowest = Math.min(...bands.map(({ from }) => from));
    if (bands.length === 0 || lowest <= 0) continue;
    findings.add('bands_begin_late', `gauges.${id}.bands`, `Below ${lowest}, ${id} is called nothing.`, {
      hint: 'Begin the bands with 0, as { 0: Calm, 40: Uneasy }.',
    });
  }
}
