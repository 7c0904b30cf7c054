import type { JSX } from 'preact';
import { useOwnId } from './own-id.ts';

/** Something to be ticked, with a note below it that says what it does. */
export function Tick(properties: {
  readonly on: boolean;
  readonly name: string;
  readonly about: string;
  readonly onSet: (on: boolean) => void;
}): JSX.Element {
  const { on, name, about, onSet } = properties;
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
        {name}
      </label>
      <p class="note" id={id}>
        {about}
      </p>
    </div>
  );
}
