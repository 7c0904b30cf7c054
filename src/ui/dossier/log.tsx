import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { Legend } from '../atoms/standing-mark.tsx';
import { cableId, CableList } from '../play/cable-list.tsx';
import type { PlayView } from '../port/play.ts';
import { useWords } from '../voice.ts';

/** The whole record, turn by turn, newest turn first; it goes to a cable that is sought in it as soon as it is drawn, and says so. */
export function Log(properties: {
  readonly view: PlayView;
  readonly sought?: string | undefined;
  readonly onFound: () => void;
}): JSX.Element {
  const { view, sought, onFound } = properties;
  const { say } = useWords();
  useEffect(() => {
    if (sought === undefined) return;
    const cable = document.getElementById(cableId(sought));
    cable?.scrollIntoView({ block: 'center' });
    cable?.focus({ preventScroll: true });
    onFound();
  }, [sought, onFound]);
  const turns = [...new Set(view.log.map((cable) => cable.turn))].toReversed();
  if (turns.length === 0) return <p>{say('common.nothing')}</p>;
  return (
    <>
      {turns.map((turn) => (
        <section key={turn} class="log-turn">
          <h3>{say('common.turn', { word: view.clock.word, turn })}</h3>
          <CableList cables={view.log.filter((cable) => cable.turn === turn)} record />
        </section>
      ))}
      <Legend />
    </>
  );
}
