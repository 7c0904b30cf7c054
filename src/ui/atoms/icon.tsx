import type { JSX } from 'preact';

/** A sign beside words that say the same: it is silent. `of` is an outline of `icons.ts`, `size` is in the letters' own height. */
export function Icon({ of, size = 1.25 }: { readonly of: string; readonly size?: number }): JSX.Element {
  return (
    <svg class="icon" width={`${size}em`} height={`${size}em`} viewBox="0 0 256 256" aria-hidden="true">
      <path d={of} />
    </svg>
  );
}
