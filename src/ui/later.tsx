import { h, type ComponentType, type JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useSaid } from './atoms/announcer.tsx';
import { useWords } from './voice.ts';

/** A part of the page that the first decision does without: it is fetched when it is wanted, or before by `fetch`. */
export interface Later<Properties> {
  readonly Part: (properties: Properties) => JSX.Element;
  /** Fetches it ahead, where the network is free; what does not come is asked for again when it is wanted. */
  readonly fetch: () => void;
}

export function later<Properties extends object>(bring: () => Promise<ComponentType<Properties>>): Later<Properties> {
  let part: ComponentType<Properties> | undefined;
  const load = async (): Promise<boolean> => {
    try {
      part ??= await bring();
    } catch {
      return false;
    }
    return true;
  };
  function Part(properties: Properties): JSX.Element {
    const { say } = useWords();
    const [state, setState] = useState<'coming' | 'here' | 'failed'>(part ? 'here' : 'coming');
    useEffect(() => {
      if (state !== 'coming') return;
      void load().then((came) => setState(came ? 'here' : 'failed'));
    }, [state]);
    useSaid(state === 'failed' ? say('common.again') : undefined);
    if (part) return h(part, properties);
    if (state !== 'failed')
      return (
        <p class="note" aria-busy="true">
          {say('start.loading')}
        </p>
      );
    return (
      <p>
        <button type="button" class="button" onClick={() => setState('coming')}>
          {say('common.again')}
        </button>
      </p>
    );
  }
  return { Part, fetch: () => void load() };
}
