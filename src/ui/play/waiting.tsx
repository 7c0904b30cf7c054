import type { JSX } from 'preact';
import { useSaid } from '../atoms/announcer.tsx';
import { useWords } from '../voice.ts';

/** Others decide. Where their thinking stopped, what can be done about it. */
export function Waiting(properties: { readonly stopped: boolean; readonly onGoOn: () => void }): JSX.Element {
  const { stopped, onGoOn } = properties;
  const { say } = useWords();
  useSaid(stopped ? say('play.stopped') : undefined);
  if (!stopped) {
    return (
      <p class="waiting" aria-busy="true">
        {say('play.waiting')}
      </p>
    );
  }
  return (
    <div class="waiting">
      <p>{say('play.stopped')}</p>
      <button type="button" class="button" onClick={onGoOn}>
        {say('play.goOn')}
      </button>
    </div>
  );
}
