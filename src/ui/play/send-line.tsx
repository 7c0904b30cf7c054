import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { useAnnounce } from '../atoms/announcer.tsx';
import { useOwnId } from '../atoms/own-id.ts';
import type { EndingView } from '../port/ending.ts';
import type { Sending } from '../port/play.ts';
import { useWords } from '../voice.ts';
import { lineToSend } from './line-to-send.ts';

/** A line that tells of the game and not how it ended, and the same game for somebody else. */
export function SendLine({ ending, sending }: { readonly ending: EndingView; readonly sending: Sending }): JSX.Element {
  const words = useWords();
  const { say } = words;
  const announce = useAnnounce();
  const id = useOwnId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [said, setSaid] = useState('');
  const line = lineToSend(words, ending, sending);
  const copy = async (text: string, done: string): Promise<void> => {
    const copied = await copies(text);
    if (!copied) {
      field.current?.focus();
      field.current?.select();
    }
    const outcome = copied ? done : say('ending.send.byHand');
    setSaid(outcome);
    announce(outcome);
  };
  const { link } = sending;
  return (
    <div class="send-line">
      <p class="note" id={`${id}-about`}>
        {say('ending.send.about')}
      </p>
      <textarea
        ref={field}
        readOnly
        rows={line.split('\n').length + 3}
        aria-label={say('ending.send.title')}
        aria-describedby={`${id}-about`}
        value={line}
      />
      <div class="desk-buttons">
        <button type="button" class="button" onClick={() => void copy(line, say('ending.send.copied'))}>
          {say('ending.send.copy')}
        </button>
        {link !== undefined && (
          <button type="button" class="button" onClick={() => void copy(link, say('ending.send.linkCopied'))}>
            {say('ending.send.copyLink')}
          </button>
        )}
      </div>
      <p class="note">{said}</p>
    </div>
  );
}

/** Puts a text where it can be pasted from; false where the browser does not let it. */
async function copies(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
