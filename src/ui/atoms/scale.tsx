import type { JSX } from 'preact';

/** A quantity from 0 to 100 as a thin bar. The number stands beside it in text, so the bar itself is silent. */
export function Scale({ value, tone }: { readonly value: number; readonly tone?: 'signal' | 'calm' }): JSX.Element {
  const width = Math.max(0, Math.min(100, value));
  return (
    <span class={`scale ${tone ?? 'calm'}`} aria-hidden="true">
      <span style={{ width: `${width}%` }} />
    </span>
  );
}
