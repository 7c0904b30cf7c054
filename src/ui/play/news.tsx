import type { JSX } from 'preact';
import type { PlayView } from '../port/play.ts';
import { useWords } from '../voice.ts';
import { CableList } from './cable-list.tsx';

/** What happened since this seat last decided, as a sheet of cables. */
export function News({ view }: { readonly view: PlayView }): JSX.Element {
  const { say, date } = useWords();
  return (
    <section class="sheet news" aria-labelledby="news">
      <header class="letterhead">
        <h2 id="news">{say('play.news')}</h2>
        <span class="dateline">{date(view.clock.date)}</span>
      </header>
      {view.news.length === 0 ? <p class="quiet-wires">{say('play.newsNone')}</p> : <CableList cables={view.news} />}
    </section>
  );
}

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
          <CableList cables={view.log.filter((cable) => cable.turn === turn)} />
        </section>
      ))}
    </>
  );
}
