import type { JSX } from 'preact';
import type { Cable, PlayView } from '../port/play.ts';
import { useWords } from '../voice.ts';
import { ReadAloud } from '../atoms/read-aloud.tsx';
import { Legend } from '../atoms/standing-mark.tsx';
import { paragraphsOf } from './brief.tsx';
import { CableList } from './cable-list.tsx';
import { dayOfTurn } from '../day.ts';

/** Cables that lie open in any case; of what came before them, what weighs less is folded. */
const AT_ONCE = 8;

/** News parted into what may wait and what is read at once, each in the order of its happening. */
export function foldedNews(news: readonly Cable[]): {
  readonly folded: readonly Cable[];
  readonly open: readonly Cable[];
} {
  const { true: open = [], false: folded = [] } = Object.groupBy(news, (cable) => {
    return String(cable.weighty === true || news.indexOf(cable) >= news.length - AT_ONCE);
  });
  return { folded, open };
}

/** What happened since this seat last decided, as a sheet of cables. */
export function News({ view }: { readonly view: PlayView }): JSX.Element {
  const words = useWords();
  const { say } = words;
  const { folded, open } = foldedNews(view.news);
  // Before anything has happened the sheet says how things stand.
  const opens = view.log.length === 0;
  return (
    <section class="sheet news" aria-labelledby="news">
      <header class="letterhead">
        <h2 id="news">{say(opens ? 'play.begins' : 'play.news')}</h2>
        <span class="dateline">{dayOfTurn(words, view.clock.date, view.numbers.left.unit)}</span>
        <ReadAloud />
      </header>
      {opens && <p class="opening">{paragraphsOf(view.brief)[0]}</p>}
      {view.news.length === 0 && !opens && <p class="quiet-wires">{say('play.newsNone')}</p>}
      {folded.length > 0 && (
        <details class="earlier">
          <summary>{say('play.newsEarlier', { count: folded.length })}</summary>
          <CableList cables={folded} />
        </details>
      )}
      <CableList cables={open} />
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
