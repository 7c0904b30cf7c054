import type { JSX } from 'preact';
import { Legend } from '../atoms/standing-mark.tsx';
import { CableList } from '../play/cable-list.tsx';
import type { PlayView } from '../port/play.ts';
import { useWords } from '../voice.ts';

/** The whole record, turn by turn, newest turn first. */
export function Log({ view }: { readonly view: PlayView }): JSX.Element {
  const { say } = useWords();
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
