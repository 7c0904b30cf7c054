import type { JSX } from 'preact';
import { useOwnId } from '../atoms/own-id.ts';
import { useWords } from '../voice.ts';

/** Persons by name, or by a general word and a number. */
export function GeneralNames(properties: { readonly on: boolean; readonly onSet: (on: boolean) => void }): JSX.Element {
  const { on, onSet } = properties;
  const { say } = useWords();
  const id = useOwnId();
  return (
    <div>
      <label class="tick">
        <input
          type="checkbox"
          checked={on}
          aria-describedby={id}
          onChange={(event) => onSet(event.currentTarget.checked)}
        />
        {say('common.general')}
      </label>
      <p class="note" id={id}>
        {say('common.generalAbout')}
      </p>
    </div>
  );
}
