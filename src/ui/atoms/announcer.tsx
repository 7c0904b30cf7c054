import { createContext, type ComponentChildren, type JSX } from 'preact';
import { useCallback, useContext, useState } from 'preact/hooks';

const Announce = createContext<(text: string) => void>(() => undefined);

/** Says a sentence in the one live region of the page. */
export function useAnnounce(): (text: string) => void {
  return useContext(Announce);
}

/** Holds the one polite live region; the same sentence twice in a row is heard twice. */
export function Announcer({ children }: { readonly children: ComponentChildren }): JSX.Element {
  const [said, setSaid] = useState({ text: '', times: 0 });
  const announce = useCallback((text: string) => setSaid(({ times }) => ({ text, times: times + 1 })), []);
  return (
    <Announce.Provider value={announce}>
      {children}
      <output class="visually-hidden" aria-live="polite">
        <span key={said.times}>{said.text}</span>
      </output>
    </Announce.Provider>
  );
}
