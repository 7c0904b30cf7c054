import type { JSX } from 'preact';
import { useOwnId } from '../atoms/own-id.ts';
import { useWords } from '../voice.ts';

/** Of two at one screen: whether it is to be handed over for an offer that one does not mean to make. */
export function Silence(properties: {
  readonly silent: boolean;
  readonly onSet: (silent: boolean) => void;
}): JSX.Element {
  const { silent, onSet } = properties;
  const { say } = useWords();
  const id = useOwnId();
  return (
    <div class="silence">
      <label class="tick">
        <input
          type="checkbox"
          checked={silent}
          aria-describedby={id}
          onChange={(event) => onSet(event.currentTarget.checked)}
        />
        {say('orders.silent')}
      </label>
      <p class="note" id={id}>
        {say('orders.silentAbout')}
      </p>
    </div>
  );
}
