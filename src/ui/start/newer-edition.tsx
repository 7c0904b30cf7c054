import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { useSaid } from '../atoms/announcer.tsx';
import '../style/newer.css';
import { useWords } from '../voice.ts';

/** A newer edition of the page waits. It is taken when the player says so, and asked of only where no game runs. */
export function NewerEdition(properties: {
  /** Games are kept here that have not ended: under other rules they may not go on. */
  readonly unfinished: boolean;
  readonly onTake: () => void;
}): JSX.Element | null {
  const { unfinished, onTake } = properties;
  const { say } = useWords();
  const [answer, setAnswer] = useState<'take' | 'later'>();
  useSaid(say('start.newer.ready'));
  if (answer === 'later') return null;
  const take = (): void => {
    setAnswer('take');
    onTake();
  };
  return (
    <aside class="newer" aria-label={say('start.newer.name')}>
      <p>
        {say('start.newer.ready')} {unfinished && <span class="note">{say('start.newer.unfinished')}</span>}
      </p>
      <p class="newer-answers">
        <button type="button" class="button" disabled={answer === 'take'} onClick={take}>
          {say('start.newer.take')}
        </button>
        <button type="button" class="button" onClick={() => setAnswer('later')}>
          {say('start.newer.later')}
        </button>
      </p>
    </aside>
  );
}
