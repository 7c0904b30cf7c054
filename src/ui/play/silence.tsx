import type { JSX } from 'preact';
import { Tick } from '../atoms/tick.tsx';
import { useWords } from '../voice.ts';

/** Of two at one screen: whether it is to be handed over for an offer that one does not mean to make. */
export function Silence(properties: {
  readonly silent: boolean;
  readonly onSet: (silent: boolean) => void;
}): JSX.Element {
  const { silent, onSet } = properties;
  const { say } = useWords();
  return (
    <div class="silence">
      <Tick on={silent} name={say('orders.silent')} about={say('orders.silentAbout')} onSet={onSet} />
    </div>
  );
}
