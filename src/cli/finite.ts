/** A number as JSON can write it: null for one that is without end or unknown, as where too little was played. */
export function finite(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}
