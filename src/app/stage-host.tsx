import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Journey, Scenery } from '../stage/scenery.ts';
import type { Theatre } from '../stage/theatre.ts';
import { useWords } from '../ui/voice.ts';

/** Where the theatre stands on the page. It is fetched once the page itself is there, and taken along when the page changes. */
export function StageHost(properties: {
  readonly scenery: Scenery;
  /** Called once for each new scenery: what moved since the last. */
  readonly journeys: () => readonly Journey[];
  /** There is no WebGL after all, or its file did not come. */
  readonly onFailure: () => void;
}): JSX.Element {
  const { scenery, journeys, onFailure } = properties;
  const { say } = useWords();
  const host = useRef<HTMLElement>(null);
  const [theatre, setTheatre] = useState<Theatre>();
  useEffect(() => {
    let gone = false;
    let open: Theatre | undefined;
    const raise = async (): Promise<void> => {
      try {
        const { openTheatre } = await import('../stage/theatre.ts');
        open = await openTheatre();
        if (gone || !host.current) return;
        open.attach(host.current);
        setTheatre(open);
      } catch {
        if (!gone) onFailure();
      }
    };
    // What can be read and done comes first.
    const timer = setTimeout(() => void raise(), 50);
    return () => {
      gone = true;
      clearTimeout(timer);
      open?.detach();
    };
  }, [onFailure]);
  useEffect(() => {
    if (!theatre) return;
    theatre.show(scenery);
    theatre.play(journeys());
  }, [theatre, scenery, journeys]);
  return <figure class="play-stage" ref={host} aria-label={`${say('common.map')}. ${say('common.mapAbout')}`} />;
}

/** Whether this browser can draw the stage at all. */
export function canStage(): boolean {
  try {
    return document.createElement('canvas').getContext('webgl2') !== null;
  } catch {
    return false;
  }
}
