import type { JSX } from 'preact';
import { PartyMark } from '../atoms/party-mark.tsx';
import { ReadAloud } from '../atoms/read-aloud.tsx';
import type { PlayView } from '../port/play.ts';
import { useWords } from '../voice.ts';

/** The paragraphs of a text: parted by empty lines or, where it has none, by the ends of its lines. */
export function paragraphsOf(text: string): readonly string[] {
  const end = /\n\s*\n/.test(text) ? /\n\s*\n/ : /\n/;
  return text
    .split(end)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '');
}

/** What a chair is told before it begins. */
export function Brief({ view, onDone }: { readonly view: PlayView; readonly onDone: () => void }): JSX.Element {
  const { say } = useWords();
  return (
    <>
      <div class="brief-head">
        <p class="brief-chair">
          <PartyMark party={view.seat} size={20} /> {say('play.youLead', { party: view.seat.name })}
        </p>
        <ReadAloud />
      </div>
      {paragraphsOf(view.brief).map((paragraph) => (
        <p key={paragraph} class="brief-text">
          {paragraph}
        </p>
      ))}
      <button type="button" class="button seal" onClick={onDone}>
        {say('play.toDesk')}
      </button>
    </>
  );
}
