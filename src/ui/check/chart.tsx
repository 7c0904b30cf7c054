import type { JSX } from 'preact';
import type { ChartRegion } from '../port/check.ts';
import { useWords } from '../voice.ts';

/** A statechart as text: each region with its states in a row and the ways between them. */
export function Chart({ regions }: { readonly regions: readonly ChartRegion[] }): JSX.Element {
  const { say } = useWords();
  return (
    <details class="drawer chart">
      <summary>{say('check.chart')}</summary>
      {regions.map((region) => (
        <section key={region.id} class="region">
          <h4>{region.name}</h4>
          <ol class="states">
            {region.states.map((state) => (
              <li key={state}>{state}</li>
            ))}
          </ol>
          {region.ways.length > 0 && (
            <ul class="ways">
              {region.ways.map((way) => (
                <li key={`${way.from} ${way.to} ${way.by}`}>
                  <span>{say('check.way', { from: way.from, to: way.to })}</span>
                  <code>{way.by}</code>
                  {way.when !== undefined && <code class="when">{way.when}</code>}
                </li>
              ))}
            </ul>
          )}
        </section>
      ))}
    </details>
  );
}
