import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { PartyMark } from '../atoms/party-mark.tsx';
import type { PartyView } from '../port/play.ts';
import { useWords } from '../voice.ts';

/** Between two people at one screen. Nothing of the game stands on this page but whose turn it is. */
export function Handover({ seat, onTake }: { readonly seat: PartyView; readonly onTake: () => void }): JSX.Element {
  const { say } = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [seat.id]);
  return (
    <main class="handover">
      <div class="sheet">
        <PartyMark party={seat} size={56} />
        <h1 ref={heading} tabIndex={-1}>
          {say('play.handover.title')}
        </h1>
        <p>{say('play.handover.to', { party: seat.name })}</p>
        <p class="note">{say('play.handover.about')}</p>
        <button type="button" class="button seal" onClick={onTake}>
          {say('play.handover.take', { party: seat.name })}
        </button>
      </div>
    </main>
  );
}
