import type { JSX } from 'preact';
import { useOwnId } from '../atoms/own-id.ts';
import { STOPS } from '../port/forecast.ts';
import { useWords } from '../voice.ts';

/** How likely a yes is, in five quick stops; to say nothing is as good. */
export function ForecastStops(properties: {
  readonly odds: number | undefined;
  readonly onSay: (odds: number | undefined) => void;
}): JSX.Element {
  const { odds, onSay } = properties;
  const { say, hundredths } = useWords();
  const id = useOwnId();
  return (
    <fieldset class="choice segments forecast" aria-describedby={`${id}-about`}>
      <legend>{say('foresight.forecast.ask')}</legend>
      {[undefined, ...STOPS].map((stop) => (
        <label key={stop ?? 'none'}>
          <input type="radio" name={id} checked={odds === stop} onChange={() => onSay(stop)} />
          <span>{stop === undefined ? say('foresight.forecast.none') : hundredths(stop)}</span>
        </label>
      ))}
      <p class="note" id={`${id}-about`}>
        {say('foresight.forecast.about')}
      </p>
    </fieldset>
  );
}
