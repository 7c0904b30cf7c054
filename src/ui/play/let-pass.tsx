import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { useAnnounce } from '../atoms/announcer.tsx';
import { ReasonedButton } from '../atoms/reasoned-button.tsx';
import type { PlayIntents, PlayView } from '../port/play.ts';
import { useWords } from '../voice.ts';
import { comingOf } from './coming.ts';

/** Several quiet turns in one press: time passes until something wants the player. Below it what is waited for. */
export function LetPass(properties: {
  readonly view: Pick<PlayView, 'numbers' | 'clock' | 'dossier'>;
  readonly intents: Pick<PlayIntents, 'letPass'>;
}): JSX.Element {
  const { view, intents } = properties;
  const words = useWords();
  const { say } = words;
  const coming = comingOf(view, words);
  const announce = useAnnounce();
  const [passing, setPassing] = useState(false);
  const [refusal, setRefusal] = useState<string>();
  const press = async (): Promise<void> => {
    setPassing(true);
    const reason = await intents.letPass();
    setPassing(false);
    setRefusal(reason);
    if (reason !== undefined) announce(say('play.announce.refused', { reason }));
  };
  return (
    <div class="let-pass">
      <ReasonedButton look="quiet" reason={passing ? say('play.waiting') : undefined} onPress={() => void press()}>
        {say('orders.letPass')}
      </ReasonedButton>
      {coming !== undefined && <p class="note">{coming}</p>}
      <p class="note">{refusal ?? say('orders.letPassAbout')}</p>
    </div>
  );
}
