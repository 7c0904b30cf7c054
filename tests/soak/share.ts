const written = Number(process.env['SUMMITRY_SOAK_SHARE'] ?? 1);

/** Share of a soak that is to be run, above 0 and at most 1: `SUMMITRY_SOAK_SHARE=0.1 npm run soak` runs a tenth. */
export const SHARE = written > 0 && written < 1 ? written : 1;

/** So many of `count` things as are to be tried; at least one. */
export function shareOf(count: number): number {
  return Math.max(1, Math.round(count * SHARE));
}
