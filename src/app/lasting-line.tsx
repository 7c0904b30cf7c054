import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useSaid } from '../ui/atoms/announcer.tsx';
import type { PlayIntents } from '../ui/port/play.ts';
import { useWords } from '../ui/voice.ts';

/** Asks the browser to keep the game, now that it is one; where it will not, says so once and offers a file. */
export function LastingLine({
  intents,
}: {
  readonly intents: Pick<PlayIntents, 'askToLast' | 'exportRecord'>;
}): JSX.Element | null {
  const { say } = useWords();
  const [loose, setLoose] = useState(false);
  const { askToLast, exportRecord } = intents;
  useEffect(() => {
    askToLast()
      .then((lasting) => setLoose(lasting === 'loose'))
      // A browser that does not even answer has promised nothing either.
      .catch(() => setLoose(true));
  }, [askToLast]);
  useSaid(loose ? say('start.lasting.said') : undefined);
  if (!loose) return null;
  return (
    <div class="lasting-line">
      <span>{say('start.lasting.said')}</span>
      <button type="button" class="button quiet" onClick={exportRecord}>
        {say('start.lasting.file')}
      </button>
      <button type="button" class="button quiet" onClick={() => setLoose(false)}>
        {say('common.close')}
      </button>
    </div>
  );
}
