import type { JSX } from 'preact';
import { useWords } from '../voice.ts';

/** Points with sign; gains and losses differ by more than colour, for the sign is always there. */
export function Points({ value }: { readonly value: number }): JSX.Element {
  const { signed } = useWords();
  const side = value > 0.05 ? 'gain' : value < -0.05 ? 'loss' : 'even';
  return <span class={`points ${side}`}>{signed(value)}</span>;
}

/** A term by name and points, one line of a sum. */
export function Sum({
  terms,
}: {
  readonly terms: readonly { readonly name: string; readonly points: number }[];
}): JSX.Element {
  return (
    <dl class="sum">
      {terms.map((term) => (
        <div key={term.name}>
          <dt>{term.name}</dt>
          <dd>
            <Points value={term.points} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
