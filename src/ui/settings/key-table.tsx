import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { useWords } from '../voice.ts';
import { FIRST_KEYS, keyOf, SHORTCUTS, withKey, type Keys, type Shortcut } from './shortcuts.ts';

/** Which key does what. A press on a key lets another take its place: the next one that is pressed; Escape leaves it as it is. */
export function KeyTable(properties: { readonly keys: Keys; readonly onSet: (keys: Keys) => void }): JSX.Element {
  const { keys, onSet } = properties;
  const { say } = useWords();
  const [waits, setWaits] = useState<Shortcut>();
  const take = (event: KeyboardEvent, shortcut: Shortcut): void => {
    if (waits !== shortcut) return;
    const key = keyOf(event);
    if (key !== undefined) onSet(withKey(keys, shortcut, key));
    else if (event.key !== 'Escape') return;
    // The key was meant for the table: nothing closes and nothing else happens.
    event.preventDefault();
    event.stopPropagation();
    setWaits(undefined);
  };
  return (
    <>
      <table class="keys">
        <thead class="visually-hidden">
          <tr>
            <th scope="col">{say('settings.does')}</th>
            <th scope="col">{say('settings.key')}</th>
          </tr>
        </thead>
        <tbody>
          {SHORTCUTS.map((shortcut) => {
            const does = say(`settings.shortcut.${shortcut}`);
            const key = keys[shortcut] === '' ? say('settings.noKey') : keys[shortcut].toUpperCase();
            return (
              <tr key={shortcut}>
                <th scope="row">{does}</th>
                <td>
                  <button
                    type="button"
                    class="button"
                    aria-label={waits === shortcut ? undefined : say('settings.change', { does, key })}
                    onClick={() => setWaits(shortcut)}
                    onKeyDown={(event) => take(event, shortcut)}
                    onBlur={() => setWaits(undefined)}
                  >
                    {waits === shortcut ? say('settings.waiting') : <kbd>{key}</kbd>}
                  </button>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <button type="button" class="button quiet" onClick={() => onSet(FIRST_KEYS)}>
        {say('settings.again')}
      </button>
    </>
  );
}
