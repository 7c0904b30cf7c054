import type { JSX } from 'preact';
import { useOwnId } from '../atoms/own-id.ts';
import { useWords } from '../voice.ts';

/** One thing to choose, its few ways side by side. */
export function Setting<Way extends string | number>(properties: {
  readonly name: string;
  readonly ways: readonly (readonly [way: Way, name: string, lang?: string])[];
  readonly chosen: Way;
  readonly about?: string | undefined;
  readonly onChoose: (way: Way) => void;
}): JSX.Element {
  const { name, ways, chosen, about, onChoose } = properties;
  const id = useOwnId();
  return (
    <fieldset class="setting" aria-describedby={about === undefined ? undefined : id}>
      <legend>{name}</legend>
      <div class="segments segments-row">
        {ways.map(([way, label, lang]) => (
          <label key={way} lang={lang}>
            <input type="radio" name={id} checked={way === chosen} onChange={() => onChoose(way)} />
            <span>{label}</span>
          </label>
        ))}
      </div>
      {about !== undefined && (
        <p class="note" id={id}>
          {about}
        </p>
      )}
    </fieldset>
  );
}

/** On or off. */
export function Switch(properties: {
  readonly name: string;
  readonly on: boolean;
  readonly about?: string | undefined;
  readonly onSet: (on: boolean) => void;
}): JSX.Element {
  const { name, on, about, onSet } = properties;
  const { say } = useWords();
  return (
    <Setting
      name={name}
      about={about}
      chosen={on ? 'on' : 'off'}
      ways={[
        ['off', say('settings.off')],
        ['on', say('settings.on')],
      ]}
      onChoose={(way) => onSet(way === 'on')}
    />
  );
}
