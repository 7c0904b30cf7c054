import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { useWords } from '../voice.ts';
import { useSaid } from './announcer.tsx';
import { Icon } from './icon.tsx';
import { SPEAKER, STOP } from './icons.ts';

/** Some browsers look for the voices of the device only when they are asked. Milliseconds. */
const LOOKING = 1500;
/** Not a failure: somebody wanted it quiet, or something else read. */
const HUSHED = ['canceled', 'interrupted'];

/** Reads the paragraphs of the section it stands in with the voice of the device, or says that it has none. Seen only where the player has asked for it. */
export function ReadAloud(): JSX.Element | null {
  const { say, language } = useWords();
  const button = useRef<HTMLButtonElement>(null);
  const [speaks, setSpeaks] = useState(false);
  const [dumb, setDumb] = useState(false);
  const told = dumb ? say('settings.noVoice') : undefined;
  useSaid(told);
  useEffect(() => {
    if (!speaks) return undefined;
    const noVoice = (): void => {
      setSpeaks(false);
      setDumb(true);
    };
    const spoken = new SpeechSynthesisUtterance(paragraphsIn(button.current?.closest('section, dialog')));
    spoken.lang = language;
    spoken.addEventListener('end', () => setSpeaks(false));
    spoken.addEventListener('error', ({ error }) => (HUSHED.includes(error) ? setSpeaks(false) : noVoice()));
    speechSynthesis.cancel();
    speechSynthesis.speak(spoken);
    speechSynthesis.getVoices();
    const looked = setTimeout(() => {
      if (!speechSynthesis.getVoices().some(({ lang }) => lang.startsWith(language))) noVoice();
    }, LOOKING);
    return () => {
      clearTimeout(looked);
      speechSynthesis.cancel();
    };
  }, [speaks, language]);
  if (!('speechSynthesis' in globalThis)) return null;
  const press = (): void => {
    setDumb(false);
    setSpeaks(!speaks);
  };
  return (
    <>
      <button ref={button} type="button" class="button quiet aloud" onClick={press}>
        <Icon of={speaks ? STOP : SPEAKER} />
        {say(speaks ? 'settings.hush' : 'settings.listen')}
      </button>
      {told !== undefined && <span class="note">{told}</span>}
    </>
  );
}

/** What lies open, without signs and buttons. */
function paragraphsIn(section: Element | null | undefined): string {
  const open = [...(section?.querySelectorAll('p') ?? [])].filter((part) => part.checkVisibility());
  return open.map(({ innerText }) => innerText).join('\n');
}
