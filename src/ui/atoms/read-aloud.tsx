import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { useWords } from '../voice.ts';
import { Icon } from './icon.tsx';
import { SPEAKER, STOP } from './icons.ts';

/** Reads the paragraphs of the section it stands in with the voice of the device. Seen only where the player has asked for it. */
export function ReadAloud(): JSX.Element | null {
  const { say, language } = useWords();
  const button = useRef<HTMLButtonElement>(null);
  const [speaks, setSpeaks] = useState(false);
  useEffect(() => {
    if (!speaks) return undefined;
    const spoken = new SpeechSynthesisUtterance(paragraphsIn(button.current?.closest('section, dialog')));
    spoken.lang = language;
    spoken.addEventListener('end', () => setSpeaks(false));
    spoken.addEventListener('error', () => setSpeaks(false));
    speechSynthesis.cancel();
    speechSynthesis.speak(spoken);
    return () => speechSynthesis.cancel();
  }, [speaks, language]);
  if (!('speechSynthesis' in globalThis)) return null;
  return (
    <button ref={button} type="button" class="button quiet aloud" onClick={() => setSpeaks(!speaks)}>
      <Icon of={speaks ? STOP : SPEAKER} />
      {say(speaks ? 'settings.hush' : 'settings.listen')}
    </button>
  );
}

/** What lies open, without signs and buttons. */
function paragraphsIn(section: Element | null | undefined): string {
  const open = [...(section?.querySelectorAll('p') ?? [])].filter((part) => part.checkVisibility());
  return open.map(({ innerText }) => innerText).join('\n');
}
