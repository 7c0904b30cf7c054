import { createContext, type ComponentChildren, type JSX } from 'preact';
import { useCallback, useContext, useEffect, useState } from 'preact/hooks';

type Announcing = (text: string, stays?: boolean) => void;

const Announce = createContext<Announcing>(() => undefined);

/** What comes to stand on the page is not talked over by what is said so soon before or after it. Milliseconds. */
const SOON = 1000;

/** Says a sentence in the one live region of the page. */
export function useAnnounce(): (text: string) => void {
  return useContext(Announce);
}

/** Says what comes to stand on the page: a notice, a fault, a way to go on. Urgent or not, there is one voice, and it cuts nobody short. */
export function useSaid(text: string | undefined): void {
  const announce: Announcing = useContext(Announce);
  useEffect(() => {
    if (text !== undefined) announce(text, true);
  }, [announce, text]);
}

/** Holds the one polite live region; the same sentence twice in a row is heard twice. */
export function Announcer({ children }: { readonly children: ComponentChildren }): JSX.Element {
  const [said, setSaid] = useState({ text: '', times: 0, at: -SOON, stays: false });
  const announce = useCallback<Announcing>((text, stays = false) => {
    const at = performance.now();
    setSaid((last) => ({
      text: (stays || last.stays) && at - last.at < SOON ? `${last.text} ${text}` : text,
      times: last.times + 1,
      at,
      stays,
    }));
  }, []);
  return (
    <Announce.Provider value={announce}>
      {children}
      <output class="visually-hidden" aria-live="polite">
        <span key={said.times}>{said.text}</span>
      </output>
    </Announce.Provider>
  );
}
