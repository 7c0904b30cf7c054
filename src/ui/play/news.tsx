import type { JSX } from 'preact';
import type { PlayView } from '../port/play.ts';
import { useWords } from '../voice.ts';
import { Legend } from '../atoms/standing-mark.tsx';
import { paragraphsOf } from './brief.tsx';
import { CableList } from './cable-list.tsx';

/** Cables that lie open; what came before them is folded. */
const AT_ONCE = 8;

/** What happened since this seat last decided, as a sheet of cables. */
export function News({ view }: { readonly view: PlayView }): JSX.Element {
  const { say, date } = useWords();
  const earlier = view.news.slice(0, -AT_ONCE);
  const latest = view.news.slice(-AT_ONCE);
  // Before anything has happened the sheet says how things stand.
  const opens = view.log.length === 0;
  return (
    <section class="sheet news" aria-labelledby="news">
      <header class="letterhead">
        <h2 id="news">{say(opens ? 'play.begins' : 'play.news')}</h2>
        <span class="dateline">{date(view.clock.date)}</span>
      </header>
      {opens && <p class="opening">{paragraphsOf(view.brief)[0]}</p>}
      {view.news.length === 0 && !opens && <p class="quiet-wires">{say('play.newsNone')}</p>}
      {earlier.length > 0 && (
        <details class="earlier">
          <summary>{say('play.newsEarlier', { count: earlier.length })}</summary>
          <CableList cables={earlier} />
        </details>
      )}
      <CableList cables={latest} />
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
          <CableList cables={view.log.filter((cable) => cable.turn === turn)} record />
        </section>
      ))}
      <Legend />
    </>
  );
}
