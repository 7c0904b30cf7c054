import type { JSX } from 'preact';
import type { Foretold } from '../port/forecast.ts';
import type { Words } from '../../words/words.ts';
import { useWords } from '../voice.ts';
import { recordOf, type ForecastRecord } from './foresight.ts';

/** How good one's forecasts were, in sentences. */
export function forecastLines(record: ForecastRecord, { say, hundredths }: Words): readonly string[] {
  const { count, onYes, onNo, brier, analysts } = record;
  const own = hundredths(brier);
  const theirs = analysts === undefined ? undefined : hundredths(analysts);
  const than = theirs === undefined || theirs === own ? 'alike' : own < theirs ? 'better' : 'worse';
  return [
    say('foresight.forecast.count', { count }),
    ...(onYes === undefined ? [] : [say('foresight.forecast.onYes', { n: hundredths(onYes) })]),
    ...(onNo === undefined ? [] : [say('foresight.forecast.onNo', { n: hundredths(onNo) })]),
    say('foresight.forecast.brier', { own }),
    ...(theirs === undefined ? [] : [say(`foresight.forecast.${than}`, { analysts: theirs })]),
  ];
}

/** At the end: what one's own forecasts were worth beside the analysts'. */
export function Foresight({ foretold }: { readonly foretold: readonly Foretold[] }): JSX.Element | null {
  const words = useWords();
  const record = recordOf(foretold);
  if (!record) return null;
  return (
    <section class="sheet foresight" aria-labelledby="foresight">
      <h3 id="foresight">{words.say('foresight.forecast.title')}</h3>
      {forecastLines(record, words).map((line) => (
        <p key={line}>{line}</p>
      ))}
    </section>
  );
}
